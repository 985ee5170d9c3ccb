"""Companies judged twice: by the graph, all of them in one query, and by the oracle, one by one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from recon_assets_tests.company import configured, recon_yaml, reconcile
from recon_assets_tests.oracle.books import customers_of
from recon_assets_tests.oracle.companies import ALIASES, Company, placed
from recon_assets_tests.oracle.rules import judge

Told = tuple[Any, ...]
FIRST_MONTH = dt.date(2005, 1, 1)


def month_of(number: int) -> dt.date:
    return dt.date(FIRST_MONTH.year + number // 12, number % 12 + 1, 1)


def differences(
    companies: Sequence[Company], settings: Mapping[str, Any]
) -> Iterator[tuple[Company, list[Told], list[Told]]]:
    """Companies about which the two disagree: what only the oracle finds, what only the graph finds."""
    months = [month_of(number) for number in range(len(companies))]
    found = by_graph(companies, months, settings)
    for company, month in zip(companies, months, strict=True):
        expected = by_oracle(company, month, settings)
        actual = found[month]
        if expected != actual:
            yield company, sorted(expected - actual, key=str), sorted(actual - expected, key=str)


def by_oracle(company: Company, month: dt.date, settings: Mapping[str, Any]) -> set[Told]:
    config = configured(recon_yaml(**settings))
    customers = customers_of(placed(company, month), month, config, ALIASES.customers)
    findings = list(judge(customers))
    told = {
        (f.customer_key, f.product, f.category, f.field, f.amount_impact, f.currency, f.severity,
         f.status_label)
        for f in findings
    }  # fmt: skip
    assert len(told) == len(findings), f"a finding told twice: {findings}"
    return told


def by_graph(
    companies: Sequence[Company], months: Sequence[dt.date], settings: Mapping[str, Any]
) -> dict[dt.date, set[Told]]:
    rows: dict[str, list[Mapping[str, Any]]] = {"crm": [], "billing": [], "ops": []}
    for company, month in zip(companies, months, strict=True):
        for source, delivered in placed(company, month).items():
            rows[source] += [{"month": month} | dict(row) for row in delivered]
    found: dict[dt.date, set[Told]] = {month: set() for month in months}
    for f in reconcile(**rows, aliases=ALIASES, **settings).findings:
        found[f["month"]].add(
            (f["customer_key"], f["product"], f["category"], f["field"], f["amount_impact"],
             f["currency"] if f["amount_impact"] is not None else None, f["severity"], f["status_label"])
        )  # fmt: skip
    return found
