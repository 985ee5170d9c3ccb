"""What Snowflake is sent that its emulator cannot tell from something else: capitals, and zones."""

import datetime as dt
import re

import ibis
import pytest

from recon_assets.config import TableSource
from recon_assets.contracts import contract_of
from recon_assets.sources import landed_rows
from recon_assets.warehouse.slices import insert
from recon_assets.warehouse.sql import DUCKDB, SNOWFLAKE, Dialect

ACCOUNTS = {"id": "int64", "Account Name": "string", "month": "date"}


def test_a_name_is_stored_as_people_write_it_without_quotes_wherever_it_stands() -> None:
    accounts = ibis.table(ACCOUNTS, name="accounts", catalog="raw", database="landing")
    rows = accounts.select("id", "month", name="Account Name")
    last = ibis.row_number().over(group_by=rows.month, order_by=[rows.name, rows.id.desc()])
    query = SNOWFLAKE.compiled(rows.select(place=last))
    assert "ROW_NUMBER() OVER (PARTITION BY" in query
    assert not re.findall('"[a-z_0-9]+"', query)
    assert '"RAW"."LANDING"."ACCOUNTS"' in query
    assert '"Account Name" AS "NAME"' in query


def test_a_name_that_somebody_stored_in_lower_case_is_found_again() -> None:
    stored = ["ID", "id", "Account Name", "Id", "_ID", "A1$"]
    known = [SNOWFLAKE.known(name) for name in stored]
    assert known == ["id", '"id"', "Account Name", "Id", "_id", "A1$"]
    assert [SNOWFLAKE.stored(name) for name in known] == stored
    lower = ibis.table({'"id"': "int64"}, name='"accounts"', database="landing")
    place = ibis.row_number().over(order_by=lower['"id"'])
    query = SNOWFLAKE.compiled(lower.select(number=lower['"id"'], place=place))
    assert 'SELECT "T0"."id" AS "NUMBER", ROW_NUMBER() OVER (ORDER BY "T0"."id" ASC)' in query
    assert 'FROM "LANDING"."accounts"' in query


def test_duckdb_keeps_names_as_they_are() -> None:
    assert [DUCKDB.known(name) for name in ("ID", "id", "Id")] == ["ID", "id", "Id"]


class Listening:
    """A session that keeps what it is told, for a database that is not there."""

    constraint_errors = ()

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.told: list[str] = []

    def execute(self, sql: str) -> list[tuple[int]]:
        self.told.append(sql)
        return [(0,)]

    def query_id(self) -> None:
        return None


@pytest.mark.parametrize(("dialect", "sorted_"), [(SNOWFLAKE, True), (DUCKDB, False)])
def test_rows_of_many_months_arrive_month_by_month(dialect: Dialect, sorted_: bool) -> None:
    session = Listening(dialect)
    contract = contract_of("reconciled", "mismatches")
    insert(session, contract, ("month", "category"), "SELECT 1")
    assert session.told[0].endswith(' ORDER BY "MONTH"') is sorted_


def test_the_month_of_an_instant_is_asked_for_in_utc() -> None:
    events = ibis.table(
        {"id": "int64", "at": "timestamp('UTC')"}, name="events", database="landing"
    )
    source = TableSource(
        type="table",
        table="landing.events",
        primary_key="id",
        month_column="at",
        columns={"customer_id": "id"},
    )
    rows = landed_rows("ops", source, events, [dt.date(2025, 8, 1)]).keys
    told = 'TO_DATE(CAST(CONVERT_TIMEZONE(\'UTC\', "T0"."AT") AS TIMESTAMP)) < DATE_FROM_PARTS(2025, 9, 1)'
    assert told in SNOWFLAKE.compiled(rows)
