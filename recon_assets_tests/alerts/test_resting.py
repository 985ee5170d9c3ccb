"""A tick that has nothing to do reads next to nothing, however long the history, and wakes in time."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from recon_assets.alerts import delivery
from recon_assets.alerts.notes import State
from recon_assets.automation import desk, happenings, outbox_log
from recon_assets.automation.alert_sensors import DeliveryError
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.mail_server import MailServer
from recon_assets_tests.alerts.months_data import finding, month
from recon_assets_tests.alerts.office import Reconciliation
from recon_assets_tests.fake_slack import CHANNEL_ID

SENSORS = ("mismatch_alerts", "run_failure_alerts", "check_failure_alerts", "source_alerts")


@pytest.fixture
def reads(recon: Reconciliation, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How many notes and results were read; what was noted a moment ago counts as settled."""
    monkeypatch.setattr(outbox_log, "TURNS_UP_SECONDS", 0)
    monkeypatch.setattr(happenings, "time", SimpleNamespace(time=recon.clock))
    counts = {"fetch_observations": 0, "fetch_materializations": 0}

    def counting(name: str, fetch: Callable[..., Any]) -> Callable[..., Any]:
        def fetched(*arguments: Any, **named: Any) -> Any:
            found = fetch(*arguments, **named)
            counts[name] += len(found.records)
            return found

        return fetched

    for name in counts:
        monkeypatch.setattr(recon.instance, name, counting(name, getattr(recon.instance, name)))
    return counts


def read_by(recon: Reconciliation, reads: dict[str, int], sensor: str) -> tuple[int, ...]:
    reads.update(dict.fromkeys(reads, 0))
    recon.tick(sensor)
    return tuple(reads.values())


def at_rest(recon: Reconciliation, reads: dict[str, int], sensor: str = "mismatch_alerts") -> None:
    for _ in range(3):
        recon.tick(sensor)
    assert read_by(recon, reads, sensor)[0] == 0


def test_a_tick_reads_no_more_after_60_months_than_after_12(
    recon: Reconciliation, reads: dict[str, int], capsys: pytest.CaptureFixture[str]
) -> None:
    """The warehouse is not there at all. Seconds are printed; they depend on the machine."""
    entries = [
        month(f"{2020 + n // 12}-{n % 12 + 1:02}", fresh=10, top=[finding(k) for k in range(10)])
        for n in range(60)
    ]
    for months in (12, 60):
        for last in range(months - 10, months + 1, 5):
            recon.record(*entries[:last])
            recon.tick()
        at_rest(recon, reads)
        for sensor in SENSORS:
            for _ in range(2):
                recon.tick(sensor)
            started, processor = time.monotonic(), time.process_time()
            notes, results = read_by(recon, reads, sensor)
            took, used = time.monotonic() - started, time.process_time() - processor
            assert (notes, results) == (0, sensor == "mismatch_alerts")
            with capsys.disabled():
                print(f"\n{months} months, {sensor}: {took:.2f} s, {used:.2f} s of CPU", end="")
    assert len(recon.headers) == 6


def test_what_is_new_wakes_it(recon: Reconciliation, reads: dict[str, int]) -> None:
    recon.record(month("2025-08", fresh=2))
    at_rest(recon, reads)
    recon.record(month("2025-08", fresh=2), month("2025-09", fresh=1))
    recon.tick()
    assert recon.headers[1:] == ["September 2025: 1 new or reopened mismatch"]


def test_a_letter_that_another_wrote_wakes_it(recon: Reconciliation, reads: dict[str, int]) -> None:
    recon.record(month(fresh=2))
    at_rest(recon, reads)
    [entry] = recon.outbox()
    recon.box().note(entry.key, State.PENDING, reason="asked for by a person")
    recon.tick()
    assert len(recon.server.messages) == 2


def test_the_time_to_try_again_wakes_it(recon: Reconciliation, reads: dict[str, int]) -> None:
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.rate_limited(600))
    recon.tick()
    at_rest(recon, reads, "run_failure_alerts")
    recon.later(601)
    recon.tick("run_failure_alerts")
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]


def test_what_is_refused_is_no_rest(recon: Reconciliation, reads: dict[str, int]) -> None:
    recon.record(month(fresh=2))
    at_rest(recon, reads)
    recon.record(month(fresh=2), month("2025-09", fresh=1))
    recon.server.next(fake_slack.not_ok("fatal_error"))
    with pytest.raises(DeliveryError):
        recon.tick()
    recon.tick()
    assert len(recon.headers) == 2


def test_what_only_a_person_can_tell_keeps_nobody_awake(
    recon: Reconciliation, reads: dict[str, int]
) -> None:
    """A mail that may have arrived, and a message where Slack does not let us look."""
    recon.server.scopes = ("chat:write",)
    with MailServer() as server:
        server.drop = True
        recon.configure(
            "alerts: {email: [finance@example.com]}\n",
            slack_channel=CHANNEL_ID,
            smtp_url=server.url,
        )
        recon.record(month(fresh=2))
        recon.server.next(fake_slack.DROP_BEFORE_POSTING)
        recon.tick()
        recon.later(delivery.LOOK_AFTER_SECONDS + 1)
        at_rest(recon, reads)
    assert [entry.state for entry in recon.outbox()] == [State.AMBIGUOUS] * 2


def test_another_place_to_tell_wakes_it(recon: Reconciliation, reads: dict[str, int]) -> None:
    recon.server.channels["#other"] = "C0OTHER01"
    recon.record(month(fresh=2))
    at_rest(recon, reads)
    recon.configure(slack_channel="#other")
    recon.tick()
    assert [sent["channel"] for sent in recon.server.messages] == ["C0RECON01", "C0OTHER01"]


def test_a_sign_of_life_wakes_it_once(recon: Reconciliation, reads: dict[str, int]) -> None:
    recon.configure("alerts: {heartbeat: daily}\n")
    recon.record(month(fresh=2))
    at_rest(recon, reads)
    for day in (1, 2):
        recon.later(86_400)
        at_rest(recon, reads)
        assert recon.headers.count("Reconciliation alerts are alive") == day


def test_once_a_day_it_reads_whatever_it_remembers(
    recon: Reconciliation, reads: dict[str, int]
) -> None:
    recon.record(month(fresh=2))
    at_rest(recon, reads)
    recon.later(desk.LONGEST_REST_SECONDS + 1)
    assert read_by(recon, reads, "mismatch_alerts")[0] > 0
    at_rest(recon, reads)
