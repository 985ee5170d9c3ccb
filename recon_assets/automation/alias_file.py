"""Writing decisions about matches into aliases/customers.csv, which people edit too."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from recon_assets.config import ConfigError
from recon_assets.config.aliases import CUSTOMER_COLUMNS
from recon_assets.config.loading import read_table
from recon_assets.reports.atomic import replacing

HEADER = ("source", "alias_id", "alias_name", "customer_id", *CUSTOMER_COLUMNS[3:])
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Decision:
    """That a name, in one system or (blank) in all, is or is not a customer."""

    source: str
    alias_name: str
    customer_id: str
    note: str
    decision: str


def append(path: Path, decisions: Sequence[Decision]) -> None:
    """Add a line per decision; what is there stays as it is, byte for byte.

    Only where the file has no column for what must be said is a comma added to its lines. The file
    is wholly old or wholly new. Raises ConfigError where it cannot be read as an alias file.
    """
    if path.exists():
        read_table(path, ("customer_id",), CUSTOMER_COLUMNS)
        old = path.read_bytes()
    else:
        old = _line(HEADER, "\n").encode()
    mark, text = (_BOM, old[3:]) if old.startswith(_BOM) else (b"", old)
    try:
        with replacing(path) as temporary:
            temporary.write_bytes(mark + _appended(text.decode("utf-8"), decisions).encode("utf-8"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}") from None


def _appended(text: str, decisions: Sequence[Decision]) -> str:
    end = "\r\n" if "\r\n" in text else "\n"
    if not text.endswith(("\n", "\r")):
        text += end
    header = [name.strip() for name in next(csv.reader(io.StringIO(text, newline="")))]
    needed = {name for decision in decisions for name, value in vars(decision).items() if value}
    missing = [name for name in HEADER if name in needed and name not in header]
    if missing:
        text = _widened(text, missing)
        header += missing
    lines = ([vars(decision).get(name, "") for name in header] for decision in decisions)
    return text + "".join(_line(line, end) for line in lines)


def _widened(text: str, missing: Sequence[str]) -> str:
    """The text with more columns: named in the header, blank in every other record."""
    lines = text.splitlines(keepends=True)
    reader = csv.reader(iter(lines))
    more = "," + ",".join(missing)
    for record in reader:
        if record:
            last = lines[reader.line_num - 1]
            ending = last[len(last.rstrip("\r\n")) :]
            lines[reader.line_num - 1] = last.rstrip("\r\n") + more + ending
            more = "," * len(missing)
    return "".join(lines)


def _line(values: Sequence[str], end: str) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator=end).writerow(values)
    return line.getvalue()
