"""What an asset may return, and how each is written into, or read from, a table slice."""

from __future__ import annotations

from collections.abc import Sequence

import ibis.expr.types as ir
import pandas as pd
import pyarrow as pa
from dagster import InputContext, OutputContext
from dagster._core.storage.db_io_manager import DbTypeHandler, TableSlice
from dagster_duckdb_pandas import DuckDBPandasTypeHandler
from ibis import Schema

from recon_assets.contracts import contract_of
from recon_assets.warehouse import slices
from recon_assets.warehouse.session import Rows, Session
from recon_assets.warehouse.slices import RowCounts

# The name under which rows from outside the database are seen by the INSERT.
DELIVERED = "delivered_rows"


class IbisHandler(DbTypeHandler[ir.Table]):
    """Expressions: compiled and run inside the warehouse; the rows never leave it."""

    def handle_output(
        self, context: OutputContext, table_slice: TableSlice, obj: ir.Table, connection: Session
    ) -> RowCounts:
        contract = contract_of(table_slice.schema, table_slice.table)
        rows = contract.conform(obj)
        slices.widen(connection, contract, [n for n in rows.columns if n not in contract.columns])
        return _replace(
            context, table_slice, connection, tuple(rows.columns), connection.select(rows)
        )

    def load_input(
        self, context: InputContext, table_slice: TableSlice, connection: Session
    ) -> ir.Table:
        contract = contract_of(table_slice.schema, table_slice.table)
        return slices.of_slice(connection.table(contract.name), table_slice)

    @property
    def supported_types(self) -> Sequence[type[object]]:
        return [ir.Table]


class PandasHandler(DuckDBPandasTypeHandler):
    """Data frames, where rows are few. Unlike its base it keeps decimals exact, inserts by name and
    writes an empty frame as an empty slice, on either engine.
    """

    def handle_output(
        self,
        context: OutputContext,
        table_slice: TableSlice,
        obj: pd.DataFrame,
        connection: Session,
    ) -> RowCounts:
        contract = contract_of(table_slice.schema, table_slice.table)
        columns = contract.columns
        missing = [name for name in columns if name not in obj.columns]
        if missing:
            raise slices.SliceError(
                f"{contract.name}: the result has no column {', '.join(missing)}"
            )
        rows = pa.Table.from_pandas(obj[list(columns)], _nullable(columns), preserve_index=False)
        return _replace_by_rows(context, table_slice, connection, tuple(columns), rows)

    def load_input(
        self, context: InputContext, table_slice: TableSlice, connection: Session
    ) -> pd.DataFrame:
        contract = contract_of(table_slice.schema, table_slice.table)
        return connection.frame(slices.of_slice(connection.table(contract.name), table_slice))


class ArrowHandler(DbTypeHandler[pa.RecordBatchReader]):
    """Delivered rows, streamed into the warehouse batch by batch, so memory stays bounded."""

    def handle_output(
        self,
        context: OutputContext,
        table_slice: TableSlice,
        obj: pa.RecordBatchReader,
        connection: Session,
    ) -> RowCounts:
        contract = contract_of(table_slice.schema, table_slice.table)
        columns = tuple(obj.schema.names)
        slices.widen(connection, contract, columns)
        return _replace_by_rows(context, table_slice, connection, columns, obj)

    def load_input(
        self, context: InputContext, table_slice: TableSlice, connection: Session
    ) -> pa.RecordBatchReader:
        raise NotImplementedError("raw rows are read as an Ibis table, inside the warehouse")

    @property
    def supported_types(self) -> Sequence[type[object]]:
        return [pa.RecordBatchReader]


def _replace_by_rows(
    context: OutputContext,
    table_slice: TableSlice,
    session: Session,
    columns: tuple[str, ...],
    rows: Rows,
) -> RowCounts:
    session.upload(DELIVERED, rows)
    query = f"SELECT * FROM {session.dialect.quoted(DELIVERED)}"
    return _replace(context, table_slice, session, columns, query)


def _replace(
    context: OutputContext,
    table_slice: TableSlice,
    session: Session,
    columns: tuple[str, ...],
    query: str,
) -> RowCounts:
    return slices.replace(session, table_slice, columns, query, context.run_id)


def _nullable(columns: Schema) -> pa.Schema:
    """Arrow's own check of NOT NULL says less than the contract's; leave it to that."""
    return pa.schema([field.with_nullable(True) for field in columns.to_pyarrow()])
