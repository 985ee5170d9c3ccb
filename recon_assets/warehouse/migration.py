"""A whole history copied from one warehouse into another, table by table, and compared there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.contracts import TABLES, Contract
from recon_assets.history.fingerprint import as_digits
from recon_assets.warehouse import slices
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession, DuckDbWarehouse
from recon_assets.warehouse.session import Session, Warehouse
from recon_assets.warehouse.slices import LEDGER, Ledger
from recon_assets.warehouse.views import LOG, create_views

# The names under which what arrives is seen before it is inserted.
_ARRIVING, _ARRIVING_LINES = "migrating_rows", "migrating_ledger"
# A row's hash is summed in parts, each so short that even an engine that adds in floating point
# (the emulator does) is exact for ninety million rows.
_DIGEST_DIGITS, _DIGITS = 32, 8
# A share between 0 and 1 is compared to so many parts.
_PARTS = 1e12


class MigrationError(Exception):
    """A history that cannot be copied, or did not arrive as it was; that table was left as it was."""


class TargetNotEmpty(MigrationError):
    """The target holds something else than the source, and nobody said to replace it."""


@dataclass(frozen=True)
class Content:
    """Rows of a table, and sums of hashes of them: the same whatever the order of the rows and the
    engine, and different if one value, one missing value or one row differs.
    """

    rows: int = 0
    sums: tuple[int, ...] = (0, 0, 0, 0)


@dataclass(frozen=True)
class Held:
    """What a warehouse holds of a table: its rows, and the ledger's lines about it."""

    table: Content = Content()
    ledger: Content = Content()


@dataclass(frozen=True)
class Copied:
    """What came of one table. ``outcome`` is ``there`` where both warehouses already agreed."""

    name: str
    rows: int
    outcome: Literal["copied", "replaced", "there"]


@dataclass(frozen=True)
class _Table:
    contract: Contract
    columns: tuple[str, ...]
    here: Held
    there: Held


def migrate(
    source: DuckDbWarehouse,
    target: Warehouse,
    *,
    replace: bool = False,
    on_rows: Callable[[str, int, int], None] = lambda name, rows, total: None,
) -> list[Copied]:
    """Copy every table, and what the ledger says of it, each in one transaction that ends only when
    the target's content equals the source's; then define the views of its history. A table that is there already is left alone, so a
    migration that was interrupted is continued by calling it again. Open the source read-only.

    ``on_rows`` is told a table, the rows of it sent since last time, and all its rows.

    Raises TargetNotEmpty naming the tables that would be overwritten without ``replace``, before
    anything is written, and MigrationError where content differs on arrival.
    """
    with source.session() as here, target.session("recon migrate") as there:
        plan = list(_compared(here, there))
        taken = [t.contract.name for t in plan if t.there not in (Held(), t.here)]
        if taken and not replace:
            raise TargetNotEmpty(
                f"{target.name} holds something else than {source.name} in {', '.join(taken)};"
                " nothing was written"
            )
        copied = [_copy(here, there, table, on_rows) for table in plan]
        if any(table.contract is LOG for table in plan):
            create_views(there)
        return copied


def content(session: Session, table: ir.Table) -> Content:
    """The content of a table's rows, computed where they are."""
    digest = as_digits(_row_text(table).hexdigest("md5"))
    rows = table.select(digest=digest)
    parts = {
        f"part{start}": rows.digest.substr(start, _DIGITS).cast("int64").sum()
        for start in range(0, _DIGEST_DIGITS, _DIGITS)
    }
    ((count, *sums),) = session.execute(session.select(rows.agg(rows=rows.count(), **parts)))
    return Content(int(count), tuple(int(total or 0) for total in sums))


def _row_text(table: ir.Table) -> ir.StringValue:
    """A row as text that no other row has: each value with its length before it."""
    values = (_text(table[name]) for name in table.columns)
    told = [(value.length().cast("string") + ":" + value).fill_null("-") for value in values]
    return ibis.literal(",").join(told)


def _text(value: ir.Value) -> ir.StringValue:
    """A value as text that both engines write alike, whatever their settings."""
    dtype = value.type()
    if dtype.is_boolean():
        return value.cast("int64").cast("string")
    if dtype.is_date():
        return value.strftime("%Y-%m-%d")
    if dtype.is_timestamp():
        return value.delta(ibis.timestamp("1970-01-01"), unit="microsecond").cast("string")
    if dtype.is_floating():
        return (value * _PARTS).floor().cast("int64").cast("string")
    return value.cast("string")


