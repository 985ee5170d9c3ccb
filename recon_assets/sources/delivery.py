"""Everything delivered for the wanted months, as one stream of text with its provenance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from recon_assets.config.sources import FileSource
from recon_assets.contracts.raw import raw_name
from recon_assets.sources.errors import SourceError, SourceMissing
from recon_assets.sources.files import find_files, in_words
from recon_assets.sources.headers import PROVENANCE, raw_columns, require_columns
from recon_assets.sources.kinds import DeliveredFile, naming, open_file
from recon_assets.sources.months import months_of, unreadable
from recon_assets.sources.rows import in_larger_batches, without_unreadable_cells


@dataclass(frozen=True)
class Delivery:
    """What was delivered for the wanted months.

    ``columns``: raw columns of all files, in the order first seen. ``reader``: one row per
    delivered row and month, first the provenance, then the columns, null where a file lacks one;
    it can be read once, and raises SourceError for what shows only while reading. ``files``:
    relative to the folder of recon.yaml. ``unmapped``: columns that recon.yaml does not map.
    """

    columns: tuple[str, ...]
    reader: pa.RecordBatchReader
    files: tuple[str, ...]
    unmapped: tuple[str, ...]


@dataclass(frozen=True)
class _Part:
    """A checked file, the raw columns of its headers, and the months its rows may belong to."""

    place: str
    file: DeliveredFile
    columns: tuple[str, ...]
    months: tuple[dt.date, ...]


def read_source(name: str, source: FileSource, folder: Path, months: Sequence[dt.date]) -> Delivery:
    """What was delivered for ``months`` (first days), every file read once for all of them.

    Grain: delivered row and month. ``name`` is how messages call the source, ``folder`` that of
    recon.yaml. Before anything is handed out, every month has its files and every file its mapped
    columns and a row. Raises SourceMissing where they have not, SourceError for files that cannot
    be used. A row that cannot be read is handed out with source_error instead of cells.
    """
    mapped = source.mapped_headers
    parts = []
    for path, served in _months_by_file(name, source, folder, months).items():
        place = path.relative_to(folder).as_posix()
        with naming(place):
            parts.append(_checked(path, place, source, mapped, served))
    spelled: dict[str, str] = {}
    for column in (column for part in parts for column in part.columns):
        spelled.setdefault(column.casefold(), column)
    wanted = {raw_name(header) for header in mapped}
    schema = pa.schema([*PROVENANCE, *((column, pa.string()) for column in spelled.values())])
    return Delivery(
        columns=tuple(spelled.values()),
        reader=pa.RecordBatchReader.from_batches(schema, _rows(name, source, parts, schema)),
        files=tuple(part.place for part in parts),
        unmapped=tuple(column for column in spelled.values() if column not in wanted),
    )


def _months_by_file(
    name: str, source: FileSource, folder: Path, months: Sequence[dt.date]
) -> dict[Path, tuple[dt.date, ...]]:
    try:
        found = find_files(source, folder, months)
    except SourceMissing as missing:
        raise SourceMissing(f"{name}: {missing}") from None
    by_file: dict[Path, tuple[dt.date, ...]] = {}
    for month, files in found.items():
        for path in files:
            by_file[path] = (*by_file.get(path, ()), month)
    return by_file


def _checked(
    path: Path,
    place: str,
    source: FileSource,
    mapped: tuple[str, ...],
    months: tuple[dt.date, ...],
) -> _Part:
    file = open_file(path, place, source) if path.stat().st_size else None
    if file is None or not (file.headers or _has_rows(file, ())):
        raise SourceMissing(f"{place}: is empty; expected rows for {in_words(months)}")
    try:
        columns = raw_columns(file.headers, mapped)
        require_columns(columns, mapped, file.delimiter, file.headers_in)
    except SourceError as error:
        raise SourceError(f"{place}: {error}") from None
    if not source.allow_empty and not _has_rows(file, columns):
        raise SourceMissing(
            f"{place}: holds no rows for {in_words(months)}; if that can be right, set"
            " allow_empty: true"
        )
    return _Part(place, file, columns, months)


def _has_rows(file: DeliveredFile, columns: Sequence[str]) -> bool:
    return any(batch.num_rows for batch in file.batches(columns))


def _rows(
    name: str, source: FileSource, parts: Sequence[_Part], schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    seen: set[dt.date] = set()
    for part in parts:
        with naming(part.place):
            for batch in in_larger_batches(part.file.batches(part.columns)):
                readable = without_unreadable_cells(batch)
                for months, rows in _with_months(readable, source, part.months):
                    seen.update(
                        pc.unique(months.filter(rows["source_error"].is_null())).to_pylist()
                    )
                    yield _aligned(rows, months, part.place, schema)
    wanted = {month for part in parts for month in part.months}
    if source.month_header and not source.allow_empty and (lacking := sorted(wanted - seen)):
        raise SourceMissing(
            f"{name}: no rows for {in_words(lacking)} by column {source.month_header!r}; looked in"
            f" {', '.join(part.place for part in parts)}"
        )


def _with_months(
    batch: pa.RecordBatch, source: FileSource, wanted: Sequence[dt.date]
) -> Iterator[tuple[pa.Array, pa.RecordBatch]]:
    """The batch's rows beside their months; a row that may belong to any month, once for each."""
    if source.month_header is None:
        undecided = batch
    else:
        values = batch[raw_name(source.month_header)]
        months = months_of(values, source.dates)
        inside = pc.is_in(months, pa.array(wanted, pa.date32()))
        yield months.filter(inside), batch.filter(inside)
        undecided = _saying_why(batch.filter(months.is_null()), source)
    if undecided.num_rows:
        for month in wanted:
            yield pa.repeat(pa.scalar(month, pa.date32()), undecided.num_rows), undecided


def _saying_why(rows: pa.RecordBatch, source: FileSource) -> pa.RecordBatch:
    """The rows with a source_error, for those that have none but belong to no month."""
    header = source.month_header or ""
    reasons = [
        unreadable(header, value, source.dates) for value in rows[raw_name(header)].to_pylist()
    ]
    errors = pc.coalesce(rows["source_error"], pa.array(reasons, pa.string()))
    return rows.set_column(rows.schema.get_field_index("source_error"), "source_error", errors)


def _aligned(
    rows: pa.RecordBatch, months: pa.Array, place: str, schema: pa.Schema
) -> pa.RecordBatch:
    """The rows in the columns that all files share, with nulls where this file has none."""
    known = {field.name.casefold(): rows[field.name] for field in rows.schema}
    known |= {"month": months, "source_file": pa.repeat(place, rows.num_rows)}
    nothing = pa.nulls(rows.num_rows, pa.string())
    return pa.record_batch(
        [known.get(column.casefold(), nothing) for column in schema.names], schema=schema
    )
