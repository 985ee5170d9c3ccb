"""Every table: it can be created, is documented, and its contract refuses what breaks it."""

from decimal import Decimal
from pathlib import Path

import duckdb
import ibis
import pyarrow as pa
import pytest

from recon_assets.contracts import TABLES, contract_of
from recon_assets.contracts.dictionary import dictionary
from recon_assets.contracts.vocabulary import CANONICAL_COLUMNS, RAW_TABLES, nearest
from recon_assets.warehouse import slices
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession
from recon_assets_tests.company import AUGUST, Town

ALL = pytest.mark.parametrize("contract", TABLES.values(), ids=list(TABLES))


@ALL
def test_a_table_is_created_as_its_contract_says(contract):
    with duckdb.connect() as connection:
        session = DuckDbSession(connection)
        slices.create_table(session, contract)
        assert slices.columns_in_catalog(session, contract) == list(contract.columns)
        required = connection.execute(
            "SELECT column_name FROM duckdb_columns() WHERE NOT is_nullable"
            " AND schema_name = ? AND table_name = ?",
            list(contract.key),
        ).fetchall()
        expected = {name for name, dtype in contract.columns.items() if not dtype.nullable}
        assert {name for (name,) in required} == expected
        slices.create_table(session, contract)  # a second time changes nothing


@ALL
def test_a_table_and_every_column_is_described(contract):
    assert "Grain:" in contract.description
    assert "Key" in contract.description
    for name, column in contract.pandera.columns.items():
        assert column.description, name


@ALL
def test_the_key_of_a_table_is_made_of_its_columns(contract):
    assert set(contract.unique) <= set(contract.columns)
    assert contract.open_ended == (contract.schema == "raw")


@ALL
def test_no_money_is_ever_a_float(contract):
    floats = {name for name, dtype in contract.columns.items() if dtype.is_floating()}
    assert floats <= {"score"}


@pytest.mark.parametrize("source", list(RAW_TABLES))
def test_the_normalized_table_of_a_source_has_every_canonical_column(source):
    contract = contract_of("normalized", RAW_TABLES[source])
    assert set(CANONICAL_COLUMNS[source]) <= set(contract.columns)


@pytest.mark.parametrize("name", ["mismatches", "positions", "control_totals"])
def test_conforming_orders_and_types_columns_and_refuses_unknown_ones(name):
    contract = contract_of("reconciled", name)
    table = ibis.table(dict(reversed(list(contract.columns.items()))), name="t")
    assert contract.conform(table).schema().names == tuple(contract.columns)
    with pytest.raises(ValueError, match="has no column surprise"):
        contract.conform(table.mutate(surprise=1))
    with pytest.raises(ibis.common.exceptions.IbisTypeError):
        contract.conform(table.drop("month"))


def test_a_company_with_every_kind_of_finding_keeps_every_contract():
    town = Town(rules={"unused_entitlement": {"minimum_utilization": "0.5"}})
    town.customer(crm=None)
    town.customer(billing=None, ops=None)
    town.customer(ops=None, crm=[{}, {"provider_count": 2}])
    town.customer(
        billing={"amount": "400"}, crm={"entitled_quantity": 3}, ops={"usage_quantity": 1}
    )
    town.customer(billing={"provider_count": "x"}, crm={"status": "?"})
    books = town.reconciled(thoroughly=True)
    assert len({row["category"] for row in books.findings}) >= 5


def broken(contract, *delivered):
    table = contract.unbound()
    rows = pa.Table.from_pylist(delivered, schema=table.schema().to_pyarrow())
    with duckdb.connect() as connection:
        session = DuckDbSession(connection)
        connection.execute(f"CREATE SCHEMA {contract.schema}")
        session.upload("delivered", rows)
        connection.execute(f"CREATE TABLE {contract.name} AS FROM delivered")
        return contract.broken_rules(table, session.frame)


TOTAL = {
    "month": AUGUST, "source": "crm", "measure": "rows", "currency": None,
    "delivered": Decimal(1), "accepted": Decimal(1), "rejected": Decimal(0),
    "redelivered": Decimal(0), "balanced": True,
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({}, None),
        ({"source": "erp"}, "isin"),
        ({"measure": "weight"}, "isin"),
        ({"balanced": None}, "balanced"),
    ],
    ids=["sound", "unknown source", "unknown measure", "missing value"],
)
def test_a_row_that_breaks_a_rule_is_told(change, says):
    message = broken(contract_of("reconciled", "control_totals"), TOTAL | change)
    assert (message is None) if says is None else (says in message)


def test_two_rows_of_one_key_are_told_where_a_part_of_the_key_is_null_too():
    contract = contract_of("reconciled", "control_totals")
    other = TOTAL | {"delivered": Decimal(2)}
    assert "unique" in broken(contract, TOTAL, other)
    assert broken(contract, TOTAL, other | {"currency": "USD"}) is None


@ALL
def test_every_check_of_a_contract_can_be_asked(contract):
    """Of no rows, so that only a check nobody can ask would fail."""
    assert broken(contract) is None


def test_a_table_that_is_no_part_of_the_product_has_no_contract():
    with pytest.raises(KeyError):
        contract_of("reconciled", "guesses")


def test_a_far_off_word_suggests_nothing():
    assert nearest("zzz", ["columns", "path"]) == ""
    assert nearest("Pth", ["columns", "path"]) == "; did you mean 'path'?"


def test_the_data_dictionary_in_the_docs_is_up_to_date():
    written = Path(__file__).parents[2] / "docs" / "tables.md"
    assert written.read_text(encoding="utf-8") == dictionary()
