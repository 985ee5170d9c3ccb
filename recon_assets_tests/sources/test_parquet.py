"""Parquet's typed columns arrive as text without loss."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recon_assets.sources import SourceError, SourceMissing
from recon_assets.sources import parquet as parquet_module

PARQUET = "crm/{month}.parquet"
LOCAL = dt.datetime(2025, 8, 31, 23, 30)


@pytest.fixture
def save(folder):
    def write(values: pa.Array, **settings) -> None:
        (folder.path / "crm").mkdir(exist_ok=True)
        ids = [str(n) for n in range(len(values))]
        table = pa.table({"id": ids, "name": values})
        pq.write_table(table, folder.path / "crm/2025-08.parquet", **settings)

    return write


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        ("00123", pa.string(), "00123"),
        (b"abc", pa.binary(), "abc"),
        ("x", pa.dictionary(pa.int8(), pa.string()), "x"),
        (7, pa.int64(), "7"),
        (5.0, pa.float64(), "5"),
        (0.1, pa.float64(), "0.1"),
        (0.1, pa.float32(), "0.1"),
        (123456789012.0, pa.float64(), "123456789012"),
        (1e-7, pa.float64(), "0.0000001"),
        (float("nan"), pa.float64(), "nan"),
        (Decimal("100.10"), pa.decimal128(9, 2), "100.10"),
        (Decimal("0.000000010"), pa.decimal128(12, 9), "0.000000010"),
        (True, pa.bool_(), "true"),
        (dt.date(2025, 8, 1), pa.date32(), "2025-08-01T00:00:00"),
        (LOCAL, pa.timestamp("us"), "2025-08-31T23:30:00"),
        (LOCAL.replace(microsecond=5), pa.timestamp("ns"), "2025-08-31T23:30:00.000005"),
        (LOCAL, pa.timestamp("ms", "America/New_York"), "2025-08-31T23:30:00Z"),
        ([1, None], pa.list_(pa.int8()), "[1, null]"),
        ({"a": "é"}, pa.struct([("a", pa.string())]), '{"a": "é"}'),
        (None, pa.int8(), None),
        (None, pa.timestamp("us"), None),
    ],
)
def test_each_type_has_one_way_to_be_written(folder, save, value, kind, text):
    save(pa.array([value], kind))
    assert folder.rows(PARQUET)[0]["name"] == text


@given(st.lists(st.none() | st.datetimes(dt.datetime(1, 1, 1)), min_size=1, max_size=5))
def test_each_time_is_written_in_full_whatever_times_are_beside_it(times):
    texts = parquet_module.text_of(pa.array(times, pa.timestamp("us"))).to_pylist()
    assert texts == [time and time.isoformat() for time in times]


def test_rows_are_numbered_by_position_across_batches_and_row_groups(folder, save, monkeypatch):
    monkeypatch.setattr(parquet_module, "MOST_ROWS", 7)
    save(pa.array(range(50)), row_group_size=13)
    read = folder.rows(PARQUET)
    assert [r["source_row"] for r in read] == list(range(1, 51))
    assert [r["name"] for r in read] == [str(n) for n in range(50)]


def test_batches_stay_small_where_rows_are_wide(folder, save, monkeypatch):
    monkeypatch.setattr(parquet_module, "BATCH_BYTES", 10_000)
    save(pa.array([f"{n:01000}" for n in range(100)]))
    assert (
        parquet_module._rows_at_a_time(pq.read_metadata(folder.path / "crm/2025-08.parquet")) < 11
    )


def test_a_nul_or_too_long_a_field_rejects_its_row(folder, save, cells):
    save(pa.array(["a", "b\0", "c" * 70_000, "d"]))
    read = folder.rows(PARQUET)
    assert cells(read) == [(1, "0", "a"), (2, "rejected"), (3, "rejected"), (4, "3", "d")]
    assert "70,000 bytes" in read[2]["source_error"]


NO_TEXT = pa.array([b"\xff\xfe"], pa.binary())


@pytest.mark.parametrize("column", [NO_TEXT, NO_TEXT.view(pa.string())], ids=["bytes", "text"])
def test_bytes_that_are_no_text_refuse_the_file_naming_the_column(folder, save, column):
    save(column)
    with pytest.raises(SourceError, match=r"2025-08\.parquet, rows 1 to 1, column 'name'"):
        folder.rows(PARQUET)


def test_no_rows_are_missing_and_no_parquet_is_refused(folder, save):
    save(pa.array([], pa.string()))
    with pytest.raises(SourceMissing, match="allow_empty"):
        folder.open(PARQUET)
    folder.put("crm/2025-08.parquet", "id,name\n")
    with pytest.raises(SourceError, match=r"2025-08\.parquet: cannot be read"):
        folder.open(PARQUET)
