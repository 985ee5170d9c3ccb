"""A company that moves from its DuckDB file into Snowflake keeps its memory.

Snowflake is fakesnow's server here, spoken to by the real connector over HTTP.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from recon_assets.config import Settings
from recon_assets.warehouse import DuckDbWarehouse, SnowflakeWarehouse
from recon_assets.warehouse.migration import migrate
from recon_assets_tests.conformance.emulator import emulator
from recon_assets_tests.conformance.moving import recon
from recon_assets_tests.conformance.test_both_engines import compared
from recon_assets_tests.end_to_end.small_company import FEBRUARY, JANUARY, MARCH, SmallCompany
from recon_assets_tests.warehouse.histories import WRITTEN, write_history

pytestmark = [pytest.mark.snowflake, pytest.mark.timeout(1800)]
DONE, MISUSED = 0, 2


@pytest.fixture(scope="module")
def snowflake() -> Iterator[dict[str, str]]:
    with emulator() as environment:
        yield environment


def test_what_is_hard_to_carry_arrives_as_it_was(tmp_path: Path, snowflake: dict[str, str]) -> None:
    write_history(DuckDbWarehouse(tmp_path / "recon.duckdb"))
    settings = Settings.from_environment(snowflake | {"SNOWFLAKE_DATABASE": "AWKWARD"})
    assert settings.snowflake is not None
    source = DuckDbWarehouse(tmp_path / "recon.duckdb", read_only=True)
    copied = migrate(source, SnowflakeWarehouse(settings.snowflake))
    assert {each.name: each.rows for each in copied} == WRITTEN
    again = migrate(source, SnowflakeWarehouse(settings.snowflake))
    assert {each.outcome for each in again} == {"there"}


def test_a_company_moves_between_two_months_and_its_history_goes_on(
    tmp_path: Path, snowflake: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    company = SmallCompany(tmp_path / "company", clean=[FEBRUARY])
    assert company.reconcile(JANUARY, FEBRUARY).succeeded
    company.deliver(FEBRUARY, clean=False)
    assert company.reconcile(FEBRUARY).succeeded
    file = company.project.settings.duckdb_path
    before = hashlib.sha256(file.read_bytes()).digest()
    there = snowflake | {"SNOWFLAKE_DATABASE": "MOVED"}

    # RECON_WAREHOUSE still says duckdb on the day of the move.
    code, said = recon(
        company.folder, there | {"RECON_WAREHOUSE": ""}, "migrate", "--to", "snowflake"
    )
    assert code == DONE, said
    assert hashlib.sha256(file.read_bytes()).digest() == before
    rows = {line.split()[0]: line.split()[1] for line in said.splitlines() if "copied" in line}
    ((versions, found),) = company.rows(
        "SELECT count(DISTINCT (month, version)), count(*) FROM history.mismatch_log"
    )
    assert versions == 3
    assert rows["history.mismatch_log"] == str(found)

    code, said = recon(company.folder, there, "run", "--month", "2025-03")
    assert code == DONE, said
    assert "Warehouse: MOVED" in said
    assert company.reconcile(MARCH).succeeded  # as if it had never moved
    settings = Settings.from_environment(
        there | {"RECON_CONFIG": str(company.folder / "recon.yaml")}
    )
    assert settings.snowflake is not None
    moved = SnowflakeWarehouse(settings.snowflake)
    states = moved.query(
        "SELECT state, first_seen FROM history.mismatch_lifecycle WHERE month = '2025-03-01'"
    )
    remembered = states[states["first_seen"] < MARCH]
    assert "recurring" in set(remembered["state"])
    with capsys.disabled():
        compared(company.project.warehouse, moved)

    code, said = recon(company.folder, there, "migrate", "--to", "snowflake")
    assert code == MISUSED, said
