"""The hand-written script that delivers the same things as the asset graph: tables by one DuckDB
script over all months (same_deliverables.sql, whose head says what is left out), then suggestions
for names that matched nobody, and the report files of each month.

    python -m benchmarks.same_deliverables FOLDER
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from math import ceil
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import xlsxwriter
from rapidfuzz import fuzz, process

NAME = "same_deliverables"
MAX_SHEET_ROWS = 50_000
# Names compared at a time; below this likeness a suggestion helps nobody.
AT_ONCE, LIKENESS = 500, 70

NAVY = "#1F3A5F"
WORDS = {"valign": "top", "align": "left", "indent": 1}
HEADER = {
    "bold": True, "font_color": "#FFFFFF", "bg_color": NAVY, "text_wrap": True, "valign": "vcenter",
}  # fmt: skip
TOTAL = {"bold": True, "top": 1}
STYLES: dict[str, dict[str, object]] = {
    "title": {**WORDS, "valign": "vcenter", "bold": True, "font_size": 16, "font_color": NAVY},
    "section": {**WORDS, "bold": True, "font_size": 12, "font_color": NAVY},
    "header": {**HEADER, "align": "left", "indent": 1},
    "header_right": {**HEADER, "align": "right"},
    "total": {**WORDS, **TOTAL},
    "total_money": {**TOTAL, "num_format": "#,##0.00"},
    "total_count": {**TOTAL, "num_format": "#,##0"},
    "text": WORDS,
    "wrapped": {**WORDS, "text_wrap": True},
    "count": {"valign": "top", "num_format": "#,##0"},
    "number": {"valign": "top"},
    "money": {"valign": "top", "num_format": "#,##0.00"},
    "date": {**WORDS, "num_format": "yyyy-mm-dd"},
    "critical": {**WORDS, "bg_color": "#F4B6B0"},
    "high": {**WORDS, "bg_color": "#FBDDBB"},
    "medium": {**WORDS, "bg_color": "#FFF6CC"},
}

# Header, what the cells are, width; in the order of mismatch_sheet and customer_sheet.
Columns = Sequence[tuple[str, str, int]]
MISMATCHES: Columns = (
    ("Customer", "text", 34), ("Customer ID", "text", 14), ("Severity", "text", 9),
    ("Status", "text", 24), ("Category", "text", 24), ("Product", "text", 16),
    ("Explanation", "wrapped", 64), ("Overcharged", "money", 13), ("Leaked", "money", 13),
    ("Currency", "text", 11), ("What disagrees", "text", 20), ("CRM says", "text", 16),
    ("Billing says", "text", 16), ("Operations say", "text", 16), ("Difference", "number", 11),
    ("Owner", "text", 18), ("Waived until", "date", 11), ("Waiver", "wrapped", 40),
    ("CRM rows", "text", 26), ("Billing rows", "text", 26), ("Operations rows", "text", 26),
    ("Mismatch ID", "text", 20),
)  # fmt: skip
EXPLAINED: Columns = (
    *MISMATCHES[:2], ("Explained by", "text", 16), *MISMATCHES[4:16], *MISMATCHES[18:],
)  # fmt: skip
CUSTOMERS: Columns = (
    ("Customer", "text", 34), ("Customer ID", "text", 14), ("Status", "text", 24),
    ("Severity", "text", 9), ("Categories", "wrapped", 44), ("Mismatches", "count", 12),
    ("Rows rejected in", "text", 18), ("Overcharged", "money", 13), ("Leaked", "money", 13),
    ("Currency", "text", 11), ("Billed amount", "money", 13), ("Expected amount", "money", 13),
    ("Owner", "text", 18), ("Active", "text", 9), ("CRM status", "text", 10),
    ("Billing status", "text", 10), ("Operations status", "text", 12),
    ("CRM products", "text", 24), ("Billed products", "text", 24), ("Used products", "text", 24),
    ("Contracted providers", "count", 11), ("Billed providers", "count", 10),
    ("Used providers", "count", 10), ("Go-live in CRM", "date", 11),
    ("Go-live in operations", "date", 11),
)  # fmt: skip
# Names with different numbers are different companies.
SUGGEST = """
    INSERT INTO normalized.match_candidates
    SELECT u.month, source, u.customer_name, u.clean_name,
           row_number() OVER (PARTITION BY u.month, source, u.clean_name
                              ORDER BY likeness DESC, crm_customer_id, c.customer_name) AS rank,
           crm_customer_id, c.customer_name, likeness / 100,
           concat_ws('; ',
               'shares ' || nullif(array_to_string(list_intersect(
                   string_split(u.clean_name, ' '), string_split(crm_clean_name, ' ')), ', '), ''),
               'spelled ' || likeness || ' % alike')
    FROM unmatched AS u JOIN alike USING (clean_name)
         JOIN crm_names AS c ON c.month = u.month AND c.clean_name = crm_clean_name
    WHERE regexp_extract_all(u.clean_name, '[0-9]+') = regexp_extract_all(crm_clean_name, '[0-9]+')
    QUALIFY rank <= 5
