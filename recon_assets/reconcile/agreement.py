"""Facts about a customer on which the systems should agree: status, go-live, products, providers."""

from __future__ import annotations

from functools import partial

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.reconcile.rule import BILLING, CRM, OPS, Rule, of_product, people, say, who


def _statuses(c: ir.Table) -> tuple[ir.StringValue, ...]:
    """What CRM, billing and operations say; being billed or using says "active" where nothing else
    is said, and a system whose word is not complete says nothing.
    """
    unknown = ibis.null("string")
    active = ibis.literal("active")
    billing = c.billing_status.coalesce(c.billed.ifelse(active, unknown))
    ops = c.ops_status.coalesce(c.used.ifelse(active, unknown))
    return (
        c.crm_complete.ifelse(c.crm_status, unknown),
        c.billing_complete.ifelse(billing, unknown),
        c.ops_complete.ifelse(ops, unknown),
    )


def _statuses_differ(c: ir.Table) -> ir.BooleanValue:
    said = _statuses(c)
    some = lambda status: (said[0] == status, said[1] == status, said[2] == status)  # noqa: E731
    any_active, any_inactive = (
        ibis.or_(*(condition.fill_null(False) for condition in some(status)))
        for status in ("active", "inactive")
    )
    # A customer whose CRM rows were all rejected is not missing from the CRM.
    return any_active & any_inactive & (c.in_crm | ~c.crm_complete)


def _statuses_in_words(c: ir.Table) -> ir.StringValue:
    crm, billing, ops = _statuses(c)
    clause = lambda system, status: ibis.literal(f", {system} says ").concat(status).fill_null("")  # noqa: E731
    return say(
        "{who} {crm}{billing}{ops}.",
        who=who(c),
        crm=ibis.literal("is ")
        .concat(crm, " in the CRM")
        .fill_null("has no known status in the CRM"),
        billing=clause("billing", billing),
        ops=clause("operations", ops),
    )


def _month_start(date: ir.DateValue) -> ir.DateValue:
    return date.truncate("M").cast("date")


def rules(config: ReconConfig) -> tuple[Rule, ...]:
    """The rules of this family, with the tolerances of ``config``."""
    days = config.rules.go_live.tolerance_days
    providers = config.rules.provider_count.tolerance

    def in_products(p: ir.Table) -> ir.BooleanValue:
        sold = p.crm_lines > 0
        billed = p.billed & p.billing_complete & p.billing_products_known
        used = p.used & p.ops_complete & p.ops_products_known
        unsold = (billed | used) & ~sold
        # What is active for the CRM is in it.
        idle = p.active & p.live & ~p.billed & ~p.used & p.customer_billed
        sound = ibis.and_(
            p.billing_complete,
            p.ops_complete,
            p.billing_products_known,
            p.ops_products_known,
            ~p.billed_unknown,
            ~p.used_unknown,
        )
        return p.in_crm & (unsold | (idle & sound))

    return (
        Rule(
            category="active_status_mismatch",
            grain="customer",
            field="status",
            label="Status mismatch",
            severity="medium",
            means="known statuses of the CRM, billing and operations disagree; being billed or used"
            " says active where billing or operations say nothing else",
            compares=(CRM, BILLING, OPS),
            stands_on=(),
            needs=(
                ("crm.status",),
                ("billing.status", "ops.status"),
                ("billing.status", "ops.used"),
                ("ops.status", "billing.billed"),
            ),
            when=_statuses_differ,
            crm=lambda c: _statuses(c)[0],
            billing=lambda c: _statuses(c)[1],
            ops=lambda c: _statuses(c)[2],
            says=_statuses_in_words,
        ),
        _go_live(
            field="go_live_date",
            means="the go-live dates of the CRM and operations differ by more than"
            " `go_live.tolerance_days`",
            compares=(CRM, OPS),
            needs=(("crm.go_live_date", "ops.go_live_date"),),
            when=lambda c: c.ops_go_live_date.delta(c.crm_go_live_date, unit="D").abs() > days,
            difference=lambda c: c.ops_go_live_date.delta(c.crm_go_live_date, unit="D"),
            ops=lambda c: c.ops_go_live_date,
            says=lambda c: say(
                "{who} went live on {crm} according to the CRM, but on {ops} according to operations.",
                who=who(c),
                crm=c.crm_go_live_date,
                ops=c.ops_go_live_date,
            ),
        ),
        _go_live(
            field="billed_before_go_live",
            means="the customer was billed in a month before the month of its go-live in the CRM",
            compares=(CRM, BILLING),
            needs=(("crm.go_live_date", "billing.billed"),),
            when=lambda c: c.billed & (c.month < _month_start(c.crm_go_live_date)),
            billing=lambda c: ibis.literal("billed"),
            says=lambda c: say(
                "{who} was billed, but goes live only on {crm} according to the CRM.",
                who=who(c),
                crm=c.crm_go_live_date,
            ),
        ),
        _go_live(
            field="used_before_go_live",
            means="the customer used something in a month before the month of its go-live in the CRM",
            compares=(CRM, OPS),
            needs=(("crm.go_live_date", "ops.used"),),
            when=lambda c: c.used & (c.month < _month_start(c.crm_go_live_date)),
            ops=lambda c: ibis.literal("used"),
            says=lambda c: say(
                "{who} used the service, but goes live only on {crm} according to the CRM.",
                who=who(c),
                crm=c.crm_go_live_date,
            ),
        ),
        Rule(
            category="product_mismatch",
            grain="product",
            field="product",
            label="Product mismatch",
            severity="medium",
            means="a product was billed or used that the CRM does not list for the customer, or the CRM"
            " lists it as active and live and it was neither billed nor used while others were billed",
            compares=(CRM, BILLING, OPS),
            stands_on=(CRM,),
            needs=(("products",),),
            when=in_products,
            crm=lambda p: (p.crm_lines > 0).ifelse("sold", "not sold"),
            billing=lambda p: p.billed.ifelse("billed", "not billed"),
            ops=lambda p: p.used.ifelse("used", "not used"),
            says=lambda p: (p.crm_lines > 0).ifelse(
                say(
                    "{who} has {product} in the CRM, but was neither billed for it nor used it.",
                    who=who(p),
                    product=p.product,
                ),
                say(
                    "{who} {what} {product}, but the CRM does not list that product.",
                    who=who(p),
                    what=ibis.cases(
                        (p.billed & p.used, "is billed for and uses"),
                        (p.billed, "is billed for"),
                        else_="uses",
                    ),
                    product=p.product,
                ),
            ),
        ),
        Rule(
            category="provider_count_mismatch",
            grain="product",
            field="provider_count",
            label="Provider count mismatch",
            severity="low",
            means="a product of the CRM was used, by more or fewer providers than contracted, beyond"
            " `provider_count.tolerance`",
            compares=(CRM, OPS),
            needs=(("crm.provider_count", "ops.count"),),
            when=lambda p: p.used & ((p.used_count - p.crm_provider_count).abs() > providers),
            difference=lambda p: p.used_count - p.crm_provider_count,
            crm=lambda p: p.crm_provider_count,
            billing=lambda p: p.billed_count,
            ops=lambda p: p.used_count,
            says=lambda p: say(
                "{who} has a contract for {crm}{product}, but {ops} used it.",
                who=who(p),
                crm=people(p.crm_provider_count),
                product=of_product(p),
                ops=people(p.used_count),
            ),
        ),
    )


_go_live = partial(
    Rule,
    category="go_live_mismatch",
    grain="customer",
    label="Go-live mismatch",
    severity="medium",
    crm=lambda c: c.crm_go_live_date,
)
