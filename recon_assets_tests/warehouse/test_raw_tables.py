"""Raw tables take whatever columns are delivered, under whatever names."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from recon_assets.contracts import contract_of
from recon_assets.sources import SourceError
from recon_assets.warehouse import SliceError
from recon_assets_tests.warehouse.writing import FEBRUARY, JANUARY, TOTALS, Desk, table_of, totals

RAW = "raw.crm_accounts"
PROVENANCE = {
    field.name: field.type for field in contract_of("raw", "crm_accounts").columns.to_pyarrow()
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "recon.duckdb")


def delivery(month: dt.date, *rows: dict[str, str]) -> pa.RecordBatchReader:
    """Rows as a source hands them over: provenance first, then every delivered column as text."""
    headers = dict.fromkeys(name for row in rows for name in row if name not in PROVENANCE)
    schema = pa.schema(
        [(name, PROVENANCE.get(name, pa.string())) for name in (*PROVENANCE, *headers)]
    )
    full = [
        {"month": month, "source_file": "crm.csv", "source_row": number} | row
        for number, row in enumerate(rows, 2)
    ]
    return pa.RecordBatchReader.from_batches(
        schema, pa.Table.from_pylist(full, schema=schema).to_batches()
    )


def delivered(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in PROVENANCE}


def test_a_column_that_is_new_this_month_is_kept_and_unknown_before(desk: Desk) -> None:
    desk.write(RAW, delivery(JANUARY, {"Account": "Acme"}), JANUARY)
    desk.write(RAW, delivery(FEBRUARY, {"Note": "new", "Account": "Bright"}), FEBRUARY)
    assert [delivered(row) for row in desk.rows_read(RAW, JANUARY, FEBRUARY)] == [
        {"Account": "Acme", "Note": None},
        {"Account": "Bright", "Note": "new"},
    ]


def test_a_column_that_is_gone_this_month_is_unknown_in_it(desk: Desk) -> None:
    desk.write(RAW, delivery(JANUARY, {"Account": "Acme", "Note": "old"}), JANUARY)
    desk.write(RAW, delivery(FEBRUARY, {"Account": "Bright"}), FEBRUARY)
    read = desk.rows_read(RAW, FEBRUARY)
    assert [delivered(row) for row in read] == [{"Account": "Bright", "Note": None}]


NASTY = (
    'a"b; DROP TABLE raw.crm_accounts; --',
    "x'; DROP TABLE raw.crm_accounts; --",
    "select",
    "Order By",
    "rowid",
    "table_name",
    "$1",
    "{month}",
    "ä ö ü 🦷",
    "a.b.c",
    '""',
    "x" * 500,
)


def test_headers_with_quotes_and_sql_and_reserved_words_are_only_names(desk: Desk) -> None:
    row = {header: f"value of {number}" for number, header in enumerate(NASTY)}
    desk.write(RAW, delivery(JANUARY, row), JANUARY)
    desk.write(RAW, delivery(FEBRUARY, dict(reversed(row.items()))), FEBRUARY)
    read = desk.rows_read(RAW, JANUARY, FEBRUARY)
    assert [delivered(one) for one in read] == [row, row]


def test_values_with_sql_in_them_are_only_values(desk: Desk) -> None:
    row = {"Account": "'); DROP TABLE raw.crm_accounts; --", "Note": "\"; ATTACH 'x.db'; --"}
    desk.write(RAW, delivery(JANUARY, row), JANUARY)
    assert [delivered(one) for one in desk.rows_read(RAW, JANUARY)] == [row]


@pytest.mark.parametrize(
    ("before", "now"), [("Account ID", "ACCOUNT ID"), ("GRÖSSE", "Grösse"), ("STRASSE", "Straße")]
)
def test_a_header_in_other_capitals_is_the_same_column_under_its_newest_name(
    desk: Desk, before: str, now: str
) -> None:
    desk.write(RAW, delivery(JANUARY, {before: "1"}), JANUARY)
    desk.write(RAW, delivery(FEBRUARY, {now: "2", "Other": "x"}), FEBRUARY)
    assert [delivered(row) for row in desk.rows_read(RAW, JANUARY, FEBRUARY)] == [
        {now: "1", "Other": None},
        {now: "2", "Other": "x"},
    ]


def test_a_month_can_be_delivered_again_with_other_columns(desk: Desk) -> None:
    desk.write(RAW, delivery(JANUARY, {"Account": "Acme"}), JANUARY)
    desk.write(RAW, delivery(JANUARY, {"ACCOUNT": "Acme", "Note": "more"}), JANUARY)
    read = desk.rows_read(RAW, JANUARY)
    assert [delivered(row) for row in read] == [{"ACCOUNT": "Acme", "Note": "more"}]


def test_rows_that_come_in_many_batches_are_all_there(desk: Desk) -> None:
    schema = delivery(JANUARY, {"Account": "x"}).schema

    def batches() -> Any:
        for start in range(0, 5000, 500):
            rows = [{"Account": str(n)} for n in range(start, start + 500)]
            batch = delivery(JANUARY, *rows).read_all()
            numbers = pa.array(range(start + 2, start + 502), pa.int64())
            place = batch.schema.get_field_index("source_row")
            yield from batch.set_column(place, "source_row", numbers).cast(schema).to_batches()

    desk.write(RAW, pa.RecordBatchReader.from_batches(schema, batches()), JANUARY)
    counted = desk.warehouse.query(f'SELECT count(DISTINCT "Account") AS n FROM {RAW}')
    assert list(counted["n"]) == [5000]


def test_a_file_that_breaks_off_halfway_says_so_and_leaves_the_old_month(desk: Desk) -> None:
    desk.write(RAW, delivery(JANUARY, {"Account": "Acme"}), JANUARY)
    good = delivery(JANUARY, {"Account": "New", "Note": "x"}).read_all()

    def torn() -> Any:
        yield from good.to_batches()
        raise SourceError("crm.csv ends in the middle of a line")

    reader = pa.RecordBatchReader.from_batches(good.schema, torn())
    with pytest.raises(SourceError, match="ends in the middle of a line"):
        desk.write(RAW, reader, JANUARY)
    # The column that was new in the torn file stays, empty: to some engines that is a commit.
    left = [delivered(row) for row in desk.rows_read(RAW, JANUARY)]
    assert left == [{"Account": "Acme", "Note": None}]


def test_a_delivered_row_without_a_place_is_refused(desk: Desk) -> None:
    broken = delivery(JANUARY, {"Account": "Acme", "source_row": 0})
    with pytest.raises(SliceError, match="source_row"):
        desk.write(RAW, broken, JANUARY)


def test_only_raw_tables_take_columns_that_nobody_declared(desk: Desk) -> None:
    with pytest.raises(ValueError, match="has no column Note"):
        desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY, Note="x")]), JANUARY)
