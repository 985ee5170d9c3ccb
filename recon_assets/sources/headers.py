"""From delivered headers to the column names of the raw layer."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence

import pyarrow as pa

from recon_assets.contracts.raw import raw_name
from recon_assets.contracts.vocabulary import nearest_of
from recon_assets.sources.errors import SourceError, shown

# What the raw layer adds to every delivered row, in the order of its contract.
PROVENANCE = pa.schema(
    [
        ("month", pa.date32()),
        ("source_file", pa.string()),
        ("source_row", pa.int64()),
        ("source_key", pa.string()),
        ("source_error", pa.string()),
        ("source_text", pa.string()),
    ]
)

# Real exports have a few hundred columns at most; thousands mean keys or rows taken for headers.
MAX_COLUMNS = 2_000

# Long enough for any real list of headers, short enough for one log line.
HEADERS_SHOWN = 40


def raw_columns(headers: Sequence[str], mapped: Iterable[str] = ()) -> tuple[str, ...]:
    """The raw columns of a file's headers, one for each, told apart regardless of case; one that
    recon.yaml maps is spelled as there.

    A blank header is named after its position, a repeated one is numbered. Raises SourceError when
    a header that recon.yaml maps is repeated, because it cannot be known which one is meant.
    """
    if len(headers) > MAX_COLUMNS:
        raise SourceError(f"{len(headers):,} columns, more than the {MAX_COLUMNS:,} allowed")
    if broken := next((header for header in headers if "\0" in header), None):
        raise SourceError(
            f"the header {shown(broken)} holds NUL characters; if the file is UTF-16, set"
            " encoding: utf-16-le or utf-16-be"
        )
    wanted = {raw_name(header).casefold(): raw_name(header) for header in mapped}
    names = [raw_name(header) or f"column {n}" for n, header in enumerate(headers, 1)]
    names = [wanted.get(name.casefold(), name) for name in names]
    delivered = {name.casefold() for name in names}
    used: set[str] = set()
    for index, name in enumerate(names):
        if name.casefold() in used:
            if name.casefold() in wanted:
                raise SourceError(
                    f"two columns are called {name!r} (case aside), and recon.yaml maps it;"
                    " rename one of them"
                )
            number = 2
            while f"{name} ({number})".casefold() in delivered | used:
                number += 1
            names[index] = f"{name} ({number})"
        used.add(names[index].casefold())
    return tuple(names)


def require_columns(
    columns: Sequence[str],
    mapped: Sequence[str],
    delimiter: str | None = None,
    headers_in: str | None = None,
) -> None:
    """Refuse a file without every mapped header.

    ``delimiter`` is the one the file was read with, None where the format has none; it makes the
    message offer another one when that is what is wrong. ``headers_in`` says where the headers were
    looked for, which matters when none is there.
    """
    expected = tuple(dict.fromkeys(raw_name(header) for header in mapped))
    if missing := [header for header in expected if header not in columns]:
        lacking = ", ".join(_with_nearest(header, columns) for header in missing)
        found = ", ".join(shown(column) for column in columns[:HEADERS_SHOWN])
        more = ", …" if len(columns) > HEADERS_SHOWN else ""
        raise SourceError(
            f"expected columns {', '.join(map(repr, expected))}; found {found or 'none'}{more};"
            f" missing {lacking}"
            + (
                _another_delimiter(columns, expected, delimiter)
                or (
                    f". Headers are expected in {headers_in}"
                    if headers_in and missing == [*expected]
                    else ""
                )
            )
        )


def _with_nearest(header: str, columns: Sequence[str]) -> str:
    near = nearest_of(header, columns)
    return f"{header!r} (did you mean {near!r}?)" if near else repr(header)


def _another_delimiter(columns: Sequence[str], expected: Sequence[str], used: str | None) -> str:
    if used is None or len(columns) != 1:
        return ""
    for other in sorted({",", ";", "\t", "|", ":"} - {used}):
        cells = {raw_name(cell) for cell in next(csv.reader([columns[0]], delimiter=other), [])}
        if len(cells) > 1 and cells & set(expected):
            name = "tab" if other == "\t" else repr(other)
            return (
                f". The columns are separated by {name}, not by {used!r}: set delimiter: {name}"
                " (a .tsv file is always read with tabs)"
            )
    return ""
