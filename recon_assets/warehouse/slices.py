"""SQL over one table slice: create, delete, insert, count and check. Identifiers are quoted here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import duckdb
import ibis
import ibis.expr.types as ir
import sqlglot.expressions as sge
from dagster import TimeWindow
from dagster._core.storage.db_io_manager import TableSlice

from recon_assets.contracts import Contract, contract_of
from recon_assets.contracts.tables import MONTH

# Bookkeeping of our own, written in the same transaction as the slice it speaks of: only the
# warehouse itself can tell a month that was written empty from one that was never written.
LEDGER = "warehouse.slices"
LEDGER_DDL = (
    "CREATE TABLE IF NOT EXISTS warehouse.slices"
    " (table_name VARCHAR NOT NULL, month DATE, row_count BIGINT NOT NULL,"
    " run_id VARCHAR, written_at TIMESTAMP NOT NULL)"
)


def written_months(name: str) -> ir.Table:
    """The months for which a table was ever written, empty ones included, as an expression."""
    ledger = ibis.table(
        {"table_name": "string", "month": "date"}, name="slices", database="warehouse"
    )
    return ledger.filter(ledger.table_name == name).select("month")


class SliceError(Exception):
    """What was about to be written does not keep the table's contract; nothing was written."""


class NeverMaterialized(Exception):
    """A table that a step reads has never been written for that month."""


def quoted(name: str) -> str:
    return sge.to_identifier(name, quoted=True).sql("duckdb")


def qualified(schema: str, table: str) -> str:
    return f"{quoted(schema)}.{quoted(table)}"


def window_of(table_slice: TableSlice) -> tuple[dt.date, dt.date] | None:
    """First month and the month after the last, or None for a table without partitions."""
    if not table_slice.partition_dimensions:
        return None
    (dimension,) = table_slice.partition_dimensions
    if not isinstance(dimension.partitions, TimeWindow):
        return (dt.date.min, dt.date.min)  # no partition at all: an empty window
    return (dimension.partitions.start.date(), dimension.partitions.end.date())


def months_of(table_slice: TableSlice) -> list[dt.date]:
    window = window_of(table_slice)
    if window is None:
        return []
    month, end = window
    months = []
    while month < end:
        months.append(month)
        month = (month + dt.timedelta(days=32)).replace(day=1)
    return months


def select_statement(table_slice: TableSlice) -> str:
    """The slice as a person would query it."""
    table = sge.table_(table_slice.table, table_slice.schema)
    query = sge.select("*").from_(table)
    if window := window_of(table_slice):
        query = query.where(
            f"{MONTH} >= DATE '{window[0]}' AND {MONTH} < DATE '{window[1]}'", dialect="duckdb"
        )
    return query.sql("duckdb", pretty=True)


def create_table(connection: duckdb.DuckDBPyConnection, contract: Contract) -> None:
    """Create the table as its contract says, even when nothing will be written to it."""
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(contract.schema)}")
    if not columns_in_catalog(connection, contract):
        definition = contract.columns.to_sqlglot_column_defs("duckdb")
        columns = ", ".join(column.sql("duckdb") for column in definition)
        connection.execute(f"CREATE TABLE {qualified(*contract.key)} ({columns})")
        for name, model in contract.pandera.columns.items():
            comment = sge.Literal.string(model.description or "").sql("duckdb")
            connection.execute(
                f"COMMENT ON COLUMN {qualified(*contract.key)}.{quoted(name)} IS {comment}"
            )
    connection.execute("CREATE SCHEMA IF NOT EXISTS warehouse")
    connection.execute(LEDGER_DDL)


def widen(
    connection: duckdb.DuckDBPyConnection, contract: Contract, columns: Sequence[str]
) -> None:
    """Make room for delivered columns: new ones are added, as text; one that is spelled in other
    capitals than before takes the new spelling, which is the one that recon.yaml maps.
    """
    known = {name.casefold(): name for name in columns_in_catalog(connection, contract)}
    alter = f"ALTER TABLE {qualified(*contract.key)}"
    for name in columns:
        before = known.get(name.casefold())
        if before is None:
            connection.execute(f"{alter} ADD COLUMN {quoted(name)} VARCHAR")
        elif before != name:
            connection.execute(f"{alter} RENAME COLUMN {quoted(before)} TO {quoted(name)}")


def columns_in_catalog(connection: duckdb.DuckDBPyConnection, contract: Contract) -> list[str]:
    rows = connection.execute(
        "SELECT column_name FROM duckdb_columns() WHERE database_name = current_database()"
        " AND schema_name = ? AND table_name = ? ORDER BY column_index",
        list(contract.key),
    ).fetchall()
    return [name for (name,) in rows]


