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


def test_without_names_on_both_sides_there_is_nothing_to_list():
    assert unnamed.categories == ["overbilled"]
    assert counted.books.provider_differences == []


def test_providers_are_not_named_in_what_is_sent_and_reported():
    for row in named.books.findings:
        assert "1234567893" not in row["explanation"]
        assert "DR-" not in row["explanation"].upper()
