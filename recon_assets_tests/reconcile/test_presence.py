"""Customers that one system has and another does not."""

from decimal import Decimal

import pytest

from recon_assets_tests.company import Town, money, told

pytestmark = pytest.mark.xdist_group("presence")

town = Town(prices={"telehealth": "40.00"})

unsold = town.customer(crm=None)
only_used = town.customer(crm=None, billing=None)
only_billed = town.customer(crm=None, ops=None)
uninvoiced = town.customer(billing=None, ops=None)
uninvoiced_at_list_price = town.customer(
    crm={"unit_price": None, "product": "telehealth"}, billing=None, ops=None
)
uninvoiced_without_price = town.customer(crm={"unit_price": None}, billing=None, ops=None)
uninvoiced_for_two = town.customer(
    crm=[{}, {"product": "telehealth", "provider_count": 2, "unit_price": "40.00"}],
    billing=None,
    ops=[{"provider_count": 0}, {"product": "telehealth", "provider_count": 0}],
)
uninvoiced_and_partly_unread = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=None,
    ops=[{"provider_count": 0}, {"product": "telehealth", "provider_count": None}],
)
partly_priced = town.customer(
    crm=[{}, {"product": "billing portal", "unit_price": None}], billing=None, ops=None
)
no_longer = town.customer(crm={"status": "inactive"}, billing=None, ops=None)
of_unknown_status = town.customer(crm={"status": None}, billing=None, ops=None)
goes_live_on_the_last_day = town.customer(
    crm={"go_live_date": "2025-08-31"}, billing=None, ops=None
)
goes_live_next_month = town.customer(crm={"go_live_date": "2025-09-01"}, billing=None, ops=None)
of_unknown_go_live = town.customer(crm={"go_live_date": None}, billing=None, ops=None)
used_but_uninvoiced = town.customer(billing=None)
invoiced_at_nothing = town.customer(
    billing={"provider_count": 0, "amount": "0.00"}, ops={"provider_count": 0}
)
unserved = town.customer(ops=None)
unserved_of_two_products = town.customer(
    crm=[{}, {"product": "telehealth", "unit_price": None}],
    billing=[{}, {"product": "telehealth", "amount": "120.50"}],
    ops=None,
)
unserved_and_unbilled = town.customer(
    billing={"provider_count": 0, "amount": None}, ops=None, crm={"status": "inactive"}
)
unserved_without_amount = town.customer(billing={"amount": None}, ops=None)
unserved_in_two_currencies = town.customer(
    crm=[{}, {"product": "telehealth", "currency": "EUR"}],
    billing=[{}, {"product": "telehealth", "currency": "EUR"}],
    ops=None,
)
unserved_of_a_product_in_two = town.customer(billing=[{}, {"currency": "EUR"}], ops=None)
agreed = town.customer()


def test_systems_that_agree_give_no_finding():
    assert agreed.categories == []


def test_a_customer_billed_and_served_but_never_sold_is_missing_from_the_crm():
    assert told(unsold.finding("missing_from_crm")) == {
        "product": None,
        "category": "missing_from_crm",
        "status_label": "Missing from CRM",
        "severity": "high",
        "field": "customer",
        "crm_value": "absent",
        "billing_value": "present",
        "ops_value": "present",
        "difference": None,
        "amount_impact": None,
        "currency": None,
        "explanation": f"{unsold.name} is in billing and operations (scheduling),"
        " but the CRM has no such customer.",
        "crm_rows": None,
        "billing_rows": f"billing/{unsold.id}.csv:2",
        "ops_rows": f"ops/{unsold.id}.csv:2",
        "owner": None,
    }


def test_missing_from_the_crm_is_the_only_finding_where_nothing_else_is_wrong():
    assert unsold.categories == ["missing_from_crm"]


def test_a_customer_that_only_operations_has_is_missing_from_the_crm_and_not_billed():
    assert only_used.categories == ["missing_from_crm", "usage_without_billing"]
    assert only_used.finding("missing_from_crm")["billing_value"] == "absent"
    assert "is in operations (scheduling)" in only_used.finding("missing_from_crm")["explanation"]


def test_an_active_customer_without_any_invoice_or_usage_is_missing_from_billing():
    assert uninvoiced.categories == ["missing_from_billing"]
    assert told(uninvoiced.finding("missing_from_billing")) == {
        "product": None,
        "category": "missing_from_billing",
        "status_label": "Missing from billing",
        "severity": "high",
        "field": "customer",
        "crm_value": "active",
        "billing_value": "absent",
        "ops_value": "absent",
        "difference": None,
        "amount_impact": Decimal("-300"),
        "currency": "USD",
        "explanation": f"{uninvoiced.name} is active in the CRM (scheduling), but was not invoiced at"
        " all and used nothing; about 300.00 USD of revenue is missing.",
        "crm_rows": f"crm/{uninvoiced.id}.csv:2",
        "billing_rows": None,
        "ops_rows": None,
        "owner": "Dana",
    }


