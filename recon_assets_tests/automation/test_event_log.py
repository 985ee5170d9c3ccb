"""Dagster's event log in SQLite, kept open: what one instance records every other reads, Dagster's own storage too."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy
from dagster import AssetKey, AssetMaterialization, DagsterInstance
from dagster._core.storage.event_log import SqliteEventLogStorage
from sqlalchemy import Engine

from recon_assets_tests.dagster_home import instance_at

KEY = AssetKey(["reconciled", "mismatches"])


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def materialize(instance: DagsterInstance, *partitions: str) -> None:
    for partition in partitions:
        # A tag that is indexed, as every materialization of a run has some.
        instance.report_runless_asset_event(
            AssetMaterialization(KEY, partition=partition, tags={"dagster/data_version": "1"})
        )


def engine_event(instance: DagsterInstance, run_id: str) -> None:
    instance.report_engine_event("a message", run_id=run_id, job_name="reconcile")


@pytest.fixture
def opened() -> Iterator[list[object]]:
    """Every connection to a database that is opened meanwhile."""
    connections: list[object] = []

    def note(connection: object, record: object) -> None:
        connections.append(connection)

    sqlalchemy.event.listen(Engine, "connect", note)
    yield connections
    sqlalchemy.event.remove(Engine, "connect", note)


def test_dagsters_own_storage_reads_it_and_goes_on_with_it(home: Path) -> None:
    with instance_at(home) as instance:
        materialize(instance, "2025-01")
    configuration = home / "dagster.yaml"
    ours = configuration.read_text(encoding="utf-8")
    configuration.write_text("telemetry: {enabled: false}\n", encoding="utf-8")
    with instance_at(home) as dagsters:
        assert type(dagsters.event_log_storage) is SqliteEventLogStorage
        assert dagsters.get_materialized_partitions(KEY) == {"2025-01"}
        materialize(dagsters, "2025-02")
    configuration.write_text(ours, encoding="utf-8")
    with instance_at(home) as instance:
        assert instance.get_materialized_partitions(KEY) == {"2025-01", "2025-02"}


def test_many_events_open_a_file_once(home: Path, opened: list[object]) -> None:
    with instance_at(home) as instance:
        materialize(instance, "2025-01")
        opened.clear()
        materialize(instance, *(f"2024-{month:02}" for month in range(1, 13)))
        assert not opened


def test_however_many_runs_are_read_few_files_are_open(home: Path) -> None:
    runs = [str(uuid4()) for _ in range(30)]
    with instance_at(home) as instance:
        for run in runs:
            engine_event(instance, run)
        assert len(open_below(home / "history")) <= 3 * 8  # each with its log and index
        assert all(len(instance.all_logs(run)) == 1 for run in runs)
    assert not open_below(home / "history")


def open_below(folder: Path) -> list[str]:
    links = Path("/proc/self/fd")
    if not links.exists():
        pytest.skip("which files a process has open is read from /proc")
    targets = []
    for link in links.iterdir():
        try:
            targets.append(os.readlink(link))
        except FileNotFoundError:
            continue  # the listing itself
    return [target for target in targets if target.startswith(str(folder))]


def test_two_instances_record_at_once(home: Path) -> None:
    run = str(uuid4())
    with instance_at(home) as one, instance_at(home) as other:
        threads = [
            threading.Thread(target=lambda i=instance: [engine_event(i, run) for _ in range(40)])
            for instance in (one, one, other)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(one.all_logs(run)) == len(other.all_logs(run)) == 120


def test_after_a_wipe_it_records_anew(home: Path) -> None:
    run = str(uuid4())
    with instance_at(home) as instance:
        engine_event(instance, run)
        materialize(instance, "2025-01")
        instance.wipe()
        assert not instance.all_logs(run)
        assert instance.get_materialized_partitions(KEY) == set()
        engine_event(instance, run)
        assert len(instance.all_logs(run)) == 1
