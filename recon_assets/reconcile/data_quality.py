"""Findings about delivered records themselves: duplicates, names that stand for several, wrong ids."""

from __future__ import annotations

from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import MONEY
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.agreed import several
from recon_assets.reconcile.rule import FINDING, say

CATEGORIES = ("duplicate_record", "ambiguous_match", "customer_id_mismatch")
# Rejected rows tell whom they are about, but not what they would have said.
GROUNDS: dict[str, tuple[str, ...]] = {
    "duplicate_record": ("crm_complete",),
    "ambiguous_match": (),
    "customer_id_mismatch": (),
}
MEANS = {
    "duplicate_record": "two CRM rows for one customer and product disagree on status, provider count,"
    " price, currency, go-live date, churn date or entitlement; the newest is used",
    "ambiguous_match": "a name, or an id of accepted aliases, stands for more than one CRM customer,"
    " so that its rows are linked to none",
    "customer_id_mismatch": "a row was matched by name although it carries another id, which the CRM"
    " does not know",
}
LABEL = "Data quality"
SEVERITY = "low"
# What two CRM rows of one customer and product must agree on.
COMPARED = (
    "status",
    "provider_count",
    "unit_price",
    "currency",
    "go_live_date",
    "churn_date",
    "entitled_quantity",
)
CUSTOMER = ("month", "customer_key")


def duplicate_records(crm: ir.Table, customers: ir.Table, config: ReconConfig) -> ir.Table:
    """CRM rows for one customer and product that disagree. ``crm`` is attributed. Grain: customer ×
    product, or customer where products are not compared.
    """
    spread = {f"{c}_differs": _differs(crm[c]) for c in COMPARED}
    groups = crm.group_by("month", "customer_key", "product").agg(rows=crm.count(), **spread)
    differing = reduce(lambda a, b: a | b, (groups[name] for name in spread))
    found = groups.filter(differing)
    if not config.has_products:
        found = found.group_by(CUSTOMER).agg(
            product=ibis.null("string"),
            rows=found["rows"].sum(),
            **{name: found[name].any() for name in spread},
        )
    named = _named(found, customers)
    which = [named[f"{c}_differs"].ifelse(c.replace("_", " ") + ", ", "") for c in COMPARED]
    listed = which[0].concat(*which[1:]).re_replace(", $", "")
    return _finding(
        named,
        category="duplicate_record",
        field="record",
        product=named["product"],
        crm_value=named["rows"].cast("string").concat(" rows"),
        explanation=say(
            "The CRM has {rows} rows for {who}{product} that disagree on {listed};"
            " the most recently updated one is used.",
            rows=named["rows"],
            who=named.who,
            product=ibis.literal(" and ").concat(named["product"]).fill_null(""),
            listed=listed,
        ),
    )


def ambiguous_matches(matches: ir.Table, customers: ir.Table) -> ir.Table:
    """Names, and ids of accepted aliases, that stand for several CRM customers, so that none was
    picked. Grain: customer key × month.
    """
    ambiguous = matches.filter(matches.match_method == "ambiguous")
    by_name = ambiguous.customer_key.startswith("name:")
    written = by_name.ifelse(ambiguous.customer_name, ambiguous.customer_id)
    named = _named(_by_system(ambiguous.mutate(written=written), "written"), customers)
    return _finding(
        named,
        category="ambiguous_match",
        field=named.customer_key.startswith("name:").ifelse("customer_name", "customer_id"),
        billing_value=named.billing,
        ops_value=named.ops,
        explanation=say(
            "{who} stands for more than one CRM customer, so it was linked to none;"
            " add an alias to say which one it is.",
            who=named.who,
        ),
    )


def customer_id_mismatches(matches: ir.Table, customers: ir.Table) -> ir.Table:
    """Records matched by name although they carry another id, which the CRM does not know.
    Grain: customer × month.
    """
    wrong = matches.filter(
        (matches.match_method == "name")
        & matches.customer_id.notnull()
        & matches.crm_customer_id.notnull()
    )
    by_customer = _by_system(wrong, "customer_id")
    named = _named(by_customer, customers)
    return _finding(
        named,
        category="customer_id_mismatch",
        field="customer_id",
        crm_value=named.customer_id,
        billing_value=named.billing,
        ops_value=named.ops,
        explanation=say(
            "{who} was recognised by name, but {carried} and the CRM calls it {known}.",
            who=named.who,
            carried=ibis.cases(
                (
                    named.billing == named.ops,
                    say("billing and operations call it {id}", id=named.ops),
                ),
                (named.billing.isnull(), say("operations calls it {id}", id=named.ops)),
                (named.ops.isnull(), say("billing calls it {id}", id=named.billing)),
                else_=say(
                    "billing calls it {id}, operations calls it {other}",
                    id=named.billing,
                    other=named.ops,
                ),
            ),
            known=named.customer_id,
        ),
    )


def not_evaluated(config: ReconConfig) -> dict[str, str]:
    """Why a finding of this family cannot be made, per category."""
    needs = {
        "duplicate_record": None,
        "ambiguous_match": "customer_name",
        "customer_id_mismatch": "customer_id",
    }
    reasons = {}
    for category, column in needs.items():
        if category in config.rules.disabled:
            reasons[category] = "disabled in recon.yaml"
        elif column and not any(
            config.sources[source].maps(column) for source in (Source.BILLING, Source.OPS)
        ):
            reasons[category] = f"not delivered: billing.{column}, or ops.{column}"
    return reasons


def _differs(column: ir.Value) -> ir.BooleanScalar:
    """Rows disagree, an unknown value against a known one included."""
    some, all_ = column.count(), column.isnull().count()
    return several(column).fill_null(False) | ((some > 0) & (some < all_))


def _by_system(matches: ir.Table, column: str) -> ir.Table:
    """What billing and operations wrote, per customer; the first spelling where there are several."""
    return matches.group_by(CUSTOMER).agg(
        billing=matches[column].min(where=matches.source == Source.BILLING),
        ops=matches[column].min(where=matches.source == Source.OPS),
    )


def _named(found: ir.Table, customers: ir.Table) -> ir.Table:
    """``found`` with the customer's id, name and owner as positions know them."""
    names = customers.select(*CUSTOMER, "customer_id", "customer_name", "owner")
    joined = found.inner_join(names, list(CUSTOMER))
    return joined.mutate(who=joined.customer_name.coalesce(joined.customer_id, joined.customer_key))


def _finding(
    found: ir.Table,
    category: str,
    field: str | ir.StringValue,
    explanation: ir.StringValue,
    **values: ir.Value,
) -> ir.Table:
    nothing = ibis.null("string")
    said = {
        "product": nothing,
        "crm_value": nothing,
        "billing_value": nothing,
        "ops_value": nothing,
        "category": ibis.literal(category),
        "status_label": ibis.literal(LABEL),
        "severity": ibis.literal(SEVERITY),
        "field": ibis.literal(field) if isinstance(field, str) else field,
        "difference": ibis.null(MONEY),
        "amount_impact": ibis.null(MONEY),
        "currency": nothing,
        "explanation": explanation,
        **values,
    }
    return found.select(
        **{
            name: said.get(name, found[name] if name in found.columns else nothing)
            for name in FINDING
        }
    )
