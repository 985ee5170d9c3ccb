"""Closing, reopening, waiving and explaining say and leave the same in Snowflake as in a DuckDB file.

Snowflake is fakesnow's server here, spoken to by the real connector over HTTP.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from recon_assets.config import Settings
from recon_assets.warehouse import SnowflakeWarehouse, Warehouse
from recon_assets_tests.conformance.emulator import emulator
from recon_assets_tests.conformance.moving import recon
from recon_assets_tests.conformance.test_both_engines import compared
from recon_assets_tests.end_to_end.small_company import JANUARY, SmallCompany
from recon_assets_tests.end_to_end.test_closing_months import OWNERS, WAIVERS

pytestmark = [pytest.mark.snowflake, pytest.mark.timeout(1800)]
DONE, NOT_RUN = 0, 1
VIEWS = ("as_reported", "current", "restatement", "closed_months")


def decide(company: SmallCompany, environment: dict[str, str]) -> list[str]:
    """What people are told as they close a month, correct it, and ask about a mismatch."""
    said = []

    def asked(expected: int, *arguments: str) -> None:
        code, answer = recon(company.folder, environment, *arguments)
        assert code == expected, answer
        said.append(answer)

    company.deliver(JANUARY, clean=False)
    asked(DONE, "run", "--from", "2025-01", "--to", "2025-02")
    asked(DONE, "close", "2025-01", "--by", "Ann", "--note", "books")
    company.deliver(JANUARY, clean=True)
    asked(NOT_RUN, "run", "--month", "2025-01")
    asked(DONE, "reopen", "2025-01", "--by", "Bob", "--note", "wrong invoice")
    asked(DONE, "run", "--month", "2025-01")
    return said


def mismatch_of(warehouse: Warehouse) -> str:
    """One that is waived in February."""
    found = warehouse.query("SELECT mismatch_id FROM history.mismatch_lifecycle WHERE waived")
    return str(found["mismatch_id"].min())


def without_place(said: str) -> list[str]:
    """Without when it was said, and of which warehouse."""
    timeless = re.sub(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?\S*", "then", said)
    return [line for line in timeless.splitlines() if not line.startswith("Warehouse: ")]


def test_a_month_is_closed_corrected_and_explained_alike(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    company = SmallCompany(tmp_path / "company")
    with (company.folder / "recon.yaml").open("a", encoding="utf-8") as file:
        file.write(OWNERS)
    (company.folder / "waivers.csv").write_text(WAIVERS, encoding="utf-8")
    company.load()
    with emulator() as snowflake:
        asked = snowflake | {"RECON_CONFIG": str(company.folder / "recon.yaml")}
        settings = Settings.from_environment(asked)
        assert settings.snowflake is not None
        here, there = company.project.warehouse, SnowflakeWarehouse(settings.snowflake)
        homes = [
            {"DAGSTER_HOME": str(tmp_path / name), "COLUMNS": "1000"} for name in ("here", "there")
        ]
        told = [decide(company, homes[0]), decide(company, homes[1] | snowflake)]
        for on_duckdb, on_snowflake in zip(*(answers[1:4] for answers in told), strict=True):
            assert without_place(on_duckdb) == without_place(on_snowflake)
        with capsys.disabled():
            compared(here, there)
        for view in VIEWS:
            rows = [
                warehouse.query(f"SELECT count(*) AS n FROM history.{view}")["n"].item()
                for warehouse in (here, there)
            ]
            assert rows[0] == rows[1], view
        story = [
            recon(company.folder, environment, "explain", mismatch_of(here))
            for environment in (homes[0], homes[1] | snowflake)
        ]
        assert "waived until 2025-02-28" in story[0][1]
        assert [(code, without_place(said)) for code, said in story[:1]] == [
            (code, without_place(said)) for code, said in story[1:]
        ]
