"""Usage against what the contract includes."""

from __future__ import annotations

from functools import partial

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import MONEY
from recon_assets.reconcile.money import plain
from recon_assets.reconcile.rule import CRM, OPS, Rule, of_product, say, who


def rules(config: ReconConfig) -> tuple[Rule, ...]:
    """The rules of this family, with the minimum utilization of ``config``."""
    minimum = ibis.literal(config.rules.unused_entitlement.minimum_utilization).cast(MONEY)
    return (
        _entitlement(
            category="over_entitlement",
            severity="medium",
            means="more of a product was used than the contract includes",
            when=lambda p: p.usage_quantity > p.entitled_quantity,
            says=lambda p: say(
                "{who} used {used} units{product}, but the contract includes {entitled}.",
                who=who(p),
                used=plain(p.usage_quantity),
                product=of_product(p),
                entitled=plain(p.entitled_quantity),
            ),
        ),
        _entitlement(
            category="unused_entitlement",
            severity="low",
            means="less than `unused_entitlement.minimum_utilization` of what the contract includes was"
            " used, by a customer that operations knows and whose contract is not inactive",
            switched_on=lambda config: config.rules.unused_entitlement.minimum_utilization > 0,
            # Only where operations knows the customer: who is absent there has a finding already.
            when=lambda p: (
                p.in_ops
                & (p.crm_status.fill_null("active") == "active")
                & (p.entitled_quantity > 0)
                & (_usage(p) < minimum * p.entitled_quantity)
            ),
            says=lambda p: say(
                "{who} used only {used} of the {entitled} units{product} that the contract includes.",
                who=who(p),
                used=plain(_usage(p)),
                product=of_product(p),
                entitled=plain(p.entitled_quantity),
            ),
        ),
    )


def _usage(p: ir.Table) -> ir.DecimalValue:
    """What was used; nothing, where operations knows the customer but not this product."""
    return (p.ops_lines == 0).ifelse(ibis.literal(0).cast(MONEY), p.usage_quantity)


_entitlement = partial(
    Rule,
    grain="product",
    field="usage_quantity",
    label="Entitlement",
    compares=(CRM, OPS),
    needs=(("crm.entitled_quantity", "ops.usage_quantity"),),
    crm=lambda p: plain(p.entitled_quantity),
    ops=lambda p: plain(_usage(p)),
    difference=lambda p: _usage(p) - p.entitled_quantity,
)
