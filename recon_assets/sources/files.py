"""Which delivered files belong to which month, and whether they may be opened at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from recon_assets.config.sources import MONTH, FileSource
from recon_assets.sources.errors import SourceError, SourceMissing

SUFFIXES = (".csv", ".tsv", ".jsonl", ".csv.gz", ".tsv.gz", ".jsonl.gz", ".xlsx", ".parquet")

# What Excel and file managers leave beside a workbook that is open or was copied.
LITTER = ("~$", ".")


def find_files(
    source: FileSource, folder: Path, months: Sequence[dt.date]
) -> dict[dt.date, tuple[Path, ...]]:
    """The files that may hold rows of each month, sorted by path.

    Where ``{month}`` does not stand in the path every month has the same files. ``folder`` is that
    of recon.yaml. Raises SourceMissing with every month that has no file and the path looked for,
    SourceError for a file that lies outside the folder or is of a kind that cannot be read.
    """
    found = {month: _matching(folder, _pattern(source, month)) for month in months}
    if lacking := [month for month, files in found.items() if not files]:
        looked_for = dict.fromkeys(_pattern(source, month) for month in lacking)
        raise SourceMissing(
            f"no file for {in_words(lacking)}; looked for {', '.join(looked_for)} in {folder}"
        )
    return found


def in_words(months: Sequence[dt.date]) -> str:
    return ", ".join(f"{month:%Y-%m}" for month in months)


def suffix_of(path: Path) -> str | None:
    """The suffix, in lower case, that decides how a file is read; None where it cannot be."""
    name = path.name.lower()
    return max((s for s in SUFFIXES if name.endswith(s)), key=len, default=None)


def _pattern(source: FileSource, month: dt.date) -> str:
    return source.path.replace(MONTH, f"{month:%Y-%m}")


def _matching(folder: Path, pattern: str) -> tuple[Path, ...]:
    try:
        candidates = sorted(folder.glob(pattern))
    except (ValueError, NotImplementedError) as error:
        raise SourceError(f"path {pattern!r} is not a usable pattern: {error}") from None
    litter = tuple(mark for mark in LITTER if not Path(pattern).name.startswith(mark))
    files = tuple(p for p in candidates if not p.name.startswith(litter) and p.is_file())
    for file in files:
        _refuse_unless_readable(file, folder)
    return files


def _refuse_unless_readable(file: Path, folder: Path) -> None:
    place = file.relative_to(folder).as_posix()
    if not file.resolve().is_relative_to(folder.resolve()):
        raise SourceError(f"{place} leads outside the folder of recon.yaml; refused")
    if not place.isprintable():
        raise SourceError(f"{place!r}: a file name may hold printable characters only; refused")
    if suffix_of(file) is None:
        raise SourceError(
            f"{place} is of a kind that cannot be read; allowed: {', '.join(SUFFIXES)}."
            " Deliver one of these, or make path: match only them"
        )