def test_missing_revenue_is_valued_at_the_list_price_where_the_crm_has_none():
    assert money(uninvoiced_at_list_price.finding("missing_from_billing")) == (-120, "USD")


@pytest.mark.parametrize(
    ("customer", "where"), [(only_used, "operations"), (only_billed, "billing")]
)
def test_a_customer_missing_from_the_crm_is_told_with_the_system_that_has_it(customer, where):
    assert customer.finding("missing_from_crm")["explanation"] == (
        f"{customer.name} is in {where} (scheduling), but the CRM has no such customer."
    )


def test_missing_revenue_without_any_price_is_unknown_and_says_so():
    finding = uninvoiced_without_price.finding("missing_from_billing")
    assert finding["amount_impact"] is None
    assert finding["explanation"].endswith("what it costs is unknown, because no price is known.")


def test_missing_revenue_of_several_products_is_added_up_in_one_finding():
    finding = uninvoiced_for_two.finding("missing_from_billing")
    assert uninvoiced_for_two.categories == ["missing_from_billing"]
    assert money(finding) == (Decimal("-380"), "USD")
    assert finding["ops_value"] == "no usage"
    assert "(scheduling, telehealth)" in finding["explanation"]


def test_usage_of_which_a_part_is_unknown_is_not_said_to_be_none():
    finding = uninvoiced_and_partly_unread.finding("missing_from_billing")
    assert finding["ops_value"] == "unknown usage"
    assert "no usage of it is known" in finding["explanation"]


def test_missing_revenue_of_which_a_part_has_no_price_is_unknown_rather_than_partial():
    assert partly_priced.finding("missing_from_billing")["amount_impact"] is None


@pytest.mark.parametrize(
    "customer",
    [no_longer, of_unknown_status, goes_live_next_month],
    ids=["inactive", "status unknown", "not live yet"],
)
def test_a_customer_that_owes_nothing_is_not_missing_from_billing(customer):
    assert customer.categories == []


@pytest.mark.parametrize(
    "customer", [goes_live_on_the_last_day, of_unknown_go_live], ids=["last day", "date unknown"]
)
def test_a_customer_live_by_the_end_of_the_month_is_missing_from_billing(customer):
    assert customer.categories == ["missing_from_billing"]


def test_usage_without_an_invoice_is_unbilled_usage_and_not_missing_from_billing_as_well():
    assert used_but_uninvoiced.categories == ["usage_without_billing"]


def test_an_invoice_over_nothing_is_an_invoice():
    assert invoiced_at_nothing.categories == []


def test_a_billed_customer_that_operations_does_not_know_is_missing_from_operations():
    assert unserved.categories == ["missing_from_ops"]
    assert told(unserved.finding("missing_from_ops")) == {
        "product": None,
        "category": "missing_from_ops",
        "status_label": "Missing from operations",
        "severity": "medium",
        "field": "customer",
        "crm_value": "active",
        "billing_value": "300.00 USD",
        "ops_value": "absent",
        "difference": None,
        "amount_impact": Decimal("300"),
        "currency": "USD",
        "explanation": f"{unserved.name} was billed 300.00 USD (scheduling), but operations has no"
        " record of the customer.",
        "crm_rows": f"crm/{unserved.id}.csv:2",
        "billing_rows": f"billing/{unserved.id}.csv:2",
        "ops_rows": None,
        "owner": "Dana",
    }


def test_missing_from_operations_adds_up_all_products_in_one_finding():
    assert unserved_of_two_products.categories == ["missing_from_ops"]
    assert money(unserved_of_two_products.finding("missing_from_ops")) == (
        Decimal("420.50"),
        "USD",
    )


@pytest.mark.parametrize(
    "customer",
    [unserved_in_two_currencies, unserved_of_a_product_in_two],
    ids=["a product each", "one product"],
)
def test_what_was_billed_in_several_currencies_has_no_sum_and_is_said_to_be(customer):
    finding = customer.finding("missing_from_ops")
    assert (finding["amount_impact"], finding["billing_value"]) == (None, "billed")
    assert f"{customer.name} was billed in several currencies (" in finding["explanation"]


def test_an_absent_customer_that_was_not_billed_is_not_missing_from_operations():
    assert unserved_and_unbilled.categories == []


def test_a_customer_billed_by_quantity_alone_is_missing_from_operations_at_an_unknown_amount():
    finding = unserved_without_amount.finding("missing_from_ops")
    assert (finding["amount_impact"], finding["billing_value"]) == (None, "billed")
    assert "was billed an unknown amount" in finding["explanation"]
