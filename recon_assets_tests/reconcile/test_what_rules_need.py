"""Which delivered columns each rule needs, and whose rows must all be there before it found nothing."""

import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reconcile.mismatches import grounds, not_evaluated
from recon_assets_tests.company import COLUMNS, configured, recon_yaml

BILLED = ("billing.provider_count", "billing.provider_id", "billing.amount")
USED = ("ops.provider_count", "ops.provider_id", "ops.usage_quantity", "ops.expected_amount")
PRODUCTS = ("crm.product", "billing.product", "ops.product")
COMPARED = [
    *({billed, used} for billed in BILLED[:2] for used in USED[:2]),
    {"billing.amount", "ops.expected_amount"},
]

# Rule → the least that must be delivered for it, in every way in which that can be.
NEEDS: dict[str, list[set[str]]] = {
    "missing_from_crm": [set()],
    "missing_from_billing": [{"crm.status", used} for used in USED],
    "missing_from_ops": [{billed} for billed in BILLED],
    "usage_without_billing": [{used, billed} for used in USED for billed in BILLED],
    "billing_without_usage": [{used, billed} for used in USED for billed in BILLED],
    "overbilled": COMPARED,
    "underbilled": COMPARED,
    "price_mismatch": [
        *({"crm.unit_price", "billing.amount", billed} for billed in BILLED[:2]),
        {"crm.unit_price", "billing.unit_price"},
    ],
    "active_status_mismatch": [
        {"crm.status"},
        {"billing.status", "ops.status"},
        *({"billing.status", used} for used in USED),
        *({"ops.status", billed} for billed in BILLED),
    ],
    "go_live_mismatch (go_live_date)": [{"crm.go_live_date", "ops.go_live_date"}],
    "go_live_mismatch (billed_before_go_live)": [{"crm.go_live_date", b} for b in BILLED],
    "go_live_mismatch (used_before_go_live)": [{"crm.go_live_date", used} for used in USED],
    "product_mismatch": [set(PRODUCTS)],
    "provider_count_mismatch": [{"crm.provider_count", used} for used in USED[:2]],
    "over_entitlement": [{"crm.entitled_quantity", "ops.usage_quantity"}],
    "unused_entitlement": [{"crm.entitled_quantity", "ops.usage_quantity"}],
    "duplicate_record": [set()],
    "ambiguous_match": [{f"{source}.customer_name"} for source in ("billing", "ops")],
    "customer_id_mismatch": [{f"{source}.customer_id"} for source in ("billing", "ops")],
}
BY_CONTRACT = [
    *({"crm.provider_count", billed, used} for billed in BILLED[:2] for used in USED),
    {"billing.amount", "ops.expected_amount"},
]
EVERYWHERE = ("crm.customer_id", "crm.customer_name")


def settings(columns: set[str], **rules) -> str:
    """recon.yaml of a company that delivers these columns and who its rows are about."""
    wanted = columns.union(EVERYWHERE)
    for source, known in (("billing", "customer_name"), ("ops", "customer_name")):
        if f"{source}.customer_id" not in columns:
            wanted.add(f"{source}.{known}")
    usual = {f"{source}.{name}" for source, names in COLUMNS.items() for name in names}
    rules = {"unused_entitlement": {"minimum_utilization": "0.5"}} | rules
    return recon_yaml(drop=sorted(usual - wanted), add=sorted(wanted - usual), rules=rules)


def skipped(columns: set[str], **rules) -> dict[str, str]:
    return not_evaluated(configured(settings(columns, **rules)))


WAYS = [
    pytest.param(rule, columns, {}, id=f"{rule} by {', '.join(sorted(columns)) or 'anything'}")
    for rule, ways in NEEDS.items()
    for columns in ways
] + [
    pytest.param(rule, columns, {"expected": "contract"}, id=f"{rule} by contract: {', '.join(sorted(columns))}")
    for rule in ("overbilled", "underbilled")
    for columns in BY_CONTRACT
]  # fmt: skip


@pytest.mark.parametrize(("rule", "columns", "rules"), WAYS)
def test_a_rule_is_evaluated_with_what_it_needs_and_not_with_one_column_less(rule, columns, rules):
    assert rule not in skipped(columns, **rules)
    for column in columns - {"billing.customer_name", "ops.customer_name"}:
        assert "not delivered" in skipped(columns - {column}, **rules)[rule]


def test_every_rule_is_in_the_table():
    nothing = skipped({"billing.customer_id", "ops.customer_id"})
    assert set(NEEDS) >= set(nothing)
    assert {rule.split()[0] for rule in NEEDS} == set(CATEGORIES)


def test_findings_about_names_and_ids_need_them_in_billing_or_operations():
    assert skipped({"billing.customer_id", "ops.customer_id"})["ambiguous_match"] == (
        "not delivered: billing.customer_name, or ops.customer_name"
    )
    assert skipped(set())["customer_id_mismatch"] == (
        "not delivered: billing.customer_id, or ops.customer_id"
    )


def of_systems(*sources: str) -> set[str]:
    return {f"{source}_complete" for source in sources}


def of_products(*sources: str) -> set[str]:
    return of_systems(*sources) | {f"{source}_products_known" for source in sources}


# Category → what must be known of a customer before nothing found means that nothing is wrong.
COMPLETE: dict[str, set[str]] = {
    "missing_from_crm": of_systems("crm", "billing", "ops"),
    "missing_from_billing": of_systems("crm", "billing", "ops"),
    "missing_from_ops": of_systems("billing", "ops"),
    **dict.fromkeys(
        ("usage_without_billing", "billing_without_usage", "overbilled", "underbilled"),
        of_products("billing", "ops"),
    ),
    "price_mismatch": of_products("crm", "billing"),
    "active_status_mismatch": of_systems("crm", "billing", "ops"),
    "go_live_mismatch": of_systems("crm", "billing", "ops"),
    "product_mismatch": of_products("crm", "billing", "ops"),
    "provider_count_mismatch": of_products("crm", "ops"),
    "over_entitlement": of_products("crm", "ops"),
    "unused_entitlement": of_products("crm", "ops"),
    "duplicate_record": {"crm_complete"},
    "ambiguous_match": set(),
    "customer_id_mismatch": set(),
}
ALL = {f"{source}.{name}" for source, names in COLUMNS.items() for name in names}


@pytest.mark.parametrize("category", COMPLETE)
def test_a_finding_is_resolved_only_where_all_that_it_compares_was_read(category):
    assert set(grounds(configured(settings(ALL)))[category]) == COMPLETE[category]
    by_contract = set(grounds(configured(settings(ALL, expected="contract")))[category])
    billed_by_it = category in ("overbilled", "underbilled")
    assert by_contract == COMPLETE[category] | (of_products("crm") if billed_by_it else set())


@pytest.mark.parametrize(
    ("field", "sources"),
    [
        ("go_live_date", ("crm", "ops")),
        ("billed_before_go_live", ("crm", "billing")),
        ("used_before_go_live", ("crm", "ops")),
    ],
)
def test_each_way_of_a_wrong_go_live_date_stands_on_the_systems_that_it_compares(field, sources):
    columns = {
        "go_live_date": {"crm.go_live_date", "ops.go_live_date"},
        "billed_before_go_live": {"crm.go_live_date", "billing.amount"},
        "used_before_go_live": {"crm.go_live_date", "ops.provider_count"},
    }
    config = configured(settings(columns[field]))
    assert set(grounds(config)["go_live_mismatch"]) == of_systems(*sources)
