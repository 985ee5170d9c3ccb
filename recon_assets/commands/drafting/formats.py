"""Which declared date formats read the dates of a sample, and whether they can be read in two ways."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection

# In the order in which they are offered. Where two read the same values, the earlier one is written
# and the draft says that the other one would do as well.
FORMATS = (
    "%Y-%m-%d", "%m/%d/%Y", "%d/%m/%Y", "%d.%m.%Y", "%m-%d-%Y", "%d-%m-%Y", "%Y/%m/%d", "%Y%m%d",
    "%b %d, %Y", "%B %d, %Y", "%d %b %Y", "%d %B %Y", "%d-%b-%Y", "%d-%b-%y", "%m/%d/%y", "%d/%m/%y",
    "%d.%m.%y", "%Y-%m-%d %H:%M:%S", "%m/%d/%Y %H:%M", "%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M %p",
)  # fmt: skip

# These need no format: see product documentation, "ISO 8601 timestamps".
_ISO_TIMESTAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")


def reads(value: str, format: str) -> bool:
    """Whether ``value`` is a date of that format, its year one that a business could write."""
    try:
        day = dt.datetime.strptime(value.strip(), format)  # noqa: DTZ007 - as written
    except ValueError:
        return False
    return 1900 <= day.year <= 2199


def formats_for(values: Collection[str]) -> tuple[str, ...]:
    """The fewest formats that read all of ``values`` that any reads, in the order of ``FORMATS``."""
    left = {value for value in values if not _ISO_TIMESTAMP.match(value.strip())}
    chosen: list[str] = []
    while left:
        best = max(FORMATS, key=lambda format: sum(reads(value, format) for value in left))
        unread = {value for value in left if not reads(value, best)}
        if unread == left:
            break
        chosen.append(best)
        left = unread
    return tuple(sorted(chosen, key=FORMATS.index))


def as_well(values: Collection[str], chosen: Collection[str]) -> str | None:
    """A format that reads as many of ``values`` as one of ``chosen`` and means other days by them."""
    for format in chosen:
        read = [value for value in values if reads(value, format)]
        for other in FORMATS:
            if other not in chosen and read and all(reads(value, other) for value in read):
                return other
    return None


def is_date(values: Collection[str]) -> bool:
    """Whether nearly all of ``values`` are dates or ISO timestamps."""
    formats = formats_for(values)
    good = sum(
        bool(_ISO_TIMESTAMP.match(v.strip())) or any(reads(v, f) for f in formats) for v in values
    )
    return bool(values) and 10 * good >= 9 * len(values)
