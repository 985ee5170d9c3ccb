"""One expression over many delivered texts, in one query."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import duckdb
import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.config.aliases import AliasBook
from recon_assets.normalize import text
from recon_assets.normalize.identity import customer_matches
from recon_assets.normalize.names import with_clean_names
from recon_assets.normalize.records import PROVENANCE
from recon_assets.warehouse.sql import DUCKDB

MONTH = dt.date(2025, 8, 1)
_DELIVERED = ("customer_id", "customer_name")
_CELLS = ibis.table({"place": "int64", "cell": "string"}, name="cells")


@cache
def _query(function: Callable[[ir.StringValue], ir.Value]) -> str:
    value = function(_CELLS.cell)
    return ibis.to_sql(_CELLS.select("place", value=value), dialect="duckdb", pretty=False)


@cache
def _names_query() -> str:
    named = with_clean_names(_CELLS, "cell")
    return DUCKDB.compiled(named.select("place", "clean_name", "core_name"))


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    return connection


def read_all(
    function: Callable[[ir.StringValue], ir.Value], texts: Sequence[str | None]
) -> list[Any]:
    """What ``function`` makes of each text; it is compiled once."""
    rows = {"place": list(range(len(texts))), "cell": pa.array(list(texts), pa.string())}
    _connection().register("cells", pa.table(rows))
    found = _connection().sql(f"SELECT value FROM ({_query(function)}) ORDER BY place")
    return [value for (value,) in found.fetchall()]


def clean_names(names: Sequence[str | None]) -> list[str | None]:
    return [clean for clean, _ in cleaned(names)]


def core_names(names: Sequence[str | None]) -> list[str | None]:
    return [core for _, core in cleaned(names)]


def matched(
    rows: Sequence[tuple[str, str | None, str | None]], aliases: AliasBook | None = None
) -> list[dict[str, Any]]:
    """customer_matches of delivered (source, id, name), in the same order."""
    query, schema, constants = _matching(aliases or AliasBook())
    delivered = [
        {"month": MONTH, "source_file": "f", "source_row": place, "source": source}
        | dict(zip(_DELIVERED, said, strict=True))
        for place, (source, *said) in enumerate(rows)
    ]
    _connection().register("raw", pa.Table.from_pylist(delivered, schema=schema))
    for name, constant in constants:
        _connection().register(name, constant)
    found = _connection().sql(f"SELECT * FROM ({query}) ORDER BY source_row")
    return found.to_arrow_table().to_pylist()


@cache
def _matching(aliases: AliasBook) -> tuple[str, pa.Schema, list[tuple[str, pa.Table]]]:
    types = {"month": "date", "source_row": "int64"}
    raw = ibis.table(
        {name: types.get(name, "string") for name in (*PROVENANCE, "source", *_DELIVERED)},
        name="raw",
    )
    read = {name: text.named(text.known(raw[name], [""])) for name in _DELIVERED}
    expression = customer_matches(raw.mutate(**read), aliases)
    constants = [
        (table.name, table.data.to_pyarrow(table.schema))
        for table in expression.op().find(ops.InMemoryTable)
    ]
    return DUCKDB.compiled(expression), raw.schema().to_pyarrow(), constants


def cleaned(names: Sequence[str | None]) -> list[tuple[str | None, str | None]]:
    """clean_name and core_name of each name."""
    rows = {"place": list(range(len(names))), "cell": pa.array(list(names), pa.string())}
    _connection().register("cells", pa.table(rows))
    found = _connection().sql(f"SELECT * FROM ({_names_query()}) ORDER BY place")
    return [(clean, core) for _, clean, core in found.fetchall()]
