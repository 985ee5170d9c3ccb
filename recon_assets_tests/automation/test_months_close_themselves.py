"""The month that runs itself: at its time, once its sources are there, and not twice; and what is
told when it cannot.
"""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from dagster import (
    AssetKey,
    DagsterInstance,
    DefaultScheduleStatus,
    DefaultSensorStatus,
    RunRequest,
    build_schedule_context,
    build_sensor_context,
)

from recon_assets.assets.project import Project
from recon_assets.automation.closing import closes_at, due_month, lacking, waited_for
from recon_assets.automation.runner import JOB
from recon_assets.config.settings import Settings
from recon_assets.definitions import build
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.small_company import (
    FEBRUARY,
    JANUARY,
    MARCH,
    RECON_YAML,
    SmallCompany,
)
from recon_assets_tests.fake_slack import CHANNEL, TOKEN, FakeSlack

SCHEDULE = "schedule: {day: 3, hour: 6, timezone: America/New_York, late_after_days: 10}\n"


class Closing:
    """A company that closes its months by itself, and the sensors that do it."""

    def __init__(self, folder: Path, slack: FakeSlack, instance: DagsterInstance) -> None:
        self.company = SmallCompany(folder)
        self.slack = slack
        (folder / "recon.yaml").write_text(RECON_YAML + SCHEDULE, encoding="utf-8")
        self.age()
        settings = Settings(
            folder / "recon.yaml", folder / "recon.duckdb", folder / "reports",
            slack_token=TOKEN, slack_channel=CHANNEL, slack_api_url=slack.url,
        )  # fmt: skip
        self.project = Project.load(settings)
        self.definitions = build(self.project)
        self.repository = self.definitions.get_repository_def()
        self.company.definitions = self.definitions
        self.instance = instance
        self.cursors: dict[str, str | None] = {}

    def age(self, seconds: float = 3600) -> None:
        """The files were not touched for a while."""
        then = time.time() - seconds
        for path in self.company.folder.glob("*/2025-*"):
            os.utime(path, (then, then))

    def arrived(self) -> tuple[list[RunRequest], str]:
        sensor = self.repository.get_sensor_def("sources_arrived")
        context = build_sensor_context(self.instance, repository_def=self.repository)
        result = sensor.evaluate_tick(context)
        return list(result.run_requests or ()), result.skip_message or ""

    def scheduled(self, at: dt.datetime) -> tuple[list[RunRequest], str]:
        schedule = self.repository.get_schedule_def("monthly_close")
        context = build_schedule_context(
            self.instance, scheduled_execution_time=at, repository_def=self.repository
        )
        result = schedule.evaluate_tick(context)
        return list(result.run_requests or ()), result.skip_message or ""

    def tick(self, name: str) -> str:
        sensor = self.repository.get_sensor_def(name)
        context = build_sensor_context(self.instance, cursor=self.cursors.get(name))
        result = sensor.evaluate_tick(context)
        self.cursors[name] = result.cursor
        return result.skip_message or ""


@pytest.fixture(scope="module")
def closing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Closing]:
    folder = tmp_path_factory.mktemp("closing")
    with FakeSlack() as slack, instance_at(folder / ".dagster") as instance:
        yield Closing(folder, slack, instance)


