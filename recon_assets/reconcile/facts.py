"""The words in which rules are written: positions with what follows from them, per product and per
customer.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import SEVERAL, Source
from recon_assets.normalize.agreed import only, several
from recon_assets.reconcile.money import cents, in_words, share_in_cents
from recon_assets.reconcile.rule import is_mapped

CUSTOMER = ("month", "customer_key")


def product_facts(positions: ir.Table, config: ReconConfig) -> ir.Table:
    """Positions with billed, used, expected, prices and the money they imply. Grain: position.

    Rule: product.md, "Categories". ``expected`` is what billing should have counted;
    ``count_impact`` is what over- or underbilling is worth and ``price_impact`` what is left of
    billed − should-have-billed, so that the two always add up to it.
    """
    p = positions
    several = _true(p.billing_currency == SEVERAL)
    p = p.mutate(
        billed=_true(p.billed),
        used=_true(p.used),
        # Delivered, but neither how many nor how much: not known to be nothing.
        billed_unknown=p.billed.isnull(),
        used_unknown=p.used.isnull(),
        active=_true(p.crm_status == "active"),
        live=_true(p.crm_go_live_date.isnull() | (p.crm_go_live_date < next_month(p.month))),
        # What is billed in several currencies has no price that an amount could be made of.
        crm_price=_true(~several & same_currency(p.crm_currency, p.currency)).ifelse(
            p.crm_unit_price, ibis.null(MONEY)
        ),
        list_price=several.ifelse(ibis.null(MONEY), p.list_price),
        expected=_contracted(p) if config.rules.expected == "contract" else p.used_count,
    )
    p = p.mutate(
        unbilled_price=ibis.coalesce(p.billing_unit_price, p.crm_price, p.list_price),
        contract_price=ibis.coalesce(p.crm_price, p.list_price),
        extra=p.billed_count - p.expected,
        extra_amount=same_currency(p.ops_currency, p.currency).ifelse(
            p.billed_amount - p.expected_amount, ibis.null(MONEY)
        ),
    )
    # An amount billed for nobody has no price of its own, but counts against what is missing.
    for_nobody = cents(p.billed_amount) - cents(p.expected * p.unbilled_price)
    by_count = share_in_cents(p.billed_amount, p.extra, p.billed_count).coalesce(
        (p.billed_count == 0).ifelse(for_nobody, cents(p.extra * p.unbilled_price))
    )
    p = p.mutate(count_impact=p.rated.ifelse(cents(p.extra_amount), by_count))
    # Money is booked once: what is not used, or is compared by amount, is booked there in full.
    left = (cents(p.billed_amount) - cents(p.expected * p.crm_price) - p.count_impact).cast(MONEY)
    left = left.coalesce(cents(p.expected * (p.billing_unit_price - p.crm_price)))
    booked = ibis.literal(0).cast(MONEY)
    return p.mutate(
        price_impact=ibis.cases(
            (~_usage_is_known(p, config), ibis.null(MONEY)),
            (~p.used, booked),
            (p.rated, p.extra_amount.isnull().ifelse(ibis.null(MONEY), booked)),
            else_=left,
        ),
        unbilled_impact=-cents(p.rated.ifelse(p.expected_amount, p.used_count * p.unbilled_price)),
        unbilled_currency=p.rated.ifelse(p.ops_currency, ibis.null("string")).coalesce(p.currency),
        billed_impact=cents(p.billed_amount),
        contract_impact=-cents(p.crm_provider_count * p.contract_price),
    )


def customer_facts(products: ir.Table) -> ir.Table:
    """The same words about a whole customer. Grain: customer × month."""
    p = products
    owed = p.active & p.live
    said = (
        "ambiguous",
        "in_crm",
        "in_billing",
        "in_ops",
        *(f"{source}_complete" for source in Source),
    )
    return p.group_by(CUSTOMER).agg(
        **{name: p[name].max() for name in ("customer_id", "customer_name", "owner")},
        **{name: p[name].any() for name in said},
        billed=p.billed.any(),
        used=p.used.any(),
        used_unknown=p.used_unknown.any(),
        owed=owed.any(),
        crm_status=p.crm_status.min(),
        billing_status=p.billing_status.min(),
        ops_status=p.ops_status.min(),
        crm_provider_count=p.crm_provider_count.sum(where=owed),
        billed_count=p.billed_count.sum(),
        used_count=p.used_count.sum(),
        billed_amount=_sum_or_unknown(p.billed_impact, p.billing_lines > 0, p.currency),
        contract_impact=_sum_or_unknown(p.contract_impact, owed, p.currency),
        billed_currency=_only_currency(p.currency, p.billing_lines > 0),
        billed_in_several=several(p.currency, p.billing_lines > 0)
        | _true(p.billing_currency == SEVERAL).any(),
        contract_currency=_only_currency(p.currency, owed),
        crm_go_live_date=p.crm_go_live_date.min(),
        crm_churn_date=_last_of_all(p.crm_churn_date, p.crm_lines > 0),
        ops_go_live_date=p.ops_go_live_date.min(),
        billed_products=_list(p.product, p.billed),
        used_products=_list(p.product, p.used),
        owed_products=_list(p.product, owed),
    )


def billed_in_words(customers: ir.Table) -> ir.StringValue:
    """What a customer was billed, ``1,234.50 USD``, or why there is no one amount."""
    c = customers
    why_not = c.billed_in_several.ifelse("in several currencies", "an unknown amount")
    return in_words(c.billed_amount, c.billed_currency).fill_null(why_not)


def with_customer(products: ir.Table, customers: ir.Table) -> ir.Table:
    """Product facts that also know what the customer is billed for at all."""
    whole = customers.select(*CUSTOMER, customer_billed="billed", customer_in_crm="in_crm")
    return products.left_join(whole, list(CUSTOMER)).drop("month_right", "customer_key_right")


def _contracted(p: ir.Table) -> ir.IntegerValue:
    """The contracted count, unknown where a CRM row is missing that may say otherwise."""
    told = p.crm_complete & p.crm_products_known
    return told.ifelse(p.crm_provider_count, ibis.null(COUNT))


def _true(condition: ir.BooleanValue) -> ir.BooleanValue:
    """Unknown is not true; which unknowns forbid a comparison is each rule's to say."""
    return condition.fill_null(False)


