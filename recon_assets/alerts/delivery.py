"""Moving letters through the outbox: pending, sending, and what became of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from recon_assets.alerts import mail, slack
from recon_assets.alerts.outbox import UNKNOWABLE, Entry, Kind, Outbox, State
from recon_assets.alerts.slack import Delivery, Outcome
from recon_assets.config.settings import Settings

# One attempt takes at most two waits for an answer and one for a rate limit, 30 seconds. What was
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

    def deliver(self) -> list[Report]:
        """One round over all that is open, oldest first, within the budget of a tick."""
        ends, reports = self._clock() + BUDGET_SECONDS, []
        for known in self._outbox:
            if self._clock() > ends:
                break
            entry = self._outbox[known.key]
            if entry.state is State.SENDING:
                entry = self._abandoned(entry)
            if entry.state is State.AMBIGUOUS:
                entry = self._looked_for(entry)
            if entry.state is State.PENDING and entry.note.not_before <= self._clock():
                reports += self._sent(entry)
        return reports

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
        if not entry.letter.to.startswith("slack:") or entry.note.not_before > now:
            return entry
        if now - entry.attempted_at < LOOK_AFTER_SECONDS:
            return entry
        found = slack.find(
            self._settings, entry, self._channel_id(entry), self._outbox.get(entry.letter.parent)
        )
        if found.there:
            return self._note(
                entry, State.SENT, reason=found.reason, channel=found.channel, ts=found.ts
            )
        if found.there is False:
            return self._note(entry, State.PENDING, reason=found.reason)
        wait, said = LOOK_AGAIN_SECONDS, f"{UNKNOWABLE}: {found.reason}"
        if found.passing:
            wait, said = LONGEST_DELAY_SECONDS, f"to be looked for again: {found.reason}"
        return self._note(entry, State.AMBIGUOUS, reason=said, not_before=now + wait)

    def _channel_id(self, entry: Entry) -> str | None:
        """The id of the letter's channel: as given, or as Slack called it when it took another."""
        if entry.channel:
            return entry.channel
        known = [e.channel for e in self._outbox if e.letter.to == entry.letter.to and e.channel]
        return known[-1] if known else entry.letter.to.removeprefix("slack:")

    def _sent(self, entry: Entry) -> list[Report]:
        parent = self._outbox.get(entry.letter.parent)
        if parent is not None and entry.letter.to.startswith("slack:") and not parent.editable:
            if parent.state in (State.PENDING, State.SENDING) or (
                parent.state is State.AMBIGUOUS and not parent.unknowable
            ):
                return []
            reason = f"what it belongs to ({parent.key}) is {parent.state} and cannot be found"
            self._note(entry, State.FAILED, reason=reason)
            return []
        self._pace(entry.letter.to)
        if not self._outbox.claim(entry.key, self._name):
            return []
        carrier = slack.send if entry.letter.to.startswith("slack:") else mail.send
        outcome = carrier(self._settings, entry.letter, parent)
        entry = self._noted(self._outbox[entry.key], outcome)
        return [Report(entry, outcome.delivery is Delivery.REFUSED, said(entry, outcome))]

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
        wait = max(outcome.retry_after, _delay(entry.note.attempt))
        not_before = self._clock() + wait if wait else 0
        return self._note(entry, State.PENDING, reason=outcome.reason, not_before=not_before)

    def _note(self, entry: Entry, state: State, **facts: Any) -> Entry:
        self._outbox.note(entry.key, state, **facts)
        return self._outbox[entry.key]

    def _pace(self, to: str) -> None:
        wait = self._paced.get(to, 0) + PACE_SECONDS - self._clock()
        if wait > 0:
            self._sleep(min(wait, PACE_SECONDS))
        self._paced[to] = self._clock()


def said(entry: Entry, outcome: Outcome) -> str:
    """What became of an attempt, in a sentence."""
    who = "Slack" if entry.letter.to.startswith("slack:") else "The mail server"
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
