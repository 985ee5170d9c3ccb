"""The columns of every report, and how a cell of each kind becomes text or a spreadsheet value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

import pandas as pd

from recon_assets.reports.money import as_decimal, is_blank
from recon_assets.reports.words import category_words

Cell = str | Decimal | date | bool | None


class Kind(Enum):
    TEXT = "text"
    # Codes, comma-separated, that are to be shown in words.
    WORDS = "words"
    COUNT = "count"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    FLAG = "flag"


@dataclass(frozen=True)
class Column:
    """A column of a report: where it comes from, its header, what it holds, its width."""

    name: str
    header: str
    kind: Kind = Kind.TEXT
    width: int = 14


# What a spreadsheet would run rather than show, with the full-width forms that some of them read
# alike, and after any white space, which some of them skip.
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")


def neutral(text: str) -> str:
    """Text that every spreadsheet shows rather than runs.

    >>> neutral("=1+1"), neutral("Acme"), neutral("@acme")
    ("'=1+1", 'Acme', "'@acme")
    """
    return f"'{text}" if _FORMULA.match(text) else text


def cell(value: object, kind: Kind) -> Cell:
    """One value of a frame as what it is: exact numbers, dates, text; None when not known.

    Raises TypeError for money or a number that comes as a float, ValueError for a count that is
    not whole.
    """
    if is_blank(value):
        return None
    match kind:
        case Kind.TEXT:
            return str(value)
        case Kind.WORDS:
            return ", ".join(category_words(code) for code in str(value).split(","))
        case Kind.FLAG:
            return bool(value)
        case Kind.COUNT:
            return _whole(value)
        case Kind.DATE:
            return day(value)
        case Kind.MONEY | Kind.NUMBER:
            return as_decimal(value)


def _whole(value: object) -> Decimal:
    # pandas holds counts with a gap as floats; those below 2**53 are exact.
    number = Decimal(str(value))
    if number != number.to_integral_value():
        raise ValueError(f"{value} is not a whole number")
    return Decimal(int(number))


def day(value: object) -> date:
    """A date, or the date of a timestamp, which is what pandas makes of it."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    raise TypeError(f"a date must be a date, not {type(value).__name__}")


def rows(frame: pd.DataFrame, columns: Sequence[Column]) -> Iterator[tuple[Cell, ...]]:
    """The frame's rows in the report's columns. Raises KeyError when the frame lacks one."""
    return zip(*(cells(frame, column) for column in columns), strict=True)


def cells(frame: pd.DataFrame, column: Column) -> list[Cell]:
    """Each value of a column as what it is. Raises KeyError when the frame lacks the column."""
    values = frame[column.name].tolist()
    made = _Made(column.kind)
    if column.kind is Kind.TEXT:
        return [v if v is None or type(v) is str else made[type(v), v] for v in values]
    return [None if value is None else made[type(value), value] for value in values]


class _Made(dict[tuple[type, object], Cell]):
    """Most columns say the same things over and over, so what is equal, and of the same type, is worked
    out once.
    """

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind

    def __missing__(self, key: tuple[type, object]) -> Cell:
        made = self[key] = cell(key[1], self._kind)
        return made
