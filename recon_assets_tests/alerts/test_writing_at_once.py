"""Processes that write at the same moment, or die while they write."""

from __future__ import annotations

import itertools

import pytest

from recon_assets.alerts import delivery
from recon_assets.alerts.delivery import Sender
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.notes import Entry, Note, State
from recon_assets.automation.alert_sensors import DeliveryError
from recon_assets.automation.outbox_log import InstanceLog
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import month
from recon_assets_tests.alerts.office import Reconciliation
from recon_assets_tests.fake_slack import CHANNEL_ID

pytestmark = [
    pytest.mark.parametrize("shared_instance", ["sqlite", "postgres"], indirect=True),
    pytest.mark.xdist_group("postgres"),
]

TO = f"slack:{CHANNEL_ID}"


class Killed(BaseException):
    """As far as the code is concerned, kill -9: nothing catches it, nothing is noted after it."""


@pytest.fixture(autouse=True)
def by_id(recon: Reconciliation) -> None:
    recon.configure(slack_channel=CHANNEL_ID)


def letter(key: str, replaces: tuple[str, ...] = (), to: str = TO) -> Letter:
    return Letter(key, Kind.DIGEST, to, f"the digest {key}", key, replaces=replaces)


def waiting(recon: Reconciliation) -> Entry:
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.not_ok("fatal_error"))
    with pytest.raises(DeliveryError, match="fatal_error"):
        recon.tick()
    [entry] = recon.outbox()
    return entry


@pytest.mark.parametrize("noted", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("dies_at", range(1, 6))
def test_a_tick_that_dies_at_any_note_leaves_nothing_untold_and_tells_nothing_twice(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch, dies_at: int, noted: bool
) -> None:
    """An edit and an answer are written down, and each is claimed and sent: five notes."""
    recon.record(month(fresh=2))
    recon.tick()
    still = {"new": 3, "reopened": 0, "recurring": 40, "resolved": 5, "unknown": 0}
    recon.record(month(fresh=1, version=2, result="r2", counts=still))
    append, numbers = InstanceLog.append, itertools.count(1)

    def dying(log: InstanceLog, note: Note) -> None:
        last = next(numbers) == dies_at
        if not last or noted:
            append(log, note)
        if last:
            raise Killed

    with monkeypatch.context() as dies:
        dies.setattr(InstanceLog, "append", dying)
        with pytest.raises(Killed):
            recon.tick()
    for _ in range(4):
        recon.later(delivery.ABANDONED_SECONDS + 1)
        recon.tick()
    assert recon.headers == [
        "August 2025: 3 new or reopened mismatches",
        "August 2025: 1 new or reopened mismatch",
    ]
    assert {entry.state for entry in recon.outbox()} == {State.SENT}


def test_of_two_senders_one_sends(recon: Reconciliation) -> None:
    entry = waiting(recon)
    first, second = recon.box(), recon.box()
    first.claim(entry.key, "one")
    second.claim(entry.key, "two")
    assert first.holds(entry.key, "one")
    assert not second.holds(entry.key, "two")


def test_a_sender_looks_again_after_its_claim_before_it_sends(recon: Reconciliation) -> None:
    """Another's claim that stands before its own in the log may be seen later than its own."""
    entry, other = waiting(recon), recon.box()
    outbox = recon.box()
    other.claim(entry.key, "other")
    asked = len(recon.server.requests)
    sender = Sender(outbox, recon.settings, "late", recon.clock, recon.later)
    assert sender.deliver_only(entry.key) == []
    assert len(recon.server.requests) == asked


@pytest.mark.parametrize("contested", [False, True], ids=["alone", "contested"])
def test_a_claim_that_took_long_to_note_counts_where_nobody_else_made_one(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch, contested: bool
) -> None:
    """Others have looked meanwhile, may not have seen it, and be sending."""
    entry, outbox, other = waiting(recon), recon.box(), recon.box()
    append = InstanceLog.append

    def slowly(log: InstanceLog, note: Note) -> None:
        append(log, note)
        if note.sender == "slow":
            recon.later(delivery.CLAIM_SECONDS + 0.1)
            if contested:
                other.claim(entry.key, "other")

    asked = len(recon.server.requests)
    monkeypatch.setattr(InstanceLog, "append", slowly)
    sender = Sender(outbox, recon.settings, "slow", recon.clock, recon.later)
    sender.deliver_only(entry.key)
    [entry] = recon.outbox()
    if contested:
        said = "two senders began to send it at once"
        assert (entry.state, entry.note.reason) == (State.AMBIGUOUS, said)
    else:
        assert entry.state is State.SENT
    assert len(recon.server.requests) == asked + (not contested)


def test_what_was_found_of_a_letter_that_is_sent_again_meanwhile_counts_for_nothing(
    recon: Reconciliation,
) -> None:
    entry = waiting(recon)
    slow, quick = recon.box(), recon.box()
    quick.claim(entry.key, "quick")
    slow.note(entry.key, State.PENDING, reason="it is not in the channel")
    assert recon.outbox()[0].state is State.SENDING


def test_what_has_arrived_has_arrived_whatever_was_noted_meanwhile(recon: Reconciliation) -> None:
    entry = waiting(recon)
    slow, quick = recon.box(), recon.box()
    slow.claim(entry.key, "slow")
    quick.read()
    quick.note(entry.key, State.AMBIGUOUS, reason="the sender ended before it knew")
    slow.note(entry.key, State.SENT)
    [entry] = recon.outbox()
    assert (entry.state, entry.doubted) == (State.SENT, True)


def test_letters_are_planned_anew_when_another_wrote_about_their_place(
    recon: Reconciliation,
) -> None:
    slow, quick = recon.box(), recon.box()
    assert quick.write(lambda: [letter("first")])
    known = []

    def planned() -> list[Letter]:
        known.append([entry.key for entry in slow])
        return [letter("second", replaces=tuple(known[-1]))]

    assert slow.write(planned)
    assert known == [[], ["first"]]
    states = {entry.key: entry.state for entry in recon.box()}
    assert states == {"first": State.REPLACED, "second": State.PENDING}


def test_what_is_written_about_another_place_is_no_reason_to_plan_anew(
    recon: Reconciliation,
) -> None:
    here, elsewhere = recon.box(), recon.box()
    assert elsewhere.write(lambda: [letter("other", to="slack:#other")])
    planned = []
    assert here.write(lambda: planned.append(1) or [letter("here")])  # type: ignore[func-returns-value]
    assert planned == [1]


def test_a_digest_that_is_being_sent_is_not_said_by_another_too(recon: Reconciliation) -> None:
    slow, quick = recon.box(), recon.box()
    slow.write(lambda: [letter("first")])
    quick.read()
    quick.claim("first", "quick")
    assert not slow.write(lambda: [letter("both", replaces=("first",))])
    assert [(entry.key, entry.state) for entry in recon.box()] == [("first", State.SENDING)]
