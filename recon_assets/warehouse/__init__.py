"""How a table is read and replaced. The only place that knows which database it is."""

from __future__ import annotations

import sys

import duckdb

from recon_assets.warehouse.duckdb_engine import WarehouseBusy
from recon_assets.warehouse.duckdb_warehouse import DuckDbWarehouse
from recon_assets.warehouse.io_manager import Summary, WarehouseIOManager
from recon_assets.warehouse.landed import NotLanded, landed_table
from recon_assets.warehouse.session import Session, Warehouse
from recon_assets.warehouse.slices import (
    NeverMaterialized,
    SliceError,
    written_months,
    written_since,
)
from recon_assets.warehouse.snowflake_warehouse import SnowflakeWarehouse

__all__ = [
    "DuckDbWarehouse",
    "NeverMaterialized",
    "NotLanded",
    "Session",
    "SliceError",
    "SnowflakeWarehouse",
    "Summary",
    "Warehouse",
    "WarehouseBusy",
    "WarehouseIOManager",
    "engine_errors",
    "landed_table",
    "written_months",
    "written_since",
]


def engine_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What an engine raises when it cannot be used, or cannot do what it is asked, and ``others``. One
    whose connector was never loaded has raised nothing.
    """
    connector = sys.modules.get("snowflake.connector.errors")
    return (*others, WarehouseBusy, duckdb.Error, *([connector.Error] if connector else ()))
