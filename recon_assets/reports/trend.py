"""The page of the trend: where we stand, how we came here, what changed since last month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import pandas as pd

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reports.charts import ages_chart, amounts_chart, categories_chart
from recon_assets.reports.markdown import escaped, image, table
from recon_assets.reports.money import money, money_list
from recon_assets.reports.trend_data import Month, Trend, previous, read_ages, read_trend
from recon_assets.reports.words import (
    MONTHS,
    category_words,
    counted,
    currency_words,
    month_words,
)

# Two years show a season twice; more months leave no room for their labels.
MAX_MONTHS = 24

# Each currency is a chart of its own; beyond these the page is no longer read. The rest is named.
MAX_CURRENCIES = 4

_COUNTED = {"unknown": "Could not look"}


def trend_markdown(trend: pd.DataFrame, ages: pd.DataFrame | None = None) -> str:
    """The rows of ``history.mismatch_trend`` as a page: a verdict, charts, what changed. ``ages``
    counts the open mismatches of each month by months since they were first found.

    Grain of ``trend``: reconciled month × category. A month between two of them that has no row
    was never reconciled, and is shown so; it is neither clean nor part of any comparison.
    """
    if trend.empty:
        return "No month has been reconciled yet.\n"
    read = read_trend(trend)
    calendar = read.calendar(MAX_MONTHS)
    months = [month for _, month in calendar if month]
    said = f"from {month_words(calendar[0][0])} to {month_words(calendar[-1][0])}"
    parts = [
        verdict(read),
        image(f"Open mismatches by category, {said}", categories_chart(calendar)),
    ]
    currencies = read.currencies(months)
    for currency in currencies[:MAX_CURRENCIES]:
        words = f"Overcharged and leaked {currency_words(currency)}, {said}"
        parts.append(image(words, amounts_chart(calendar, currency)))
    if others := currencies[MAX_CURRENCIES:]:
        parts.append(f"Money in {escaped(', '.join(sorted(others)))} too: see the table.")
    if ages is not None and len(ages):
        words = f"Open mismatches by age, {said}"
        parts.append(image(words, ages_chart(calendar, read_ages(ages))))
    latest = month_words(read.latest.month)
    parts += [
        f"**{latest} by category**",
        _changes(read),
        "**Month by month**",
        _by_month(calendar),
    ]
    if gaps := [month_words(day) for day, month in calendar if month is None]:
        parts.append(f"Never reconciled: {', '.join(gaps)}.")
    return "\n\n".join(parts) + "\n"


def verdict(trend: Trend) -> str:
    """One line: how many are open, more or fewer than before, and the money each way."""
    latest, before = trend.latest, trend.before
    count = latest.total("open")
    found = counted(count, "open mismatch") if count else "no open mismatches"
    said = f"{month_words(latest.month)}: {found}"
    if before:
        said += f", {_compared(count - before.total('open'))} {_named(before.month, latest.month)}"
    line = f"**{said}**"
    currencies = trend.currencies([month for month in (latest, before) if month])
    ways = (_money(way, currencies, latest, before) for way in ("leaked", "overcharged"))
    if amounts := [clause for clause in ways if clause]:
        line += f" — {'; '.join(amounts)}"
    extra = []
    if waived := latest.total("waived"):
        extra.append(f"{counted(waived, 'mismatch')} waived")
    if unknown := latest.total("unknown"):
        extra.append(f"{counted(unknown, 'earlier mismatch')} could not be looked for")
    if unpriced := latest.total("unpriced"):
        extra.append(f"{counted(unpriced, 'mismatch')} with an amount that is not known")
    return f"{line}. {'; '.join(extra)}." if extra else f"{line}."


def _compared(change: int) -> str:
    if change == 0:
        return "as many as in"
    return f"{abs(change):,} {'more' if change > 0 else 'fewer'} than in"


def _named(month: date, seen_from: date) -> str:
    """The month before is called by its name; one further back by its year too, and why."""
    if month == previous(seen_from):
        return MONTHS[month.month - 1]
    return f"{month_words(month)}, the last month reconciled before it"


def _money(way: str, currencies: list[str], latest: Month, before: Month | None) -> str:
    """The money of one way in each currency that has any now or had before; else nothing."""
    none = Decimal()
    amounts = []
    for currency in currencies:
        now: Decimal = getattr(latest, way).get(currency, none)
        then: Decimal = getattr(before, way).get(currency, none) if before else none
        if now or then:
            change = f"{_arrow(now - then)}{money(abs(now - then), None)}" if now != then else "="
            said = escaped(money(now, currency_words(currency)))
            amounts.append(f"{said} ({change})" if before else said)
    return f"{way} {' + '.join(amounts)}" if amounts else ""


def _arrow(change: Decimal | int) -> str:
    return "↑ " if change > 0 else "↓ "


def _changes(trend: Trend) -> str:
    """What became of each category since the reconciled month before; the biggest change first."""
    latest, before = trend.latest, trend.before
    counts = ["new", "reopened", "recurring", "resolved"]
    counts += [count for count in ("unknown", "waived", "explained") if latest.total(count)]
    touched = [
        name
        for name in CATEGORIES
        if any(latest.of(name, count) for count in ("open", *counts)) or _change(name, trend)
    ]
    if not touched:
        return f"Nothing is open in {month_words(latest.month)}, and nothing was to be resolved."
    lines = [
        [
            category_words(name),
            f"{latest.of(name, 'open'):,}",
            *([_signed(_change(name, trend))] if before else []),
            *(_count(latest.of(name, count)) for count in counts),
        ]
        for name in sorted(touched, key=lambda name: _biggest_first(name, trend))
    ]
    total = ["Total", f"{latest.total('open'):,}"]
    total += [_signed(latest.total("open") - before.total("open"))] if before else []
    total += [f"{latest.total(count):,}" for count in counts]
    against = [f"vs. {month_words(before.month)}"] if before else []
    headers = ["Category", "Open", *against, *(_COUNTED.get(c, c.capitalize()) for c in counts)]
    lines.append([f"**{text}**" for text in total])
    return table(headers, lines, align="l" + "r" * (len(headers) - 1))


def _by_month(calendar: Sequence[tuple[date, Month | None]]) -> str:
    """The figures of the charts, newest month first."""
    counts = ("open", "new", "reopened", "resolved", "waived", "explained")
    lines = [
        [
            month_words(day),
            *(_count(month.total(count)) for count in counts),
            *(
                escaped(money_list(_named_currencies(way)))
                for way in (month.overcharged, month.leaked)
            ),
        ]
        if month
        else [month_words(day), "not reconciled", *[""] * (len(counts) + 1)]
        for day, month in reversed(calendar)
    ]
    headers = ["Month", *(count.capitalize() for count in counts), "Overcharged", "Leaked"]
    return table(headers, lines, align="l" + "r" * (len(headers) - 1))


def _named_currencies(amounts: Mapping[str, Decimal]) -> dict[str | None, Decimal]:
    return {currency_words(currency): amount for currency, amount in amounts.items()}


def _change(category: str, trend: Trend) -> int:
    then = trend.before.of(category, "open") if trend.before else 0
    return trend.latest.of(category, "open") - then


def _biggest_first(category: str, trend: Trend) -> tuple[int, int, int]:
    """By the change in open, then by turnover, which an equal number hides, then by size."""
    latest = trend.latest
    turnover = sum(latest.of(category, count) for count in ("new", "reopened", "resolved"))
    return (-abs(_change(category, trend)), -turnover, -latest.of(category, "open"))


def _signed(change: int) -> str:
    return f"{_arrow(change)}{abs(change):,}" if change else "="


def _count(count: int) -> str:
    # A zero in every second cell hides the figures that matter.
    return f"{count:,}" if count else "·"
