"""A company whose systems are landed as tables is reconciled as one whose systems export files."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from dagster import AssetKey
from typer.testing import CliRunner

from recon_assets.cli import app
from recon_assets.contracts import TABLES
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.landed_company import (
    as_tables,
    land,
    landed_company,
    number_rows,
)
from recon_assets_tests.end_to_end.small_company import (
    FEBRUARY,
    JANUARY,
    MONTHS,
    SmallCompany,
    project_of,
)
from recon_assets_tests.tables import OF_THE_RUN

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

# Where a row came from is what tells the two companies apart.
PROVENANCE = ("source_file", "source_row", "source_key", "crm_rows", "billing_rows", "ops_rows")


@pytest.fixture(scope="module")
def from_files(tmp_path_factory: pytest.TempPathFactory) -> SmallCompany:
    company = SmallCompany(tmp_path_factory.mktemp("files"))
    number_rows(company.folder)
    return reconciled(company)


@pytest.fixture(scope="module")
def from_tables(tmp_path_factory: pytest.TempPathFactory, from_files: SmallCompany) -> SmallCompany:
    return reconciled(landed_company(tmp_path_factory.mktemp("tables"), from_files))


def reconciled(company: SmallCompany) -> SmallCompany:
    outcome = company.reconcile(*MONTHS)
    assert outcome.succeeded, outcome.problems
    return company


# What stands for the delivered rows and for recon.yaml, which differ.
OF_THE_SOURCES = ("run_key", "inputs_hash", "config_hash")


def rows_of(company: SmallCompany, name: str) -> Counter[tuple[Any, ...]]:
    table = company.project.warehouse.query(f"SELECT * FROM {name}")
    kept = [c for c in table.columns if c not in (*OF_THE_RUN, *PROVENANCE, *OF_THE_SOURCES)]
    return Counter(map(repr, table[kept].itertuples(index=False, name=None)))


def test_everything_found_in_tables_is_found_as_in_files(from_files, from_tables) -> None:
    assert sum(rows_of(from_files, "reconciled.mismatches").values()) == 18
    for name in TABLES:
        if not name.startswith("raw."):
            here, there = rows_of(from_files, name), rows_of(from_tables, name)
            assert (here - there, there - here) == (Counter(), Counter()), name


def test_a_finding_points_to_the_landed_rows_by_primary_key(from_tables) -> None:
    (places,) = from_tables.rows(
        "SELECT crm_rows, billing_rows, ops_rows FROM reconciled.mismatches"
        " WHERE month = DATE '2025-01-01' AND category = 'overbilled' AND customer_key = 'id:c1'"
    )
    assert places == ("landing.accounts:301", "landing.Invoice_Lines:1", "landing.usage:1,2,3")
    for table, key in (("accounts", 301), ("Invoice_Lines", 1), ("usage", 3)):
        ((there,),) = from_tables.rows(f'SELECT count(*) FROM landing.{table} WHERE "Row" = {key}')
        assert there == 1


def test_a_refused_value_points_to_its_landed_row_by_primary_key(from_tables) -> None:
    (line,) = from_tables.rows(
        "SELECT source_file, source_row, source_key, value FROM normalized.rejected"
        " WHERE scope = 'row'"
    )
    assert line == ("landing.Invoice_Lines", 5, "105", "two")


def test_the_ui_says_which_table_was_read_and_what_of_it(from_tables) -> None:
    with instance_at(from_tables.folder / ".dagster") as instance:
        fetched = instance.fetch_materializations(AssetKey(["raw", "billing_lines"]), limit=10)
    told = {r.asset_materialization.partition: r.asset_materialization for r in fetched.records}
    metadata = told["2025-02"].metadata
    assert metadata["table"].value == "landing.Invoice_Lines"
    assert metadata["primary_key"].value == ["ROW"]
    assert metadata["delivered_columns"].value[:2] == ["Invoiced At", "Row"]
    assert metadata["ignored_columns"].value == []
    assert metadata["dagster/partition_row_count"].value == 7


def test_files_and_tables_may_be_mixed_and_a_month_that_is_not_landed_is_left_out(
    tmp_path: Path, from_files: SmallCompany, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(
        from_files.folder, tmp_path / "mixed", ignore=shutil.ignore_patterns(".*", "recon*")
    )
    (tmp_path / "mixed" / "recon.yaml").write_text(as_tables("landing", ["ops"]), encoding="utf-8")
    project = project_of(tmp_path / "mixed")
    with project.warehouse.session() as session:
        land(from_files.folder, "landing", session.dialect.quoted, session.execute)
        session.execute("DELETE FROM landing.usage WHERE month(CAST(ts AS TIMESTAMP)) = 2")
    monkeypatch.setenv("RECON_CONFIG", str(tmp_path / "mixed" / "recon.yaml"))
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path / "home"))
    said = CliRunner().invoke(app, ["run", "--from", "2025-01", "--to", "2025-03"])
    assert said.exit_code == 1
    reason = "2025-02: ops: table landing.usage has no rows for 2025-02 by column 'ts'"
    assert reason in " ".join(said.output.split())
    found = "SELECT month, category, explanation FROM reconciled.mismatches"
    others = f"{found} WHERE month <> DATE '{FEBRUARY}'"
    assert Counter(map(repr, project.warehouse.query(found).itertuples(index=False))) == Counter(
        map(repr, from_files.project.warehouse.query(others).itertuples(index=False))
    )


def test_a_table_that_is_not_there_is_said_once_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    company = SmallCompany(tmp_path)
    (tmp_path / "recon.yaml").write_text(as_tables("landing", ["crm"]), encoding="utf-8")
    monkeypatch.setenv("RECON_CONFIG", str(tmp_path / "recon.yaml"))
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path / "home"))
    said = CliRunner().invoke(app, ["run", "--from", "2025-01", "--to", "2025-03"])
    assert said.exit_code == 1
    reason = "2025-01, 2025-02, 2025-03: crm: there is no table 'landing.accounts'"
    assert " ".join(said.output.split()).count(reason) == 1
    assert company.project.warehouse.written("raw.crm_accounts") == set()
    company.load()
    (problem,) = [
        p for p in company.reconcile(JANUARY).problems if p.startswith("raw/crm_accounts")
    ]
    assert "crm: there is no table 'landing.accounts'" in problem
