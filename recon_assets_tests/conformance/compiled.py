"""The SQL that gives each asset its rows, for both engines, as a person can review it.

``python -m recon_assets_tests.conformance.compiled`` writes it anew, after a change that was meant.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import ibis.expr.types as ir
import pandas as pd
import pyarrow as pa
import sqlglot
from dagster import AssetKey, AssetsDefinition, build_asset_context
from dagster._core.storage.db_io_manager import DbClient

from recon_assets.assets.history import history_assets
from recon_assets.assets.normalized import normalized_assets
from recon_assets.assets.project import Project
from recon_assets.assets.reconciled import reconciled_assets
from recon_assets.assets.reports import report_assets
from recon_assets.config import Settings
from recon_assets.contracts import contract_of
from recon_assets.contracts.vocabulary import RAW_TABLES
from recon_assets.sample import write_sample
from recon_assets.warehouse import Session, Warehouse
from recon_assets.warehouse.sql import DUCKDB, SNOWFLAKE

KEPT = Path(__file__).parent / "sql"
MONTH = "2025-08"


class EverythingAsked(Exception):
    """What is made of a month's rows is no matter here."""


class Recorder(Warehouse):
    """A warehouse without rows, which remembers what was asked of it."""

    dialect = DUCKDB

    def __init__(self) -> None:
        self.asked: list[ir.Table] = []

    @property
    def name(self) -> str:
        return "recorder"

    @property
    def client(self) -> DbClient:
        raise NotImplementedError

    def session(self, purpose: str = "") -> AbstractContextManager[Session]:
        raise NotImplementedError

    def fetch(self, table: ir.Table) -> pd.DataFrame:
        self.asked.append(table)
        return pd.DataFrame(columns=list(table.columns))

    @contextmanager
    def monthly(self, *tables: ir.Table) -> Iterator[list[Callable[[dt.date], pa.Table]]]:
        self.asked += tables
        raise EverythingAsked
        yield []


class Recorded(Project):
    """The sample company on such a warehouse."""

    warehouse = Recorder()


def compiled_sql() -> dict[str, str]:
    """File → SQL: for each engine and asset the queries in the order in which they are asked."""
    with tempfile.TemporaryDirectory() as folder:
        write_sample(Path(folder))
        project = _project(Path(folder))
        return {
            f"{dialect.name}/{asset}.sql": ";\n\n".join(
                _readable(dialect.compiled(query), dialect.name) for query in queries
            )
            for asset, queries in _queries(project)
            for dialect in (DUCKDB, SNOWFLAKE)
        }


def _project(folder: Path) -> Project:
    settings = Settings.from_environment({"RECON_CONFIG": str(folder / "recon.yaml")})
    loaded = Project.load(replace(settings, reports_dir=folder / "reports"))
    return Recorded(loaded.settings, loaded.config, loaded.aliases)


def _queries(project: Project) -> Iterator[tuple[str, list[ir.Table]]]:
    for asset in (
        *normalized_assets(project),
        *reconciled_assets(project),
        *history_assets(project),
        *report_assets(project),
    ):
        recorder = project.warehouse
        recorder.asked.clear()
        given = None
        with suppress(EverythingAsked):
            given = asset(**_context(asset), **_inputs(project, asset))
        name = ".".join(asset.key.path)
        if isinstance(given, ir.Table):
            yield name, [contract_of(*asset.key.path).conform(given)]
        else:
            yield name, list(recorder.asked)


def _context(asset: AssetsDefinition) -> dict[str, object]:
    function = asset.op.compute_fn.decorated_fn
    if "context" not in function.__annotations__:
        return {}
    monthly = asset.partitions_def is not None
    return {"context": build_asset_context(partition_key=MONTH if monthly else None)}


def _inputs(project: Project, asset: AssetsDefinition) -> dict[str, ir.Table]:
    return {
        name: _table(project, key)
        for name, key in asset.keys_by_input_name.items()
        if name in asset.op.compute_fn.decorated_fn.__annotations__
    }


def _table(project: Project, key: AssetKey) -> ir.Table:
    contract = contract_of(*key.path)
    delivered = {}
    for source, table in RAW_TABLES.items():
        if contract.key == ("raw", table):
            spec = project.config.sources[source]
            delivered = dict.fromkeys((*spec.columns.values(), *spec.product_flags.values()))
    return contract.unbound(tuple(delivered))


def _readable(sql: str, engine: str) -> str:
    """Laid out for reading, and without what is another in every run."""
    laid_out = sqlglot.parse_one(sql, dialect=engine).sql(dialect=engine, pretty=True)
    for pattern, name in (
        (r"ibis_\w*memtable_[a-z0-9]+", "constant_rows"),
        (r"\d{4}, \d+, \d+, \d+, \d+, [\d.]+(, \d+)?", "now"),
    ):
        seen: dict[str, str] = {}
        laid_out = re.sub(
            pattern,
            lambda found, name=name, seen=seen: seen.setdefault(
                found[0].lower(), f"{name}_{len(seen) + 1}"
            ),
            laid_out,
            flags=re.IGNORECASE,
        )
    return laid_out


def kept_sql() -> dict[str, str]:
    return {str(path.relative_to(KEPT)): path.read_text() for path in KEPT.rglob("*.sql")}


def main() -> None:
    compiled = compiled_sql()
    shutil.rmtree(KEPT, ignore_errors=True)
    for name, sql in compiled.items():
        path = KEPT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(sql)


if __name__ == "__main__":
    main()
