"""The month's workbook: a summary to read, the findings and the customers to filter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pandas as pd

from recon_assets.contracts.vocabulary import SEVERITIES
from recon_assets.reports.columns import Cell, Column, Kind, rows
from recon_assets.reports.figures import Figures, Tally
from recon_assets.reports.layout import CUSTOMERS, EXPLAINED, MISMATCHES, PROVIDERS
from recon_assets.reports.spreadsheet import Sheet, add_sheet, spreadsheet
from recon_assets.reports.words import category_words, month_words

_TOTALS = (
    Column("source", "Source"),
    Column("measure", "What is counted"),
    Column("currency", "Currency"),
    Column("delivered", "Delivered", Kind.MONEY),
    Column("accepted", "Accepted", Kind.MONEY),
    Column("rejected", "Rejected", Kind.MONEY),
    Column("redelivered", "Redelivered", Kind.MONEY),
    Column("balanced", "Balanced", Kind.FLAG),
)


def write_workbook(
    path: Path,
    month: date,
    sentences: Sequence[str],
    figures: Figures,
    mismatches: pd.DataFrame,
    overview: pd.DataFrame,
    explained: pd.DataFrame,
    providers: pd.DataFrame,
    control_totals: pd.DataFrame,
    not_evaluated: Mapping[str, str],
) -> None:
    """Replaces ``path`` by the sheets Summary, Mismatches and Customers; Explained where there is
    something that timing explains, and Providers where some are known to be behind a finding.

    The frames come in the order and number in which they are to be shown; ``sentences`` open the
    summary. Raises SpreadsheetError when a cell was not written.
    """
    with spreadsheet(path, f"Mismatches in {month_words(month)}", created=month) as book:
        summary = add_sheet(book, "Summary")
        summary.widths([34, 18, 14, 16, 16, 16, 16, 16])
        summary.title(f"Mismatches in {month_words(month)}")
        for sentence in sentences:
            summary.line([sentence])
        if figures.total.findings:
            _by_category(summary, figures)
            _by_severity(summary, figures)
        _money(summary, figures)
        _not_evaluated(summary, not_evaluated)
        _control_totals(summary, control_totals)
        listed = add_sheet(book, "Mismatches")
        listed.table(MISMATCHES, rows(mismatches, MISMATCHES), frozen=1)
        listed.colour(_place(MISMATCHES, "severity"), SEVERITIES[:3])
        if mismatches.empty:
            listed.line([sentences[0]])
        customers = add_sheet(book, "Customers")
        customers.table(CUSTOMERS, rows(overview, CUSTOMERS), frozen=1)
        customers.colour(_place(CUSTOMERS, "severity"), SEVERITIES[:3])
        for name, columns, frame in (
            ("Explained", EXPLAINED, explained),
            ("Providers", PROVIDERS, providers),
        ):
            if len(frame):
                add_sheet(book, name).table(columns, rows(frame, columns), frozen=1)


def _place(columns: Sequence[Column], name: str) -> int:
    return [column.name for column in columns].index(name)


def _section(sheet: Sheet, title: str, columns: Sequence[Column]) -> None:
    sheet.line([])
    sheet.line([title, *[None] * (len(columns) - 1)], "section")
    sheet.headers(columns)


def _columns(texts: Sequence[str], counts: Sequence[str] = ()) -> list[Column]:
    words = [Column("", header) for header in texts]
    return words + [Column("", header, Kind.COUNT) for header in counts]


def _by_category(sheet: Sheet, figures: Figures) -> None:
    units = figures.currencies
    each_way = [
        f"{way} {unit or ''}".strip() for unit in units for way in ("Overcharged", "Leaked")
    ]
    counts = ["Mismatches", "Customers", "Amount unknown", *each_way]
    _section(sheet, "By category", _columns(["Category"], counts))
    styles = ["plain", *["count"] * 3, *["money"] * len(each_way)]
    for category, tally in figures.by_category.items():
        sheet.line(_tally_line(category_words(category), tally, units), styles)
    totals = ["total", *["total_count"] * 3, *["total_money"] * len(each_way)]
    sheet.line(_tally_line("Total", figures.total, units), totals)


def _tally_line(name: str, tally: Tally, units: Sequence[str | None]) -> list[Cell]:
    amounts = [way.get(unit) for unit in units for way in (tally.overcharged, tally.leaked)]
    counts = (tally.findings, len(tally.customers), tally.unpriced or None)
    return [name, *(None if count is None else Decimal(count) for count in counts), *amounts]


def _by_severity(sheet: Sheet, figures: Figures) -> None:
    _section(sheet, "By severity", _columns(["Severity"], ["Mismatches", "Customers"]))
    for severity, tally in figures.by_severity.items():
        counts = (Decimal(tally.findings), Decimal(len(tally.customers)))
        fill = severity if severity in SEVERITIES[:3] else "plain"
        sheet.line([severity, *counts], [fill, "count", "count"])


def _money(sheet: Sheet, figures: Figures) -> None:
    columns = _columns(["Currency"], ["Overcharged", "Leaked"])
    _section(sheet, "Money each way, per currency, never netted", columns)
    for unit in figures.currencies:
        amounts = (figures.total.overcharged.get(unit), figures.total.leaked.get(unit))
        sheet.line([unit or "not stated", *amounts], ["plain", "money", "money"])
    if not figures.currencies:
        sheet.line(["No amounts"])


def _not_evaluated(sheet: Sheet, reasons: Mapping[str, str]) -> None:
    _section(sheet, "Rules that were not evaluated", _columns(["Rule", "Why"]))
    for rule, reason in sorted(reasons.items()):
        sheet.line([category_words(rule), reason])
    if not reasons:
        sheet.line(["None: every rule was evaluated"])


def _control_totals(sheet: Sheet, control_totals: pd.DataFrame) -> None:
    _section(sheet, "Control totals: delivered = accepted + rejected + redelivered", _TOTALS)
    ordered = control_totals.sort_values(["source", "measure", "currency"], kind="stable")
    for row in rows(ordered, _TOTALS):
        amount = row[1] == "amount"
        styles = [c.kind.value if amount or c.kind is not Kind.MONEY else "count" for c in _TOTALS]
        if row[-1] is False:
            styles[-1] = "critical"
        sheet.line(row, styles)
    if control_totals.empty:
        sheet.line(["None were made"])
