"""What each system says about one customer and product, gathered row by row; None is unknown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from recon_assets.config import ReconConfig
from recon_assets_tests.oracle.identity import NOBODY, Who

SOURCES = ("crm", "billing", "ops")


@dataclass
class Line:
    """One delivered row, read."""

    source: str
    number: int
    values: dict[str, Any]
    rejected: bool
    who: Who = NOBODY

    def __getattr__(self, column: str) -> Any:
        return self.values.get(column)


class Measure:
    """A number summed over rows: unknown as soon as one row does not tell it."""

    def __init__(self, values: Iterable[Fraction | None]) -> None:
        told = list(values)
        self.total = None if None in told else sum((v for v in told if v is not None), Fraction(0))


@dataclass
class Position:
    """A customer's product, or the whole customer where products are not compared."""

    customer: Customer
    product: str | None
    crm: list[Line]
    billing: list[Line]
    ops: list[Line]

    @cached_property
    def contracts(self) -> list[Line]:
        """The CRM rows that count: of several for one product the newest, else the later one."""
        newest: dict[str | None, Line] = {}
        for line in sorted(
            self.crm, key=lambda line: (line.updated_at or dt.date.min, line.number)
        ):
            newest[line.product] = line
        return list(newest.values())

    @property
    def crm_count(self) -> Fraction | None:
        return Measure(line.provider_count for line in self.contracts).total if self.crm else None

    @property
    def crm_price(self) -> Fraction | None:
        if len({line.currency for line in self.contracts if line.currency}) > 1:
            return None
        return only(line.unit_price for line in self.contracts)

    @property
    def crm_currency(self) -> str | None:
        return only(line.currency for line in self.contracts if line.currency)

    @property
    def entitled(self) -> Fraction | None:
        return (
            Measure(line.entitled_quantity for line in self.contracts).total if self.crm else None
        )

    @property
    def owed(self) -> bool | None:
        """Sold, active and live by the end of the month."""
        if self.status is None:
            return None if self.crm else False
        live = self.go_live is None or self.go_live < next_month(self.customer.month)
        return self.status == "active" and live

    @property
    def status(self) -> str | None:
        """Active where any row says so; only where products are not compared are there several."""
        said = {line.status for line in self.contracts}
        return "active" if "active" in said else "inactive" if "inactive" in said else None

    @property
    def go_live(self) -> dt.date | None:
        return earliest(self.contracts)

    @property
    def billed_count(self) -> Fraction | None:
        """A line that charges an amount without a quantity bills no provider."""
        counts = [line.provider_count for line in self.billing]
        if self.billing and set(counts) == {None}:
            return None
        fee = Fraction(0)
        return Measure(
            fee if line.provider_count is None and charge(line) is not None else line.provider_count
            for line in self.billing
        ).total

    @property
    def billing_currencies(self) -> set[str]:
        return {line.currency for line in self.billing if line.currency}

    @property
    def billed_amount(self) -> Fraction | None:
        if len(self.billing_currencies) > 1:
            return None
        return Measure(charge(line) for line in self.billing).total

    @property
    def billing_price(self) -> Fraction | None:
        if len(self.billing_currencies) > 1:
            return None
        return only(line.unit_price for line in self.billing if line.unit_price is not None)

    @property
    def billed(self) -> bool | None:
        rows = [line.provider_count for line in self.billing if line.provider_count]
        if self.billed_amount is None:
            rows += [amount for amount in map(charge, self.billing) if amount and amount > 0]
        return positive(bool(self.billing), self.billed_count, self.billed_amount, *rows)

    @property
    def used_count(self) -> Fraction | None:
        if self.customer.config.sources["ops"].maps("provider_id"):
            using = [
                line for line in self.ops if line.usage_quantity is None or line.usage_quantity > 0
            ]
            return Fraction(len({line.provider_id for line in using if line.provider_id}))
        return Measure(line.provider_count for line in self.ops).total

    @property
    def usage(self) -> Fraction | None:
        return Measure(line.usage_quantity for line in self.ops).total

    @property
    def rated_currencies(self) -> set[str]:
        return {line.currency for line in self.ops if line.currency}

    @property
    def rated(self) -> Fraction | None:
        """Rated usage, where operations prices it."""
        if not self.ops or len(self.rated_currencies) > 1:
            return None
        return Measure(line.expected_amount for line in self.ops).total

    @property
    def used(self) -> bool | None:
        rows = [n for line in self.ops for n in (line.provider_count, line.usage_quantity) if n]
        if self.rated is None:
            rows += [line.expected_amount for line in self.ops if line.expected_amount]
        return positive(bool(self.ops), self.used_count, self.usage, self.rated, *rows)


