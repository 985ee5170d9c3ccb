"""One Slack message for all months that have something new: a full one, or a compact one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from recon_assets.alerts import blocks as kit
from recon_assets.alerts import wording
from recon_assets.alerts.blocks import Block
from recon_assets.alerts.months import Finding, MonthAlert
from recon_assets.alerts.ranking import largest_first
from recon_assets.alerts.text import counted, escaped

# As many as the metadata carries of one month, and about what is read before opening the report.
MAX_FINDINGS = 10
# Newest months of a backfill that get a line: half a year shows the trend; the rest is summed.
MAX_MONTH_LINES = 6
# 500 characters hold any address of a UI, and leave the message its room.
_UI_URL = re.compile(
    r"(?=.{1,500}\Z)https?://([\w.-]+|\[[0-9a-f:]+\])(:\d+)?(/[\w.~%/-]*)?",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True)
class Message:
    """What is posted. ``text`` is for notifications and screen readers, and stands in for the
    blocks should Slack ever refuse them. ``key`` is the same for the same results.
    """

    key: str
    text: str
    blocks: tuple[Block, ...]
    months: tuple[str, ...]

    @property
    def about(self) -> str:
        first, last = wording.month_name(self.months[0]), wording.month_name(self.months[-1])
        return first if first == last else f"{first} to {last} ({len(self.months)} months)"


def digest(alerts: Sequence[MonthAlert], ui_url: str | None = None) -> Message:
    """One message about ``alerts`` (one per month, at least one), within Slack's limits whatever
    they hold: findings are left out from the end, and counted, until the rest fits.
    """
    alerts = sorted(alerts, key=lambda alert: alert.month)
    fresh = sum(alert.fresh for alert in alerts)
    what = counted(fresh, "new or reopened mismatch", "new or reopened mismatches")
    single = alerts[0] if len(alerts) == 1 else None
    where = wording.month_name(single.month) if single else f"{len(alerts)} months"
    title = f"{where}: {what}"
    url = _link(ui_url, single)
    head = [kit.header(title), *(_one_month(single) if single else _many_months(alerts))]
    findings = largest_first(finding for alert in reversed(alerts) for finding in alert.top)
    return Message(
        key=_key(alerts),
        text=_fallback(title, alerts, findings, url),
        blocks=tuple(_fitted(head, findings, fresh, url, name_month=not single)),
        months=tuple(alert.month for alert in alerts),
    )


def _one_month(alert: MonthAlert) -> list[Block]:
    return [
        kit.paragraph(kit.text(wording.state_of(alert))),
        *_by_kind(alert.by_category),
        *_amounts(f"Open in {wording.month_name(alert.month)}", wording.money_lines(alert)),
    ]


def _many_months(alerts: Sequence[MonthAlert]) -> list[Block]:
    newest, earlier = alerts[-MAX_MONTH_LINES:], alerts[:-MAX_MONTH_LINES]
    lines = [wording.month_line(alert) for alert in reversed(newest)]
    if earlier:
        rest = sum(alert.fresh for alert in earlier)
        since = f"{wording.month_name(earlier[0].month)} to {wording.month_name(earlier[-1].month)}"
        lines.append(
            f"… and {counted(len(earlier), 'earlier month', 'earlier months')} ({since})"
            f" with {rest:,} new or reopened"
        )
    return [
        *_by_kind(wording.summed(alert.by_category for alert in alerts)),
        *_amounts("Open over these months", wording.total_money_lines(alerts)),
        kit.bullets("By month", lines),
    ]


def _by_kind(by_category: Mapping[str, int]) -> list[Block]:
    kinds = wording.kinds(by_category)
    return (
        [kit.paragraph(kit.text("New or reopened by kind: ", bold=True), kit.text(kinds))]
        if kinds
        else []
    )


def _amounts(title: str, lines: list[str]) -> list[Block]:
    return [kit.bullets(title, lines)] if lines else []


def _fitted(
    head: list[Block], findings: Sequence[Finding], fresh: int, url: str | None, name_month: bool
) -> list[Block]:
    """Head, as many findings as fit, and how many were left out.

    Without it one long explanation makes Slack refuse the message, this time and every later one.
    """
    for shown in range(min(len(findings), MAX_FINDINGS), -1, -1):
        body = [
            _finding(number, finding, name_month)
            for number, finding in enumerate(findings[:shown], start=1)
        ]
        tail = _tail(max(fresh - shown, 0), shown, url)
        if kit.fits([*head, *body, *tail]) or not shown:
            return [*head, *body, *tail]
    raise AssertionError("unreachable: shown ends at 0")


def _finding(number: int, finding: Finding, name_month: bool) -> Block:
    second = [wording.kind_and_money(finding)]
    if finding.explanation:
        second.append(finding.explanation)
    if finding.owner:
        second.append(f"Owner: {finding.owner}")
    place = [wording.month_name(finding.month)] if name_month else []
    place += [finding.product] if finding.product else []
    return kit.paragraph(
        kit.text(f"{number}. "),
        kit.text(finding.customer, bold=True),
        kit.text("".join(f" · {word}" for word in place) + "\n" + "\n".join(second)),
    )


def _tail(left_out: int, shown: int, url: str | None) -> list[Block]:
    elements = []
    if left_out:
        more = f"… and {left_out:,} more" if shown else counted(left_out, "finding", "findings")
        elements.append(kit.text(f"{more} in the report." + (" " if url else "")))
    if url:
        elements.append(kit.link(url, "Open in Dagster"))
    return [kit.paragraph(*elements)] if elements else []


def _fallback(
    title: str, alerts: Sequence[MonthAlert], findings: Sequence[Finding], url: str | None
) -> str:
    sentences = [title, *wording.total_money_lines(alerts)]
    if findings:
        largest = findings[0]
        sentences.append(f"Largest: {largest.customer}, {wording.kind_and_money(largest)}")
    text = ". ".join(escaped(sentence) for sentence in sentences) + "."
    return f"{text} {url}" if url else text


def _link(ui_url: str | None, single: MonthAlert | None) -> str | None:
    """The month's report in the UI, or the trend for several. A URL Slack would refuse (and with
    it the message) is left out.
    """
    if not _UI_URL.fullmatch(ui_url or ""):
        return None
    base = f"{(ui_url or '').rstrip('/')}/assets"
    if single is None:
        return f"{base}/history/mismatch_trend"
    query = urlencode({"view": "partitions", "partition": single.month})
    return f"{base}/reports/monthly_report?{query}"


def _key(alerts: Iterable[MonthAlert]) -> str:
    results = "\n".join(f"{alert.month} {alert.result_hash}" for alert in alerts)
    return hashlib.sha256(results.encode()).hexdigest()[:16]
