"""Companies in which graph and oracle once differed, each cut down to what mattered."""

from decimal import Decimal

import pytest

from recon_assets_tests.company import Town, money

pytestmark = pytest.mark.xdist_group("counterexamples")

town = Town(rules={"unused_entitlement": {"minimum_utilization": "0.5"}})

one_count_untold = town.customer(
    crm={"provider_count": 2}, ops=[{"provider_count": 2}, {"provider_count": None}]
)
one_count_untold_unbilled = town.customer(
    billing=None, ops=[{"provider_count": 2}, {"provider_count": None}]
)
one_quantity_untold = town.customer(
    crm={"entitled_quantity": "100"},
    ops=[{"provider_count": 1, "usage_quantity": "1"}, {"provider_count": 2}],
)
with_a_fee = town.customer(billing=[{}, {"provider_count": None, "amount": "50.00"}])
with_a_silent_line = town.customer(
    crm={"provider_count": 2},
    ops={"provider_count": 2},
    billing=[{}, {"provider_count": None, "amount": None}],
)
one_rating_untold = town.customer(
    billing={"provider_count": 9, "amount": "900.00"},
    ops=[{"provider_count": 1, "expected_amount": "100.00"}, {"provider_count": 2}],
)
rated_in_two_currencies = town.customer(
    billing={"provider_count": 9, "amount": "900.00"},
    ops=[
        {"provider_count": 1, "expected_amount": "100.00", "currency": "USD"},
        {"provider_count": 2, "expected_amount": "180.00", "currency": "EUR"},
    ],
)
rated_in_euros_unbilled = town.customer(
    crm=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth", "expected_amount": "80.00", "currency": "EUR"}],
)
invoiced_without_currency = town.customer(
    billing={"currency": None}, ops={"expected_amount": "280.00", "currency": "EUR"}
)
credit_beside_a_silent_line = town.customer(
    billing=[
        {"provider_count": None, "amount": None, "line_id": "1"},
        {"provider_count": None, "amount": "-50.00", "line_id": "2"},
    ]
)
rated = town.customer(
    billing={"amount": "310.00"}, ops={"expected_amount": "300.00"}, crm={"unit_price": None}
)
a_third_of_a_cent = town.customer(
    crm={"unit_price": "33.333"}, billing={"amount": None, "unit_price": "33.3333"}
)
credited_elsewhere = town.customer(
    crm=[{}, {"product": "telehealth", "currency": "EUR"}],
    billing=[{}, {"product": "portal", "provider_count": 0, "amount": "-50.00"}],
    ops=None,
)
sold_in_euros_besides = town.customer(
    crm=[{}, {"product": "telehealth", "currency": "EUR"}], ops=None
)
priced_without_quantity = town.customer(
    billing={"provider_count": None, "amount": "270.00", "unit_price": "90.00"}
)
usage_untold = town.customer(billing=None, ops={"provider_count": None})
unread_in_crm = town.customer(
    crm={"provider_count": "three"}, billing={"status": "inactive"}, ops={"status": "active"}
)
half_unread_in_billing = town.customer(
    billing=[
        {"product": "telehealth", "provider_count": 1, "amount": "100.00"},
        {"product": "scheduling", "amount": "three hundred"},
    ]
)

rated_in_part_and_uncounted = town.customer(
    billing={"amount": "330.00"},
    ops=[{"provider_count": 0}, {"provider_count": 0, "expected_amount": "300.00"}],
)
charged_in_two_currencies = town.customer(
    billing=[
        {"provider_count": None, "amount": "200.00"},
        {"provider_count": None, "amount": "90.00", "currency": "EUR"},
    ],
    ops={"provider_count": 0},
)
overbilled_in_two_currencies = town.customer(
    billing=[
        {"line_id": "1"},
        {"line_id": "2", "provider_count": 2, "amount": "180.00", "currency": "EUR"},
    ]
)

contract = Town(rules={"expected": "contract"})
rated_by_contract = contract.customer(
    crm=[{}, {"product": "telehealth", "provider_count": "?"}],
    billing={"amount": "310.00"},
    ops={"expected_amount": "300.00"},
)

whole = Town(drop=["billing.product"])
one_price_untold = whole.customer(
    crm=[{"provider_count": 2}, {"product": "telehealth", "provider_count": 1, "unit_price": None}],
    billing={"amount": "270.00"},
)
one_contract_untold = whole.customer(
    crm=[{"provider_count": 2}, {"product": "telehealth", "provider_count": None}]
)
contracts_in_two_currencies = whole.customer(
    crm=[{"provider_count": 2}, {"product": "telehealth", "provider_count": 1, "currency": "EUR"}],
    billing={"amount": "270.00"},
)

listed = Town(prices={"scheduling": "77.00"})
listed_and_billed_in_two_currencies = listed.customer(
    crm={"unit_price": None},
    billing=[{"line_id": "1"}, {"line_id": "2", "currency": "EUR"}],
)

namesakes = Town()
inc = namesakes.customer(name="Harbor Clinic Inc")
twin = namesakes.customer(name="Harbor Clinic Inc", billing=None)
llc = namesakes.customer(name="Harbor Clinic LLC", billing=None, ops=None)
namesakes.deliver("billing", customer_name="Harbor Clinic Inc", product="scheduling",
                  provider_count=3, amount="300.00", currency="USD")  # fmt: skip