@dataclass
class Customer:
    """Everything that the month says about one customer."""

    key: str
    month: dt.date
    config: ReconConfig
    lines: dict[str, list[Line]] = field(default_factory=lambda: {s: [] for s in SOURCES})
    rejected: dict[str, list[Line]] = field(default_factory=lambda: {s: [] for s in SOURCES})
    # Systems with a record that may be about this customer, or about a namesake.
    doubted: set[str] = field(default_factory=set)
    company_currency: str | None = None

    @property
    def ambiguous(self) -> bool:
        rows = [line for s in SOURCES for line in self.lines[s] + self.rejected[s]]
        return any(line.who.method == "ambiguous" for line in rows)

    def has(self, source: str) -> bool:
        return bool(self.lines[source])

    def complete(self, source: str) -> bool:
        return not self.rejected[source] and source not in self.doubted

    @property
    def usage_is_told(self) -> bool:
        """Operations delivers something that says how much was used."""
        ops = self.config.sources["ops"]
        return any(
            map(ops.maps, ("provider_count", "provider_id", "usage_quantity", "expected_amount"))
        )

    @property
    def billing_is_told(self) -> bool:
        billing = self.config.sources["billing"]
        return any(map(billing.maps, ("provider_count", "provider_id", "amount")))

    def by_product(self, source: str) -> bool:
        """Its comparisons by product with that system can be made."""
        told = all(line.product is not None for line in self.lines[source])
        return self.complete(source) and (told or not self.config.has_products)

    @cached_property
    def positions(self) -> list[Position]:
        def product(line: Line) -> str | None:
            return line.product if self.config.has_products else None

        products = sorted(
            {product(line) for source in SOURCES for line in self.lines[source]},
            key=lambda name: name or "",
        )
        return [
            Position(
                self,
                name,
                *([line for line in self.lines[s] if product(line) == name] for s in SOURCES),
            )
            for name in products
        ]

    @property
    def billed(self) -> bool | None:
        return either(*(position.billed for position in self.positions))

    @property
    def used(self) -> bool | None:
        return either(*(position.used for position in self.positions))


def only(values: Iterable[Any]) -> Any:
    """The one value all agree on, else None."""
    distinct = set(values)
    return distinct.pop() if len(distinct) == 1 else None


def either(*answers: bool | None) -> bool | None:
    return True if True in answers else None if None in answers else False


def positive(present: bool, *measures: Fraction | None) -> bool | None:
    """Whether any measure that is told is above zero; unknown where there are rows that tell none."""
    told = [measure for measure in measures if measure is not None]
    if any(measure > 0 for measure in told):
        return True
    return None if present and not told else False


def charge(line: Line) -> Fraction | None:
    """What an invoice line charges: its amount, else quantity times unit price."""
    if line.amount is not None:
        return line.amount
    if line.provider_count is not None and line.unit_price is not None:
        return line.provider_count * line.unit_price
    return Fraction(0) if line.provider_count == 0 else None


def earliest(lines: Iterable[Line]) -> dt.date | None:
    return min((line.go_live_date for line in lines if line.go_live_date), default=None)


def next_month(month: dt.date) -> dt.date:
    return (month.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
