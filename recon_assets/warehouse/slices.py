"""SQL over one table slice: create, delete, insert, count and check, on either engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import ibis
import ibis.expr.types as ir
from dagster import TimeWindow
from dagster._core.storage.db_io_manager import TableSlice

from recon_assets.contracts import Contract, contract_of
from recon_assets.contracts.tables import MONTH

if TYPE_CHECKING:
    from recon_assets.warehouse.session import Session

# Rows written per month, or under None for a table without partitions.
RowCounts = dict[Any, int]


@dataclass(frozen=True)
class Ledger:
    """Bookkeeping of our own, written in the same transaction as the slice it speaks of: only the
    warehouse itself can tell a month that was written empty from one that was never written.
    """

    schema: str
    table: str
    columns: ibis.Schema

    @property
    def key(self) -> tuple[str, str]:
        return (self.schema, self.table)

    @property
    def name(self) -> str:
        return f"{self.schema}.{self.table}"

    def unbound(self) -> ir.Table:
        """The ledger as an expression bound to no database."""
        return ibis.table(self.columns, name=self.table, database=self.schema)

    def lines_of(self, table_name: str) -> ir.Table:
        """What the ledger says of one table."""
        lines = self.unbound()
        return lines.filter(lines.table_name == table_name)


LEDGER = Ledger(
    "warehouse",
    "slices",
    ibis.schema(
        {
            "table_name": "!string",
            "month": "date",
            "row_count": "!int64",
            "run_id": "string",
            "written_at": "!timestamp(6)",
        }
    ),
)


def written_months(name: str) -> ir.Table:
    """The months for which a table was ever written, empty ones included, as an expression."""
    return LEDGER.lines_of(name).select("month")


def written_since(name: str, reader: str, run_id: str) -> ir.Table:
    """The months of a table that its ``reader`` has not seen: written since that was last written,
    or by the run ``run_id``, which is the reader's own. Columns month and run_id, as an expression.
    """
    lines = LEDGER.lines_of(name).select("month", "run_id", "written_at")
    read = LEDGER.lines_of(reader).agg(read_at=lambda t: t.written_at.max())
    seen = lines.cross_join(read)
    unseen = seen.read_at.isnull() | (seen.written_at >= seen.read_at) | (seen.run_id == run_id)
    return seen.filter(unseen).select("month", "run_id")


class SliceError(Exception):
    """What was about to be written does not keep the table's contract; nothing was written."""


class NeverMaterialized(Exception):
    """A table that a step reads has never been written for that month."""


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
    """The slice as a person would query it, on either engine."""
    query = f"SELECT *\nFROM {contract_of(table_slice.schema, table_slice.table).name}"
    if window := window_of(table_slice):
        query += f"\nWHERE {MONTH} >= DATE '{window[0]}' AND {MONTH} < DATE '{window[1]}'"
    return query


def create_table(session: Session, contract: Contract) -> None:
    """Create the table as its contract says, even when nothing will be written to it."""
    for schema in (contract.schema, LEDGER.schema):
        session.execute(f"CREATE SCHEMA IF NOT EXISTS {session.dialect.quoted(schema)}")
    if not columns_in_catalog(session, contract):
        session.create_table(contract)
    if not _ledger_exists(session):
        columns = ", ".join(session.dialect.columns(LEDGER.columns))
        session.execute(f"CREATE TABLE {session.dialect.table(LEDGER)} ({columns})")


def widen(session: Session, contract: Contract, columns: Sequence[str]) -> None:
    """Make room for delivered columns: new ones are added, as text; one that is spelled in other
    capitals than before takes the new spelling, which is the one that recon.yaml maps.
    """
    known = {name.casefold(): name for name in columns_in_catalog(session, contract)}
    quoted = session.dialect.quoted
    alter = f"ALTER TABLE {session.dialect.table(contract)}"
    for name in columns:
        before = known.get(name.casefold())
        if before is None:
            session.execute(f"{alter} ADD COLUMN {quoted(name)} VARCHAR")
        elif quoted(before) != quoted(name):
            session.execute(f"{alter} RENAME COLUMN {quoted(before)} TO {quoted(name)}")


def columns_in_catalog(session: Session, contract: Contract) -> list[str]:
    dialect = session.dialect
    rows = session.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_catalog ="
        " current_database() AND table_schema = ? AND table_name = ? ORDER BY ordinal_position",
        [dialect.stored(name) for name in contract.key],
    )
    return [dialect.known(name) for (name,) in rows]


def replace(
    session: Session,
    table_slice: TableSlice,
    columns: Sequence[str],
    query: str,
    run_id: str,
) -> RowCounts:
    """Put the rows of ``query`` in the place of the slice, in one transaction, or beside what is
    there where the table is append-only. Returns rows written per month.

    Raises SliceError when the rows are not the slice's or break the contract; nothing has changed.
    """
    contract = contract_of(table_slice.schema, table_slice.table)
    with session.transaction():
        if not contract.append_only:
            delete(session, table_slice)
        written = insert(session, contract, columns, query)
        counts = check(session, table_slice, written) or {None: written}
        record(session, contract, counts, run_id)
    return counts


