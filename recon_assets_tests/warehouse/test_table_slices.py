"""A month of a table is replaced as a whole, or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
from dagster import AssetKey, DagsterEventType
from dagster._core.errors import DagsterError
from dagster._core.storage.db_io_manager import TableSlice
from dagster_shared.check import CheckError

from recon_assets.contracts import contract_of
from recon_assets.warehouse import NeverMaterialized, SliceError, duckdb_warehouse, slices
from recon_assets_tests.warehouse.writing import (
    FEBRUARY,
    JANUARY,
    MARCH,
    TOTALS,
    Desk,
    frame_of,
    table_of,
    totals,
)

CANDIDATES = "normalized.match_candidates"
LOG = "history.mismatch_log"
WHOLE = "history.mismatch_breakdown"
WAYS = {"expression": lambda rows: table_of(TOTALS, rows), "frame": frame_of}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "recon.duckdb")


@pytest.fixture(params=WAYS.values(), ids=WAYS.keys())
def as_result(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Rows as an asset may return them."""
    return request.param


def candidate(rank: int, **other: Any) -> dict[str, Any]:
    return {
        "month": JANUARY,
        "source": "billing",
        "customer_name": "Acme Dentl",
        "clean_name": "acme dentl",
        "rank": rank,
        "crm_customer_id": "C-1",
        "crm_customer_name": "Acme Dental",
        "score": 0.9,
        "reason": "one letter differs",
    } | other


def test_a_month_without_rows_is_an_empty_table_with_every_column(desk: Desk) -> None:
    desk.write(TOTALS, table_of(TOTALS, []), JANUARY)
    desk.write(CANDIDATES, frame_of([], list(candidate(1))), JANUARY)

    for name in (TOTALS, CANDIDATES):
        contract = contract_of(*name.split("."))
        stored = desk.warehouse.query(f"DESCRIBE {name}")
        assert list(stored["column_name"]) == list(contract.columns)
        nullable = [contract.columns[column].nullable for column in contract.columns]
        assert list(stored["null"]) == ["YES" if n else "NO" for n in nullable]
        assert desk.rows_read(name, JANUARY) == []
    types = dict(zip(stored["column_name"], stored["column_type"], strict=True))
    assert (types["month"], types["rank"], types["score"]) == ("DATE", "BIGINT", "DOUBLE")


def test_an_empty_month_is_written_and_a_skipped_one_is_not(desk: Desk) -> None:
    desk.write(TOTALS, table_of(TOTALS, []), FEBRUARY)
    assert desk.warehouse.written(TOTALS) == {FEBRUARY}


def test_values_go_to_their_columns_whatever_the_order_they_come_in(
    desk: Desk, as_result: Callable[..., Any]
) -> None:
    row = totals(JANUARY, delivered=Decimal(9), accepted=Decimal(7), rejected=Decimal(2))
    backwards = dict(reversed(row.items()))
    desk.write(TOTALS, as_result([backwards]), JANUARY)
    assert desk.stored(TOTALS) == [row]


def test_a_month_is_replaced_and_its_neighbours_stay(desk: Desk) -> None:
    rows = [totals(month) for month in (JANUARY, FEBRUARY, MARCH)]
    desk.write(TOTALS, table_of(TOTALS, rows), JANUARY, MARCH)
    changed = totals(FEBRUARY, source="ops", rows="8")
    desk.write(TOTALS, table_of(TOTALS, [changed]), FEBRUARY)
    assert desk.stored(TOTALS) == [rows[0], changed, rows[2]]


@pytest.mark.parametrize(
    "stray", [MARCH, dt.date(2024, 12, 1), dt.date(2025, 1, 15), dt.date(2025, 1, 31)], ids=str
)
def test_a_row_outside_the_month_is_refused_and_nothing_changes(
    desk: Desk, as_result: Callable[..., Any], stray: dt.date
) -> None:
    before = totals(JANUARY)
    desk.write(TOTALS, as_result([before]), JANUARY)
    with pytest.raises(SliceError, match="outside the months being written"):
        desk.write(TOTALS, as_result([totals(JANUARY, rows="5"), totals(stray)]), JANUARY)
    assert desk.stored(TOTALS) == [before]
    assert desk.warehouse.written(TOTALS) == {JANUARY}


BROKEN = {
    "a key that two rows share": [totals(JANUARY, rows="5"), totals(JANUARY, rows="6")],
    "a source that does not exist": [totals(JANUARY, source="erp")],
    "a value that must be there and is not": [totals(JANUARY, delivered=None)],
    "a row without month": [totals(None)],  # type: ignore[arg-type]
}


@pytest.mark.parametrize("rows", BROKEN.values(), ids=BROKEN.keys())
def test_what_breaks_the_contract_is_refused_and_the_old_month_stays(
    desk: Desk, as_result: Callable[..., Any], rows: list[dict[str, Any]]
) -> None:
    before = totals(JANUARY)
    desk.write(TOTALS, as_result([before]), JANUARY)
    with pytest.raises(SliceError, match=r"reconciled\.control_totals"):
        desk.write(TOTALS, as_result(rows), JANUARY)
    assert desk.stored(TOTALS) == [before]


