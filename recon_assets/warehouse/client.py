"""The embedded DuckDB warehouse: one file, one writer, one transaction per table slice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb
from dagster import InputContext, OutputContext
from dagster._core.storage.db_io_manager import TableSlice
from dagster_duckdb.io_manager import DuckDbClient

from recon_assets.contracts import contract_of
from recon_assets.warehouse import slices

# DuckDB lets one process write. A warehouse step takes seconds, so a minute and a half outlasts a
# queue of them; longer than that somebody left a shell open on the file and must be told.
LOCK_PATIENCE_SECONDS = 90.0
LOCK_RETRY_SECONDS = 0.25

CONNECTION_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    # Months and instants must not depend on where the process runs.
    "TimeZone": "UTC",
    # Nothing in a warehouse step needs a file or an address of its own.
    "autoinstall_known_extensions": False,
}


class WarehouseBusy(Exception):
    """Another process holds the warehouse file, for longer than we wait."""


@contextmanager
def connect(
    database: Path, patience: float = LOCK_PATIENCE_SECONDS
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the warehouse file, waited for while another process holds it.

    Raises WarehouseBusy after ``patience`` seconds, and OSError's own message when the file cannot
    be created or read.
    """
    database.parent.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + patience
    while True:
        try:
            connection = duckdb.connect(database, config=CONNECTION_CONFIG)
            break
        except duckdb.IOException as error:
            # Not just "lock": the message has the path in it, and a folder may be called "blocks".
            if "could not set lock" not in str(error).lower():
                raise
            if time.monotonic() > deadline:
                raise WarehouseBusy(
                    f"{database} has been held by another process for {patience:.0f} seconds. Close"
                    " whatever else has it open (a DuckDB shell, a notebook, another run), then run"
                    f" this again; nothing was changed. DuckDB says: {error}"
                ) from None
            time.sleep(LOCK_RETRY_SECONDS)
    try:
        yield connection
    finally:
        connection.close()


class WarehouseClient(DuckDbClient):
    """Replaces DuckDbClient where a kill between statements would lose a month.

    An output's connection is one transaction: the table is created from its contract, the slice
    deleted, written, checked and only then committed, so another reader, or a restart, sees the
    month wholly old or wholly new.
    """

    @staticmethod
    @contextmanager
    def connect(
        context: OutputContext | InputContext, table_slice: TableSlice
    ) -> Iterator[duckdb.DuckDBPyConnection]:
        with connect(Path(table_slice.database or "")) as connection:
            if isinstance(context, InputContext):
                yield connection
                return
            connection.begin()
            try:
                yield connection
                connection.commit()
            except BaseException:
                # A commit that failed, on a full disk say, has rolled back already; its own words
                # must reach the reader.
                with suppress(duckdb.TransactionException):
                    connection.rollback()
                raise

    @staticmethod
    def ensure_schema_exists(
        context: OutputContext, table_slice: TableSlice, connection: duckdb.DuckDBPyConnection
    ) -> None:
        slices.create_table(connection, contract_of(table_slice.schema, table_slice.table))

    @staticmethod
    def delete_table_slice(
        context: OutputContext, table_slice: TableSlice, connection: duckdb.DuckDBPyConnection
    ) -> None:
        if not (context.definition_metadata or {}).get("append_only"):
            slices.delete(connection, table_slice)

    @staticmethod
    def get_select_statement(table_slice: TableSlice) -> str:
        return slices.select_statement(table_slice)

    @staticmethod
    def get_table_name(table_slice: TableSlice) -> str:
        return f"{table_slice.schema}.{table_slice.table}"
