"""What timing explains, and what is left as a mismatch: graph and oracle agree over three months."""

from __future__ import annotations

import datetime as dt
import random
import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

from recon_assets.contracts.vocabulary import TIMING_REASONS
from recon_assets_tests.company import configured, recon_yaml, reconcile
from recon_assets_tests.oracle.companies import ALIASES, Company
from recon_assets_tests.oracle.reading import customers_of
from recon_assets_tests.oracle.rules import judge
from recon_assets_tests.oracle.seasons import season
from recon_assets_tests.oracle.test_oracle import COMPANIES, SEED
from recon_assets_tests.oracle.timing import explanation, moved

FIRST_MONTH = dt.date(1900, 1, 1)
# Three months told, then as many that nobody reconciled, so that no company is another's neighbour.
APART = 6
DATED = ["billing.service_start", "billing.service_end", "crm.churn_date"]
TIMING = {"invoice_lag_months": "1", "credit_lag_months": "2"}
SETTINGS: dict[str, dict[str, Any]] = {
    "everything": {"add": DATED, "rules": {"timing": TIMING}},
    "by contract, with tolerances": {
        "add": DATED,
        "rules": {
            "timing": TIMING, "expected": "contract", "provider_count": {"tolerance": "1"},
            "amount": {"tolerance": "1.00"},
        },
    },
    "without products": {
        "add": DATED,
        "drop": ["crm.product", "billing.product", "ops.product"],
        "rules": {"timing": {"invoice_lag_months": "2", "credit_lag_months": "1"}},
    },
    "nothing set": {},
}  # fmt: skip
# Judged by every `make test`; the others by `make test-oracle`.
USUAL = ("everything", "nothing set")
CONFIGURATIONS = [
    pytest.param(settings, id=name, marks=() if name in USUAL else pytest.mark.oracle)
    for name, settings in SETTINGS.items()
]


class Told(NamedTuple):
    month: dt.date
    customer_key: str
    product: str | None
    category: str
    field: str
    explained_by: str | None


def seasons() -> list[dict[dt.date, Company]]:
    return [
        season(random.Random(f"{SEED}/{number}"), moved(FIRST_MONTH, APART * number))
        for number in range(COMPANIES)
    ]


def by_graph(told: list[dict[dt.date, Company]], settings: Mapping[str, Any]) -> set[Told]:
    rows: dict[str, list[dict[str, Any]]] = {"crm": [], "billing": [], "ops": []}
    for one in told:
        for month, company in one.items():
            for source, delivered in company.items():
                rows[source] += [{"month": month} | dict(row) for row in delivered]
    books = reconcile(**rows, aliases=ALIASES, **settings)
    return {
        Told(*(row[name] for name in Told._fields[:-1]), row.get("explained_by"))
        for row in (*books.findings, *books.explained_differences)
    }


def by_oracle(one: dict[dt.date, Company], settings: Mapping[str, Any]) -> set[Told]:
    config = configured(recon_yaml(**settings))
    months = {
        month: {c.key: c for c in customers_of(company, month, config, ALIASES.customers)}
        for month, company in one.items()
    }
    return {
        Told(month, f.customer_key, f.product, f.category, f.field, explanation(f, people[f.customer_key], months))
        for month, people in months.items()
        for f in judge(people.values())
    }  # fmt: skip


@pytest.mark.parametrize("settings", CONFIGURATIONS)
def test_timing_explains_what_the_page_says(
    settings: Mapping[str, Any],
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = seasons()
    found = by_graph(told, settings)
    expected = {finding for one in told for finding in by_oracle(one, settings)}
    reasons = Counter(finding.explained_by for finding in found if finding.explained_by)
    with capsys.disabled():
        print(
            f"\n  oracle, {request.node.callspec.id}: {len(told)} companies over three months,"
            f" {len(found)} findings, of which explained {dict(reasons)},"
            f" {len(found ^ expected)} differences",
            file=sys.stderr,  # which a worker of pytest-xdist hands on
        )
    assert found == expected, _shown(told, found, expected)
    if settings is SETTINGS["everything"]:
        assert set(reasons) == set(TIMING_REASONS)
    if settings is SETTINGS["nothing set"]:
        assert set(reasons) <= {"credit_note"}


def _shown(told: list[dict[dt.date, Company]], found: set[Told], expected: set[Told]) -> str:
    """The first company about which they differ."""
    for one in told:
        mine = {f for f in found ^ expected if f.month in one}
        if mine:
            rows = [
                f"  {month:%Y-%m} {source} { {k: v for k, v in row.items() if v is not None} }"
                for month, company in one.items()
                for source, listed in company.items()
                for row in listed
            ]
            graph = [f"  {f}" for f in sorted(mine & found, key=str)]
            oracle = [f"  {f}" for f in sorted(mine & expected, key=str)]
            return "\n".join(
                ["delivered", *rows, "only the graph", *graph, "only the oracle", *oracle]
            )
    return "nothing"
