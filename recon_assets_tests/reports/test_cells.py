"""Cells in CSV and XLSX: text never runs, numbers stay exact numbers, nothing is lost unsaid."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recon_assets.reports.columns import Column, Kind, neutral, rows
from recon_assets.reports.csv_file import write_csv
from recon_assets.reports.spreadsheet import (
    CUT,
    EXCEL_ROWS,
    MAX_CELL_CHARACTERS,
    SpreadsheetError,
    add_sheet,
    fits_a_double,
    fitted,
    spreadsheet,
)  # fmt: skip

MONEY = Column("amount", "Amount", Kind.MONEY)
TEXT = Column("name", "Name")

# Shown by every spreadsheet rather than run.
TRIGGERS = ("=", "+", "-", "@", "\t", "\r")

hostile = st.builds(str.__add__, st.sampled_from(TRIGGERS), st.text())
amounts = st.decimals(
    min_value=Decimal("-1e17"), max_value=Decimal("1e17"), places=6, allow_nan=False
) | st.integers(-(10**12), 10**12).map(lambda cents: Decimal(cents) / 100)


def csv_back(values: Sequence[Any], column: Column) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.csv")
        write_csv(path, pd.DataFrame({column.name: pd.Series(values, dtype=object)}), [column])
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [row[0] if row else "" for row in csv.reader(file)][1:]


def xlsx_back(values: Sequence[Any], column: Column) -> list[Any]:
    frame = pd.DataFrame({column.name: pd.Series(values, dtype=object)})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.xlsx")
        with spreadsheet(path, "t", created=date(2025, 8, 1)) as book:
            add_sheet(book, "Sheet").table([column], rows(frame, [column]), frozen=0)
        return [row[0] for row in openpyxl.load_workbook(path)["Sheet"].iter_rows(min_row=2)]


@given(st.lists(hostile | st.text(), min_size=1, max_size=5))
@example(['=HYPERLINK("http://x")', "@SUM(A1)", "-1", "\t=1", " =1", "'=1", "a\r\n=1", "＝1"])
def test_text_that_would_run_is_text_in_every_csv(texts: list[str]) -> None:
    back = csv_back(texts, TEXT)
    assert back == [neutral(text) for text in texts]
    assert not any(cell.startswith(TRIGGERS) for cell in back)
    assert all(
        cell.removeprefix("'") == text.removeprefix("'")
        for cell, text in zip(back, texts, strict=True)
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(hostile | st.text(min_size=1), min_size=1, max_size=5))
@example(["=1+1", "{=1+1}", "https://example.com", "internal:Sheet!A1", "1e5", "001", "TRUE"])
def test_text_is_text_in_every_workbook(texts: list[str]) -> None:
    for cell, text in zip(xlsx_back(texts, TEXT), texts, strict=True):
        assert cell.data_type in ("s", "inlineStr")
        assert cell.hyperlink is None
        if text.isprintable() and "_x" not in text:
            assert cell.value == text


@given(st.lists(amounts, min_size=1, max_size=5))
@example([Decimal("-100.00"), Decimal("0.10"), Decimal("-0.000000"), Decimal("1E+3")])
def test_decimals_come_back_from_a_csv_exactly_and_negative_ones_are_numbers(
    values: list[Decimal],
) -> None:
    back = csv_back(values, MONEY)
    assert [Decimal(text) for text in back] == values
    assert all("E" not in text and len(text.partition(".")[2]) >= 2 for text in back)


@settings(max_examples=40, deadline=None)
@given(st.lists(amounts, min_size=1, max_size=5))
def test_decimals_come_back_from_a_workbook_exactly(values: list[Decimal]) -> None:
    for cell, value in zip(xlsx_back(values, MONEY), values, strict=True):
        assert Decimal(str(cell.value)) == value
        assert (cell.data_type == "n") is fits_a_double(value)


@pytest.mark.parametrize("unknown", [None, float("nan"), Decimal("NaN"), pd.NA, pd.NaT])
@pytest.mark.parametrize("kind", Kind)
def test_what_is_not_known_is_a_blank_cell(unknown: object, kind: Kind) -> None:
    column = Column("x", "X", kind)
    assert csv_back([unknown], column) == [""]
    assert [cell.value for cell in xlsx_back([unknown], column)] in ([], [None])


def test_a_count_that_pandas_made_a_float_is_whole_again() -> None:
    assert csv_back([12.0], Column("n", "N", Kind.COUNT)) == ["12"]


def test_half_a_provider_is_refused() -> None:
    with pytest.raises(ValueError, match=r"2\.5 is not a whole number"):
        csv_back([2.5], Column("n", "N", Kind.COUNT))


@pytest.mark.parametrize("letter", ["a", "é", "😀"])
def test_text_longer_than_a_cell_is_cut_and_says_so(letter: str) -> None:
    text = letter * (MAX_CELL_CHARACTERS + 1)
    [cell] = xlsx_back([text], TEXT)
    assert cell.value.endswith(CUT)
    assert (
        MAX_CELL_CHARACTERS - 1 <= len(cell.value.encode("utf-16-le")) // 2 <= MAX_CELL_CHARACTERS
    )
    assert csv_back([text], TEXT) == [text]
    assert fitted("short") == "short"


def test_a_date_before_excel_counts_is_shown_as_text() -> None:
    column = Column("day", "Day", Kind.DATE)
    old, new = xlsx_back([date(1890, 1, 2), date(2025, 8, 9)], column)
    assert old.value == "1890-01-02"
    assert new.is_date


def test_a_cell_that_was_not_written_is_an_error(tmp_path: Path) -> None:
    def one_row_too_many() -> None:
        with spreadsheet(tmp_path / "t.xlsx", "t", created=date(2025, 8, 1)) as book:
            sheet = add_sheet(book, "Sheet")
            sheet.row = EXCEL_ROWS
            sheet.line(["one row too many"])

    with pytest.raises(SpreadsheetError, match="row 1048577 of Sheet"):
        one_row_too_many()
    assert list(tmp_path.iterdir()) == []


def test_a_csv_starts_with_a_byte_order_mark_for_excel(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv", pd.DataFrame({"name": ["Café"]}), [TEXT])
    assert (tmp_path / "t.csv").read_bytes() == b"\xef\xbb\xbfname\r\nCaf\xc3\xa9\r\n"
