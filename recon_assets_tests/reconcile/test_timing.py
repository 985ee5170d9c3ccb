"""Timing is told apart from error: proration, churn, invoices that come late, credit notes."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from recon_assets_tests.company import AUGUST, JULY, SEPTEMBER, Customer, Town

pytestmark = pytest.mark.xdist_group("timing")

NOTHING = {"provider_count": 0}


def explained(customer: Customer, month: dt.date = AUGUST) -> dict[str, str]:
    """Category → why it is no mismatch."""
    return {row["category"]: row["explained_by"] for row in rows(customer, month)}


def rows(customer: Customer, month: dt.date = AUGUST) -> list[dict]:
    return [
        row
        for row in customer.town.books.explained_differences
        if (row["customer_name"], row["month"]) == (customer.name, month)
    ]


def mismatches(customer: Customer, month: dt.date = AUGUST) -> list[str]:
    return customer.town.books.categories(customer.name, month)


# Credit notes in the month itself, which need no setting.
plain = Town()
credit = {"provider_count": None, "amount": "-100.00"}
corrected = plain.customer(billing=[{"provider_count": 4, "amount": "400.00"}, credit])
corrected_in_part = plain.customer(
    billing=[{"provider_count": 4, "amount": "400.00"}, credit | {"amount": "-99.99"}]
)
corrected_too_far = plain.customer(
    billing=[{"provider_count": 4, "amount": "400.00"}, credit | {"amount": "-100.01"}]
)
cancelled = plain.customer(billing=[{}, credit | {"amount": "-300.00"}], ops=NOTHING)
cancelled_and_unknown_to_ops = plain.customer(
    billing=[{}, credit | {"amount": "-300.00"}], ops=None
)
cheaper_without_credit = plain.customer(billing={"provider_count": 4, "amount": "300.00"})
too_few_at_the_right_amount = plain.customer(
    billing=[{"provider_count": 2, "amount": "400.00"}, credit]
)
at_a_price_nobody_agreed = plain.customer(
    crm={"unit_price": None}, billing=[{"provider_count": 4, "amount": "400.00"}, credit]
)
usage_row_rejected = plain.customer(
    billing=[{"provider_count": 4, "amount": "400.00"}, credit], ops=[{}, {"provider_count": "x"}]
)
credited_in_part_and_unknown_to_ops = plain.customer(
    billing=[{}, credit | {"amount": "-299.99"}], ops=None
)
rejected_line = plain.customer(
    billing=[
        {"provider_count": 4, "amount": "400.00"}, credit, {"provider_count": "many"},
    ]
)  # fmt: skip


def test_a_credit_note_of_the_same_month_settles_what_was_overbilled():
    assert corrected.categories == []
    assert explained(corrected) == {"overbilled": "credit_note", "price_mismatch": "credit_note"}


def test_an_explained_difference_says_why_in_a_sentence_and_keeps_its_figures():
    (overbilled,) = (r for r in rows(corrected) if r["category"] == "overbilled")
    assert overbilled["explanation"] == (
        f"{corrected.name} was billed 400.00 USD and credited 100.00 USD for scheduling in the same"
        " month, which leaves 300.00 USD, as much as is due."
    )
    assert (overbilled["difference"], overbilled["amount_impact"]) == (1, 75)
    assert overbilled["billing_rows"].endswith(f"{corrected.id}.csv:2,3")


@pytest.mark.parametrize("customer", [corrected_in_part, corrected_too_far], ids=["less", "more"])
def test_a_credit_note_that_leaves_a_cent_explains_nothing(customer):
    assert customer.categories == ["overbilled", "price_mismatch"]
    assert rows(customer) == []


def test_an_invoice_credited_in_full_is_not_billing_without_usage():
    assert cancelled.categories == []
    assert explained(cancelled)["billing_without_usage"] == "credit_note"


def test_an_invoice_credited_in_full_is_not_missing_from_operations():
    assert cancelled_and_unknown_to_ops.categories == []
    assert explained(cancelled_and_unknown_to_ops)["missing_from_ops"] == "credit_note"


def test_an_invoice_credited_in_part_is_missing_from_operations():
    assert "missing_from_ops" in credited_in_part_and_unknown_to_ops.categories


def test_the_right_amount_for_too_many_providers_is_no_timing_without_a_credit_note():
    assert cheaper_without_credit.categories == ["overbilled", "price_mismatch"]


def test_a_credit_note_does_not_explain_that_too_few_were_billed():
    assert "underbilled" in too_few_at_the_right_amount.categories
    assert rows(too_few_at_the_right_amount) == []


def test_a_credit_note_explains_nothing_where_no_price_was_agreed():
    assert at_a_price_nobody_agreed.categories == ["overbilled"]


def test_a_credit_note_explains_nothing_where_a_row_of_usage_was_rejected():
    assert usage_row_rejected.categories == ["price_mismatch"]
    assert rows(usage_row_rejected) == []


def test_a_credit_note_explains_nothing_where_an_invoice_line_was_rejected():
    assert rejected_line.categories == []
    assert rows(rejected_line) == []


# Credit notes for earlier months.
back = Town(rules={"timing": {"credit_lag_months": 2}})


def over_months(*months: dict, town: Town, **usual: dict) -> Customer:
    """A customer whose systems say in July, August and September what is given, one after another."""
    delivered: dict[str, list] = {"crm": [], "billing": [], "ops": []}
    for month, said in zip((JULY, AUGUST, SEPTEMBER), months, strict=False):
        for source, listed in delivered.items():
            told = said.get(source, usual.get(source, {}))
            told = [] if told is None else [told] if isinstance(told, dict) else told
            listed += [{"month": month, "source_row": None, **row} for row in told]
            for place, row in enumerate(listed, start=2):
                row["source_row"] = place
    return town.customer(**delivered)


four = {"billing": {"provider_count": 4, "amount": "400.00"}}
credited = {"billing": [{}, credit]}
credited_later = over_months(four, credited, {}, town=back)
credited_after_two_months = over_months(four, {}, credited, town=back)
credited_twice = over_months(four, credited, credited, town=back)
credited_for_nothing = over_months({}, credited, {}, town=back)
credited_and_still_wrong = over_months(
    four, {"billing": [{"provider_count": 4, "amount": "400.00"}, credit | {"amount": "-200.00"}]}, {}, town=back
)  # fmt: skip
credited_while_usage_is_unread = over_months(
    four, credited | {"ops": [{}, {"provider_count": "x"}]}, {}, town=back
)
credited_in_a_town_that_looks_at_its_month = over_months(four, credited, {}, town=plain)


@pytest.mark.parametrize(
    ("customer", "month"), [(credited_later, AUGUST), (credited_after_two_months, SEPTEMBER)]
)
def test_a_credit_for_an_earlier_overcharge_is_no_underbilling(customer, month):
    assert mismatches(customer, JULY) == ["overbilled"]
    assert mismatches(customer, month) == []
    assert explained(customer, month) == {"price_mismatch": "credit_note"}
    (row,) = rows(customer, month)
    assert row["amount_impact"] == -100
    assert "for what it was overcharged in the months before" in row["explanation"]


def test_an_overcharge_is_credited_once():
    assert explained(credited_twice, AUGUST) == {"price_mismatch": "credit_note"}
    assert mismatches(credited_twice, SEPTEMBER) == ["price_mismatch"]


def test_a_credit_for_nothing_is_a_mismatch():
    assert mismatches(credited_for_nothing, AUGUST) == ["price_mismatch"]


def test_a_credit_explains_nothing_in_a_month_whose_usage_is_not_all_read():
    assert mismatches(credited_while_usage_is_unread, AUGUST) == ["price_mismatch"]


def test_a_credit_beside_another_error_explains_nothing():
    assert mismatches(credited_and_still_wrong, AUGUST) == ["overbilled", "price_mismatch"]


def test_earlier_months_are_not_looked_at_unless_asked_for():
    assert mismatches(credited_in_a_town_that_looks_at_its_month, AUGUST) == ["price_mismatch"]


# Invoices that come a month late.
lagging = Town(rules={"timing": {"invoice_lag_months": 1}})
unbilled, unused = {"billing": None}, {"ops": NOTHING}
six = {"billing": {"provider_count": 6, "amount": "600.00"}}
late_once = over_months({}, unbilled, six, town=lagging)
five_of_six = over_months(
    {}, unbilled, {"billing": {"provider_count": 5, "amount": "500.00"}}, town=lagging
)
never = over_months({}, unbilled, {}, town=lagging)
last_month_unknown = over_months({}, {}, unbilled, town=lagging)
always_late = over_months(
    {"billing": None, "ops": {"provider_count": 2}},
    {"billing": {"provider_count": 2, "amount": "200.00"}},
    {"ops": None},
    town=lagging,
)
billed_ahead = over_months({}, six, unbilled, town=lagging)
new_in_august = over_months(
    dict.fromkeys(("crm", "billing", "ops")),
    {"billing": None, "ops": {"provider_count": 2}},
    {"billing": {"provider_count": 2, "amount": "200.00"}},
    town=lagging,
)
late_in_a_town_that_is_on_time = over_months({}, unbilled, six, town=plain)
late_line_rejected = over_months(
    {},
    unbilled,
    {"billing": [{"provider_count": 6, "amount": "600.00"}, {"provider_count": "some"}]},
    town=lagging,
)
bill_unread_before = over_months(
    {"billing": {"provider_count": None, "amount": None}}, six, {}, town=lagging
)
usage_unread_after = over_months({}, unbilled, {"ops": {"provider_count": None}}, town=lagging)
rated = {"ops": {"expected_amount": "310.00", "currency": "USD"}}
rated_late_in_euros = over_months(
    {},
    unbilled | rated,
    {
        "crm": {"currency": "EUR"},
        "billing": {"provider_count": 6, "amount": "610.00", "currency": "EUR"},
        "ops": {"expected_amount": "300.00", "currency": "EUR"},
    },
    town=lagging,
)
late_beside_a_line_that_tells_nothing = over_months(
    {},
    unbilled,
    {
        "billing": [{}, {"product": "telehealth", "provider_count": None, "amount": None}],
        "ops": None,
    },
    town=lagging,
)
rated_late = over_months(
    {},
    {"billing": None, "ops": {"expected_amount": "310.00"}},
    {"billing": {"provider_count": 6, "amount": "610.00"}},
    town=lagging,
)
late_for_half_a_dollar = over_months(
    {},
    {"billing": None, "ops": {"expected_amount": "0.50"}},
    {"billing": {"provider_count": 6, "amount": "300.50"}},
    town=lagging,
)
# By count the invoice is made up for, by amount it is 50.00 off.
rated_in_the_month_itself = over_months(
    {}, {"billing": None, "ops": {"expected_amount": "350.00"}}, six, town=lagging
)
rated_in_the_month_after = over_months(
    {}, unbilled, six | {"ops": {"expected_amount": "350.00"}}, town=lagging
)
churned = over_months(
    {},
    unbilled,
    {"crm": {"status": "inactive"}, "ops": None},
    town=lagging,
)
# What else says that the customer is active, or that the CRM is not what says otherwise.
gone = {"crm": {"status": "inactive"}, "ops": None}
active_for_billing = over_months(
    {}, unbilled, gone | {"billing": {"status": "active"}}, town=lagging
)
active_for_operations = over_months(
    {}, unbilled, gone | {"ops": {"status": "active", "provider_count": 0}}, town=lagging
)
active_by_its_usage = over_months(unbilled, {"crm": {"status": "inactive"}}, gone, town=lagging)
inactive_for_operations_only = over_months(
    {}, unbilled, {"ops": {"status": "inactive", "provider_count": 0}}, town=lagging
)
tolerant = Town(rules={"timing": {"invoice_lag_months": 1}, "provider_count": {"tolerance": 1}})
one_provider_unbilled = over_months(
    {}, {"billing": None, "ops": {"provider_count": 2}}, {}, town=tolerant
)
churned_and_billed_for_more = over_months(
    {}, {}, {"crm": {"status": "inactive"}, "ops": None} | six, town=lagging
)


def test_usage_that_is_billed_with_the_next_invoice_is_late():
    assert mismatches(late_once, AUGUST) == []
    assert mismatches(late_once, SEPTEMBER) == []
    assert explained(late_once, AUGUST) == {"usage_without_billing": "late_invoice"}
    assert explained(late_once, SEPTEMBER) == {"overbilled": "late_invoice"}


def test_a_late_invoice_is_told_with_its_month():
    (unbilled_yet,) = rows(late_once, AUGUST)
    assert unbilled_yet["explanation"] == (
        f"{late_once.name} had not been billed for all its usage of scheduling yet: that invoice came"
        " in September 2025."
    )
    (billed_late,) = rows(late_once, SEPTEMBER)
    assert billed_late["explanation"] == (
        f"{late_once.name} was billed 600.00 USD for scheduling, which includes the usage of August"
        " 2025, whose invoice came late."
    )
    assert unbilled_yet["amount_impact"] + billed_late["amount_impact"] == 0


def test_a_late_invoice_that_is_short_of_a_provider_explains_nothing():
    assert mismatches(five_of_six, AUGUST) == ["usage_without_billing"]
    assert mismatches(five_of_six, SEPTEMBER) == ["overbilled"]


def test_an_invoice_that_came_early_is_no_late_invoice():
    assert mismatches(billed_ahead, AUGUST) == ["overbilled"]
    assert mismatches(billed_ahead, SEPTEMBER) == ["usage_without_billing"]


def test_a_month_that_was_never_billed_is_no_late_invoice():
    assert mismatches(never, AUGUST) == ["usage_without_billing"]


def test_a_month_whose_neighbour_was_not_reconciled_is_not_explained():
    assert mismatches(last_month_unknown, SEPTEMBER) == ["usage_without_billing"]


def test_a_month_whose_neighbour_lacks_a_line_is_not_explained():
    assert mismatches(late_line_rejected, AUGUST) == ["usage_without_billing"]


def test_a_month_whose_neighbour_is_not_all_told_is_not_explained():
    assert mismatches(bill_unread_before, AUGUST) == ["overbilled"]
    assert mismatches(usage_unread_after, AUGUST) == ["usage_without_billing"]


def test_the_first_month_has_no_earlier_usage_to_be_billed_for():
    assert "usage_without_billing" in mismatches(always_late, JULY)


def test_a_customer_that_was_not_there_the_month_before_had_nothing_to_be_billed_for():
    assert explained(new_in_august, AUGUST) == {"usage_without_billing": "late_invoice"}


def test_an_invoice_in_another_currency_makes_up_for_nothing():
    assert mismatches(rated_late_in_euros, AUGUST) == ["usage_without_billing"]
    assert "overbilled" in mismatches(rated_late_in_euros, SEPTEMBER)


def test_unbilled_usage_within_the_tolerance_needs_a_later_invoice_all_the_same():
    assert mismatches(one_provider_unbilled, AUGUST) == ["usage_without_billing"]


def test_where_every_invoice_comes_late_it_is_compared_with_the_usage_it_is_for():
    assert explained(always_late, AUGUST) == {"underbilled": "late_invoice"}
    assert mismatches(always_late, AUGUST) == []
    assert explained(always_late, SEPTEMBER) == {"missing_from_ops": "late_invoice"}


@pytest.mark.parametrize("customer", [rated_late, late_for_half_a_dollar])
def test_rated_usage_is_compared_by_amount_with_the_invoice_that_came_late(customer):
    assert explained(customer, AUGUST) == {"usage_without_billing": "late_invoice"}
    assert explained(customer, SEPTEMBER)["overbilled"] == "late_invoice"


@pytest.mark.parametrize("customer", [rated_in_the_month_itself, rated_in_the_month_after])
def test_where_one_of_two_months_is_rated_both_are_compared_by_amount(customer):
    assert mismatches(customer, AUGUST) == ["usage_without_billing"]
    assert mismatches(customer, SEPTEMBER) == ["overbilled"]


def test_the_last_invoice_of_a_customer_that_left_does_not_make_it_active():
    assert mismatches(churned, SEPTEMBER) == []
    assert explained(churned, SEPTEMBER) == {
        "missing_from_ops": "late_invoice", "active_status_mismatch": "late_invoice",
    }  # fmt: skip
    assert {row["explanation"] for row in rows(churned, SEPTEMBER)} == {
        f"{churned.name} was billed 300.00 USD, all for the usage of August 2025, whose invoice came"
        " late."
    }


@pytest.mark.parametrize(
    ("customer", "month"),
    [
        (active_for_billing, SEPTEMBER),
        (active_for_operations, SEPTEMBER),
        (active_by_its_usage, AUGUST),
        (inactive_for_operations_only, SEPTEMBER),
    ],
)
def test_a_last_invoice_does_not_explain_what_something_else_says(customer, month):
    assert mismatches(customer, month) == ["active_status_mismatch"]


def test_a_late_invoice_beside_a_line_that_tells_nothing_is_missing_from_operations():
    assert "missing_from_ops" in mismatches(late_beside_a_line_that_tells_nothing, SEPTEMBER)


def test_a_last_invoice_for_more_than_the_usage_before_is_a_mismatch():
    found = ["active_status_mismatch", "missing_from_ops"]
    assert mismatches(churned_and_billed_for_more, SEPTEMBER) == found


def test_invoices_are_on_time_unless_recon_yaml_says_otherwise():
    assert mismatches(late_in_a_town_that_is_on_time, AUGUST) == ["usage_without_billing"]
    assert mismatches(late_in_a_town_that_is_on_time, SEPTEMBER) == ["overbilled"]


# A part of a month.
prorating = Town(add=["billing.service_start", "billing.service_end", "crm.churn_date"])
# 3 × 100.00 × 17 / 31
from_the_15th = {"service_start": "2025-08-15", "service_end": "2025-08-31", "amount": "164.52"}
to_the_10th = {"service_start": "2025-08-01", "service_end": "2025-08-10", "amount": "96.77"}
went_live = prorating.customer(
    crm={"go_live_date": "2025-08-15"}, billing=from_the_15th, ops={"go_live_date": "2025-08-15"}
)
went_live_a_cent_off = prorating.customer(
    crm={"go_live_date": "2025-08-15"}, billing=from_the_15th | {"amount": "164.53"}
)
long_live = prorating.customer(billing=from_the_15th)
without_dates = prorating.customer(crm={"go_live_date": "2025-08-15"}, billing={"amount": "164.52"})
left = prorating.customer(
    crm={"churn_date": "2025-08-10", "status": "inactive"},
    billing=to_the_10th,
    ops={"status": "active"},
)
left_one_product_after_another = prorating.customer(
    crm=[
        {"product": "telehealth", "churn_date": "2025-07-20", "status": "inactive"},
        {"churn_date": "2025-08-10", "status": "inactive"},
    ],
    billing=to_the_10th,
    ops={"status": "active"},
)
left_before = prorating.customer(crm={"churn_date": "2025-07-31", "status": "inactive"})
came_and_left = prorating.customer(
    crm={"go_live_date": "2025-08-08", "churn_date": "2025-08-10", "status": "inactive"},
    billing={"service_start": "2025-08-08", "service_end": "2025-08-10", "amount": "29.03"},
)
two_lines = prorating.customer(
    crm={"go_live_date": "2025-08-15"},
    # Each third of 164.516… rounded for itself.
    billing=[
        from_the_15th | {"provider_count": 1, "amount": "54.84", "line_id": "a"},
        from_the_15th | {"provider_count": 1, "amount": "54.84", "line_id": "b"},
        from_the_15th | {"provider_count": 1, "amount": "54.84", "line_id": "c"},
    ],
)
two_lines_three_cents_off = prorating.customer(
    crm={"go_live_date": "2025-08-15"},
    billing=[
        from_the_15th | {"provider_count": 1, "amount": "54.84", "line_id": "a"},
        from_the_15th | {"provider_count": 2, "amount": "109.71", "line_id": "b"},
    ],
)
one_line_for_the_whole_month = prorating.customer(
    crm={"go_live_date": "2025-08-15"},
    billing=[
        from_the_15th | {"provider_count": 2, "amount": "109.68"},
        {"provider_count": 1, "amount": "54.84", "service_start": "2025-08-01", "service_end": "2025-08-31"},
    ],
)  # fmt: skip
one_line_from_the_20th = prorating.customer(
    crm={"go_live_date": "2025-08-15"},
    billing=[
        from_the_15th | {"provider_count": 2, "amount": "109.68"},
        from_the_15th | {"provider_count": 1, "amount": "54.84", "service_start": "2025-08-20"},
    ],
)
one_line_without_dates = prorating.customer(
    crm={"go_live_date": "2025-08-15"},
    billing=[
        from_the_15th | {"provider_count": 2, "amount": "109.68"},
        {"provider_count": 1, "amount": "54.84"},
    ],
)
# Three lines may be off by two cents where each is a part of a month.
whole_month = {"service_start": "2025-08-01", "service_end": "2025-08-31", "provider_count": 1}
a_whole_month_a_cent_off = prorating.customer(
    billing=[
        whole_month | {"line_id": line, "amount": amount}
        for line, amount in (("a", "100.00"), ("b", "100.00"), ("c", "100.01"))
    ]
)
left_twice = prorating.customer(crm=[{"churn_date": "2026-01-31"}, {"churn_date": "2026-02-28"}])
# 3 × 100.00 × 27 / 31 each, from a go-live or to an end that lies in another month.
since_july = prorating.customer(
    crm={"go_live_date": "2025-07-15", "churn_date": "2025-08-10", "status": "inactive"},
    billing={"service_start": "2025-07-15", "service_end": "2025-08-10", "amount": "261.29"},
)
until_september = prorating.customer(
    crm={"go_live_date": "2025-08-15", "churn_date": "2025-09-10"},
    billing={"service_start": "2025-08-15", "service_end": "2025-09-10", "amount": "261.29"},
)
a_year_ahead = prorating.customer(
    crm={"go_live_date": "2025-08-15"},
    billing={"service_start": "2025-08-15", "service_end": "2026-08-14", "amount": "164.52"},
)


def test_a_month_begun_at_go_live_is_billed_in_part():
    assert went_live.categories == []
    (row,) = rows(went_live)
    assert (row["category"], row["explained_by"]) == ("price_mismatch", "proration")
    assert row["explanation"] == (
        f"{went_live.name} was billed 164.52 USD for scheduling for 17 of 31 days, because it went"
        " live on 2025-08-15: that share of the CRM price of 100.00 USD per provider is right."
    )
    assert row["amount_impact"] == Decimal("-135.48")


def test_a_part_that_is_a_cent_off_is_a_mismatch():
    assert went_live_a_cent_off.categories == ["price_mismatch"]


def test_a_part_of_a_month_without_a_reason_in_the_crm_is_a_mismatch():
    assert long_live.categories == ["price_mismatch"]


def test_a_part_of_the_price_without_service_dates_is_a_mismatch():
    assert without_dates.categories == ["price_mismatch"]


def test_a_month_in_which_a_customer_left_is_billed_in_part_and_ends_inactive():
    assert left.categories == []
    assert explained(left) == {"price_mismatch": "proration", "active_status_mismatch": "churn"}


def test_a_customer_has_left_when_it_left_its_last_product():
    assert left_one_product_after_another.categories == []
    assert "active_status_mismatch" in explained(left_one_product_after_another)


def test_a_customer_that_left_before_the_month_should_not_be_active():
    assert left_before.categories == ["active_status_mismatch"]


def test_a_customer_can_come_and_leave_in_one_month():
    assert came_and_left.categories == []
    (prorated,) = (r for r in rows(came_and_left) if r["explained_by"] == "proration")
    assert "it went live on 2025-08-08 and it left on 2025-08-10" in prorated["explanation"]


def test_each_line_is_rounded_for_itself():
    assert two_lines.categories == []
    assert explained(two_lines) == {"price_mismatch": "proration"}
    assert two_lines_three_cents_off.categories == ["price_mismatch"]


@pytest.mark.parametrize(
    "customer",
    [
        one_line_for_the_whole_month,
        one_line_from_the_20th,
        one_line_without_dates,
        a_whole_month_a_cent_off,
        a_year_ahead,
        since_july,
        until_september,
    ],
)
def test_lines_for_other_periods_are_not_prorated(customer):
    assert customer.categories == ["price_mismatch"]


def test_two_crm_rows_that_disagree_on_when_the_customer_left_are_a_duplicate():
    assert left_twice.categories == ["duplicate_record"]
    assert "disagree on churn date;" in left_twice.finding("duplicate_record")["explanation"]


def test_a_finding_is_explained_or_a_mismatch_and_never_both():
    for town in (plain, back, lagging, tolerant, prorating):
        found = {(r["month"], r["mismatch_id"]) for r in town.books.findings}
        told = {(r["month"], r["mismatch_id"]) for r in town.books.explained_differences}
        assert told or town is tolerant
        assert not found & told
