"""One thing to say in one place."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from recon_assets.alerts.blocks import Block


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
    what it is. ``results`` are the months it announces and the hash of each one's result,
    ``versions`` the version of each. ``parent`` is the key of the letter that a reply answers, or
    that an update edits.
    """

    key: str
    kind: Kind
    to: str
    about: str
    text: str
    blocks: tuple[Block, ...] = ()
    results: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, int] = field(default_factory=dict)
    parent: str | None = None
    broadcast: bool = False
    replaces: tuple[str, ...] = ()
    route: str = ""

    @property
    def marker(self) -> str:
        """What the message bears in Slack, to be found by when no answer said that it arrived."""
        return f"recon-{self.key}"

    @property
    def by_slack(self) -> bool:
        return self.to.startswith("slack:")

    @property
    def announces(self) -> bool:
        """Whether its readers know its months' results by it, once it is there."""
        return self.kind in (Kind.DIGEST, Kind.UPDATE) or self.broadcast

    def to_json(self) -> str:
        return json.dumps(
            {**vars(self), "results": dict(self.results), "versions": dict(self.versions)},
            ensure_ascii=False,
        )

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> Letter:
        """What ``to_json`` wrote, parsed."""
        known = {name: fields[name] for name in cls.__dataclass_fields__ if name in fields}
        known |= {name: tuple(known.get(name, ())) for name in ("blocks", "replaces")}
        return cls(**known | {"kind": Kind(known["kind"])})


def key_of(*parts: str) -> str:
    """A short name that is the same for the same parts."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