def at(day: int, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(2025, 4, day, hour, minute, tzinfo=dt.UTC)


def test_a_month_is_due_at_the_day_and_hour_of_the_companys_time_zone(closing: Closing) -> None:
    project = closing.project
    assert closes_at(project, MARCH) == at(3, 10)  # six in New York
    assert due_month(project, at(3, 9, 59)) == FEBRUARY
    assert due_month(project, at(3, 10)) == MARCH


def test_schedule_and_sensor_are_on_where_recon_yaml_has_a_schedule(
    closing: Closing, tmp_path: Path
) -> None:
    def states(repository: object) -> set[object]:
        return {
            repository.get_schedule_def("monthly_close").default_status,  # type: ignore[attr-defined]
            repository.get_sensor_def("sources_arrived").default_status,  # type: ignore[attr-defined]
        }

    on = {DefaultScheduleStatus.RUNNING, DefaultSensorStatus.RUNNING}
    assert states(closing.repository) == on
    assert closing.repository.has_sensor_def("late_months")
    without = SmallCompany(tmp_path / "without").definitions.get_repository_def()
    assert states(without) == {DefaultScheduleStatus.STOPPED, DefaultSensorStatus.STOPPED}
    assert not without.has_sensor_def("late_months")


def test_the_schedule_closes_the_month_before_once_all_is_there(closing: Closing) -> None:
    [request], _ = closing.scheduled(at(3, 10))
    assert (request.partition_key, request.job_name) == ("2025-03", JOB)
    [request], _ = closing.scheduled(closes_at(closing.project, FEBRUARY))
    assert request.partition_key == "2025-02"


def test_a_month_waits_for_its_sources_and_somebody_is_told(closing: Closing) -> None:
    file = closing.company.folder / "ops" / "2025-03.jsonl"
    aside = file.rename(file.with_suffix(".aside"))
    for asked in (closing.arrived, lambda: closing.scheduled(at(3, 10))):
        requests, said = asked()
        assert not requests
        assert "2025-03 waits for its sources. ops: no file for 2025-03" in said
    closing.tick("source_alerts")
    closing.tick("source_alerts")
    [told] = closing.slack.messages
    assert told["text"] == "March 2025 cannot be closed: ops is not there"
    aside.rename(file)
    os.utime(file)
    assert "is still being written" in closing.arrived()[1]
    closing.age()
    [request], _ = closing.arrived()
    assert (request.job_name, request.partition_key) == (JOB, "2025-03")


@pytest.mark.slow
def test_a_month_that_is_reconciled_is_not_run_again_and_history_is_left_to_people(
    closing: Closing,
) -> None:
    assert waited_for(closing.project, closing.instance) == [MARCH]
    assert closing.company.reconcile(JANUARY).succeeded
    assert waited_for(closing.project, closing.instance) == [FEBRUARY, MARCH]
    assert closing.company.reconcile(FEBRUARY, MARCH).succeeded
    assert closing.arrived() == ([], "no month waits to be closed")
    assert "2025-03 is reconciled" in closing.scheduled(at(3, 10))[1]
    assert lacking(closing.project, closing.instance, MARCH) == {}


def test_a_run_that_fails_is_told_once_with_its_reason(closing: Closing) -> None:
    closing.slack.messages.clear()
    file = closing.company.folder / "crm" / "2025-02.csv"
    aside = file.rename(file.with_suffix(".aside"))
    assert not closing.company.reconcile(FEBRUARY).succeeded
    aside.rename(file)
    for _ in range(2):
        closing.tick("run_failure_alerts")
    [told] = closing.slack.messages
    assert told["text"] == "The run of February 2025 failed"
    assert "no file for 2025-02" in str(told["blocks"])


def test_a_check_that_fails_is_told_once_and_quiet_warnings_are_not(closing: Closing) -> None:
    closing.slack.messages.clear()
    file = closing.company.folder / "billing" / "2025-03.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(lines[:2]), encoding="utf-8")
    assert not closing.company.reconcile(MARCH).succeeded
    for _ in range(2):
        closing.tick("check_failure_alerts")
        closing.cursors.clear()
        closing.tick("run_failure_alerts")
    texts = [message["text"] for message in closing.slack.messages]
    assert sum("Check volume of raw/billing" in text for text in texts) == 1, texts
    assert not any("unmapped" in text or "The run of March" in text for text in texts)


def test_nothing_of_all_this_reads_the_warehouse(closing: Closing) -> None:
    """A run in another process may hold the file: sensors work while it cannot be opened."""
    moved = closing.project.settings.duckdb_path.rename(closing.company.folder / "aside.duckdb")
    try:
        for name in ("mismatch_alerts", "run_failure_alerts", "check_failure_alerts"):
            closing.tick(name)
        closing.arrived()
        assert not closing.project.settings.duckdb_path.exists()
    finally:
        moved.rename(closing.project.settings.duckdb_path)


def test_no_secret_is_in_what_the_instance_keeps(closing: Closing) -> None:
    home = closing.company.folder / ".dagster"
    held = [path for path in home.rglob("*") if path.is_file()]
    assert held
    for path in held:
        assert TOKEN.encode() not in path.read_bytes(), path
    key = AssetKey(["alerts", "outbox"])
    assert closing.instance.fetch_observations(key, limit=1).records