def delete(session: Session, table_slice: TableSlice) -> None:
    """Raises SliceError for a table whose rows are never deleted."""
    contract = contract_of(table_slice.schema, table_slice.table)
    if contract.append_only:
        raise SliceError(f"{contract.name} is append-only: no row of it is changed or deleted")
    statement = f"DELETE FROM {session.dialect.table(contract)}"
    if window := window_of(table_slice):
        month = session.dialect.quoted(MONTH)
        session.execute(f"{statement} WHERE {month} >= ? AND {month} < ?", window)
    else:
        session.execute(statement)


def insert(
    session: Session, contract: Contract | Ledger, columns: Sequence[str], query: str
) -> int:
    """Insert by name, so that a changed column order can never swap values. Returns rows written."""
    dialect = session.dialect
    names = ", ".join(dialect.quoted(name) for name in columns)
    statement = (
        f"INSERT INTO {dialect.table(contract)} ({names}) SELECT {names} FROM ({query}) AS t"
    )
    if dialect.sorts_inserts and MONTH in columns:
        statement += f" ORDER BY {dialect.quoted(MONTH)}"
    try:
        ((count,),) = session.execute(statement)
    except session.constraint_errors as error:
        raise SliceError(f"{contract.name}: {error}") from None
    session.written_by = session.query_id()
    return int(count)


def check(session: Session, table_slice: TableSlice, written: int) -> dict[Any, int]:
    """Assert that every row written lies in the slice and keeps the contract; rows per month.

    Raises SliceError, which rolls the transaction back.
    """
    contract = contract_of(table_slice.schema, table_slice.table)
    counts: dict[Any, int] = dict.fromkeys(months_of(table_slice), 0)
    if window_of(table_slice) is not None:
        query = f"SELECT {MONTH}, count(*) FROM ({select_statement(table_slice)}) AS t GROUP BY 1"
        counts |= {month: int(rows) for month, rows in session.execute(query)}
        if sum(counts.values()) != written or len(counts) > len(months_of(table_slice)):
            raise SliceError(
                f"{contract.name}: {written - sum(counts.values())} of {written} rows lie outside"
                f" the months being written ({', '.join(map(str, months_of(table_slice)))})"
            )
    rows = of_slice(contract.unbound(), table_slice)
    if broken := contract.broken_rules(rows, session.frame):
        # pandera writes every failing value into its message; the first lines name the rule.
        raise SliceError(f"{contract.name} does not keep its contract: {broken[:2000]}")
    return counts


def of_slice(table: ir.Table, table_slice: TableSlice) -> ir.Table:
    """The rows of ``table`` that lie in the slice's months; all of them without partitions."""
    if window := window_of(table_slice):
        return table.filter(table[MONTH] >= window[0], table[MONTH] < window[1])
    return table


def record(session: Session, contract: Contract, counts: RowCounts, run_id: str) -> None:
    """Note in the ledger that the slice is written, in the slice's own transaction."""
    ledger = session.dialect.table(LEDGER)
    name, month_, *rest = (session.dialect.quoted(column) for column in LEDGER.columns)
    written_at = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    for month, rows in counts.items():
        which = f"{month_} IS NULL" if month is None else f"{month_} = ?"
        session.execute(
            f"DELETE FROM {ledger} WHERE {name} = ? AND {which}",
            [contract.name, *([] if month is None else [month])],
        )
        session.execute(
            f"INSERT INTO {ledger} ({name}, {month_}, {', '.join(rest)}) VALUES (?, ?, ?, ?, ?)",
            [contract.name, month, rows, run_id, written_at],
        )


def written(session: Session, contract: Contract) -> set[dt.date]:
    """The months for which a table was ever written; a table without months has None."""
    if not _ledger_exists(session):
        return set()
    name, month, *_ = (session.dialect.quoted(column) for column in LEDGER.columns)
    rows = session.execute(
        f"SELECT {month} FROM {session.dialect.table(LEDGER)} WHERE {name} = ?", [contract.name]
    )
    return {month for (month,) in rows}


def require_written(session: Session, contract: Contract, months: Sequence[dt.date]) -> None:
    """Raise NeverMaterialized naming the months of ``contract`` that no run ever wrote."""
    known = written(session, contract)
    missing = sorted(set(months) - known)
    if missing or not known:
        which = ", ".join(f"{month:%Y-%m}" for month in missing) or "at all"
        raise NeverMaterialized(
            f"{contract.name} was never materialized for {which}. Materialize"
            f" {contract.schema}/{contract.table} for it first; reading it now would look like a"
            " month without rows."
        )


def delivered_columns(session: Session, contract: Contract) -> tuple[str, ...]:
    """The columns that follow the contract's own in an open-ended table."""
    if not contract.open_ended:
        return ()
    return tuple(n for n in columns_in_catalog(session, contract) if n not in contract.columns)


def _ledger_exists(session: Session) -> bool:
    found = session.execute(
        "SELECT 1 FROM information_schema.tables WHERE table_catalog = current_database()"
        " AND table_schema = ? AND table_name = ?",
        [session.dialect.stored(name) for name in LEDGER.key],
    )
    return bool(found)
