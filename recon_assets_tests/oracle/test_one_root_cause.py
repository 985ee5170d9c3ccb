"""One root cause, one finding: what is silent beside what, and what is heard when that is gone."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import Any

import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets_tests.company import Town
from recon_assets_tests.oracle.test_money import MODES, books

pytestmark = pytest.mark.xdist_group("oracle money")

PRESENCE = {"missing_from_billing", "missing_from_ops"}
CHARGES = {
    "usage_without_billing", "billing_without_usage", "overbilled", "underbilled",
}  # fmt: skip
UNSOLD = {
    "active_status_mismatch", "go_live_mismatch", "product_mismatch", "provider_count_mismatch",
    "price_mismatch", "missing_from_billing", "over_entitlement", "unused_entitlement",
    "duplicate_record", "customer_id_mismatch",
}  # fmt: skip
# Never said of one customer together.
SILENT_FOR_A_CUSTOMER = {
    *((frozenset({"missing_from_crm", other})) for other in UNSOLD),
    *((frozenset({"ambiguous_match", other})) for other in set(CATEGORIES) - {"ambiguous_match"}),
    *(
        frozenset({"missing_from_billing", other})
        for other in CHARGES | {"product_mismatch", "missing_from_ops", "price_mismatch"}
    ),
    *(
        frozenset({"missing_from_ops", other})
        for other in CHARGES | {"provider_count_mismatch", "over_entitlement", "unused_entitlement"}
    ),
}
# Never said of one product together.
SILENT_FOR_A_PRODUCT = {
    *map(frozenset, combinations(sorted(CHARGES), 2)),
    frozenset({"usage_without_billing", "price_mismatch"}),
    frozenset({"over_entitlement", "unused_entitlement"}),
    frozenset({"billing_without_usage", "provider_count_mismatch"}),
}


def _together(findings: list[dict[str, Any]], *grain: str) -> set[frozenset[str]]:
    """Pairs of categories found about one customer, or one product of it, in one month."""
    about = defaultdict(set)
    for finding in findings:
        about[tuple(finding[name] for name in ("month", "customer_key", *grain))].add(
            finding["category"]
        )
    return {frozenset(pair) for said in about.values() for pair in combinations(sorted(said), 2)}


@pytest.mark.parametrize("mode", MODES)
def test_of_two_findings_with_one_root_cause_only_one_is_made(mode: str) -> None:
    findings = books(mode).findings
    assert not _together(findings) & SILENT_FOR_A_CUSTOMER
    by_product = [f for f in findings if f["product"] is not None]
    assert not _together(by_product, "product") & SILENT_FOR_A_PRODUCT


def test_findings_with_causes_of_their_own_stand_side_by_side() -> None:
    pairs = _together([f for mode in MODES for f in books(mode).findings])
    assert {
        frozenset(pair)
        for pair in [
            ("missing_from_crm", "usage_without_billing"),
            ("missing_from_crm", "missing_from_ops"),
            ("missing_from_ops", "price_mismatch"),
            ("overbilled", "price_mismatch"),
            ("underbilled", "provider_count_mismatch"),
            ("usage_without_billing", "product_mismatch"),
            ("active_status_mismatch", "go_live_mismatch"),
        ]
    } <= pairs


town = Town(rules={"unused_entitlement": {"minimum_utilization": "0.5"}})
WRONG = {
    "crm": {
        "status": "inactive", "go_live_date": "2026-01-01", "provider_count": 2,
        "unit_price": "90.00", "product": "scheduling",
    },
    "billing": [{}, {"product": "telehealth", "provider_count": 3}],
    "ops": [{"go_live_date": "2025-01-15"}, {"product": "telehealth"}],
}  # fmt: skip
all_wrong = town.customer(**WRONG)
all_wrong_and_unsold = town.customer(**WRONG | {"crm": None})
idle = {
    "crm": [{}, {"product": "telehealth"}],
    "ops": [{"provider_count": 0}, {"product": "telehealth", "provider_count": 0}],
}
idle_and_uninvoiced = town.customer(**idle, billing=None)
idle_and_invoiced_for_one = town.customer(**idle, billing={})
unserved = town.customer(ops=None)
unserved_but_known = town.customer(ops={"product": "telehealth", "provider_count": 0})


def test_a_customer_the_crm_does_not_know_has_no_other_quarrel_with_it():
    assert set(all_wrong.categories) == {
        "active_status_mismatch", "go_live_mismatch", "product_mismatch",
        "provider_count_mismatch", "price_mismatch",
    }  # fmt: skip
    assert all_wrong_and_unsold.categories == ["missing_from_crm"]


def test_a_customer_without_any_invoice_is_not_told_off_for_each_product():
    assert "product_mismatch" in idle_and_invoiced_for_one.categories
    assert idle_and_uninvoiced.categories == ["missing_from_billing"]


def test_a_customer_operations_does_not_know_is_not_also_billed_without_usage():
    assert "billing_without_usage" in unserved_but_known.categories
    assert unserved.categories == ["missing_from_ops"]
