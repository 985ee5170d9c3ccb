"""What one month of a source would be read as, found out without writing anything."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import ibis
import ibis.expr.types as ir
import pandas as pd

from recon_assets.assets.delivered import landed
from recon_assets.assets.project import Project
from recon_assets.config import FileSource, TableSource
from recon_assets.contracts.raw import raw_name
from recon_assets.contracts.vocabulary import CANONICAL_COLUMNS, Source, nearest_of
from recon_assets.normalize.doubts import without_copies
from recon_assets.normalize.records import accepted, parse, rejected
from recon_assets.normalize.value_maps import nearest_spelling
from recon_assets.sources import SourceError, find_files, raw_columns, read_source
from recon_assets.sources.kinds import naming, open_file
from recon_assets.warehouse import DuckDbWarehouse, Session

# Different unreadable values listed per column, the most frequent first.
VALUES_SHOWN = 10
# Of them, those in other capitals are counted as one; more than these are not looked at.
VALUES_COUNTED = 200
SAMPLE_ROWS = 3


@dataclass(frozen=True)
class Column:
    """A canonical column: the header it is mapped to, and whether that was delivered.

    ``header`` is None where recon.yaml does not map the column. ``near`` is the delivered header
    that a missing one looks like.
    """

    name: str
    header: str | None
    found: bool
    near: str | None = None


@dataclass(frozen=True)
class Unread:
    """A delivered value that could not be read, and what it looks like where that is known."""

    column: str
    value: str | None
    reason: str
    rows: int
    left_out: bool  # the whole row, not just the value
    near: str | None


@dataclass(frozen=True)
class Checked:
    """What a source has for the month. With ``problem`` nothing of it could be read."""

    source: Source
    places: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    ignored: tuple[str, ...] = ()
    problem: str | None = None
    rows: int = 0
    accepted: int = 0
    unread: tuple[Unread, ...] = ()
    sample: pd.DataFrame = field(default_factory=pd.DataFrame)


def check_source(project: Project, source: Source, month: dt.date) -> Checked:
    """Read ``source`` for ``month`` as a run would. The warehouse is not written."""
    spec = project.config.sources[source]
    try:
        if isinstance(spec, TableSource):
            return _table(project, source, spec, month)
        return _files(project, source, spec, month)
    except SourceError as error:
        return Checked(source, columns=_mapped(source, project, None), problem=str(error))


def _files(project: Project, source: Source, spec: FileSource, month: dt.date) -> Checked:
    folder = project.settings.folder
    found = find_files(spec, folder, [month])[month]
    places = tuple(path.relative_to(folder).as_posix() for path in found)
    headers = _headers(found, places, spec)
    columns = _mapped(source, project, headers)
    used = {raw_name(header).casefold() for header in spec.mapped_headers}
    ignored = tuple(header for header in headers if header.casefold() not in used)
    try:
        delivery = read_source(source, spec, folder, [month])
        raw = ibis.memtable(delivery.reader.read_all())
        with _scratch() as session:
            return _read(project, session, Checked(source, places, columns, ignored), raw)
    except SourceError as error:
        return Checked(source, places, columns, ignored, problem=str(error))


def _table(project: Project, source: Source, spec: TableSource, month: dt.date) -> Checked:
    with project.warehouse.session(f"recon check of {spec.table}") as session:
        rows = landed(session, source, spec, [month])
        columns = _mapped(source, project, rows.columns)
        checked = Checked(source, (spec.table,), columns, rows.unmapped)
        return _read(project, session, checked, rows.rows)


def _read(project: Project, session: Session, checked: Checked, raw: ir.Table) -> Checked:
    once = without_copies(raw)
    parsed = parse(checked.source, once, project.config, project.aliases)
    good = accepted(parsed)
    return Checked(
        checked.source,
        checked.places,
        checked.columns,
        checked.ignored,
        rows=session.number(raw.count()),
        accepted=session.number(good.select("source_file", "source_row").distinct().count()),
        unread=tuple(_unread(project, session, checked.source, rejected(parsed))),
        sample=session.frame(good.order_by("source_file", "source_row").limit(SAMPLE_ROWS)),
    )


def _unread(
    project: Project, session: Session, source: Source, lines: ir.Table
) -> Iterator[Unread]:
    counted = lines.group_by("column_name", "value", "reason", "scope").agg(rows=lines.count())
    ranked = counted.mutate(
        rank=ibis.row_number().over(
            group_by=counted.column_name, order_by=[ibis.desc("rows"), "value"]
        )
    )
    listed = session.frame(
        ranked.filter(ranked["rank"] < VALUES_COUNTED).order_by("column_name", "rank")
    )
    # Maps do not see capitals, so one line stands for all ways to write a value.
    alike: dict[tuple[str, str | None], Unread] = {}
    for row in listed.to_dict("records"):
        column, value = row["column_name"] or "", row["value"]
        known = column in ("status", "product", "currency") and value
        near = nearest_spelling(value, column, source, project.config) if known else None
        one = Unread(column, value, row["reason"], row["rows"], row["scope"] == "row", near)
        key = (column, value.casefold() if value else value)
        alike[key] = replace(alike[key], rows=alike[key].rows + one.rows) if key in alike else one
    for column in dict.fromkeys(column for column, _ in alike):
        yield from [one for (named, _), one in alike.items() if named == column][:VALUES_SHOWN]


def _headers(files: Sequence[Path], places: Sequence[str], spec: FileSource) -> tuple[str, ...]:
    """The headers of all files, each once."""
    headers: dict[str, None] = {}
    for path, place in zip(files, places, strict=True):
        with naming(place):
            headers |= dict.fromkeys(raw_columns(open_file(path, place, spec).headers))
    return tuple(headers)


def _mapped(
    source: Source, project: Project, delivered: Sequence[str] | None
) -> tuple[Column, ...]:
    """Every canonical column of the source; ``delivered`` is None where nobody could look."""
    spec = project.config.sources[source]
    mapped: Mapping[str, str] = {
        **{
            column: spec.columns[column]
            for column in CANONICAL_COLUMNS[source]
            if column in spec.columns
        },
        **{f"product {product}": header for product, header in spec.product_flags.items()},
        **({"month": spec.month_header} if spec.month_header else {}),
    }
    known = {header.casefold() for header in delivered or ()}
    columns = []
    for column, header in mapped.items():
        found = raw_name(header).casefold() in known
        near = None if found or not delivered else nearest_of(header, delivered)
        columns.append(Column(column, header, found, near))
    without = (c for c in CANONICAL_COLUMNS[source] if not spec.maps(c))
    return (*columns, *(Column(column, None, False) for column in without))


@contextmanager
def _scratch() -> Iterator[Session]:
    """A warehouse that is gone afterwards: yours may be held by a run, and is none of our business."""
    with (
        tempfile.TemporaryDirectory() as folder,
        DuckDbWarehouse(Path(folder, "check.duckdb")).session() as session,
    ):
        yield session
