"""Proof that nothing was lost: delivered = accepted + rejected + redelivered."""

from decimal import Decimal

import pytest

from recon_assets_tests.company import AUGUST, JULY, reconcile

pytestmark = pytest.mark.xdist_group("rejections")


@pytest.fixture(scope="module")
def books():
    line = {"customer_id": "1", "product": "scheduling", "provider_count": 1}
    first = line | {"line_id": "1", "amount": "100.10", "currency": "USD"}
    return reconcile(
        crm=[{"customer_id": "1", "product": "scheduling", "provider_count": "1"}],
        billing=[
            first,
            first,  # the same row again
            first | {"source_file": "billing/again.csv", "source_row": 2},  # the same file again
            first | {"line_id": "2"},
            line | {"line_id": "3", "amount": "50.05", "currency": "EUR"},
            line | {"line_id": "4", "amount": "7.00", "currency": "EUR", "provider_count": "x"},
            line | {"line_id": "5", "amount": "one", "currency": "EUR"},
            line | {"line_id": "6", "amount": "-20.00"},
            line | {"line_id": "7", "amount": None},
            {"line_id": "8", "amount": "9.99", "currency": "USD"},
            first | {"month": JULY, "amount": "1.00"},
            {"month": JULY, "source_error": "unterminated quote", "source_text": '"x'},
        ],
        ops=[
            {"customer_id": "1", "product": "scheduling", "provider_count": "1"},
            {"customer_id": "1", "product": "scheduling", "provider_count": "1"},
        ],
    )


def totals(books, month, source, measure):
    return {
        row["currency"]: (
            row["delivered"], row["accepted"], row["rejected"], row["redelivered"], row["balanced"]
        )
        for row in books.control_totals
        if (row["month"], row["source"], row["measure"]) == (month, source, measure)
    }  # fmt: skip


def test_rows_add_up_with_redeliveries_and_rejections(books):
    assert totals(books, AUGUST, "billing", "rows") == {None: (10, 5, 3, 2, True)}
    assert totals(books, AUGUST, "crm", "rows") == {None: (1, 1, 0, 0, True)}
    assert totals(books, AUGUST, "ops", "rows") == {None: (2, 1, 0, 1, True)}


def test_amounts_add_up_per_currency_and_currencies_are_never_added(books):
    usd, eur, unknown = Decimal("100.10"), Decimal("50.05"), Decimal(-20)
    assert totals(books, AUGUST, "billing", "amount") == {
        "USD": (4 * usd + Decimal("9.99"), 2 * usd, Decimal("9.99"), 2 * usd, True),
        "EUR": (eur + 7, eur, 7, 0, True),
        None: (unknown, unknown, 0, 0, True),
    }


def test_every_month_is_proven_by_itself(books):
    assert totals(books, JULY, "billing", "rows") == {None: (2, 1, 1, 0, True)}
    assert totals(books, JULY, "billing", "amount") == {"USD": (1, 1, 0, 0, True)}


def test_a_redelivered_row_is_counted_once_and_a_second_charge_twice(books):
    (position,) = (row for row in books.positions if row["month"] == AUGUST)
    assert position["billing_lines"] == 5


def test_an_amount_is_counted_once_however_many_products_its_row_holds():
    books = reconcile(
        billing=[
            {"customer_id": "1", "amount": "100.00", "a": "yes", "b": "yes", "currency": "USD"},
            {"customer_id": "2", "amount": "50.00", "a": "no", "b": "no", "currency": "USD"},
        ],
        drop=["billing.product"],
        sources={"billing": {"product_flags": {"scheduling": "a", "telehealth": "b"}}},
    )
    assert books.total("billing") == (2, 2, 0, 0, True)
    assert books.total("billing", "amount", "USD") == (150, 150, 0, 0, True)
