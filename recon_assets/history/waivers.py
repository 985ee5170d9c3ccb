"""Which findings a waiver covers in a month. Waived is shown as waived; nothing is hidden."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import and_

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.config.waivers import MATCHERS, Waiver
from recon_assets.contracts.types import MONEY
from recon_assets.normalize.text import canonical

SAID = ("reason", "owner", "approved_by", "ends")
_SCHEMA = pa.schema(
    [
        ("line", pa.int64()),
        *((name, pa.string()) for name in (*MATCHERS, "customer_key", "reason", "owner", "approved_by")),
        *((name, pa.date32()) for name in ("first_month", "last_month", "ends")),
        ("cap", MONEY.to_pyarrow()),
    ]
)  # fmt: skip


def waived(found: ir.Table, waivers: Sequence[Waiver], with_amount: Iterable[str]) -> ir.Table:
    """The findings of ``found`` that are waived. Grain: month × mismatch.

    A waiver is in force for a month when it is on the month's last day; of several the one that
    ends last speaks. Above its cap a finding is not covered, nor where the amount of a kind that
    has one (``with_amount``) is not known.
    """
    told = ibis.memtable(pa.Table.from_pylist([*_rows(waivers)], schema=_SCHEMA))
    # By id there may be thousands, so they are looked up; the others are few.
    by_id = found.inner_join(told.filter(told.mismatch_id.notnull()), "mismatch_id")
    by_kind = found.cross_join(told.filter(told.mismatch_id.isnull()).drop("mismatch_id"))
    columns = ("month", "mismatch_id", "line", *(f"waiver_{name}" for name in SAID))
    both = ibis.union(
        *(_covered(pairs, list(with_amount)).select(*columns) for pairs in (by_id, by_kind)),
        distinct=False,
    )
    best = ibis.window(
        group_by=[both.month, both.mismatch_id], order_by=[both.waiver_ends.desc(), both.line]
    )
    ranked = both.mutate(place=ibis.row_number().over(best))
    return ranked.filter(ranked.place == 0).drop("place", "line")


def _covered(pairs: ir.Table, with_amount: list[str]) -> ir.Table:
    """Of findings, each beside a waiver, those that it covers."""
    t = pairs.rename(
        **{
            f"waiver_{name}": f"{name}_right" if f"{name}_right" in pairs.columns else name
            for name in (*MATCHERS[1:], "customer_key", *SAID, "cap")
        }
    )
    named = t.customer_name.strip().lower() == t.waiver_customer
    conditions = [
        t.month >= t.first_month,
        t.month <= t.last_month,
        t.waiver_customer.isnull() | (t.customer_key == t.waiver_customer_key) | named,
        t.waiver_category.isnull() | (t.category == t.waiver_category),
        t.waiver_product.isnull() | (t["product"].lower() == t.waiver_product),
        t.waiver_cap.isnull()
        | (t.amount_impact.abs() <= t.waiver_cap)
        | (t.amount_impact.isnull() & t.category.notin(with_amount)),
    ]
    return t.filter(reduce(and_, (condition.fill_null(False) for condition in conditions)))


def _rows(waivers: Sequence[Waiver]) -> Iterable[dict[str, object]]:
    for line, waiver in enumerate(waivers):
        customer = waiver.customer and waiver.customer.strip().lower()
        yield vars(waiver) | {
            "line": line,
            "customer": customer,
            "customer_key": waiver.customer and f"id:{canonical(waiver.customer)}",
            "product": waiver.product and waiver.product.lower(),
            # In force on the last day of the first of these months, and of the last.
            "first_month": waiver.starts.replace(day=1),
            "last_month": (waiver.ends + dt.timedelta(days=1)).replace(day=1)
            - dt.timedelta(days=1),
        }
