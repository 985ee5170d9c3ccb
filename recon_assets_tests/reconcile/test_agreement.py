"""Status, go-live, products and provider counts: what the systems should agree on."""

from decimal import Decimal

import pytest

from recon_assets_tests.company import AUGUST, JULY, Town, told

pytestmark = pytest.mark.xdist_group("agreement")

town = Town()

churned_but_billed = town.customer(crm={"status": "inactive"})
closed_everywhere = town.customer(
    crm={"status": "inactive"},
    billing={"status": "inactive", "provider_count": 0, "amount": "0"},
    ops={"status": "inactive", "provider_count": 0},
)
active_but_closed_in_billing = town.customer(billing={"status": "inactive"})
active_but_closed_in_ops = town.customer(ops={"status": "inactive"})
statuses_unknown = town.customer(
    crm={"status": None}, billing={"status": None}, ops={"status": None}
)
status_only_in_ops = town.customer(
    crm={"status": "inactive"}, billing=None, ops={"status": "active", "provider_count": 0}
)
churned_and_unheard = town.customer(crm={"status": "inactive"}, billing=None, ops=None)
unsold_and_closed = town.customer(crm=None, billing={"status": "inactive"})
crm_unknown_others_disagree = town.customer(
    crm={"status": None}, billing={"status": "inactive"}, ops={"status": "active"}
)
rejected_status = town.customer(
    crm={"status": "inactive"},
    billing=None,
    ops=[{"status": "active", "provider_count": "?"}],
)

other_date = town.customer(ops={"go_live_date": "2025-02-01"})
same_date = town.customer(ops={"go_live_date": "2025-01-15"})
date_unknown_in_crm = town.customer(crm={"go_live_date": None}, ops={"go_live_date": "2025-02-01"})
early_bird = town.customer(crm={"go_live_date": "2025-09-01"})
live_at_month_end = town.customer(crm={"go_live_date": "2025-08-31"})
early_and_unbilled = town.customer(crm={"go_live_date": "2025-10-15"}, billing=None)
early_invoice = town.customer(
    crm={"go_live_date": "2025-10-15"}, ops={"provider_count": 0, "status": "active"}
)

wrong_product = town.customer(
    crm={"product": "scheduling"},
    billing=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth"}],
)
uses_unsold = town.customer(ops=[{}, {"product": "telehealth", "provider_count": 1}])
billed_unsold = town.customer(billing=[{}, {"product": "telehealth"}])
sold_and_idle = town.customer(crm=[{}, {"product": "telehealth"}])
sold_and_not_live = town.customer(crm=[{}, {"product": "telehealth", "go_live_date": "2025-12-01"}])
sold_and_ended = town.customer(crm=[{}, {"product": "telehealth", "status": "inactive"}])
unknown_product_billed = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[{}, {"product": None, "amount": "10.00", "provider_count": 1}],
)
sold_billing_unknown = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[{}, {"product": "telehealth", "provider_count": None, "amount": None}],
)
sold_usage_unknown = town.customer(
    crm=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth", "provider_count": None}],
)

more_used = town.customer(
    crm={"provider_count": 2},
)
not_counted_in_crm = town.customer(crm={"provider_count": None})

lenient = Town(rules={"go_live": {"tolerance_days": "3"}, "provider_count": {"tolerance": "1"}})
three_days = lenient.customer(ops={"go_live_date": "2025-01-18"})
three_days_before = lenient.customer(ops={"go_live_date": "2025-01-12"})
four_days = lenient.customer(ops={"go_live_date": "2025-01-19"})
one_provider = lenient.customer(crm={"provider_count": 4})
two_providers = lenient.customer(crm={"provider_count": 5})


