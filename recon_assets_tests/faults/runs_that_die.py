"""A program that starts runs and kills them: ``python -m recon_assets_tests.faults.runs_that_die``.

It reads one order a line, as JSON, and answers in one. It imports the product once and forks a
process for each run, so a kill costs no more than the run up to it. Nothing of this is in the
product: a named point is put into the child by replacing the function around it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa

from recon_assets import definitions as wiring
from recon_assets.automation.runner import run_months
from recon_assets.reports import csv_file
from recon_assets.warehouse import duckdb_warehouse, slices
from recon_assets.warehouse.io_manager import WarehouseIOManager
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.small_company import MONTHS, project_of


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _after(owner: Any, name: str, table_of: Callable[..., str], table: str) -> None:
    """Die when ``owner.name`` has done its work for ``table``."""
    real = getattr(owner, name)

    def replaced(*arguments: Any, **named: Any) -> Any:
        result = real(*arguments, **named)
        if table_of(*arguments) == table:
            die()
        return result

    setattr(owner, name, replaced)


def _after_delete(table: str) -> None:
    _after(slices, "delete", lambda _, it: f"{it.schema}.{it.table}", table)


def _before_commit(table: str) -> None:
    _after(slices, "record", lambda _, contract, *rest: contract.name, table)


def _between_two_tables(table: str) -> None:
    _after(
        WarehouseIOManager,
        "handle_output",
        lambda _, context, *rest: ".".join(context.asset_key.path),
        table,
    )


def _mid_insert(table: str) -> None:
    """Die while the database is reading the delivered rows, some of which it has."""
    real = duckdb_warehouse.watched

    def torn(reader: pa.RecordBatchReader, failed: list[Exception]) -> pa.RecordBatchReader:
        def batches() -> Any:
            yield from real(reader, failed)
            if table.split(".")[1] in slices_being_written:
                die()

        return pa.RecordBatchReader.from_batches(reader.schema, batches())

    slices_being_written: list[str] = []
    widen = slices.widen

    def noting(session: Any, contract: Any, columns: Any) -> None:
        slices_being_written.append(contract.table)
        widen(session, contract, columns)

    duckdb_warehouse.watched, slices.widen = torn, noting


def _in_a_report_file(cells: str) -> None:
    """Die when so many texts of the reports are written."""
    real, written = csv_file.neutral, []

    def counting(*arguments: Any) -> str:
        written.append(1)
        if len(written) == int(cells):
            die()
        return real(*arguments)

    csv_file.neutral = counting


POINTS = {
    "after delete": _after_delete,
    "mid-insert": _mid_insert,
    "before commit": _before_commit,
    "between two tables": _between_two_tables,
    "in a report file": _in_a_report_file,
}


def _run(folder: Path, point: list[str] | None, progress: int) -> None:
    """One whole run, telling of every step it has finished."""
    if point:
        POINTS[point[0]](point[1])
    # Asset checks change no table; without them twice as many kills fall into writes.
    wiring.all_checks = lambda project: []
    project = project_of(folder)
    with instance_at(folder / ".dagster") as instance:
        outcome = run_months(
            wiring.build(project), instance, MONTHS, lambda step: os.write(progress, b".") and None
        )
    for problem in outcome.problems:
        print(problem, file=sys.stderr)
    sys.stderr.flush()
    os._exit(0 if outcome.succeeded else 1)


def _kill(child: int, progress: int, steps: int | None, seconds: float) -> None:
    """Kill ``child`` so many seconds after so many steps, or let it end by itself."""
    done = 0
    while steps is None or done < steps:
        told = os.read(progress, 1)
        if not told:
            return
        done += 1
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)


def main() -> None:
    print("ready", flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            try:
                _run(Path(order["folder"]), order.get("point"), writing)
            finally:
                os._exit(3)
        os.close(writing)
        _kill(child, reading, order.get("steps"), order.get("seconds", 0))
        _, status = os.waitpid(child, 0)
        os.close(reading)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    main()
