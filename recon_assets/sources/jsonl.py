"""JSONL files: one object per line, numbers kept as they are written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa

from recon_assets.sources.errors import SourceError
from recon_assets.sources.headers import MAX_COLUMNS
from recon_assets.sources.rows import RowBuffer, unexpected_change
from recon_assets.sources.text import TextFile


class _Number(str):
    """A number as written, told from text when a nested value is written out again."""


class JsonLinesFile:
    """Rows numbered by line; blank lines are ignored. Headers are the keys of all objects."""

    delimiter = None
    headers_in = None

    def __init__(self, file: TextFile) -> None:
        """Read the file once to learn its keys, which any line may add to."""
        self._file = file
        keys: dict[str, None] = {}
        problem = None
        for _, line in self._lines():
            try:
                keys |= dict.fromkeys(_object(line))
            except ValueError as error:
                problem = problem or error  # this row is rejected when rows are read
                continue
            if len(keys) > MAX_COLUMNS:
                raise SourceError(f"{file.place}: more than {MAX_COLUMNS:,} different keys")
        if problem and not keys:
            raise SourceError(f"{file.place}: no line of it is a JSON object: {problem}")
        self.headers = tuple(keys)

    def batches(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        rows = RowBuffer(columns)
        known = frozenset(self.headers)
        for number, line in self._lines():
            try:
                delivered = _object(line)
            except ValueError as error:
                rows.reject(number, f"{error} (line {number})", line)
                continue
            if not delivered.keys() <= known:
                raise unexpected_change(self._file.place)
            if rows.add(number, [delivered.get(key) for key in self.headers], len(line)):
                yield from rows.take()
        yield from rows.take()

    def _lines(self) -> Iterator[tuple[int, str]]:
        for number, line in enumerate(self._file.lines(newline="\n"), 1):
            if line.strip():
                yield number, line


def _object(line: str) -> dict[str, str | None]:
    """The cells of a line. Raises ValueError saying what is wrong with it."""
    try:
        value = _DECODER.decode(line.strip())
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not valid JSON: {error.msg} at character {error.pos + 1}") from None
    if not isinstance(value, dict):
        raise ValueError("expected one JSON object per line")
    cells = {key: _cell(cell) for key, cell in value.items()}
    if "\\u" in line:
        _refuse_half_characters(cells)
    return cells


def _cell(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else _json(value)


def _json(value: Any) -> str:
    """JSON text again, with every number as it was written."""
    if isinstance(value, _Number):
        return value
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_json(k)}: {_json(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_json, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def _refuse_half_characters(cells: dict[str, str | None]) -> None:
    """Half of an escaped pair, such as \\ud800 alone, is no text that a database could store."""
    try:
        "".join((*cells, *filter(None, cells.values()))).encode()
    except UnicodeEncodeError:
        raise ValueError("holds an escape that is no valid character") from None


def _without_repeated_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise ValueError("the same key is written twice")
    return value


_DECODER = json.JSONDecoder(
    object_pairs_hook=_without_repeated_keys,
    parse_float=_Number,
    parse_int=_Number,
    parse_constant=_Number,
)
