"""One file, one writer: who comes second waits a little, and is told what to do."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

from recon_assets.contracts import TABLES, contract_of
from recon_assets.warehouse import DuckDbWarehouse, WarehouseBusy, duckdb_engine, slices
from recon_assets.warehouse.duckdb_engine import connect
from recon_assets_tests.warehouse.writing import JANUARY, TOTALS, Desk, table_of, totals

HOLD = """
import duckdb, sys
connection = duckdb.connect(sys.argv[1])
print("held", flush=True)
sys.stdin.readline()
"""


@contextmanager
def another_process_holds(database: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD, str(database)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "blocks and locks" / "recon.duckdb"


def test_a_held_warehouse_is_waited_for_only_so_long_and_then_said_what_to_do(
    database: Path,
) -> None:
    Desk(database).write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    with another_process_holds(database) as holder:
        started = time.monotonic()
        with pytest.raises(WarehouseBusy) as busy, connect(database, patience=1):
            pass
        waited = time.monotonic() - started
    assert 1 <= waited < 10
    for said in (str(database), "Close", "run this again", "nothing was changed", str(holder.pid)):
        assert said in str(busy.value)
    assert DuckDbWarehouse(database).written(TOTALS) == {JANUARY}


def test_a_warehouse_that_is_released_in_time_is_used(database: Path) -> None:
    database.parent.mkdir()
    with another_process_holds(database) as holder:
        threading.Timer(0.8, holder.kill).start()
        with connect(database, patience=30) as connection:
            assert connection.execute("SELECT 42").fetchall() == [(42,)]


def test_a_run_that_finds_the_warehouse_held_changes_nothing(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(database)
    desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    monkeypatch.setattr(duckdb_engine.connect.__wrapped__, "__defaults__", (0.3,))
    with another_process_holds(database), pytest.raises(WarehouseBusy):
        desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY, rows="8")]), JANUARY)
    assert desk.stored(TOTALS) == [totals(JANUARY)]


def test_the_file_is_everybody_s_between_sessions_and_nothing_is_left_beside_it(
    database: Path,
) -> None:
    desk = Desk(database)
    desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    assert [path.name for path in database.parent.iterdir()] == [database.name]
    with another_process_holds(database):
        pass
    assert desk.stored(TOTALS) == [totals(JANUARY)]


def test_of_two_sessions_at_once_the_one_that_ends_first_takes_nothing_from_the_other(
    database: Path,
) -> None:
    Desk(database).write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    warehouse = DuckDbWarehouse(database)
    with warehouse.session() as outer:
        with warehouse.session() as inner:
            assert inner.databases() == outer.databases() == ["recon"]
        assert slices.written(outer, contract_of(*TOTALS.split("."))) == {JANUARY}
    assert warehouse.written(TOTALS) == {JANUARY}


def test_an_error_that_ends_duckdb_does_not_outlive_the_session(database: Path) -> None:
    desk = Desk(database)
    desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    with connect(database):
        (engine,) = duckdb_engine._kept
        engine.stop()
    assert desk.stored(TOTALS) == [totals(JANUARY)]


@pytest.mark.parametrize("name", ["memory", "Temp", "system", 'it\'s "recon"'])
def test_a_warehouse_may_be_called_anything(tmp_path: Path, name: str) -> None:
    desk = Desk(tmp_path / f"{name}.duckdb")
    desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    assert desk.stored(TOTALS) == [totals(JANUARY)]


def test_a_file_that_is_no_warehouse_is_said_at_once_whatever_its_folder_is_called(
    database: Path,
) -> None:
    database.parent.mkdir()
    database.write_bytes(b"month,customer\n" * 1000)
    started = time.monotonic()
    with pytest.raises(duckdb.IOException, match="not a valid DuckDB"), connect(database):
        pass
    assert time.monotonic() - started < 5


def test_a_warehouse_in_a_folder_that_does_not_exist_is_created(database: Path) -> None:
    assert DuckDbWarehouse(database).written(TOTALS) == set()
    assert database.exists()


def test_every_table_can_be_created_from_its_contract_with_its_columns_explained(
    database: Path,
) -> None:
    from recon_assets.warehouse.slices import create_table

    with DuckDbWarehouse(database).session() as session:
        for contract in TABLES.values():
            create_table(session, contract)
            create_table(session, contract)
        found = session.execute(
            "SELECT schema_name || '.' || table_name, column_name, data_type, comment"
            " FROM duckdb_columns() WHERE schema_name <> 'warehouse' AND NOT internal"
        )
    assert {name for name, *_ in found} == set(TABLES)
    for name, column, data_type, comment in found:
        described = contract_of(*name.split(".")).pandera.columns[column]
        assert comment == described.description
        assert "DOUBLE" not in data_type or column == "score", f"{name}.{column} is not exact"


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_months_and_instants_do_not_depend_on_where_the_process_runs(
    database: Path, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a process of its own: DuckDB reads the zone once."""
    script = """
import datetime as dt, sys
from pathlib import Path
from recon_assets_tests.warehouse.writing import *
import pandas as pd
name = "normalized.ops_usage"
desk = Desk(Path(sys.argv[1]))
row = dict.fromkeys(contract_of(*name.split(".")).columns) | {"source_file": "f", "source_row": 1}
instant = dt.datetime(2025, 1, 31, 23, 59, 59, tzinfo=dt.UTC)
rows = [row | {"month": JANUARY, "used_at": instant}]
rows += [row | {"month": FEBRUARY, "used_at": instant + dt.timedelta(seconds=1)}]
desk.write(name, frame_of(rows), JANUARY, FEBRUARY)
for month in (JANUARY, FEBRUARY):
    (read,) = desk.rows_read(name, month)
    print(read["month"], read["used_at"])
print(*sorted(map(str, desk.warehouse.written(name))))
with desk.warehouse.session() as session:
    usage = session.table(name)
    months = session.frame(usage.select(month=usage.used_at.truncate("M").cast("date")))["month"]
    print(*sorted(map(str, months)))
"""
    monkeypatch.setenv("TZ", zone)
    command = [sys.executable, "-W", "ignore", "-c", script, str(database)]
    said = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert said.stdout.splitlines() == [
        "2025-01-01 2025-01-31 23:59:59",
        "2025-02-01 2025-02-01 00:00:00",
        "2025-01-01 2025-02-01",
        "2025-01-01 2025-02-01",
    ]


def test_a_statement_that_needs_more_memory_than_it_may_take_goes_on_on_disk(
    database: Path,
) -> None:
    """Numbering a million long rows takes some 200 MB."""
    warehouse = DuckDbWarehouse(database, memory="60MB")
    numbered = """
        SELECT count(*) AS rows, max(place) AS place FROM (
            SELECT text, row_number() OVER (PARTITION BY text ORDER BY i DESC) AS place
            FROM (SELECT i, repeat(md5((i % 500000)::VARCHAR), 4) AS text FROM range(1000000) r(i)))
    """
    with warehouse.session() as session:
        session.execute(f"CREATE TEMP TABLE counted AS {numbered}")
        assert session.execute("FROM counted") == [(1_000_000, 2)]
    with warehouse.session() as session:
        session.execute("SET max_temp_directory_size = '0MB'")
        with pytest.raises(duckdb.OutOfMemoryException):
            session.execute(numbered)