def same_currency(currency: ir.StringValue, other: ir.StringValue) -> ir.BooleanValue:
    """Amounts in one currency, as far as currencies are told."""
    return currency.isnull() | other.isnull() | (currency == other)


def _usage_is_known(p: ir.Table, config: ReconConfig) -> ir.BooleanValue:
    """Whether ``used`` and ``expected`` are all that operations has to say."""
    return ibis.and_(
        ibis.literal(is_mapped("ops.used", config)),
        p.ops_complete,
        p.ops_products_known,
        ~p.used_unknown,
    )


def next_month(month: ir.DateValue) -> ir.DateValue:
    return (month + ibis.interval(months=1)).cast("date")


def _sum_or_unknown(
    amount: ir.DecimalValue, where: ir.BooleanValue, currency: ir.StringValue
) -> ir.DecimalValue:
    """The sum, unknown when any part of it is unknown or the customer has several currencies."""
    unknown = amount.isnull().any(where=where) | several(currency, where)
    return unknown.ifelse(ibis.null(MONEY), amount.sum(where=where).cast(MONEY))


def _only_currency(currency: ir.StringValue, where: ir.BooleanValue) -> ir.StringValue:
    return only(currency, where)


def _last_of_all(date: ir.DateValue, where: ir.BooleanValue) -> ir.DateValue:
    """The latest date, unknown where one of them is."""
    unknown = date.isnull().any(where=where)
    return unknown.ifelse(ibis.null("date"), date.max(where=where))


def _list(product: ir.StringValue, where: ir.BooleanValue) -> ir.StringValue:
    return product.group_concat(", ", where=where, order_by=product)
