"""Delivered headers become raw column names that normalization can look up."""

from __future__ import annotations

import pytest

from recon_assets.contracts.raw import Raw, raw_name
from recon_assets.sources import SourceError, raw_columns
from recon_assets.sources.headers import PROVENANCE


def test_the_provenance_columns_are_those_of_the_raw_contract():
    assert tuple(PROVENANCE.names) == tuple(Raw.to_schema().columns)


@pytest.mark.parametrize("header", ["\ufeffid", " id\xa0", "\n id \u200b"])
def test_blanks_around_a_header_are_no_part_of_its_name(header):
    assert raw_name(header) == "id"


def test_a_header_called_like_a_raw_column_is_told_apart(folder):
    folder.put("crm/2025-08.csv", "id,name,Month,SOURCE_ROW\n1,a,August,77\n")
    (row,) = folder.rows()
    assert (row["Month (delivered)"], row["SOURCE_ROW (delivered)"]) == ("August", "77")
    assert (f"{row['month']}", row["source_row"]) == ("2025-08-01", 2)


def test_a_mapped_header_may_be_called_like_a_raw_column(folder):
    folder.put("crm/2025-08.csv", "id,Month\n1,a\n")
    columns = {"customer_id": "id", "customer_name": "Month"}
    assert folder.rows(columns=columns)[0]["Month (delivered)"] == "a"


def test_blank_headers_are_named_after_their_position_and_repeated_ones_numbered():
    delivered = ["id", "", "Note", "note", "NOTE", "note (2)"]
    named = ("id", "column 2", "Note", "note (3)", "NOTE (4)", "note (2)")
    assert raw_columns(delivered, ["id"]) == named


def test_a_repeated_header_that_is_mapped_refuses_the_file(folder):
    folder.put("crm/2025-08.csv", "id,name,ID\n1,a,2\n")
    with pytest.raises(
        SourceError, match=r"crm/2025-08\.csv: two columns are called 'id' \(case aside\)"
    ):
        folder.open()


def test_a_missing_column_is_refused_with_the_nearest_name(folder):
    folder.put("crm/2025-08.csv", "id,nane\n1,a\n")
    with pytest.raises(SourceError, match=r"missing 'name' \(did you mean 'nane'\?\)") as error:
        folder.open()
    assert "crm/2025-08.csv: expected columns 'id', 'name'; found 'id', 'nane'" in str(error.value)


def test_capitals_of_headers_do_not_matter(folder):
    folder.put("crm/all.csv", "ID,Name,WHEN\n1,a,2025-08-03\n")
    read = folder.open("crm/all.csv", month_column="when")
    assert read.unmapped == ()
    (row,) = read.reader.read_all().to_pylist()
    assert (row["id"], row["name"]) == ("1", "a")


def test_where_no_header_is_there_it_is_said_where_they_are_looked_for(folder):
    folder.put("crm/2025-08.csv", "Accounts of August\n\nid,name\n1,a\n")
    with pytest.raises(SourceError, match="expected in the first line that is not blank"):
        folder.open()


@pytest.mark.parametrize("setting", [{"product_flags": ["Telehealth"]}, {"month_column": "when"}])
def test_flag_and_month_columns_are_required_too(folder, setting):
    folder.put("crm/all.csv", "id,name\n1,a\n")
    with pytest.raises(SourceError, match=r"missing '(Telehealth|when)'"):
        folder.open("crm/all.csv", **setting)


def test_thousands_of_columns_are_refused(folder):
    folder.put("crm/2025-08.csv", ",".join(f"c{n}" for n in range(2_001)) + "\n")
    with pytest.raises(SourceError, match="2,001 columns"):
        folder.open()


def test_utf_16_without_a_byte_order_mark_is_recognized(folder):
    folder.put("crm/2025-08.csv", "id,name\n1,a\n".encode("utf-16-le"))
    with pytest.raises(SourceError, match="encoding: utf-16-le"):
        folder.open()
