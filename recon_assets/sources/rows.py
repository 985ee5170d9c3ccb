"""Delivered rows as Arrow record batches of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from recon_assets.sources.errors import SourceError
from recon_assets.sources.headers import PROVENANCE

# Rows turned into Arrow at a time: few enough to stay in the processor's cache, which makes
# reading twice as fast as with 8,192 or more.
CHUNK_ROWS = 1_024
# Rows handed on at a time: enough to make the work per batch negligible.
BATCH_ROWS = 65_536
# The most text in one batch, whatever its rows: bounds memory, far below Arrow's 2 GB per column.
BATCH_BYTES = 64 * 2**20

# In bytes. Names, notes and addresses are far shorter; what is longer is a file inside a field, or
# a lost quote that swallowed the rows after it.
MAX_FIELD = 64 * 2**10
# Enough of a rejected row to find it again by eye.
SOURCE_TEXT = 500

# What every reader tells of a row, before the month and the file are added.
ROW = pa.schema([PROVENANCE.field(n) for n in ("source_row", "source_error", "source_text")])


def start_of(text: str) -> str:
    """What is kept of a row that cannot be read, NUL made visible: few databases can store it."""
    return text.rstrip("\r\n")[:SOURCE_TEXT].replace("\0", "␀")


class RowBuffer:
    """Rows that gather until they are worth a record batch."""

    def __init__(self, columns: Sequence[str]) -> None:
        fields = [(name, pa.string()) for name in columns]
        self._schema = pa.schema([*ROW, *pa.schema(fields)])
        self._nothing: Sequence[str | None] = (None,) * len(columns)
        self._clear()

    def _clear(self) -> None:
        self._numbers: list[int] = []
        self._cells: list[Sequence[str | None]] = []
        self._errors: dict[int, tuple[str, str]] = {}
        self._size = 0

    def add(self, number: int, cells: Sequence[str | None], size: int) -> bool:
        """Keep a row of about ``size`` characters; true when it is time to take the batch."""
        self._numbers.append(number)
        self._cells.append(cells)
        self._size += size
        return len(self._cells) >= CHUNK_ROWS or self._size >= BATCH_BYTES

    def reject(self, number: int, error: str, text: str) -> None:
        """Keep the place of a row that cannot be read: no cells, but why and how it begins."""
        self._errors[len(self._cells)] = (error, start_of(text))
        self.add(number, self._nothing, SOURCE_TEXT)

    def take(self) -> Iterator[pa.RecordBatch]:
        """The rows gathered so far, if any; the buffer is empty afterwards."""
        if not self._cells:
            return
        told = [self._errors.get(index, (None, None)) for index in range(len(self._cells))]
        arrays = [self._numbers, *zip(*told, strict=True), *zip(*self._cells, strict=True)]
        batch = pa.record_batch(
            [pa.array(a, f.type) for a, f in zip(arrays, self._schema, strict=True)],
            schema=self._schema,
        )
        self._clear()
        yield batch


def numbered(cells: pa.RecordBatch, first: int, columns: Sequence[str]) -> pa.RecordBatch:
    """Readable rows in succession, numbered from ``first`` on, their cells named ``columns``."""
    count = cells.num_rows
    numbers = pa.array(np.arange(first, first + count), ROW.field("source_row").type)
    nothing = pa.nulls(count, pa.string())
    return pa.record_batch([numbers, nothing, nothing, *cells.columns], [*ROW.names, *columns])


def in_larger_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The same rows in the same order, in batches worth handing on."""
    gathered: list[pa.RecordBatch] = []
    rows = size = 0
    for batch in batches:
        gathered.append(batch)
        rows, size = rows + batch.num_rows, size + batch.nbytes
        if rows >= BATCH_ROWS or size >= BATCH_BYTES:
            yield pa.concat_batches(gathered)
            gathered, rows, size = [], 0, 0
    if rows:
        yield pa.concat_batches(gathered)


def without_unreadable_cells(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The batch with every row rejected that holds a field too long, or a NUL character."""
    errors: dict[int, str] = {}
    columns = [field.name for field in batch.schema if field.name not in ROW.names]
    for name in columns:
        sizes = pc.binary_length(batch[name])
        if (pc.max(sizes).as_py() or 0) > MAX_FIELD:
            for index in _where(pc.greater(sizes, MAX_FIELD)):
                found = sizes[index].as_py()
                errors.setdefault(
                    index,
                    f"column {name!r}: {found:,} bytes, more than the {MAX_FIELD:,} allowed",
                )
        if pc.any(nul := pc.match_substring(batch[name], "\0")).as_py():
            for index in _where(nul):
                errors.setdefault(index, f"column {name!r}: holds a NUL character")
    return _rejected(batch, columns, errors) if errors else batch


def _rejected(
    batch: pa.RecordBatch, columns: Sequence[str], errors: dict[int, str]
) -> pa.RecordBatch:
    texts = {
        index: start_of(
            ",".join((batch[name][index].as_py() or "")[:SOURCE_TEXT] for name in columns)
        )
        for index in errors
    }
    readable = pa.array([index not in errors for index in range(batch.num_rows)])
    replaced = {
        "source_error": pc.coalesce(_at(errors, batch.num_rows), batch["source_error"]),
        "source_text": pc.coalesce(_at(texts, batch.num_rows), batch["source_text"]),
    } | {name: pc.if_else(readable, batch[name], pa.scalar(None, pa.string())) for name in columns}
    return pa.record_batch(
        [replaced.get(name, batch[name]) for name in batch.schema.names], schema=batch.schema
    )


def _at(values: dict[int, str], length: int) -> pa.Array:
    return pa.array([values.get(index) for index in range(length)], pa.string())


def _where(mask: pa.Array) -> list[int]:
    return pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()


def unexpected_change(place: str) -> SourceError:
    return SourceError(f"{place}: changed while it was being read; run again")
