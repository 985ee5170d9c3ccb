"""Landed tables as raw rows: their text, their months, their primary keys, and what is refused."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.assets.delivered import landed
from recon_assets.config import TableSource
from recon_assets.contracts.vocabulary import Source
from recon_assets.sources import Landed, SourceError, SourceMissing, require_rows
from recon_assets.sources.typed import text_of
from recon_assets.warehouse import DuckDbWarehouse
from recon_assets.warehouse.sql import DUCKDB

JULY, AUGUST, SEPTEMBER = (dt.date(2025, month, 1) for month in (7, 8, 9))
ACCOUNTS = """
    CREATE TABLE landing.accounts AS FROM (VALUES
        (10, 'Acme', DATE '2025-08-31'), (9, 'Bright', DATE '2025-08-01'),
        (8, 'Gone', DATE '2025-07-31'), (7, 'New', DATE '2025-09-01')
    ) AS t("Id", "Name", "exported_on")
"""


@dataclass
class Landing:
    """A warehouse into which a loader has put tables of the schema ``landing``."""

    warehouse: DuckDbWarehouse

    def put(self, *statements: str) -> None:
        with self.warehouse.session() as session:
            for statement in ("CREATE SCHEMA IF NOT EXISTS landing", *statements):
                session.execute(statement)

    def look(self, *months: dt.date, **settings: Any) -> tuple[Landed, list[dict[str, Any]]]:
        """What the raw asset finds in a table, and the rows that it would write."""
        usual = {"table": "landing.accounts", "primary_key": "Id", "month_column": "exported_on"}
        told = {"type": "table", "columns": {"customer_id": "Id"}} | usual | settings
        source, months = TableSource.model_validate(told), months or (AUGUST,)
        with self.warehouse.session() as session:
            found = landed(session, Source.CRM, source, months)
            require_rows("crm", source, found, months, session.frame)
            rows = session.frame(found.rows).to_dict("records")
        return found, sorted(rows, key=lambda row: (row["month"], row["source_row"]))

    def rows(self, *months: dt.date, **settings: Any) -> list[dict[str, Any]]:
        return self.look(*months, **settings)[1]

    def refused(self, *months: dt.date, **settings: Any) -> str:
        with pytest.raises(SourceError) as raised:
            self.look(*months, **settings)
        return str(raised.value)


@pytest.fixture
def landing(tmp_path: Path) -> Landing:
    return Landing(DuckDbWarehouse(tmp_path / "recon.duckdb"))


def test_a_row_says_its_table_its_primary_key_and_its_place_by_it(landing: Landing) -> None:
    landing.put(ACCOUNTS)
    found, rows = landing.look()
    assert rows == [
        {
            "month": AUGUST,
            "source_file": "landing.accounts",
            "source_row": number,
            "source_key": key,
            "source_error": None,
            "source_text": None,
            "Id": key,
            "Name": name,
            "exported_on": f"2025-08-{day}T00:00:00",
        }
        for number, (key, name, day) in enumerate([("9", "Bright", "01"), ("10", "Acme", "31")], 1)
    ]
    assert (found.columns, found.unmapped) == (("Id", "Name", "exported_on"), ("Name",))


def test_a_row_has_the_same_place_whichever_months_are_read_with_it(landing: Landing) -> None:
    landing.put(ACCOUNTS)
    alone = [landing.rows(month) for month in (JULY, AUGUST, SEPTEMBER)]
    assert landing.rows(JULY, AUGUST, SEPTEMBER) == [row for month in alone for row in month]


def test_a_composite_key_is_told_whole_and_ordered_part_by_part(landing: Landing) -> None:
    landing.put(
        "CREATE TABLE landing.lines AS FROM (VALUES ('B', 2), ('A', 10), ('A', 9))"
        ' AS t(invoice, "Line")'
    )
    lines = {"table": "landing.lines", "columns": {"customer_id": "invoice"}, "static": True}
    rows = landing.rows(**lines, primary_key=["Invoice", "line"], month_column=None)
    assert [row["source_key"] for row in rows] == ["A/9", "A/10", "B/2"]


TEXTS = {
    "7::INTEGER": "7",
    "12345678901234567890123456789012345678::HUGEINT": "12345678901234567890123456789012345678",
    "12.5::DECIMAL(10, 2)": "12.50",
    "-0.07::DECIMAL(4, 2)": "-0.07",
    "'00123'": "00123",
    "true": "true",
    "false": "false",
    "0.1::DOUBLE + 0.2::DOUBLE": "0.3",
    "19.99::FLOAT": "19.99",
    "100::DOUBLE": "100",
    "-1234567.891::DOUBLE": "-1234567.891",
    "123.123456789012::DOUBLE": "123.123456789012",
    "123456.123456789::DOUBLE": "123456.123456789",
    "123456789.123456::DOUBLE": "123456789.123456",
    "123456789012.34::DOUBLE": "123456789012.34",
    "0.000001::DOUBLE": "0.000001",
    "1e20::DOUBLE": "100000000000000000000",
    "1.5e300::DOUBLE": "1.5e+300",
    "'NaN'::DOUBLE": "nan",
    "DATE '2024-02-29'": "2024-02-29T00:00:00",
    "TIMESTAMP '2025-08-31 23:59:59.123456'": "2025-08-31T23:59:59.123456",
    "TIMESTAMP '2025-08-31 23:59:59.5'": "2025-08-31T23:59:59.5",
    "TIMESTAMP '2025-08-31 10:00:00'": "2025-08-31T10:00:00",
    "TIMESTAMP_NS '2025-08-31 10:00:00'": "2025-08-31T10:00:00",
    "TIMESTAMPTZ '2025-08-31 23:30:00-05:00'": "2025-09-01T04:30:00Z",
    "TIME '10:00:01'": "10:00:01",
    "'x'::ENUM('x', 'y')": "x",
    "'b0000000-0000-4000-8000-000000000000'::UUID": "b0000000-0000-4000-8000-000000000000",
    "'101'::BIT": "101",
    "'{\"a\": 1}'::JSON": '{"a": 1}',
    "NULL::DOUBLE": None,
    "NULL::TIMESTAMPTZ": None,
    "NULL::BOOLEAN": None,
}


def test_every_type_becomes_text_that_means_the_same(landing: Landing) -> None:
    cells = ", ".join(f'{value} AS "c{number}"' for number, value in enumerate(TEXTS))
    landing.put(f"CREATE TABLE landing.accounts AS SELECT 1 AS id, {cells}")
    (row,) = landing.rows(month_column=None, static=True)
    assert {value: row[f"c{number}"] for number, value in enumerate(TEXTS)} == TEXTS


AMOUNTS = st.decimals(-999_999_999_999, 999_999_999_999, places=3)
doubles = ibis.table({"amount": "float64"}, name="doubles")
TEXT_OF_DOUBLES = DUCKDB.compiled(doubles.select(text=text_of(doubles.amount)))


# Amounts as systems keep them that keep no decimals: to a tenth of a cent, below a trillion.
@given(st.lists(AMOUNTS, min_size=1, max_size=50))
@settings(deadline=None)
def test_an_amount_kept_as_a_double_is_the_amount_again(amounts: list[Decimal]) -> None:
    with duckdb.connect() as connection:
        connection.register("doubles", pa.table({"amount": [float(amount) for amount in amounts]}))
        texts = [text for (text,) in connection.execute(TEXT_OF_DOUBLES).fetchall()]
    assert [Decimal(text) for text in texts] == amounts
    assert not any("e" in text for text in texts)


MONTHS_SAID = {
    "2025-08-31": AUGUST,
    "08/31/2025": AUGUST,
    "2025-08": AUGUST,
    " 2025-08-01 ": AUGUST,
    " 2025-08 ": AUGUST,
    "2025-08-31T23:59:59.999Z": AUGUST,
    "2025-08-31T23:59:59-11:00": AUGUST,
    "2025-09-01 00:00:00": SEPTEMBER,
    "2025-07-31": JULY,
    "2025-02-30": None,
    "2025-13": None,
    "45870": None,
    "soon": None,
    "": None,
}


def test_a_month_written_as_text_is_read_as_it_is_in_files(landing: Landing, folder) -> None:
    dates = ["%m/%d/%Y", "%Y-%m-%d"]
    said = list(MONTHS_SAID)
    folder.put("crm.csv", "id,name,said\n" + "".join(f'{n},x,"{s}"\n' for n, s in enumerate(said)))
    listed = ", ".join(f"({n}, '{s}')" for n, s in enumerate(said))
    landing.put(f"CREATE TABLE landing.accounts AS FROM (VALUES {listed}) AS t(id, said)")
    months = (JULY, AUGUST, SEPTEMBER)
    in_file = folder.rows("crm.csv", *months, month_column="said", dates=dates)
    in_table = landing.rows(*months, month_column="said", dates=dates)

    def told(rows: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
        return {(int(r["id"]), r["month"], r["source_error"]) for r in rows}

    assert told(in_table) == told(in_file)
    once = {s: m for n, s in enumerate(said) for i, m, e in told(in_table) if i == n and not e}
    assert once == {s: month for s, month in MONTHS_SAID.items() if month}


@pytest.mark.parametrize(
    ("type_", "last", "first"),
    [
        ("DATE", "2025-08-31", "2025-09-01"),
        ("TIMESTAMP", "2025-08-31 23:59:59.999999", "2025-09-01 00:00:00"),
        ("TIMESTAMPTZ", "2025-08-31 19:59:59.999999-04", "2025-08-31 20:00:00-04"),
        ("TIMESTAMPTZ", "2025-09-01 01:59:59+02", "2025-09-01 02:00:00+02"),
    ],
)
def test_a_row_at_the_end_of_a_month_is_in_one_month(
    landing: Landing, type_: str, last: str, first: str
) -> None:
    landing.put(
        f"CREATE TABLE landing.accounts AS SELECT 1 AS id, {type_} '{last}' AS at"
        f" UNION ALL SELECT 2, {type_} '{first}'"
    )
    for months in ((AUGUST, SEPTEMBER), (AUGUST,), (SEPTEMBER,)):
        rows = landing.rows(*months, month_column="at")
        expected = [(AUGUST, "1"), (SEPTEMBER, "2")]
        assert [(row["month"], row["id"]) for row in rows] == [
            e for e in expected if e[0] in months
        ]


def test_a_row_without_month_is_kept_and_refused_in_every_month(landing: Landing) -> None:
    landing.put(ACCOUNTS, "INSERT INTO landing.accounts VALUES (1, 'Nowhere', NULL)")
    lost = [row for row in landing.rows(AUGUST, SEPTEMBER) if row["source_error"]]
    assert [(row["month"], row["Name"], row["source_row"]) for row in lost] == [
        (AUGUST, "Nowhere", 1),
        (SEPTEMBER, "Nowhere", 1),
    ]
    assert "column 'exported_on': found blank, expected an ISO" in lost[0]["source_error"]


def test_a_static_table_is_the_same_in_every_month(landing: Landing) -> None:
    landing.put(ACCOUNTS)
    rows = landing.rows(JULY, AUGUST, month_column=None, static=True)
    assert [(row["month"], row["Id"]) for row in rows] == [
        (month, key) for month in (JULY, AUGUST) for key in ("7", "8", "9", "10")
    ]


def test_capitals_of_names_do_not_matter(landing: Landing) -> None:
    landing.put(ACCOUNTS)
    spelled = {"table": "LANDING.Accounts", "primary_key": "ID", "month_column": "Exported_On"}
    found, rows = landing.look(**spelled, columns={"customer_id": "iD", "customer_name": "NAME"})
    assert [row["source_key"] for row in rows] == ["9", "10"]
    assert found.unmapped == ()


def test_a_view_is_as_good_as_a_table(landing: Landing) -> None:
    landing.put(ACCOUNTS, 'CREATE VIEW landing.current AS FROM landing.accounts WHERE "Id" <> 9')
    assert [row["Id"] for row in landing.rows(table="landing.current")] == ["10"]


def test_a_column_called_like_one_of_ours_is_told_apart(landing: Landing) -> None:
    landing.put(
        "CREATE TABLE landing.accounts AS SELECT 1 AS id, DATE '2025-08-02' AS month,"
        ' \'x\' AS source_key, \'y; DROP TABLE landing.accounts\' AS "a ""b""; --"'
    )
    (row,) = landing.rows(month_column="Month")
    assert row["month (delivered)"] == "2025-08-02T00:00:00"
    assert (row["source_key"], row["source_key (delivered)"]) == ("1", "x")
    assert row['a "b"; --'] == "y; DROP TABLE landing.accounts"


def test_a_table_may_lie_in_another_file(tmp_path: Path) -> None:
    with duckdb.connect(tmp_path / "loader's.duckdb") as connection:
        connection.execute("CREATE SCHEMA landing")
        connection.execute(ACCOUNTS)
    attached = {"loaded": tmp_path / "loader's.duckdb"}
    landing = Landing(DuckDbWarehouse(tmp_path / "recon.duckdb", attached))
    assert len(landing.rows(table="LOADED.landing.accounts")) == 2
    assert "no database 'loadad'; did you mean 'loaded'?" in landing.refused(
        table="loadad.landing.accounts"
    )


REFUSED: dict[str, tuple[dict[str, Any], list[str]]] = {
    "no such table": (
        {"table": "landing.acounts"},
        ["crm: there is no table 'landing.acounts'", "did you mean 'landing.accounts'?"],
    ),
    "no such schema": ({"table": "landed.accounts"}, ["did you mean 'landing.accounts'?"]),
    "no such database": (
        {"table": "raw.landing.accounts"},
        ["crm: there is no database 'raw'", "known: recon"],
    ),
    "no such column": (
        {"columns": {"customer_id": "Id", "customer_name": "Nam"}},
        ["crm: table landing.accounts: expected columns", "missing 'Nam' (did you mean 'Name'?)"],
    ),
    "no such key": ({"primary_key": ["Id", "Lin"]}, ["missing 'Lin'"]),
    "no such month column": (
        {"month_column": "exportd_on"},
        ["missing 'exportd_on' (did you mean 'exported_on'?)"],
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_in_the_warehouse_is_said_with_what_is(landing: Landing, case: str) -> None:
    landing.put(ACCOUNTS)
    settings, parts = REFUSED[case]
    message = landing.refused(**settings)
    for part in parts:
        assert part in message


def test_a_month_without_rows_is_a_source_that_is_missing(landing: Landing) -> None:
    landing.put(ACCOUNTS, "DELETE FROM landing.accounts WHERE exported_on < DATE '2025-08-01'")
    landing.put("INSERT INTO landing.accounts VALUES (1, 'Nowhere', NULL)")
    with pytest.raises(
        SourceMissing, match="crm: table landing.accounts has no rows for 2025-07 by"
    ):
        landing.rows(JULY, AUGUST)
    allowed = landing.rows(JULY, AUGUST, allow_empty=True)
    assert [row["Name"] for row in allowed if row["month"] == JULY] == ["Nowhere"]


def test_an_empty_table_is_missing_unless_it_may_be_empty(landing: Landing) -> None:
    landing.put(ACCOUNTS, "DELETE FROM landing.accounts")
    static = {"month_column": None, "static": True}
    assert "has no rows for 2025-08; if that can be right, set allow_empty: true" in (
        landing.refused(**static)
    )
    assert landing.rows(**static, allow_empty=True) == []


def test_a_row_that_was_landed_twice_is_refused(landing: Landing) -> None:
    landing.put(ACCOUNTS, "INSERT INTO landing.accounts FROM landing.accounts")
    assert "'10' stands for 2 rows of 2025-08, '9' stands for 2" in landing.refused()


def test_a_key_that_stands_for_several_rows_of_a_month_is_refused(landing: Landing) -> None:
    landing.put(ACCOUNTS, "INSERT INTO landing.accounts VALUES (10, 'Acme', '2025-08-02')")
    message = landing.refused()
    assert "primary key Id does not tell the rows of table landing.accounts apart" in message
    assert "'10' stands for 2 rows of 2025-08" in message
    by_both = landing.rows(primary_key=["Id", "exported_on"])
    assert len({row["source_key"] for row in by_both}) == 3
    assert len(landing.rows(SEPTEMBER)) == 1


@pytest.mark.parametrize("key", ["Id", ["Name", "Id"]])
def test_a_row_without_key_is_refused(landing: Landing, key: Any) -> None:
    landing.put(ACCOUNTS, "INSERT INTO landing.accounts VALUES (NULL, 'Acme', '2025-08-02')")
    message = landing.refused(primary_key=key)
    assert "table landing.accounts has rows without primary key" in message
    assert "1 of 2025-08" in message
