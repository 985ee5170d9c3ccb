"""The outbox: what is to be said, written down before it is said, and what became of it.

A transition is a note in an append-only log (``automation.outbox_log`` keeps it); where a letter
stands is derived from its notes and never stored by hand, so no process that dies can leave a
half-written state behind.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Protocol

from recon_assets.alerts.blocks import Block

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


class Kind(StrEnum):
    """What a letter is, which says what may be done with it."""

    DIGEST = "digest"
    UPDATE = "update"
    REPLY = "reply"
    NOTICE = "notice"


@dataclass(frozen=True)
class Letter:
    """One thing to say in one place. ``key`` is the same for the same thing in the same place, so
    that to write it down twice is to write it down once.

    ``to`` is ``slack:#channel`` or ``email:a@example.com,b@example.com``. ``about`` says in words
    what it is. ``results`` are the months it announces and the hash of each one's result. ``parent``
    is the key of the letter that a reply answers, or that an update edits.
    """

    key: str
    kind: Kind
    to: str
    about: str
    text: str
    blocks: tuple[Block, ...] = ()
    results: Mapping[str, str] = field(default_factory=dict)
    parent: str | None = None
    broadcast: bool = False
    replaces: tuple[str, ...] = ()
    route: str = ""

    @property
    def marker(self) -> str:
        """What the message bears in Slack, to be found by when no answer said that it arrived."""
        return f"recon-{self.key}"

    def to_json(self) -> str:
        return json.dumps({**vars(self), "results": dict(self.results)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Letter:
        fields = json.loads(text)
        known = {name: fields[name] for name in cls.__dataclass_fields__ if name in fields}
        known |= {name: tuple(known.get(name, ())) for name in ("blocks", "replaces")}
        return cls(**known | {"kind": Kind(known["kind"])})


@dataclass(frozen=True)
class Note:
    """One transition of a letter. ``place`` is its position in the log, ``at`` when it was noted, in
    seconds since 1970. Only the first note of a letter carries it. ``channel`` and ``ts`` are where
    Slack says that the message is.
    """

    key: str
    state: State
    attempt: int = 0
    reason: str = ""
    not_before: float = 0
    channel: str | None = None
    ts: str | None = None
    sender: str = ""
    letter: Letter | None = None
    place: int = 0
    at: float = 0


@dataclass(frozen=True)
class Entry:
    """A letter and where it stands, by its newest note. ``doubted``: it was ambiguous once, so the
    reader may have it twice or, where it ended so, not at all.
    """

    letter: Letter
    note: Note
    written_at: float
    channel: str | None = None
    ts: str | None = None
    doubted: bool = False
    attempted_at: float = 0

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
        return self.state is State.AMBIGUOUS and self.note.reason.startswith(UNKNOWABLE)

    @property
    def editable(self) -> bool:
        """Whether the message can be found again to be edited or answered."""
        return self.state is State.SENT and bool(self.channel and self.ts)


class Log(Protocol):
    """Where notes are kept: appended, never changed."""

    def append(self, note: Note) -> None: ...

    def notes(self) -> Iterable[Note]: ...


class Outbox:
    """The letters of a log, oldest first, and the only way to move them."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.read()

    def read(self) -> None:
        """Read the log anew, to see what other processes noted."""
        self._entries = folded(self._log.notes())

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries.values()))

    def __getitem__(self, key: str) -> Entry:
        return self._entries[key]

    def get(self, key: str | None) -> Entry | None:
        return self._entries.get(key or "")

    def write(self, letter: Letter) -> bool:
        """Note the intent. False where it was noted before: then it is on its way, or arrived."""
        if letter.key in self._entries:
            return False
        self._log.append(Note(letter.key, State.PENDING, letter=letter))
        self.read()
        return True

    def note(self, key: str, state: State, **facts: Any) -> None:
        facts = {"attempt": self._entries[key].note.attempt, **facts}
        self._log.append(Note(key, state, **facts))
        self.read()

    def claim(self, key: str, sender: str) -> bool:
        """Note that ``sender`` begins to send. False where another was first: of several claims of
        one attempt the earliest in the log counts, which all that read the log agree on.
        """
        attempt = self._entries[key].note.attempt + 1
        self.note(key, State.SENDING, attempt=attempt, sender=sender)
        held = self._entries[key].note
        return held.state is State.SENDING and held.sender == sender and held.attempt == attempt

    def told(self, to: str) -> set[str]:
        """What notices to that place have told of, by the names that they gave."""
        notices = (e.letter for e in self if e.letter.to == to and e.letter.kind is Kind.NOTICE)
        return {name for letter in notices for name in letter.results}

    def announced(self, to: str, route: str = "") -> dict[str, tuple[str, str]]:
        """Month → the result last announced in that place, and the digest that did."""
        found: dict[str, tuple[str, str]] = {}
        for entry in self._entries.values():
            letter = entry.letter
            if (letter.to, letter.route) != (to, route) or entry.state in (
                State.FAILED,
                State.REPLACED,
            ):
                continue
            digest = (letter.parent or letter.key) if letter.kind is Kind.UPDATE else letter.key
            if letter.kind in (Kind.DIGEST, Kind.UPDATE):
                found |= {month: (result, digest) for month, result in letter.results.items()}
        return found


def folded(notes: Iterable[Note]) -> dict[str, Entry]:
    """Key → entry, in the order in which letters were written."""
    entries: dict[str, Entry] = {}
    for note in notes:
        known = entries.get(note.key)
        if known is None:
            if note.letter is not None:
                entries[note.key] = Entry(note.letter, note, written_at=note.at)
                _replace(entries, note.letter)
        elif _counts(known.note, note):
            entries[note.key] = replace(
                known,
                note=note,
                channel=note.channel or known.channel,
                ts=note.ts or known.ts,
                doubted=known.doubted or note.state is State.AMBIGUOUS,
                attempted_at=note.at if note.state is State.SENDING else known.attempted_at,
            )
    return entries


def _replace(entries: dict[str, Entry], letter: Letter) -> None:
    """What waits and is said by ``letter`` too is not sent. Derived, so that no process can die
    between the one and the other.
    """
    for key in letter.replaces:
        old = entries.get(key)
        if old is not None and old.state is State.PENDING:
            said = replace(old.note, state=State.REPLACED, reason=f"part of {letter.key}")
            entries[key] = replace(old, note=said)


def _counts(before: Note, note: Note) -> bool:
    """Whether a note changes anything: not a second intent, nor a claim of an attempt that somebody
    else claimed or that is over.
    """
    if note.letter is not None or before.state is State.REPLACED:
        return False
    if note.state is State.SENDING:
        return before.state is State.PENDING and note.attempt == before.attempt + 1
    return True


def key_of(*parts: str) -> str:
    """A short name that is the same for the same parts."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