def delete(connection: duckdb.DuckDBPyConnection, table_slice: TableSlice) -> None:
    statement = f"DELETE FROM {qualified(table_slice.schema, table_slice.table)}"
    if window := window_of(table_slice):
        connection.execute(f"{statement} WHERE {MONTH} >= ? AND {MONTH} < ?", list(window))
    else:
        connection.execute(statement)


def insert(
    connection: duckdb.DuckDBPyConnection, contract: Contract, columns: Sequence[str], query: str
) -> int:
    """Insert by name, so that a changed column order can never swap values. Returns rows written."""
    names = ", ".join(quoted(name) for name in columns)
    statement = f"INSERT INTO {qualified(*contract.key)} ({names}) SELECT {names} FROM ({query})"
    try:
        ((count,),) = connection.execute(statement).fetchall()
    except duckdb.ConstraintException as error:
        raise SliceError(f"{contract.name}: {error}") from None
    return int(count)


def check(
    connection: duckdb.DuckDBPyConnection, table_slice: TableSlice, written: int
) -> dict[dt.date, int]:
    """Assert that every row written lies in the slice and keeps the contract; rows per month.

    Raises SliceError, which rolls the transaction back.
    """
    contract = contract_of(table_slice.schema, table_slice.table)
    counts: dict[dt.date, int] = dict.fromkeys(months_of(table_slice), 0)
    if window_of(table_slice) is not None:
        query = f"SELECT {MONTH}, count(*) FROM ({select_statement(table_slice)}) GROUP BY 1"
        counts |= dict(connection.execute(query).fetchall())
        if sum(counts.values()) != written or len(counts) > len(months_of(table_slice)):
            raise SliceError(
                f"{contract.name}: {written - sum(counts.values())} of {written} rows lie outside"
                f" the months being written ({', '.join(map(str, months_of(table_slice)))})"
            )
    if broken := contract.broken_rules(_slice(connection, table_slice)):
        # pandera writes every failing value into its message; the first lines name the rule.
        raise SliceError(f"{contract.name} does not keep its contract: {broken[:2000]}")
    return counts


def _slice(connection: duckdb.DuckDBPyConnection, table_slice: TableSlice) -> ibis.Table:
    backend = ibis.duckdb.from_connection(connection)
    table = backend.table(table_slice.table, database=table_slice.schema)
    if window := window_of(table_slice):
        table = table.filter(table[MONTH] >= window[0], table[MONTH] < window[1])
    return table


def record(
    connection: duckdb.DuckDBPyConnection,
    contract: Contract,
    counts: dict[dt.date, int] | dict[None, int],
    run_id: str,
) -> None:
    """Note in the ledger that the slice is written, in the slice's own transaction."""
    written_at = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    for month, rows in counts.items():
        connection.execute(
            f"DELETE FROM {LEDGER} WHERE table_name = ? AND month IS NOT DISTINCT FROM ?",
            [contract.name, month],
        )
        connection.execute(
            f"INSERT INTO {LEDGER} VALUES (?, ?, ?, ?, ?)",
            [contract.name, month, rows, run_id, written_at],
        )


def written(connection: duckdb.DuckDBPyConnection, contract: Contract) -> set[dt.date]:
    """The months for which a table was ever written; a table without months has None."""
    exists = connection.execute(
        "SELECT 1 FROM duckdb_tables() WHERE database_name = current_database()"
        " AND schema_name = 'warehouse' AND table_name = 'slices'"
    ).fetchall()
    if not exists:
        return set()
    rows = connection.execute(f"SELECT month FROM {LEDGER} WHERE table_name = ?", [contract.name])
    return {month for (month,) in rows.fetchall()}


def require_written(
    connection: duckdb.DuckDBPyConnection, contract: Contract, months: Sequence[dt.date]
) -> None:
    """Raise NeverMaterialized naming the months of ``contract`` that no run ever wrote."""
    known = written(connection, contract)
    missing = sorted(set(months) - known)
    if missing or not known:
        which = ", ".join(f"{month:%Y-%m}" for month in missing) or "at all"
        raise NeverMaterialized(
            f"{contract.name} was never materialized for {which}. Materialize"
            f" {contract.schema}/{contract.table} for it first; reading it now would look like a"
            " month without rows."
        )


def delivered_columns(connection: duckdb.DuckDBPyConnection, contract: Contract) -> tuple[str, ...]:
    """The columns that follow the contract's own in an open-ended table."""
    if not contract.open_ended:
        return ()
    return tuple(n for n in columns_in_catalog(connection, contract) if n not in contract.columns)