def test_a_broken_first_month_leaves_no_row_and_no_trace(desk: Desk) -> None:
    with pytest.raises(SliceError):
        desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY, source="erp")]), JANUARY)
    assert desk.warehouse.written(TOTALS) == set()
    assert desk.stored(TOTALS) == []


def test_a_result_that_lacks_a_column_names_it(desk: Desk) -> None:
    short = frame_of([totals(JANUARY)]).drop(columns=["accepted", "balanced"])
    with pytest.raises(SliceError, match="no column accepted, balanced"):
        desk.write(TOTALS, short, JANUARY)


def test_a_result_with_a_column_too_many_is_refused(desk: Desk) -> None:
    wide = table_of(TOTALS, [totals(JANUARY, remark="hello")])
    with pytest.raises(ValueError, match="has no column remark"):
        desk.write(TOTALS, wide, JANUARY)


def test_reading_a_month_never_materialized_names_that_month(desk: Desk) -> None:
    desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    assert len(desk.rows_read(TOTALS, JANUARY)) == 1
    with pytest.raises(NeverMaterialized) as refused:
        desk.read(TOTALS, JANUARY, MARCH)
    assert "2025-02, 2025-03" in str(refused.value)
    assert "2025-01" not in str(refused.value)
    assert "Materialize reconciled/control_totals" in str(refused.value)


def test_reading_a_table_never_materialized_says_so(desk: Desk) -> None:
    with pytest.raises(NeverMaterialized, match="at all"):
        desk.read("history.mismatch_lifecycle")


def test_who_reads_all_months_gets_those_that_exist(desk: Desk) -> None:
    rows = [totals(JANUARY), totals(MARCH)]
    for row in rows:
        desk.write(TOTALS, table_of(TOTALS, [row]), row["month"])
    read = desk.rows_read(TOTALS, all_months=True)
    assert sorted(row["month"] for row in read) == [JANUARY, MARCH]


def test_a_reader_sees_its_own_months_only(desk: Desk) -> None:
    rows = [totals(month) for month in (JANUARY, FEBRUARY, MARCH)]
    desk.write(TOTALS, table_of(TOTALS, rows), JANUARY, MARCH)
    assert [row["month"] for row in desk.rows_read(TOTALS, FEBRUARY)] == [FEBRUARY]


@pytest.mark.parametrize(
    "amount", ["0.1", "-0.000001", "123456789012345678.123456", "100.01", "1E+3"]
)
def test_money_survives_to_the_last_digit(
    desk: Desk, as_result: Callable[..., Any], amount: str
) -> None:
    row = totals(JANUARY, measure="amount", currency="USD", delivered=Decimal(amount))
    desk.write(TOTALS, as_result([row]), JANUARY)
    (read,) = desk.read(TOTALS, JANUARY, as_type=pd.DataFrame).to_dict("records")
    assert read["delivered"] == Decimal(amount)
    assert isinstance(read["delivered"], Decimal)
    assert read["month"] == JANUARY
    assert type(read["month"]) is dt.date


def test_counts_stay_whole_numbers_beside_unknown_ones(desk: Desk) -> None:
    table = "normalized.billing_lines"
    columns = dict.fromkeys(contract_of(*table.split(".")).columns)
    known = columns | {"month": JANUARY, "source_file": "b.csv", "source_row": 2}
    desk.write(table, frame_of([known, known | {"source_row": 3, "provider_count": 7}]), JANUARY)
    read = desk.read(table, JANUARY, as_type=pd.DataFrame).sort_values("source_row")
    assert list(read["provider_count"]) == [None, 7]
    assert isinstance(read["provider_count"].iloc[1], int)
    assert read["amount"].iloc[0] is None


def test_every_month_of_a_range_gets_its_own_figures_in_the_ui(tmp_path: Path) -> None:
    def shown(read: Any, months: Sequence[dt.date]) -> dict[dt.date, dict[str, str]]:
        return {month: {"of": f"{month:%Y-%m}"} for month in months}

    desk = Desk(tmp_path / "recon.duckdb", {TOTALS: shown})
    rows = [totals(JANUARY), totals(JANUARY, source="ops"), totals(MARCH)]
    result = desk.write(TOTALS, table_of(TOTALS, rows), JANUARY, MARCH)
    events = [
        event.step_materialization_data.materialization
        for event in result.all_events
        if event.event_type == DagsterEventType.ASSET_MATERIALIZATION
    ]
    figures = {
        event.partition: (
            event.metadata["dagster/partition_row_count"].value,
            event.metadata["of"].value,
        )
        for event in events
    }
    assert figures == {
        "2025-01": (2, "2025-01"),
        "2025-02": (0, "2025-02"),
        "2025-03": (1, "2025-03"),
    }
    metadata = events[0].metadata
    assert metadata["dagster/table_name"].value == TOTALS
    assert "FROM reconciled.control_totals" in metadata["query"].value
    assert events[0].asset_key == AssetKey(["reconciled", "control_totals"])


