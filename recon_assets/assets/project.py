"""What every asset shell needs to know: the configuration, where the warehouse is, and the months."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dagster import (
    AssetExecutionContext,
    AssetKey,
    BackfillPolicy,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableColumnConstraints,
    TableConstraints,
    TableSchema,
)
from dagster._core.definitions.metadata import TableMetadataSet

from recon_assets.config import ReconConfig, Settings
from recon_assets.config.aliases import AliasBook, load_aliases
from recon_assets.config.loading import load_config
from recon_assets.config.waivers import Waiver, load_waivers
from recon_assets.contracts import Contract, contract_of
from recon_assets.contracts.tables import MONTH
from recon_assets.warehouse import DuckDbWarehouse, SnowflakeWarehouse, Warehouse

# A change here marks every asset below it as outdated in the UI: raise it with the rules.
CODE_VERSION = "1"
# One warehouse file has one writer; dagster.yaml gives this pool one slot.
POOL = "warehouse"
OWNERS = ["team:finance-operations"]
IO_MANAGER = "warehouse"


@dataclass(frozen=True)
class Project:
    """One company's reconciliation: its configuration, decisions and places."""

    settings: Settings
    config: ReconConfig
    aliases: AliasBook
    waivers: tuple[Waiver, ...] = ()

    @classmethod
    def load(cls, settings: Settings | None = None) -> Project:
        """Read the environment, recon.yaml, the alias files and the waivers. Raises ConfigError."""
        settings = settings or Settings.from_environment()
        config = load_config(settings.config_path)
        folder = settings.folder
        return cls(settings, config, load_aliases(config, folder), load_waivers(config, folder))

    @cached_property
    def warehouse(self) -> Warehouse:
        if self.settings.snowflake:
            return SnowflakeWarehouse(self.settings.snowflake)
        return DuckDbWarehouse(
            self.settings.duckdb_path,
            self.settings.duckdb_attached,
            memory=self.settings.duckdb_memory,
        )

    @cached_property
    def partitions(self) -> MonthlyPartitionsDefinition:
        """One partition per month, named like ``2025-08``; a month exists once it has ended."""
        end = self.config.end_month
        after = (end + dt.timedelta(days=32)).replace(day=1) if end else None
        return MonthlyPartitionsDefinition(
            start_date=f"{self.config.start_month:%Y-%m}",
            end_date=f"{after:%Y-%m}" if after else None,
            fmt="%Y-%m",
        )

    def months(self) -> list[dt.date]:
        """Every month that has ended, first to last."""
        return [month_of(key) for key in self.partitions.get_partition_keys()]


def month_of(partition_key: str) -> dt.date:
    return dt.date.fromisoformat(f"{partition_key}-01")


def months_of_run(context: AssetExecutionContext) -> list[dt.date]:
    """The months this run materializes, first to last."""
    return [month_of(key) for key in context.partition_keys]


def table_arguments(
    project: Project, schema: str, table: str, *, monthly: bool = True, **extra: Any
) -> dict[str, Any]:
    """Arguments of ``@asset`` that every table has: its key, documentation, partitions and pool."""
    contract = contract_of(schema, table)
    metadata = {
        **dict(TableMetadataSet(column_schema=column_schema(contract))),
        **({"partition_expr": MONTH} if monthly else {}),
        **extra.pop("metadata", {}),
    }
    return {
        "key": AssetKey([schema, table]),
        "group_name": schema,
        "description": contract.description,
        "owners": OWNERS,
        "code_version": CODE_VERSION,
        "io_manager_key": IO_MANAGER,
        "pool": POOL,
        "metadata": metadata,
        "kinds": {project.warehouse.dialect.name, *extra.pop("kinds", ())},
        "tags": {"layer": schema},
        **monthly_arguments(project, monthly),
        **extra,
    }


def monthly_arguments(project: Project, monthly: bool = True) -> dict[str, Any]:
    """A monthly asset does any range of months in one run, set-based."""
    if not monthly:
        return {}
    return {"partitions_def": project.partitions, "backfill_policy": BackfillPolicy.single_run()}


def column_schema(contract: Contract) -> TableSchema:
    """The contract as the Dagster UI shows it."""
    columns = []
    for name, column in contract.pandera.columns.items():
        checks = [str(check.error or check.name) for check in column.checks]
        columns.append(
            TableColumn(
                name=name,
                type=str(contract.columns[name]).removeprefix("!"),
                description=column.description,
                constraints=TableColumnConstraints(nullable=column.nullable, other=checks),
            )
        )
    key = [f"unique: {', '.join(contract.unique)}"] if contract.unique else []
    return TableSchema(columns=columns, constraints=TableConstraints(other=key))
