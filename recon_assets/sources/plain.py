"""The beginning of a delimited file that no two readers would split differently, read by Arrow.

It ends before the first block of lines with a quote that does not enclose a whole cell of one line, a
line break but LF or CRLF, a blank line, or a row with other than the header's number of cells.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator
from io import TextIOWrapper

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from pyarrow import csv

from recon_assets.sources.text import TextFile

# Characters looked at and split at a time.
BLOCK = 2**18
_USUAL = ",;\t|"
_QUOTE, _LINE_FEED = b'"\n'


class PlainPart:
    """Reads that beginning, once; then ``rows`` is how many rows it has, the header counted, and
    ``whole`` whether it is all of the file.
    """

    def __init__(self, file: TextFile, delimiter: str, headers: tuple[str, ...]) -> None:
        self._file, self._delimiter, self._headers = file, delimiter, headers
        self._names = [str(position) for position in range(len(headers))]
        self._before, self._after = (
            np.frombuffer((delimiter + more).encode(), np.uint8) for more in ('\n"', '\r\n"')
        )
        self.rows, self.whole = 0, False

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The rows after the header: a column of text per header, named by position."""
        with self._file.opened(newline="") as file:
            try:
                while block := _lines(file):
                    text = block.encode()
                    is_plain = len(block) < 2 * BLOCK and self._is_plain(text)
                    rows = self._split(text) if is_plain else None
                    if rows is None or not (self.rows or _first(rows) == self._headers):
                        return
                    yield rows.slice(0 if self.rows else 1)
                    self.rows += rows.num_rows
            except UnicodeError:
                return  # Who reads on line by line will say where.
            self.whole = True

    def _is_plain(self, text: bytes) -> bool:
        if not self._names or self._delimiter not in _USUAL:
            return False
        if b"\n\n" in text or b"\n\r" in text or text.startswith((b"\r", b"\n", BOM_UTF8)):
            return False
        if b"\r" in text and text.count(b"\r") != text.count(b"\r\n"):
            return False
        return b'"' not in text or self._encloses_cells(np.frombuffer(text, np.uint8))

    def _encloses_cells(self, text: NDArray[np.uint8]) -> bool:
        """Whether every two quotes enclose a cell of one line, or end and begin again at a quote
        within it that was written twice.
        """
        quotes = np.flatnonzero(text == _QUOTE)
        if len(quotes) % 2:
            return False
        begin, end = quotes[::2], quotes[1::2]
        before = text[begin[begin > 0] - 1]
        after = text[end[end < len(text) - 1] + 1]
        lines = np.flatnonzero(text == _LINE_FEED)
        return bool(
            np.isin(before, self._before).all()
            and np.isin(after, self._after).all()
            and (np.searchsorted(lines, begin) == np.searchsorted(lines, end)).all()
        )

    def _split(self, text: bytes) -> pa.RecordBatch | None:
        """The rows of a plain block; None where one is not as wide as the header."""
        try:
            table = csv.read_csv(
                pa.BufferReader(text),
                csv.ReadOptions(
                    use_threads=False, block_size=len(text) + 1, column_names=self._names
                ),
                csv.ParseOptions(delimiter=self._delimiter),
                csv.ConvertOptions(
                    check_utf8=False,
                    column_types=dict.fromkeys(self._names, pa.string()),
                    strings_can_be_null=False,
                ),
            )
        except pa.ArrowInvalid:
            return None
        return table.combine_chunks().to_batches()[0]


def _lines(file: TextIOWrapper) -> str:
    """The next lines to the end of the last one, unless it is very long; nothing at the end."""
    block = file.read(BLOCK)
    return block if block.endswith("\n") else block + file.readline(BLOCK)


def _first(rows: pa.RecordBatch) -> tuple[str, ...]:
    return tuple(cells[0].as_py() for cells in rows.columns)