def log_row(**other: Any) -> dict[str, Any]:
    columns = contract_of(*LOG.split(".")).columns
    certain = {
        name: "h" if dtype.is_string() else 0
        for name, dtype in columns.items()
        if not dtype.nullable
    }
    return (
        dict.fromkeys(columns)
        | certain
        | {
            "trigger": "manual",
            "month": JANUARY,
            "version": 1,
            "result_hash": "h1",
            "logged_at": dt.datetime(2025, 2, 3, 4, 5, 6),
            "run_id": "r1",
        }
        | other
    )


def test_the_log_only_grows(desk: Desk) -> None:
    desk.append(LOG, table_of(LOG, [log_row()]))
    desk.append(LOG, table_of(LOG, []))
    desk.append(LOG, table_of(LOG, [log_row(version=2, result_hash="h2", run_id="r2")]))
    assert [(row["version"], row["run_id"]) for row in desk.stored(LOG)] == [(1, "r1"), (2, "r2")]


def test_the_log_refuses_to_say_the_same_version_twice(desk: Desk) -> None:
    desk.append(LOG, table_of(LOG, [log_row()]))
    with pytest.raises(SliceError, match="mismatch_log"):
        desk.append(LOG, table_of(LOG, [log_row(run_id="another")]))
    assert [row["run_id"] for row in desk.stored(LOG)] == ["r1"]


def test_nothing_deletes_from_the_log(desk: Desk) -> None:
    desk.append(LOG, table_of(LOG, [log_row()]))
    everything = TableSlice(table="mismatch_log", schema="history")
    with (
        desk.warehouse.session() as session,
        session.transaction(),
        pytest.raises(SliceError, match="append-only: no row of it is changed or deleted"),
    ):
        slices.delete(session, everything)
    assert len(desk.stored(LOG)) == 1


def test_a_table_without_months_is_replaced_as_a_whole(desk: Desk) -> None:
    def one(product: str) -> dict[str, Any]:
        counts = {n: 0 for n, t in contract_of(*WHOLE.split(".")).columns.items() if t.is_numeric()}
        of = {"month": JANUARY, "category": "overbilled", "product": product}
        return {"owner": None, "currency": None, **counts, **of}

    desk.write(WHOLE, table_of(WHOLE, [one("a"), one("b")]))
    desk.write(WHOLE, table_of(WHOLE, [one("c")]))
    assert [row["product"] for row in desk.stored(WHOLE)] == ["c"]


@pytest.mark.parametrize(
    "key", ["2025-01'; DROP TABLE reconciled.control_totals; --", "2025-13", "2031-01", "../2025"]
)
def test_a_month_that_is_not_one_is_refused_before_anything_is_run(desk: Desk, key: str) -> None:
    desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    with pytest.raises((DagsterError, ValueError)):
        desk.write(TOTALS, table_of(TOTALS, []), partition_key=key)
    assert len(desk.stored(TOTALS)) == 1


def test_a_table_that_is_not_part_of_the_product_is_refused(desk: Desk) -> None:
    with pytest.raises(KeyError, match="reconciled.anything"):
        desk.write("reconciled.anything", table_of(TOTALS, []), JANUARY)


def test_a_result_of_an_unknown_kind_is_refused(desk: Desk) -> None:
    with pytest.raises(CheckError, match="does not have a handler for type"):
        desk.write(TOTALS, [totals(JANUARY)], JANUARY)


def test_a_commit_that_fails_says_why_and_leaves_the_month(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write(TOTALS, table_of(TOTALS, [totals(JANUARY)]), JANUARY)
    connect = duckdb_warehouse.connect

    class FullDisk:
        """A disk that fills up at the last moment; DuckDB has then rolled back by itself."""

        def __init__(self, real: duckdb.DuckDBPyConnection) -> None:
            self.real = real

        def __getattr__(self, name: str) -> Any:
            return getattr(self.real, name)

        def commit(self) -> None:
            self.real.rollback()
            raise duckdb.IOException("Could not write to file: No space left on device")

    @contextmanager
    def on_a_full_disk(*which: Any, **how: Any) -> Iterator[Any]:
        with connect(*which, **how) as real:
            yield FullDisk(real)

    monkeypatch.setattr(duckdb_warehouse, "connect", on_a_full_disk)
    with pytest.raises(duckdb.IOException, match="No space left"):
        desk.write(TOTALS, frame_of([totals(JANUARY, rows="5")]), JANUARY)
    monkeypatch.undo()
    assert desk.stored(TOTALS) == [totals(JANUARY)]
