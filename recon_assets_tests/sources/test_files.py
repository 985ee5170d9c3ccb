"""Which files are read, and which are never opened."""

from __future__ import annotations

import datetime as dt
import gzip
import os

import pytest

from recon_assets.config import FileSource
from recon_assets.sources import SourceError, SourceMissing, find_files
from recon_assets.sources import text as text_module

JULY, AUGUST = dt.date(2025, 7, 1), dt.date(2025, 8, 1)
ROW = "id,name\n1,a\n"


def test_every_month_reads_its_own_files_in_order(folder):
    for name in ("2025-08-b", "2025-08-a", "2025-07-a", "2025-09-a"):
        folder.put(f"crm/{name}.csv", f"id,name\n{name},a\n")
    read = folder.rows("crm/{month}-*.csv", JULY, AUGUST)
    assert [(f"{r['month']:%m}", r["id"]) for r in read] == [
        ("07", "2025-07-a"),
        ("08", "2025-08-a"),
        ("08", "2025-08-b"),
    ]


def test_the_files_of_each_month_can_be_asked_for(folder):
    file = folder.put("crm/2025-08.csv", ROW)
    source = FileSource(type="file", path="crm/{month}.csv", columns={"customer_id": "id"})
    assert find_files(source, folder.path, [AUGUST]) == {AUGUST: (file,)}


def test_a_static_file_is_read_once_and_repeated_for_every_month(folder):
    folder.put("crm/accounts.csv", ROW)
    delivery = folder.open("crm/accounts.csv", JULY, AUGUST)
    assert delivery.files == ("crm/accounts.csv",)
    assert [r["month"] for r in delivery.reader.read_all().to_pylist()] == [JULY, AUGUST]


def test_columns_of_all_files_are_united_and_null_where_a_file_lacks_them(folder):
    folder.put("crm/2025-07.csv", "id,name,Region\n1,a,EU\n")
    folder.put("crm/2025-08.csv", "extra,name,id,region\nx,b,2,US\n")
    delivery = folder.open("crm/{month}.csv", JULY, AUGUST)
    assert delivery.columns == ("id", "name", "Region", "extra")
    july, august = delivery.reader.read_all().to_pylist()
    assert (july["Region"], july["extra"]) == ("EU", None)
    assert (august["Region"], august["extra"], august["id"]) == ("US", "x", "2")


def test_missing_months_are_all_named_with_the_paths_looked_for(folder):
    folder.put("crm/2025-07.csv", ROW)
    months = [JULY, AUGUST, dt.date(2025, 9, 1)]
    with pytest.raises(SourceMissing, match=r"crm: no file for 2025-08, 2025-09; looked for") as e:
        folder.open("crm/{month}.csv", *months)
    assert "crm/2025-08.csv, crm/2025-09.csv" in str(e.value)


def test_nothing_is_handed_out_when_a_later_month_is_wrong(folder):
    folder.put("crm/2025-07.csv", ROW)
    folder.put("crm/2025-08.csv", "id\n1\n")
    with pytest.raises(SourceError, match=r"crm/2025-08\.csv: .*missing 'name'"):
        folder.open("crm/{month}.csv", JULY, AUGUST)


@pytest.mark.parametrize("link", ["crm/2025-08.csv", "crm"])
def test_a_symlink_that_leads_outside_is_refused(folder, tmp_path_factory, link):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "2025-08.csv").write_text(ROW)
    (folder.path / link).parent.mkdir(exist_ok=True)
    (folder.path / link).symlink_to(outside / "2025-08.csv" if "csv" in link else outside)
    with pytest.raises(SourceError, match="outside the folder"):
        folder.open()


def test_a_symlink_that_stays_inside_is_followed(folder):
    folder.put("delivered/x.csv", ROW)
    (folder.path / "2025-08.csv").symlink_to(folder.path / "delivered/x.csv")
    assert folder.rows("{month}.csv")[0]["source_file"] == "2025-08.csv"


@pytest.mark.parametrize(
    "name", ["2025-08.xls", "2025-08.csv.zip", "2025-08.parquet.gz", "2025-08"]
)
def test_other_kinds_of_files_are_refused_with_those_allowed(folder, name):
    folder.put(f"crm/{name}", ROW)
    with pytest.raises(SourceError, match=r"allowed: \.csv, \.tsv, .*\.parquet"):
        folder.open("crm/{month}*")


def test_what_excel_leaves_beside_an_open_workbook_is_no_delivery(folder):
    folder.put("crm/2025-08.csv", ROW)
    folder.put("crm/~$2025-08.xlsx", b"")
    folder.put("crm/.2025-08.csv.swp", b"")
    assert folder.open("crm/*2025-08*").files == ("crm/2025-08.csv",)


def test_a_file_name_that_breaks_lines_is_refused(folder):
    folder.put("crm/2025-08\n.csv", ROW)
    with pytest.raises(SourceError, match="printable"):
        folder.open("crm/*.csv")


def test_a_folder_or_an_unusable_pattern_is_no_file(folder):
    (folder.path / "crm/2025-08.csv").mkdir(parents=True)
    with pytest.raises(SourceMissing):
        folder.open()
    with pytest.raises(SourceError, match="pattern"):
        folder.open("crm/**x")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(folder):
    folder.put("crm/2025-08.csv", ROW).chmod(0)
    with pytest.raises(SourceError, match=r"crm/2025-08\.csv: cannot be read.*ermission"):
        folder.open()


@pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl"])
def test_packed_text_files_are_read(folder, cells, kind):
    content = {"csv": ROW, "tsv": ROW.replace(",", "\t"), "jsonl": '{"id": 1, "name": "a"}'}[kind]
    folder.put(f"crm/2025-08.{kind}.gz", gzip.compress(content.encode()))
    number = 1 if kind == "jsonl" else 2
    assert cells(folder.rows(f"crm/{{month}}.{kind}.gz")) == [(number, "1", "a")]


def test_a_packed_file_without_content_is_missing(folder):
    folder.put("crm/2025-08.csv.gz", gzip.compress(b""))
    with pytest.raises(SourceMissing, match="is empty"):
        folder.open("crm/{month}.csv.gz")


def test_a_packed_file_that_was_cut_off_or_damaged_is_refused(folder):
    whole = gzip.compress("".join(f"{n},{n * n}\n" for n in range(9_999)).encode())
    for content in (whole[:-100], whole[:500] + b"xx" + whole[502:], b"id,name\n1,a\n"):
        folder.put("crm/2025-08.csv.gz", content)
        with pytest.raises(SourceError, match="damaged or cut off"):
            folder.rows("crm/{month}.csv.gz", columns={"customer_id": "0"})


def test_a_packed_bomb_is_refused(folder, monkeypatch):
    monkeypatch.setattr(text_module, "ALWAYS_ALLOWED", 2**20)
    folder.put("crm/2025-08.csv.gz", gzip.compress(b"id,name\n" + b"1,a\n" * 2_000_000))
    with pytest.raises(SourceError, match="unpacks to more than 200 times its size"):
        folder.rows("crm/{month}.csv.gz")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04\x14\x00", "a ZIP archive, which XLSX workbooks are too"),
        (b"\x1f\x8b\x08\x00", "packed with gzip"),
        (b"\xd0\xcf\x11\xe0\xa1", "an old Excel workbook"),
        (b"PAR1\x15\x04", "a Parquet file"),
    ],
)
def test_a_file_that_is_called_text_and_is_none_is_told_as_what_it_is(folder, content, kind):
    folder.put("crm/2025-08.csv", content)
    with pytest.raises(SourceError, match=f"2025-08.csv: is {kind}, not text"):
        folder.open()
