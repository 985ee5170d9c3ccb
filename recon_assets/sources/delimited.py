"""CSV and TSV files.

Python's csv module in strict mode reads them, for Arrow's reader, several times as fast, takes
``"Acme`` … ``"Beta",5`` for one row without a word where strict mode refuses it. Only the beginning in
which no such thing can be is left to Arrow. Every line of the file ends up in a row, in a rejected
row, or in a refusal of the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from itertools import islice

import pyarrow as pa

from recon_assets.sources.errors import SourceError
from recon_assets.sources.plain import PlainPart
from recon_assets.sources.rows import RowBuffer, numbered, unexpected_change
from recon_assets.sources.text import TextFile

_AFTER_HEADER = 2  # the number of the row after a header on the first line


class DelimitedFile:
    """Rows numbered as a spreadsheet shows them: one number per record, blank lines included."""

    headers_in = "the first line that is not blank"

    def __init__(self, file: TextFile, delimiter: str) -> None:
        self._file = file
        self.delimiter = delimiter
        self.headers = _Records(file, delimiter).header()

    def batches(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        plain = PlainPart(self._file, self.delimiter, self.headers)
        number = _AFTER_HEADER
        for batch in plain.batches():
            yield numbered(batch, number, columns)
            number += batch.num_rows
        if not plain.whole:
            records = _Records(self._file, self.delimiter)
            if records.header() != self.headers:
                raise unexpected_change(self._file.place)
            records.pass_over(plain.rows - 1)
            yield from records.batches(columns)


class _Records:
    """One pass over the records of a file.

    ``_lines`` holds the lines of the record being read, so that a record that cannot be split is
    kept as it was delivered, and is known to be one line or several.
    """

    def __init__(self, file: TextFile, delimiter: str) -> None:
        self._place = file.place
        self._lines: list[str] = []
        self._number = 0
        self._passed = 0
        self._delivered = file.lines(newline="")
        self._reader = csv.reader(self._remembered(), delimiter=delimiter, strict=True)

    def _remembered(self) -> Iterator[str]:
        for line in self._delivered:
            self._lines.append(line)
            yield line

    def pass_over(self, records: int) -> None:
        """Leave out the next records, of one line each."""
        for _ in islice(self._delivered, max(records, 0)):
            self._passed += 1
        self._number += self._passed

    def header(self) -> tuple[str, ...]:
        """The first record that is not blank; nothing where there is none."""
        try:
            for cells in self._reader:
                self._number += 1
                self._lines.clear()
                if any(cell.strip("\ufeff \t\r\n") for cell in cells):
                    return tuple(cells)
        except csv.Error as error:
            raise SourceError(f"{self._place}, line {self._line()}: header: {error}") from None
        return ()

    def batches(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        rows = RowBuffer(columns)
        width, lines = len(columns), self._lines
        reading = True
        while reading:
            try:
                for cells in self._reader:
                    self._number += 1
                    text = lines[0] if len(lines) == 1 else "".join(lines)
                    full = False
                    if len(cells) == width:
                        full = rows.add(self._number, cells, len(text))
                    elif text.strip():
                        found = f"expected {width} columns, found {len(cells)}"
                        rows.reject(self._number, f"{found} (line {self._line()})", text)
                    lines.clear()
                    if full:
                        yield from rows.take()
                reading = False
            except csv.Error as error:
                self._number += 1
                self._refuse_unless_it_ends_with_its_line(error)
                rows.reject(self._number, f"{error} (line {self._line()})", lines[0])
                lines.clear()
        yield from rows.take()

    def _refuse_unless_it_ends_with_its_line(self, error: csv.Error) -> None:
        """A broken record is rejected alone only where the next one is known to begin.

        After a quote that is not closed on its line, any later line may still belong to it.
        """
        if len(self._lines) > 1 or self._lines[0].count('"') % 2:
            raise SourceError(
                f"{self._place}, line {self._line()}: a quoted value begins here and is not"
                f" properly closed ({error}, at line {self._last_line()}); close the quote, or"
                ' write quotes inside a value twice ("")'
            )

    def _line(self) -> int:
        """The line of the file on which the record begins."""
        return self._last_line() - len(self._lines) + 1

    def _last_line(self) -> int:
        return self._passed + self._reader.line_num
