"""The monthly report: three files, and a summary for whoever started the run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pandas as pd

from recon_assets.contracts.vocabulary import SEVERITIES
from recon_assets.reports.columns import day
from recon_assets.reports.csv_file import write_csv
from recon_assets.reports.figures import figures, order_of_money, order_of_severity
from recon_assets.reports.layout import FINANCE, OPERATIONS
from recon_assets.reports.money import as_decimal, is_blank
from recon_assets.reports.sentences import summary_markdown, summary_sentences
from recon_assets.reports.words import MONEY_CATEGORIES, counted
from recon_assets.reports.workbook import write_workbook

# Excel ends at 1,048,576 rows; this many are written in half a minute and open at once. A person
# reads far fewer, and the CSV files and the warehouse hold all.
MAX_SHEET_ROWS = 50_000


@dataclass(frozen=True)
class Report:
    """Where a month's files are, what is in them, and a summary in markdown.

    ``customers`` counts the rows of ``operations``; ``mismatches`` the findings of the month;
    ``explained`` the differences that timing explains;
    ``finance_rows`` those with an amount, known or not; ``left_out`` the rows that the workbook's
    sheets had no room for (sheet name → rows); ``not_read`` those that stayed in the warehouse.
    """

    operations: Path
    finance: Path
    workbook: Path
    customers: int
    mismatches: int
    explained: int
    finance_rows: int
    left_out: Mapping[str, int]
    not_read: Mapping[str, int]
    markdown: str

    @property
    def paths(self) -> tuple[Path, Path, Path]:
        return (self.operations, self.finance, self.workbook)


def write_monthly_report(
    folder: Path,
    month: date,
    overview: pd.DataFrame,
    mismatches: pd.DataFrame,
    control_totals: pd.DataFrame,
    not_evaluated: Mapping[str, str],
    *,
    explained: pd.DataFrame | None = None,
    providers: pd.DataFrame | None = None,
    not_read: Mapping[str, int] = MappingProxyType({}),
    sheet_rows: int = MAX_SHEET_ROWS,
) -> Report:
    """Writes ``folder``/2025-08/ operations-2025-08.csv, finance-2025-08.csv and
    mismatches-2025-08.xlsx, each replaced as a whole; equal input gives equal bytes.

    ``overview`` is customer × month, ``mismatches`` and ``explained`` finding × month, ``providers``
    finding × provider × month; all of this month only, with exact decimals. ``not_evaluated`` says for each rule that did not run why it did not, ``not_read``
    how many customers and mismatches the frames were not given. No sheet gets more than ``sheet_rows`` rows: the most severe, then those with most money, stay.

    Raises ValueError when ``month`` is not a first day or a frame holds another month, TypeError
    when money comes as floats.
    """
    if month.day != 1:
        raise ValueError(f"{month} is not the first day of a month")
    explained = mismatches.head(0).assign(explained_by=None) if explained is None else explained
    providers = mismatches.head(0) if providers is None else providers
    frames = {
        "overview": overview,
        "mismatches": mismatches,
        "explained": explained,
        "providers": providers,
    }
    for name, frame in frames.items():
        _refuse_other_months(name, frame, month)
    stem = f"{month:%Y-%m}"
    home = folder / stem
    customers = _customers_in_order(overview)
    findings = order_of_severity(_each_way(mismatches))
    differences = order_of_severity(_each_way(explained))
    priced = order_of_money(findings[_has_money(findings)])
    found = figures(findings)
    left_out = {
        sheet: len(frame) - sheet_rows
        for sheet, frame in {
            "Mismatches": findings,
            "Customers": customers,
            "Explained": differences,
            "Providers": providers,
        }.items()
        if len(frame) > sheet_rows
    }
    sentences = summary_sentences(
        month, customers, found, len(differences), control_totals, not_evaluated, left_out, not_read
    )
    if waived := int(findings["waiver"].notna().sum()):
        sentences.append(
            f"{counted(waived, 'mismatch')} of these waived; who approved it is listed."
        )
    operations = home / f"operations-{stem}.csv"
    finance = home / f"finance-{stem}.csv"
    workbook = home / f"mismatches-{stem}.xlsx"
    write_csv(operations, customers, OPERATIONS)
    write_csv(finance, priced, FINANCE)
    write_workbook(
        workbook, month, sentences, found, findings.head(sheet_rows), customers.head(sheet_rows),
        differences.head(sheet_rows), providers.head(sheet_rows), control_totals, not_evaluated,
    )  # fmt: skip
    return Report(
        operations=operations,
        finance=finance,
        workbook=workbook,
        customers=len(customers),
        mismatches=len(findings),
        explained=len(differences),
        finance_rows=len(priced),
        left_out=left_out,
        not_read=dict(not_read),
        markdown=summary_markdown(sentences, found),
    )


def _refuse_other_months(name: str, frame: pd.DataFrame, month: date) -> None:
    others = {day(value) for value in frame["month"].drop_duplicates()} - {month}
    if others:
        raise ValueError(f"{name} of {month:%Y-%m} holds rows of {min(others)}")


def _each_way(mismatches: pd.DataFrame) -> pd.DataFrame:
    """Findings with their money in two positive columns; the sign is for programs. Where nobody
    looked at waivers, none is waived.
    """
    impacts = [as_decimal(value) for value in mismatches["amount_impact"].tolist()]
    waivers = {name: None for name in ("waived_until", "waiver") if name not in mismatches}
    return mismatches.assign(
        **waivers,
        overcharged=pd.Series(
            [i if i is not None and i >= 0 else None for i in impacts], mismatches.index, object
        ),
        leaked=pd.Series(
            [-i if i is not None and i < 0 else None for i in impacts], mismatches.index, object
        ),
    )


def _has_money(findings: pd.DataFrame) -> pd.Series:
    known = [not is_blank(value) for value in findings["amount_impact"].tolist()]
    return findings["category"].isin(MONEY_CATEGORIES) | pd.Series(known, findings.index, bool)


def _customers_in_order(overview: pd.DataFrame) -> pd.DataFrame:
    """Most severe first, then most money, then by name; the same order on every run."""
    names = ("severity", "overcharged", "leaked", "customer_name", "customer_key")
    keys = [
        (
            len(SEVERITIES) if is_blank(severity) else SEVERITIES.index(severity),
            -((as_decimal(overcharged) or 0) + (as_decimal(leaked) or 0)),
            "" if is_blank(name) else str(name),
            str(key),
        )
        for severity, overcharged, leaked, name, key in zip(
            *(overview[name].tolist() for name in names), strict=True
        )
    ]
    return overview.iloc[sorted(range(len(keys)), key=keys.__getitem__)]
