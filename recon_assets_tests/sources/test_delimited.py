"""CSV and TSV: every line becomes a row, a rejected row, or a refusal of the file."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.config import FileSource
from recon_assets.sources import SourceError, SourceMissing, plain, read_source, rows
from recon_assets_tests.sources.conftest import AUGUST, CELLS


def test_cells_are_kept_exactly_as_delivered(folder):
    folder.put("crm/2025-08.csv", "id,name,note\n00123, Acme ,\n")
    assert folder.rows() == [
        {
            "month": AUGUST,
            "source_file": "crm/2025-08.csv",
            "source_row": 2,
            "source_key": None,
            "source_error": None,
            "source_text": None,
            "id": "00123",
            "name": " Acme ",
            "note": "",
        }
    ]


def test_columns_in_another_order_are_read_by_name_and_new_ones_noted(folder):
    folder.put("crm/2025-08.csv", "region,name,id\nEU,Acme,1\n")
    delivery = folder.open()
    assert delivery.unmapped == ("region",)
    assert delivery.columns == ("region", "name", "id")
    assert delivery.files == ("crm/2025-08.csv",)
    assert delivery.reader.read_all()["id"].to_pylist() == ["1"]


def test_a_tsv_is_read_with_tabs_whatever_the_delimiter_says(folder, cells):
    folder.put("crm/2025-08.tsv", "id\tname\n1\tA,B\n")
    assert cells(folder.rows("crm/{month}.tsv")) == [(2, "1", "A,B")]


def test_a_wrong_delimiter_is_refused_and_the_right_one_offered(folder):
    folder.put("crm/2025-08.csv", "id;name\n1;Acme\n")
    with pytest.raises(SourceError, match=r"expected columns 'id', 'name'; found 'id;name'") as e:
        folder.open()
    assert "set delimiter: ';'" in str(e.value)
    assert folder.rows(delimiter=";")[0]["name"] == "Acme"


@pytest.mark.parametrize("delimiter", ["§", " ", "^"])
def test_an_unusual_delimiter_is_read_too(folder, cells, delimiter):
    folder.put("crm/2025-08.csv", f"id{delimiter}name\n1{delimiter}Acme\n")
    assert cells(folder.rows(delimiter=delimiter)) == [(2, "1", "Acme")]


def test_a_byte_order_mark_is_stripped(folder, cells):
    folder.put("crm/2025-08.csv", b"\xef\xbb\xbf" + b'"id",name\n1,Acme\n')
    assert cells(folder.rows()) == [(2, "1", "Acme")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "latin-1", "cp1252", "shift_jis"])
def test_a_declared_encoding_is_read(folder, cells, encoding):
    name = "株式会社" if encoding == "shift_jis" else "Müller"
    folder.put("crm/2025-08.csv", f'id,name\n1,"{name}\nx"\n'.encode(encoding))
    assert cells(folder.rows(encoding=encoding)) == [(2, "1", f"{name}\nx")]


def test_undeclared_utf_16_is_refused_by_name(folder):
    folder.put("crm/2025-08.csv", "id,name\n1,Acme\n".encode("utf-16"))
    with pytest.raises(SourceError, match=r"2025-08\.csv, line 1: .*UTF-16.*encoding: utf-16"):
        folder.open()


def test_utf_16_without_its_mark_asks_for_the_order_of_bytes(folder, cells):
    folder.put("crm/2025-08.csv", "id,name\n1,Acme\n".encode("utf-16-le"))
    with pytest.raises(SourceError, match=r"2025-08\.csv, line 1: .*encoding: utf-16-le"):
        cells(folder.rows(encoding="utf-16"))


@pytest.mark.parametrize("rows_before", [0, 300_000])
def test_undeclared_latin_1_is_refused_with_line_and_byte(folder, rows_before):
    lines = b"id,name\n" + b"1,Acme\n" * rows_before + "1,Müller\n".encode("latin-1")
    folder.put("crm/2025-08.csv", lines)
    with pytest.raises(SourceError, match=rf"line {rows_before + 2}: byte fc .*encoding: cp1252"):
        folder.rows()


def test_a_ragged_row_is_rejected_with_its_line_and_text(folder):
    folder.put("crm/2025-08.csv", 'id,name\n1,"a\nb"\n2\n3,c,d\n4,e\n')
    _, short, long, last = folder.rows()
    assert short["source_error"] == "expected 2 columns, found 1 (line 4)"
    assert (short["source_row"], short["source_text"], short["id"]) == (3, "2", None)
    assert long["source_error"] == "expected 2 columns, found 3 (line 5)"
    assert (last["source_row"], last["id"]) == (5, "4")


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [("1,a\n\n  \n2,b\n\n\n", (2, 5)), ("1,a\n\n2,b\n", (2, 4)), ("1,a\r\n\r\n2,b", (2, 4))],
)
def test_blank_lines_are_ignored_but_counted(folder, cells, lines, numbers):
    folder.put("crm/2025-08.csv", "id,name\n" + lines)
    assert cells(folder.rows()) == [(numbers[0], "1", "a"), (numbers[1], "2", "b")]


@pytest.mark.parametrize("chunk", [1, 2, 3, 7])
def test_numbers_stay_right_across_chunks_and_rejected_rows(folder, cells, monkeypatch, chunk):
    monkeypatch.setattr(rows, "CHUNK_ROWS", chunk)
    monkeypatch.setattr(rows, "BATCH_ROWS", chunk + 1)
    lines = [f"{n},x" if n % 5 else f"{n}" for n in range(2, 40)]
    folder.put("crm/2025-08.csv", "id,name\n" + "\n".join(lines))
    expected = [(n, str(n), "x") if n % 5 else (n, "rejected") for n in range(2, 40)]
    assert cells(folder.rows()) == expected


@pytest.mark.parametrize(
    "lines",
    [
        '1,a\n2,"b\n3,c\n4,d\n',  # swallows the rest of the file
        '1,a\n2,"b\n3,c\n4,"d"\n',  # swallows rows up to the next quote
        '1,a\n2,"b" x "c\n3,d\n',  # broken, and still open at the end of its line
        '1,a\n2,"b',
    ],
)
def test_an_unclosed_quote_refuses_the_file_naming_the_line_where_it_opens(folder, lines):
    folder.put("crm/2025-08.csv", "id,name\n" + lines)
    with pytest.raises(SourceError, match=r"2025-08\.csv, line 3: a quoted value begins here"):
        folder.rows()


def test_a_quote_broken_within_its_line_rejects_that_row_only(folder, cells):
    folder.put("crm/2025-08.csv", 'id,name\n1,"Acme" Inc\n2,5" Pipe\n3,"say ""hi"""\n')
    assert cells(folder.rows()) == [(2, "rejected"), (3, "2", '5" Pipe'), (4, "3", 'say "hi"')]


