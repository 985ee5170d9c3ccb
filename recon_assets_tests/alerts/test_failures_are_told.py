"""Runs and checks that failed are told once, whatever became of the sensor's memory or of the run."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from dagster import (
    AssetCheckResult,
    Definitions,
    JobDefinition,
    asset,
    asset_check,
    define_asset_job,
    job,
    op,
)
from dagster._core.test_utils import freeze_time

from recon_assets.automation import happenings
from recon_assets.automation.outbox_log import TURNS_UP_SECONDS
from recon_assets_tests.alerts.office import Reconciliation


def fails(name: str) -> JobDefinition:
    @op(name=f"op_of_{name}")
    def fail() -> None:
        raise ValueError(f"{name} went wrong")

    @job(name=name)
    def failing() -> None:
        fail()

    return failing


@asset
def table() -> None:
    """A table whose check fails, in a run that does not."""


@asset_check(asset=table)
def is_right() -> AssetCheckResult:
    return AssetCheckResult(passed=False, description="it is not")


CHECKED = Definitions([table], asset_checks=[is_right], jobs=[define_asset_job("checked")])


@pytest.fixture
def told(recon: Reconciliation, monkeypatch: pytest.MonkeyPatch) -> Reconciliation:
    """The sensors go by its clock."""
    monkeypatch.setattr(happenings, "time", SimpleNamespace(time=recon.clock))
    return recon


def run(recon: Reconciliation, definition: JobDefinition) -> str:
    ended = definition.execute_in_process(instance=recon.instance, raise_on_error=False)
    return ended.run_id


def texts(recon: Reconciliation) -> list[str]:
    return [message["text"].replace("\u200b", "") for message in recon.server.messages]


def test_what_failed_before_alerts_were_set_up_is_old_news_in_every_tick(
    told: Reconciliation,
) -> None:
    with freeze_time(dt.datetime.now(dt.UTC) - dt.timedelta(days=2)):
        run(told, fails("long_ago"))
    for _ in range(3):
        told.tick("run_failure_alerts")
    assert texts(told) == []
    run(told, fails("now"))
    told.tick("run_failure_alerts")
    assert texts(told) == ["The run of now failed"]


def test_a_sensor_that_lost_its_cursor_tells_of_no_run_again(told: Reconciliation) -> None:
    run(told, fails("once"))
    for _ in range(3):
        told.tick("run_failure_alerts")
        told.cursors.clear()
    assert texts(told) == ["The run of once failed"]


def test_a_failed_run_that_was_deleted_holds_up_no_other(told: Reconciliation) -> None:
    told.instance.delete_run(run(told, fails("deleted")))
    run(told, fails("kept"))
    told.tick("run_failure_alerts")
    assert texts(told) == ["The run of kept failed"]


def test_more_runs_than_a_tick_reads_are_all_told(
    told: Reconciliation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Failed and other runs are read apart: what is read of the ones must not skip the others."""
    monkeypatch.setattr(happenings, "RUNS_PER_TICK", 2)
    names = [f"job_{n}" for n in range(5)]
    run(told, fails("early"))
    run(told, CHECKED.resolve_job_def("checked"))
    for name in names:
        run(told, fails(name))
    for _ in range(4):
        told.later(TURNS_UP_SECONDS + 1)
        told.tick("run_failure_alerts")
        told.tick("check_failure_alerts")
    assert "Check is_right of table failed for checked" in " ".join(texts(told))
    for name in ["early", *names]:
        assert sum(f"The run of {name} failed" in text for text in texts(told)) == 1
