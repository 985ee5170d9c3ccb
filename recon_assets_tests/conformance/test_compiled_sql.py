"""What each engine is asked is kept beside this test, so that a change of it is seen and reviewed."""

from __future__ import annotations

import difflib

import pytest
import sqlglot
from sqlglot import ErrorLevel, exp

from recon_assets_tests.conformance.compiled import compiled_sql, kept_sql

pytestmark = [pytest.mark.snowflake, pytest.mark.timeout(900)]

RENEW = "python -m recon_assets_tests.conformance.compiled"


@pytest.fixture(scope="module")
def compiled() -> dict[str, str]:
    return compiled_sql()


def test_the_sql_of_every_asset_is_the_one_that_was_reviewed(compiled: dict[str, str]) -> None:
    kept = kept_sql()
    assert sorted(compiled) == sorted(kept), f"other assets than before: {RENEW}"
    changes = [
        line
        for name, sql in compiled.items()
        for line in difflib.unified_diff(
            kept[name].splitlines(), sql.splitlines(), f"kept {name}", "now", n=2, lineterm=""
        )
    ]
    assert not changes, "\n".join([*changes[:60], f"If this was meant: {RENEW}"])


def test_snowflake_is_asked_nothing_that_only_duckdb_understands(compiled: dict[str, str]) -> None:
    for name, sql in compiled.items():
        if name.startswith("snowflake/"):
            for query in sqlglot.parse(sql, dialect="snowflake", error_level=ErrorLevel.RAISE):
                unknown = {str(f.this) for f in query.find_all(exp.Anonymous)}
                assert unknown <= KNOWN_TO_SNOWFLAKE, (name, unknown)


# Functions that Snowflake documents and sqlglot has no word of its own for.
KNOWN_TO_SNOWFLAKE: set[str] = set()
