"""How a table is read and replaced. The only place that knows which database it is."""

from recon_assets.warehouse.client import WarehouseBusy
from recon_assets.warehouse.handlers import frame
from recon_assets.warehouse.io_manager import Read, Summary, Warehouse, WarehouseIOManager
from recon_assets.warehouse.slices import NeverMaterialized, SliceError, written_months

__all__ = [
    "NeverMaterialized",
    "Read",
    "SliceError",
    "Summary",
    "Warehouse",
    "WarehouseBusy",
    "WarehouseIOManager",
    "frame",
    "written_months",
]
