"""The alert sensor on a Dagster instance, with Slack played over HTTP."""

from __future__ import annotations

import json
import logging
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from dagster import (
    AssetMaterialization,
    DagsterInstance,
    DefaultSensorStatus,
    MetadataValue,
    build_sensor_context,
    instance_for_test,
)

from recon_assets.alerts import slack
from recon_assets.alerts.announcements import Cursor
from recon_assets.automation.slack_sensor import (
    LIFECYCLE,
    DeliveryError,
    mismatch_alert_sensor,
)
from recon_assets.config.settings import Settings
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import finding, month, months
from recon_assets_tests.alerts.slack_view import render_text
from recon_assets_tests.fake_slack import CHANNEL, FakeSlack

SECRET = "xoxb-canary-7f3a9"


class Reconciliation:
    """A Dagster instance on which months are recorded and the sensor ticks."""

    def __init__(self, instance: DagsterInstance, server: FakeSlack, token: str = SECRET) -> None:
        self.instance, self.server, self.cursor = instance, server, ""
        here = Path()
        self.settings = Settings(
            here, here, here, slack_token=token, slack_channel=CHANNEL, slack_api_url=server.url
        )

    def record(self, *entries: Any) -> None:
        self.record_metadata({"alerts": MetadataValue.json(list(entries))})

    def record_metadata(self, metadata: dict[str, Any]) -> None:
        self.instance.report_runless_asset_event(AssetMaterialization(LIFECYCLE, metadata=metadata))

    def tick(self) -> str:
        context = build_sensor_context(self.instance, cursor=self.cursor or None)
        result = mismatch_alert_sensor(self.settings).evaluate_tick(context)
        assert not result.run_requests
        self.cursor = result.cursor or ""
        return result.skip_message or ""

    @property
    def headers(self) -> list[str]:
        return [sent["blocks"][0]["text"]["text"] for sent in self.server.messages]


@pytest.fixture(scope="module")
def shared_instance() -> Iterator[DagsterInstance]:
    with instance_for_test() as instance:
        yield instance


@pytest.fixture
def recon(shared_instance: DagsterInstance) -> Iterator[Reconciliation]:
    """Each test starts where the events of the others end."""
    with FakeSlack(token=SECRET) as server:
        recon = Reconciliation(shared_instance, server)
        recon.record()
        [newest] = shared_instance.fetch_materializations(LIFECYCLE, limit=1).records
        recon.cursor = Cursor(newest.storage_id).to_json()
        yield recon


def test_a_new_mismatch_is_announced_once(recon: Reconciliation) -> None:
    recon.record(month(fresh=2))
    assert recon.tick() == "Slack took the digest of August 2025"
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]
    recon.tick()
    assert len(recon.server.messages) == 1


def test_the_same_result_recorded_again_sends_nothing(recon: Reconciliation) -> None:
    for _ in range(3):
        recon.record(month(fresh=2))
        recon.tick()
    assert len(recon.server.messages) == 1


def test_one_months_alert_is_not_repeated_when_another_month_is_reconciled(
    recon: Reconciliation,
) -> None:
    recon.record(month("2025-08", fresh=2))
    recon.tick()
    recon.record(month("2025-09", fresh=1), month("2025-08", fresh=2))
    recon.tick()
    assert recon.headers[1:] == ["September 2025: 1 new or reopened mismatch"]


def test_a_restated_month_is_announced_for_what_it_found_anew(recon: Reconciliation) -> None:
    recon.record(month(fresh=2))
    recon.tick()
    recon.record(month(fresh=1, version=2, result="r2"))
    recon.tick()
    assert recon.headers[1:] == ["August 2025: 1 new or reopened mismatch"]
    assert "restated (version 2)" in render_text(recon.server.messages[1]["blocks"])


def test_a_restated_month_that_only_lost_findings_sends_nothing(recon: Reconciliation) -> None:
    recon.record(month(fresh=2))
    recon.tick()
    recon.record(month(fresh=0, version=2, result="r2"))
    assert recon.tick() == "Nothing new to announce in 1 materializations"
    assert len(recon.server.messages) == 1


