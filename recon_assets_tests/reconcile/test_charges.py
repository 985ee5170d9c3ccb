"""What was billed against what was used."""

from decimal import Decimal

import pytest

from recon_assets_tests.company import Town, money, told

pytestmark = pytest.mark.xdist_group("charges")

town = Town(prices={"telehealth": "40.00"})

unbilled = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing={"product": "scheduling"},
    ops=[{}, {"product": "telehealth", "provider_count": 2}],
)
unbilled_at_list_price = town.customer(
    crm=[{}, {"product": "telehealth", "unit_price": None}],
    ops=[{}, {"product": "telehealth", "provider_count": 1}],
)
unbilled_without_price = town.customer(
    crm=[{}, {"product": "portal", "unit_price": None}],
    ops=[{}, {"product": "portal", "provider_count": 1}],
)
priced_on_an_empty_line = town.customer(
    billing={"provider_count": 0, "amount": "0", "unit_price": "90.00"}
)
unbilled_by_quantity = town.customer(
    crm=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth", "provider_count": None, "usage_quantity": "12.5"}],
)
unbilled_rated = town.customer(
    crm=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth", "provider_count": 2, "expected_amount": "55.55"}],
)
idle_in_ops = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth", "provider_count": 0}],
)
idle_by_quantity = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth", "provider_count": None, "usage_quantity": "0"}],
)
unheard_in_ops = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[{}, {"product": "telehealth", "amount": "1234.50"}],
)
unserved = town.customer(ops=None)
billed_unknown = town.customer(billing={"provider_count": None, "amount": None})
used_unknown = town.customer(ops={"provider_count": None})
over = town.customer(billing={"provider_count": 4, "amount": "400.00"})
under = town.customer(billing={"provider_count": 2, "amount": "200.00"})
in_two_lines = town.customer(
    billing=[
        {"provider_count": 2, "amount": "200.00", "line_id": "1"},
        {"provider_count": 1, "amount": "100.00", "line_id": "2"},
    ],
    ops=[{"provider_count": 1}, {"provider_count": 2}],
)
charged_twice = town.customer(billing=[{"line_id": "L-1"}, {"line_id": "L-2"}])
over_beside_another = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[{"product": "telehealth"}, {"provider_count": 4, "amount": "400.00"}],
    ops=[{"product": "telehealth"}, {}],
)
over_without_product_in_crm = town.customer(
    crm={"product": None}, billing={"provider_count": 4, "amount": "400.00"}
)
one_line_silent = town.customer(
    billing=[
        {"provider_count": 1, "amount": None, "line_id": "1"},
        {"provider_count": None, "amount": None, "line_id": "2"},
    ],
    ops={"provider_count": 0},
)
rated_over = town.customer(
    billing={"provider_count": 3, "amount": "310.00"}, ops={"expected_amount": "300.00"}
)
rated_under = town.customer(
    billing={"provider_count": 9, "amount": "290.00"}, ops={"expected_amount": "300.00"}
)
rated_right = town.customer(
    billing={"provider_count": 7, "amount": "300.00"},
    ops={"expected_amount": "300.00"},
    crm={"unit_price": None},
)
free = town.customer(crm={"unit_price": "0.00"}, billing={"provider_count": 4, "amount": "0.00"})

tolerant = Town(
    rules={"provider_count": {"tolerance": "1"}, "amount": {"tolerance": "10.00"}},
    sources={"billing": {}},
)
within = tolerant.customer(billing={"provider_count": 4, "amount": "400.00"})
within_below = tolerant.customer(billing={"provider_count": 2, "amount": "200.00"})
beyond = tolerant.customer(billing={"provider_count": 5, "amount": "500.00"})
beyond_below = tolerant.customer(billing={"provider_count": 1, "amount": "100.00"})
rated_within = tolerant.customer(
    billing={"provider_count": 30, "amount": "310.00"},
    ops={"expected_amount": "300.00"},
    crm={"unit_price": None},
)
rated_beyond = tolerant.customer(
    billing={"provider_count": 30, "amount": "310.01"},
    ops={"expected_amount": "300.00"},
    crm={"unit_price": None},
)

