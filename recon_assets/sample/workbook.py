"""A spreadsheet whose bytes depend on its cells only."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import xlsxwriter

# Any fixed moment will do: the time of writing must not show in the file.
CREATED = datetime(2025, 1, 1, tzinfo=UTC)
ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def workbook(sheet: str, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    """One sheet of text, number, date and blank cells."""
    packed = io.BytesIO()
    book = xlsxwriter.Workbook(packed, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": CREATED})
    page = book.add_worksheet(sheet)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for place, cells in enumerate([header, *rows]):
        for column, cell in enumerate(cells):
            if isinstance(cell, date):
                page.write_datetime(place, column, cell, day)
            elif isinstance(cell, str):
                page.write_string(place, column, cell)
            elif cell is not None:
                page.write_number(place, column, cell)
    book.close()
    return _stored(packed.getvalue())


def _stored(packed: bytes) -> bytes:
    """The same archive uncompressed: how deflate packs differs between builds of zlib."""
    plain = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(plain, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, ZIP_EPOCH)
            # Otherwise the archive tells which operating system wrote it.
            entry.create_system, entry.external_attr = 0, 0
            new.writestr(entry, old.read(name))
    return plain.getvalue()
