"""What a person is told when delivered files cannot be used."""

from __future__ import annotations

# Enough of a value to find it in the file, too little to flood a log with someone's data.
SHOWN = 60


class SourceError(Exception):
    """A delivered file cannot be used. The message says which, where, and what was expected."""


class SourceMissing(SourceError):
    """Nothing was delivered for a month: no file, an empty one, or one without rows."""


def shown(value: str) -> str:
    """The value as it appears in a message: quoted, invisible characters spelled out, cut short."""
    return repr(value if len(value) <= SHOWN else value[:SHOWN] + "…")
