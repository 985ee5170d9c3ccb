"""What other reconciliation tools hold to be equal, different or unknown, where the meaning carries over.

The facts are theirs, the companies ours. Each group names the tool whose documented behaviour it is.
"""

from decimal import Decimal

import pytest

from recon_assets_tests.company import Town, money, reconcile

pytestmark = pytest.mark.xdist_group("outside")

town = Town()

# dbt-audit-helper: rows are identical, modified, added, removed, or of a key that is not unique.
identical = town.customer()
modified = town.customer(billing={"provider_count": 2, "amount": "200.00"})
added = town.customer(crm=None)
removed = town.customer(billing=None, ops=None)
not_unique = town.customer(crm=[{"provider_count": 4}, {}])
line_doubled = town.customer(billing=[{"line_id": "1"}, {"line_id": "2"}])
line_lost = town.customer(billing=None)
offset_within_one = town.customer(
    crm=[{}, {"product": "telehealth"}],
    billing=[
        {"provider_count": 4, "amount": "400.00"},
        {"product": "telehealth", "provider_count": 2, "amount": "200.00"},
    ],
    ops=[{}, {"product": "telehealth"}],
)

# datacompy: case and spaces of a key, decimals of any scale, NULL against NULL and against a value.
spelled_otherwise = town.customer(billing={"product": "  SCHEDULING ", "amount": "300"})
of_other_scale = town.customer(crm={"unit_price": "100.000000"}, billing={"amount": "300.0"})
date_with_a_time = town.customer(ops={"go_live_date": "2025-01-15T00:00:00Z"})
date_in_words = town.customer(ops={"go_live_date": "15 January 2025"})
one_part_of_the_key_null = town.customer(billing={"customer_id": None}, ops={"customer_name": None})
null_in_both = town.customer(crm={"go_live_date": None}, ops={"go_live_date": None})
null_in_one = town.customer(crm={"unit_price": None, "provider_count": None})

# data-validation-tool: a difference equal to the threshold passes; zero is not NULL.
at_threshold = Town(
    rules={"amount": {"tolerance": "0.01"}, "provider_count": {"tolerance": "1"}, "go_live": {"tolerance_days": "7"}}
)  # fmt: skip
a_cent_dearer = town.customer(
    crm={"provider_count": 1},
    billing={"provider_count": 1, "amount": "100.01"},
    ops={"provider_count": 1},
)
dearer_by_the_threshold = at_threshold.customer(
    crm={"provider_count": 1},
    billing={"provider_count": 1, "amount": "100.01"},
    ops={"provider_count": 1},
)
cheaper_by_the_threshold = at_threshold.customer(
    crm={"provider_count": 1},
    billing={"provider_count": 1, "amount": "99.99"},
    ops={"provider_count": 1},
)
beyond_the_threshold = at_threshold.customer(
    crm={"provider_count": 1},
    billing={"provider_count": 1, "amount": "99.98"},
    ops={"provider_count": 1},
)
one_provider_more = at_threshold.customer(billing={"provider_count": 4, "amount": "400.00"})
a_week_later = at_threshold.customer(ops={"go_live_date": "2025-01-22"})
eight_days_later = at_threshold.customer(ops={"go_live_date": "2025-01-23"})
billed_at_nothing = town.customer(billing={"provider_count": 0, "amount": "0.00"})
billed_unknown = town.customer(billing={"provider_count": None, "amount": None})
used_nothing = town.customer(ops={"provider_count": 0})
used_unknown = town.customer(ops={"provider_count": None})

# lakebridge: a share is compared exactly, and its bound belongs to what passes.
an_eighth = Town(rules={"unused_entitlement": {"minimum_utilization": "0.125"}})
exactly_an_eighth = an_eighth.customer(
    crm={"entitled_quantity": "80"}, ops={"usage_quantity": "10"}
)
under_an_eighth = an_eighth.customer(
    crm={"entitled_quantity": "80"}, ops={"usage_quantity": "9.999999"}
)
a_third = Town(rules={"unused_entitlement": {"minimum_utilization": "0.333333"}})
a_third_of_a_thousandth = a_third.customer(
    crm={"entitled_quantity": "0.003"}, ops={"usage_quantity": "0.001"}
)


