"""What was written down is sent, once, whoever dies in between."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from dagster import AssetKey

from recon_assets.alerts import delivery, slack
from recon_assets.alerts.delivery import Sender
from recon_assets.alerts.notes import State
from recon_assets.alerts.notices import Notice, letter_of_notices
from recon_assets.alerts.outcome import Outcome
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import month
from recon_assets_tests.alerts.office import Reconciliation
from recon_assets_tests.fake_slack import CHANNEL

IN_BOTH_STORAGES = pytest.mark.parametrize("shared_instance", ["sqlite", "postgres"], indirect=True)


class Killed(BaseException):
    """As far as the code is concerned, kill -9: nothing catches it, nothing is noted after it."""


def dying(
    monkeypatch: pytest.MonkeyPatch, where: str, send: Callable[..., Outcome] = slack.send
) -> None:
    """The next process dies before it sends, or between Slack's answer and our note of it."""

    def die(*arguments: Any) -> Outcome:
        if where == "after":
            send(*arguments)
        raise Killed

    monkeypatch.setattr(delivery.slack, "send", die)


@IN_BOTH_STORAGES
@pytest.mark.parametrize("where", ["before", "after"])
def test_a_letter_that_is_being_sent_is_left_to_its_sender(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    recon.record(month(fresh=2))
    with monkeypatch.context() as dies:
        dying(dies, where)
        with pytest.raises(Killed):
            recon.tick()
    recon.cursors.clear()  # the daemon writes it after the tick, so it died too
    before = list(recon.server.requests)
    recon.tick()
    [entry] = recon.outbox()
    assert entry.state is State.SENDING
    assert recon.server.requests == before


def after_a_kill(recon: Reconciliation, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    recon.configure(slack_channel="C0RECON01")
    recon.record(month(fresh=2))
    with monkeypatch.context() as dies:
        dying(dies, where)
        with pytest.raises(Killed):
            recon.tick()
    recon.later(delivery.ABANDONED_SECONDS + 1)
    for _ in range(3):
        recon.tick()


@IN_BOTH_STORAGES
@pytest.mark.parametrize("where", ["before", "after"])
def test_where_slack_lets_us_look_an_interrupted_send_is_cleared_up(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    after_a_kill(recon, monkeypatch, where)
    [entry] = recon.outbox()
    assert (entry.state, entry.doubted) == (State.SENT, True)
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]
    assert entry.ts == recon.server.messages[0]["ts"]


@IN_BOTH_STORAGES
@pytest.mark.parametrize(("where", "messages"), [("before", 0), ("after", 1)])
def test_where_slack_does_not_let_us_look_it_ends_ambiguous_and_is_not_repeated(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch, where: str, messages: int
) -> None:
    recon.server.scopes = ("chat:write",)
    after_a_kill(recon, monkeypatch, where)
    [entry] = recon.outbox()
    assert entry.state is State.AMBIGUOUS
    assert "missing_scope" in entry.note.reason
    assert len(recon.server.messages) == messages
    assert recon.server.requests.count("chat.postMessage") == messages


def test_half_a_history_is_no_proof_that_a_message_is_not_there(recon: Reconciliation) -> None:
    recon.configure(slack_channel="C0RECON01")
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.DROP_AFTER_POSTING)
    recon.tick()
    recon.later(delivery.LOOK_AFTER_SECONDS + 1)
    recon.server.next(fake_slack.Fault(body='{"ok": true, "messages": []}'))
    recon.tick()
    assert recon.outbox()[0].state is State.AMBIGUOUS
    assert recon.server.requests == ["chat.postMessage", "conversations.history"]


def test_a_look_that_fails_for_a_while_is_made_again(recon: Reconciliation) -> None:
    recon.configure(slack_channel="C0RECON01")
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.DROP_AFTER_POSTING)
    recon.tick()
    for fault in (fake_slack.not_ok("fatal_error"), fake_slack.server_error(503)):
        recon.later(delivery.LONGEST_DELAY_SECONDS + 1)
        recon.server.next(fault)
        recon.tick()
        assert recon.outbox()[0].state is State.AMBIGUOUS
    recon.later(delivery.LONGEST_DELAY_SECONDS + 1)
    recon.tick()
    assert recon.outbox()[0].state is State.SENT
    assert len(recon.server.messages) == 1


def test_an_attempt_that_fails_waits_longer_each_time(recon: Reconciliation) -> None:
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.server_error(503), times=50)
    attempts = 0
    for _ in range(120):  # an hour of ticks
        before = len(recon.server.requests)
        try:
            recon.tick()
        except Exception:
            assert len(recon.server.requests) == before + 1
        attempts = len(recon.server.requests)
        recon.later(30)
    assert 6 <= attempts <= 12
    recon.server.faults.clear()
    recon.later(delivery.LONGEST_DELAY_SECONDS)
    recon.tick()
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]


def test_an_entry_can_be_read_in_the_instance_by_the_engineer(recon: Reconciliation) -> None:
    recon.record(month(fresh=2))
    recon.tick()
    records = recon.instance.fetch_observations(AssetKey(["alerts", "outbox"]), 10, ascending=True)
    said = [r.asset_observation.description for r in records.records if r.asset_observation]
    key = recon.outbox()[0].key
    assert said == [
        f"{key} pending the digest of August 2025 to slack:#recon",
        f"{key} sending",
        f"{key} sent",
    ]


@pytest.mark.parametrize("pace", [delivery.PACE_SECONDS, 0])
def test_a_message_a_second_is_kept_to_or_waited_for_when_slack_says_so(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch, pace: float
) -> None:
    """In real seconds, against a Slack that answers 429 to a second message within one."""
    recon.server.paced = True
    monkeypatch.setattr(delivery, "PACE_SECONDS", pace)
    monkeypatch.setattr(delivery, "CLAIM_SECONDS", 0.3)
    outbox = recon.box()
    for n in range(3):
        notice = {f"n{n}": Notice(f"Number {n}")}
        letter = letter_of_notices(f"slack:{CHANNEL}", notice, None)
        outbox.write(partial(list, [letter]))
    started = time.monotonic()
    sender = Sender(outbox, recon.settings, "sender", time.time, time.sleep)
    sender.deliver({f"slack:{CHANNEL}"})
    assert time.monotonic() - started > 2
    assert [message["text"] for message in recon.server.messages] == [
        "Number 0",
        "Number 1",
        "Number 2",
    ]
    assert [entry.state for entry in outbox] == [State.SENT] * 3
    refused = len(recon.server.requests) - 3
    assert bool(refused) is not bool(pace)
