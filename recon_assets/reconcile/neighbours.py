"""The same customer and product in the months before and after: what timing is told by."""

from __future__ import annotations

from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import Source
from recon_assets.reconcile.facts import same_currency
from recon_assets.reconcile.money import cents

CUSTOMER = ("month", "customer_key")
POSITION = (*CUSTOMER, "product_key")
# What is looked up in another month; a customer without the product there has none of it.
_NONE_OF_IT = {
    "due_count": ibis.literal(0).cast(COUNT),
    "invoiced_count": ibis.literal(0).cast(COUNT),
    "due_amount": ibis.literal(0).cast(MONEY),
    "invoiced_amount": ibis.literal(0).cast(MONEY),
    "off": ibis.literal(0).cast(MONEY),
    "rated": ibis.literal(False),
    "currency": ibis.null("string"),
}


def with_neighbours(products: ir.Table, config: ReconConfig) -> ir.Table:
    """Product facts of several months that also say what was due and invoiced, ``off`` by how much
    money, and, as far as ``rules.timing`` looks at other months, whether the invoice is ``late`` and
    how much ``outstanding`` the customer was overcharged in the months before. Grain: position.

    A month that was not reconciled, or of which a customer's rows are missing, tells nothing.
    """
    timing = config.rules.timing
    p = _charged(products)
    late, outstanding = ibis.literal(False), ibis.null(MONEY)
    if lag := timing.invoice_lag_months:
        charged = p
        p = _beside_month(p, charged, -lag, "before")
        p = _beside_month(p, charged, lag, "after")
        late = _late(p, config)
    if timing.credit_lag_months:
        charged = p.select(*POSITION, "told", *_NONE_OF_IT)
        for back in range(1, timing.credit_lag_months + 1):
            p = _beside_month(p, charged, -back, f"back_{back}")
        outstanding = _outstanding(p, timing.credit_lag_months)
    return p.mutate(late=late, outstanding=outstanding)


def _charged(products: ir.Table) -> ir.Table:
    """With what should have been invoiced, and what was; NULL where that is not known."""
    p = products
    none = _NONE_OF_IT
    p = p.mutate(
        product_key=p["product"].fill_null(""),
        due_count=ibis.cases(
            (~p.used, none["due_count"]), (p.billed, p.expected), else_=p.used_count
        ),
        invoiced_count=p.billed.ifelse(p.billed_count, none["invoiced_count"]),
        invoiced_amount=(p.billing_lines == 0).ifelse(
            none["invoiced_amount"], cents(p.billed_amount)
        ),
        told=ibis.and_(
            ~p.billed_unknown,
            ~p.used_unknown,
            *(
                p[f"{source}_{flag}"]
                for source in (Source.BILLING, Source.OPS)
                for flag in ("complete", "products_known")
            ),
        ),
    )
    due = ibis.cases(
        (~p.used, none["due_amount"]),
        (
            p.rated,
            same_currency(p.ops_currency, p.currency).ifelse(cents(p.expected_amount), None),
        ),
        else_=cents(p.due_count * p.crm_price),
    )
    p = p.mutate(due_amount=due)
    return p.mutate(off=(p.invoiced_amount - p.due_amount).cast(MONEY))


def _beside_month(p: ir.Table, charged: ir.Table, months: int, name: str) -> ir.Table:
    """``p`` with what ``charged`` says of the month so many ``months`` later, under ``name``; all of it
    NULL where that month does not tell.
    """
    moved = charged.mutate(month=shifted(charged.month, -months))
    reconciled = moved.select("month", **{f"{name}_reconciled": ibis.literal(True)}).distinct()
    customers = moved.group_by(CUSTOMER).agg(**{f"{name}_told": moved.told.all()})
    there = moved.select(
        *POSITION,
        **{f"{name}_there": ibis.literal(True)},
        **{f"{name}_{column}": moved[column] for column in _NONE_OF_IT},
    )
    for table, key in ((reconciled, ("month",)), (customers, CUSTOMER), (there, POSITION)):
        p = p.left_join(table, list(key)).drop(*(f"{column}_right" for column in key))
    known = p[f"{name}_reconciled"].notnull() & p[f"{name}_told"].fill_null(True)
    absent = p[f"{name}_there"].isnull()
    return p.mutate(
        **{f"{name}_known": known},
        **{
            f"{name}_{column}": ibis.cases(
                (~known, ibis.null(none.type())), (absent, none), else_=p[f"{name}_{column}"]
            )
            for column, none in _NONE_OF_IT.items()
        },
    )


def _late(p: ir.Table, config: ReconConfig) -> ir.BooleanValue:
    """Either a whole invoice came late, so that this month's difference is made up for by the opposite
    one in the month of that invoice; or invoices always come late, so that this month's is the earlier
    usage's and the later month's is this usage's. What remains must be within the tolerance.
    """
    rules = config.rules
    by_amount = p.rated | p.before_rated.fill_null(False) | p.after_rated.fill_null(False)
    currencies = ibis.and_(
        *(same_currency(p.currency, p[f"{side}_currency"]) for side in ("before", "after"))
    )

    def late(what: str, tolerance: ir.Value) -> ir.BooleanValue:
        invoiced, due = p[f"invoiced_{what}"], p[f"due_{what}"]
        off = invoiced - due
        other = {
            side: p[f"{side}_invoiced_{what}"] - p[f"{side}_due_{what}"]
            for side in ("before", "after")
        }
        even = lambda rest: (rest.abs() <= tolerance).fill_null(False)  # noqa: E731
        once = ibis.or_(
            (off < 0) & (other["after"] > 0) & even(off + other["after"]),
            (off > 0) & (other["before"] < 0) & even(off + other["before"]),
        )
        # Where nothing is due, no later invoice is needed.
        later = (due == 0).fill_null(False) | even(p[f"after_invoiced_{what}"] - due)
        return once | (even(invoiced - p[f"before_due_{what}"]) & later)

    by_count = late("count", ibis.literal(rules.provider_count.tolerance))
    money = late("amount", ibis.literal(rules.amount.tolerance).cast(MONEY)) & currencies
    return p.told & by_amount.ifelse(money, by_count)


def _outstanding(p: ir.Table, months: int) -> ir.DecimalValue:
    """What the customer was overcharged in the months before and has not been credited; NULL where
    one of them was reconciled and does not tell. A month that was never reconciled counts as nothing.
    """
    parts = []
    for back in range(1, months + 1):
        never = p[f"back_{back}_reconciled"].isnull()
        parts.append(never.ifelse(ibis.literal(0).cast(MONEY), p[f"back_{back}_off"]))
    return reduce(lambda total, part: total + part, parts).cast(MONEY)


def shifted(month: ir.DateValue, months: int) -> ir.DateValue:
    """The month so many months later."""
    return (month + ibis.interval(months=months)).cast("date")
