"""Whether the hand-written script's tables and report files are those of the asset graph.

    python -m benchmarks.agreement FOLDER [WORKBOOKS]

``FOLDER`` has old.duckdb and old-reports of the graph, and same_deliverables.duckdb and
same_deliverables-reports of the script. So many workbooks are read, which takes longer than writing
them: the first, and the last ones.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import duckdb
from openpyxl import load_workbook

GRAPH, SCRIPT = "old", "same_deliverables"
TABLES = (
    "raw.crm_accounts",
    "raw.billing_lines",
    "raw.ops_usage",
    "normalized.crm_accounts",
    "normalized.billing_lines",
    "normalized.ops_usage",
    "normalized.rejected",
    "normalized.customer_matches",
    "reconciled.control_totals",
    "reconciled.positions",
    "reconciled.mismatches",
    "reconciled.explained_differences",
    "history.mismatch_log",
    "history.mismatch_lifecycle",
    "history.mismatch_trend",
    "history.mismatch_breakdown",
)
# What the log says of the run, and hashes of what it stands on.
LEFT_OUT = {
    "history.mismatch_log": (
        "run_key", "run_id", "logged_at", "inputs_hash", "config_hash", "aliases_hash",
        "rules_hash", "result_hash",
    ),
}  # fmt: skip


def compare(folder: Path, workbooks: int = 2) -> dict[str, int]:
    """Rows, files and cells that are the same. Raises ValueError at the first that are not."""
    same: dict[str, int] = {}
    with duckdb.connect() as connection:
        for name in (GRAPH, SCRIPT):
            connection.execute(f"ATTACH '{folder / name}.duckdb' AS {name} (READ_ONLY)")
        for table in TABLES:
            same[table] = _rows(connection, table)
        (unused,) = connection.execute(
            f"SELECT count(*) FROM {GRAPH}.reconciled.provider_differences"
        ).fetchone() or (0,)
    if unused:
        raise ValueError(f"the script has none of {unused} provider differences")
    files = sorted((folder / f"{GRAPH}-reports").glob("*/*.csv"))
    for path in files:
        if path.read_bytes() != _of_script(folder, path).read_bytes():
            raise ValueError(f"{path.name} differs")
    written = sorted((folder / f"{GRAPH}-reports").glob("*/*.xlsx"))
    chosen = {written[0], *written[max(1, len(written) + 1 - workbooks) :]}
    return same | {
        "csv files": len(files),
        "cells": sum(_cells(path, _of_script(folder, path)) for path in chosen),
    }


def _rows(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    excluded = ", ".join(LEFT_OUT.get(table, ()))
    columns = f"* EXCLUDE ({excluded})" if excluded else "*"
    # By name: the graph's order of delivered columns may be another.
    names = [
        row[0]
        for row in connection.execute(f"DESCRIBE SELECT {columns} FROM {GRAPH}.{table}").fetchall()
    ]
    listed = ", ".join(f'"{name}"' for name in names)
    for these, those in ((GRAPH, SCRIPT), (SCRIPT, GRAPH)):
        only = connection.execute(
            f"SELECT {listed} FROM {these}.{table} EXCEPT ALL SELECT {listed} FROM {those}.{table}"
            " LIMIT 1"
        ).fetchone()
        if only:
            raise ValueError(f"{table}: {these} alone has {dict(zip(names, only, strict=True))}")
    counted = connection.execute(f"SELECT count(*) FROM {GRAPH}.{table}").fetchone()
    return counted[0] if counted else 0


def _of_script(folder: Path, path: Path) -> Path:
    return folder / f"{SCRIPT}-reports" / path.parent.name / path.name


def _cells(ours: Path, theirs: Path) -> int:
    """Cells of a workbook, each with how its number is shown."""
    count = 0
    both = [load_workbook(path, read_only=True) for path in (ours, theirs)]
    if both[0].sheetnames != both[1].sheetnames:
        raise ValueError(f"{ours.name}: sheets {both[0].sheetnames} and {both[1].sheetnames}")
    for sheet, other in zip(*both, strict=True):
        for line, (row, same) in enumerate(zip(sheet.rows, other.rows, strict=True), 1):
            cells, others = ([(c.value, c.number_format) for c in r] for r in (row, same))
            if cells != others:
                raise ValueError(f"{ours.name}, {sheet.title}, row {line}: {cells} and {others}")
            count += len(cells)
    return count


if __name__ == "__main__":
    print(json.dumps(compare(Path(sys.argv[1]), *map(int, sys.argv[2:]))))
