"""Assets of one line, to write into the warehouse and read from it the way the product does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pandas as pd
import pyarrow as pa
from dagster import (
    AssetIn,
    AssetsDefinition,
    BackfillPolicy,
    DagsterInstance,
    ExecuteInProcessResult,
    MonthlyPartitionsDefinition,
    asset,
    materialize,
)
from dagster._core.storage.tags import (
    ASSET_PARTITION_RANGE_END_TAG,
    ASSET_PARTITION_RANGE_START_TAG,
)

from recon_assets.contracts import contract_of
from recon_assets.warehouse import DuckDbWarehouse, Summary, WarehouseIOManager

JANUARY, FEBRUARY, MARCH = (dt.date(2025, month, 1) for month in (1, 2, 3))
MONTHLY = MonthlyPartitionsDefinition(start_date="2025-01", end_date="2026-01", fmt="%Y-%m")
TOTALS = "reconciled.control_totals"


def totals(month: dt.date, *, source: str = "crm", rows: str = "3", **other: Any) -> dict[str, Any]:
    """One line of control totals."""
    count = Decimal(rows)
    return {
        "month": month,
        "source": source,
        "measure": "rows",
        "currency": None,
        "delivered": count,
        "accepted": count,
        "rejected": Decimal(0),
        "redelivered": Decimal(0),
        "balanced": True,
    } | other


def table_of(name: str, rows: Sequence[dict[str, Any]]) -> ir.Table:
    """Rows of a contract table as an expression. Columns in the order of the first row."""
    columns = contract_of(*name.split(".")).columns
    order = list(rows[0]) if rows else list(columns)
    types = {field.name: field.type for field in columns.to_pyarrow()}
    schema = pa.schema([(column, types.get(column, pa.string())) for column in order])
    return ibis.memtable(pa.Table.from_pylist(list(rows), schema=schema))


def frame_of(rows: Sequence[dict[str, Any]], columns: Sequence[str] | None = None) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=columns, dtype=object)


class Desk:
    """Someone who writes tables into a warehouse file and reads them again, by way of Dagster."""

    def __init__(self, database: Path, summaries: dict[str, Summary] | None = None) -> None:
        self.warehouse = DuckDbWarehouse(database)
        self.resources = {"warehouse": WarehouseIOManager(self.warehouse, summaries)}
        self.instance = DagsterInstance.ephemeral()

    def write(
        self, name: str, value: object, *months: dt.date, partition_key: str | None = None
    ) -> ExecuteInProcessResult:
        """Materialize ``value`` as table ``name``, for the months from the first to the last."""
        definition = _asset_of(name, value, monthly=bool(months or partition_key))
        if partition_key:
            return self._run([definition], partition_key=partition_key)
        return self._run([definition], *months)

    def append(self, name: str, value: object) -> ExecuteInProcessResult:
        return self._run([_asset_of(name, value, monthly=False)])

    def read(self, name: str, *months: dt.date, as_type: type = ir.Table, **metadata: Any) -> Any:
        """What an asset gets that reads ``name`` for those months, all of them without any."""
        got: list[Any] = []
        upstream = _asset_of(name, None, monthly=name.startswith(("raw", "norm", "reconciled")))

        def reader(rows):  # type: ignore[no-untyped-def]
            got.append(rows)

        reader.__annotations__ = {"rows": as_type, "return": None}
        definition = asset(
            ins={"rows": AssetIn(key=name.split("."), metadata=metadata)},
            io_manager_key="warehouse",
            **_monthly(bool(months)),
        )(reader)
        self._run([definition, upstream], *months, selection=[definition])
        return got[0]

    def rows_read(self, name: str, *months: dt.date, **metadata: Any) -> list[dict[str, Any]]:
        expression = self.read(name, *months, **metadata)
        return self.warehouse.fetch(expression).to_dict("records")

    def stored(self, name: str) -> list[dict[str, Any]]:
        """Everything in the table, in the order of its key."""
        with self.warehouse.session() as session:
            rows = session.frame(session.table(name)).to_dict("records")
        return sorted(rows, key=lambda row: [str(value) for value in row.values()])

    def _run(
        self, assets: list[AssetsDefinition], *months: dt.date, **arguments: Any
    ) -> ExecuteInProcessResult:
        if months:
            arguments["tags"] = {
                ASSET_PARTITION_RANGE_START_TAG: f"{min(months):%Y-%m}",
                ASSET_PARTITION_RANGE_END_TAG: f"{max(months):%Y-%m}",
            }
        quiet = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
        return materialize(
            assets, instance=self.instance, resources=self.resources, run_config=quiet, **arguments
        )


def _asset_of(name: str, value: object, *, monthly: bool) -> AssetsDefinition:
    metadata: dict[str, Any] = {"partition_expr": "month"} if monthly else {}

    @asset(
        key=name.split("."),
        io_manager_key="warehouse",
        metadata=metadata,
        **_monthly(monthly),
    )
    def table():  # type: ignore[no-untyped-def]
        return value

    return table


def _monthly(monthly: bool) -> dict[str, Any]:
    if not monthly:
        return {}
    return {"partitions_def": MONTHLY, "backfill_policy": BackfillPolicy.single_run()}
