"""A row that had to be left out never looks like a mismatch."""

import pytest

from recon_assets_tests.company import Town

pytestmark = pytest.mark.xdist_group("rejections")

town = Town(rules={"unused_entitlement": {"minimum_utilization": "0.5"}})

lost_in_crm = town.customer(crm={"provider_count": "three"})
lost_in_billing = town.customer(billing={"amount": "three hundred"})
lost_in_ops = town.customer(ops={"provider_count": "-3"})
one_line_of_two = town.customer(
    billing=[{"provider_count": 1, "amount": "100.00"}, {"provider_count": "2.5"}]
)
one_use_of_two = town.customer(
    crm={"entitled_quantity": "10"},
    ops=[{"provider_count": 1, "usage_quantity": "1"}, {"provider_count": "NaN"}],
)
more_use_than_billed = town.customer(
    crm={"provider_count": 5}, ops=[{"provider_count": 5}, {"provider_count": "NaN"}]
)
TELEHEALTH = {"product": "telehealth"}
used_beside_a_rejected_row = town.customer(ops=[{}, TELEHEALTH, {"provider_count": "NaN"}])
used_beside_an_unknown_product = town.customer(ops=[{}, TELEHEALTH, {"product": None}])
billed_beside_a_rejected_row = town.customer(
    billing=[{}, {"line_id": "2", **TELEHEALTH}, {"line_id": "3", "amount": "some"}]
)
billed_beside_an_unknown_product = town.customer(
    billing=[{}, {"line_id": "2", **TELEHEALTH}, {"line_id": "3", "product": None}]
)
# A second contract, for which the row that was not read may be.
idle_beside_a_rejected_line = town.customer(
    crm=[{}, TELEHEALTH], billing=[{}, {"line_id": "2", "amount": "some"}]
)
idle_beside_a_rejected_use = town.customer(
    crm=[{}, TELEHEALTH], ops=[{}, {"provider_count": "NaN"}]
)
idle_beside_an_unknown_product = town.customer(crm=[{}, TELEHEALTH], ops=[{}, {"product": None}])
one_contract_of_two = town.customer(
    crm=[{}, {"product": "telehealth", "provider_count": "?"}],
    billing=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth"}],
)
contract_half_read = town.customer(
    crm=[{}, {"product": "telehealth", "provider_count": "?"}], billing=None, ops=None
)
lost_in_all = town.customer(
    crm={"provider_count": "a"}, billing={"amount": "b"}, ops={"provider_count": "c"}
)
lost_without_id = town.customer(
    name="Juniper Dental", billing={"customer_id": None, "amount": "oops"}
)
product_not_told = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[{}, {"product": None}],
    ops=[{}, {"product": "telehealth"}],
)
status_not_read = town.customer(crm={"status": "sort of"})
rejected_but_still_overpriced = town.customer(
    billing={"amount": "330.00"}, ops={"provider_count": "x"}
)
date_not_read = town.customer(
    crm={"go_live_date": "02/30/2025"}, ops={"go_live_date": "2025-01-15"}
)
half_lost = town.customer(
    billing=[{"provider_count": 1, "amount": "100.00"}, {"provider_count": 2, "amount": "1,0"}],
    crm={"status": "inactive"},
)
# A row without a body, as the reader of a file hands it on.
broken = town.customer(billing=[{}, {"customer_id": None, "customer_name": None}])
town.deliver("billing", source_error="line 9: expected 8 fields, found 2", source_text="C-1;x",
             source_file="billing/broken.csv", source_row=9)  # fmt: skip


@pytest.mark.parametrize(
    "customer",
    [
        lost_in_crm,
        lost_in_billing,
        lost_in_ops,
        one_line_of_two,
        one_use_of_two,
        more_use_than_billed,
        used_beside_a_rejected_row,
        used_beside_an_unknown_product,
        billed_beside_a_rejected_row,
        billed_beside_an_unknown_product,
        idle_beside_a_rejected_line,
        idle_beside_a_rejected_use,
        idle_beside_an_unknown_product,
        one_contract_of_two,
        contract_half_read,
        lost_in_all,
        lost_without_id,
        product_not_told,
        status_not_read,
        date_not_read,
        broken,
    ],
    ids=lambda customer: customer.name,
)
def test_what_a_rejected_row_or_value_would_have_said_is_not_held_against_anyone(customer):
    assert customer.categories == []


def test_what_two_complete_systems_disagree_on_is_still_found():
    assert rejected_but_still_overpriced.categories == ["price_mismatch"]
    assert half_lost.categories == ["active_status_mismatch"]


def test_a_customer_of_whom_nothing_could_be_read_keeps_a_position_that_knows_nothing():
    (row,) = (
        row
        for row in town.books.positions
        if row["customer_key"] == f"id:{lost_in_all.id.replace('-', '').lower()}"
    )
    assert [row[f"{source}_complete"] for source in ("crm", "billing", "ops")] == [False] * 3
    assert (row["crm_lines"], row["billing_lines"], row["ops_lines"]) == (0, 0, 0)


def test_every_rejected_row_is_listed_with_its_place_value_and_reason():
    listed = {
        (row["source"], row["source_file"], row["source_row"]): row
        for row in town.books.rejected
        if row["scope"] == "row"
    }
    row = listed["ops", f"ops/{lost_in_ops.id}.csv", 2]
    assert (row["column_name"], row["value"]) == ("provider_count", "-3")
    assert row["reason"] == "'-3' is not a whole number of at least 0"
    nobody = listed["billing", f"billing/{broken.id}.csv", 3]
    assert nobody["reason"] == "neither customer id nor customer name"
    unread = listed["billing", "billing/broken.csv", 9]
    assert (unread["reason"], unread["value"], unread["column_name"]) == (
        "line 9: expected 8 fields, found 2",
        "C-1;x",
        None,
    )


def test_a_bad_optional_value_is_listed_and_its_row_stays():
    (row,) = (
        row for row in town.books.rejected if row["source_file"] == f"crm/{status_not_read.id}.csv"
    )
    assert (row["scope"], row["column_name"], row["value"]) == ("value", "status", "sort of")
    assert status_not_read.position()["crm_lines"] == 1


def test_rejected_and_accepted_rows_are_all_that_was_delivered():
    for source in ("crm", "billing", "ops"):
        delivered, accepted, rejected, redelivered, balanced = town.books.total(source)
        assert delivered == accepted + rejected + redelivered
        assert (balanced, redelivered) == (True, 0)
        assert rejected > 0
