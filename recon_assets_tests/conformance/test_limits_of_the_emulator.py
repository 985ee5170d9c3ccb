"""Where the emulator does not do what Snowflake documents: what it says, and the SQL we rely on.

Each limit is tried, so that the day the emulator learns it this list gets shorter. What is listed
here only a real account can prove.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import snowflake.connector
import sqlglot
from snowflake.connector.errors import Error

from recon_assets_tests.conformance.emulator import emulator

pytestmark = [pytest.mark.snowflake, pytest.mark.timeout(300)]


class Limit(NamedTuple):
    """``documented`` is what Snowflake answers to ``asked`` after ``first``; ``emulated`` is in what
    the emulator answers instead, or refuses.
    """

    name: str
    first: tuple[str, ...]
    asked: str
    documented: str
    emulated: str


LIMITS = [
    Limit(
        "a NULL instant is fetched as NULL",
        (
            "CREATE TABLE instants (b TIMESTAMP_NTZ(6))",
            "INSERT INTO instants SELECT CAST(NULL AS TIMESTAMP_NTZ(6))",
        ),
        "SELECT b FROM instants",
        "[(None,)]",
        "datetime.datetime(1970, 1, 1, 0, 0)",
    ),
    Limit(
        "a transient table is known as one",
        ("CREATE TRANSIENT TABLE passing (a INT) DATA_RETENTION_TIME_IN_DAYS = 1",),
        "SELECT is_transient FROM information_schema.tables WHERE table_name = 'PASSING'",
        "[('YES',)]",
        "[('NO',)]",
    ),
    Limit(
        "a definition commits what came before it",
        (
            "CREATE TABLE started (a INT)",
            "BEGIN",
            "INSERT INTO started VALUES (1)",
            "CREATE TABLE meanwhile (a INT)",
            "ROLLBACK",
        ),
        "SELECT count(*) FROM started",
        "[(1,)]",
        "[(0,)]",
    ),
    Limit(
        "a quotient of decimals is a decimal",
        (),
        "SELECT CAST(10 AS DECIMAL(24, 9)) / CAST(3 AS DECIMAL(24, 9)) AS q",
        "[(Decimal('3.333333333333'),)]",
        "3.3333333333333335",
    ),
    Limit(
        "what a statement cost is in the history",
        (),
        "SELECT bytes_scanned, warehouse_size, credits_used_cloud_services, total_elapsed_time"
        " FROM TABLE(information_schema.query_history_by_session())",
        "[(0, 'X-Small', 0.0, 12)]",
        "syntax error",
    ),
    Limit(
        "a statement is found by its tag",
        (),
        "SELECT query_tag FROM TABLE(information_schema.query_history_by_session())",
        "[('recon reconciled.mismatches 2025-08',)]",
        "syntax error",
    ),
    Limit(
        "the statement timeout of the session is known",
        (),
        "SHOW PARAMETERS LIKE 'STATEMENT_TIMEOUT_IN_SECONDS' IN SESSION",
        "[('STATEMENT_TIMEOUT_IN_SECONDS', '3600', '172800', 'SESSION', '…', 'NUMBER')]",
        "[]",
    ),
    Limit(
        "a warehouse is in use",
        (),
        "SELECT current_warehouse()",
        "[('RECON',)]",
        "does not exist",
    ),
    Limit(
        "a comment may have an apostrophe",
        ("CREATE TABLE noted (a INT) COMMENT = 'the customer''s'",),
        "SELECT comment FROM information_schema.tables WHERE table_name = 'NOTED'",
        '[("the customer\'s",)]',
        "already exists",
    ),
    Limit(
        "a database may be called like a word of SQL",
        (),
        "CREATE DATABASE both",
        "[('Database BOTH successfully created.',)]",
        "syntax error",
    ),
]


@pytest.fixture(scope="module")
def cursor() -> Iterator[Any]:
    with emulator() as environment:
        connection = snowflake.connector.connect(
            account="fakesnow", user="recon", password="not checked", host="127.0.0.1",
            port=int(environment["SNOWFLAKE_PORT"]), protocol="http", database="LIMITS",
            schema="PUBLIC", network_timeout=20,
        )  # fmt: skip
        yield connection.cursor()
        connection.close()


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.name)
def test_the_emulator_does_not_yet_do_what_snowflake_documents(cursor: Any, limit: Limit) -> None:
    for statement in (*limit.first, limit.asked):
        assert sqlglot.parse_one(statement, dialect="snowflake") is not None, statement
    try:
        for statement in limit.first:
            cursor.execute(statement)
        answer = str(cursor.execute(limit.asked).fetchall())
    except Error as error:
        answer = str(error)
    assert answer != limit.documented, f"the emulator has learnt it: {limit.name}"
    assert limit.emulated in answer
