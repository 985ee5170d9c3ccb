"""The truth about the sample: what a correct reconciliation must find, and how many rows it reads.

It is written by the code that seeds each problem, from what that code did to the files; nothing
here or there recomputes a reconciliation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True)
class Expected:
    """One finding that must be reported. Key: month, category, customer, product, field.

    ``customer_id`` is the CRM's, or None for a customer that the CRM cannot tell; then
    ``customer_name`` is the name as billing and operations deliver it. ``product`` is None for
    findings about the whole customer, ``field`` None where it need not be compared.
    ``amount_impact`` is + overcharged, − leaked, in ``currency``, to the cent; None where the
    category has no money.
    """

    month: date
    category: str
    customer_id: str | None
    customer_name: str | None
    product: str | None
    field: str | None
    amount_impact: Decimal | None
    currency: str | None
    origin: str


@dataclass(frozen=True)
class Accounting:
    """Rows of one month and source. accepted = delivered − rejected − redelivered."""

    month: date
    source: str
    delivered: int
    rejected: int
    redelivered: int


@dataclass(frozen=True)
class Rejection:
    """One value that cannot be used. Scope ``row``: the row is left out; ``value``: it becomes
    unknown. ``column`` is canonical, None where no single column is at fault. Statuses that no map
    names are unknown too, but not listed here.
    """

    month: date
    source: str
    scope: Literal["row", "value"]
    column: str | None
    value: str | None
    customer_id: str | None


@dataclass
class Ledger:
    """All that is true of one state of the sample's files."""

    findings: list[Expected] = field(default_factory=list)
    accounting: list[Accounting] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)

    def of(self, month: date) -> list[Expected]:
        """The findings of one month."""
        return [finding for finding in self.findings if finding.month == month]
