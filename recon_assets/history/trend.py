"""How mismatches add up over the months."""

from __future__ import annotations

from collections.abc import Iterable

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.contracts.types import COUNT, MONEY, SHARE
from recon_assets.contracts.vocabulary import OPEN_STATES
from recon_assets.history.log import latest_versions

KEY = ("month", "category")
COUNTED = (
    "open", "new", "recurring", "reopened", "resolved", "unknown", "waived", "explained",
    "cumulative", "customers", "unpriced",
)  # fmt: skip


def trend(
    lifecycle: ir.Table,
    log: ir.Table,
    explained: ir.Table,
    categories: Iterable[str],
    with_amount: Iterable[str],
) -> ir.Table:
    """Counts and money per reconciled month and category. Grain: month × category.

    ``categories`` are those looked for, which have a row of zeros where nothing was found; a month
    that was never reconciled has none. ``with_amount`` are those that can have an amount.
    ``explained`` are differences that are no mismatches, row by row.
    """
    months = latest_versions(log).select("month", compared="customers")
    names = ibis.memtable(pa.table({"category": list(categories)}))
    differences = explained.semi_join(months, "month").select(*KEY)
    grid = ibis.union(
        months.select("month").cross_join(names),
        lifecycle.semi_join(months, "month").select(*KEY),
        differences,
        distinct=True,
    )
    table = grid.inner_join(months, "month")
    for part in (
        _counts(lifecycle, list(with_amount)),
        _money(lifecycle),
        _ages(lifecycle),
        _cumulative(lifecycle, grid),
        differences.group_by(KEY).agg(explained=lambda t: t.count()),
    ):
        table = table.left_join(part, list(KEY)).drop("month_right", "category_right")
    table = table.mutate(**{name: table[name].fill_null(0).cast(COUNT) for name in COUNTED})
    several = table.currencies.fill_null(0) > 1
    return table.mutate(
        customers_share=_share(table.customers, table.compared),
        currency=several.ifelse(ibis.null("string"), table.currency),
        **{
            name: several.ifelse(ibis.null(MONEY), table[name].fill_null(0).cast(MONEY))
            for name in ("overcharged", "leaked")
        },
        amounts=table.amounts.fill_null("{}"),
    ).drop("currencies", "compared")


def breakdown(lifecycle: ir.Table) -> ir.Table:
    """The trend by owner and product. Grain: month × category × owner × product × currency."""
    opened = _open(lifecycle)
    amount = opened.ifelse(lifecycle.amount_impact, ibis.null(MONEY))
    key = (*KEY, "owner", "product", "currency")
    return lifecycle.group_by(key).agg(
        **_by_state(lifecycle),
        overcharged=amount.sum(where=amount > 0).fill_null(0).cast(MONEY),
        leaked=(-amount.sum(where=amount < 0)).fill_null(0).cast(MONEY),
    )


def months_since(first: ir.DateValue, month: ir.DateValue) -> ir.IntegerValue:
    """Whole months from one first day to another."""
    return (month.year() - first.year()) * 12 + month.month() - first.month()


def _open(lifecycle: ir.Table) -> ir.BooleanValue:
    """What is found and not waived: what somebody has to do something about."""
    return lifecycle.state.isin(OPEN_STATES) & ~lifecycle.waived


def _by_state(lifecycle: ir.Table) -> dict[str, ir.IntegerScalar]:
    """Each mismatch is counted once: under its state, or as waived."""
    states = ("new", "recurring", "reopened", "resolved", "unknown")
    return {
        "open": _open(lifecycle).sum(),
        "waived": lifecycle.waived.sum(),
        **{state: ((lifecycle.state == state) & ~lifecycle.waived).sum() for state in states},
    }


def _counts(lifecycle: ir.Table, with_amount: list[str]) -> ir.Table:
    found = _open(lifecycle)
    unpriced = found & lifecycle.amount_impact.isnull() & lifecycle.category.isin(with_amount)
    return lifecycle.group_by(KEY).agg(
        **_by_state(lifecycle),
        customers=lifecycle.customer_key.nunique(where=found),
        unpriced=unpriced.sum(),
    )


def _share(part: ir.IntegerColumn, whole: ir.IntegerColumn) -> ir.DecimalValue:
    """To a hundredth of a percent, rounded down, by whole numbers: the same on every engine."""
    parts = (part * 10_000) // whole.nullif(0)
    return (parts.cast("float64") / 10_000).cast(SHARE)


def _ages(lifecycle: ir.Table) -> ir.Table:
    """By nearest rank, so that an age is one that some mismatch has."""
    age = months_since(lifecycle.first_seen, lifecycle.month)
    aged = lifecycle.mutate(
        age=age,
        kind=ibis.cases((_open(lifecycle), "open"), (lifecycle.state == "resolved", "resolved")),
    ).filter(lambda t: t.kind.notnull())
    among = {"group_by": [aged.month, aged.category, aged.kind]}
    place = ibis.row_number().over(ibis.window(**among, order_by=[aged.age, aged.mismatch_id]))
    ranked = aged.mutate(place=place + 1, of=aged.mismatch_id.count().over(ibis.window(**among)))

    def nearest_rank(tenths: int, kind: str) -> ir.IntegerScalar:
        reached = ranked.place * 10 >= ranked.of * tenths
        return ranked.age.min(where=reached & (ranked.kind == kind)).cast(COUNT)

    return ranked.group_by(KEY).agg(
        median_age=nearest_rank(5, "open"),
        p90_age=nearest_rank(9, "open"),
        months_to_resolve=nearest_rank(5, "resolved"),
    )


def _money(lifecycle: ir.Table) -> ir.Table:
    """What is open, each way; currencies and directions are never netted."""
    found = lifecycle.filter(_open(lifecycle) & lifecycle.amount_impact.notnull())
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
