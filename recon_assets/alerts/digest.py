"""One Slack message for all months that have something new: a full one, or a compact one."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from recon_assets.alerts import blocks as kit
from recon_assets.alerts import wording
from recon_assets.alerts.blocks import Block
from recon_assets.alerts.links import Links, Urls
from recon_assets.alerts.months import NAME_LIMIT, Finding, MonthAlert
from recon_assets.alerts.ranking import largest_first
from recon_assets.alerts.text import counted, escaped, literal

# As many as the metadata carries of one month, and about what is read before opening the report.
MAX_FINDINGS = 10
# Newest months of a backfill that get a line: half a year shows the trend; the rest is summed.
MAX_MONTH_LINES = 6
MAX_NEWLY_OVER = 5
# A thread of more messages is read by nobody; who comes after has the report.
MAX_OWNERS = 10


@dataclass(frozen=True)
class Message:
    """What is posted. ``text`` is for notifications and screen readers, and stands in for the
    blocks should Slack ever refuse them. ``key`` is the same for the same results.
    """

    key: str
    text: str
    blocks: tuple[Block, ...]
    months: tuple[str, ...]
    left_out: int = 0

    @property
    def about(self) -> str:
        first, last = wording.month_name(self.months[0]), wording.month_name(self.months[-1])
        return first if first == last else f"{first} to {last} ({len(self.months)} months)"


_NO_LINKS = Links()


def digest(
    alerts: Sequence[MonthAlert],
    links: Links = _NO_LINKS,
    doubts: Sequence[str] = (),
    only: str = "",
) -> Message:
    """One message about ``alerts`` (one per month, at least one), within Slack's limits whatever
    they hold: findings are left out from the end, and counted, until the rest fits.

    ``doubts`` are earlier messages that may never have arrived. ``only`` says which findings are
    told, where it is not all.
    """
    alerts = sorted(alerts, key=lambda alert: alert.month)
    fresh = sum(alert.fresh for alert in alerts)
    single = alerts[0] if len(alerts) == 1 else None
    title = wording.title_of(alerts)
    urls = links.of(single.month if single else None)
    head = [kit.header(title), *(_one_month(single) if single else _many_months(alerts))]
    if only:
        which = literal(f"Only findings of {only}", kit.MAX_LINE)
        head.insert(1, kit.paragraph(kit.text(which, bold=True)))
    if doubts:
        head.append(kit.paragraph(kit.text(wording.doubtful(doubts))))
    findings = largest_first(f for alert in reversed(alerts) for f in alert.top if f.fresh)
    body, shown = _fitted(head, findings, fresh, urls, name_month=not single)
    return Message(
        key=_key(alerts),
        text=_fallback(title, alerts, findings, urls[0][0] if urls else None),
        blocks=tuple(body),
        months=tuple(alert.month for alert in alerts),
        left_out=max(fresh - shown, 0),
    )


def details(alert: MonthAlert) -> list[tuple[str, Message]]:
    """Owner → message, for the thread under a month's digest that could not show all: what each
    owner has, most findings first. None where no finding has an owner.
    """
    by_owner: dict[str, list[Finding]] = defaultdict(list)
    for finding in alert.top:
        if finding.fresh:
            by_owner[finding.owner or ""].append(finding)
    if not any(by_owner):
        return []
    most = sorted(by_owner, key=lambda o: (-alert.owners.get(o, len(by_owner[o])), o))
    return [
        (owner, _of_owner(alert, owner, largest_first(by_owner[owner])))
        for owner in most[:MAX_OWNERS]
    ]


def _of_owner(alert: MonthAlert, owner: str, findings: Sequence[Finding]) -> Message:
    total = max(alert.owners.get(owner, 0), len(findings))
    what = counted(total, "finding", "findings")
    title = f"{owner or 'Without owner'}: {what} in {wording.month_name(alert.month)}"
    head = [kit.paragraph(kit.text(title, bold=True))]
    theirs = [replace(finding, owner=None) for finding in findings]
    body, shown = _fitted(head, theirs, total, [], name_month=False)
    return Message(
        key=_key([alert]),
        text=escaped(title),
        blocks=tuple(body),
        months=(alert.month,),
        left_out=total - shown,
    )


def _one_month(alert: MonthAlert) -> list[Block]:
    return [
        kit.paragraph(kit.text(wording.state_of(alert))),
        *_by_kind(alert.by_category),
        *_amounts(f"Open in {wording.month_name(alert.month)}", wording.money_lines(alert)),
        *_over([alert]),
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
        *_over(alerts),
    ]


def _over(alerts: Sequence[MonthAlert]) -> list[Block]:
    """What passed the money threshold though it is not new, largest first."""
    findings = largest_first(f for alert in reversed(alerts) for f in alert.newly_over)
    lines = [
        f"{literal(f.customer, NAME_LIMIT)}: {wording.kind_and_money(f)}"
        for f in findings[:MAX_NEWLY_OVER]
    ]
    if len(findings) > MAX_NEWLY_OVER:
        lines.append(f"… and {len(findings) - MAX_NEWLY_OVER} more")
    return [kit.bullets("Newly over the money threshold", lines)] if lines else []


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
    head: list[Block], findings: Sequence[Finding], fresh: int, urls: Urls, name_month: bool
) -> tuple[list[Block], int]:
    """Head, as many findings as fit, and how many were left out; how many were shown.

    Without it one long explanation makes Slack refuse the message, this time and every later one.
    """
    for shown in range(min(len(findings), MAX_FINDINGS), -1, -1):
        body = [
            _finding(number, finding, name_month)
            for number, finding in enumerate(findings[:shown], start=1)
        ]
        whole = [*head, *body, *_tail(max(fresh - shown, 0), shown, urls)]
        if kit.fits(whole) or not shown:
            return whole, shown
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


def _tail(left_out: int, shown: int, urls: Urls) -> list[Block]:
    elements = []
    if left_out:
        more = f"… and {left_out:,} more" if shown else counted(left_out, "finding", "findings")
        elements.append(kit.text(f"{more} in the report." + (" " if urls else "")))
    for number, (url, label) in enumerate(urls):
        elements += [kit.text(" · ")] if number else []
        elements.append(kit.link(url, label))
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


def _key(alerts: Iterable[MonthAlert]) -> str:
    results = "\n".join(f"{alert.month} {alert.version} {alert.result_hash}" for alert in alerts)
    return hashlib.sha256(results.encode()).hexdigest()[:16]
