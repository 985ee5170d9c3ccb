"""The alert sensor on a Dagster instance, with Slack played over HTTP."""

from __future__ import annotations

import logging
import time
import traceback
from typing import Any

import pytest
from dagster import (
    DefaultSensorStatus,
    MetadataValue,
)

from recon_assets.alerts import slack_api
from recon_assets.alerts.notes import State
from recon_assets.automation.alert_sensors import DeliveryError, alert_sensors
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import finding, month, months
from recon_assets_tests.alerts.office import SECRET, Reconciliation
from recon_assets_tests.alerts.slack_view import render_text


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


def test_a_restated_month_is_edited_and_what_is_new_in_it_is_said_in_its_thread(
    recon: Reconciliation,
) -> None:
    recon.record(month(fresh=2))
    recon.tick()
    still = {"new": 3, "reopened": 0, "recurring": 40, "resolved": 5, "unknown": 0}
    recon.record(month(fresh=1, version=2, result="r2", counts=still))
    recon.tick()
    assert recon.headers == [
        "August 2025: 3 new or reopened mismatches",
        "August 2025: 1 new or reopened mismatch",
    ]
    digest, reply = recon.server.messages
    assert "restated (version 2)" in render_text(digest["blocks"])
    assert digest["edited"]
    assert reply["thread_ts"] == digest["ts"]
    assert reply["reply_broadcast"] is True
    assert "restated (version 2): 1 finding not seen before" in render_text(reply["blocks"])
    recon.tick()
    assert len(recon.server.requests) == 3


def test_a_restated_month_that_only_lost_findings_is_edited_without_a_new_message(
    recon: Reconciliation,
) -> None:
    recon.record(month(fresh=2))
    recon.tick()
    gone = {"new": 0, "reopened": 0, "recurring": 0, "resolved": 5, "unknown": 0}
    recon.record(month(fresh=0, version=2, result="r2", counts=gone, top=[]))
    assert recon.tick() == "Slack took the update of August 2025"
    assert recon.headers == ["August 2025: all clear"]


def test_a_result_that_comes_back_edits_the_digest_each_time(recon: Reconciliation) -> None:
    counts = {"new": 2, "reopened": 0, "recurring": 0, "resolved": 0, "unknown": 0}
    fewer = counts | {"new": 1}
    recon.record(month(fresh=2, counts=counts))
    recon.tick()
    for version, (result, now) in enumerate([("r2", fewer), ("r1", counts), ("r2", fewer)], 2):
        recon.record(month(fresh=0, version=version, result=result, counts=now))
        recon.tick()
        assert recon.headers == [
            f"August 2025: {now['new']} new or reopened mismatch" + "es" * (now["new"] > 1)
        ]
    assert recon.server.requests.count("chat.update") == 3


def test_a_digest_that_somebody_deleted_is_said_anew(recon: Reconciliation) -> None:
    recon.record(month(fresh=2))
    recon.tick()
    recon.server.messages.clear()
    recon.record(month(fresh=1, version=2, result="r2"))
    recon.tick()
    recon.record(month(fresh=1, version=3, result="r3"))
    recon.tick()
    assert recon.headers == ["August 2025: 1 new or reopened mismatch"]


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
    recon.server.next(fault, times=2)
    for _ in range(2):
        with pytest.raises(DeliveryError, match=reason):
            recon.tick()
    recon.tick()
    recon.tick()
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]


def test_what_is_recorded_while_slack_is_down_goes_into_one_digest(recon: Reconciliation) -> None:
    recon.record(month("2025-08", fresh=2))
    recon.configure(slack_api_url="http://127.0.0.1:9/")
    with pytest.raises(DeliveryError, match="cannot be reached"):
        recon.tick()
    recon.record(month("2025-09", fresh=1), month("2025-08", fresh=2))
    recon.configure()
    recon.tick()
    assert recon.headers == ["2 months: 3 new or reopened mismatches"]
    assert [entry.state for entry in recon.outbox()] == [State.REPLACED, State.SENT]


def test_a_long_rate_limit_skips_the_tick_and_the_alert_goes_out_later(
    recon: Reconciliation,
) -> None:
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.rate_limited(600))
    assert "Slack asks to wait 600 seconds" in recon.tick()
    assert recon.tick().startswith("Nothing new")
    assert recon.server.messages == []
    recon.later(601)
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
    monkeypatch.setattr(slack_api, "TIMEOUT_SECONDS", 1)
    recon.record(month(fresh=2))
    recon.server.next(fault)
    said = recon.tick()
    assert "may or may not have the digest of August 2025" in said
    [marked] = recon.outbox()
    assert (marked.state, marked.letter.about) == (State.AMBIGUOUS, "the digest of August 2025")
    assert marked.key in said
    recon.record(month(fresh=2))
    recon.tick()
    assert recon.server.requests == ["chat.postMessage"]
    recon.record(month("2025-09", fresh=1))
    recon.tick()
    assert recon.headers[-1] == "September 2025: 1 new or reopened mismatch"
    assert "may not have arrived: the digest of August 2025" in render_text(
        recon.server.messages[-1]["blocks"]
    )
    assert recon.outbox()[0] == marked


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
    recon.tick()  # which knows that it was taken
    assert recon.tick() == "Nothing new to announce in 0 materializations"
    assert recon.headers == ["September 2025: 1 new or reopened mismatch"]


def test_a_cursor_that_cannot_be_read_fails_the_tick_instead_of_announcing_all_again(
    recon: Reconciliation,
) -> None:
    recon.record(month())
    recon.cursors["mismatch_alerts"] = "17"
    with pytest.raises(ValueError, match="cursor cannot be read"):
        recon.tick()
    assert recon.server.requests == []


@pytest.mark.parametrize("variable", ["slack_token", "smtp_url"])
def test_the_sensors_start_by_themselves_only_when_there_is_something_to_send_by(
    recon: Reconciliation, variable: str
) -> None:
    recon.configure(**{"slack_token": None, variable: "smtp://localhost"})
    statuses = {s.name: s.default_status for s in alert_sensors(recon.project)}
    assert set(statuses.values()) == {DefaultSensorStatus.RUNNING}
    assert "mismatch_alerts" in statuses
    recon.configure(slack_token=None)
    statuses = {s.name: s.default_status for s in alert_sensors(recon.project)}
    assert set(statuses.values()) == {DefaultSensorStatus.STOPPED}
    assert "neither SLACK_BOT_TOKEN nor SMTP_URL is set" in recon.tick()


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
    told += recon.tick() + repr(recon.cursors) + caplog.text + "".join(capfd.readouterr())
    told += repr(recon.settings)
    assert SECRET not in told
    assert "Northwind" not in told


def test_a_tick_over_a_history_of_60_months_takes_less_than_a_second(
    recon: Reconciliation, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without loading a table: there is no warehouse here at all."""
    entries = [
        month(f"{2020 + n // 12}-{n % 12 + 1:02}", fresh=10, top=[finding(k) for k in range(10)])
        for n in range(60)
    ]
    for last in range(12, 61, 12):
        recon.record(*entries[:last])
        if last < 60:
            recon.tick()
    started, processor = time.monotonic(), time.process_time()
    recon.tick()
    took, used = time.monotonic() - started, time.process_time() - processor
    with capsys.disabled():
        print(f"\na tick after 60 months: {took:.2f} s, {used:.2f} s of processor time")
    assert used < 1
    assert len(recon.headers) == 5
