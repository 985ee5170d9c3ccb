"""The kinds of files that may be delivered, and which reader opens each."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pyarrow as pa

from recon_assets.config.sources import FileSource
from recon_assets.sources.delimited import DelimitedFile
from recon_assets.sources.errors import SourceError
from recon_assets.sources.files import suffix_of
from recon_assets.sources.jsonl import JsonLinesFile
from recon_assets.sources.parquet import ParquetFile
from recon_assets.sources.text import TextFile
from recon_assets.sources.workbook import Workbook


class DeliveredFile(Protocol):
    """A delivered file of any kind."""

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers as delivered; none in an empty file."""

    @property
    def delimiter(self) -> str | None:
        """What its columns were separated by, None where the format needs none."""

    @property
    def headers_in(self) -> str | None:
        """Where its headers stand, in words; None where they can stand nowhere else."""

    def batches(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """The rows as ``rows.ROW`` and, named ``columns``, the text under each header.

        Each call reads the file anew. Raises SourceError where no row boundary can be trusted.
        """


def open_file(path: Path, place: str, source: FileSource) -> DeliveredFile:
    """The file behind its reader, headers read; ``place`` is how messages call it."""
    suffix = suffix_of(path) or ""
    if suffix == ".xlsx":
        return Workbook(path, place, source.sheet)
    if suffix == ".parquet":
        return ParquetFile(path, place)
    text = TextFile(path, place, source.encoding)
    if suffix.startswith(".jsonl"):
        return JsonLinesFile(text)
    return DelimitedFile(text, "\t" if suffix.startswith(".tsv") else source.delimiter)


@contextmanager
def naming(place: str) -> Iterator[None]:
    """Turn what libraries say of a damaged or unreadable file into a SourceError that names it."""
    try:
        yield
    except (OSError, EOFError, zlib.error, pa.ArrowException) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"{place}: cannot be read, damaged or cut off: {reason}") from error