def test_a_clean_month_sends_nothing(recon: Reconciliation) -> None:
    recon.record(month(fresh=0))
    recon.tick()
    assert recon.server.requests == []


def test_a_month_rerun_before_it_was_announced_loses_nothing_fresh(recon: Reconciliation) -> None:
    still = {"new": 40, "reopened": 0, "recurring": 0, "resolved": 0, "unknown": 0}
    recon.record(month(fresh=39, counts=still))
    recon.record(month(fresh=1, version=2, result="r2", counts=still))
    recon.record(month(fresh=0, version=3, result="r3", counts=still))
    recon.tick()
    assert recon.headers == ["August 2025: 40 new or reopened mismatches"]
    recon.tick()
    assert len(recon.server.messages) == 1


def test_a_result_that_went_and_came_back_unannounced_is_announced(recon: Reconciliation) -> None:
    found = {"new": 39, "reopened": 0, "recurring": 0, "resolved": 0, "unknown": 0}
    first = month(fresh=39, counts=found)
    recon.record(first)
    recon.record(month(fresh=0, version=2, result="r2", counts=found | {"new": 0}))
    recon.record(month(fresh=0, version=3, counts=found))
    recon.tick()
    assert recon.headers == ["August 2025: 39 new or reopened mismatches"]


def test_findings_gone_before_they_were_announced_are_not(recon: Reconciliation) -> None:
    gone = {"new": 0, "reopened": 0, "recurring": 40, "resolved": 0, "unknown": 0}
    recon.record(month(fresh=39))
    recon.record(month(fresh=0, version=2, result="r2", counts=gone))
    recon.tick()
    assert recon.server.requests == []


def test_a_24_month_backfill_in_24_runs_is_one_digest(recon: Reconciliation) -> None:
    entries = months(24)
    for last in range(1, 25):
        recon.record(*entries[:last])
    assert recon.tick() == "Slack took the digest of January 2024 to December 2025 (24 months)"
    assert recon.headers == ["24 months: 72 new or reopened mismatches"]


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (fake_slack.server_error(500), "HTTP 500"),
        (fake_slack.Fault(401, error="invalid_auth"), "check SLACK_BOT_TOKEN"),
        (fake_slack.not_ok("channel_not_found"), "check SLACK_CHANNEL"),
    ],
    ids=["server error", "unauthorized", "not ok"],
)
def test_what_slack_refuses_fails_the_tick_and_is_sent_later_once(
    recon: Reconciliation, fault: fake_slack.Fault, reason: str
) -> None:
    recon.record(month(fresh=2))
    before = recon.cursor
    recon.server.next(fault, times=2)
    for _ in range(2):
        with pytest.raises(DeliveryError, match=reason):
            recon.tick()
    assert recon.cursor == before
    recon.tick()
    recon.tick()
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]


def test_what_is_recorded_while_slack_is_down_goes_into_one_digest(recon: Reconciliation) -> None:
    url = recon.settings.slack_api_url
    recon.record(month("2025-08", fresh=2))
    recon.settings = Settings(**{**vars(recon.settings), "slack_api_url": "http://127.0.0.1:9/"})
    with pytest.raises(DeliveryError, match="cannot be reached"):
        recon.tick()
    recon.record(month("2025-09", fresh=1))
    recon.settings = Settings(**{**vars(recon.settings), "slack_api_url": url})
    recon.tick()
    assert recon.headers == ["2 months: 3 new or reopened mismatches"]


def test_a_long_rate_limit_skips_the_tick_and_the_alert_goes_out_later(
    recon: Reconciliation,
) -> None:
    recon.record(month(fresh=2))
    before = recon.cursor
    recon.server.next(fake_slack.rate_limited(600))
    assert "Slack asks to wait 600 seconds; trying again" in recon.tick()
    assert recon.cursor == before
    recon.tick()
    assert len(recon.server.messages) == 1


