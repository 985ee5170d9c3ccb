"""The same graph on DuckDB and in Snowflake gives the same rows, table by table.

Snowflake is fakesnow's server here, spoken to by the real connector over HTTP. What only a real
account can prove is listed in docs/decisions.md.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ibis.expr.types as ir
import pandas as pd
import pytest

from recon_assets.assets.project import Project
from recon_assets.automation.runner import run_months
from recon_assets.config import Settings
from recon_assets.contracts import TABLES, contract_of
from recon_assets.definitions import build
from recon_assets.sample import write_sample
from recon_assets.warehouse import Warehouse
from recon_assets.warehouse.snowflake_warehouse import SnowflakeSession
from recon_assets.warehouse.sql import Dialect
from recon_assets_tests.conformance.emulator import emulator
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.landed_company import as_tables, land, number_rows
from recon_assets_tests.end_to_end.small_company import FEBRUARY, MARCH, MONTHS, SmallCompany
from recon_assets_tests.tables import OF_THE_RUN

pytestmark = [pytest.mark.snowflake, pytest.mark.timeout(1800)]
Rows = Counter[tuple[Any, ...]]


@pytest.fixture(scope="module")
def snowflake() -> Iterator[dict[str, str]]:
    with emulator() as environment:
        yield environment


def project_on(folder: Path, environment: dict[str, str], database: str) -> Project:
    names = {"RECON_CONFIG": str(folder / "recon.yaml"), "SNOWFLAKE_DATABASE": database}
    return Project.load(Settings.from_environment(environment | names))


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """How many expressions each engine is asked meanwhile."""
    asked: Counter[str] = Counter()
    compiled = Dialect.compiled

    def counting(dialect: Dialect, table: ir.Table) -> str:
        asked[dialect.name] += 1
        return compiled(dialect, table)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Dialect, "compiled", counting)
        yield asked


def reconcile(project: Project, months: Sequence[dt.date], home: Path) -> dict[str, Any]:
    """What each table shows of itself in the UI, by asset and partition."""
    with instance_at(home) as instance:
        outcome = run_months(build(project), instance, months)
        assert outcome.succeeded, outcome.problems
        events = instance.all_logs(outcome.run_id)
    shown = {}
    for event in events:
        if event.dagster_event and event.dagster_event.is_step_materialization:
            materialization = event.dagster_event.step_materialization_data.materialization
            at = materialization.asset_key.to_user_string(), materialization.partition
            shown[at] = materialization.metadata
    return shown


def rows_of(warehouse: Warehouse, name: str) -> tuple[list[str], Rows]:
    """Instants as text: fakesnow 0.12 gives a NULL instant as 1970-01-01, where Snowflake gives
    NULL, but has NULL in the table.
    """
    contract = contract_of(*name.split("."))
    with warehouse.session() as session:
        delivered = session.table(name).columns
    quoted = warehouse.dialect.quoted
    instants = {n for n, dtype in contract.columns.items() if dtype.is_timestamp()}
    listed = [
        f"CAST({quoted(n)} AS VARCHAR) AS {quoted(n)}" if n in instants else quoted(n)
        for n in delivered
    ]
    table = warehouse.query(f"SELECT {', '.join(listed)} FROM {name}")
    columns = sorted(c for c in table.columns if c.casefold() not in OF_THE_RUN)
    renamed = [column.casefold() for column in columns]
    return sorted(renamed), Counter(
        tuple(None if pd.isna(value) else value for value in row)
        for row in table[columns].itertuples(index=False, name=None)
    )


def compared(duckdb: Warehouse, snowflake: Warehouse, asked: Counter[str] | None = None) -> None:
    differences = {}
    total = 0
    for name in TABLES:
        (here_columns, here), (there_columns, there) = (
            rows_of(warehouse, name) for warehouse in (duckdb, snowflake)
        )
        total += here.total()
        if here != there or here_columns != there_columns:
            differences[name] = {
                "only in DuckDB": list((here - there).elements())[:3],
                "only in Snowflake": list((there - here).elements())[:3],
            }
    said = ""
    if asked is not None:
        assert asked["duckdb"] == asked["snowflake"] > 0
        said = f"expressions run on both {asked['snowflake']}, "
    print(
        f"\n  {said}tables compared {len(TABLES)}, rows compared {total:,},"
        f" differences {len(differences)}",
        file=sys.stderr,
    )
    assert differences == {}


@pytest.fixture(scope="module")
def on_both(
    tmp_path_factory: pytest.TempPathFactory, snowflake: dict[str, str]
) -> tuple[Project, Project, dict[str, Any], Counter[str]]:
    """The small company, with a correction that makes second versions and resolves problems."""
    folder = tmp_path_factory.mktemp("both")
    company = SmallCompany(folder / "company")
    there = project_on(company.folder, snowflake, "PAIR")
    shown: dict[str, Any] = {}
    with counted() as asked:
        for which in (company.project, there):
            for month in (FEBRUARY, MARCH):
                company.deliver(month, clean=False)
            home = folder / which.warehouse.dialect.name
            shown = reconcile(which, MONTHS, home)
            company.deliver(FEBRUARY, clean=True)
            reconcile(which, [FEBRUARY], home)
    return company.project, there, shown, asked


def test_every_table_of_a_company_and_its_correction_is_the_same(on_both, capsys) -> None:
    here, there, _, asked = on_both
    with capsys.disabled():
        compared(here.warehouse, there.warehouse, asked)


def test_every_table_of_fourteen_months_of_the_sample_is_the_same(
    tmp_path: Path, snowflake: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "sample"
    write_sample(folder)
    here, there = (project_on(folder, env, "SAMPLE") for env in ({}, snowflake))
    with counted() as asked:
        for which in (here, there):
            reconcile(which, which.months(), tmp_path / which.warehouse.dialect.name)
    with capsys.disabled():
        compared(here.warehouse, there.warehouse, asked)


def test_people_need_no_quotes_for_our_names(on_both) -> None:
    _, there, *_ = on_both
    found = there.warehouse.query(
        "select month, count(*) as n from reconciled.mismatches group by month order by month"
    )
    assert list(found.columns) == ["month", "n"]
    assert found["n"].sum() > 0


def test_the_statement_that_wrote_a_table_is_named_in_its_metadata(on_both) -> None:
    *_, shown, _ = on_both
    # Closings are written by people's decisions, not by runs.
    tables = {name.replace(".", "/") for name in TABLES} - {"history/month_closings"}
    told = {asset: metadata for (asset, _), metadata in shown.items() if asset in tables}
    assert set(told) == tables
    for asset, metadata in told.items():
        assert len(metadata["query_id"].value) == 36, asset


def test_recon_run_works_as_on_any_other_warehouse(
    tmp_path: Path, snowflake: dict[str, str]
) -> None:
    company = SmallCompany(tmp_path / "company")
    settings = {"RECON_CONFIG": str(company.folder / "recon.yaml"), "SNOWFLAKE_DATABASE": "CLI"}
    command = [sys.executable, "-W", "ignore", "-c", "from recon_assets.cli import main; main()"]
    done = subprocess.run(
        [*command, "run", "--month", "2025-01"],
        env=os.environ | snowflake | settings,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    january = ["2025-01", "30", "0", "5", "320.00", "USD", "200.00", "???"]
    assert january in [line.split() for line in done.stdout.splitlines()]
    assert "not checked" not in done.stdout + done.stderr
    assert not (company.folder / "recon.duckdb").exists()
    assert (company.folder / "reports" / "2025-01").is_dir()


def test_landed_tables_are_read_inside_the_warehouse_and_say_the_same(
    tmp_path: Path, snowflake: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    exports, folder = SmallCompany(tmp_path / "exports").folder, tmp_path / "company"
    number_rows(exports)
    folder.mkdir()
    (folder / "recon.yaml").write_text(as_tables("LOADED.landing"), encoding="utf-8")
    in_one_file = {"RECON_WAREHOUSE": "duckdb", "RECON_DUCKDB_PATH": str(folder / "LOADED.duckdb")}
    here, there = project_on(folder, in_one_file, ""), project_on(folder, snowflake, "TABLES")
    for warehouse in (here.warehouse, project_on(folder, snowflake, "LOADED").warehouse):
        with warehouse.session() as session:
            land(exports, "landing", session.dialect.quoted, session.execute)
    reconcile(here, MONTHS, tmp_path / "duckdb")

    sent: list[str] = []
    execute, upload = SnowflakeSession.execute, SnowflakeSession.upload

    def uploaded(session: SnowflakeSession, name: str, rows: Any) -> None:
        sent.append(f"UPLOAD {session._parameters}")
        upload(session, name, rows)

    def executed(session: SnowflakeSession, sql: str, parameters: Sequence[Any] = ()) -> Any:
        sent.append(sql)
        return execute(session, sql, parameters)

    monkeypatch.setattr(SnowflakeSession, "execute", executed)
    monkeypatch.setattr(SnowflakeSession, "upload", uploaded)
    reconcile(there, MONTHS, tmp_path / "snowflake")
    assert any(statement.startswith("UPLOAD") for statement in sent)
    assert not [s for s in sent if s.startswith("UPLOAD") and "raw/" in s]
    for table, landed in (("CRM_ACCOUNTS", "ACCOUNTS"), ("OPS_USAGE", "USAGE")):
        (written,) = [s for s in sent if s.startswith(f'INSERT INTO "RAW"."{table}" ')]
        assert f'FROM "LOADED"."LANDING"."{landed}"' in written
    with capsys.disabled():
        compared(here.warehouse, there.warehouse)
