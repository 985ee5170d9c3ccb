"""Which providers are billed and not used, or used and not billed."""

from __future__ import annotations

import pytest

from recon_assets_tests.company import Customer, Town

pytestmark = pytest.mark.xdist_group("providers")

named = Town(add=["billing.provider_id", "ops.provider_id"], drop=["ops.provider_count"])


def lines(*providers: str | None, **row) -> list[dict]:
    return [
        {"provider_id": p, "line_id": n, "provider_count": 1, "amount": "100.00", **row}
        for n, p in enumerate(providers)
    ]


def events(*providers: str | None) -> list[dict]:
    return [{"provider_id": p, "provider_count": None} for p in providers]


swapped = named.customer(
    billing=lines("1234567893", "dr-1", "dr-2", "dr-9"), ops=events("1234567893", "DR-1", "dr-3")
)
agreed = named.customer(billing=lines("a", "b", "c"), ops=events("a", "b", "c", "c"))
unbilled = named.customer(billing=None, ops=events("a", "b", None))
credited = named.customer(
    billing=[*lines("a", "b", "c"), *lines("d", amount="-100.00", line_id="x")],
    ops=events("a", "b", "c"),
)
by_amount = named.customer(billing=lines("b", provider_count=None), ops=events(None))
by_count = named.customer(billing=lines("b", amount=None), ops=events(None))
free = named.customer(
    billing=[*lines("a", "b", "c"), *lines("d", amount="0.00", line_id="x")],
    ops=events("a", "b", "c"),
)
for_nobody = named.customer(
    billing=[*lines("a", "b"), *lines("c", provider_count=0, line_id="x")],
    ops=events("a", "b", "c"),
)
idle = named.customer(
    billing=lines("a", "b", "c"),
    ops=[{"usage_quantity": "5", **event} for event in events("a", "b")]
    + [{"usage_quantity": "0", **event} for event in events("c")],
)
replaced_and_dearer = named.customer(
    billing=lines("a", "b", "x", amount="110.00"), ops=events("a", "b", "c")
)
named_in_billing = Town(add=["billing.provider_id"])
unnamed_in_use = named_in_billing.customer(
    billing=lines("a", "b", "c", "d"), ops={"provider_count": 3}
)
counted = Town()
unnamed = counted.customer(billing={"provider_count": 4, "amount": "400.00"})


def providers(customer: Customer) -> set[tuple[str, str, bool, bool]]:
    ids = {row["mismatch_id"] for row in customer.findings}
    return {
        (row["category"], row["provider_id"], row["billed"], row["used"])
        for row in customer.town.books.provider_differences
        if row["mismatch_id"] in ids
    }


def test_an_overbilled_customer_is_told_which_providers_are_extra_and_which_missing():
    assert providers(swapped) == {
        ("overbilled", "DR-2", True, False),
        ("overbilled", "DR-9", True, False),
        ("overbilled", "DR-3", False, True),
    }


def test_unbilled_usage_names_the_providers_that_used():
    assert providers(unbilled) == {
        ("usage_without_billing", "A", False, True),
        ("usage_without_billing", "B", False, True),
    }


def test_providers_on_whom_billing_and_operations_agree_are_not_listed():
    assert providers(agreed) == set()


def test_a_credited_line_does_not_bill_its_provider():
    assert "D" not in {provider for _, provider, _, _ in providers(credited)}


@pytest.mark.parametrize("customer", [by_amount, by_count], ids=["amount", "count"])
def test_a_line_that_tells_only_an_amount_or_only_a_count_bills_its_provider(customer):
    assert providers(customer) == {("billing_without_usage", "B", True, False)}


def test_a_line_that_is_free_bills_its_provider_as_it_counts_one():
    assert providers(free) == {("overbilled", "D", True, False)}


def test_a_line_for_nobody_does_not_bill_its_provider():
    assert providers(for_nobody) == {("underbilled", "C", False, True)}


def test_a_provider_who_used_nothing_is_billed_and_not_used():
    assert providers(idle) == {("overbilled", "C", True, False)}


def test_providers_are_no_matter_of_price():
    assert replaced_and_dearer.categories == ["price_mismatch"]
    assert providers(replaced_and_dearer) == set()


def test_without_names_on_both_sides_there_is_nothing_to_list():
    assert unnamed.categories == ["overbilled"]
    assert counted.books.provider_differences == []
    assert unnamed_in_use.categories == ["overbilled"]
    assert named_in_billing.books.provider_differences == []


def test_providers_are_not_named_in_what_is_sent_and_reported():
    for row in named.books.findings:
        assert "1234567893" not in row["explanation"]
        assert "DR-" not in row["explanation"].upper()
