"""Figures of a month in a finance reader's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from recon_assets.alerts.blocks import MAX_LINE
from recon_assets.alerts.months import Finding, Money, MonthAlert
from recon_assets.alerts.text import counted, length, literal, money
from recon_assets.contracts.vocabulary import CATEGORIES, category_in_words

# Few companies bill in more; a message must stay one screen when a broken column makes hundreds.
MAX_CURRENCIES = 5
# A route of many owners is a long name.
ABOUT_LIMIT = 120
_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def month_name(month: str) -> str:
    """In English whatever the server's locale.

    >>> month_name("2025-08")
    'August 2025'
    """
    year, number = month.split("-")
    return f"{_MONTH_NAMES[int(number) - 1]} {year}"


def month_before(month: str) -> str:
    """
    >>> month_before("2025-01")
    '2024-12'
    """
    first = date.fromisoformat(f"{month}-01")
    return f"{first.year - (first.month == 1):04}-{(first.month - 2) % 12 + 1:02}"


def state_of(alert: MonthAlert) -> str:
    """How many are open, against last month, and what became of the others."""
    counts = alert.counts
    parts = [
        f"{counts.get(state, 0):,} {state}"
        for state in ("new", "reopened", "recurring")
        if counts.get(state)
    ]
    sentences = [_open(alert) + (": " + ", ".join(parts) if parts else "")]
    sentences.append(f"{counts.get('resolved', 0):,} resolved")
    if counts.get("unknown"):
        earlier = counted(counts["unknown"], "earlier mismatch", "earlier mismatches")
        sentences.append(f"{earlier} could not be looked for")
    if counts.get("waived"):
        sentences.append(f"{counts['waived']:,} waived")
    if alert.version > 1:
        restated = f"{month_name(alert.month)} was restated (version {alert.version})"
        found = counted(alert.fresh, "finding", "findings")
        sentences.append(restated if alert.standing else f"{restated}: {found} not seen before")
    return ". ".join(sentences) + "."


def title_of(alerts: Sequence[MonthAlert]) -> str:
    """The most that there is to say, in a line."""
    where = month_name(alerts[0].month) if len(alerts) == 1 else f"{len(alerts)} months"
    if fresh := sum(alert.fresh for alert in alerts):
        what = counted(fresh, "new or reopened mismatch", "new or reopened mismatches")
    elif over := sum(len(alert.newly_over) for alert in alerts):
        what = counted(over, "mismatch", "mismatches") + " newly over the money threshold"
    elif any(alert.open for alert in alerts):
        what = "nothing new"
    else:
        what = "all clear"
    return f"{where}: {what}"


def month_line(alert: MonthAlert) -> str:
    """A month of a compact digest in one line."""
    version = f" (restated, version {alert.version})" if alert.version > 1 else ""
    line = f"{month_name(alert.month)}{version}: {alert.fresh:,} new or reopened, {_open(alert)}"
    for currency, amounts in _currencies(alert.amounts):
        longer = f"{line}; {_both_ways(currency, amounts)}"
        if length(longer) > MAX_LINE:
            return f"{line}; …"  # the totals have every currency, and no amount is cut in two
        line = longer
    return line


def money_lines(alert: MonthAlert) -> list[str]:
    """Money each way per currency, and how each moved since last month: never netted, never added
    across currencies.
    """
    previous = alert.previous_amounts
    since = month_name(month_before(alert.month))
    lines = []
    for currency, now in _currencies(alert.amounts):
        before = previous.get(currency, Money())
        over = "" if not previous else _moved(now.overcharged - before.overcharged, since)
        leak = "" if not previous else _moved(now.leaked - before.leaked, since)
        lines.append(
            f"{money(now.overcharged, currency)} overcharged to customers{over}; "
            f"{money(now.leaked, currency)} revenue leaked{leak}"
        )
    return lines + _left_out(alert.amounts)


def total_money_lines(alerts: Sequence[MonthAlert]) -> list[str]:
    """The months of a currency added up, each way on its own."""
    totals: dict[str, Money] = {}
    for alert in alerts:
        for currency, now in alert.amounts.items():
            sofar = totals.get(currency, Money())
            totals[currency] = Money(sofar.overcharged + now.overcharged, sofar.leaked + now.leaked)
    lines = [_both_ways(currency, total) for currency, total in _currencies(totals)]
    return lines + _left_out(totals)


def doubtful(abouts: Sequence[str]) -> str:
    """
    >>> doubtful(["the digest of July 2025"])
    'An earlier message may not have arrived: the digest of July 2025.'
    """
    more = f" and {len(abouts) - 3:,} more" if len(abouts) > 3 else ""
    which = "An earlier message" if len(abouts) == 1 else "Earlier messages"
    named = ", ".join(literal(about, ABOUT_LIMIT) for about in abouts[:3])
    return f"{which} may not have arrived: {named}{more}."


def kinds(by_category: Mapping[str, int]) -> str:
    """
    >>> kinds({"price_mismatch": 1, "missing_from_ops": 2, "underbilled": 0})
    'missing from operations 2, price mismatch 1'
    """
    known = [category for category in CATEGORIES if by_category.get(category)]
    other = sum(by_category.values()) - sum(by_category[category] for category in known)
    words = [f"{category_in_words(category)} {by_category[category]:,}" for category in known]
    return ", ".join(words + ([f"other {other:,}"] if other else []))


def kind_and_money(finding: Finding) -> str:
    """Kind, severity and the money at stake, its direction in words rather than in a sign."""
    words = category_in_words(finding.category)
    if finding.severity:
        words = f"{words}, {finding.severity}"
    if finding.amount_impact is None:
        return f"{words}, no amount"
    direction = "overcharged" if finding.amount_impact >= 0 else "leaked"
    return f"{words}, {money(abs(finding.amount_impact), finding.currency)} {direction}"


def summed(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return dict(total)


def _open(alert: MonthAlert) -> str:
    """Open now; the change only where every open finding of last month could be looked for and
    there was a last month, since otherwise the difference is no difference.
    """
    resolved = alert.counts.get("resolved", 0)
    compared = alert.previous_amounts or resolved or alert.counts.get("recurring")
    if alert.counts.get("unknown") or not compared:
        return f"{alert.open:,} open"
    change = alert.new_or_reopened - resolved
    than = f"than in {month_name(month_before(alert.month))}"
    if not change:
        return f"{alert.open:,} open (as many as in {month_name(month_before(alert.month))})"
    return f"{alert.open:,} open ({abs(change):,} {'more' if change > 0 else 'fewer'} {than})"


def _moved(change: Decimal, since: str) -> str:
    if not change:
        return f" (as in {since})"
    return f" ({'up' if change > 0 else 'down'} {money(abs(change), None)} from {since})"


def _both_ways(currency: str, amounts: Money) -> str:
    overcharged, leaked = money(amounts.overcharged, currency), money(amounts.leaked, currency)
    return f"{overcharged} overcharged, {leaked} leaked"


def _currencies(amounts: Mapping[str, Money]) -> list[tuple[str, Money]]:
    return sorted(amounts.items())[:MAX_CURRENCIES]


def _left_out(amounts: Mapping[str, Money]) -> list[str]:
    more = len(amounts) - MAX_CURRENCIES
    return [f"… and {counted(more, 'more currency', 'more currencies')}"] if more > 0 else []
