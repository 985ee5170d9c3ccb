"""A history that moves to another warehouse arrives as it was, or not at all.

Both sides are DuckDB here; recon_assets_tests/conformance moves one into an emulated Snowflake.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.contracts import TABLES
from recon_assets.warehouse import DuckDbWarehouse, migration
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession
from recon_assets.warehouse.migration import (
    Content,
    MigrationError,
    TargetNotEmpty,
    content,
    migrate,
)
from recon_assets.warehouse.views import create_views
from recon_assets_tests.warehouse.histories import LOG, RAW, WRITTEN, write_history
from recon_assets_tests.warehouse.writing import JANUARY


@pytest.fixture
def source(tmp_path: Path) -> DuckDbWarehouse:
    written = DuckDbWarehouse(tmp_path / "here.duckdb")
    write_history(written)
    # As a run leaves it; what people ask of history must be there after a migration too.
    with written.session() as session:
        create_views(session)
    return DuckDbWarehouse(tmp_path / "here.duckdb", read_only=True)


@pytest.fixture
def target(tmp_path: Path) -> DuckDbWarehouse:
    return DuckDbWarehouse(tmp_path / "there.duckdb")


def everything(warehouse: DuckDbWarehouse) -> dict[str, Any]:
    """Columns and rows of every table there is, the ledger included."""
    with warehouse.session() as session:
        names = session.execute(
            "SELECT table_schema, table_name FROM information_schema.tables ORDER BY 1, 2"
        )
        tables = {f"{s}.{t}": session.query(f'SELECT * FROM "{s}"."{t}"') for s, t in names}
    return {
        name: (rows.schema.names, sorted(map(repr, rows.to_pylist())))
        for name, rows in tables.items()
    }


def test_everything_arrives_as_it_was(source: DuckDbWarehouse, target: DuckDbWarehouse) -> None:
    copied = migrate(source, target)
    assert everything(target) == everything(source)
    assert {each.name: each.rows for each in copied} == WRITTEN
    assert {each.outcome for each in copied} == {"copied"}


def test_the_source_file_is_not_changed(source: DuckDbWarehouse, target: DuckDbWarehouse) -> None:
    before = hashlib.sha256(source.database.read_bytes()).digest()
    with source.session() as session, pytest.raises(duckdb.InvalidInputException):
        session.execute("DELETE FROM history.mismatch_log")
    migrate(source, target)
    assert hashlib.sha256(source.database.read_bytes()).digest() == before
    assert sorted(p.name for p in source.database.parent.iterdir()) == [
        "here.duckdb",
        "there.duckdb",
    ]


def test_a_second_migration_finds_everything_there(
    source: DuckDbWarehouse, target: DuckDbWarehouse
) -> None:
    migrate(source, target)
    again = migrate(source, target)
    assert {each.outcome for each in again} == {"there"}
    assert everything(target) == everything(source)


def test_an_interrupted_migration_leaves_whole_tables_and_is_continued(
    source: DuckDbWarehouse, target: DuckDbWarehouse
) -> None:
    def ends_at_the_log(name: str, rows: int, total: int) -> None:
        if name == LOG:
            raise ConnectionError

    with pytest.raises(ConnectionError):
        migrate(source, target, on_rows=ends_at_the_log)
    interrupted = everything(target)
    assert interrupted[RAW] == everything(source)[RAW]
    assert interrupted[LOG][1] == []
    assert target.written(LOG) == set()
    outcomes = {each.name: each.outcome for each in migrate(source, target)}
    assert (outcomes[RAW], outcomes[LOG]) == ("there", "copied")
    assert everything(target) == everything(source)


def test_a_history_that_is_there_is_overwritten_only_when_told_to(
    source: DuckDbWarehouse, target: DuckDbWarehouse
) -> None:
    migrate(source, target)
    with target.session() as session:
        session.execute("UPDATE history.mismatch_log SET amount_impact = amount_impact + 0.000001")
        session.execute("DELETE FROM warehouse.slices WHERE table_name = ?", [RAW])
    before = everything(target)
    with pytest.raises(TargetNotEmpty) as refused:
        migrate(source, target)
    assert f"in {RAW}, {LOG}; nothing was written" in str(refused.value)
    assert everything(target) == before
    outcomes = {each.name: each.outcome for each in migrate(source, target, replace=True)}
    assert {name for name, outcome in outcomes.items() if outcome == "replaced"} == {RAW, LOG}
    assert everything(target) == everything(source)


def test_a_table_that_the_source_never_wrote_is_not_left_from_another_history(
    source: DuckDbWarehouse, target: DuckDbWarehouse, tmp_path: Path
) -> None:
    migrate(source, target)
    younger = DuckDbWarehouse(tmp_path / "younger.duckdb")
    write_history(younger, [RAW])
    with pytest.raises(TargetNotEmpty, match=LOG):
        migrate(younger, target)
    migrate(younger, target, replace=True)
    assert target.written(RAW) == {JANUARY}
    assert target.written(LOG) == set()
    assert everything(target)[LOG][1] == []


class ForgetsFractions(DuckDbWarehouse):
    """A warehouse to which amounts are numbers without a fraction."""

    @contextmanager
    def session(self, purpose: str = "") -> Iterator[DuckDbSession]:
        with super().session(purpose) as session:
            upload = session.upload

            def rounded(name: str, rows: Any) -> None:
                table = rows.read_all() if isinstance(rows, pa.RecordBatchReader) else rows
                if "amount_impact" in table.schema.names:
                    at = table.schema.get_field_index("amount_impact")
                    amounts = pa.array(
                        [value and value.to_integral_value() for value in table[at].to_pylist()],
                        table.schema[at].type,
                    )
                    table = table.set_column(at, table.schema[at], amounts)
                upload(name, table)

            session.upload = rounded  # type: ignore[method-assign]
            yield session


def test_what_does_not_arrive_as_it_was_is_named_and_not_kept(
    source: DuckDbWarehouse, target: DuckDbWarehouse
) -> None:
    with pytest.raises(MigrationError) as failed:
        migrate(source, ForgetsFractions(target.database))
    assert f"{LOG} did not arrive as it was" in str(failed.value)
    assert "columns that differ: amount_impact." in str(failed.value)
    assert everything(target)[LOG][1] == []
    assert target.written(LOG) == set()


def test_a_table_of_another_version_is_refused_by_its_column(
    source: DuckDbWarehouse, target: DuckDbWarehouse
) -> None:
    with DuckDbWarehouse(source.database).session() as session:
        session.execute("ALTER TABLE history.mismatch_log RENAME COLUMN owner TO keeper")
    with pytest.raises(
        MigrationError, match="has no column owner and has a column keeper that is not known"
    ):
        migrate(source, target)


VALUES = st.fixed_dictionaries(
    {
        "text": st.none() | st.text(st.characters(exclude_categories=["Cs"], min_codepoint=1)),
        "other": st.none() | st.sampled_from(["", "-", "1:a", "a,1:a", "👩‍⚕️ Zoë", "O'Hara\\N"]),
        "number": st.none() | st.integers(-(2**63), 2**63 - 1),
        "amount": st.none() | st.decimals(-(10**17), 10**17, places=6, allow_nan=False),
        "at": st.none() | st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2100, 1, 1)),
        "day": st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
        "flag": st.none() | st.booleans(),
        "share": st.none() | st.integers(0, 10_000).map(lambda n: n / 10_000),
    }
)
TYPES = pa.schema(
    {
        "text": pa.string(),
        "other": pa.string(),
        "number": pa.int64(),
        "amount": pa.decimal128(24, 6),
        "at": pa.timestamp("us"),
        "day": pa.date32(),
        "flag": pa.bool_(),
        "share": pa.float64(),
    }
)
ContentOf = Callable[[Sequence[dict[str, Any]]], Content]


@pytest.fixture(scope="module")
def content_of() -> Iterator[ContentOf]:
    with duckdb.connect() as connection:
        session = DuckDbSession(connection)
        yield lambda rows: content(session, ibis.memtable(pa.Table.from_pylist(list(rows), TYPES)))


@settings(deadline=None, max_examples=30)
@given(rows=st.lists(VALUES, min_size=1, max_size=6), data=st.data())
def test_content_is_the_same_in_any_order_and_differs_with_any_value(
    content_of: ContentOf, rows: list[dict[str, Any]], data: st.DataObject
) -> None:
    original = content_of(rows)
    assert original.rows == len(rows)
    assert content_of(data.draw(st.permutations(rows))) == original
    changed = [dict(row) for row in rows]
    row = data.draw(st.sampled_from(changed))
    column = data.draw(st.sampled_from(TYPES.names))
    other = data.draw(VALUES)[column]
    same = row[column] == other
    row[column] = other
    assert (content_of(changed) == original) == same
    assert content_of([*rows, rows[0]]) != original


def test_a_value_that_moves_to_the_next_column_or_row_is_noticed(content_of: ContentOf) -> None:
    row = dict.fromkeys(TYPES.names)
    assert content_of([row | {"text": "a"}]) != content_of([row | {"other": "a"}])
    assert content_of([row | {"text": "a", "other": "b"}, row]) != content_of(
        [row | {"text": "a"}, row | {"other": "b"}]
    )
    assert content_of([row | {"text": ""}]) != content_of([row])
    assert content_of([row | {"amount": Decimal("0.000001")}]) != content_of(
        [row | {"amount": Decimal(0)}]
    )


def test_every_table_of_the_product_can_be_compared(target: DuckDbWarehouse) -> None:
    with target.session() as session:
        for contract in TABLES.values():
            migration.slices.create_table(session, contract)
            assert content(session, contract.unbound()) == Content(), contract.name