def test_a_customer_that_left_but_is_still_billed_and_served_has_a_status_mismatch():
    assert churned_but_billed.categories == ["active_status_mismatch"]
    assert told(churned_but_billed.finding("active_status_mismatch")) == {
        "product": None,
        "category": "active_status_mismatch",
        "status_label": "Status mismatch",
        "severity": "medium",
        "field": "status",
        "crm_value": "inactive",
        "billing_value": "active",
        "ops_value": "active",
        "difference": None,
        "amount_impact": None,
        "currency": None,
        "explanation": f"{churned_but_billed.name} is inactive in the CRM, billing says active,"
        " operations says active.",
        "crm_rows": f"crm/{churned_but_billed.id}.csv:2",
        "billing_rows": f"billing/{churned_but_billed.id}.csv:2",
        "ops_rows": f"ops/{churned_but_billed.id}.csv:2",
        "owner": "Dana",
    }


@pytest.mark.parametrize(
    "customer",
    [active_but_closed_in_billing, active_but_closed_in_ops, crm_unknown_others_disagree],
    ids=["billing", "operations", "only others"],
)
def test_any_two_systems_whose_known_statuses_disagree_are_flagged(customer):
    assert customer.categories == ["active_status_mismatch"]


def test_a_status_in_operations_alone_disagrees_with_the_crm():
    finding = status_only_in_ops.finding("active_status_mismatch")
    assert (finding["billing_value"], finding["ops_value"]) == (None, "active")


@pytest.mark.parametrize(
    "customer",
    [closed_everywhere, statuses_unknown, churned_and_unheard],
    ids=["all inactive", "all unknown", "only the crm knows"],
)
def test_statuses_that_do_not_contradict_each_other_are_not_flagged(customer):
    assert customer.categories == []


def test_a_customer_missing_from_the_crm_has_no_status_mismatch_besides():
    assert unsold_and_closed.categories == ["missing_from_crm"]


def test_the_status_on_a_rejected_row_is_not_held_against_the_customer():
    assert rejected_status.categories == []


def test_different_go_live_dates_in_crm_and_operations_are_flagged():
    assert other_date.categories == ["go_live_mismatch"]
    assert told(other_date.finding("go_live_mismatch")) == {
        "product": None,
        "category": "go_live_mismatch",
        "status_label": "Go-live mismatch",
        "severity": "medium",
        "field": "go_live_date",
        "crm_value": "2025-01-15",
        "billing_value": None,
        "ops_value": "2025-02-01",
        "difference": Decimal(17),
        "amount_impact": None,
        "currency": None,
        "explanation": f"{other_date.name} went live on 2025-01-15 according to the CRM, but on"
        " 2025-02-01 according to operations.",
        "crm_rows": f"crm/{other_date.id}.csv:2",
        "billing_rows": f"billing/{other_date.id}.csv:2",
        "ops_rows": f"ops/{other_date.id}.csv:2",
        "owner": "Dana",
    }


def test_equal_or_unknown_go_live_dates_are_not_flagged():
    assert (same_date.categories, date_unknown_in_crm.categories) == ([], [])


def test_go_live_dates_exactly_at_tolerance_are_accepted_and_a_day_more_is_not():
    assert (three_days.categories, three_days_before.categories) == ([], [])
    assert four_days.categories == ["go_live_mismatch"]


def test_a_customer_billed_before_go_live_is_flagged():
    assert [f["field"] for f in early_invoice.findings if f["category"] == "go_live_mismatch"] == [
        "billed_before_go_live"
    ]
    finding = early_bird.finding("go_live_mismatch", field="billed_before_go_live")
    assert (finding["crm_value"], finding["billing_value"]) == ("2025-09-01", "billed")
    assert finding["explanation"] == (
        f"{early_bird.name} was billed, but goes live only on 2025-09-01 according to the CRM."
    )


def test_a_customer_served_before_go_live_is_flagged():
    finding = early_and_unbilled.finding("go_live_mismatch")
    assert (finding["field"], finding["ops_value"]) == ("used_before_go_live", "used")
    assert "used the service, but goes live only on 2025-10-15" in finding["explanation"]


def test_billing_and_usage_in_the_month_of_go_live_are_fine_to_its_last_day():
    assert live_at_month_end.categories == []


