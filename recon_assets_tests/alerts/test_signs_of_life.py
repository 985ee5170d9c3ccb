"""Alerts that died tell nobody, so silence must be noticed: a heartbeat, and a check of the sensor."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from dagster import AssetCheckKey, AssetCheckSeverity, AssetSelection, Definitions, define_asset_job

from recon_assets.assets.checks import all_checks
from recon_assets.assets.pulse import PULSE_SECONDS
from recon_assets.automation import happenings
from recon_assets.automation.recorded import LIFECYCLE
from recon_assets.definitions import build
from recon_assets_tests.alerts.months_data import month
from recon_assets_tests.alerts.office import Reconciliation

DAY = 86_400
ALIVE = AssetCheckKey(LIFECYCLE, "alerts_alive")


@pytest.fixture
def alive(recon: Reconciliation, monkeypatch: pytest.MonkeyPatch) -> Reconciliation:
    """Its heartbeat goes by its own clock."""
    monkeypatch.setattr(happenings, "time", SimpleNamespace(time=recon.clock))
    return recon


def beats(recon: Reconciliation) -> int:
    return recon.headers.count("Reconciliation alerts are alive")


def test_a_sign_of_life_comes_on_mondays_once_and_not_on_the_day_of_setting_up(
    alive: Reconciliation,
) -> None:
    alive.record(month(fresh=2))
    alive.tick()
    assert beats(alive) == 0
    days_to_monday = 7 - dt.datetime.fromtimestamp(alive.clock(), dt.UTC).weekday()
    for day in range(1, 15):
        alive.later(DAY)
        alive.tick()
        alive.tick()
        assert beats(alive) == (day >= days_to_monday) + (day >= days_to_monday + 7), day
    first, second = (
        str(message["blocks"])
        for message in alive.server.messages
        if "alive" in str(message["text"])
    )
    assert "sent: 1, failed: 0; waiting: 0, not confirmed: 0" in first
    assert "sent: 0, failed: 0; waiting: 0, not confirmed: 0" in second


@pytest.mark.parametrize(("every", "times"), [("daily", 3), ("off", 0)])
def test_a_sign_of_life_comes_as_often_as_recon_yaml_says(
    alive: Reconciliation, every: str, times: int
) -> None:
    alive.configure(f"alerts: {{heartbeat: {every}}}\n")
    alive.tick()
    for _ in range(3):
        alive.later(DAY)
        alive.tick()
    assert beats(alive) == times


def checked(recon: Reconciliation) -> tuple[bool, str, AssetCheckSeverity]:
    one = define_asset_job("one", AssetSelection.checks(ALIVE))
    definitions = Definitions.merge(build(recon.project), Definitions(jobs=[one]))
    ended = definitions.resolve_job_def("one").execute_in_process(instance=recon.instance)
    [found] = ended.get_asset_check_evaluations()
    return found.passed, found.description or "", found.severity


@pytest.mark.parametrize(
    ("ago", "passes", "said"),
    [
        (None, False, "it has never run: is the Dagster daemon running, the sensor on?"),
        (PULSE_SECONDS + 60, False, "it ran 66"),
        (PULSE_SECONDS - 60, True, "it ran 5"),
    ],
)
def test_every_run_looks_whether_the_sensor_that_would_tell_is_alive(
    recon: Reconciliation, ago: float | None, passes: bool, said: str
) -> None:
    if ago:
        recon.pulse(ago)
    found, description, severity = checked(recon)
    assert (found, severity) == (passes, AssetCheckSeverity.WARN)
    assert description.startswith(said)


def test_who_set_up_no_alerts_is_not_warned(recon: Reconciliation) -> None:
    recon.configure(slack_token=None)
    assert ALIVE not in {key for each in all_checks(recon.project) for key in each.check_keys}
