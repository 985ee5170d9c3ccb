"""A problem keeps its id for as long as it is the same problem."""

import re

import pytest

from recon_assets_tests.company import AUGUST, JULY, SEPTEMBER, Town

pytestmark = pytest.mark.xdist_group("rejections")

town = Town()
over = {"provider_count": 4, "amount": "400.00"}
lasting = town.customer(
    crm=[
        {"month": JULY},
        {"customer_name": "CLINIC 101, Inc."},
        {"month": SEPTEMBER, "customer_id": "c 101"},
    ],
    billing=[{"month": JULY} | over, {"provider_count": 6, "amount": "660.00"}, {"month": SEPTEMBER} | over],
    ops=[{"month": JULY}, {}, {"month": SEPTEMBER}],
)  # fmt: skip
other = town.customer(billing=over)
two_products = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[over, over | {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth"}],
)
renamed = town.customer(
    name="Maple Dental",
    crm=None,
    billing=[{"month": JULY, "customer_id": None}, {"customer_id": None, "customer_name": "MAPLE  Dental, LLC"}],
    ops=None,
)  # fmt: skip
early = town.customer(crm={"go_live_date": "2026-01-01"})


def ids(category, key):
    return {
        row["month"]: row["mismatch_id"]
        for row in town.books.findings
        if row["category"] == category and row["customer_key"] == key
    }


def test_the_same_problem_has_the_same_id_whatever_the_month_amount_and_spelling():
    found = ids("overbilled", "id:c101")
    assert set(found) == {JULY, AUGUST, SEPTEMBER}
    assert len(set(found.values())) == 1


def test_an_unknown_customer_keeps_its_id_however_its_name_is_written():
    found = ids("missing_from_crm", "name:maple dental")
    assert set(found) == {JULY, AUGUST}
    assert len(set(found.values())) == 1


def test_another_customer_product_category_or_field_is_another_problem():
    august = [row for row in town.books.findings if row["month"] == AUGUST]
    assert len({row["mismatch_id"] for row in august}) == len(august)
    assert len({row["product"] for row in two_products.findings}) == 2
    assert len({row["field"] for row in early.findings}) == 2


def test_an_id_can_be_typed():
    assert all(re.fullmatch("[0-9a-f]{16}", row["mismatch_id"]) for row in town.books.findings)