def _compared(here: DuckDbSession, there: Session) -> Iterator[_Table]:
    """Every table that either side holds anything of."""
    for contract in TABLES.values():
        columns = _columns(here, contract)
        table = _Table(
            contract, columns, _held(here, contract, columns), _held(there, contract, columns)
        )
        if Held() != table.here or Held() != table.there:
            yield table


def _columns(here: Session, contract: Contract) -> tuple[str, ...]:
    """The source's columns. Raises MigrationError where they are not the contract's."""
    found = slices.columns_in_catalog(here, contract)
    missing = [name for name in contract.columns if name not in found]
    unknown = [] if contract.open_ended else [n for n in found if n not in contract.columns]
    if found and (missing or unknown):
        said = [f"has no column {', '.join(missing)}"] if missing else []
        said += [f"has a column {', '.join(unknown)} that is not known"] if unknown else []
        raise MigrationError(
            f"{contract.name} {' and '.join(said)}: it was written by another version of Recon"
            " Assets. Run its months again with this one, then migrate"
        )
    return tuple(found)


def _held(session: Session, contract: Contract, columns: Sequence[str]) -> Held:
    found = {name.casefold(): name for name in slices.columns_in_catalog(session, contract)}
    if not found:
        return Held()
    delivered = tuple(name for name in found.values() if name not in contract.columns)
    known = [found[name.casefold()] for name in columns or found if name.casefold() in found]
    rows = content(session, contract.unbound(delivered).select(*known))
    return Held(rows, content(session, LEDGER.lines_of(contract.name)))


def _copy(
    here: DuckDbSession,
    there: Session,
    table: _Table,
    on_rows: Callable[[str, int, int], None],
) -> Copied:
    contract, rows = table.contract, table.here.table.rows
    if table.here == table.there:
        on_rows(contract.name, rows, rows)
        return Copied(contract.name, rows, "there")
    slices.create_table(there, contract)
    slices.widen(there, contract, table.columns)
    with _sent(here, there, table, on_rows), there.transaction():
        _clear(there, contract)
        if table.columns:
            _take(there, contract, table.columns, _ARRIVING)
            _take(there, LEDGER, LEDGER.columns, _ARRIVING_LINES)
        arrived = _held(there, contract, table.columns)
        if arrived != table.here:
            raise MigrationError(_difference(here, there, table, arrived))
    return Copied(contract.name, rows, "copied" if table.there == Held() else "replaced")


@contextmanager
def _sent(
    here: DuckDbSession, there: Session, table: _Table, on_rows: Callable[[str, int, int], None]
) -> Iterator[None]:
    """The target sees the source's rows, and its lines of the ledger, as long as this lasts."""
    contract = table.contract
    if not table.columns:
        yield
        return
    lines = LEDGER.lines_of(contract.name)
    there.upload(_ARRIVING_LINES, here.query(here.select(lines)))
    names = ", ".join(here.dialect.quoted(name) for name in table.columns)
    # DuckDB opens no file again in a process that has a stream of it left open.
    with here.stream(f"SELECT {names} FROM {here.dialect.table(contract)}") as rows:

        def batches() -> Iterator[pa.RecordBatch]:
            for batch in rows:
                yield batch
                on_rows(contract.name, batch.num_rows, table.here.table.rows)

        there.upload(_ARRIVING, pa.RecordBatchReader.from_batches(rows.schema, batches()))
        yield


def _clear(there: Session, contract: Contract) -> None:
    quoted, table = there.dialect.quoted, there.dialect.table
    there.execute(f"DELETE FROM {table(contract)}")
    lines = f"DELETE FROM {table(LEDGER)} WHERE {quoted('table_name')} = ?"
    there.execute(lines, [contract.name])


def _take(there: Session, into: Contract | Ledger, columns: Iterable[str], arriving: str) -> None:
    slices.insert(there, into, tuple(columns), f"SELECT * FROM {there.dialect.quoted(arriving)}")


def _difference(here: Session, there: Session, table: _Table, arrived: Held) -> str:
    """Which columns did not arrive as they were; asked only when something did not."""
    changed = [
        column
        for column in table.columns
        if _held(here, table.contract, [column]).table
        != _held(there, table.contract, [column]).table
    ]
    return (
        f"{table.contract.name} did not arrive as it was: {table.here.table.rows:,} rows sent,"
        f" {arrived.table.rows:,} arrived; columns that differ: {', '.join(changed) or 'none'}."
        " The table in the target was left as it was"
    )
