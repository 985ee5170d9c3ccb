"""What is compared when a company delivers less, or otherwise, than everything."""

import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reconcile.mismatches import grounds, not_evaluated
from recon_assets_tests.company import Town, configured, money, recon_yaml, reconcile

pytestmark = pytest.mark.xdist_group("grain")

whole = Town(drop=["billing.product"])
over = whole.customer(billing={"provider_count": 4, "amount": "400.00"})
sold_in_parts = whole.customer(
    crm=[{"provider_count": 2}, {"product": "telehealth", "provider_count": 1}],
    ops=[{"provider_count": 2}, {"product": "telehealth", "provider_count": 1}],
)
contradicted_twice = whole.customer(
    crm=[
        {"provider_count": 2, "updated_at": "2025-08-01"},
        {"provider_count": 9, "updated_at": "2025-01-01"},
        {"product": "telehealth", "provider_count": 1, "updated_at": "2025-08-01"},
        {"product": "telehealth", "provider_count": 9, "updated_at": "2025-01-01"},
    ]
)

FLAGS = {"product_flags": {"scheduling": "Sched", "telehealth": "Tele"}}
wide = Town(drop=["crm.product"], sources={"crm": FLAGS})
flagged = wide.customer(
    crm={"Sched": "Yes", "Tele": "x"},
    billing=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth"}],
)
flagged_one = wide.customer(
    crm={"Sched": "TRUE", "Tele": ""}, billing=[{}, {"product": "telehealth"}], ops=[{}, {"product": "telehealth"}]
)  # fmt: skip
flag_unread = wide.customer(
    crm={"Sched": "1", "Tele": "perhaps"},
    billing=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth"}],
)
flagged_none = wide.customer(crm={"Sched": "no", "Tele": "0"}, billing=None, ops=None)

wide_without_products = Town(drop=["crm.product", "billing.product"], sources={"crm": FLAGS})
counted_once = wide_without_products.customer(crm={"Sched": "yes", "Tele": "yes"})


def test_without_products_everywhere_customers_are_compared_as_a_whole():
    assert over.categories == ["overbilled"]
    finding = over.finding("overbilled")
    assert (finding["product"], *money(finding)) == (None, 100, "USD")
    assert finding["explanation"] == (
        f"{over.name} was billed for 4 providers, but used 3: 100.00 USD too much."
    )
    assert finding["ops_rows"] == f"ops/{over.id}.csv:2"


def test_without_products_everywhere_the_parts_that_some_systems_tell_are_added_up():
    assert sold_in_parts.categories == []


def test_without_products_everywhere_findings_about_records_have_none_either():
    assert contradicted_twice.categories == ["duplicate_record"]
    assert contradicted_twice.finding("duplicate_record")["product"] is None


def test_yes_no_columns_are_products():
    assert flagged.categories == []
    assert flagged_one.categories == ["product_mismatch"]
    assert flagged_one.finding("product_mismatch")["product"] == "telehealth"


def test_a_yes_no_column_that_cannot_be_read_hides_a_product_and_accuses_nobody():
    assert flag_unread.categories == []


def test_a_customer_without_any_yes_is_still_a_customer():
    assert flagged_none.categories == ["missing_from_billing"]


def test_a_wide_row_is_counted_once_where_products_are_not_compared():
    assert counted_once.categories == []
    assert counted_once.position(product=None)["crm_provider_count"] == 3


def test_with_everything_delivered_only_what_is_switched_off_is_not_evaluated():
    assert not_evaluated(configured(recon_yaml())) == {
        "unused_entitlement": "switched off in recon.yaml"
    }


LEAVES_OUT = {
    "crm.status": ["missing_from_billing"],
    "billing.product": ["product_mismatch"],
    "crm.unit_price": ["price_mismatch"],
    "crm.provider_count": ["provider_count_mismatch"],
    "crm.entitled_quantity": ["over_entitlement"],
    "ops.usage_quantity": ["over_entitlement"],
    "crm.go_live_date": [
        "go_live_mismatch (go_live_date)",
        "go_live_mismatch (billed_before_go_live)",
        "go_live_mismatch (used_before_go_live)",
    ],
    "ops.go_live_date": ["go_live_mismatch (go_live_date)"],
}


@pytest.mark.parametrize("column", LEAVES_OUT)
def test_a_column_that_is_not_delivered_leaves_out_the_rules_that_need_it_and_says_so(column):
    reasons = not_evaluated(configured(recon_yaml(drop=[column])))
    reasons.pop("unused_entitlement")
    assert list(reasons) == LEAVES_OUT[column]
    word = "products" if column.endswith("product") else column
    assert all(reason.startswith("not delivered") and word in reason for reason in reasons.values())


def test_a_status_of_one_system_is_compared_with_what_the_others_do():
    """Being billed or using says active: one status column is enough to disagree with."""
    for source, statuses in (("billing", ["crm", "ops"]), ("ops", ["crm", "billing"])):
        town = Town(drop=[f"{other}.status" for other in statuses])
        closed = town.customer(**{source: {"status": "inactive"}})
        open_ = town.customer(**{source: {"status": "active"}})
        assert closed.categories == ["active_status_mismatch"]
        assert open_.categories == []


def test_without_usage_nothing_that_compares_usage_is_evaluated_under_either_expectation():
    usage = ["ops.provider_count", "ops.usage_quantity", "ops.expected_amount"]
    for expected in ("usage", "contract"):
        config = configured(recon_yaml(drop=usage, rules={"expected": expected}))
        missing = set(not_evaluated(config))
        assert {
            "usage_without_billing",
            "billing_without_usage",
            "overbilled",
            "underbilled",
            "provider_count_mismatch",
            "go_live_mismatch (used_before_go_live)",
        } <= missing


def test_without_usage_a_price_difference_is_found_and_its_amount_is_unknown():
    who = {"customer_id": "1", "product": "scheduling"}
    books = reconcile(
        crm=[who | {"provider_count": 3, "unit_price": "100", "status": "active"}],
        billing=[who | {"provider_count": 3, "amount": "330"}],
        ops=[who | {"status": "active"}],
        drop=["ops.provider_count", "ops.usage_quantity", "ops.expected_amount"],
    )
    assert [(f["category"], f["amount_impact"]) for f in books.findings] == [
        ("price_mismatch", None)
    ]


def test_a_disabled_category_is_neither_found_nor_silently_passed():
    town = Town(rules={"disabled": ["overbilled", "go_live_mismatch", "duplicate_record"]})
    clinic = town.customer(
        crm=[{"go_live_date": "2026-01-01"}, {"go_live_date": "2026-02-01"}],
        billing={"provider_count": 4, "amount": "420.00"},
    )
    assert clinic.categories == ["price_mismatch"]
    reasons = not_evaluated(town.books.config)
    assert reasons["overbilled"] == reasons["duplicate_record"] == "disabled in recon.yaml"
    looked_for = grounds(town.books.config)
    assert not {"overbilled", "go_live_mismatch", "duplicate_record"} & set(looked_for)


def test_every_category_is_looked_for_when_all_is_delivered_and_switched_on():
    config = configured(recon_yaml(rules={"unused_entitlement": {"minimum_utilization": "0.1"}}))
    assert set(grounds(config)) == set(CATEGORIES)
    assert not_evaluated(config) == {}
