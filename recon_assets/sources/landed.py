"""Tables that a loader keeps in the warehouse, as raw rows: an expression, so no row leaves it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.sources import TableSource
from recon_assets.contracts.raw import raw_name
from recon_assets.normalize import dates
from recon_assets.normalize.functions import try_strptime
from recon_assets.normalize.text import trimmed
from recon_assets.sources.errors import SHOWN, SourceError
from recon_assets.sources.headers import raw_columns, require_columns
from recon_assets.sources.months import unreadable_around
from recon_assets.sources.typed import text_of, wall_clock

# Between the columns of a composite primary key.
BETWEEN_KEYS = "/"


@dataclass(frozen=True)
class Landed:
    """What a table holds for the wanted months.

    ``rows``: one row per landed row and month, as raw keeps it. ``columns``: raw columns in the
    table's order. ``unmapped``: columns that recon.yaml does not map. ``keys``: of the same rows
    the month, source_key, ``readable``, and ``parts``, the primary key in its landed types.
    """

    rows: ir.Table
    columns: tuple[str, ...]
    unmapped: tuple[str, ...]
    keys: ir.Table
    parts: tuple[str, ...]


def landed_rows(
    name: str, source: TableSource, table: ir.Table, months: Sequence[dt.date]
) -> Landed:
    """The rows of ``table`` for consecutive ``months`` (first days), which a warehouse computes.

    Grain: landed row and month. ``name`` is how messages call the source. A row whose month cannot
    be read is there in every month, with source_error. Raises SourceError when a mapped column or
    one of the primary key is not in the table.
    """
    raw = _raw_columns(name, source, table)
    keys = [_column(table, header) for header in source.primary_key]
    typed = {f"source_key.{number}": key for number, key in enumerate(keys)}
    delivered = {raw_column: text_of(table[column]) for column, raw_column in raw.items()}
    key = reduce(lambda said, more: said.concat(BETWEEN_KEYS, more), map(text_of, keys))
    rows = _in_their_months(source, table, months, {**typed, "source_key": key, **delivered})
    position = ibis.row_number().over(group_by=rows.month, order_by=[rows[k] for k in typed])
    wanted = {raw_name(header).casefold() for header in source.mapped_headers}
    return Landed(
        rows=rows.select(
            "month",
            "source_key",
            "source_error",
            *delivered,
            source_file=ibis.literal(source.table),
            source_row=position + 1,
            source_text=ibis.null("string"),
        ),
        columns=tuple(delivered),
        unmapped=tuple(column for column in delivered if column.casefold() not in wanted),
        keys=rows.select("month", "source_key", *typed, readable=rows.source_error.isnull()),
        parts=tuple(typed),
    )


def _raw_columns(name: str, source: TableSource, table: ir.Table) -> Mapping[str, str]:
    """Column of the table → column of raw. Capitals of mapped headers do not matter."""
    spelled = {column.casefold(): column for column in table.columns}
    mapped = [spelled.get(header.casefold(), header) for header in source.mapped_headers]
    try:
        columns = raw_columns(table.columns, mapped)
        require_columns(columns, mapped)
    except SourceError as error:
        raise SourceError(f"{name}: table {source.table}: {error}") from None
    return dict(zip(table.columns, columns, strict=True))


def _column(table: ir.Table, header: str) -> ir.Column:
    return next(table[name] for name in table.columns if name.casefold() == header.casefold())


def _in_their_months(
    source: TableSource,
    table: ir.Table,
    months: Sequence[dt.date],
    columns: Mapping[str, ir.Value],
) -> ir.Table:
    """``columns`` of the table beside month and source_error; a row that may belong to any month,
    once for each.
    """
    every = ibis.union(*(ibis.literal(m).name("month").as_table() for m in months), distinct=False)
    if source.month_header is None:
        return table.select(source_error=ibis.null("string"), **columns).cross_join(every)
    value = _column(table, source.month_header)
    day = _day(value, source.dates)
    end = (months[-1] + dt.timedelta(days=31)).replace(day=1)
    inside = table.filter(day >= months[0], day < end).select(
        source_error=ibis.null("string"), **columns, month=ibis.date(day.year(), day.month(), 1)
    )
    undecided = table.filter(day.isnull()).select(source_error=_why(source, value), **columns)
    return ibis.union(inside, undecided.cross_join(every).select(inside.columns), distinct=False)


def _day(value: ir.Value, formats: Sequence[str]) -> ir.DateValue:
    """A day of the value's month, by the rules by which ``months`` reads files; NULL where none is
    said.
    """
    if value.type().is_date():
        return value
    if value.type().is_timestamp():
        return wall_clock(value).date()
    said = trimmed(text_of(value))
    first = said.re_search("^[0-9]{4}-[0-9]{2}$").ifelse(said.concat("-01"), ibis.null("string"))
    return dates.date(said, formats).coalesce(try_strptime(first, "%Y-%m-%d").date())


def _why(source: TableSource, value: ir.Value) -> ir.StringValue:
    before, after = unreadable_around(source.month_header or "", source.dates)
    said = text_of(value)
    quoted = ibis.literal("'").concat(said.substr(0, SHOWN), "'")
    blank = said.fill_null("") == ""
    return ibis.literal(before).concat(blank.ifelse("blank", quoted), after)
