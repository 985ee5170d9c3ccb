"""What an asset may return, and how each is written into, or read from, a table slice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import duckdb
import ibis.expr.operations as ops
import ibis.expr.types as ir
import pandas as pd
import pyarrow as pa
from dagster import InputContext, OutputContext
from dagster._core.storage.db_io_manager import DbTypeHandler, TableSlice
from dagster_duckdb_pandas import DuckDBPandasTypeHandler
from ibis import Schema

from recon_assets.contracts import contract_of
from recon_assets.contracts.tables import MONTH
from recon_assets.warehouse import slices
from recon_assets.warehouse.sql import compiled

Connection = duckdb.DuckDBPyConnection
# Rows written per month (date → int), or under None for a table without partitions. Dagster's
# signature has metadata here; ours tells each month its own.
RowCounts = Mapping[Any, Any]
# The name under which rows from outside the database are seen by the INSERT.
DELIVERED = "delivered_rows"


class IbisHandler(DbTypeHandler[ir.Table]):
    """Expressions: compiled and run inside the warehouse; the rows never leave it."""

    def handle_output(
        self, context: OutputContext, table_slice: TableSlice, obj: ir.Table, connection: Connection
    ) -> RowCounts:
        contract = contract_of(table_slice.schema, table_slice.table)
        for table in obj.op().find(ops.InMemoryTable):
            connection.register(table.name, table.data.to_pyarrow(table.schema))
        query = compiled(contract.conform(obj))
        return finish(context, table_slice, connection, tuple(contract.columns), query)

    def load_input(
        self, context: InputContext, table_slice: TableSlice, connection: Connection
    ) -> ir.Table:
        contract = contract_of(table_slice.schema, table_slice.table)
        table = contract.unbound(slices.delivered_columns(connection, contract))
        if window := slices.window_of(table_slice):
            table = table.filter(table[MONTH] >= window[0], table[MONTH] < window[1])
        return table

    @property
    def supported_types(self) -> Sequence[type[object]]:
        return [ir.Table]


class PandasHandler(DuckDBPandasTypeHandler):
    """Data frames, where rows are few. Unlike its base it keeps decimals exact, inserts by name and
    writes an empty frame as an empty slice.
    """

    def handle_output(
        self,
        context: OutputContext,
        table_slice: TableSlice,
        obj: pd.DataFrame,
        connection: Connection,
    ) -> RowCounts:
        contract = contract_of(table_slice.schema, table_slice.table)
        columns = contract.columns
        missing = [name for name in columns if name not in obj.columns]
        if missing:
            raise slices.SliceError(
                f"{contract.name}: the result has no column {', '.join(missing)}"
            )
        rows = pa.Table.from_pandas(obj[list(columns)], _nullable(columns), preserve_index=False)
        connection.register(DELIVERED, rows)
        return finish(
            context, table_slice, connection, tuple(columns), f"SELECT * FROM {DELIVERED}"
        )

    def load_input(
        self, context: InputContext, table_slice: TableSlice, connection: Connection
    ) -> pd.DataFrame:
        return fetch(connection, slices.select_statement(table_slice))


class ArrowHandler(DbTypeHandler[pa.RecordBatchReader]):
    """Delivered rows, streamed into the warehouse batch by batch, so memory stays bounded."""

    def handle_output(
        self,
        context: OutputContext,
        table_slice: TableSlice,
        obj: pa.RecordBatchReader,
        connection: Connection,
    ) -> RowCounts:
        contract = contract_of(table_slice.schema, table_slice.table)
        columns = tuple(obj.schema.names)
        slices.widen(connection, contract, columns)
        failed: list[Exception] = []
        connection.register(DELIVERED, _watched(obj, failed))
        try:
            return finish(context, table_slice, connection, columns, f"SELECT * FROM {DELIVERED}")
        except duckdb.Error as error:
            # The database wraps what the reader raised; the reader's own words say what to do.
            raise (failed[0] if failed else error) from None

    def load_input(
        self, context: InputContext, table_slice: TableSlice, connection: Connection
    ) -> pa.RecordBatchReader:
        raise NotImplementedError("raw rows are read as an Ibis table, inside the warehouse")

    @property
    def supported_types(self) -> Sequence[type[object]]:
        return [pa.RecordBatchReader]


def finish(
    context: OutputContext,
    table_slice: TableSlice,
    connection: Connection,
    columns: tuple[str, ...],
    query: str,
) -> RowCounts:
    """Insert, check and record the slice; what every handler does once it has a query."""
    contract = contract_of(table_slice.schema, table_slice.table)
    written = slices.insert(connection, contract, columns, query)
    counts = slices.check(connection, table_slice, written)
    slices.record(connection, contract, counts or {None: written}, context.run_id)
    return counts or {None: written}


def fetch(connection: Connection, query: str, parameters: object = None) -> pd.DataFrame:
    """Rows as pandas with exact decimals, dates as dates and missing values as None."""
    return _as_frame(connection.sql(query, params=parameters).to_arrow_table())


def frame(table: ir.Table) -> pd.DataFrame:
    """The rows of a table bound to a connection, as ``fetch`` gives them."""
    return _as_frame(table.to_pyarrow())


def _as_frame(rows: pa.Table) -> pd.DataFrame:
    return rows.to_pandas(date_as_object=True, integer_object_nulls=True, timestamp_as_object=True)


def _watched(reader: pa.RecordBatchReader, failed: list[Exception]) -> pa.RecordBatchReader:
    """``reader``, leaving what it raises in ``failed``."""

    def batches() -> Iterator[pa.RecordBatch]:
        try:
            yield from reader
        except Exception as error:
            failed.append(error)
            raise

    return pa.RecordBatchReader.from_batches(reader.schema, batches())


def _nullable(columns: Schema) -> pa.Schema:
    """Arrow's own check of NOT NULL says less than the contract's; leave it to that."""
    return pa.schema([field.with_nullable(True) for field in columns.to_pyarrow()])
