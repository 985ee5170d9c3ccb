"""Spreadsheets whose cells are what they are: text never runs, numbers stay numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from recon_assets.reports.atomic import replacing
from recon_assets.reports.columns import Cell, Column, Kind
from recon_assets.reports.money import exact
from recon_assets.reports.styles import STYLES

# Excel's own limits, in UTF-16 units and rows.
MAX_CELL_CHARACTERS = 32_767
EXCEL_ROWS = 1_048_576

CUT = " … [cut: the text is longer than a spreadsheet cell can hold]"

# Excel counts days from 1900 and believes that year to have been a leap year.
_FIRST_DATE, _DAY_ZERO = date(1900, 3, 1), date(1899, 12, 30)


class SpreadsheetError(Exception):
    """XlsxWriter refused a cell or a layout; it says so by a return code only."""


class Sheet:
    """One sheet, written from top to bottom."""

    def __init__(self, worksheet: Worksheet, formats: dict[str, Format]) -> None:
        self.worksheet = worksheet
        self.formats = formats
        self.row = 0

    def line(self, values: Sequence[Cell], styles: Sequence[str] | str = "plain") -> None:
        """Writes one row and goes to the next."""
        named = [styles] * len(values) if isinstance(styles, str) else styles
        for place, (value, style) in enumerate(zip(values, named, strict=True)):
            self._put(place, value, self.formats[style])
        self.row += 1

    def _put(self, place: int, value: Cell, style: Format) -> None:
        if value is None:
            code = self.worksheet.write_blank(self.row, place, None, style)
        elif isinstance(shown := in_cell(value), str):
            code = self.worksheet.write_string(self.row, place, shown, style)
        else:
            code = self.worksheet.write_number(self.row, place, shown, style)
        self._checked(code)

    def title(self, text: str) -> None:
        self._checked(self.worksheet.set_row(self.row, 2 * LINE_POINTS))
        self.line([text], "title")

    def headers(self, columns: Sequence[Column]) -> None:
        """The columns' headers, each over its figures or words."""
        right = {Kind.COUNT, Kind.MONEY, Kind.NUMBER}
        self.line(
            [column.header for column in columns],
            ["header_right" if column.kind in right else "header" for column in columns],
        )

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], frozen: int) -> None:
        """A whole sheet of rows under a header that stays in sight and filters them."""
        self.widths([column.width for column in columns])
        self._checked(self.worksheet.set_row(0, 2 * LINE_POINTS))
        self.headers(columns)
        styles = ["wrapped" if c.width >= WRAP_FROM else c.kind.value for c in columns]
        formats = [self.formats[style] for style in styles]
        wrapped = [(p, c.width) for p, c in enumerate(columns) if c.width >= WRAP_FROM]
        # Nearly all the time of a report goes here: what recurs is worked out once, and blanks are not
        # written.
        shown = [_Shown() for _ in columns]
        write_string, write_number = self.worksheet.write_string, self.worksheet.write_number
        for row in rows:
            if (lines := _lines(row, wrapped)) > 1:
                self._checked(self.worksheet.set_row(self.row, LINE_POINTS * lines))
            for place, value in enumerate(row):
                if value is None:
                    continue
                write = write_string if type(told := shown[place][value]) is str else write_number
                if code := write(self.row, place, told, formats[place]):
                    self._checked(code)
            self.row += 1
        last = max(self.row - 1, 1)
        self.worksheet.freeze_panes(1, frozen)
        self._checked(self.worksheet.autofilter(0, 0, last, len(columns) - 1))
        self.worksheet.repeat_rows(0)
        self.worksheet.repeat_columns(0)
        self.worksheet.fit_to_pages(2, 0)

    def colour(self, place: int, words: Iterable[str]) -> None:
        """Fills the cells of a column that say one of ``words``, by the style of that name."""
        for word in words:
            rule = {
                "type": "cell",
                "criteria": "==",
                "value": f'"{word}"',
                "format": self.formats[word],
            }
            self._checked(
                self.worksheet.conditional_format(1, place, max(self.row - 1, 1), place, rule)
            )

    def widths(self, widths: Sequence[int]) -> None:
        for place, width in enumerate(widths):
            self._checked(self.worksheet.set_column(place, place, width))

    def _checked(self, code: object) -> None:
        if code not in (None, 0):
            raise SpreadsheetError(
                f"row {self.row + 1} of {self.worksheet.name}: XlsxWriter says {code}"
            )


