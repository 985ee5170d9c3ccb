"""One mismatch across the months: what was said of it, and what each system said meanwhile."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.history.closing import reported_versions
from recon_assets.history.log import current_findings, findings_of

# What a position says of a customer's product, or of all its products, per system.
SIDES = (
    "crm_lines", "crm_status", "crm_provider_count", "crm_unit_price", "crm_go_live_date",
    "billing_lines", "billing_status", "billed_count", "billed_amount", "billing_unit_price",
    "ops_lines", "ops_status", "used_count", "expected_amount", "ops_go_live_date", "currency",
)  # fmt: skip
_FOUND = (
    "crm_value", "billing_value", "ops_value", "amount_impact", "currency", "explanation",
    "crm_rows", "billing_rows", "ops_rows",
)  # fmt: skip


def story(log: ir.Table, closings: ir.Table, lifecycle: ir.Table, mismatch_id: str) -> ir.Table:
    """A mismatch, month by month from its first sight: its state, what was found of it, and what was
    reported then where that is something else. Grain: month.
    """
    states = lifecycle.filter(lifecycle.mismatch_id == mismatch_id)
    mine = log.filter((log.mismatch_id == mismatch_id) | log.mismatch_id.isnull())
    now = current_findings(mine).select("month", "version", **{f"now_{n}": n for n in _FOUND})
    reported = findings_of(mine, reported_versions(log, closings)).select(
        "month", reported_version="version", reported_amount="amount_impact",
        reported_explanation="explanation",
    )  # fmt: skip
    told = states.left_join(now, "month").drop("month_right")
    return told.left_join(reported, "month").drop("month_right").order_by("month")


def sides(positions: ir.Table, customer_key: str, product: str | None) -> ir.Table:
    """What each system said of a customer, of one product or of each. Grain: month × product."""
    mine = positions.filter(positions.customer_key == customer_key)
    if product is not None:
        mine = mine.filter((mine["product"] == product) | mine["product"].isnull())
    return mine.select("month", "product", *SIDES).order_by("month", ibis.asc("product"))
