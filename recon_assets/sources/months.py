"""Which month a delivered row belongs to, read from one of its columns.

The month is the one on the wall where the row was written: no time zone is ever applied, neither
the offset that a timestamp may carry nor that of the process.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from recon_assets.sources.errors import shown

_ISO_TIMESTAMP = (
    r"^\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?"
    r" ?(Z|[+-]\d{2}(:?\d{2})?)?$"
)


def months_of(column: pa.Array, formats: Sequence[str]) -> pa.Array:
    """The first day of each value's month, null where it cannot be told.

    Accepts ISO timestamps, the declared ``formats`` (of strptime, in their order), and YYYY-MM.
    """
    text = pc.utf8_trim_whitespace(column)
    iso = pc.match_substring_regex(text, _ISO_TIMESTAMP)
    # A month of events has millions of timestamps, but only some thirty days.
    days = pc.utf8_slice_codeunits(_only(text, iso), 0, 10)
    return pc.coalesce(
        _each_distinct(days, _first_of_iso_day),
        _each_distinct(_only(text, pc.invert(iso)), lambda value: month_of(value, formats)),
    )


def month_of(text: str, formats: Sequence[str]) -> dt.date | None:
    """The first day of the month that ``text`` names in one of the formats or as YYYY-MM."""
    for format in formats:
        try:
            return dt.datetime.strptime(text, format).date().replace(day=1)  # noqa: DTZ007 - as written
        except ValueError:
            continue
    return _first_of_iso_day(f"{text}-01") if re.fullmatch(r"[0-9]{4}-[0-9]{2}", text) else None


def unreadable(header: str, value: str | None, formats: Sequence[str]) -> str:
    """Why the row that holds ``value`` belongs to no month, in words."""
    before, after = unreadable_around(header, formats)
    return f"{before}{shown(value) if value else 'blank'}{after}"


def unreadable_around(header: str, formats: Sequence[str]) -> tuple[str, str]:
    """What ``unreadable`` says before the value that was found, and after it."""
    expected = ", ".join(("an ISO timestamp", *formats, "YYYY-MM"))
    return f"month cannot be read from column {header!r}: found ", f", expected {expected}"


def _first_of_iso_day(day: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(day).replace(day=1)
    except ValueError:
        return None


def _only(text: pa.Array, mask: pa.Array) -> pa.Array:
    return pc.if_else(mask, text, pa.scalar(None, pa.string()))


def _each_distinct(text: pa.Array, parse: Callable[[str], dt.date | None]) -> pa.Array:
    encoded = text.dictionary_encode()
    parsed = pa.array([parse(value) for value in encoded.dictionary.to_pylist()], pa.date32())
    return parsed.take(encoded.indices)
