"""Whether rows that are taken together say one thing, as aggregates.

How many different things they say is never asked: counting them takes ten times as long.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir


def several(column: ir.Value, where: ir.BooleanValue | None = None) -> ir.BooleanScalar:
    """Whether rows say different things; NULL where none says any."""
    return column.min(where=where) != column.max(where=where)


def only(column: ir.Value, where: ir.BooleanValue | None = None) -> ir.Scalar:
    """The value where all rows that have one agree, else NULL."""
    nothing = ibis.null(column.type())
    return several(column, where).ifelse(nothing, column.min(where=where))
