"""How much of a month leaves the warehouse for its report: the worst of it, and how much is left."""

from __future__ import annotations

from typing import NamedTuple

import ibis
import ibis.expr.types as ir
import pandas as pd
import pyarrow as pa

from recon_assets.contracts.frames import as_frame
from recon_assets.contracts.tables import MONTH
from recon_assets.contracts.vocabulary import SEVERITIES
from recon_assets.reconcile.overview import place_in

# Rows of a table that a month's report reads. So many customers take about five gigabytes, and a
# spreadsheet program opens no longer file.
PULLED_ROWS = 1_000_000

_ALL = "rows_in_month"


class Pulled(NamedTuple):
    """A month's rows, and how many stayed in the warehouse."""

    rows: pd.DataFrame
    left_out: int


def worst_first(table: ir.Table, *key: str, at_most: int = PULLED_ROWS) -> ir.Table:
    """At most so many rows of each month, those of greatest severity, and how many there are.

    ``key`` is unique in a month, so that the same rows are chosen every time.
    """
    rank = place_in(table.severity, SEVERITIES)
    month = ibis.window(group_by=table[MONTH])
    ordered = ibis.window(group_by=table[MONTH], order_by=[rank, *(table[name] for name in key)])
    counted = table.mutate(
        place=ibis.row_number().over(ordered), **{_ALL: table.count().over(month)}
    )
    return counted.filter(counted.place < at_most).drop("place")


def customers_of(positions: ir.Table) -> ir.Table:
    """How many customers a month has. Grain: month."""
    return positions.group_by(MONTH).agg(customers=positions.customer_key.nunique())


def pulled(kept: pa.Table) -> Pulled:
    """What came of ``worst_first`` in a month."""
    frame = as_frame(kept)
    rows = frame.drop(columns=_ALL)
    return Pulled(rows, int(frame[_ALL].iloc[0]) - len(rows) if len(rows) else 0)