nameless = Town()
east = nameless.customer(name="Lake Clinic Inc", ops={"status": "inactive"})
west = nameless.customer(name="Lake Clinic LLC", ops={"product": "telehealth"})
nameless.deliver("crm", customer_name="Lake Clinic", product="telehealth", status="inactive")


def test_a_count_of_which_a_part_is_unknown_accuses_nobody():
    assert one_count_untold.categories == []
    assert one_count_untold.position()["used_count"] is None


def test_usage_of_which_a_part_is_unknown_is_usage_all_the_same():
    assert one_count_untold_unbilled.categories == ["usage_without_billing"]
    assert money(one_count_untold_unbilled.finding("usage_without_billing"))[0] is None


def test_a_quantity_of_which_a_part_is_unknown_may_have_used_the_entitlement():
    assert one_quantity_untold.categories == []


def test_a_charge_without_quantity_bills_no_provider_but_counts_as_money():
    assert with_a_fee.categories == ["price_mismatch"]
    assert money(with_a_fee.finding("price_mismatch")) == (50, "USD")


def test_a_line_that_tells_neither_quantity_nor_amount_leaves_both_unknown():
    assert with_a_silent_line.categories == []
    position = with_a_silent_line.position()
    assert (position["billed_count"], position["billed_amount"]) == (None, None)


@pytest.mark.parametrize(
    "customer", [one_rating_untold, rated_in_two_currencies], ids=["in part", "in two currencies"]
)
def test_rated_usage_that_has_no_sum_is_not_compared_by_count_instead(customer):
    assert not {"overbilled", "underbilled"} & set(customer.categories)


def test_unbilled_usage_is_worth_its_rate_in_the_currency_it_was_rated_in():
    finding = rated_in_euros_unbilled.finding("usage_without_billing")
    assert money(finding) == (-80, "EUR")
    assert "about 80.00 EUR" in finding["explanation"]


def test_an_amount_without_currency_is_in_that_of_the_contract_and_not_of_the_rating():
    assert invoiced_without_currency.categories == []


def test_rated_usage_differs_by_amount_and_says_so():
    finding = rated.finding("overbilled")
    said = [finding[name] for name in ("field", "crm_value", "billing_value", "ops_value")]
    assert said == ["amount", None, "310.00 USD", "300.00 USD"]


def test_prices_that_make_the_same_cents_are_the_same():
    assert a_third_of_a_cent.categories == []


def test_a_credit_counts_against_what_was_billed_to_a_customer_missing_from_operations():
    assert money(credited_elsewhere.finding("missing_from_ops")) == (250, "USD")


def test_a_product_that_was_not_billed_does_not_take_the_currency_from_what_was():
    assert money(sold_in_euros_besides.finding("missing_from_ops")) == (300, "USD")


def test_a_unit_price_without_quantity_is_worth_its_difference_on_what_was_used():
    assert money(priced_without_quantity.finding("price_mismatch")) == (-30, "USD")


def test_without_any_invoice_usage_of_unknown_size_is_missing_from_billing_and_says_so():
    finding = usage_untold.finding("missing_from_billing")
    assert finding["ops_value"] == "unknown usage"
    assert "no usage of it is known" in finding["explanation"]


def test_statuses_of_billing_and_operations_are_compared_though_no_crm_row_could_be_read():
    assert unread_in_crm.categories == ["active_status_mismatch"]


def test_products_are_not_compared_with_a_system_of_which_a_row_was_rejected():
    assert half_unread_in_billing.categories == []


def test_rated_usage_needs_no_contract_to_be_compared_with():
    finding = rated_by_contract.finding("overbilled")
    assert money(finding) == (Decimal(10), "USD")


def test_a_customer_of_whom_one_price_is_unknown_has_no_price():
    assert one_price_untold.categories == []


def test_a_customer_of_whom_one_contract_has_no_count_has_none():
    assert one_contract_untold.categories == []


def test_a_name_written_in_full_does_not_put_another_legal_form_in_doubt():
    assert [f["category"] for f in namesakes.books.findings if f["customer_id"] == llc.id] == [
        "missing_from_billing"
    ]
    assert not [f for f in namesakes.books.findings if f["customer_id"] in (inc.id, twin.id)]


def test_a_crm_row_that_may_be_either_namesakes_leaves_both_contracts_in_doubt():
    found = {f["category"] for f in nameless.books.findings if f["customer_id"] == west.id}
    assert found == {"usage_without_billing", "billing_without_usage"}
    assert east.categories == ["active_status_mismatch"]


def test_usage_rated_in_part_is_usage():
    assert "billing_without_usage" not in rated_in_part_and_uncounted.categories


def test_a_product_charged_in_two_currencies_is_billed():
    finding = charged_in_two_currencies.finding("billing_without_usage")
    assert finding["amount_impact"] is None


def test_a_credit_does_not_tell_that_the_line_beside_it_billed_nothing():
    assert credit_beside_a_silent_line.position()["billed"] is None
    assert credit_beside_a_silent_line.categories == []


@pytest.mark.parametrize(
    "customer", [overbilled_in_two_currencies, listed_and_billed_in_two_currencies]
)
def test_what_is_billed_in_two_currencies_has_no_price_to_value_a_difference_with(customer):
    finding = customer.finding("overbilled")
    assert money(finding) == (None, None)
    assert finding["explanation"].endswith("used 3: the price is unknown.")
    assert customer.position()["billing_currency"] == "several"


def test_contracts_in_two_currencies_have_no_price():
    assert contracts_in_two_currencies.categories == []