contract = Town(rules={"expected": "contract"})
billed_over_contract = contract.customer(
    crm={"provider_count": 2}, billing={"provider_count": 3}, ops={"provider_count": 3}
)
NONE_USED = {"provider_count": 0}
more_and_unused = contract.customer(
    billing={"provider_count": 4, "amount": "400.00"}, ops=NONE_USED
)
fewer_and_unused = contract.customer(
    billing={"provider_count": 1, "amount": "100.00"}, ops=NONE_USED
)
used_and_billed_at_nothing = contract.customer(billing={"provider_count": 0, "amount": "0.00"})
billed_by_contract = contract.customer(ops={"provider_count": 5})
used_without_contract = contract.customer(
    crm={"product": "telehealth"}, billing={"provider_count": 9, "amount": "900.00"}
)
contract_row_rejected = contract.customer(
    crm=[
        {"provider_count": 2, "updated_at": "2025-01-01"},
        {"provider_count": "three", "updated_at": "2025-08-01"},
    ]
)


def test_usage_that_was_not_billed_is_flagged_with_what_it_would_have_cost():
    assert unbilled.categories == ["provider_count_mismatch", "usage_without_billing"]
    assert told(unbilled.finding("usage_without_billing")) == {
        "product": "telehealth",
        "category": "usage_without_billing",
        "status_label": "Billing mismatch",
        "severity": "critical",
        "field": "provider_count",
        "crm_value": "3",
        "billing_value": None,
        "ops_value": "2",
        "difference": Decimal(-2),
        "amount_impact": Decimal("-200"),
        "currency": "USD",
        "explanation": f"{unbilled.name} used telehealth with 2 providers, but was not billed for"
        " it; about 200.00 USD was not charged.",
        "crm_rows": f"crm/{unbilled.id}.csv:3",
        "billing_rows": None,
        "ops_rows": f"ops/{unbilled.id}.csv:3",
        "owner": "Dana",
    }


def test_unbilled_usage_is_valued_at_the_price_on_the_invoice_line_first():
    assert money(priced_on_an_empty_line.finding("usage_without_billing")) == (-270, "USD")


def test_unbilled_usage_is_valued_at_the_list_price_last():
    assert money(unbilled_at_list_price.finding("usage_without_billing")) == (-40, "USD")


def test_unbilled_usage_without_any_price_has_an_unknown_amount():
    finding = unbilled_without_price.finding("usage_without_billing")
    assert finding["amount_impact"] is None
    assert "no price is known" in finding["explanation"]


def test_unbilled_usage_that_is_not_counted_in_providers_has_an_unknown_amount():
    finding = unbilled_by_quantity.finding("usage_without_billing")
    assert (finding["amount_impact"], finding["difference"], finding["ops_value"]) == (None,) * 3
    assert finding["explanation"] == (
        f"{unbilled_by_quantity.name} used telehealth, but was not billed for it; what it costs is"
        " unknown, because its providers were not counted."
    )


def test_unbilled_usage_that_operations_rated_is_worth_its_rate():
    assert money(unbilled_rated.finding("usage_without_billing")) == (Decimal("-55.55"), "USD")


def test_a_billed_product_that_was_not_used_is_flagged_with_what_was_billed():
    assert unheard_in_ops.categories == ["billing_without_usage", "price_mismatch"]
    assert told(unheard_in_ops.finding("billing_without_usage")) == {
        "product": "telehealth",
        "category": "billing_without_usage",
        "status_label": "Billing mismatch",
        "severity": "medium",
        "field": "provider_count",
        "crm_value": "3",
        "billing_value": "3",
        "ops_value": None,
        "difference": Decimal(3),
        "amount_impact": Decimal("1234.50"),
        "currency": "USD",
        "explanation": f"{unheard_in_ops.name} was billed 1,234.50 USD for telehealth, but did not"
        " use it.",
        "crm_rows": f"crm/{unheard_in_ops.id}.csv:3",
        "billing_rows": f"billing/{unheard_in_ops.id}.csv:3",
        "ops_rows": None,
        "owner": "Dana",
    }


def test_what_was_billed_without_usage_is_not_booked_again_as_a_price_difference():
    assert money(unheard_in_ops.finding("price_mismatch")) == (0, "USD")


@pytest.mark.parametrize("customer", [idle_in_ops, idle_by_quantity], ids=["count", "quantity"])
def test_a_billed_product_with_zero_usage_was_not_used(customer):
    assert customer.categories == ["billing_without_usage"]


def test_a_customer_unknown_to_operations_is_not_also_billed_without_usage():
    assert unserved.categories == ["missing_from_ops"]


def test_an_invoice_line_with_unknown_quantity_and_amount_may_have_billed_the_usage():
    assert billed_unknown.categories == []


def test_usage_of_unknown_size_is_not_taken_for_no_usage():
    assert used_unknown.categories == []


