"""Months of findings, remembered as the product does: log, lifecycle and trend in a real DuckDB.

The expressions are compiled once; what a test changes is rows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

import duckdb
import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.config.waivers import Waiver
from recon_assets.contracts import Contract, contract_of
from recon_assets.contracts.vocabulary import Source
from recon_assets.history.lifecycle import lifecycle
from recon_assets.history.log import Basis, Found, new_versions
from recon_assets.history.trend import breakdown, trend
from recon_assets.warehouse import written_since
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession
from recon_assets.warehouse.slices import create_table
from recon_assets.warehouse.sql import DUCKDB

JANUARY, FEBRUARY, MARCH, APRIL, MAY = MONTHS = [dt.date(2025, month, 1) for month in range(1, 6)]

TABLES = MISMATCHES, POSITIONS, TOTALS, LOG, LIFECYCLE, TREND, BREAKDOWN = tuple(
    contract_of(*name.split("."))
    for name in (
        "reconciled.mismatches",
        "reconciled.positions",
        "reconciled.control_totals",
        "history.mismatch_log",
        "history.mismatch_lifecycle",
        "history.mismatch_trend",
        "history.mismatch_breakdown",
    )
)
AS_EVER = Basis("config", "aliases", "rules")
# What is looked for, and in which systems. Price mismatches are not: no price was delivered.
COMPARED = {
    "overbilled": (Source.BILLING, Source.OPS),
    "missing_from_crm": (),
    "go_live_mismatch": (Source.CRM, Source.OPS),
}
GROUNDS = {
    category: tuple(
        f"{source}_{kind}" for source in sources for kind in ("complete", "products_known")
    )
    for category, sources in COMPARED.items()
}
WITH_AMOUNT = ("overbilled", "price_mismatch")
LOGGED_AT = dt.datetime(2025, 6, 1, 12)


@dataclass(frozen=True)
class Finding:
    """One mismatch. Its id is told by customer and category."""

    customer: str
    category: str = "overbilled"
    amount: str | None = "100.00"
    currency: str | None = "USD"
    owner: str | None = "Ann"
    product: str | None = None

    @property
    def id(self) -> str:
        return f"{self.category}/{self.customer}"

    def row(self, month: dt.date) -> dict[str, Any]:
        return dict.fromkeys(MISMATCHES.columns) | {
            "month": month,
            "mismatch_id": self.id,
            "customer_key": self.customer,
            "customer_name": self.customer.title(),
            "product": self.product,
            "category": self.category,
            "status_label": "Billing mismatch",
            "severity": "high",
            "field": "provider_count",
            "amount_impact": None if self.amount is None else Decimal(self.amount),
            "currency": self.currency,
            "explanation": f"{self.customer} is out by {self.amount}.",
            "owner": self.owner,
        }


class Memory:
    """The history of some months. Every run logs what is new, as the asset graph does; lifecycle and
    trend, which are derived, are made when they are asked for.
    """

    def __init__(self) -> None:
        self.connection = duckdb.connect(config={"threads": 1})
        self.session = DuckDbSession(self.connection)
        self._derived = False
        self.waivers: tuple[Waiver, ...] = ()
        for contract in TABLES:
            create_table(self.session, contract)
        self.connection.execute("CREATE TABLE delivered_lines (month DATE, line VARCHAR)")
        self.connection.execute("CREATE TABLE explained (month DATE, category VARCHAR)")
        calendar = pa.table({"month": pa.array(MONTHS, pa.date32())})
        self.connection.register("calendar", calendar)

    def forget(self) -> None:
        names = [contract.name for contract in TABLES]
        for name in (*names, "warehouse.slices", "delivered_lines", "explained"):
            self.connection.execute(f"DELETE FROM {name}")

    def run(
        self,
        months: Mapping[dt.date, Iterable[Finding]],
        incomplete: Iterable[tuple[dt.date, str, Source]] = (),
        lost: str = "complete",
        *,
        lines: Iterable[str] | None = None,
        basis: Basis = AS_EVER,
        explained: Mapping[dt.date, Iterable[str]] | None = None,
    ) -> None:
        """One run over ``months``. ``incomplete`` says whose rows were rejected, in which system, or
        only their products where ``lost`` is "products_known". ``lines`` were delivered (those
        rejected, unless told), and ``explained`` are categories of differences that are no
        mismatches.
        """
        incomplete = list(incomplete)
        for month, findings in months.items():
            self._replace(MISMATCHES, month, [finding.row(month) for finding in findings])
            self._replace(POSITIONS, month, _positions(month, incomplete, lost))
            rejected = [f"{lost} {who} {source}" for of, who, source in incomplete if of == month]
            self._deliver(month, ["a line", *rejected] if lines is None else list(lines))
            self.connection.execute("DELETE FROM explained WHERE month = ?", [month])
            for category in (explained or {}).get(month, ()):
                self.connection.execute("INSERT INTO explained VALUES (?, ?)", [month, category])
            self._note(month)
        self._execute(_plan("log", basis), LOG, replace=False)
        self._derived = False

    def states(self, finding: Finding) -> dict[dt.date, str]:
        rows = [row for row in self.lifecycle() if row["mismatch_id"] == finding.id]
        return {row["month"]: row["state"] for row in rows}

    def lifecycle(self) -> list[dict[str, Any]]:
        self._derive()
        return self.rows("FROM history.mismatch_lifecycle ORDER BY mismatch_id, month")

    def trend(self, category: str | None = None) -> list[dict[str, Any]]:
        self._derive()
        return self.rows(
            "FROM history.mismatch_trend WHERE category = coalesce(?, category) ORDER BY month, category",
            [category],
        )

    def versions(self) -> list[tuple[dt.date, int]]:
        """Month and number of every version on record."""
        rows = self.rows(
            "SELECT month, version FROM history.mismatch_log WHERE mismatch_id IS NULL ORDER BY ALL"
        )
        return [(row["month"], row["version"]) for row in rows]

    def rows(self, query: str, parameters: Any = None) -> list[dict[str, Any]]:
        return self.connection.sql(query, params=parameters).to_arrow_table().to_pylist()

    def broken_rules(self) -> list[str]:
        """What the history does not keep of its contracts."""
        self.breakdown()
        contracts = (LOG, LIFECYCLE, TREND, BREAKDOWN)
        told = (c.broken_rules(c.unbound(), self.session.frame) for c in contracts)
        return [said for said in told if said]

    def _derive(self) -> None:
        if not self._derived:
            self._execute(_plan("lifecycle", self.waivers), LIFECYCLE)
            self._execute(_plan("trend"), TREND)
            self._derived = True

    def breakdown(self) -> list[dict[str, Any]]:
        self._derive()
        self._execute(_plan("breakdown"), BREAKDOWN)
        return self.rows("FROM history.mismatch_breakdown ORDER BY ALL")

    def waive(self, *waivers: Waiver) -> None:
        """From now on these are waivers.csv."""
        self.waivers = waivers
        self._derived = False

    def _deliver(self, month: dt.date, lines: list[str]) -> None:
        self.connection.execute("DELETE FROM delivered_lines WHERE month = ?", [month])
        for line in lines:
            self.connection.execute("INSERT INTO delivered_lines VALUES (?, ?)", [month, line])
        rows = dict.fromkeys(("delivered", "accepted"), len(lines))
        totals = {"month": month, "source": "crm", "measure": "rows", "currency": None, **rows}
        totals |= {"rejected": 0, "redelivered": 0, "balanced": True}
        self._replace(TOTALS, month, [totals])

    def _note(self, month: dt.date) -> None:
        self.connection.execute("DELETE FROM warehouse.slices WHERE month = ?", [month])
        self.connection.execute(
            "INSERT INTO warehouse.slices VALUES (?, ?, 0, 'r', ?)",
            [MISMATCHES.name, month, LOGGED_AT],
        )

    def _replace(self, contract: Contract, month: dt.date, rows: list[dict[str, Any]]) -> None:
        self.connection.execute(f"DELETE FROM {contract.name} WHERE month = ?", [month])
        if rows:
            delivered = pa.Table.from_pylist(rows, schema=_nullable(contract))
            self.connection.register("delivered", delivered)
            self.connection.execute(f"INSERT INTO {contract.name} BY NAME FROM delivered")

    def _execute(self, plan: _Plan, contract: Contract, *, replace: bool = True) -> None:
        for name, table in plan.literals.items():
            self.connection.register(name, table)
        self.connection.register("result", self.connection.sql(plan.sql).to_arrow_table())
        if replace:
            self.connection.execute(f"DELETE FROM {contract.name}")
        self.connection.execute(f"INSERT INTO {contract.name} BY NAME FROM result")


@dataclass(frozen=True)
class _Plan:
    sql: str
    literals: dict[str, pa.Table]


@cache
def _plan(which: str, given: Any = None) -> _Plan:
    log = LOG.unbound()
    if which == "log":
        lines = ibis.table({"month": "date", "line": "string"}, name="delivered_lines")
        months = written_since(MISMATCHES.name, LOG.name, "run")
        tables = (contract.unbound() for contract in (MISMATCHES, POSITIONS, TOTALS))
        found = Found(months, *tables, delivered={Source.CRM: (lines, ["line"])})
        return _planned(LOG, new_versions(found, given, log, "manual", LOGGED_AT))
    if which == "lifecycle":
        calendar = ibis.table({"month": "date"}, name="calendar")
        told = lifecycle(log, POSITIONS.unbound(), calendar, GROUNDS, given, WITH_AMOUNT)
        return _planned(LIFECYCLE, told)
    states = LIFECYCLE.unbound()
    if which == "breakdown":
        return _planned(BREAKDOWN, breakdown(states))
    explained = ibis.table({"month": "date", "category": "string"}, name="explained")
    return _planned(TREND, trend(states, log, explained, list(COMPARED), WITH_AMOUNT))


def _planned(contract: Contract, table: ir.Table) -> _Plan:
    literals = {t.name: t.data.to_pyarrow(t.schema) for t in table.op().find(ops.InMemoryTable)}
    return _Plan(DUCKDB.compiled(contract.conform(table)), literals)


def _positions(
    month: dt.date, incomplete: Iterable[tuple[dt.date, str, Source]], lost: str
) -> list[dict[str, Any]]:
    """Positions in which some system's word is not all there; the others say nothing new."""
    rows: dict[str, dict[str, Any]] = {}
    for of, customer, source in incomplete:
        if of == month:
            sound = {
                name: 0 if name.endswith("_lines") else True
                for name, dtype in POSITIONS.columns.items()
                if not dtype.nullable
            }
            row = dict.fromkeys(POSITIONS.columns) | sound
            rows.setdefault(customer, row | {"month": month, "customer_key": customer})
            rows[customer][f"{source}_{lost}"] = False
    return list(rows.values())


def _nullable(contract: Contract) -> pa.Schema:
    return pa.schema([field.with_nullable(True) for field in contract.columns.to_pyarrow()])
