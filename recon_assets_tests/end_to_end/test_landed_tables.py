"""A company whose systems are landed as tables is reconciled as one whose systems export files."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from recon_assets.contracts import TABLES
from recon_assets_tests.end_to_end.landed_company import landed_company, number_rows
from recon_assets_tests.end_to_end.small_company import FEBRUARY, JANUARY, MONTHS, SmallCompany
from recon_assets_tests.tables import OF_THE_RUN

pytestmark = pytest.mark.timeout(600)

# Where a row came from is what tells the two companies apart.
PROVENANCE = ("source_file", "source_row", "source_key", "crm_rows", "billing_rows", "ops_rows")


@pytest.fixture(scope="module")
def from_files(tmp_path_factory: pytest.TempPathFactory) -> SmallCompany:
    company = SmallCompany(tmp_path_factory.mktemp("files"))
    number_rows(company.folder)
    return company


@pytest.fixture(scope="module")
def from_tables(tmp_path_factory: pytest.TempPathFactory, from_files: SmallCompany) -> SmallCompany:
    return landed_company(tmp_path_factory.mktemp("tables"), from_files)


def rows_of(company: SmallCompany, name: str) -> Counter[tuple[Any, ...]]:
    table = company.project.warehouse.query(f"SELECT * FROM {name}")
    kept = [c for c in table.columns if c not in (*OF_THE_RUN, *PROVENANCE)]
    return Counter(map(repr, table[kept].itertuples(index=False, name=None)))


def test_everything_found_in_tables_is_found_as_in_files(from_files, from_tables) -> None:
    for company in (from_files, from_tables):
        outcome = company.reconcile(*MONTHS)
        assert outcome.succeeded, outcome.problems
    for name in TABLES:
        if not name.startswith("raw."):
            here, there = rows_of(from_files, name), rows_of(from_tables, name)
            assert (here - there, there - here) == (Counter(), Counter()), name
