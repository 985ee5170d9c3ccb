"""Which providers are behind a finding about counts, where billing and operations both name them."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import Source
from recon_assets.reconcile.positions import attributed

POSITION = ("month", "customer_key", "product_key")
# Findings that compare what billing and operations say of the same providers.
CATEGORIES = ("usage_without_billing", "billing_without_usage", "overbilled", "underbilled")


def provider_differences(
    mismatches: ir.Table, billing: ir.Table, ops: ir.Table, matches: ir.Table, config: ReconConfig
) -> ir.Table:
    """The providers that only billing, or only operations, has for the customer and product of a
    finding. Grain: finding × provider. Nothing where either system does not name providers.
    """
    billed = attributed(billing, Source.BILLING, matches, config)
    charged = (billed.provider_count.isnull() | (billed.provider_count > 0)) & (
        billed.amount.isnull() | (billed.amount >= 0)
    )
    used = attributed(ops, Source.OPS, matches, config)
    in_use = used.usage_quantity.isnull() | (used.usage_quantity > 0)
    invoiced, seen = (
        rows.filter(rows.provider_id.notnull() & counted)
        .select(*POSITION, "provider_id", **{f"{system}_side": ibis.literal(True)})
        .distinct()
        for rows, counted, system in ((billed, charged, "billing"), (used, in_use, "ops"))
    )
    key = [*POSITION, "provider_id"]
    both = invoiced.outer_join(seen, key)
    apart = both.filter(both.billing_side.isnull() | both.ops_side.isnull())
    apart = apart.select(
        **{name: ibis.coalesce(apart[name], apart[f"{name}_right"]) for name in key},
        billed=apart.billing_side.notnull(),
        used=apart.ops_side.notnull(),
    )
    named = all(
        config.sources[source].maps("provider_id") for source in (Source.BILLING, Source.OPS)
    )
    about = mismatches.filter(mismatches.category.isin(CATEGORIES) & ibis.literal(named))
    about = about.select(
        "month",
        "mismatch_id",
        "customer_key",
        "product",
        "category",
        product_key=about["product"].fill_null(""),
    )
    found = about.inner_join(apart, list(POSITION))
    return found.drop("product_key")


def named(differences: ir.Table, mismatches: ir.Table) -> ir.Table:
    """``differences`` with whom their findings are about and how severe they are, for people."""
    about = mismatches.select("month", "mismatch_id", "customer_id", "customer_name", "severity")
    joined = differences.inner_join(about, ["month", "mismatch_id"])
    whose = joined.billed.ifelse("billed, not used", "used, not billed")
    return joined.select(
        "month", "customer_id", "customer_name", "severity", "category", "product", "provider_id",
        "mismatch_id", found=whose,
    )  # fmt: skip
