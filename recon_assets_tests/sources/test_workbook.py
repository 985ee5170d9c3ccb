"""XLSX cells arrive as text that tells what they were."""

from __future__ import annotations

import datetime as dt
import zipfile

import openpyxl
import pytest

from recon_assets.sources import SourceError, SourceMissing
from recon_assets.sources import workbook as workbook_module

XLSX = "crm/{month}.xlsx"


@pytest.fixture
def save(folder):
    """Writes rows, and cells by address, as the workbook of August."""

    def write(rows, sheets=("Accounts",), **cells):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title in sheets:
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
            for address, value in cells.items():
                sheet[address] = value
        (folder.path / "crm").mkdir(exist_ok=True)
        book.save(folder.path / "crm/2025-08.xlsx")
        return folder.path / "crm/2025-08.xlsx"

    return write


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("00123", "00123"),
        (" Acme ", " Acme "),
        (5, "5"),
        (5.0, "5"),
        (0.1, "0.1"),
        (1234.56, "1234.56"),
        (1e20, "100000000000000000000"),
        (1e-7, "0.0000001"),
        (True, "true"),
        (dt.date(2025, 8, 1), "2025-08-01T00:00:00"),
        (dt.datetime(2025, 8, 1, 3, 4, 5), "2025-08-01T03:04:05"),
        ("#N/A", "#N/A"),
        (None, None),
        ("", None),
    ],
)
def test_each_kind_of_cell_has_one_way_to_be_written(folder, save, value, text):
    save([["id", "name"], ["x", value]])
    assert folder.rows(XLSX)[0]["name"] == text


def test_rows_are_numbered_as_the_sheet_numbers_them(folder, save, cells):
    save([], B3="id", C3="name", B4="1", C4="a", B7="2")
    delivery = folder.open(XLSX)
    assert delivery.columns == ("column 1", "id", "name")
    assert cells(delivery.reader.read_all().to_pylist()) == [
        (4, None, "1", "a"),
        (7, None, "2", None),
    ]


def test_a_row_wider_than_the_header_is_rejected(folder, save):
    save([["id", "name"], ["1", "a"], ["2", "b", None, "over"]])
    _, wide = folder.rows(XLSX)
    assert wide["source_error"] == "expected 2 columns, found 4 (row 3)"
    assert (wide["id"], wide["source_text"]) == (None, "2,b,,over")


def test_the_named_sheet_is_read_and_otherwise_the_first(folder, save):
    save([["id", "name"], ["1", "a"]], sheets=("Accounts", "Old"))
    assert len(folder.rows(XLSX)) == len(folder.rows(XLSX, sheet="Old")) == 1
    with pytest.raises(SourceError, match=r"no sheet 'Acounts'; did you mean 'Accounts'\?"):
        folder.open(XLSX, sheet="Acounts")


def test_one_stray_cell_in_the_far_corner_is_no_danger(folder, save):
    save([["id", "name"], ["1", "a"]], XFD99999="!")
    first, stray = folder.rows(XLSX)
    assert (first["id"], stray["source_row"]) == ("1", 99_999)
    assert stray["source_error"].startswith("expected 2 columns, found 16384")


def test_a_wrong_dimension_written_by_an_exporter_cuts_nothing_off(folder, save):
    path = save([["id", "name"], ["1", "a"]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b'ref="A1:B2"', b'ref="A1"')
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert folder.rows(XLSX)[0]["name"] == "a"


def test_an_empty_sheet_or_a_header_alone_is_missing(folder, save):
    save([])
    with pytest.raises(SourceMissing, match="is empty"):
        folder.open(XLSX)
    save([["id", "name"]])
    with pytest.raises(SourceMissing, match="allow_empty"):
        folder.open(XLSX)
    assert folder.rows(XLSX, allow_empty=True) == []


def test_a_bomb_is_refused_before_it_is_unpacked(folder, save, monkeypatch):
    monkeypatch.setattr(workbook_module, "ALWAYS_ALLOWED", 2**20)
    path = save([["id", "name"], ["1", "a"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/bomb.xml", b"\0" * 2**25)
    with pytest.raises(SourceError, match=r"crm/2025-08\.xlsx: unpacks to 33,"):
        folder.open(XLSX)


def test_what_is_no_workbook_is_refused(folder, save):
    folder.put("crm/2025-08.xlsx", "id,name\n1,a\n")
    with pytest.raises(SourceError, match="not an XLSX workbook"):
        folder.open(XLSX)
    with zipfile.ZipFile(folder.path / "crm/2025-08.xlsx", "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(SourceError, match="not a readable XLSX workbook"):
        folder.open(XLSX)
