"""Usage against what the contract includes."""

from decimal import Decimal

import pytest

from recon_assets.reconcile.mismatches import not_evaluated
from recon_assets_tests.company import Town, told

pytestmark = pytest.mark.xdist_group("agreement")

town = Town(rules={"unused_entitlement": {"minimum_utilization": "0.2"}})

beyond = town.customer(crm={"entitled_quantity": "100"}, ops={"usage_quantity": "120.5"})
exactly = town.customer(crm={"entitled_quantity": "100"}, ops={"usage_quantity": "100.00"})
not_entitled = town.customer(ops={"usage_quantity": "120"})
corrected_below_zero = town.customer(crm={"entitled_quantity": "0"}, ops={"usage_quantity": "-5"})
idle = town.customer(crm={"entitled_quantity": "100"}, ops={"usage_quantity": "19.99"})
idle_with_one_unit = town.customer(crm={"entitled_quantity": "1"}, ops={"usage_quantity": "0"})
just_enough = town.customer(crm={"entitled_quantity": "100"}, ops={"usage_quantity": "20"})
idle_but_gone = town.customer(
    crm={"entitled_quantity": "100", "status": "inactive"}, ops={"usage_quantity": "1"}
)
unknown_usage = town.customer(crm={"entitled_quantity": "100"}, ops={"usage_quantity": None})
entitled_to_nothing = town.customer(crm={"entitled_quantity": "0"}, ops={"usage_quantity": "0"})
unheard_product = town.customer(
    crm=[{"entitled_quantity": None}, {"product": "telehealth", "entitled_quantity": "50"}]
)
unknown_to_ops = town.customer(crm={"entitled_quantity": "100"}, ops=None)
unbilled_and_partly_unknown = town.customer(
    billing=None,
    ops=[
        {"provider_count": None, "usage_quantity": "5"},
        {"provider_count": None, "usage_quantity": None},
    ],
)
half_read = town.customer(
    crm={"entitled_quantity": "100"},
    ops=[{"usage_quantity": "1"}, {"usage_quantity": "lots", "provider_count": 0}],
)


def test_usage_beyond_the_entitlement_is_flagged():
    assert beyond.categories == ["over_entitlement"]
    assert told(beyond.finding("over_entitlement")) == {
        "product": "scheduling",
        "category": "over_entitlement",
        "status_label": "Entitlement",
        "severity": "medium",
        "field": "usage_quantity",
        "crm_value": "100",
        "billing_value": None,
        "ops_value": "120.5",
        "difference": Decimal("20.5"),
        "amount_impact": None,
        "currency": None,
        "explanation": f"{beyond.name} used 120.5 units of scheduling, but the contract includes 100.",
        "crm_rows": f"crm/{beyond.id}.csv:2",
        "billing_rows": f"billing/{beyond.id}.csv:2",
        "ops_rows": f"ops/{beyond.id}.csv:2",
        "owner": "Dana",
    }


def test_usage_of_exactly_the_entitlement_is_fine_and_of_an_unknown_one_is_not_judged():
    assert (exactly.categories, not_entitled.categories) == ([], [])


def test_an_entitlement_used_below_the_minimum_is_flagged():
    finding = idle.finding("unused_entitlement")
    assert (finding["severity"], finding["difference"]) == ("low", Decimal("-80.01"))
    assert finding["explanation"] == (
        f"{idle.name} used only 19.99 of the 100 units of scheduling that the contract includes."
    )


def test_an_entitlement_of_one_unit_is_one():
    assert idle_with_one_unit.categories == ["unused_entitlement"]


def test_an_entitlement_of_a_product_that_operations_never_saw_is_unused():
    assert unheard_product.finding("unused_entitlement")["ops_value"] == "0"


@pytest.mark.parametrize(
    "customer",
    [just_enough, idle_but_gone, unknown_usage, entitled_to_nothing, half_read],
    ids=["at the minimum", "inactive", "usage unknown", "entitled to nothing", "usage rejected"],
)
def test_an_entitlement_that_is_used_enough_or_cannot_be_judged_is_not_flagged(customer):
    assert "unused_entitlement" not in customer.categories


def test_a_customer_that_operations_does_not_know_has_that_one_finding():
    assert unknown_to_ops.categories == ["missing_from_ops"]


def test_of_a_contract_that_includes_nothing_nothing_is_unused():
    assert corrected_below_zero.categories == []


def test_unused_entitlement_is_off_until_a_minimum_is_set():
    assert not_evaluated(Town().books.config)["unused_entitlement"] == "switched off in recon.yaml"


def test_a_quantity_is_usage_though_another_is_not_known():
    assert unbilled_and_partly_unknown.categories == ["usage_without_billing"]
