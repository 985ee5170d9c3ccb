"""How mismatches add up over the months."""

from __future__ import annotations

from collections.abc import Iterable

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import OPEN_STATES
from recon_assets.history.log import latest_versions

KEY = ("month", "category")


def trend(
    lifecycle: ir.Table, log: ir.Table, categories: Iterable[str], with_amount: Iterable[str]
) -> ir.Table:
    """Counts and money per reconciled month and category. Grain: month × category.

    ``categories`` are those looked for, which have a row of zeros where nothing was found; a month
    that was never reconciled has none. ``with_amount`` are those that can have an amount.
    """
    months = latest_versions(log).select("month")
    names = ibis.memtable(pa.table({"category": list(categories)}))
    grid = ibis.union(
        months.cross_join(names), lifecycle.semi_join(months, "month").select(*KEY), distinct=True
    )
    table = grid
    for part in (
        _counts(lifecycle, list(with_amount)),
        _money(lifecycle),
        _cumulative(lifecycle, grid),
    ):
        table = table.left_join(part, list(KEY)).drop("month_right", "category_right")
    counted = (
        "open",
        "new",
        "recurring",
        "reopened",
        "resolved",
        "unknown",
        "cumulative",
        "customers",
        "unpriced",
    )
    several = table.currencies.fill_null(0) > 1
    return table.mutate(
        **{name: table[name].fill_null(0).cast(COUNT) for name in counted},
        currency=several.ifelse(ibis.null("string"), table.currency),
        **{
            name: several.ifelse(ibis.null(MONEY), table[name].fill_null(0).cast(MONEY))
            for name in ("overcharged", "leaked")
        },
        amounts=table.amounts.fill_null("{}"),
    ).drop("currencies")


def _counts(lifecycle: ir.Table, with_amount: list[str]) -> ir.Table:
    found = lifecycle.state.isin(OPEN_STATES)
    unpriced = found & lifecycle.amount_impact.isnull() & lifecycle.category.isin(with_amount)
    return lifecycle.group_by(KEY).agg(
        open=found.sum(),
        **{
            state: (lifecycle.state == state).sum()
            for state in ("new", "recurring", "reopened", "resolved", "unknown")
        },
        customers=lifecycle.customer_key.nunique(where=found),
        unpriced=unpriced.sum(),
    )


def _money(lifecycle: ir.Table) -> ir.Table:
    """What is open, each way; currencies and directions are never netted."""
    found = lifecycle.filter(lifecycle.state.isin(OPEN_STATES) & lifecycle.amount_impact.notnull())
    sums = found.group_by(*KEY, "currency").agg(
        overcharged=found.amount_impact.sum(where=found.amount_impact > 0).fill_null(0).cast(MONEY),
        leaked=(-found.amount_impact.sum(where=found.amount_impact < 0)).fill_null(0).cast(MONEY),
    )
    code = sums.currency.fill_null("unknown")
    entry = ibis.literal('"').concat(
        code,
        '": {"overcharged": "',
        _two_decimals(sums.overcharged),
        '", "leaked": "',
        _two_decimals(sums.leaked),
        '"}',
    )
    return sums.group_by(KEY).agg(
        currencies=code.nunique(),
        currency=sums.currency.min(),
        overcharged=sums.overcharged.sum(),
        leaked=sums.leaked.sum(),
        amounts=ibis.literal("{").concat(entry.group_concat(", ", order_by=code), "}"),
    )


def _cumulative(lifecycle: ir.Table, grid: ir.Table) -> ir.Table:
    """Distinct mismatches ever found, up to each month."""
    first = lifecycle.filter(lifecycle.state == "new").group_by(KEY).agg(found=lambda t: t.count())
    joined = grid.left_join(first, list(KEY)).drop("month_right", "category_right")
    so_far = ibis.window(
        group_by=joined.category, order_by=joined.month, preceding=None, following=0
    )
    return joined.select(*KEY, cumulative=joined.found.fill_null(0).sum().over(so_far))


def _two_decimals(amount: ir.DecimalValue) -> ir.StringValue:
    return amount.cast("decimal(24, 2)").cast("string")
