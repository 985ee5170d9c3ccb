"""CSV files that a spreadsheet opens rightly and a program reads back exactly."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pandas as pd

from recon_assets.reports.atomic import replacing
from recon_assets.reports.columns import Cell, Column, Kind, neutral, rows
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


def _lines(frame: pd.DataFrame, columns: Sequence[Column]) -> Iterator[list[str]]:
    kinds = [column.kind for column in columns]
    # What is not text repeats itself: counts, amounts, dates.
    texts: dict[tuple[Cell, Kind], str] = {}
    for row in rows(frame, columns):
        line = []
        for value, kind in zip(row, kinds, strict=True):
            if isinstance(value, str):
                line.append(neutral(value))
                continue
            text = texts.get((value, kind))
            if text is None:
                text = texts[value, kind] = _text(value, kind)
            line.append(text)
        yield line


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
