"""Comparing warehouses: a hash per table over all rows, whatever their order."""

import hashlib
from dataclasses import dataclass

from recon_assets.contracts import TABLES
from recon_assets.warehouse import Warehouse

# What is true of a run and not of a month.
OF_THE_RUN = ("run_id", "logged_at", "trigger", "acted_at")


@dataclass(frozen=True)
class Hashes:
    tables: dict[str, str]

    @property
    def total(self) -> str:
        return hashlib.sha256(repr(sorted(self.tables.items())).encode()).hexdigest()[:16]


def table_hashes(warehouse: Warehouse) -> Hashes:
    """A hash of every contract table's rows, sorted, without what is true of the run only."""
    tables = {}
    for contract in TABLES.values():
        rows = warehouse.query(f'SELECT * FROM "{contract.schema}"."{contract.table}"')
        kept = sorted(name for name in rows.columns if name not in OF_THE_RUN)
        lines = sorted(repr(tuple(row)) for row in rows[kept].itertuples(index=False))
        tables[contract.name] = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return Hashes(tables)