def test_a_nul_byte_rejects_its_row(folder):
    folder.put("crm/2025-08.csv", "id,name\n1,a\n2,b\0c\n3,d\n")
    first, broken, last = folder.rows()
    assert broken["source_error"] == "column 'name': holds a NUL character"
    assert (broken["id"], broken["source_text"]) == (None, "2,b␀c")
    assert (first["id"], last["id"], last["source_row"]) == ("1", "3", 4)


@pytest.mark.parametrize("size", [65_537, 200_000, 3_000_000])
@pytest.mark.parametrize("quote", ["", '"'])
def test_a_field_that_is_too_long_rejects_its_row(folder, size, quote):
    folder.put("crm/2025-08.csv", f"id,name\n1,a\n2,{quote}{'x' * size}{quote}\n3,d\n")
    first, broken, last = folder.rows()
    assert broken["source_error"]
    assert broken["id"] is None
    assert len(broken["source_text"]) == 500
    assert (first["id"], last["id"], last["source_row"]) == ("1", "3", 4)


def test_the_longest_allowed_field_is_kept(folder):
    folder.put("crm/2025-08.csv", f"id,name\n1,{'x' * 65_536}\n")
    assert len(folder.rows()[0]["name"]) == 65_536


def test_a_file_without_line_breaks_is_refused(folder):
    folder.put("crm/2025-08.csv", "id,name\n" + "x" * (17 * 2**20))
    with pytest.raises(SourceError, match="line 2: longer than"):
        folder.rows()


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("allow_empty", [True, False])
def test_an_empty_file_is_missing_even_where_no_rows_are_allowed(folder, content, allow_empty):
    folder.put("crm/2025-08.csv", content)
    with pytest.raises(SourceMissing, match=r"crm/2025-08\.csv: is empty.*2025-08"):
        folder.open(allow_empty=allow_empty)


