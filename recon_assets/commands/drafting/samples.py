"""A sample file, opened by the reader that will read it every month, and what its columns mean."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path

from recon_assets.commands.drafting.columns import columns_of, words_of
from recon_assets.commands.drafting.formats import formats_for, is_date
from recon_assets.config import ConfigError
from recon_assets.config.sources import MONTH, FileSource
from recon_assets.contracts.vocabulary import Source
from recon_assets.sources import SourceError
from recon_assets.sources.headers import raw_columns
from recon_assets.sources.kinds import DeliveredFile, naming, open_file
from recon_assets.sources.months import month_of

# Rows that are looked at: enough to meet every usual value, few enough for an instant.
ROWS = 20_000
# A column with more different values than this is no status and no list of products.
FEW = 40
NULLS = ("", "N/A", "NULL", "-")
DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = ("utf-8", "utf-16", "latin-1")
YES_NO = ({"yes", "no"}, {"y", "n"}, {"true", "false"}, {"1", "0"}, {"x"})
# Columns whose name says that they tell the month of a row.
MONTH_NAMES = (
    "month", "period", "billing period", "billing month", "invoice month", "invoice date", "usage month",
    "snapshot date", "snapshot month", "service month", "statement date", "report month",
)  # fmt: skip
_MONTH_IN_NAME = re.compile(r"\d{4}-(0[1-9]|1[0-2])(?!\d)")
_DATED = ("go_live_date", "churn_date", "used_at", "updated_at", "service_start", "service_end")


@dataclass(frozen=True)
class Sample:
    """One delivered file and how it is best read.

    ``path`` is relative to the folder of recon.yaml, with ``{month}`` where the file's name has
    one. ``columns``: canonical column → header. ``values``: how often each value stands under each
    header, in the first ``ROWS`` rows. ``months``: the first and last month that it tells, if any.
    """

    source: Source
    path: str
    headers: tuple[str, ...]
    columns: Mapping[str, str]
    flags: Mapping[str, str]
    values: Mapping[str, Counter[str]]
    rows: int
    delimiter: str
    encoding: str
    month_header: str | None
    months: tuple[dt.date, dt.date] | None

    @property
    def leftover(self) -> list[str]:
        """Headers whose meaning is not known, or of no use."""
        used = {*self.columns.values(), *self.flags.values(), self.month_header}
        return [header for header in self.headers if header not in used]

    def dates(self) -> set[str]:
        """Every value of a column of dates."""
        dated = {self.columns[c] for c in _DATED if c in self.columns}
        if self.month_header:
            dated.add(self.month_header)
        return {value for header in dated for value in self.values[header]}


def sample_of(source: Source, file: Path, folder: Path) -> Sample:
    """The sample in ``file``, which lies below ``folder``. Raises ConfigError where it cannot be read."""
    if not file.resolve().is_relative_to(folder.resolve()):
        raise ConfigError(f"{file} does not lie below {folder}, the folder of recon.yaml")
    place = file.resolve().relative_to(folder.resolve()).as_posix()
    headers, values, rows, delimiter, encoding = _read(file, place)
    columns = columns_of(source, {header: list(values[header]) for header in headers})
    named = _MONTH_IN_NAME.search(file.name) or _MONTH_IN_NAME.search(place)
    path = place.replace(named[0], MONTH) if named else place
    month_header = None if named else _month_header(headers, columns, values)
    return Sample(
        source=source,
        path=path,
        headers=headers,
        columns=columns,
        flags={} if "product" in columns else _flags(headers, columns, values),
        values=values,
        rows=rows,
        delimiter=delimiter,
        encoding=encoding,
        month_header=month_header,
        months=_delivered(folder, path) if named else _told(month_header, values),
    )


_Read = tuple[tuple[str, ...], dict[str, Counter[str]], int, str, str]


def _read(file: Path, place: str) -> _Read:
    """Headers, values and rows, with the first encoding that reads them and the delimiter that gives
    the most columns.
    """
    problem = "it is empty"
    for encoding in ENCODINGS:
        for opened, delimiter in _by_columns(file, place, encoding):
            try:
                headers = raw_columns(opened.headers)
                values, rows = _values(opened, headers, place)
            except SourceError as error:
                problem = str(error)
                continue
            return headers, values, rows, delimiter, encoding
    raise ConfigError(f"{place} cannot be read as a sample: {problem}")


def _by_columns(file: Path, place: str, encoding: str) -> list[tuple[DeliveredFile, str]]:
    """The file opened with each delimiter, most columns first."""
    found = []
    for delimiter in DELIMITERS:
        spec = FileSource(
            type="file", path=place, columns={}, static=True, encoding=encoding, delimiter=delimiter
        )
        with suppress(SourceError), naming(place):
            opened = open_file(file, place, spec)
            if opened.headers:
                found.append((opened, opened.delimiter or delimiter))
    return sorted(found, key=lambda each: -len(each[0].headers))


def _values(
    opened: DeliveredFile, headers: tuple[str, ...], place: str
) -> tuple[dict[str, Counter[str]], int]:
    counts: dict[str, Counter[str]] = {header: Counter() for header in headers}
    rows = 0
    with naming(place):
        for batch in opened.batches(headers):
            rows += batch.num_rows
            for header in headers:
                said = (value.strip() for value in batch[header].to_pylist() if value is not None)
                counts[header].update(value for value in said if value not in NULLS)
            if rows >= ROWS:
                break
    return counts, rows


def _month_header(
    headers: tuple[str, ...], columns: Mapping[str, str], values: Mapping[str, Counter[str]]
) -> str | None:
    """The column that tells the month: one called so, or when usage happened."""
    by_words = {words_of(header): header for header in headers}
    named = [by_words[name] for name in MONTH_NAMES if name in by_words]
    when = [columns["used_at"]] if "used_at" in columns else []
    for header in itertools.chain(named, when):
        if all(month_of(value, ()) for value in values[header]) or is_date(values[header]):
            return header
    return None


def _delivered(folder: Path, path: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last month for which there is such a file."""
    before = path.partition(MONTH)[0]
    pattern = re.compile(re.escape(before) + f"({_MONTH_IN_NAME.pattern})")
    files = (file.relative_to(folder).as_posix() for file in folder.glob(f"{escape(before)}*"))
    named = sorted(match[1] for match in map(pattern.match, files) if match)
    if not named:
        return None
    return dt.date.fromisoformat(f"{named[0]}-01"), dt.date.fromisoformat(f"{named[-1]}-01")


def _told(
    month_header: str | None, values: Mapping[str, Counter[str]]
) -> tuple[dt.date, dt.date] | None:
    """The first and the last month that a column names."""
    if month_header is None:
        return None
    formats = formats_for(values[month_header])
    told = {month_of(value, formats) or month_of(value[:7], ()) for value in values[month_header]}
    known = sorted(month for month in told if month)
    return (known[0], known[-1]) if known else None


def _flags(
    headers: tuple[str, ...], columns: Mapping[str, str], values: Mapping[str, Counter[str]]
) -> dict[str, str]:
    """Product → its yes/no column, where products are columns."""
    found = {}
    for header in headers:
        said = {value.casefold() for value in values[header]}
        if header not in columns.values() and said and any(said <= pair for pair in YES_NO):
            words = [
                w for w in words_of(header).split() if w not in ("has", "is", "uses", "active")
            ]
            found["_".join(words) or header] = header
    return found
