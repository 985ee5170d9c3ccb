"""Records that contradict each other or do not say clearly whom they are about."""

import pytest

from recon_assets_tests.company import Town, told

pytestmark = pytest.mark.xdist_group("data_quality")

town = Town()

twice = town.customer(
    crm=[
        {"provider_count": 5, "unit_price": "90.00", "updated_at": "2025-03-01"},
        {"updated_at": "2025-08-02"},
    ]
)
twice_newest_first = town.customer(
    crm=[
        {"updated_at": "2025-08-02"},
        {"provider_count": 5, "updated_at": "2025-03-01"},
    ]
)
twice_undated = town.customer(crm=[{"provider_count": 5}, {}])
dated_beats_undated = town.customer(crm=[{"updated_at": "2020-01-01"}, {"provider_count": 5}])
twice_and_equal = town.customer(crm=[{"owner": "Dana"}, {"owner": "Robin"}])
half_filled = town.customer(crm=[{"unit_price": None}, {}])
of_two_products = town.customer(
    crm=[{}, {"product": "telehealth", "provider_count": 1}],
    billing=[{}, {"product": "telehealth", "provider_count": 1, "amount": "100.00"}],
    ops=[{}, {"product": "telehealth", "provider_count": 1}],
)

north = town.customer(name="Harbor Clinic Inc", billing=None, crm={"status": "inactive"}, ops=None)
south = town.customer(name="Harbor Clinic LLC", billing=None)
town.deliver("billing", customer_name="Harbor Clinic", product="scheduling", provider_count=3,
             amount="300.00", currency="USD", source_file="billing/x.csv")  # fmt: skip

group = town.customer(name="Quarry Group", billing=None, ops=None)
holding = town.customer(name="Quarry Holdings", billing=None, ops=None)
town.deliver("billing", customer_name="Quarry", product="scheduling", provider_count=3,
             amount="300.00", currency="USD", source_file="billing/y.csv")  # fmt: skip

renumbered = town.customer(
    billing={"customer_id": "OLD-9"}, ops={"customer_id": "OPS-9"}, name="Willow Dental"
)
renumbered_in_ops = town.customer(ops={"customer_id": "OPS-77"}, name="Cedar Dental")
renumbered_alike = town.customer(
    billing={"customer_id": "OLD-9"}, ops={"customer_id": "OLD-9"}, name="Dogwood Dental"
)
without_ids = Town(drop=["crm.customer_id"])
met_by_name = without_ids.customer(name="Fern Dental")
named_only = town.customer(billing={"customer_id": None}, name="Birch Dental")


def test_crm_rows_of_one_customer_and_product_that_disagree_are_flagged():
    assert twice.categories == ["duplicate_record"]
    assert told(twice.finding("duplicate_record")) == {
        "product": "scheduling",
        "category": "duplicate_record",
        "status_label": "Data quality",
        "severity": "low",
        "field": "record",
        "crm_value": "2 rows",
        "billing_value": None,
        "ops_value": None,
        "difference": None,
        "amount_impact": None,
        "currency": None,
        "explanation": f"The CRM has 2 rows for {twice.name} and scheduling that disagree on"
        " provider count, unit price; the most recently updated one is used.",
        "crm_rows": f"crm/{twice.id}.csv:2,3",
        "billing_rows": f"billing/{twice.id}.csv:2",
        "ops_rows": f"ops/{twice.id}.csv:2",
        "owner": "Dana",
    }


@pytest.mark.parametrize(
    "customer", [twice, twice_newest_first], ids=["newest last", "newest first"]
)
def test_of_two_crm_rows_the_newest_is_used_wherever_it_stands(customer):
    assert customer.position()["crm_provider_count"] == 3


def test_of_two_undated_crm_rows_the_later_is_used():
    assert twice_undated.position()["crm_provider_count"] == 3


def test_a_dated_crm_row_is_newer_than_an_undated_one():
    assert dated_beats_undated.position()["crm_provider_count"] == 3


def test_a_value_that_only_one_of_two_rows_has_is_a_disagreement():
    assert half_filled.categories == ["duplicate_record"]


def test_rows_that_agree_or_are_about_different_products_are_no_duplicates():
    assert (twice_and_equal.categories, of_two_products.categories) == ([], [])


def test_a_name_that_stands_for_two_crm_customers_is_linked_to_neither_and_flagged():
    found = town.books.about("Harbor Clinic")
    assert [f["category"] for f in found] == ["ambiguous_match"]
    assert told(found[0]) == {
        "product": None,
        "category": "ambiguous_match",
        "status_label": "Data quality",
        "severity": "low",
        "field": "customer_name",
        "crm_value": None,
        "billing_value": "Harbor Clinic",
        "ops_value": None,
        "difference": None,
        "amount_impact": None,
        "currency": None,
        "explanation": "Harbor Clinic stands for more than one CRM customer, so it was linked to"
        " none; add an alias to say which one it is.",
        "crm_rows": None,
        "billing_rows": "billing/x.csv:2",
        "ops_rows": None,
        "owner": None,
    }


def test_neither_namesake_is_accused_of_what_the_ambiguous_record_may_explain():
    assert (north.categories, south.categories) == ([], [])
    assert [f["category"] for f in town.books.about("Quarry")] == ["ambiguous_match"]
    assert (group.categories, holding.categories) == ([], [])


def test_a_record_recognised_by_name_under_an_unknown_id_is_flagged():
    assert renumbered.categories == ["customer_id_mismatch"]
    assert told(renumbered.finding("customer_id_mismatch")) == {
        "product": None,
        "category": "customer_id_mismatch",
        "status_label": "Data quality",
        "severity": "low",
        "field": "customer_id",
        "crm_value": renumbered.id,
        "billing_value": "OLD-9",
        "ops_value": "OPS-9",
        "difference": None,
        "amount_impact": None,
        "currency": None,
        "explanation": "Willow Dental was recognised by name, but billing calls it OLD-9, operations"
        f" calls it OPS-9 and the CRM calls it {renumbered.id}.",
        "crm_rows": f"crm/{renumbered.id}.csv:2",
        "billing_rows": f"billing/{renumbered.id}.csv:2",
        "ops_rows": f"ops/{renumbered.id}.csv:2",
        "owner": "Dana",
    }


def test_the_system_with_the_unknown_id_is_named():
    said = renumbered_in_ops.finding("customer_id_mismatch")["explanation"]
    assert "by name, but operations calls it OPS-77 and the CRM calls it" in said


def test_an_unknown_id_that_both_systems_carry_is_told_once():
    said = renumbered_alike.finding("customer_id_mismatch")["explanation"]
    assert "but billing and operations call it OLD-9 and the CRM calls it" in said


def test_a_crm_without_ids_contradicts_none():
    assert met_by_name.categories == []


def test_a_record_without_an_id_carries_no_wrong_one():
    assert named_only.categories == []
