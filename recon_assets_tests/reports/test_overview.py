"""What the overview says of a customer, on a real DuckDB."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import ibis
import pytest

from recon_assets.contracts import Contract, contract_of
from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reconcile.overview import overview
from recon_assets_tests.reports.frames import AUGUST

POSITIONS = contract_of("reconciled", "positions")
MISMATCHES = contract_of("reconciled", "mismatches")
SEPTEMBER = date(2025, 9, 1)

Overview = Callable[..., dict[tuple[date, str], dict[str, Any]]]


def position(key: str = "C1", **said: Any) -> dict[str, Any]:
    return {
        "month": AUGUST, "customer_key": key, "customer_id": key, "customer_name": f"{key} Inc",
        "product": "scheduling", "in_crm": True, "in_billing": True, "in_ops": True,
        "crm_complete": True, "billing_complete": True, "ops_complete": True, "ambiguous": False,
        "crm_lines": 1, "billing_lines": 1, "ops_lines": 1, "crm_status": "active",
        "currency": "USD", **said,
    }  # fmt: skip


def mismatch(key: str = "C1", category: str = "overbilled", **said: Any) -> dict[str, Any]:
    return {
        "month": AUGUST, "mismatch_id": f"{key}-{category}-{said.get('product', '')}",
        "customer_key": key, "customer_id": key, "customer_name": f"{key} Inc",
        "category": category,
        "status_label": "Billing mismatch", "severity": "high", "field": "billed_count",
        "currency": "USD", "explanation": "…", **said,
    }  # fmt: skip


@pytest.fixture
def shown() -> Overview:
    def run(
        positions: list[dict[str, Any]], mismatches: list[dict[str, Any]] | None = None
    ) -> dict[tuple[date, str], dict[str, Any]]:
        connection = ibis.duckdb.connect()
        connection.raw_sql("CREATE SCHEMA reconciled")
        for contract, rows in ((POSITIONS, positions), (MISMATCHES, mismatches or [])):
            _fill(connection, contract, rows)
        table = overview(POSITIONS.unbound(), MISMATCHES.unbound())
        rows = connection.to_pyarrow(table).to_pylist()
        found = {(row["month"], row["customer_key"]): row for row in rows}
        assert len(found) == len(rows), "one row per customer and month"
        return found

    return run


def _fill(connection: Any, contract: Contract, rows: list[dict[str, Any]]) -> None:
    nullable = {name: dtype.copy(nullable=True) for name, dtype in contract.columns.items()}
    connection.create_table(contract.table, schema=ibis.schema(nullable), database="reconciled")
    for row in rows:
        connection.con.execute(
            f"INSERT INTO {contract.name} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
            list(row.values()),
        )


def test_a_customer_on_whom_all_agree_is_ok(shown: Overview) -> None:
    row = shown([position(crm_provider_count=5, billed_count=5, used_count=5)])[AUGUST, "C1"]
    assert row["status"] == "OK"
    assert row["categories"] is None
    assert row["findings"] == 0
    assert (row["crm_provider_count"], row["billed_count"], row["used_count"]) == (5, 5, 5)


def test_products_are_summed_and_listed_per_system(shown: Overview) -> None:
    row = shown(
        [
            position(crm_provider_count=5, billed_count=5, billed_amount=Decimal("500.10")),
            position(product="billing", crm_provider_count=2, billing_lines=0, ops_lines=0),
        ]
    )[AUGUST, "C1"]
    assert row["crm_products"] == "billing, scheduling"
    assert row["billing_products"] == "scheduling"
    assert row["crm_provider_count"] == 7
    assert row["billed_amount"] == Decimal("500.10")


def test_what_is_not_known_stays_unknown_and_never_becomes_zero(shown: Overview) -> None:
    row = shown([position(billing_lines=0, ops_lines=0)])[AUGUST, "C1"]
    unknown = ("crm_provider_count", "billed_count", "used_count", "billed_amount", "overcharged")
    assert [row[name] for name in unknown] == [None] * 5


def test_a_sum_with_an_unknown_part_is_unknown(shown: Overview) -> None:
    row = shown([position(billed_count=5), position(product="telehealth")])[AUGUST, "C1"]
    assert row["billed_count"] is None


@pytest.mark.parametrize("activity", [{"billed": True}, {"used": True}])
def test_a_customer_inactive_in_the_crm_is_shown_when_billed_or_used(
    shown: Overview, activity: dict[str, Any]
) -> None:
    rows = shown(
        [
            position(crm_status="inactive", **activity),
            position(crm_status="inactive", product="telehealth", billed=False, used=False),
            position("C2", crm_status="inactive"),
        ]
    )
    assert list(rows) == [(AUGUST, "C1")]
    assert rows[AUGUST, "C1"]["active"]


def test_a_customer_with_a_finding_never_vanishes(shown: Overview) -> None:
    rows = shown(
        [position("C1", crm_status="inactive")],
        [mismatch("C1", "duplicate_record"), mismatch("C9", "ambiguous_match")],
    )
    assert set(rows) == {(AUGUST, "C1"), (AUGUST, "C9")}
    assert not rows[AUGUST, "C1"]["active"]
    assert rows[AUGUST, "C9"]["customer_name"] == "C9 Inc"


def test_the_status_is_the_most_severe_label_and_ties_go_by_the_order_of_the_rules(
    shown: Overview,
) -> None:
    row = shown(
        [position()],
        [
            mismatch(category="duplicate_record", severity="low", status_label="Data quality"),
            mismatch(category="overbilled", severity="high", status_label="Billing mismatch"),
            mismatch(category="missing_from_crm", severity="high", status_label="Missing from CRM"),
            mismatch(category="go_live_mismatch", severity="medium", status_label="Go-live"),
        ],
    )[AUGUST, "C1"]
    assert (row["status"], row["severity"]) == ("Missing from CRM", "high")


def test_a_more_severe_finding_wins_whatever_the_order_of_the_rules(shown: Overview) -> None:
    worst = {"severity": "critical", "status_label": "Billing mismatch"}
    row = shown(
        [position()],
        [
            mismatch(category="missing_from_crm", severity="high", status_label="Missing from CRM"),
            mismatch(category="usage_without_billing", **worst),
        ],
    )[AUGUST, "C1"]
    assert (row["status"], row["severity"]) == ("Billing mismatch", "critical")


def test_all_categories_are_listed_once_in_the_order_of_the_rules(shown: Overview) -> None:
    found = [mismatch(category=category) for category in reversed(CATEGORIES)]
    twice = mismatch(category="overbilled", product="telehealth")
    row = shown([position()], [*found, twice])[AUGUST, "C1"]
    assert row["categories"].split(",") == list(CATEGORIES)
    assert row["findings"] == len(CATEGORIES) + 1


def test_overcharges_and_leakage_are_added_apart_and_never_netted(shown: Overview) -> None:
    row = shown(
        [position(billed_amount=Decimal(100))],
        [
            mismatch(category="overbilled", amount_impact=Decimal("10.10")),
            mismatch(category="price_mismatch", amount_impact=Decimal("0.20")),
            mismatch(category="usage_without_billing", amount_impact=Decimal("-10.10")),
            mismatch(category="go_live_mismatch"),
        ],
    )[AUGUST, "C1"]
    assert (row["overcharged"], row["leaked"]) == (Decimal("10.30"), Decimal("10.10"))
    assert row["currency"] == "USD"


@pytest.mark.parametrize(("other", "named"), [("EUR", "EUR, USD"), (None, "USD, unknown")])
def test_money_in_several_currencies_is_never_added(
    shown: Overview, other: str | None, named: str
) -> None:
    row = shown(
        [
            position(billed_amount=Decimal(100), billed_count=1),
            position(
                product="telehealth", billed_amount=Decimal(50), billed_count=1, currency=other
            ),
        ],
        [mismatch(amount_impact=Decimal(5))],
    )[AUGUST, "C1"]
    assert row["currency"] == named
    assert (row["billed_amount"], row["overcharged"]) == (None, None)
    assert row["billed_count"] == 2


def test_a_customer_whose_rows_were_rejected_has_not_passed(shown: Overview) -> None:
    rows = shown(
        [position("C1", billing_complete=False, ops_complete=False), position("C2")],
        [],
    )
    assert rows[AUGUST, "C1"]["status"] == "Not evaluated"
    assert rows[AUGUST, "C1"]["in_doubt"] == "billing, operations"
    assert rows[AUGUST, "C2"]["status"] == "OK"


def test_a_customer_is_active_where_any_of_its_products_is(shown: Overview) -> None:
    row = shown([position(crm_status="inactive"), position(product="telehealth")])[AUGUST, "C1"]
    assert row["crm_status"] == "active"


def test_months_are_kept_apart(shown: Overview) -> None:
    rows = shown(
        [position(), position(month=SEPTEMBER)], [mismatch(month=SEPTEMBER), mismatch("C2")]
    )
    assert rows[AUGUST, "C1"]["status"] == "OK"
    assert rows[SEPTEMBER, "C1"]["status"] == "Billing mismatch"
    assert rows[AUGUST, "C2"]["status"] == "Billing mismatch"


def test_no_customers_is_no_rows(shown: Overview) -> None:
    assert shown([]) == {}


def test_snowflake_takes_it_too() -> None:
    table = overview(POSITIONS.unbound(), MISMATCHES.unbound())
    assert "LISTAGG" in ibis.to_sql(table, dialect="snowflake")
