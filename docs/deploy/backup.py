"""A copy of the DuckDB warehouse that is known to be good: python backup.py recon.duckdb copy.duckdb

The warehouse is opened read-only, waited for while a run holds it, and compared table by table with
the copy. Exit code 1, and a sentence, where that fails. The copy must not exist yet.
"""

import sys
from pathlib import Path

from recon_assets.warehouse import DuckDbWarehouse, WarehouseBusy
from recon_assets.warehouse.migration import MigrationError, migrate

source, copy = (Path(argument).absolute() for argument in sys.argv[1:])
if copy.exists() or not source.exists():
    sys.exit(f"{copy} exists already" if copy.exists() else f"there is no {source}")
unfinished = copy.with_name(f"{copy.name}.unfinished")
unfinished.unlink(missing_ok=True)
try:
    tables = migrate(DuckDbWarehouse(source, read_only=True), DuckDbWarehouse(unfinished))
except (MigrationError, WarehouseBusy) as error:
    sys.exit(f"no backup was made: {error}")
unfinished.rename(copy)
print(f"{copy}: {len(tables)} tables, {sum(table.rows for table in tables):,} rows, compared")
