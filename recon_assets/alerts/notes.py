"""Where letters stand, by what was noted of them.

Several processes note at once. A note says how far its writer had read, and counts only where
nothing came in between; all who read the log agree on that, whatever they did meanwhile.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from recon_assets.alerts.letter import Kind, Letter

# How the remark begins on a letter in doubt that Slack does not let us look for.
UNKNOWABLE = "cannot be looked for"


class State(StrEnum):
    """Where a letter stands. The last three are ends, unless a person says `recon alerts resend`;
    AMBIGUOUS is one too, unless Slack lets us look whether the message is there.
    """

    PENDING = "pending"
    SENDING = "sending"
    AMBIGUOUS = "ambiguous"
    SENT = "sent"
    FAILED = "failed"
    REPLACED = "replaced"


@dataclass(frozen=True)
class Note:
    """One transition of a letter, or several new ``letters`` to one place, all or none of them.

    ``after`` is the place in the log of what its writer went by: the letter's last note, or for new
    letters the last note about where they go. ``place`` is its own position, ``at`` when it was
    noted, in seconds since 1970. ``rests_until``: nothing at all is to be sent there sooner.
    ``channel`` and ``ts`` are where Slack says that the message is.
    """

    key: str
    state: State
    attempt: int = 0
    reason: str = ""
    not_before: float = 0
    rests_until: float = 0
    channel: str | None = None
    ts: str | None = None
    sender: str = ""
    letters: tuple[Letter, ...] = ()
    after: int = 0
    place: int = 0
    at: float = 0


@dataclass(frozen=True)
class Entry:
    """A letter and where it stands, by its newest note. ``doubted``: it was ambiguous once, so the
    reader may have it twice or, where it ended so, not at all. ``contested``: another began to send
    it too, behind the one whose claim counts. ``rests_until``: the latest that any of its notes said,
    which is true of the place whatever became of the letter.
    """

    letter: Letter
    note: Note
    written_at: float
    channel: str | None = None
    ts: str | None = None
    doubted: bool = False
    contested: bool = False
    attempted_at: float = 0
    rests_until: float = 0

    @property
    def key(self) -> str:
        return self.letter.key

    @property
    def state(self) -> State:
        return self.note.state

    @property
    def settled(self) -> bool:
        return self.state in (State.SENT, State.FAILED, State.REPLACED)

    @property
    def unknowable(self) -> bool:
        """Whether only a person can tell if it arrived."""
        unasked = not self.letter.by_slack or self.note.reason.startswith(UNKNOWABLE)
        return self.state is State.AMBIGUOUS and unasked

    @property
    def open(self) -> bool:
        """Whether something will still become of it by itself."""
        return not self.settled and not self.unknowable

    @property
    def next_step(self) -> float:
        """From when on something can become of it by itself; infinity where nothing ever will."""
        lost = self.state is State.AMBIGUOUS and not self.letter.by_slack
        return math.inf if self.settled or lost else self.note.not_before

    @property
    def editable(self) -> bool:
        """Whether the message can be found again to be edited or answered."""
        return self.state is State.SENT and bool(self.channel and self.ts)

    @property
    def replaceable(self) -> bool:
        """Whether another letter can say it instead: it is not out, or does no harm if it is."""
        again = self.letter.kind is Kind.UPDATE and self.state is State.AMBIGUOUS
        return self.state is State.PENDING or again


class Reading:
    """What the notes of a log amount to. ``entries``: the letters, in the order in which they were
    written. ``newest``: the place of the last note about where letters go.
    """

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.newest: dict[str, int] = {}

    def add(self, note: Note) -> None:
        if note.letters:
            self._write(note)
        elif note.key in self.entries:
            self._note(note)

    def _note(self, note: Note) -> None:
        known = self.entries[note.key]
        known = replace(known, rests_until=max(known.rests_until, note.rests_until))
        self.entries[note.key] = known
        if _counts(known.note, note):
            self.newest[known.letter.to] = note.place
            self.entries[note.key] = replace(
                known,
                note=note,
                channel=note.channel or known.channel,
                ts=note.ts or known.ts,
                doubted=known.doubted or note.state is State.AMBIGUOUS,
                contested=False,
                attempted_at=note.at if note.state is State.SENDING else known.attempted_at,
            )
        elif note.state is known.state is State.SENDING:
            self.entries[note.key] = replace(known, contested=True)

    def _write(self, note: Note) -> None:
        """New letters, unless their writer did not know all about their place. What they replace
        is not sent: derived, so that no process can die between the one and the other.
        """
        to = note.letters[0].to
        replaced = [
            self.entries[key]
            for letter in note.letters
            for key in letter.replaces
            if key in self.entries
        ]
        if self.newest.get(to, 0) > note.after or not all(old.replaceable for old in replaced):
            return
        for old in replaced:
            said = replace(old.note, state=State.REPLACED, reason=f"part of {note.key}")
            self.entries[old.key] = replace(old, note=said)
        for letter in note.letters:
            written = replace(note, key=letter.key, letters=())
            self.entries.setdefault(letter.key, Entry(letter, written, written_at=note.at))
        self.newest[to] = note.place


def _counts(before: Note, note: Note) -> bool:
    """That a message has arrived is true whatever else was noted. Everything else counts where it
    was noted of what still stood.
    """
    if note.state is State.SENT:
        return True
    return note.after == before.place and before.state is not State.REPLACED