@pytest.mark.parametrize(
    "fault",
    [fake_slack.DROP_AFTER_POSTING, fake_slack.DROP_BEFORE_POSTING, fake_slack.slow(5)],
    ids=["dropped after posting", "dropped before posting", "too slow"],
)
def test_an_alert_that_may_have_arrived_is_marked_and_not_repeated(
    recon: Reconciliation, fault: fake_slack.Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slack, "TIMEOUT_SECONDS", 0.3)
    recon.record(month(fresh=2))
    recon.server.next(fault)
    said = recon.tick()
    assert "may or may not have the digest of August 2025" in said
    [marked] = json.loads(recon.cursor)["ambiguous"]
    assert marked["about"] == "August 2025"
    assert marked["digest"] in said
    recon.record(month(fresh=2))
    recon.tick()
    assert len(recon.server.requests) == 1
    recon.record(month("2025-09", fresh=1))
    recon.tick()
    assert recon.headers[-1] == "September 2025: 1 new or reopened mismatch"
    assert json.loads(recon.cursor)["ambiguous"] == [marked]


@pytest.mark.parametrize(
    "metadata",
    [
        {},
        {"alerts": "text"},
        {"alerts": MetadataValue.json({"month": "2025-08"})},
        {"alerts": MetadataValue.json(["x"])},
        {"alerts": MetadataValue.json([{"month": "2025-08"}])},
    ],
    ids=["none", "text", "object", "no objects", "fields missing"],
)
def test_metadata_that_cannot_be_read_is_named_and_does_not_hold_up_later_alerts(
    recon: Reconciliation, metadata: dict[str, Any]
) -> None:
    recon.record_metadata(metadata)
    recon.record(month("2025-09", fresh=1), {"month": 7})
    said = recon.tick()
    assert "passed over: " in said
    assert "passed over: month is not text" in said
    assert recon.headers == ["September 2025: 1 new or reopened mismatch"]
    assert recon.tick() == "Nothing new to announce in 0 materializations"


def test_a_cursor_that_cannot_be_read_fails_the_tick_instead_of_announcing_all_again(
    recon: Reconciliation,
) -> None:
    recon.record(month())
    recon.cursor = "17"
    with pytest.raises(ValueError, match="cursor cannot be read"):
        recon.tick()
    assert recon.server.requests == []


def test_the_sensor_starts_by_itself_only_when_there_is_a_token(recon: Reconciliation) -> None:
    on = mismatch_alert_sensor(recon.settings)
    off = mismatch_alert_sensor(Settings(**{**vars(recon.settings), "slack_token": None}))
    assert on.name == "slack_mismatch_alerts"
    assert on.minimum_interval_seconds == 30
    assert on.default_status is DefaultSensorStatus.RUNNING
    assert off.default_status is DefaultSensorStatus.STOPPED
    context = build_sensor_context(recon.instance)
    assert "SLACK_BOT_TOKEN is not set" in (off.evaluate_tick(context).skip_message or "")


def test_the_token_is_in_no_log_no_error_and_not_in_the_cursor(
    recon: Reconciliation, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in (None, "slack_sdk", "slack_sdk.web.base_client", "dagster"):
        caplog.set_level(logging.DEBUG, logger=name)
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.not_ok("invalid_auth"))
    with pytest.raises(DeliveryError) as failed:
        recon.tick()
    told = "".join(traceback.format_exception(failed.value)) + repr(failed.value.__context__)
    recon.server.next(fake_slack.DROP_AFTER_POSTING)
    told += recon.tick() + recon.cursor + caplog.text + "".join(capfd.readouterr())
    told += repr(recon.settings)
    assert SECRET not in told
    assert "Northwind" not in told


def test_a_tick_over_60_runs_of_60_months_is_quick(recon: Reconciliation) -> None:
    entries = [
        month(f"{2020 + n // 12}-{n % 12 + 1:02}", fresh=10, top=[finding(k) for k in range(10)])
        for n in range(60)
    ]
    for _ in range(60):
        recon.record(*entries)
    recon.record(month("2025-01", fresh=1))
    started = time.monotonic()
    recon.tick()
    # The daemon gives it 60 seconds; it takes about one.
    assert time.monotonic() - started < 15
    assert recon.headers == ["61 months: 601 new or reopened mismatches"]
