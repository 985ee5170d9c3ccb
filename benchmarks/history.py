"""What the history steps cost for one month more: the second month, and the sixty-first.

    python -m benchmarks.history --customers 10000 --months 60

Log, lifecycle, trend and breakdown as the asset graph runs them, with contract checks and what the
UI shows, on tables filled by SQL. Processor time, so that other work on the machine matters little.
"""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
import time
from pathlib import Path

import ibis
import pyarrow as pa
from dagster._core.storage.db_io_manager import TableSlice

from recon_assets.assets.summaries import summaries
from recon_assets.contracts import contract_of
from recon_assets.contracts.vocabulary import CATEGORIES, RAW_TABLES, Source
from recon_assets.history.lifecycle import lifecycle
from recon_assets.history.log import Basis, Found, new_versions
from recon_assets.history.trend import breakdown, trend
from recon_assets.warehouse import DuckDbWarehouse, Session, slices, written_since
from recon_assets.warehouse.views import create_views
from recon_assets_tests.end_to_end.small_company import write_small_company

FIRST = dt.date(2020, 1, 1)
# One finding in so many customers and categories, of which one in seven is another every month.
ONE_IN = 22
COLUMNS = ("id", "name", "product", "quantity", "amount")
MONTHLY = (
    *(f"raw.{table}" for table in RAW_TABLES.values()),
    "reconciled.positions", "reconciled.mismatches", "reconciled.explained_differences",
    "reconciled.control_totals",
)  # fmt: skip


def month(number: int) -> dt.date:
    return dt.date(FIRST.year + number // 12, number % 12 + 1, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=10_000)
    parser.add_argument("--months", type=int, default=60)
    parser.add_argument("--repeat", type=int, default=3)
    asked = parser.parse_args()
    costs = {months: _cost(asked.customers, months, asked.repeat) for months in (1, asked.months)}
    young, old = costs.values()
    print(
        "| step | month 2, CPU s | month", asked.months + 1, "CPU s | ratio |\n|---|---:|---:|---:|"
    )
    for step in young:
        print(f"| {step} | {young[step]:.2f} | {old[step]:.2f} | {old[step] / young[step]:.2f} |")


def _cost(customers: int, months: int, repeat: int) -> dict[str, float]:
    """CPU seconds per step of the month after ``months``: the least of several attempts."""
    attempts = []
    for attempt in range(repeat):
        with tempfile.TemporaryDirectory() as folder:
            warehouse = DuckDbWarehouse(Path(folder) / "recon.duckdb")
            shown = summaries(write_small_company(Path(folder)))
            with warehouse.session() as session:
                create_views(session)
                for name in (*MONTHLY, *(f"history.mismatch_{n}" for n in ("lifecycle", "trend"))):
                    slices.create_table(session, contract_of(*name.split(".")))
                for source in Source:
                    raw = contract_of("raw", RAW_TABLES[source])
                    slices.widen(session, raw, COLUMNS)
                for number in range(months):
                    _deliver(session, month(number), customers)
                _steps(session, months, "before", shown)
            with warehouse.session() as session:
                _deliver(session, month(months), customers)
                attempts.append(_steps(session, months + 1, f"run {attempt}", shown))
    return {step: min(a[step] for a in attempts) for step in attempts[0]}


def _steps(session: Session, months: int, run_id: str, shown) -> dict[str, float]:
    log, states = (contract_of("history", f"mismatch_{n}").unbound() for n in ("log", "lifecycle"))
    tables = {name.split(".")[1]: contract_of(*name.split(".")).unbound() for name in MONTHLY}
    positions = tables["positions"]
    raw = {
        source: (contract_of("raw", table).unbound(COLUMNS), COLUMNS)
        for source, table in RAW_TABLES.items()
    }
    found = Found(
        written_since("reconciled.mismatches", "history.mismatch_log", run_id),
        tables["mismatches"], positions, tables["control_totals"], raw,
    )  # fmt: skip
    calendar = ibis.memtable(
        pa.table({"month": pa.array([month(n) for n in range(months)], pa.date32())})
    )
    grounds = dict.fromkeys(CATEGORIES, ("billing_complete", "ops_complete"))
    now = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    made = {
        "log": lambda: new_versions(found, Basis("c", "a", "r"), log, "manual", now),
        "lifecycle": lambda: lifecycle(log, positions, calendar, grounds),
        "trend": lambda: trend(states, log, tables["explained_differences"], CATEGORIES, []),
        "breakdown": lambda: breakdown(states),
    }
    costs = {}
    for step, make in made.items():
        contract = contract_of("history", f"mismatch_{step}")
        started = time.process_time()
        slices.create_table(session, contract)
        query = session.select(contract.conform(make()))
        of = TableSlice(table=contract.table, schema=contract.schema)
        slices.replace(session, of, tuple(contract.columns), query, run_id)
        costs[f"{step}, written"] = time.process_time() - started
        if contract.name in shown:
            started = time.process_time()
            shown[contract.name](session, None)
            costs[f"{step}, shown"] = time.process_time() - started
    costs["all"] = sum(costs.values())
    return costs


def _deliver(session: Session, of: dt.date, customers: int) -> None:
    """A month of everything that the history reads."""
    for table in RAW_TABLES.values():
        session.execute(
            f"INSERT INTO raw.{table} BY NAME SELECT ?::DATE AS month, 'f' AS source_file,"
            " n + 2 AS source_row, 'C-' || n AS id, 'Customer ' || n AS name, 'p' AS product,"
            f" '3' AS quantity, '300.00' AS amount FROM range({customers}) t(n)",
            [of],
        )
    flags = ", ".join(
        f"{'true' if dtype.is_boolean() else '0'} AS {name}"
        for name, dtype in contract_of("reconciled", "positions").columns.items()
        if not dtype.nullable and (dtype.is_boolean() or dtype.is_integer())
    )
    session.execute(
        "INSERT INTO reconciled.positions BY NAME SELECT ?::DATE AS month, 'id:c' || n AS"
        f" customer_key, 'p' AS product, {flags} FROM range({customers}) t(n)",
        [of],
    )
    listed = ", ".join(f"'{category}'" for category in CATEGORIES)
    session.execute(
        "INSERT INTO reconciled.mismatches BY NAME SELECT ?::DATE AS month,"
        " md5(n || ' ' || if(n % 7 = 0, ?, 0)) AS mismatch_id, 'id:c' || n AS customer_key,"
        f" 'p' AS product, [{listed}][1 + n % {len(CATEGORIES)}] AS category, 'l' AS status_label,"
        " 'high' AS severity, 'provider_count' AS field, '3' AS crm_value, '5' AS billing_value,"
        " 100.00 AS amount_impact, 'USD' AS currency, 'Customer ' || n || ' is out.' AS explanation,"
        f" 'Ann' AS owner FROM range(0, {customers}, {ONE_IN}) t(n)",
        [of, of.year * 12 + of.month],
    )
    session.execute(
        "INSERT INTO reconciled.control_totals SELECT ?::DATE, s, 'rows', NULL, ?, ?, 0, 0, true"
        " FROM (VALUES ('crm'), ('billing'), ('ops')) t(s)",
        [of, customers, customers],
    )
    slices.record(
        session, contract_of("reconciled", "mismatches"), {of: customers // ONE_IN}, "run"
    )


if __name__ == "__main__":
    main()
