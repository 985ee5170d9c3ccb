"""A row belongs to exactly one month: the one on the wall where it was written."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from recon_assets.sources import SourceMissing

JULY, AUGUST, SEPTEMBER = (dt.date(2025, month, 1) for month in (7, 8, 9))


@pytest.fixture
def months(folder):
    """The months of July to September in which a row with this text is found."""

    def find(text: str, **settings) -> list[str]:
        others = "".join(f"x,{m:%Y-%m}\n" for m in (JULY, AUGUST, SEPTEMBER))
        folder.put("ops/all.csv", f'id,at\n1,"{text}"\n{others}')
        read = folder.rows(
            "ops/all.csv",
            JULY,
            AUGUST,
            SEPTEMBER,
            month_column="at",
            columns={"customer_id": "id"},
            **settings,
        )
        return [f"{row['month']:%m}" for row in read if row["source_row"] == 2]

    return find


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
@pytest.mark.parametrize(
    "text",
    [
        "2025-08-31T23:59:59.999999",
        "2025-08-01 00:00",
        "2025-08-31T23:30:00-11:00",
        "2025-08-01T00:00:00Z",
        "2025-08-01T00:00:00+1400",
        " 2025-08-15T10:00 ",
    ],
)
def test_an_event_at_the_edge_of_a_month_stays_in_it_in_every_zone(months, monkeypatch, zone, text):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert months(text) == ["08"]
    finally:
        monkeypatch.undo()
        time.tzset()


# Leap day, and the nights in which clocks go forward and back in Berlin and New York.
ODD_DAYS = (
    "2024-02-29T23:59:59", "2024-02-29", "2024-03-31T02:30", "2024-03-31T23:59:59+01:00",
    "2024-03-10T02:30", "2024-11-03T01:30", "2024-10-27T02:30:00+02:00", "2024-11-30T23:59:59-05:00",
)  # fmt: skip


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Kolkata"])
def test_a_leap_day_and_the_days_on_which_clocks_change_are_in_one_month(folder, monkeypatch, zone):
    year = [dt.date(2024, month, 1) for month in range(1, 13)]
    rows = [f"{month:%Y-%m}" for month in year] + list(ODD_DAYS)
    folder.put("ops/all.csv", "id,at\n" + "".join(f"x,{row}\n" for row in rows))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        read = folder.rows("ops/all.csv", *year, month_column="at", columns={"customer_id": "id"})
    finally:
        monkeypatch.undo()
        time.tzset()
    months = sorted((row["source_row"], f"{row['month']:%Y-%m}") for row in read)
    assert [month for _, month in months] == [row[:7] for row in rows]


def test_declared_formats_are_tried_in_their_order(months):
    assert months("07/08/2025", dates=["%m/%d/%Y", "%d/%m/%Y"]) == ["07"]
    assert months("07/08/2025", dates=["%d/%m/%Y", "%m/%d/%Y"]) == ["08"]
    assert months("31/08/2025", dates=["%m/%d/%Y", "%d/%m/%Y"]) == ["08"]


def test_a_month_alone_is_understood(months):
    assert months("2025-08") == ["08"]


@pytest.mark.parametrize(
    "text",
    ["2025-02-30T00:00:00", "2025-08-01T24:30", "2025-08-01T", "45870", "2025-8", "08/01/2025", ""],
)
def test_a_month_that_cannot_be_read_keeps_the_row_in_every_month(months, text):
    assert months(text) == ["07", "08", "09"]


def test_the_error_names_column_value_and_what_was_expected(folder):
    folder.put("ops/all.csv", "id,at,name\n1,1/8/25,a\n2,2025-08-02,b\n3\n")
    rows = {r["source_row"]: r for r in folder.rows("ops/all.csv", month_column="at")}
    assert rows[2]["source_error"] == (
        "month cannot be read from column 'at': found '1/8/25',"
        " expected an ISO timestamp, %Y-%m-%d, YYYY-MM"
    )
    assert rows[2]["id"] == "1"
    assert rows[3]["source_error"] is None
    assert rows[4]["source_error"] == "expected 3 columns, found 1 (line 4)"


def test_rows_of_other_months_are_left_out_and_each_file_is_read_once(folder):
    folder.put("ops/a.csv", "id,at,name\n1,2025-07-01,a\n2,2025-06-30,b\n")
    folder.put("ops/b.csv", "id,at,name\n3,2025-08-31,c\n4,2025-07-31,d\n")
    read = folder.rows("ops/*.csv", JULY, AUGUST, month_column="at")
    assert [(f"{r['month']:%m}", r["id"]) for r in read] == [("07", "1"), ("08", "3"), ("07", "4")]


def test_the_month_column_may_be_named_by_its_canonical_column(folder):
    folder.put("ops/a.csv", "id,name,Used At\n1,a,2025-08-01\n")
    columns = {"customer_id": "id", "customer_name": "name", "used_at": "Used At"}
    assert len(folder.rows("ops/a.csv", month_column="used_at", columns=columns)) == 1


def test_a_month_without_a_row_is_missing_unless_it_may_be_empty(folder):
    folder.put("ops/a.csv", "id,name,at\n1,a,2025-07-01\n2,b,soon\n")
    with pytest.raises(SourceMissing, match=r"crm: no rows for 2025-08 by column 'at'.*ops/a\.csv"):
        folder.rows("ops/a.csv", JULY, AUGUST, month_column="at")
    read = folder.rows("ops/a.csv", JULY, AUGUST, month_column="at", allow_empty=True)
    assert [r["id"] for r in read] == ["1", "2", "2"]