def test_a_header_alone_is_missing_unless_it_may_be_empty(folder):
    folder.put("crm/2025-08.csv", "id,name\n\n")
    with pytest.raises(SourceMissing, match="allow_empty: true"):
        folder.open()
    assert folder.rows(allow_empty=True) == []


def test_a_file_of_rejected_rows_only_is_not_empty(folder, cells):
    folder.put("crm/2025-08.csv", "id,name\n1\n")
    assert cells(folder.rows()) == [(2, "rejected")]


def test_a_file_that_changes_while_it_is_read_is_refused(folder):
    folder.put("crm/2025-08.csv", "id,name\n1,a\n")
    delivery = folder.open()
    folder.put("crm/2025-08.csv", "name,id\na,1\n")
    with pytest.raises(SourceError, match="changed while it was being read"):
        delivery.reader.read_all()


NASTY = st.text(st.sampled_from('ab",;\n\r\t =é株🦷\u2028\x1c\x85'), max_size=6)


@settings(deadline=None, max_examples=300)
@given(table=st.lists(st.tuples(NASTY, NASTY), min_size=1, max_size=30), chunk=st.integers(1, 9))
def test_whatever_a_csv_writer_writes_is_read_back_cell_by_cell(table, chunk):
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([("id", "name"), *table])
    source = FileSource(type="file", path="{month}.csv", columns=CELLS)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows, "CHUNK_ROWS", chunk)
        (Path(folder) / "2025-08.csv").write_bytes(text.getvalue().encode())
        read = read_source("crm", source, Path(folder), [AUGUST]).reader.read_all().to_pylist()
    assert [(r["id"], r["name"]) for r in read] == table
    assert [r["source_row"] for r in read] == list(range(2, len(table) + 2))


@settings(deadline=None, max_examples=300)
@given(lines=st.lists(st.text(st.sampled_from('ab",'), min_size=1, max_size=8), max_size=12))
def test_whatever_is_delivered_no_row_is_lost_in_silence(lines):
    """Every line is inside a row, read or rejected, or else the file is refused."""
    source = FileSource(type="file", path="{month}.csv", columns=CELLS, allow_empty=True)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "2025-08.csv").write_text("\n".join(["id,name", *lines]))
        try:
            read = read_source("crm", source, Path(folder), [AUGUST]).reader.read_all().to_pylist()
        except SourceError:
            return
    texts = (row["source_text"] or row["id"] + row["name"] for row in read)
    assert sum(1 + text.count("\n") for text in texts) == len(lines)


def _read(text: str, delimiter: str) -> object:
    """The rows that this file is read as, or why it is refused."""
    source = FileSource(
        type="file", path="{month}.csv", columns=CELLS, allow_empty=True, delimiter=delimiter
    )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "2025-08.csv").write_bytes(text.encode())
        try:
            return read_source("crm", source, Path(folder), [AUGUST]).reader.read_all().to_pylist()
        except SourceError as error:
            return str(error)


LETTER = st.sampled_from(
    ["a", "é", "株", " ", ",", ",", ";", '"', "\n", "\n", "\r\n", "\r", "\0", "\ufeff"]
)
CELL = st.sampled_from(['""', '","', '"a"', "\u2028", "\x1c", "\x85", "x" * 20])
LINE = st.sampled_from(
    [
        "1,a\n",
        '2,"b"\n',
        '"3","c, d"\r\n',
        '4,"e\nf"\n',
        '5,"g\rh"\n',
        "\ufeff6,i\n",
        f"7,{'j' * 30}\n",
    ]
)
USUAL, UNUSUAL = "id,name\n", ['"id","name"\r\n', "\nid,name\n", " ,\nid,name\n", " \n", ""]


@settings(deadline=None, max_examples=500)
@given(
    pieces=st.lists(LETTER | CELL | LINE, max_size=30),
    header=st.just(USUAL) | st.sampled_from(UNUSUAL),
    block=st.integers(1, 40),
    delimiter=st.sampled_from(",;"),
)
def test_a_file_is_read_in_blocks_as_it_is_record_by_record(pieces, header, block, delimiter):
    text = (header + "".join(pieces)).replace(",", delimiter)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain, "BLOCK", block)
        in_blocks = _read(text, delimiter)
        patch.setattr(plain.PlainPart, "_is_plain", lambda self, block: False)
        assert in_blocks == _read(text, delimiter)