def test_a_product_billed_and_used_but_never_sold_is_flagged():
    assert wrong_product.categories == ["product_mismatch"]
    assert told(wrong_product.finding("product_mismatch")) == {
        "product": "telehealth",
        "category": "product_mismatch",
        "status_label": "Product mismatch",
        "severity": "medium",
        "field": "product",
        "crm_value": "not sold",
        "billing_value": "billed",
        "ops_value": "used",
        "difference": None,
        "amount_impact": None,
        "currency": None,
        "explanation": f"{wrong_product.name} is billed for and uses telehealth, but the CRM does"
        " not list that product.",
        "crm_rows": None,
        "billing_rows": f"billing/{wrong_product.id}.csv:3",
        "ops_rows": f"ops/{wrong_product.id}.csv:3",
        "owner": "Dana",
    }


def test_a_product_used_but_neither_sold_nor_billed_is_both_unsold_and_unbilled():
    assert uses_unsold.categories == ["product_mismatch", "usage_without_billing"]


def test_an_unsold_product_is_told_with_what_was_done_with_it():
    assert billed_unsold.categories == ["billing_without_usage", "product_mismatch"]
    for customer, does in ((uses_unsold, "uses"), (billed_unsold, "is billed for")):
        assert customer.finding("product_mismatch")["explanation"] == (
            f"{customer.name} {does} telehealth, but the CRM does not list that product."
        )


def test_a_product_sold_that_nobody_else_knows_is_flagged_while_others_are_billed():
    finding = sold_and_idle.finding("product_mismatch")
    assert (finding["crm_value"], finding["billing_value"], finding["ops_value"]) == (
        "sold",
        "not billed",
        "not used",
    )
    assert "was neither billed for it nor used it" in finding["explanation"]


@pytest.mark.parametrize(
    "customer",
    [
        sold_and_not_live,
        sold_and_ended,
        unknown_product_billed,
        sold_billing_unknown,
        sold_usage_unknown,
    ],
    ids=["not live", "ended", "a line of unknown product", "of unknown size", "usage unknown"],
)
def test_a_product_that_may_rightly_be_silent_is_not_flagged(customer):
    assert "product_mismatch" not in customer.categories


def test_more_providers_in_use_than_contracted_are_flagged():
    assert more_used.categories == ["provider_count_mismatch"]
    assert told(more_used.finding("provider_count_mismatch")) == {
        "product": "scheduling",
        "category": "provider_count_mismatch",
        "status_label": "Provider count mismatch",
        "severity": "low",
        "field": "provider_count",
        "crm_value": "2",
        "billing_value": "3",
        "ops_value": "3",
        "difference": Decimal(1),
        "amount_impact": None,
        "currency": None,
        "explanation": f"{more_used.name} has a contract for 2 providers of scheduling, but 3"
        " providers used it.",
        "crm_rows": f"crm/{more_used.id}.csv:2",
        "billing_rows": f"billing/{more_used.id}.csv:2",
        "ops_rows": f"ops/{more_used.id}.csv:2",
        "owner": "Dana",
    }


def test_a_contract_without_a_count_has_no_count_mismatch():
    assert not_counted_in_crm.categories == []


def test_a_count_difference_exactly_at_tolerance_is_accepted_and_one_more_is_not():
    assert one_provider.categories == []
    assert two_providers.categories == ["provider_count_mismatch"]


def test_months_are_judged_each_by_itself():
    history = Town()
    clinic = history.customer(
        crm=[{"month": JULY, "go_live_date": "2025-08-20"}, {"go_live_date": "2025-08-20"}],
        billing=[{"month": JULY}, {}],
        ops=[{"month": JULY}, {}],
    )
    fields = {(f["month"], f["field"]) for f in clinic.findings}
    assert fields == {(JULY, "billed_before_go_live"), (JULY, "used_before_go_live")}
    assert clinic.position(month=AUGUST)["billed_amount"] == 300