@pytest.mark.parametrize(
    ("customer", "categories"),
    [
        (identical, []),
        (modified, ["underbilled"]),
        (added, ["missing_from_crm"]),
        (removed, ["missing_from_billing"]),
        (not_unique, ["duplicate_record"]),
    ],
    ids=["identical", "modified", "added", "removed", "not unique"],
)
def test_each_status_of_a_row_is_one_kind_of_finding(customer, categories):
    assert customer.categories == categories


def test_a_doubled_and_a_lost_line_that_cancel_out_in_the_total_both_show():
    found = [(f["category"], *money(f)) for c in (line_doubled, line_lost) for f in c.findings]
    assert found == [("overbilled", 300, "USD"), ("usage_without_billing", -300, "USD")]


def test_differences_that_cancel_out_in_the_total_are_told_apart():
    found = {f["product"]: money(f) for f in offset_within_one.findings}
    assert found == {"scheduling": (100, "USD"), "telehealth": (-100, "USD")}


@pytest.mark.parametrize(
    "customer",
    [spelled_otherwise, of_other_scale, date_with_a_time, one_part_of_the_key_null],
    ids=["case and spaces", "scale", "date against timestamp", "one part of the key null"],
)
def test_the_same_value_written_otherwise_is_the_same(customer):
    assert customer.categories == []


@pytest.mark.parametrize("customer", [null_in_both, null_in_one], ids=["both", "one"])
def test_what_is_unknown_differs_from_nothing_and_equals_nothing(customer):
    assert customer.categories == []


def test_a_key_that_is_null_on_both_sides_is_no_match():
    row = {"customer_id": None, "customer_name": None, "product": "scheduling", "provider_count": 1}
    books = reconcile(crm=[row], billing=[row | {"amount": "100.00"}], ops=[row])
    assert (books.findings, books.positions) == ([], [])


@pytest.mark.parametrize("empty", ["crm", "billing", "ops"])
def test_an_empty_table_is_everything_missing_and_not_an_error(empty):
    who = {"customer_id": "1", "product": "scheduling", "provider_count": 2}
    full = {
        "crm": [who | {"status": "active", "unit_price": "10"}],
        "billing": [who | {"amount": "20"}],
        "ops": [who],
    }
    found = reconcile(**full | {empty: []}).categories()
    assert (
        found
        == {
            "crm": ["missing_from_crm"],
            "billing": ["usage_without_billing"],
            "ops": ["missing_from_ops"],
        }[empty]
    )


def test_two_empty_tables_are_equal():
    assert reconcile().findings == []


@pytest.mark.parametrize(
    "customer",
    [dearer_by_the_threshold, cheaper_by_the_threshold, one_provider_more, a_week_later],
    ids=["dearer", "cheaper", "providers", "days"],
)
def test_a_difference_equal_to_the_threshold_passes(customer):
    assert customer.categories == []


def test_a_difference_beyond_the_threshold_does_not_pass():
    assert beyond_the_threshold.categories == ["price_mismatch"]
    assert money(beyond_the_threshold.finding("price_mismatch")) == (Decimal("-0.02"), "USD")
    assert eight_days_later.categories == ["go_live_mismatch"]


def test_a_date_that_is_no_date_is_unknown_and_never_compared_as_text():
    assert date_in_words.categories == []


def test_without_a_threshold_a_cent_is_a_difference():
    assert a_cent_dearer.categories == ["price_mismatch"]
    assert money(a_cent_dearer.finding("price_mismatch")) == (Decimal("0.01"), "USD")


def test_zero_is_a_value_and_null_is_none():
    assert billed_at_nothing.categories == ["usage_without_billing"]
    assert billed_unknown.categories == []
    assert used_nothing.categories == ["billing_without_usage"]
    assert used_unknown.categories == []


def test_a_share_is_compared_exactly_and_its_bound_passes():
    assert exactly_an_eighth.categories == []
    assert under_an_eighth.categories == ["unused_entitlement"]
    assert a_third_of_a_thousandth.categories == []
