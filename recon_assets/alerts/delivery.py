"""Moving letters through the outbox: pending, sending, and what became of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from recon_assets.alerts import mail, slack, slack_search
from recon_assets.alerts.letter import Kind
from recon_assets.alerts.notes import UNKNOWABLE, Entry, State
from recon_assets.alerts.outbox import Outbox
from recon_assets.alerts.outcome import Delivery, Outcome
from recon_assets.config.settings import Settings

# One attempt takes at most two waits for an answer and one for a rate limit, 31 seconds. What was
# begun longer ago was begun by a process that is no more.
ABANDONED_SECONDS = 60
# An answer can be late, and the message later still: sooner, a look could miss what is on its way.
LOOK_AFTER_SECONDS = 25
# Where Slack does not let us look: somebody may give the app the scope.
LOOK_AGAIN_SECONDS = 86_400
# The first two attempts follow each other by ticks, later ones wait twice as long each time.
FIRST_DELAY_SECONDS, LONGEST_DELAY_SECONDS = 30, 900
# Slack's limit of a message per second and channel, with a little to spare.
PACE_SECONDS = 1.1
# A note is in the log for all to see within a second of its being made, or its maker does not go by
# it: databases give out places before they show what stands there.
CLAIM_SECONDS = 1.0
# The daemon gives a tick 60 seconds; an attempt that is begun by now ends within them.
BUDGET_SECONDS = 25


@dataclass(frozen=True)
class Report:
    """One attempt of this tick, in words."""

    entry: Entry
    refused: bool
    said: str


class Sender:
    """Sends what waits in ``outbox``. ``name`` tells this sender from others."""

    def __init__(
        self,
        outbox: Outbox,
        settings: Settings,
        name: str,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._outbox, self._settings, self._name = outbox, settings, name
        self._clock, self._sleep = clock, sleep
        self._paced: dict[str, float] = {}

    def deliver(self, places: Collection[str]) -> list[Report]:
        """One round over all that is open and goes to one of ``places``, oldest first, within the
        budget of a tick. What was meant for a place that is told nothing any more only waits.
        """
        ends, reports = self._clock() + BUDGET_SECONDS, []
        for known in self._outbox:
            if self._clock() > ends:
                break
            entry = self._outbox.get(known.key)
            if entry is None or entry.letter.to not in places:
                continue
            if entry.state is State.SENDING:
                entry = self._abandoned(entry)
            if entry.state is State.AMBIGUOUS:
                entry = self._looked_for(entry)
            if entry.state is State.PENDING and self._due(entry):
                reports += self._sent(entry)
        return reports

    def _due(self, entry: Entry) -> bool:
        rests_until = self._outbox.rests_until(entry.letter.to)
        return max(entry.note.not_before, rests_until) <= self._clock()

    def deliver_only(self, key: str) -> list[Report]:
        """Send one letter now, whatever else waits."""
        return self._sent(self._outbox[key])

    def _abandoned(self, entry: Entry) -> Entry:
        """Nobody knows what became of a letter whose sender died, so it counts as ambiguous."""
        if self._clock() - entry.note.at < ABANDONED_SECONDS:
            return entry
        return self._note(entry, State.AMBIGUOUS, reason="the sender ended before it knew")

    def _looked_for(self, entry: Entry) -> Entry:
        now = self._clock()
        if entry.letter.kind is Kind.UPDATE:
            return self._note(entry, State.PENDING, reason="an edit can be made twice")
        if not entry.letter.by_slack or not self._due(entry):
            return entry
        if now - entry.attempted_at < LOOK_AFTER_SECONDS:
            return entry
        found = slack_search.find(
            self._settings, entry, self._channel_id(entry), self._outbox.get(entry.letter.parent)
        )
        if found.there:
            return self._note(
                entry, State.SENT, reason=found.reason, channel=found.channel, ts=found.ts
            )
        if found.there is False:
            return self._note(entry, State.PENDING, reason=found.reason)
        if found.passing:
            wait, said = LONGEST_DELAY_SECONDS, f"to be looked for again: {found.reason}"
        else:
            wait, said = LOOK_AGAIN_SECONDS, f"{UNKNOWABLE}: {found.reason}"
        return self._note(
            entry,
            State.AMBIGUOUS,
            reason=said,
            not_before=now + max(wait, found.retry_after),
            rests_until=now + found.retry_after if found.retry_after else 0,
        )

    def _channel_id(self, entry: Entry) -> str | None:
        """The id of the letter's channel: as given, or as Slack called it when it took another."""
        if entry.channel:
            return entry.channel
        known = [e.channel for e in self._outbox if e.letter.to == entry.letter.to and e.channel]
        return known[-1] if known else entry.letter.to.removeprefix("slack:")

    def _sent(self, entry: Entry) -> list[Report]:
        parent = self._outbox.get(entry.letter.parent)
        if parent is not None and entry.letter.by_slack and not parent.editable:
            if parent.open:
                return []
            reason = f"what it belongs to ({parent.key}) is {parent.state} and cannot be found"
            self._note(entry, State.FAILED, reason=reason)
            return []
        if not self._claimed(entry):
            return []
        carrier = slack.send if entry.letter.by_slack else mail.send
        outcome = carrier(self._settings, entry.letter, parent)
        entry = self._noted(self._outbox[entry.key], outcome)
        return [Report(entry, outcome.delivery is Delivery.REFUSED, said(entry, outcome))]

    def _claimed(self, entry: Entry) -> bool:
        """Whether this sender is to send, which it knows once it sees every claim that was made
        before its own. A claim that took long itself came too late for others to see: one of them
        may be sending.
        """
        begun = self._clock()
        self._outbox.claim(entry.key, self._name)
        slow = self._clock() - begun > CLAIM_SECONDS
        to = entry.letter.to
        self._sleep(max(CLAIM_SECONDS, self._paced.get(to, 0) + PACE_SECONDS - self._clock()))
        held = self._outbox.holds(entry.key, self._name)
        if held and slow and self._outbox[entry.key].contested:
            self._note(entry, State.AMBIGUOUS, reason="two senders began to send it at once")
            return False
        self._paced[to] = self._clock()
        return held

    def _noted(self, entry: Entry, outcome: Outcome) -> Entry:
        match outcome.delivery:
            case Delivery.DELIVERED:
                return self._note(
                    entry,
                    State.SENT,
                    reason=outcome.reason,
                    channel=outcome.channel,
                    ts=outcome.ts,
                )
            case Delivery.UNCONFIRMED:
                return self._note(entry, State.AMBIGUOUS, reason=outcome.reason)
            case Delivery.IMPOSSIBLE:
                return self._note(entry, State.FAILED, reason=outcome.reason)
        now = self._clock()
        wait = max(outcome.retry_after, _delay(entry.note.attempt))
        return self._note(
            entry,
            State.PENDING,
            reason=outcome.reason,
            not_before=now + wait if wait else 0,
            rests_until=now + outcome.retry_after if outcome.retry_after else 0,
        )

    def _note(self, entry: Entry, state: State, **facts: Any) -> Entry:
        self._outbox.note(entry.key, state, **facts)
        return self._outbox[entry.key]


def said(entry: Entry, outcome: Outcome) -> str:
    """What became of an attempt, in a sentence."""
    who = "Slack" if entry.letter.by_slack else "The mail server"
    about = entry.letter.about
    match outcome.delivery:
        case Delivery.DELIVERED:
            return f"{who} took {about}" + (f" {outcome.reason}" if outcome.reason else "")
        case Delivery.UNCONFIRMED:
            return (
                f"{who} may or may not have {about} (key {entry.key}): {outcome.reason}. It is not "
                "sent again unless it is known not to be there; look, or say "
                f"`recon alerts resend {entry.key}`"
            )
    return f"{who} did not take {about}: {outcome.reason}"


def _delay(attempt: int) -> float:
    if attempt < 3:
        return 0
    return float(min(FIRST_DELAY_SECONDS * 2 ** min(attempt - 3, 10), LONGEST_DELAY_SECONDS))
