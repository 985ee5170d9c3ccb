"""XLSX files, as text.

openpyxl streams a sheet row by row. Faster readers load the whole rectangle up to the last cell,
so that one stray cell in the far corner ends the process, and turn ``#N/A`` into a blank.
"""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa

from recon_assets.contracts.vocabulary import nearest
from recon_assets.sources.errors import SourceError
from recon_assets.sources.rows import RowBuffer, unexpected_change

# Excel's own limit of a million rows, with twenty filled columns, unpacks to about this much.
MAX_UNPACKED = 2 * 2**30
# Sheets pack 5 to 50 times; a bomb packs about 1,000 times.
MAX_RATIO = 200
# Small files may pack better than that, and cannot hurt.
ALWAYS_ALLOWED = 64 * 2**20


class Workbook:
    """One sheet: its header is the first row that is not empty; rows are numbered as it shows."""

    delimiter = None
    headers_in = "the first filled row of the first sheet, or of the one that sheet: names"

    def __init__(self, path: Path, place: str, sheet: str | None) -> None:
        _refuse_bombs(path, place)
        self._path, self._place, self._sheet = path, place, sheet
        _, self.headers = next(self._rows(), (0, ()))

    def batches(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        delivered = self._rows()
        if next(delivered, (0, ()))[1] != self.headers:
            raise unexpected_change(self._place)
        rows = RowBuffer(columns)
        width = len(columns)
        for number, cells in delivered:
            if len(cells) > width:
                found = f"expected {width} columns, found {len(cells)}"
                text = ",".join(cell or "" for cell in cells)
                rows.reject(number, f"{found} (row {number})", text)
                continue
            padded = (*(cell or None for cell in cells), *(None,) * (width - len(cells)))
            if rows.add(number, padded, sum(map(len, cells))):
                yield from rows.take()
        yield from rows.take()

    def _rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Row number and cells, up to the last one that is filled, of rows that are not empty."""
        try:
            yield from self._rows_of_sheet()
        except SourceError:
            raise
        except Exception as error:  # openpyxl lets through whatever a damaged part made it trip on
            raise SourceError(f"{self._place}: not a readable XLSX workbook: {error}") from error

    def _rows_of_sheet(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        book = openpyxl.load_workbook(self._path, read_only=True, data_only=True, keep_links=False)
        try:
            sheet = self._chosen(book)
            sheet.reset_dimensions()  # exporters write wrong ones, which would cut off columns
            for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
                cells = [_text(value) for value in values]
                while cells and not cells[-1]:
                    cells.pop()
                if cells:
                    yield number, tuple(cells)
        finally:
            book.close()

    def _chosen(self, book: Any) -> Any:
        sheets = {sheet.title: sheet for sheet in book.worksheets}
        if not sheets:
            raise SourceError(f"{self._place}: has no sheet with cells")
        if self._sheet is None:
            return next(iter(sheets.values()))
        if self._sheet not in sheets:
            raise SourceError(
                f"{self._place}: has no sheet {self._sheet!r}{nearest(self._sheet, sheets)};"
                f" found {', '.join(map(repr, sheets))}"
            )
        return sheets[self._sheet]


def _text(value: Any) -> str:
    """A cell as text. Dates carry a ``T``, which tells them from dates that were typed as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    if isinstance(value, dt.datetime | dt.date):
        return dt.datetime.fromisoformat(value.isoformat()).isoformat()
    return str(value)


def _refuse_bombs(path: Path, place: str) -> None:
    """Judge by the sizes that the archive declares: no reader unpacks a part beyond its own."""
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
    except zipfile.BadZipFile:
        raise SourceError(
            f"{place}: not an XLSX workbook, or one protected by a password"
        ) from None
    allowed = min(MAX_UNPACKED, max(ALWAYS_ALLOWED, path.stat().st_size * MAX_RATIO))
    if unpacked > allowed:
        raise SourceError(
            f"{place}: unpacks to {unpacked:,} bytes, more than the {allowed:,} believable for"
            " its size; refused"
        )