"""
OPERATIONS_HEADER = (
    "month,customer_id,customer_name,owner,status,severity,categories,findings,in_doubt,active,"
    "crm_status,billing_status,ops_status,crm_products,billing_products,ops_products,"
    "crm_provider_count,billed_count,used_count,crm_go_live_date,ops_go_live_date"
)
FINANCE_HEADER = (
    "month,customer_id,customer_name,product,overcharged,leaked,currency,category,status_label,"
    "severity,explanation,field,crm_value,billing_value,ops_value,difference,owner,waived_until,"
    "waiver,crm_rows,billing_rows,ops_rows,mismatch_id"
)
NOT_EVALUATED = {
    "Over entitlement": "not delivered: crm.entitled_quantity and ops.usage_quantity",
    "Unused entitlement": "switched off in recon.yaml",
}


def run(folder: Path) -> dict[str, object]:
    """Tables into ``folder``/same_deliverables.duckdb, reports into same_deliverables-reports;
    findings per category, and processor seconds per part.
    """
    steps = {"start": time.process_time()}

    def note(step: str) -> None:
        steps[step] = time.process_time() - sum(steps.values())

    script = (Path(__file__).parent / f"{NAME}.sql").read_text().replace("$folder", str(folder))
    with duckdb.connect(folder / f"{NAME}.duckdb") as connection:
        for part in script.split("-- == ")[1:]:
            title, statements = part.split("\n", 1)
            connection.execute(statements)
            note(title.split(":")[0])
        suggest(connection)
        note("suggestions")
        reports = folder / f"{NAME}-reports"
        write_csv_files(connection, reports)
        note("csv files")
        write_workbooks(connection, reports)
        note("workbooks")
        found = connection.execute(
            "SELECT category, count(*) FROM reconciled.mismatches GROUP BY 1 ORDER BY 1"
        ).fetchall()
    note("closing")
    return {"found": dict(found), "steps": steps}


def suggest(connection: duckdb.DuckDBPyConnection) -> None:
    """Up to five CRM customers per name that matched nobody. Names recur, so each pair of names is
    compared once for all months.
    """
    names, theirs = (
        connection.execute(f"SELECT DISTINCT clean_name FROM {table} ORDER BY 1").fetchnumpy()[
            "clean_name"
        ]
        for table in ("unmatched", "crm_names")
    )
    pairs = []
    for first in range(0, len(names), AT_ONCE):
        some = names[first : first + AT_ONCE]
        scores = process.cdist(
            some, theirs, scorer=fuzz.token_sort_ratio, score_cutoff=LIKENESS, dtype=np.uint8
        )
        mine, other = np.nonzero(scores)
        pairs.append(
            pd.DataFrame({"clean_name": some[mine], "crm_clean_name": theirs[other],
                          "likeness": scores[mine, other]})
        )  # fmt: skip
    alike = pd.concat(pairs) if pairs else pd.DataFrame()
    if len(alike):
        connection.register("alike", alike)
        connection.execute(SUGGEST)


def write_csv_files(connection: duckdb.DuckDBPyConnection, reports: Path) -> None:
    months = connection.execute("SELECT DISTINCT month FROM reconciled.control_totals").fetchall()
    for name, header in (("operations", OPERATIONS_HEADER), ("finance", FINANCE_HEADER)):
        lines = dict(connection.execute(f"SELECT month, lines FROM {name}_csv").fetchall())
        for (month,) in months:
            path = reports / f"{month:%Y-%m}" / f"{name}-{month:%Y-%m}.csv"
            path.parent.mkdir(parents=True, exist_ok=True)
            # With a byte order mark, and lines that end as RFC 4180 has it.
            text = "".join(f"{line}\r\n" for line in (header, lines.get(month)) if line)
            path.write_text(text, encoding="utf-8-sig", newline="")


def write_workbooks(connection: duckdb.DuckDBPyConnection, reports: Path) -> None:
    months = connection.execute("SELECT DISTINCT month FROM reconciled.control_totals").fetchall()
    # Looking for garbage among so many cells takes a tenth of the time.
    gc.disable()
    for (month,) in months:
        stem = f"{month:%Y-%m}"
        path = reports / stem / f"mismatches-{stem}.xlsx"
        with xlsxwriter.Workbook(path, {"in_memory": True}) as book:
            write_workbook(book, connection, month)
        gc.collect()
    gc.enable()


def write_workbook(
    book: xlsxwriter.Workbook, connection: duckdb.DuckDBPyConnection, month: date
) -> None:
    def rows(query: str) -> list[tuple[Any, ...]]:
        return connection.execute(query, [month]).fetchall()

    title = f"Mismatches in {month:%B %Y}"
    created = datetime(month.year, month.month, 1, tzinfo=UTC)
    book.set_properties({"title": title, "created": created})
    formats = {name: book.add_format(style) for name, style in STYLES.items()}
    listed = rows(
        "SELECT * EXCLUDE (month, is_explained, place, explained_by) FROM mismatch_sheet"
        " WHERE month = ? AND NOT is_explained ORDER BY place"
    )
    explained = rows(
        "SELECT customer_name, customer_id, explained_by, COLUMNS(* EXCLUDE (month, is_explained,"
        " place, customer_name, customer_id, explained_by, severity, status_label, waived_until,"
        " waiver)) FROM mismatch_sheet WHERE month = ? AND is_explained ORDER BY place"
    )
    customers = rows(
        "SELECT * EXCLUDE (month, place) FROM customer_sheet WHERE month = ? ORDER BY place"
    )
    sentences = summary(
        Sheet(book, "Summary", formats), title, rows, len(listed), len(explained), len(customers)
    )
    sheet = Sheet(book, "Mismatches", formats)
    sheet.table(MISMATCHES, listed)
    sheet.colour(2)
    if not listed:
        sheet.line(sentences[:1])
    sheet = Sheet(book, "Customers", formats)
    sheet.table(CUSTOMERS, customers)
    sheet.colour(3)
    if explained:
        Sheet(book, "Explained", formats).table(EXPLAINED, explained)


class Sheet:
    """A sheet that is written from top to bottom."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, formats: dict[str, Any]) -> None:
        self.sheet, self.formats, self.row = book.add_worksheet(name), formats, 0
        self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)

    def line(self, cells: Iterable[Any], styles: Sequence[str] = ()) -> None:
        for place, cell in enumerate(cells):
            style = self.formats[styles[place] if styles else "text"]
            if cell is not None:
                self.sheet.write(self.row, place, cell, style)
            else:
                self.sheet.write_blank(self.row, place, None, style)
        self.row += 1

    def section(self, title: str, headers: Sequence[str], figures: range = range(0)) -> None:
        """A title, and headers of which some stand over ``figures``."""
        self.row += 1
        self.line([title, *[None] * (len(headers) - 1)], ["section"] * len(headers))
        places = range(len(headers))
        self.line(headers, ["header_right" if p in figures else "header" for p in places])

    def table(self, columns: Columns, rows: Sequence[Sequence[Any]]) -> None:
        sheet, formats = self.sheet, [self.formats[kind] for _, kind, _ in columns]
        for place, (_, _, width) in enumerate(columns):
            sheet.set_column(place, place, width)
        sheet.set_row(0, 30)
        right = {"money", "count", "number"}
        self.line(
            [header for header, _, _ in columns],
            ["header_right" if kind in right else "header" for _, kind, _ in columns],
        )
        # One writer per column, and no blanks: most of the time goes here.
        words = ("text", "wrapped")
        write = [sheet.write_string if k in words else sheet.write_number for _, k, _ in columns]
        long = [(p, w * 1.1) for p, (_, kind, w) in enumerate(columns) if kind == "wrapped"]
        for at, row in enumerate(rows[:MAX_SHEET_ROWS], 1):
            for place, size in long:
                if row[place] is not None and len(row[place]) > size:
                    lines = max(ceil(len(row[p] or "") / s) for p, s in long)
                    sheet.set_row(at, 15 * min(lines, 6))
                    break
            for place, cell in enumerate(row):
                if cell is not None:
                    write[place](at, place, cell, formats[place])
            self.row = at + 1
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(self.row - 1, 1), len(columns) - 1)
        sheet.repeat_rows(0)
        sheet.repeat_columns(0)
        sheet.fit_to_pages(2, 0)

    def colour(self, place: int) -> None:
        for word in ("critical", "high", "medium"):
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"'}
            rule["format"] = self.formats[word]
            self.sheet.conditional_format(1, place, max(self.row - 1, 1), place, rule)


