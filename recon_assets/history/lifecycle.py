"""What became of each mismatch. Derived, never kept by hand, so the order of backfills cannot matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import ibis
import ibis.expr.types as ir

from recon_assets.config.waivers import Waiver
from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import Source
from recon_assets.history.log import current_findings, latest_versions
from recon_assets.history.waivers import SAID, waived

_ATTRIBUTES = (
    "customer_key", "customer_id", "customer_name", "product", "category", "severity",
    "amount_impact", "currency", "explanation", "owner",
)  # fmt: skip
# What of a finding may change while it stays the same problem.
_VALUES = ("crm_value", "billing_value", "ops_value", "amount_impact", "currency")
# What positions say about how much of a system's word on a customer is there.
_SOUND = tuple(f"{source}_{kind}" for source in Source for kind in ("complete", "products_known"))


def lifecycle(
    log: ir.Table,
    positions: ir.Table,
    calendar: ir.Table,
    grounds: Mapping[str, tuple[str, ...]],
    waivers: Sequence[Waiver] = (),
    with_amount: Iterable[str] = (),
) -> ir.Table:
    """The state of every mismatch in every month from its first sight on. Grain: month × mismatch.

    ``calendar`` has every month there is, reconciled or not; ``grounds`` names for each category
    that was looked for the columns of positions that say whether what it compares is all there.
    Absent from a month that was reconciled, on such grounds, means resolved; otherwise nobody knows.
    ``with_amount`` are the categories that can have an amount, which a waiver's cap speaks of.
    """
    found = current_findings(log)
    reconciled = latest_versions(log).select("month", reconciled=True)
    seen = found.group_by("mismatch_id", "customer_key", "category").agg(
        first_seen=found.month.min()
    )
    horizon = reconciled.agg(last_month=reconciled.month.max())
    months = (
        calendar.cross_join(horizon).filter(lambda t: t.month <= t.last_month).drop("last_month")
    )
    months = months.left_join(reconciled, "month").drop("month_right")
    grid = seen.inner_join(months, months.month >= seen.first_seen)
    here = found.select("month", "mismatch_id", present=True)
    grid = grid.left_join(here, ["month", "mismatch_id"]).drop("month_right", "mismatch_id_right")
    told = _looked_for(grid, positions, grounds)
    stated = _with_attributes(_states(told), found)
    return _with_waivers(stated, waived(found, waivers, with_amount) if waivers else None)


def _looked_for(
    grid: ir.Table, positions: ir.Table, grounds: Mapping[str, tuple[str, ...]]
) -> ir.Table:
    """``known``: 1 found, 0 looked for and absent, NULL nobody can know."""
    doubts = (
        positions.filter(~ibis.and_(*(positions[column] for column in _SOUND)))
        .select("month", "customer_key", *_SOUND)
        .distinct()
    )
    joined = grid.left_join(doubts, ["month", "customer_key"]).drop(
        "month_right", "customer_key_right"
    )
    sound = ibis.cases(
        *(
            (
                joined.category == category,
                ibis.and_(
                    ibis.literal(True), *(joined[column].fill_null(True) for column in columns)
                ),
            )
            for category, columns in grounds.items()
        ),
        else_=False,
    )
    known = ibis.cases(
        (joined.present.fill_null(False), 1),
        (joined.reconciled.fill_null(False) & sound, 0),
        else_=ibis.null(COUNT),
    )
    return joined.select("month", "mismatch_id", "first_seen", known=known.cast(COUNT))


def _states(told: ir.Table) -> ir.Table:
    """The state in each month, from what was known before it; a resolved mismatch drops out."""
    before = ibis.window(group_by=told.mismatch_id, order_by=told.month, preceding=(None, 1))
    until = ibis.window(group_by=told.mismatch_id, order_by=told.month, preceding=None, following=0)
    # The last known word is carried in the parity of the newest month that has one.
    stamp = 2 * (told.month.year() * 12 + told.month.month()) + told.known
    last_known = stamp.max().over(before) % 2
    present = told.known == 1
    state = ibis.cases(
        (present & last_known.isnull(), "new"),
        (present & (last_known == 1), "recurring"),
        (present & (last_known == 0), "reopened"),
        ((told.known == 0) & (last_known == 1), "resolved"),
        (told.known.isnull() & (last_known == 1), "unknown"),
        else_=ibis.null("string"),
    )
    found_month = (told.known == 1).ifelse(told.month, ibis.null("date"))
    stated = told.mutate(
        state=state,
        last_seen=found_month.max().over(until),
        months_open=(told.known == 1).fill_null(False).cast(COUNT).sum().over(until),
    )
    returns = (stated.state == "reopened").fill_null(False).cast(COUNT)
    window = ibis.window(
        group_by=stated.mismatch_id, order_by=stated.month, preceding=None, following=0
    )
    return stated.mutate(times_reopened=returns.sum().over(window)).filter(
        lambda t: t.state.notnull()
    )


def _with_attributes(states: ir.Table, found: ir.Table) -> ir.Table:
    """What the mismatch was like when it was last found, and how it came to be so."""
    told = found.mutate(values=ibis.literal("/").join([_word(found[name]) for name in _VALUES]))
    order = {"group_by": told.mismatch_id, "order_by": told.month}
    until = ibis.window(**order, preceding=None, following=0)
    before = told["values"].lag().over(ibis.window(**order))
    # An amount that is unknown, or in another currency, makes the sum so.
    known = told.amount_impact.count().over(until) == told.month.count().over(until)
    currency = told.currency.fill_null("")
    same = currency.min().over(until) == currency.max().over(until)
    then = told.select(
        "mismatch_id",
        **{name: name for name in _ATTRIBUTES},
        last_seen="month",
        changed=(before != told["values"]).fill_null(False),
        cumulative_amount=(known & same).ifelse(
            told.amount_impact.sum().over(until).cast(MONEY), ibis.null(MONEY)
        ),
    )
    joined = states.inner_join(then, ["mismatch_id", "last_seen"])
    return joined.mutate(value_changed=joined.changed & (joined.month == joined.last_seen)).drop(
        "known", "changed"
    )


def _word(value: ir.Value) -> ir.StringValue:
    return value.cast("string").fill_null("")


def _with_waivers(states: ir.Table, covered: ir.Table | None) -> ir.Table:
    if covered is None:
        types = {"ends": "date"}
        return states.mutate(
            waived=ibis.literal(False),
            waiver_ended=ibis.literal(False),
            **{f"waiver_{name}": ibis.null(types.get(name, "string")) for name in SAID},
        )
    joined = states.left_join(covered, ["month", "mismatch_id"])
    told = joined.mutate(
        waived=joined.month_right.notnull(), found=joined.month == joined.last_seen
    ).drop("month_right", "mismatch_id_right")
    among = ibis.window(group_by=[told.mismatch_id, told.found], order_by=told.month)
    before = told.waived.lag().over(among).fill_null(False)
    return told.mutate(waiver_ended=told.found & ~told.waived & before).drop("found")