def test_billing_more_providers_than_were_used_is_flagged_to_the_cent():
    assert over.categories == ["overbilled"]
    assert told(over.finding("overbilled")) == {
        "product": "scheduling",
        "category": "overbilled",
        "status_label": "Billing mismatch",
        "severity": "high",
        "field": "provider_count",
        "crm_value": "3",
        "billing_value": "4",
        "ops_value": "3",
        "difference": Decimal(1),
        "amount_impact": Decimal("100"),
        "currency": "USD",
        "explanation": f"{over.name} was billed for 4 providers of scheduling, but used 3:"
        " 100.00 USD too much.",
        "crm_rows": f"crm/{over.id}.csv:2",
        "billing_rows": f"billing/{over.id}.csv:2",
        "ops_rows": f"ops/{over.id}.csv:2",
        "owner": "Dana",
    }


def test_billing_fewer_providers_than_were_used_is_flagged_as_leaked_revenue():
    assert under.categories == ["underbilled"]
    finding = under.finding("underbilled")
    assert (finding["difference"], *money(finding)) == (-1, -100, "USD")
    assert finding["severity"] == "high"
    assert finding["explanation"] == (
        f"{under.name} was billed for 2 providers of scheduling, but used 3: 100.00 USD too little."
    )


def test_lines_and_usage_rows_of_a_product_are_added_up_before_they_are_compared():
    assert in_two_lines.categories == []


def test_behind_a_finding_about_a_product_are_the_rows_about_it():
    found = over_beside_another.finding("overbilled")
    for source, row in (("crm", 2), ("billing", 3), ("ops", 3)):
        assert found[f"{source}_rows"] == f"{source}/{over_beside_another.id}.csv:{row}"


def test_a_row_without_a_product_may_be_about_any():
    found = over_without_product_in_crm.finding("overbilled")
    assert found["crm_rows"] == f"crm/{over_without_product_in_crm.id}.csv:2"


def test_one_line_that_bills_is_enough_to_be_billed_without_usage():
    found = one_line_silent.finding("billing_without_usage")
    assert found["amount_impact"] is None


def test_the_same_charge_under_another_line_number_is_a_second_charge():
    finding = charged_twice.finding("overbilled")
    assert (finding["billing_value"], *money(finding)) == ("6", 300, "USD")
    assert finding["billing_rows"].count(",") == 1


def test_a_count_difference_that_costs_nothing_is_flagged_at_zero():
    assert money(free.finding("overbilled")) == (0, "USD")


def test_rated_usage_is_compared_by_amount_and_not_by_count():
    assert rated_right.categories == []
    assert [f["category"] for f in rated_under.findings if f["amount_impact"]] == ["underbilled"]


def test_an_amount_over_the_rated_usage_is_overbilled_by_the_difference():
    finding = rated_over.finding("overbilled")
    assert (finding["difference"], *money(finding)) == (10, 10, "USD")
    assert finding["explanation"] == (
        f"{rated_over.name} was billed 310.00 USD for scheduling, but the usage comes to"
        " 300.00 USD: 10.00 USD too much."
    )


def test_an_amount_under_the_rated_usage_is_underbilled_by_the_difference():
    assert money(rated_under.finding("underbilled")) == (-10, "USD")


def test_a_count_difference_within_tolerance_is_accepted_and_one_beyond_it_is_not():
    assert (within.categories, within_below.categories) == ([], [])
    assert "overbilled" in beyond.categories
    assert "underbilled" in beyond_below.categories


def test_an_amount_difference_exactly_at_tolerance_is_accepted_and_a_cent_more_is_not():
    assert rated_within.categories == []
    assert rated_beyond.categories == ["overbilled"]


def test_by_contract_the_contracted_count_is_what_should_be_billed():
    assert billed_by_contract.categories == ["provider_count_mismatch"]
    finding = billed_over_contract.finding("overbilled")
    assert money(finding) == (100, "USD")
    assert "but the contract says 2" in finding["explanation"]


@pytest.mark.parametrize("customer", [more_and_unused, fewer_and_unused], ids=["more", "fewer"])
def test_by_contract_what_is_not_used_is_billed_in_vain_and_not_for_too_many_or_few(customer):
    assert customer.categories == ["billing_without_usage"]


def test_by_contract_what_is_not_billed_at_all_is_not_underbilled_too():
    assert used_and_billed_at_nothing.categories == ["usage_without_billing"]


def test_by_contract_a_product_without_a_contract_is_not_evaluated_for_overbilling():
    assert used_without_contract.categories == ["product_mismatch", "product_mismatch"]


def test_by_contract_a_rejected_crm_row_leaves_billing_unjudged():
    assert contract_row_rejected.categories == []
