"""Dagster's way in: what an asset returns is written, what it asks for is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pandas as pd
from dagster import InputContext, OutputContext
from dagster._core.definitions.metadata import TableMetadataSet
from dagster._core.storage.db_io_manager import DbIOManager, TableSlice

from recon_assets.contracts import contract_of
from recon_assets.contracts.tables import MONTH
from recon_assets.warehouse import slices
from recon_assets.warehouse.client import WarehouseClient, connect
from recon_assets.warehouse.handlers import (
    ArrowHandler,
    IbisHandler,
    PandasHandler,
    RowCounts,
    fetch,
)
from recon_assets.warehouse.sql import compiled

# Reads a table of the warehouse, by its contract's name, as an expression that can be executed.
Read = Callable[[str], ir.Table]
# What a person should see about a table after it was written: month (None for a table without
# partitions) → metadata. Called before commit, on the connection that wrote.
Summary = Callable[[Read, dt.date | None], Mapping[str, Any]]


class WarehouseIOManager(DbIOManager):
    """One table per asset, one transaction per slice.

    Reading a month that was never written is an error, not a month without rows, wherever the
    reader is itself that month's partition; a table over all months reads those that exist.
    """

    def __init__(self, database: Path, summaries: Mapping[str, Summary] | None = None) -> None:
        super().__init__(
            type_handlers=[IbisHandler(), PandasHandler(), ArrowHandler()],
            db_client=WarehouseClient(),
            database=str(database),
            default_load_type=ir.Table,
        )
        self._summaries = summaries or {}

    def handle_output(self, context: OutputContext, obj: object) -> None:
        self._check_supported_type(type(obj))
        table_slice = self._get_table_slice(context, context)
        contract = contract_of(table_slice.schema, table_slice.table)
        client = self._db_client
        with client.connect(context, table_slice) as connection:
            client.ensure_schema_exists(context, table_slice, connection)
            client.delete_table_slice(context, table_slice, connection)
            handler = self._resolve_handler(type(obj))
            counts: RowCounts = handler.handle_output(context, table_slice, obj, connection) or {}
            read = _reader(connection)
            summary = self._summaries.get(contract.name, lambda read, month: {})
            metadata = {month: summary(read, month) for month in counts}
        self._describe(context, table_slice, counts, metadata)

    def _describe(
        self,
        context: OutputContext,
        table_slice: TableSlice,
        counts: RowCounts,
        metadata: Mapping[Any, Mapping[str, Any]],
    ) -> None:
        """Each month of a ranged run gets its own figures; a table without partitions its total."""
        context.add_output_metadata(
            {
                **dict(TableMetadataSet(table_name=self._db_client.get_table_name(table_slice))),
                "query": self._db_client.get_select_statement(table_slice),
            }
        )
        if None in counts:
            rows = dict(TableMetadataSet(row_count=counts[None]))
            context.add_output_metadata({**rows, **metadata[None]})
            return
        for month, count in counts.items():
            rows = dict(TableMetadataSet(partition_row_count=count))
            context.step_context.add_asset_metadata(
                {**rows, **metadata[month]}, context.asset_key, partition_key=f"{month:%Y-%m}"
            )

    def load_input(self, context: InputContext) -> object:
        load_type = context.dagster_type.typing_type
        if load_type is Any:
            load_type = self._default_load_type
        self._check_supported_type(load_type)
        upstream = context.upstream_output
        table_slice = self._get_table_slice(context, upstream)  # type: ignore[arg-type]
        with self._db_client.connect(context, table_slice) as connection:
            contract = contract_of(table_slice.schema, table_slice.table)
            all_months = (context.definition_metadata or {}).get("all_months")
            months = () if all_months else slices.months_of(table_slice)
            slices.require_written(connection, contract, months)
            return self._resolve_handler(load_type).load_input(context, table_slice, connection)


def _reader(connection: Any) -> Read:
    backend = ibis.duckdb.from_connection(connection)

    def read(name: str) -> ir.Table:
        schema, table = name.split(".")
        return backend.table(table, database=schema)

    return read


class Warehouse:
    """The warehouse read directly, for commands, checks and whatever needs rows in memory."""

    def __init__(self, database: Path) -> None:
        self.database = database

    def query(self, sql: str, parameters: object = None) -> pd.DataFrame:
        """Rows with exact decimals. Raises WarehouseBusy while another process holds the file."""
        with connect(self.database) as connection:
            return fetch(connection, sql, parameters)

    @contextmanager
    def reading(self) -> Iterator[Read]:
        """Tables as expressions that can be executed while the block lasts."""
        with connect(self.database) as connection:
            yield _reader(connection)

    def fetch(self, table: ir.Table) -> pd.DataFrame:
        """The rows of an expression on unbound tables, with exact decimals."""
        return self.query(compiled(table))

    def fetch_monthly(self, table: ir.Table) -> Callable[[dt.date], pd.DataFrame]:
        """The rows of a month, from an expression that is compiled once for all of them."""
        query = f"SELECT * FROM ({compiled(table)}) WHERE {MONTH} = ?"
        return lambda month: self.query(query, [month])

    def written(self, name: str) -> set[dt.date]:
        """The months for which a table was ever written, empty ones included."""
        with connect(self.database) as connection:
            return slices.written(connection, contract_of(*name.split(".")))
