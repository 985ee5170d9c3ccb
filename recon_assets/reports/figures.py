"""The figures of a month's findings: how many, how severe, how much each way in which currency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass, field
from decimal import Decimal

import pandas as pd

from recon_assets.contracts.vocabulary import CATEGORIES, SEVERITIES
from recon_assets.reports.money import as_decimal, is_blank
from recon_assets.reports.words import MONEY_CATEGORIES

Amounts = dict[str | None, Decimal]


def _amounts() -> Amounts:
    return defaultdict(Decimal)


@dataclass
class Tally:
    """Findings counted and their money added, each way apart and per currency, both positive."""

    findings: int = 0
    customers: set[Hashable] = field(default_factory=set)
    unpriced: int = 0
    overcharged: Amounts = field(default_factory=_amounts)
    leaked: Amounts = field(default_factory=_amounts)

    def add(
        self, customer: Hashable, category: str, impact: Decimal | None, currency: str | None
    ) -> None:
        self.findings += 1
        self.customers.add(customer)
        if impact is None:
            self.unpriced += category in MONEY_CATEGORIES
        elif impact > 0:
            self.overcharged[currency] += impact
        elif impact < 0:
            self.leaked[currency] -= impact


@dataclass
class Figures:
    """A month's findings in total, by category and by severity, in the order of the vocabulary."""

    total: Tally
    by_category: dict[str, Tally]
    by_severity: dict[str, Tally]

    @property
    def currencies(self) -> list[str | None]:
        """Those with any money, the one with most money first."""
        both = {
            currency: self.total.overcharged.get(currency, Decimal())
            + self.total.leaked.get(currency, Decimal())
            for currency in {*self.total.overcharged, *self.total.leaked}
        }
        return sorted(both, key=lambda currency: (-both[currency], currency or ""))


def figures(mismatches: pd.DataFrame) -> Figures:
    """Counts and adds one month's findings. Grain of ``mismatches``: finding."""
    total = Tally()
    by_category: dict[str, Tally] = defaultdict(Tally)
    by_severity: dict[str, Tally] = defaultdict(Tally)
    columns = ("customer_key", "category", "severity", "amount_impact", "currency")
    for customer, category, severity, amount, currency in zip(
        *(mismatches[name].tolist() for name in columns), strict=True
    ):
        impact = as_decimal(amount)
        unit = None if is_blank(currency) else str(currency)
        for tally in (total, by_category[category], by_severity[severity]):
            tally.add(customer, category, impact, unit)
    return Figures(total, _in_order(by_category, CATEGORIES), _in_order(by_severity, SEVERITIES))


def _in_order(tallies: dict[str, Tally], order: tuple[str, ...]) -> dict[str, Tally]:
    return {name: tallies[name] for name in order if name in tallies}


def order_of_severity(mismatches: pd.DataFrame) -> pd.DataFrame:
    """Most severe first, then most money, then by customer; the same order on every run."""
    return _sorted(mismatches, by_money_first=False)


def order_of_money(mismatches: pd.DataFrame) -> pd.DataFrame:
    """By currency, most money first; those without a known amount last, most severe first."""
    return _sorted(mismatches, by_money_first=True)


def _sorted(mismatches: pd.DataFrame, *, by_money_first: bool) -> pd.DataFrame:
    names = ("severity", "amount_impact", "currency", "customer_name", "mismatch_id")
    keys: list[tuple[object, ...]] = []
    for severity, amount, currency, customer, mismatch_id in zip(
        *(mismatches[name].tolist() for name in names), strict=True
    ):
        impact = as_decimal(amount)
        size = -abs(impact) if impact is not None else Decimal(1)
        unit = "" if is_blank(currency) else str(currency)
        rank = SEVERITIES.index(severity)
        tie = ("" if is_blank(customer) else str(customer), str(mismatch_id))
        money = (impact is None, unit, size)
        keys.append((*money, rank, *tie) if by_money_first else (rank, size, unit, *tie))
    return mismatches.iloc[sorted(range(len(keys)), key=keys.__getitem__)]
