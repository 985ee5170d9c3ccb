"""CSV files that a spreadsheet opens rightly and a program reads back exactly."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pandas as pd

from recon_assets.reports.atomic import replacing
from recon_assets.reports.columns import Cell, Column, Kind, cells, neutral
from recon_assets.reports.money import MONEY_PLACES, exact

# With a byte order mark: without one Excel takes the file for the machine's old code page and
# shows "Café" as "CafÃ©".
ENCODING = "utf-8-sig"


def write_csv(path: Path, frame: pd.DataFrame, columns: Sequence[Column]) -> int:
    """Replaces ``path`` by the frame's rows under a header, and returns how many rows.

    Unknown is an empty cell; decimals are exact, with a point and at least two places for money;
    dates are ISO; text that a spreadsheet would run is prefixed with an apostrophe. Lines end in
    CR LF and cells are quoted as in RFC 4180.
    """
    with replacing(path) as temporary, temporary.open("w", encoding=ENCODING, newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.name for column in columns])
        writer.writerows(_lines(frame, columns))
    return len(frame)


def _lines(frame: pd.DataFrame, columns: Sequence[Column]) -> Iterator[tuple[str, ...]]:
    return zip(*(_texts(cells(frame, column), column.kind) for column in columns), strict=True)


def _texts(values: Iterable[Cell], kind: Kind) -> Iterator[str]:
    """What is not text repeats itself: counts, amounts, dates."""
    known: dict[tuple[type, Cell], str] = {}
    for value in values:
        if isinstance(value, str):
            yield neutral(value)
            continue
        key = (type(value), value)
        if key not in known:
            known[key] = _text(value, kind)
        yield known[key]


def _text(value: Cell, kind: Kind) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return exact(value, places=MONEY_PLACES if kind is Kind.MONEY else 0)
        case date():
            return value.isoformat()
        case str():
            return neutral(value)
