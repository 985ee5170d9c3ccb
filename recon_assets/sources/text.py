"""Text files of any size, unpacked and decoded line by line, never trusted to be what they say."""

from __future__ import annotations

import codecs
import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from recon_assets.sources.errors import SourceError

# One line is held in memory. A row with 3 MB fields fits; a file without line breaks does not.
MAX_LINE = 16 * 2**20

# Text packs 5 to 50 times; deflate's own limit, which a bomb of zeros reaches, is about 1,000.
MAX_RATIO = 200
# Small files may pack better than that, and cannot hurt.
ALWAYS_ALLOWED = 64 * 2**20
# Far more than a month of events, and still hours rather than days to read.
MAX_UNPACKED = 64 * 2**30

_CHUNK = 2**20

_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

# How files begin that are no text, whatever they are called.
_NO_TEXT = {
    b"PK\x03\x04": "a ZIP archive, which XLSX workbooks are too",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook",
    b"\x1f\x8b": "packed with gzip",
    b"PAR1": "a Parquet file",
    b"%PDF": "a PDF document",
}


@dataclass(frozen=True)
class TextFile:
    """A delivered text file; ``place`` is how messages call it."""

    path: Path
    place: str
    encoding: str

    def lines(self, newline: str) -> Iterator[str]:
        """The file's lines with their line breaks; ``newline`` as for ``open``.

        Raises SourceError naming the line and the bytes that are not valid in the encoding, a
        line too long to hold, a packed file that is damaged or unpacks to far too much.
        """
        with self.opened(newline) as text:
            try:
                for number, line in enumerate(iter(partial(text.readline, MAX_LINE), ""), 1):
                    if len(line) == MAX_LINE:
                        raise SourceError(
                            f"{self.place}, line {number}: longer than {MAX_LINE:,} characters;"
                            " line breaks are missing"
                        )
                    yield line
            except UnicodeError:
                raise SourceError(self._where_decoding_fails()) from None

    @contextmanager
    def opened(self, newline: str) -> Iterator[io.TextIOWrapper]:
        """The file's text, unpacked; reading it raises UnicodeError where it cannot be decoded."""
        with (
            self._open() as file,
            io.TextIOWrapper(file, self._codec(file), newline=newline) as text,
        ):
            yield text

    def _open(self) -> io.BufferedReader:
        if self.path.suffix.lower() != ".gz":
            return self.path.open("rb")
        return io.BufferedReader(_Unpacked(self.path, self.place), _CHUNK)

    def _codec(self, file: io.BufferedReader) -> str:
        """The codec to decode with, once the byte order mark does not contradict it."""
        declared = codecs.lookup(self.encoding).name
        head = file.peek(4)
        if kind := next((kind for mark, kind in _NO_TEXT.items() if head.startswith(mark)), None):
            raise SourceError(f"{self.place}: is {kind}, not text; its name must end accordingly")
        marked = next((name for mark, name in _MARKS.items() if head.startswith(mark)), declared)
        if not declared.startswith(marked):
            raise SourceError(
                f"{self.place}, line 1: begins with the byte order mark of {marked.upper()},"
                f" but was expected to be {self.encoding}; set encoding: {marked}"
            )
        return "utf-8-sig" if declared == "utf-8" else declared

    def _where_decoding_fails(self) -> str:
        """Decode again, slowly: the buffered reader cannot tell how far it had come."""
        line = 1
        with self._open() as file:
            decoder = codecs.getincrementaldecoder(self._codec(file))()
            try:
                while chunk := file.read(_CHUNK):
                    line += decoder.decode(chunk).count("\n")
                decoder.decode(b"", final=True)
            except UnicodeDecodeError as error:
                before = error.object[: error.start].decode(error.encoding, "replace")
                line += before.count("\n")
                found = error.object[error.start : error.end].hex(" ")
                other = "cp1252" if self.encoding != "cp1252" else "utf-8"
                return (
                    f"{self.place}, line {line}: byte {found} is not valid {self.encoding};"
                    f" if the file is written in another encoding, say so, such as"
                    f" encoding: {other}"
                )
            except UnicodeError as error:
                # UTF-16 and UTF-32 say by their first bytes in which order the others come.
                return (
                    f"{self.place}, line 1: is not valid {self.encoding}: {error}; if it has no byte"
                    " order mark, say the order, such as encoding: utf-16-le"
                )
        return f"{self.place}: is not valid {self.encoding}"


class _Unpacked(io.RawIOBase):
    """A packed file as raw bytes, refused once it unpacks to more than its size can explain."""

    def __init__(self, path: Path, place: str) -> None:
        self._file = gzip.GzipFile(path, "rb")
        self._place = place
        self._left = min(MAX_UNPACKED, max(ALWAYS_ALLOWED, path.stat().st_size * MAX_RATIO))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        chunk = self._file.read(len(buffer))
        self._left -= len(chunk)
        if self._left < 0:
            raise SourceError(
                f"{self._place}: unpacks to more than {MAX_RATIO} times its size,"
                f" or more than {MAX_UNPACKED:,} bytes; refused"
            )
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def close(self) -> None:
        self._file.close()
        super().close()
