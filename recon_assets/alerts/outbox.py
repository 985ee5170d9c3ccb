"""The outbox: what is to be said, written down before it is said, and what became of it.

A transition is a note in an append-only log (``automation.outbox_log`` keeps it); where a letter
stands is derived from its notes and never stored by hand, so no process that dies can leave a
half-written state behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.notes import Entry, Note, Reading, State

# How often something is thought over again because others wrote meanwhile; then the next tick does.
TRIES = 3


@dataclass(frozen=True)
class Told:
    """What a place knows of a month: which result, and the digest that has it."""

    result: str
    version: int
    digest: str


class Log(Protocol):
    """Where notes are kept: appended, never changed."""

    def append(self, note: Note) -> None: ...

    def notes(self) -> Iterable[Note]: ...


class Outbox:
    """The letters of a log, oldest first, and the only way to move them."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._notes, self._read = list[Note](), Reading()
        self.read()

    def read(self) -> None:
        """Read the log anew, to see what other processes noted."""
        known, notes = len(self._notes), list(self._log.notes())
        if notes[:known] != self._notes:  # one turned up behind others
            known, self._read = 0, Reading()
        for note in notes[known:]:
            self._read.add(note)
        self._notes = notes

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._read.entries.values()))

    def __getitem__(self, key: str) -> Entry:
        return self._read.entries[key]

    def get(self, key: str | None) -> Entry | None:
        return self._read.entries.get(key or "")

    def write(self, planned: Callable[[], Sequence[Letter]]) -> bool:
        """Note the letters that ``planned`` has to one place, in one note: a process that dies
        leaves all of them or none. What is noted already is on its way, or has arrived.

        They are planned anew when somebody wrote about the place meanwhile. False where somebody
        always did.
        """
        for _ in range(TRIES):
            letters = tuple(letter for letter in planned() if self.get(letter.key) is None)
            if not letters:
                return True
            first = letters[0]
            after = self._read.newest.get(first.to, 0)
            self._log.append(Note(first.key, State.PENDING, letters=letters, after=after))
            self.read()
            if self.get(first.key) is not None:
                return True
        return False

    def note(self, key: str, state: State, **facts: Any) -> None:
        """Note what became of a letter. It counts if nothing else did since the last reading."""
        known = self._read.entries[key].note
        facts = {"attempt": known.attempt, **facts}
        self._log.append(Note(key, state, after=known.place, **facts))
        self.read()

    def claim(self, key: str, sender: str) -> None:
        """Note that ``sender`` begins to send. Of several claims the first in the log counts; see
        ``holds``.
        """
        attempt = self._read.entries[key].note.attempt + 1
        self.note(key, State.SENDING, attempt=attempt, sender=sender)

    def holds(self, key: str, sender: str) -> bool:
        """Whether the claim of ``sender`` counts, as far as can be seen now."""
        self.read()
        entry = self.get(key)
        return bool(entry and entry.state is State.SENDING and entry.note.sender == sender)

    def noticed(self, to: str) -> set[str]:
        """What notices to that place have told of, by the names that they gave."""
        notices = (e.letter for e in self if e.letter.to == to and e.letter.kind is Kind.NOTICE)
        return {name for letter in notices for name in letter.results}

    def rests_until(self, to: str) -> float:
        """When the place takes messages again, by what it last asked for; 0 where it did not."""
        return max((e.rests_until for e in self if e.letter.to == to), default=0)

    def told(self, to: str, route: str = "") -> dict[str, Told]:
        """Month → what was last announced of it in that place. A digest that waits to be sent has
        announced nothing yet.
        """
        found: dict[str, Told] = {}
        for entry in self:
            letter = entry.letter
            if (letter.to, letter.route) != (to, route) or not letter.announces:
                continue
            waits = letter.kind is Kind.DIGEST and entry.state is State.PENDING
            if waits or entry.state in (State.FAILED, State.REPLACED):
                continue
            for month, result in letter.results.items():
                version = letter.versions.get(month, 0)
                found[month] = Told(result, version, letter.parent or letter.key)
        return found
