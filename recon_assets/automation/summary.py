"""What came of each month, for the terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pandas as pd
from rich.box import SIMPLE_HEAD
from rich.table import Table

from recon_assets.assets.project import Project
from recon_assets.reports.money import money
from recon_assets.warehouse import Session

# Stands where an amount has no currency: a list price has none, say.
NO_CURRENCY = "???"


def month_table(project: Project, months: Sequence[dt.date]) -> Table:
    """Month by month: rows in, rejected, mismatches, money each way per currency."""
    # Fits a terminal of 80 columns, where amounts in two currencies take two lines.
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1))
    for name in (
        "Month",
        "Rows in",
        "Rejected",
        "Mismatches",
        "Overcharged",
        "Leaked",
    ):
        table.add_column(name, justify="left" if name == "Month" else "right", no_wrap=True)
    written = project.warehouse.written("reconciled.mismatches")
    with project.warehouse.session() as session:
        facts = [
            _month(session, month) if month in written else (f"{month:%Y-%m}", "not reconciled")
            for month in months
        ]
    for cells in facts:
        table.add_row(*cells)
    if any(NO_CURRENCY in cell for cells in facts for cell in cells):
        table.caption = f"{NO_CURRENCY}: in a currency that is not known"
    return table


def _month(session: Session, month: dt.date) -> tuple[str, ...]:
    rows = _rows(session, month)
    found = session.table("reconciled.mismatches")
    money_of = session.frame(found.filter(found.month == month).select("amount_impact", "currency"))
    return (
        f"{month:%Y-%m}",
        *(f"{int(n):,}" for n in rows),
        f"{len(money_of):,}",
        _each_way(money_of, 1),
        _each_way(money_of, -1),
    )


def _rows(session: Session, month: dt.date) -> tuple[Any, ...]:
    totals = session.table("reconciled.control_totals")
    rows = totals.filter(totals.month == month, totals.measure == "rows")
    sums = session.frame(rows.agg(**{n: rows[n].sum() for n in ("delivered", "rejected")}))
    return tuple(sums.iloc[0])


def _each_way(amounts: pd.DataFrame, sign: int) -> str:
    sums: dict[str | None, Decimal] = {}
    for row in amounts.to_dict("records"):
        amount, currency = row["amount_impact"], row["currency"]
        if amount is not None and amount * sign > 0:
            sums[currency] = sums.get(currency, Decimal(0)) + abs(amount)
    return "\n".join(money(sums[c], c or NO_CURRENCY) for c in sorted(sums, key=str)) or "–"
