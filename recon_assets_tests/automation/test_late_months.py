"""A month that is not reconciled so many days after its end is late, and that is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from dagster import (
    AssetMaterialization,
    AssetSelection,
    DagsterInstance,
    Definitions,
    build_sensor_context,
    define_asset_job,
    instance_for_test,
)
from dagster._core.test_utils import freeze_time

from recon_assets.assets.project import Project
from recon_assets.automation.closing import REPORT
from recon_assets.automation.monthly_close import lateness
from recon_assets.config import parse_config
from recon_assets.config.aliases import AliasBook
from recon_assets.config.settings import Settings
from recon_assets.definitions import build
from recon_assets_tests.alerts.months_data import CONFIG
from recon_assets_tests.fake_slack import CHANNEL, TOKEN, FakeSlack

SCHEDULE = "schedule: {day: 3, hour: 6, timezone: America/New_York, late_after_days: 10}\n"
EARLIER = '{"storage_id": 0}'


@pytest.fixture
def instance() -> Iterator[DagsterInstance]:
    with instance_for_test() as instance:
        yield instance


def project(slack: FakeSlack | None = None, schedule: str = SCHEDULE) -> Project:
    here = Path("/nowhere")
    told = {
        "slack_token": TOKEN,
        "slack_channel": CHANNEL,
        "slack_api_url": slack.url,
    } if slack else {}  # fmt: skip
    return Project(Settings(here, here, here, **told), parse_config(CONFIG + schedule), AliasBook())


def in_time(project: Project, instance: DagsterInstance, now: dt.datetime) -> bool:
    """Whether the check of lateness passes then."""
    [late] = lateness(project)[0]
    one = define_asset_job("one", AssetSelection.checks(*late.check_keys))
    definitions = Definitions.merge(build(project), Definitions(jobs=[one]))
    with freeze_time(now):
        ended = definitions.resolve_job_def("one").execute_in_process(instance=instance)
    [found] = ended.get_asset_check_evaluations()
    return found.passed


def at(day: int, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(2025, 4, day, hour, minute, tzinfo=dt.UTC)


def reconciled(instance: DagsterInstance, month: str) -> None:
    instance.report_runless_asset_event(AssetMaterialization(REPORT, partition=month))


def test_a_month_is_late_ten_days_after_its_end_at_the_hour_of_the_companys_time_zone(
    instance: DagsterInstance,
) -> None:
    reconciled(instance, "2025-02")
    assert in_time(project(), instance, at(10, 9, 59))  # not yet six in New York
    assert not in_time(project(), instance, at(10, 10, 1))
    assert not in_time(project(), instance, at(25, 0))
    reconciled(instance, "2025-03")
    assert in_time(project(), instance, at(25, 0))


def test_each_month_that_is_late_is_told_once(instance: DagsterInstance) -> None:
    with FakeSlack() as slack:
        company = project(slack)
        sensor = build(company).get_repository_def().get_sensor_def("check_failure_alerts")
        for now in (at(11, 0), at(12, 0), at(11, 0) + dt.timedelta(days=30)):
            assert not in_time(company, instance, now)
            # The sensor looks back a day and forgets where it was: the outbox knows what was told.
            sensor.evaluate_tick(build_sensor_context(instance, cursor=EARLIER))
    assert [message["text"] for message in slack.messages] == [
        "March 2025 is late: it is not reconciled",
        "April 2025 is late: it is not reconciled",
    ]
    said = "It should have been by 10 April 2025, 06:00 (America/New_York)."
    assert said in str(slack.messages[0]["blocks"])


def test_without_a_schedule_nothing_is_late() -> None:
    assert lateness(project(schedule="")) == ([], [])
