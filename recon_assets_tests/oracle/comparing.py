"""Companies judged twice: by the graph, all of them in one query, and by the oracle, one by one."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from recon_assets_tests.company import Books, configured, recon_yaml, reconcile
from recon_assets_tests.oracle.companies import ALIASES, Company, invented, placed
from recon_assets_tests.oracle.reading import customers_of
from recon_assets_tests.oracle.rules import judge

FIRST_MONTH = dt.date(2005, 1, 1)


class Told(NamedTuple):
    """What of a finding the decision table decides."""

    customer_key: str
    product: str | None
    category: str
    field: str
    amount_impact: Decimal | None
    currency: str | None
    severity: str
    status_label: str


@dataclass(frozen=True)
class Judged:
    """A company, what the graph found, and where the oracle does not agree."""

    company: Company
    found: frozenset[Told]
    only_oracle: list[Told]
    only_graph: list[Told]


@cache
def generated(count: int, seed: int) -> tuple[Company, ...]:
    """That many companies; always the same for the same ``seed``."""
    return tuple(invented(random.Random(f"{seed}/{number}")) for number in range(count))


def month_of(number: int) -> dt.date:
    return dt.date(FIRST_MONTH.year + number // 12, number % 12 + 1, 1)


def judged(companies: Sequence[Company], settings: Mapping[str, Any]) -> list[Judged]:
    """Each company in a month of its own, so that none is in another's way."""
    found = by_graph(companies, settings)
    both = []
    for number, company in enumerate(companies):
        month = month_of(number)
        expected, actual = by_oracle(company, month, settings), found.get(month, set())
        both.append(
            Judged(
                company,
                frozenset(actual),
                sorted(expected - actual, key=str),
                sorted(actual - expected, key=str),
            )
        )
    return both


def by_graph(companies: Sequence[Company], settings: Mapping[str, Any]) -> dict[dt.date, set[Told]]:
    """What the graph finds in each company's month, where it finds anything."""
    found: dict[dt.date, set[Told]] = {}
    for finding in reconciled(companies, settings).findings:
        found.setdefault(finding["month"], set()).add(_told(finding))
    return found


def reconciled(companies: Sequence[Company], settings: Mapping[str, Any]) -> Books:
    """What the graph makes of the companies."""
    rows: dict[str, list[Mapping[str, Any]]] = {"crm": [], "billing": [], "ops": []}
    for number, company in enumerate(companies):
        month = month_of(number)
        for source, delivered in placed(company, month).items():
            rows[source] += [{"month": month} | dict(row) for row in delivered]
    return reconcile(**rows, aliases=ALIASES, **settings)


def by_oracle(company: Company, month: dt.date, settings: Mapping[str, Any]) -> set[Told]:
    config = configured(recon_yaml(**settings))
    customers = customers_of(placed(company, month), month, config, ALIASES.customers)
    findings = [
        Told(
            f.customer_key, f.product, f.category, f.field, f.amount_impact, f.currency,
            f.severity, f.status_label,
        )
        for f in judge(customers)
    ]  # fmt: skip
    assert len(set(findings)) == len(findings), f"a finding told twice: {findings}"
    return set(findings)


def _told(finding: Mapping[str, Any]) -> Told:
    told = Told(*(finding[name] for name in Told._fields))
    # Without an amount there is nothing that its currency could be the currency of.
    return told._replace(currency=None) if told.amount_impact is None else told
