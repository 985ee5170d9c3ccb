"""Parquet files: typed columns as text that reads back to the same value."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from recon_assets.sources.errors import SourceError
from recon_assets.sources.rows import BATCH_BYTES, ROW, unexpected_change

# Rows turned into text at a time: all that is read to see whether a file has any.
MOST_ROWS = 8_192


class ParquetFile:
    """Rows numbered by their position, from 1."""

    delimiter = None
    headers_in = None

    def __init__(self, path: Path, place: str) -> None:
        self._path, self._place = path, place
        with pq.ParquetFile(path) as file:
            self.headers = tuple(file.schema_arrow.names)

    def batches(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        with pq.ParquetFile(self._path) as file:
            if tuple(file.schema_arrow.names) != self.headers:
                raise unexpected_change(self._place)
            position = 1
            for batch in file.iter_batches(_rows_at_a_time(file.metadata), use_threads=False):
                yield self._as_text(batch, columns, position)
                position += batch.num_rows

    def _as_text(
        self, batch: pa.RecordBatch, columns: Sequence[str], position: int
    ) -> pa.RecordBatch:
        nothing = pa.nulls(batch.num_rows, pa.string())
        numbers = pa.array(range(position, position + batch.num_rows), pa.int64())
        texts = []
        for header, column in zip(self.headers, batch.columns, strict=True):
            try:
                texts.append(text_of(column))
            except (pa.ArrowException, UnicodeDecodeError) as error:
                raise SourceError(
                    f"{self._place}, rows {position:,} to {position + batch.num_rows - 1:,},"
                    f" column {header!r}: {column.type} values cannot be read as text: {error}"
                ) from None
        return pa.record_batch([numbers, nothing, nothing, *texts], names=[*ROW.names, *columns])


def _rows_at_a_time(metadata: pq.FileMetaData) -> int:
    """So many rows that a batch of them stays within its bytes, by the file's own account."""
    groups = [metadata.row_group(index) for index in range(metadata.num_row_groups)]
    widest = max((g.total_byte_size // g.num_rows for g in groups if g.num_rows), default=0)
    return max(1, min(MOST_ROWS, BATCH_BYTES // max(widest, 1)))


def text_of(column: pa.Array) -> pa.Array:
    """A column's values as text, the way a CSV export without loss would write them.

    Whole floats have no ``.0`` and no number an exponent; timestamps are
    ``YYYY-MM-DDTHH:MM:SS[.ffffff]``, in UTC with a ``Z`` where they carry a zone; nested values
    are JSON. Raises pa.ArrowException for what no text stands for, such as bytes.
    """
    kind = column.type
    if isinstance(column, pa.ExtensionArray):
        return text_of(column.storage)
    if pa.types.is_dictionary(kind):
        return text_of(column.dictionary_decode())
    if pa.types.is_nested(kind):
        return pa.array([_json(value) for value in column.to_pylist()], pa.string())
    if pa.types.is_timestamp(kind):
        return _timestamps(column)
    if pa.types.is_date(kind):
        return pc.binary_join_element_wise(column.cast(pa.string()), "T00:00:00", "")
    text = column.cast(pa.string())
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        return _without_exponents(text)
    text.validate(full=True)  # writers may put any bytes into a column that they call text
    return text


def _timestamps(column: pa.Array) -> pa.Array:
    zoned = column.type.tz is not None
    wall = column.cast(pa.timestamp(column.type.unit)).cast(pa.timestamp("us"), safe=False)
    seconds = wall.cast(pa.timestamp("s"), safe=False)
    if wall.equals(seconds.cast(pa.timestamp("us"))):
        wall = seconds  # written without a fraction, so that none need be looked for
    text = pc.replace_substring(wall.cast(pa.string()), " ", "T", max_replacements=1)
    if wall is not seconds:
        text = pc.replace_substring_regex(text, r"\.0+$", "")
    return pc.binary_join_element_wise(text, "Z", "") if zoned else text


def _without_exponents(text: pa.Array) -> pa.Array:
    scientific = pc.fill_null(pc.match_substring_regex(text, "[eE]"), False)
    plain = [format(Decimal(value), "f") for value in text.filter(scientific).to_pylist()]
    return pc.replace_with_mask(text, scientific, pa.array(plain, pa.string())) if plain else text


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False, default=str)
