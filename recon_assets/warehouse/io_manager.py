"""Dagster's way in: what an asset returns is written, what it asks for is read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import ibis.expr.types as ir
from dagster import Failure, InputContext, OutputContext
from dagster._core.definitions.metadata import TableMetadataSet
from dagster._core.storage.db_io_manager import DbIOManager, TableSlice

from recon_assets.contracts import contract_of
from recon_assets.warehouse import slices
from recon_assets.warehouse.closed import MonthClosed, refuse_closed
from recon_assets.warehouse.handlers import ArrowHandler, IbisHandler, PandasHandler
from recon_assets.warehouse.session import Session, Warehouse
from recon_assets.warehouse.views import LOG, create_views

# What a person should see about a table after it was written: month → metadata, for the months that
# were written (None for a table without partitions), asked in the session that wrote them.
Summary = Callable[[Session, Sequence[Any]], Mapping[Any, Mapping[str, Any]]]


class WarehouseIOManager(DbIOManager):
    """One table per asset, one transaction per slice.

    Reading a month that was never written is an error, not a month without rows, wherever the
    reader is itself that month's partition; a table over all months reads those that exist.
    Writing a month that is closed is an error too, and nothing of that run's months is written.
    """

    def __init__(
        self, warehouse: Warehouse, summaries: Mapping[str, Summary] | None = None
    ) -> None:
        super().__init__(
            type_handlers=[IbisHandler(), PandasHandler(), ArrowHandler()],
            db_client=warehouse.client,
            database=warehouse.name,
            default_load_type=ir.Table,
        )
        self._warehouse = warehouse
        self._summaries = summaries or {}
        # What the run has written itself, by run and table: nobody need be asked whether it is there.
        self._written: dict[tuple[str, str], set[Any]] = defaultdict(set)

    def handle_output(self, context: OutputContext, obj: object) -> None:
        self._check_supported_type(type(obj))
        table_slice = self._get_table_slice(context, context)
        contract = contract_of(table_slice.schema, table_slice.table)
        with self._warehouse.session(_purpose(context, table_slice)) as session:
            try:
                refuse_closed(session, slices.months_of(table_slice))
            except MonthClosed as error:
                raise Failure(description=str(error), allow_retries=False) from None
            # Outside the transaction: to some engines a definition is a commit.
            slices.create_table(session, contract)
            if contract is LOG:
                create_views(session)
            handler = self._resolve_handler(type(obj))
            # Dagster's signature has metadata here; ours tells each month its own.
            counts: Mapping[Any, Any] = (
                handler.handle_output(context, table_slice, obj, session) or {}
            )
            summary = self._summaries.get(contract.name)
            metadata = summary(session, list(counts)) if summary and counts else {}
            if session.written_by:
                told = {"query_id": session.written_by, **session.cost(session.written_by)}
                context.add_output_metadata(told)
        self._written[context.run_id, contract.name].update(counts)
        self._describe(context, table_slice, counts, metadata)

    def _describe(
        self,
        context: OutputContext,
        table_slice: TableSlice,
        counts: Mapping[Any, Any],
        metadata: Mapping[Any, Mapping[str, Any]],
    ) -> None:
        """Each month of a ranged run gets its own figures; a table without partitions its total."""
        name = f"{table_slice.schema}.{table_slice.table}"
        context.add_output_metadata(
            {
                **dict(TableMetadataSet(table_name=name)),
                "query": slices.select_statement(table_slice),
            }
        )
        if None in counts:
            rows = dict(TableMetadataSet(row_count=counts[None]))
            context.add_output_metadata({**rows, **metadata.get(None, {})})
            return
        for month, count in counts.items():
            rows = dict(TableMetadataSet(partition_row_count=count))
            context.step_context.add_asset_metadata(
                {**rows, **metadata.get(month, {})},
                context.asset_key,
                partition_key=f"{month:%Y-%m}",
            )

    def load_input(self, context: InputContext) -> object:
        load_type = context.dagster_type.typing_type
        if load_type is Any:
            load_type = self._default_load_type
        self._check_supported_type(load_type)
        upstream = context.upstream_output
        table_slice = self._get_table_slice(context, upstream)  # type: ignore[arg-type]
        contract = contract_of(table_slice.schema, table_slice.table)
        all_months = (context.definition_metadata or {}).get("all_months")
        months = () if all_months else slices.months_of(table_slice)
        known = self._written.get((context.step_context.run_id, contract.name), set())
        if known.issuperset(months) and known and load_type is ir.Table and not contract.open_ended:
            return slices.of_slice(contract.unbound(), table_slice)
        with self._warehouse.session(_purpose(context, table_slice)) as session:
            slices.require_written(session, contract, months)
            return self._resolve_handler(load_type).load_input(context, table_slice, session)


def _purpose(context: OutputContext | InputContext, table_slice: TableSlice) -> str:
    """For the engine's history of queries: which table, which months, which run."""
    months = slices.months_of(table_slice)
    span = f" {months[0]:%Y-%m}..{months[-1]:%Y-%m}" if months else ""
    run = context.run_id if isinstance(context, OutputContext) else context.step_context.run_id
    return f"recon {table_slice.schema}/{table_slice.table}{span} run {run}"
