"""Customers that one system has and another does not."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.reconcile.facts import billed_in_words
from recon_assets.reconcile.money import in_words
from recon_assets.reconcile.rule import BILLING, CRM, OPS, Rule, say, who


def _listed(products: ir.StringValue) -> ir.StringValue:
    """`` (scheduling, telehealth)``, or nothing where there are no products."""
    return ibis.literal(" (").concat(products, ")").fill_null("")


def _elsewhere(facts: ir.Table) -> ir.StringValue:
    return ibis.cases(
        (facts.in_billing & facts.in_ops, "billing and operations"),
        (facts.in_billing, "billing"),
        else_="operations",
    )


def _cost(facts: ir.Table) -> ir.StringValue:
    amount = in_words(facts.contract_impact, facts.contract_currency)
    return (
        ibis.literal("about ")
        .concat(amount, " of revenue is missing")
        .fill_null("what it costs is unknown, because no price is known")
    )


missing_from_crm = Rule(
    category="missing_from_crm",
    grain="customer",
    field="customer",
    label="Missing from CRM",
    severity="high",
    means="billing or operations has the customer and the CRM does not",
    compares=(CRM, BILLING, OPS),
    stands_on=(CRM,),
    when=lambda c: ~c.in_crm & (c.in_billing | c.in_ops) & ~c.ambiguous,
    billing=lambda c: c.in_billing.ifelse("present", "absent"),
    ops=lambda c: c.in_ops.ifelse("present", "absent"),
    crm=lambda c: ibis.literal("absent"),
    says=lambda c: say(
        "{who} is in {where}{products}, but the CRM has no such customer.",
        who=who(c),
        where=_elsewhere(c),
        products=_listed(c.billed_products.coalesce(c.used_products)),
    ),
)

missing_from_billing = Rule(
    category="missing_from_billing",
    grain="customer",
    field="customer",
    label="Missing from billing",
    severity="high",
    means="the CRM has the customer as active and live by the end of the month (or its date is unknown),"
    " billing has no line of it at all, and it is not known to have used anything",
    worth="− contracted providers × price, over all products; unknown when one has no price",
    compares=(CRM, BILLING, OPS),
    needs=(("crm.status", "ops.used"),),
    when=lambda c: c.owed & ~c.in_billing & ~c.used,
    amount=lambda c: c.contract_impact,
    currency=lambda c: c.contract_currency,
    crm=lambda c: ibis.literal("active"),
    billing=lambda c: ibis.literal("absent"),
    ops=lambda c: c.in_ops.ifelse(c.used_unknown.ifelse("unknown usage", "no usage"), "absent"),
    says=lambda c: say(
        "{who} is active in the CRM{products}, but was not invoiced at all and {used}; {cost}.",
        who=who(c),
        used=c.used_unknown.ifelse("no usage of it is known", "used nothing"),
        products=_listed(c.owed_products),
        cost=_cost(c),
    ),
)

missing_from_ops = Rule(
    category="missing_from_ops",
    grain="customer",
    field="customer",
    label="Missing from operations",
    severity="medium",
    means="the customer was billed and operations has no record of it at all",
    worth="+ everything billed to it",
    compares=(BILLING, OPS),
    needs=(("billing.billed",),),
    when=lambda c: c.billed & ~c.in_ops,
    amount=lambda c: c.billed_amount,
    currency=lambda c: c.billed_currency,
    crm=lambda c: c.in_crm.ifelse(c.crm_status.fill_null("present"), "absent"),
    billing=lambda c: in_words(c.billed_amount, c.billed_currency).fill_null("billed"),
    ops=lambda c: ibis.literal("absent"),
    says=lambda c: say(
        "{who} was billed {amount}{products}, but operations has no record of the customer.",
        who=who(c),
        amount=billed_in_words(c),
        products=_listed(c.billed_products),
    ),
)

RULES = (missing_from_crm, missing_from_billing, missing_from_ops)
