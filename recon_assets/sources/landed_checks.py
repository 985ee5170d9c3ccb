"""Whether a landed table can be reconciled, asked of the warehouse before anything is written."""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Sequence
from functools import reduce

import ibis.expr.types as ir
import pandas as pd

from recon_assets.config.sources import TableSource
from recon_assets.sources.errors import SourceError, SourceMissing, shown
from recon_assets.sources.files import in_words
from recon_assets.sources.landed import Landed

# So many primary keys make the point.
KEYS_SHOWN = 3

# The rows of an expression.
Fetch = Callable[[ir.Table], pd.DataFrame]


def lacking_months(
    source: TableSource, landed: Landed, months: Sequence[dt.date], fetch: Fetch
) -> list[dt.date]:
    """The months for which the table has no row that can be read, where that cannot be right."""
    if source.allow_empty:
        return []
    keys = landed.keys
    readable = fetch(keys.filter(keys.readable).select("month").distinct())
    return [month for month in months if month not in set(readable["month"])]


def require_rows(
    name: str, source: TableSource, landed: Landed, months: Sequence[dt.date], fetch: Fetch
) -> None:
    """Refuse a table without rows for one of the months, or whose primary key does not tell its rows
    apart. Raises SourceMissing or SourceError; a primary key must be unique within each month.
    """
    if lacking := lacking_months(source, landed, months, fetch):
        raise SourceMissing(f"{name}: {no_rows(source, lacking)}")
    _require_keys(name, source, landed, fetch)
    _require_unique_keys(name, source, landed, fetch)


def no_rows(source: TableSource, months: Sequence[dt.date]) -> str:
    by = f" by column {source.month_header!r}" if source.month_header else ""
    return (
        f"table {source.table} has no rows for {in_words(months)}{by}; if that can be right, set"
        " allow_empty: true"
    )


def _require_keys(name: str, source: TableSource, landed: Landed, fetch: Fetch) -> None:
    keyless = landed.keys.filter(
        reduce(operator.or_, (landed.keys[p].isnull() for p in landed.parts))
    )
    counts = fetch(keyless.group_by("month").agg(rows=keyless.count()).order_by("month"))
    if not counts.empty:
        told = (f"{int(n)} of {m:%Y-%m}" for m, n in counts.itertuples(index=False, name=None))
        raise SourceError(
            f"{name}: table {source.table} has rows without primary key"
            f" {', '.join(source.primary_key)}: {', '.join(told)}"
        )


def _require_unique_keys(name: str, source: TableSource, landed: Landed, fetch: Fetch) -> None:
    counts = landed.keys.group_by("month", *landed.parts).agg(
        key=landed.keys.source_key.min(), rows=landed.keys.count()
    )
    several = counts.filter(counts.rows > 1).select("month", "key", "rows")
    twice = fetch(several.order_by("month", "key").limit(KEYS_SHOWN))
    if not twice.empty:
        told = (
            f"{shown(key)} stands for {int(n)} rows of {month:%Y-%m}"
            for month, key, n in twice.itertuples(index=False, name=None)
        )
        raise SourceError(
            f"{name}: primary key {', '.join(source.primary_key)} does not tell the rows of table"
            f" {source.table} apart: {', '.join(told)}; name the columns that do"
        )
