"""Prices: what was billed per provider against what was agreed, and money that is booked once."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recon_assets_tests.company import Town, money, reconcile, told, whole_companies

pytestmark = pytest.mark.xdist_group("charges")

town = Town(prices={"telehealth": "40.00"})

dearer = town.customer(billing={"amount": "315.00"})
cheaper = town.customer(billing={"amount": "270.00"})
dearer_and_unused = town.customer(billing={"amount": "315.00"}, ops={"provider_count": 0})
a_cent_dearer = town.customer(
    crm={"provider_count": 1},
    billing={"provider_count": 1, "amount": "100.01"},
    ops={"provider_count": 1},
)
uneven = town.customer(
    crm={"unit_price": "33.00"},
    billing={"provider_count": 3, "amount": "100.00"},
    ops={"provider_count": 2},
)
fractional = town.customer(crm={"unit_price": "0.0125"}, billing={"amount": "0.04"})
unpriced = town.customer(crm={"unit_price": None}, billing={"amount": "315.00"})
at_list_price = town.customer(
    crm={"unit_price": None, "product": "telehealth"},
    billing={"product": "telehealth", "provider_count": 4, "amount": None},
    ops={"product": "telehealth"},
)
by_unit_price = town.customer(billing={"amount": None, "unit_price": "110.00"})
by_crm_price = town.customer(billing={"amount": None, "provider_count": 5})
without_any_price = town.customer(
    crm={"unit_price": None}, billing={"amount": None, "provider_count": 5}
)
one_line_unpriced = town.customer(
    billing=[
        {"provider_count": 2, "amount": "200.00"},
        {"provider_count": 1, "amount": None},
    ]
)
for_nobody = town.customer(billing={"provider_count": 0, "amount": "50.00"})
half_rejected_usage = town.customer(
    billing={"amount": "330.00"}, ops=[{"provider_count": 2}, {"provider_count": "some"}]
)
in_euros = town.customer(billing={"amount": "420.00", "currency": "EUR"})
in_two_currencies = town.customer(
    billing=[
        {"provider_count": 2, "amount": "200.00"},
        {"provider_count": 1, "amount": "90.00", "currency": "EUR"},
    ]
)
rated_in_euros = town.customer(ops={"expected_amount": "280.00", "currency": "EUR"})
unbilled_in_euros = town.customer(
    crm=[{}, {"product": "telehealth"}],
    ops=[{}, {"product": "telehealth", "expected_amount": "80.00", "currency": "EUR"}],
)
rated_in_two = town.customer(
    ops=[
        {"provider_count": 1, "expected_amount": "100.00", "currency": "USD"},
        {"provider_count": 2, "expected_amount": "180.00", "currency": "EUR"},
    ]
)
missing_in_two_currencies = town.customer(
    crm=[{}, {"product": "telehealth", "currency": "EUR"}], billing=None, ops=None
)

tolerant = Town(rules={"amount": {"tolerance": "0.01"}})
a_cent_tolerated = tolerant.customer(
    crm={"provider_count": 1},
    billing={"provider_count": 1, "amount": "100.01"},
    ops={"provider_count": 1},
)
two_cents = tolerant.customer(
    crm={"provider_count": 1},
    billing={"provider_count": 1, "amount": "100.02"},
    ops={"provider_count": 1},
)
three_cents_over_three = tolerant.customer(billing={"amount": "300.03"})
four_cents_over_three = tolerant.customer(billing={"amount": "300.04"})


def test_a_higher_price_than_agreed_is_flagged_with_what_it_cost_the_customer():
    assert dearer.categories == ["price_mismatch"]
    assert told(dearer.finding("price_mismatch")) == {
        "product": "scheduling",
        "category": "price_mismatch",
        "status_label": "Billing mismatch",
        "severity": "high",
        "field": "unit_price",
        "crm_value": "100.00",
        "billing_value": "105.00",
        "ops_value": None,
        "difference": Decimal(5),
        "amount_impact": Decimal(15),
        "currency": "USD",
        "explanation": f"{dearer.name} is billed 105.00 USD per provider of scheduling, but the CRM"
        " price is 100.00 USD: 15.00 USD too much.",
        "crm_rows": f"crm/{dearer.id}.csv:2",
        "billing_rows": f"billing/{dearer.id}.csv:2",
        "ops_rows": f"ops/{dearer.id}.csv:2",
        "owner": "Dana",
    }


def test_a_price_whose_difference_is_booked_already_is_told_without_a_cost():
    assert money(dearer_and_unused.finding("billing_without_usage")) == (315, "USD")
    finding = dearer_and_unused.finding("price_mismatch")
    assert money(finding) == (0, "USD")
    assert finding["explanation"].endswith("of scheduling, but the CRM price is 100.00 USD.")


def test_a_lower_price_than_agreed_is_leaked_revenue():
    finding = cheaper.finding("price_mismatch")
    assert money(finding) == (-30, "USD")
    assert finding["explanation"].endswith("30.00 USD too little.")


def test_without_tolerance_a_single_cent_is_a_difference():
    assert money(a_cent_dearer.finding("price_mismatch")) == (Decimal("0.01"), "USD")


def test_a_cent_at_a_tolerance_of_one_cent_is_no_difference_and_two_are():
    assert a_cent_tolerated.categories == []
    assert two_cents.categories == ["price_mismatch"]


def test_a_price_tolerance_is_per_provider_and_never_rounded():
    assert three_cents_over_three.categories == []
    assert four_cents_over_three.categories == ["price_mismatch"]


def test_prices_below_a_cent_are_compared_as_the_amounts_they_make():
    assert fractional.categories == []


def test_a_price_that_does_not_divide_evenly_still_adds_up_to_what_was_billed():
    over, price = uneven.finding("overbilled"), uneven.finding("price_mismatch")
    assert (money(over), money(price)) == ((Decimal("33.33"), "USD"), (Decimal("0.67"), "USD"))
    assert over["amount_impact"] + price["amount_impact"] == Decimal("100.00") - 2 * Decimal("33")


def test_without_an_agreed_price_none_can_differ():
    assert unpriced.categories == []


def test_an_amount_not_on_the_invoice_is_quantity_times_unit_price():
    assert money(by_unit_price.finding("price_mismatch")) == (30, "USD")
    assert by_unit_price.position()["billed_amount"] == 330


def test_overbilling_without_an_amount_is_valued_at_the_crm_price_then_the_list_price():
    assert money(by_crm_price.finding("overbilled")) == (200, "USD")
    assert money(at_list_price.finding("overbilled")) == (40, "USD")


def test_overbilling_without_any_price_has_an_unknown_amount():
    finding = without_any_price.finding("overbilled")
    assert finding["amount_impact"] is None
    assert finding["explanation"].endswith("the price is unknown.")


def test_a_line_of_unknown_amount_leaves_the_billed_amount_unknown_rather_than_partial():
    assert one_line_unpriced.position()["billed_amount"] is None
    assert one_line_unpriced.categories == []


def test_an_amount_billed_for_nobody_counts_against_what_was_not_billed():
    assert for_nobody.categories == ["underbilled"]
    assert money(for_nobody.finding("underbilled")) == (-250, "USD")


def test_a_price_difference_over_usage_that_is_not_all_known_has_an_unknown_amount():
    assert half_rejected_usage.categories == ["price_mismatch"]
    assert half_rejected_usage.finding("price_mismatch")["amount_impact"] is None


def test_prices_in_two_currencies_are_never_compared():
    assert in_euros.categories == []
    assert in_euros.position()["currency"] == "EUR"


def test_amounts_in_two_currencies_have_no_sum():
    assert in_two_currencies.position()["billed_amount"] is None
    assert in_two_currencies.categories == []


def test_an_invoice_is_never_compared_with_usage_rated_in_another_currency():
    assert rated_in_euros.categories == []


def test_usage_rated_in_two_currencies_has_no_sum():
    assert rated_in_two.position()["expected_amount"] is None
    assert rated_in_two.categories == []


def test_unbilled_usage_rated_in_another_currency_is_not_called_dollars():
    finding = unbilled_in_euros.finding("usage_without_billing")
    assert finding["amount_impact"] is None or finding["currency"] == "EUR"


def test_missing_revenue_in_two_currencies_is_never_added_up():
    assert money(missing_in_two_currencies.finding("missing_from_billing")) == (None, None)


counts = st.integers(0, 12)
cents = st.integers(0, 99999).map(lambda value: Decimal(value) / 100)
_positions = st.lists(
    st.tuples(counts, cents, st.integers(1, 12), cents, st.sampled_from(["amount", "unit_price"])),
    min_size=20,
    max_size=60,
)


@whole_companies
@given(_positions)
def test_overbilling_and_price_impacts_add_up_to_billed_minus_what_should_have_been(cases):
    crm, billing, ops, owed = [], [], [], {}
    for number, (billed, price, used, agreed, told_as) in enumerate(cases):
        who = {"customer_id": str(number + 1), "product": "scheduling"}
        crm.append(who | {"unit_price": agreed, "provider_count": used, "status": "active"})
        ops.append(who | {"provider_count": used})
        billing.append(who | {"provider_count": billed, told_as: price})
        amount = price if told_as == "amount" else price * billed
        if billed or amount:
            owed[str(number + 1)] = amount - used * agreed
    books = reconcile(crm, billing, ops)
    booked = dict.fromkeys(owed, Decimal(0))
    for finding in books.findings:
        if finding["customer_id"] in owed:
            assert finding["category"] in ("overbilled", "underbilled", "price_mismatch")
            booked[finding["customer_id"]] += finding["amount_impact"]
    assert booked == owed
