"""The embedded DuckDB warehouse: one file, one writer, one transaction per table slice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import sqlglot.expressions as sge
from dagster._core.storage.db_io_manager import DbClient
from dagster_duckdb.io_manager import DuckDbClient

from recon_assets.contracts import Contract
from recon_assets.warehouse.duckdb_engine import LOCK_PATIENCE_SECONDS, connect, patiently
from recon_assets.warehouse.session import Rows, Session, Warehouse
from recon_assets.warehouse.sql import DUCKDB

# Rows of a table that leaves for another warehouse: what is in memory of it at a time.
STREAMED_AT_ONCE = 10_000


class DuckDbSession(Session):
    """A connection to the warehouse file."""

    dialect = DUCKDB
    constraint_errors = (duckdb.ConstraintException,)

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, attachable: Mapping[str, Path] | None = None
    ) -> None:
        self.connection = connection
        self._attachable = attachable or {}
        self._failures: list[Exception] = []

    def create_table(self, contract: Contract) -> None:
        table, quoted = self.dialect.table(contract), self.dialect.quoted
        columns = ", ".join(self.dialect.columns(contract.columns))
        self.execute(f"CREATE TABLE {table} ({columns})")
        for name, model in contract.pandera.columns.items():
            comment = sge.Literal.string(model.description or "").sql(self.dialect.name)
            self.execute(f"COMMENT ON COLUMN {table}.{quoted(name)} IS {comment}")

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        try:
            return self.connection.execute(sql, list(parameters)).fetchall()
        except duckdb.Error:
            # The database wraps what a reader raised; the reader's own words say what to do.
            if self._failures:
                raise self._failures[0] from None
            raise

    def query(
        self, sql: str, parameters: Sequence[Any] = (), schema: pa.Schema | None = None
    ) -> pa.Table:
        return self.connection.sql(sql, params=list(parameters)).to_arrow_table()

    def databases(self) -> list[str]:
        ((own,),) = self.execute("SELECT current_database()")
        return [own, *self._attachable]

    def attach(self, database: str) -> None:
        """Another DuckDB file, to read only, for as long as the warehouse stays open. Raises
        WarehouseBusy while another process writes to it.
        """
        if path := self._attachable.get(database):
            file = sge.Literal.string(str(path)).sql(self.dialect.name)
            name = self.dialect.quoted(database)
            statement = f"ATTACH IF NOT EXISTS {file} AS {name} (READ_ONLY)"
            patiently(path, lambda: self.connection.execute(statement), LOCK_PATIENCE_SECONDS)

    def stream(self, sql: str) -> pa.RecordBatchReader:
        """The rows of a query, batch by batch, while nothing else is asked in this session."""
        return self.connection.sql(sql).to_arrow_reader(STREAMED_AT_ONCE)

    def upload(self, name: str, rows: Rows) -> None:
        """Nothing is copied: the database reads the rows where they are, a stream of them once."""
        if isinstance(rows, pa.RecordBatchReader):
            rows = watched(rows, self._failures)
        self.connection.register(name, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.connection.begin()
        try:
            yield
            self.connection.commit()
        except BaseException:
            # A commit that failed, on a full disk say, has rolled back already; its own words
            # must reach the reader.
            with suppress(duckdb.TransactionException):
                self.connection.rollback()
            raise


class DuckDbWarehouse(Warehouse):
    """The embedded warehouse: one file, one writing process at a time. ``attachable`` are other
    DuckDB files by the name under which landed tables in them are read; ``memory`` is what DuckDB
    may take, 80 % of the machine's where nothing is said.
    """

    dialect = DUCKDB

    def __init__(
        self,
        database: Path,
        attachable: Mapping[str, Path] | None = None,
        *,
        read_only: bool = False,
        memory: str | None = None,
    ) -> None:
        self.database = database
        self._attachable = attachable or {}
        self._read_only = read_only
        self._memory = memory

    @property
    def name(self) -> str:
        return str(self.database)

    @property
    def client(self) -> DbClient:
        return DuckDbClient()

    @contextmanager
    def session(self, purpose: str = "") -> Iterator[DuckDbSession]:
        """Raises WarehouseBusy while another process holds the file."""
        with connect(self.database, read_only=self._read_only, memory=self._memory) as connection:
            yield DuckDbSession(connection, self._attachable)


def watched(reader: pa.RecordBatchReader, failures: list[Exception]) -> pa.RecordBatchReader:
    """``reader``, leaving what it raises in ``failures``."""

    def batches() -> Iterator[pa.RecordBatch]:
        try:
            yield from reader
        except Exception as error:
            failures.append(error)
            raise

    return pa.RecordBatchReader.from_batches(reader.schema, batches())