def counted(count: int, noun: str) -> str:
    plural = f"{noun}es" if noun.endswith(("s", "ch")) else f"{noun}s"
    return f"{count:,} {noun if count == 1 else plural}"


def summary(
    sheet: Sheet, title: str, rows: Any, findings: int, explained: int, customers: int
) -> list[str]:
    """The sheet to read; its sentences."""
    tallies = rows("SELECT * EXCLUDE (month) FROM tallies WHERE month = ? ORDER BY scope, rank")
    money = rows("SELECT * EXCLUDE (month) FROM tallied_money WHERE month = ?")
    each = {(scope, name, unit): ways for scope, name, unit, *ways in money}
    both = {unit: ways for (scope, _, unit), ways in each.items() if scope == "all"}
    units = sorted(both, key=lambda unit: (-(sum(w or 0 for w in both[unit])), unit or ""))
    total = next(line for line in tallies if line[0] == "all")
    active, doubtful, compared = rows(
        "SELECT count(*) FILTER (active), count(in_doubt), count(*) FILTER (active AND in_doubt IS NULL)"
        " FROM overview WHERE month = ?"
    )[0]
    totals = rows(
        "SELECT source, measure, currency, delivered::DOUBLE, accepted::DOUBLE, rejected::DOUBLE,"
        " redelivered::DOUBLE, balanced FROM reconciled.control_totals WHERE month = ?"
        " ORDER BY source, measure, currency"
    )
    month = title.removeprefix("Mismatches in ")
    if findings:
        ways = [
            " + ".join(
                f"{both[unit][way]:,.2f} {unit or ''}".strip()
                for unit in sorted(both, key=lambda unit: unit or "")
                if both[unit][way]
            )
            or "nothing"
            for way in (0, 1)
        ]
        unknown = counted(total[5], "mismatch") + " with an amount that is not known."
        sentences = [
            f"{month}: {counted(findings, 'mismatch')} of {counted(total[4], 'customer')};"
            f" {counted(active, 'active customer')} reconciled.",
            f"Overcharged {ways[0]}; leaked {ways[1]}." + (f" {unknown}" if total[5] else ""),
        ]
    elif active:
        sentences = [
            f"No mismatches in {month}: CRM, billing and operations agree on"
            f" {counted(compared, 'active customer')}."
        ]
    else:
        sentences = [f"No mismatches in {month}: there was no active customer to reconcile."]
    if explained:
        sentences.append(
            f"{counted(explained, 'difference')} explained by timing, not counted as mismatches."
        )
    if doubtful:
        sentences.append(
            f"{counted(doubtful, 'customer')} could not be compared in full,"
            " as rows that may be theirs were rejected."
        )
    sentences.append(f"{len(NOT_EVALUATED)} rules not evaluated: {', '.join(NOT_EVALUATED)}.")
    if unbalanced := sum(not line[-1] for line in totals):
        sentences.append(
            f"{counted(unbalanced, 'control total')} out of balance: rows were lost on the way."
        )
    for name, count in (("Mismatches", findings), ("Customers", customers)):
        if count > MAX_SHEET_ROWS:
            sentences.append(
                f"The sheet {name} has no room for {counted(count - MAX_SHEET_ROWS, 'row')} of"
                " least severity and money; the warehouse holds them all."
            )

    for place, width in enumerate((34, 18, 14, 16, 16, 16, 16, 16)):
        sheet.sheet.set_column(place, place, width)
    sheet.sheet.set_row(0, 30)
    sheet.line([title], ["title"])
    for sentence in sentences:
        sheet.line([sentence])

    def tally(
        scope: str, name: str | None, words: str, n: int, who: int, unpriced: int
    ) -> list[Any]:
        amounts = [
            each.get((scope, name, unit), (None, None))[way] for unit in units for way in (0, 1)
        ]
        return [words, n, who, unpriced or None, *amounts]

    if findings:
        sides = [
            f"{way} {unit or ''}".strip() for unit in units for way in ("Overcharged", "Leaked")
        ]
        headers = ["Category", "Mismatches", "Customers", "Amount unknown", *sides]
        sheet.section("By category", headers, range(1, len(headers)))
        kinds = ["text", *["count"] * 3, *["money"] * len(sides)]
        for scope, _, name, n, who, unpriced, words in tallies:
            if scope == "category":
                sheet.line(tally(scope, name, words, n, who, unpriced), kinds)
        kinds = ["total", *["total_count"] * 3, *["total_money"] * len(sides)]
        sheet.line(tally("all", None, "Total", *total[3:6]), kinds)
        sheet.section("By severity", ["Severity", "Mismatches", "Customers"], range(1, 3))
        for scope, _, name, n, who, *_ in tallies:
            if scope == "severity":
                sheet.line([name, n, who], [name if name in STYLES else "text", "count", "count"])
    sheet.section(
        "Money each way, per currency, never netted",
        ["Currency", "Overcharged", "Leaked"],
        range(1, 3),
    )
    for unit in units:
        sheet.line([unit or "not stated", *both[unit]], ["text", "money", "money"])
    if not units:
        sheet.line(["No amounts"])
    sheet.section("Rules that were not evaluated", ["Rule", "Why"])
    for rule in NOT_EVALUATED.items():
        sheet.line(rule)
    sheet.section(
        "Control totals: delivered = accepted + rejected + redelivered",
        [
            "Source",
            "What is counted",
            "Currency",
            "Delivered",
            "Accepted",
            "Rejected",
            "Redelivered",
            "Balanced",
        ],
        range(3, 7),
    )
    for line in totals:
        kind = "money" if line[1] == "amount" else "count"
        fine = "text" if line[-1] else "critical"
        sheet.line([*line[:-1], "yes" if line[-1] else "no"], [*["text"] * 3, *[kind] * 4, fine])
    return sentences


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]))))
