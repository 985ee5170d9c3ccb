"""A folder of delivered files, read the way the raw assets read them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from recon_assets.config import FileSource
from recon_assets.sources import Delivery, read_source

AUGUST = dt.date(2025, 8, 1)
CELLS = {"customer_id": "id", "customer_name": "name"}


@dataclass(frozen=True)
class Folder:
    path: Path

    def put(self, name: str, content: str | bytes) -> Path:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def open(self, path: str = "crm/{month}.csv", *months: dt.date, **settings: Any) -> Delivery:
        if "{month}" not in path and "month_column" not in settings:
            settings = {"static": True} | settings
        source = FileSource.model_validate(
            {"type": "file", "path": path, "columns": CELLS} | settings
        )
        return read_source("crm", source, self.path, months or (AUGUST,))

    def rows(self, path: str = "crm/{month}.csv", *months: dt.date, **settings: Any) -> list[dict]:
        return self.table(path, *months, **settings).to_pylist()

    def table(self, path: str = "crm/{month}.csv", *months: dt.date, **settings: Any) -> pa.Table:
        table = self.open(path, *months, **settings).reader.read_all()
        table.validate(full=True)
        return table


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
def cells() -> Callable[[list[dict]], list[tuple]]:
    """Rows cut down to their number and what was delivered, rejected ones to their number."""
    added = ("month", "source_file", "source_row", "source_key", "source_error", "source_text")
    return lambda rows: [
        (row["source_row"], *(value for key, value in row.items() if key not in added))
        if row["source_error"] is None
        else (row["source_row"], "rejected")
        for row in rows
    ]
