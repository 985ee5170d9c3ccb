"""Expressions as the SQL of the warehouse."""

from __future__ import annotations

from typing import Any

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir

# Ibis can merge nested SELECTs into readable ones. The database's optimizer does the same in a
# fraction of the time, and merging was half of what a small month took (docs/performance.md).
ibis.options.sql.fuse_selects = False


def compiled(table: ir.Table) -> str:
    """The SELECT that gives ``table``, in DuckDB's dialect."""
    selected = table.op().replace(_dropped_as_selected).to_expr()
    return ibis.to_sql(selected, dialect="duckdb", pretty=False)


def _dropped_as_selected(node: ops.Node, changed: dict[str, Any] | None) -> ops.Node:
    """A table without some columns as the selection of the others.

    What is used twice Ibis writes once, as a CTE, where it is a SELECT, but not where it is a drop:
    that, and all below it, it writes out, and the database computes, once for each use.
    """
    new = node.__recreate__(changed) if changed else node
    if isinstance(new, ops.DropColumns):
        return ops.Project(new.parent, {name: ops.Field(new.parent, name) for name in new.schema})
    return new
