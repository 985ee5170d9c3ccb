"""`recon smoke` tells a warehouse that can be trusted from one that cannot, and leaves no trace.

recon_assets_tests/conformance asks the same of an emulated Snowflake.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from recon_assets.config import ConfigError, Settings
from recon_assets.warehouse import DuckDbWarehouse
from recon_assets.warehouse.duckdb_engine import connect
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession
from recon_assets.warehouse.smoke import smoke
from recon_assets_tests.warehouse.histories import write_history

OF_SNOWFLAKE = {
    "role", "virtual warehouse", "transient table", "large upload", "time zone",
    "statement timeout", "query tag", "costs",
}  # fmt: skip


def verdicts(warehouse: DuckDbWarehouse) -> dict[str, str]:
    return {finding.name: finding.verdict for finding in smoke(warehouse)}


def test_a_duckdb_file_proves_all_that_duckdb_has(tmp_path: Path) -> None:
    found = verdicts(DuckDbWarehouse(tmp_path / "recon.duckdb"))
    assert {name for name, verdict in found.items() if verdict == "not available"} == OF_SNOWFLAKE
    assert {found[name] for name in set(found) - OF_SNOWFLAKE} == {"ok"}
    first, *_, last = found
    assert (first, last) == ("sign in", "remove what was made")


def test_the_tables_of_the_project_are_not_touched_and_nothing_is_left(tmp_path: Path) -> None:
    warehouse = DuckDbWarehouse(tmp_path / "recon.duckdb")
    write_history(warehouse)

    def everything() -> str:
        with connect(warehouse.database) as connection:
            connection.execute(f"EXPORT DATABASE '{tmp_path / 'export'}' (FORMAT csv)")
        files = sorted((tmp_path / "export").iterdir())
        return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()

    before = everything()
    verdicts(warehouse)
    assert everything() == before


def test_a_check_that_is_given_up_leaves_nothing_either(tmp_path: Path) -> None:
    warehouse = DuckDbWarehouse(tmp_path / "recon.duckdb")
    findings = smoke(warehouse)
    for finding in findings:
        if finding.name == "rollback":
            break
    findings.close()  # type: ignore[attr-defined]
    with warehouse.session() as session:
        assert not session.execute("SELECT 1 FROM duckdb_tables()")
        assert not session.execute(
            "SELECT 1 FROM duckdb_schemas() WHERE schema_name LIKE 'recon_smoke%'"
        )


class CommitsWhatFailed(DuckDbSession):
    """An engine whose transactions are kept although they were given up."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        yield


class CountsInFloats(DuckDbSession):
    """An engine to which every decimal is a double."""

    def upload(self, name: str, rows: Any) -> None:
        fields = [
            pa.field(f.name, pa.float64() if pa.types.is_decimal(f.type) else f.type)
            for f in rows.schema
        ]
        super().upload(name, rows.cast(pa.schema(fields)))


class TakesAnything(DuckDbSession):
    """An engine that does not keep NOT NULL."""

    def execute(self, sql: str, parameters: Any = ()) -> list[tuple[Any, ...]]:
        with suppress(duckdb.ConstraintException):
            return super().execute(sql, parameters)
        return []


class MayNotCreate(DuckDbSession):
    """A role that may create no schema."""

    def execute(self, sql: str, parameters: Any = ()) -> list[tuple[Any, ...]]:
        if sql.startswith("CREATE SCHEMA"):
            raise duckdb.PermissionException("insufficient privileges")
        return super().execute(sql, parameters)


@pytest.mark.parametrize(
    ("engine", "caught"),
    [
        (CommitsWhatFailed, {"rollback"}),
        (CountsInFloats, {"exact decimals", "same content"}),
        (TakesAnything, {"constraints"}),
        (MayNotCreate, {"create schema"}),
    ],
)
def test_a_warehouse_that_cannot_be_trusted_is_caught(
    tmp_path: Path, engine: type[DuckDbSession], caught: set[str]
) -> None:
    class Untrustworthy(DuckDbWarehouse):
        @contextmanager
        def session(self, purpose: str = "") -> Iterator[DuckDbSession]:
            with connect(self.database) as connection:
                yield engine(connection)

    found = list(smoke(Untrustworthy(tmp_path / "recon.duckdb")))
    wrong = [finding for finding in found if finding.verdict == "not ok"]
    assert {finding.name for finding in wrong} == caught
    assert all(finding.advice for finding in wrong)


def test_a_warehouse_that_cannot_be_opened_is_one_finding(tmp_path: Path) -> None:
    (tmp_path / "recon.duckdb").write_text("this is a letter, not a warehouse\n" * 200)
    (finding,) = smoke(DuckDbWarehouse(tmp_path / "recon.duckdb"))
    assert (finding.name, finding.verdict) == ("sign in", "not ok")
    assert "not a valid DuckDB database" in finding.seen


def test_how_one_signs_in_is_said_without_the_secret() -> None:
    known = {
        "RECON_WAREHOUSE": "snowflake",
        "SNOWFLAKE_ACCOUNT": "a",
        "SNOWFLAKE_USER": "u",
        "SNOWFLAKE_DATABASE": "d",
    }
    for name, value, said in (
        ("SNOWFLAKE_PASSWORD", "canary", "password"),
        ("SNOWFLAKE_PRIVATE_KEY_PATH", "/canary", "key pair"),
        ("SNOWFLAKE_AUTHENTICATOR", "externalbrowser", "authenticator externalbrowser"),
    ):
        settings = Settings.from_environment(known | {name: value}).snowflake
        assert settings is not None
        assert settings.sign_in == said
    with pytest.raises(ConfigError, match="SNOWFLAKE_PASSWORD or SNOWFLAKE_PRIVATE_KEY"):
        Settings.from_environment(known)
