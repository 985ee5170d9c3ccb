"""What suggestions are made from is the same, whichever engine groups, ranks and cuts it."""

import datetime as dt

import pytest

from recon_assets.config import Settings
from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets.normalize.names_to_compare import crm_names, refused_pairs, unmatched_names
from recon_assets.warehouse import DuckDbWarehouse, SnowflakeWarehouse
from recon_assets.warehouse.slices import LEDGER
from recon_assets_tests.company import AUGUST
from recon_assets_tests.conformance.emulator import emulator
from recon_assets_tests.normalize.test_candidates import matches

pytestmark = [pytest.mark.snowflake, pytest.mark.timeout(300)]

BOOK = AliasBook(
    customers=(CustomerAlias("billing", None, "Old Acme, Inc.", "c 1", None, None),),
    refused=(CustomerAlias(None, None, "Harbor", "C-2", None, dt.date(2025, 8, 31)),),
)


def pulled(warehouse):
    records = matches(
        ("crm", "id", "C-1", "Acme"),
        ("crm", "id", "C-2", "Harbor Clinic"),
        ("billing", "unmatched", "B-1", "Acm e"),
        ("billing", "unmatched", "B-1", "ACM E"),
        ("ops", "ambiguous", None, "Harbor"),
    )
    tables = (
        unmatched_names(records),
        crm_names(records, BOOK),
        refused_pairs(records, BOOK),
        refused_pairs(records, AliasBook()),
    )
    frames = (warehouse.fetch(table.filter(table.month == AUGUST)) for table in tables)
    return [sorted(map(repr, frame.to_dict("records"))) for frame in frames]


def test_names_aliases_and_refusals_are_pulled_alike(tmp_path):
    with emulator() as environment:
        (tmp_path / "recon.yaml").write_text("")
        names = {"RECON_CONFIG": str(tmp_path / "recon.yaml")}
        snowflake = SnowflakeWarehouse(Settings.from_environment(environment | names).snowflake)
        with snowflake.session() as session:
            session.execute(f"CREATE SCHEMA IF NOT EXISTS {session.dialect.quoted(LEDGER.schema)}")
        there = pulled(snowflake)
    here = pulled(DuckDbWarehouse(tmp_path / "recon.duckdb"))
    assert here == there
    assert [len(rows) for rows in here] == [2, 3, 3, 0]