class _Shown(dict[Cell, str | float]):
    """What cells of one column, which are all of one type, hold."""

    def __missing__(self, value: Cell) -> str | float:
        shown = self[value] = in_cell(value)
        return shown


# Columns this wide hold sentences.
WRAP_FROM = 40
LINE_POINTS = 15
# A column's width counts digits, and most letters are narrower.
CHARACTERS_PER_WIDTH = 1.1
# A taller row hides its neighbours; the rest of the sentence is in the cell.
MAX_LINES = 6


def _lines(row: Sequence[Cell], wrapped: Sequence[tuple[int, int]]) -> int:
    """How many lines the row needs, by its texts at places of a width. Not every program that opens
    the file works this out.
    """
    texts = [(row[place], width) for place, width in wrapped]
    lines = [
        math.ceil(len(text) / width / CHARACTERS_PER_WIDTH)
        for text, width in texts
        if isinstance(text, str)
    ]
    return min(max([1, *lines]), MAX_LINES)


@contextmanager
def spreadsheet(path: Path, title: str, created: date) -> Iterator[xlsxwriter.Workbook]:
    """A workbook that takes the place of ``path`` once complete. Equal content gives equal bytes,
    as ``created`` is the month's and not the clock's."""
    with replacing(path) as temporary:
        # In memory, since it takes a tenth to a fifth less time than row by row: texts that recur are
        # written once. 50,000 rows, which a sheet has at most, take about 100 MB.
        book = xlsxwriter.Workbook(str(temporary), {"in_memory": True})
        book.set_properties({"title": title, "created": datetime.combine(created, time(), UTC)})
        with book:
            yield book


def add_sheet(book: xlsxwriter.Workbook, name: str) -> Sheet:
    sheet = book.add_worksheet(name)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    return Sheet(sheet, _formats(book))


def _formats(book: xlsxwriter.Workbook) -> dict[str, Format]:
    return {name: book.add_format(dict(style)) for name, style in STYLES.items()}


def in_cell(value: Cell) -> str | float:
    """What a cell holds: a number, or a text. A date is the number of a day; digits that a number would lose are text.

    >>> in_cell(Decimal("1.50")), in_cell(date(2025, 8, 1)), in_cell(True), in_cell(Decimal("1234567890.1234567"))
    (1.5, 45870, 'yes', '1234567890.1234567')
    """
    match value:
        case str():
            return fitted(value)
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return float(value) if fits_a_double(value) else exact(value, places=0)
        case date():
            known = value >= _FIRST_DATE
            return (value - _DAY_ZERO).days if known else value.isoformat()
    raise TypeError(f"a cell holds no {type(value).__name__}")


def fits_a_double(value: Decimal) -> bool:
    """Whether a spreadsheet's number, good for 15 digits, holds every digit of ``value``."""
    most = 15
    # Most numbers need no zeros taken off to be told.
    return len(value.as_tuple().digits) <= most or len(value.normalize().as_tuple().digits) <= most


def fitted(text: str) -> str:
    """``text`` as it is, or cut with a marker to what a cell can hold."""
    if 2 * len(text) <= MAX_CELL_CHARACTERS:
        return text
    units = text.encode("utf-16-le")
    if len(units) // 2 <= MAX_CELL_CHARACTERS:
        return text
    kept = units[: 2 * (MAX_CELL_CHARACTERS - len(CUT))]
    # A cut between the halves of a character outside the basic plane drops the first half too.
    return kept.decode("utf-16-le", errors="ignore") + CUT
