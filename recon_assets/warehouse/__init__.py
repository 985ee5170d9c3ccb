"""How a table is read and replaced. The only place that knows which database it is."""

import duckdb
from snowflake.connector.errors import Error as SnowflakeError

from recon_assets.warehouse.duckdb_warehouse import DuckDbWarehouse, WarehouseBusy
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

# What an engine raises when it cannot be used, or cannot do what it is asked.
ENGINE_ERRORS = (WarehouseBusy, duckdb.Error, SnowflakeError)

__all__ = [
    "ENGINE_ERRORS",
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
    "landed_table",
    "written_months",
    "written_since",
]
