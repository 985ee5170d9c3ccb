"""The trend as its page needs it: a calendar in which a month is reconciled or not."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import pandas as pd

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reports.columns import day

COUNTS = (
    "open", "new", "reopened", "recurring", "resolved", "unknown", "unpriced", "waived", "explained",
)  # fmt: skip


@dataclass
class Month:
    """One reconciled month: counts per category, and money each way per currency."""

    month: date
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    overcharged: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    leaked: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))

    def of(self, category: str, count: str) -> int:
        return self.counts.get(category, {}).get(count, 0)

    def total(self, count: str) -> int:
        return sum(row[count] for row in self.counts.values())


@dataclass(frozen=True)
class Trend:
    """Reconciled months by date, oldest first."""

    reconciled: dict[date, Month]

    @property
    def latest(self) -> Month:
        return self.reconciled[max(self.reconciled)]

    @property
    def before(self) -> Month | None:
        """The reconciled month before the latest, which need not be the calendar's."""
        earlier = sorted(self.reconciled)[:-1]
        return self.reconciled[earlier[-1]] if earlier else None

    def calendar(self, at_most: int) -> list[tuple[date, Month | None]]:
        """The newest months up to the latest, with None for one that was never reconciled."""
        first, last = min(self.reconciled), self.latest.month
        months = [last]
        while months[0] > first and len(months) < at_most:
            months.insert(0, previous(months[0]))
        return [(month, self.reconciled.get(month)) for month in months]

    def currencies(self, months: list[Month]) -> list[str]:
        """Those with money in ``months``, the one with most money first."""
        sizes: dict[str, Decimal] = defaultdict(Decimal)
        for month in months:
            for way in (month.overcharged, month.leaked):
                for currency, amount in way.items():
                    sizes[currency] += amount
        with_money = [currency for currency, size in sizes.items() if size]
        return sorted(with_money, key=lambda currency: (-sizes[currency], currency))


def previous(month: date) -> date:
    """
    >>> previous(date(2026, 1, 1))
    datetime.date(2025, 12, 1)
    """
    return date(month.year - (month.month == 1), (month.month - 2) % 12 + 1, 1)


def read_trend(trend: pd.DataFrame) -> Trend:
    """The rows of ``history.mismatch_trend``. Grain: reconciled month × category."""
    months: dict[date, Month] = {}
    for row in trend.to_dict("records"):
        first = day(row["month"])
        month = months.setdefault(first, Month(first))
        month.counts[str(row["category"])] = {count: int(row[count]) for count in COUNTS}
        # As text into Decimal: a JSON number would become a float on the way.
        amounts = json.loads(row["amounts"] or "{}", parse_float=Decimal, parse_int=Decimal)
        for currency, ways in amounts.items():
            month.overcharged[currency] += Decimal(ways.get("overcharged") or 0)
            month.leaked[currency] += Decimal(ways.get("leaked") or 0)
    return Trend(dict(sorted(months.items())))


# Months since a mismatch was first found, from and up to, and in words.
AGES = ((0, 0, "Found this month"), (1, 2, "1 to 2 months"), (3, 5, "3 to 5 months"),
        (6, 10**6, "6 months or more"))  # fmt: skip


def read_ages(ages: pd.DataFrame) -> dict[date, list[int]]:
    """Open mismatches per month and span of ``AGES``. ``ages`` has month, age and mismatches."""
    months: dict[date, list[int]] = defaultdict(lambda: [0] * len(AGES))
    for row in ages.to_dict("records"):
        for place, (first, last, _) in enumerate(AGES):
            if first <= int(row["age"]) <= last:
                months[day(row["month"])][place] += int(row["mismatches"])
    return months


def frequent(months: list[Month], at_most: int) -> tuple[list[str], list[str]]:
    """The categories found in ``months``: the most frequent, most first, and the rest."""
    sizes = {name: sum(month.of(name, "open") for month in months) for name in CATEGORIES}
    found = sorted((name for name in CATEGORIES if sizes[name]), key=lambda name: -sizes[name])
    return found[:at_most], found[at_most:]
