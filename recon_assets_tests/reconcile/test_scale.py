"""Many rows for one customer, rows for nobody, and errors that cancel each other out."""

import time

import pytest

from recon_assets_tests.company import Books, reconcile

pytestmark = pytest.mark.xdist_group("rejections")


def one_customer(many: int) -> tuple[Books, float]:
    """A customer with so many rows in billing and in operations, and the processor time it takes."""
    who = {"customer_id": "1", "customer_name": "Acme", "product": "scheduling"}
    began = time.process_time()
    books = reconcile(
        crm=[who | {"provider_count": many, "unit_price": "1", "status": "active"}],
        billing=[
            who | {"line_id": str(n), "provider_count": 1, "amount": "1.00", "currency": "USD"}
            for n in range(many)
        ],
        ops=[
            who | {"provider_count": 1, "source_file": f"ops/{n % 3}.csv", "location": str(n)}
            for n in range(many)
        ],
    )
    return books, time.process_time() - began


def test_ten_thousand_rows_for_one_customer_make_no_cross_product():
    many = 10_000
    one_customer(1)  # What is done once a process is not compared.
    _, few_took = one_customer(many // 10)
    books, took = one_customer(many)
    assert took < 10 * few_took
    assert books.findings == []
    (position,) = books.positions
    assert (position["billed_count"], position["used_count"]) == (many, many)
    assert (position["billed_amount"], position["billing_lines"]) == (many, many)
    assert books.total("billing") == (many, many, 0, 0, True)


def test_rows_that_name_nobody_are_rejected_and_never_meet():
    nobody = [
        {"customer_id": id, "customer_name": name, "product": "scheduling", "provider_count": 1,
         "location": str(number)}
        for number, (id, name) in enumerate(
            [(None, None), ("N/A", ""), ("-", "Unknown"), ("", "n/a"), ("  ", "TEST"), ("#", None)]
        )
    ]  # fmt: skip
    books = reconcile(crm=nobody, billing=nobody, ops=nobody)
    assert books.positions == []
    assert books.findings == []
    assert {row["customer_key"] for row in books.customer_matches} == {None}
    for source in ("crm", "billing", "ops"):
        assert books.total(source) == (6, 0, 6, 0, True)


def test_one_name_for_many_customers_is_linked_to_none_of_them():
    books = reconcile(
        crm=[
            {"customer_id": str(n), "customer_name": "City Clinic", "status": "active"}
            for n in range(1, 51)
        ],
        billing=[
            {"customer_name": "City Clinic", "amount": str(n), "line_id": n} for n in range(20)
        ],
    )
    assert {row["category"] for row in books.findings} == {"ambiguous_match"}
    assert len(books.findings) == 1
    assert len(books.customer_matches) == 70


def test_a_doubled_and_a_missing_row_of_equal_size_both_show():
    who = {"product": "scheduling", "currency": "USD"}
    sold = {"status": "active", "unit_price": "100", "provider_count": 2} | who
    line = {"provider_count": 2, "amount": "200.00"} | who
    books = reconcile(
        crm=[sold | {"customer_id": id} for id in ("1", "2", "3")],
        billing=[
            line | {"customer_id": "1", "line_id": "a"},
            line | {"customer_id": "1", "line_id": "b"},
            line | {"customer_id": "3", "line_id": "c"},
        ],
        ops=[{"customer_id": id, "provider_count": 2} | who for id in ("1", "2", "3")],
    )
    found = {(f["customer_id"], f["category"]): f["amount_impact"] for f in books.findings}
    assert found == {("1", "overbilled"): 200, ("2", "usage_without_billing"): -200}


def test_absurdly_large_numbers_are_rejected_and_never_stop_the_month():
    who = {"customer_id": "1", "product": "scheduling"}
    huge = "9" * 17
    books = reconcile(
        crm=[who | {"provider_count": 1, "unit_price": huge, "status": "active"}],
        billing=[
            who | {"provider_count": huge, "unit_price": huge, "line_id": 1},
            who | {"provider_count": 1, "amount": huge, "line_id": 2},
            who | {"provider_count": 1, "amount": "1e40", "line_id": 3},
        ],
        ops=[who | {"provider_count": huge}],
    )
    assert books.total("billing")[2] >= 2
