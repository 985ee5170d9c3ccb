"""Names, ids and links are the same on DuckDB and in Snowflake (fakesnow's server here)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import ibis
import pytest

from recon_assets.assets.project import Project
from recon_assets.config import Settings
from recon_assets.normalize import text
from recon_assets.normalize.names import with_clean_names
from recon_assets.warehouse import Warehouse
from recon_assets_tests.conformance.emulator import emulator
from recon_assets_tests.end_to_end.small_company import SmallCompany
from recon_assets_tests.normalize.evaluate import cleaned, read_all
from recon_assets_tests.normalize.test_names import IDS, OTHER, SAME, SAME_FORM, WORDS

pytestmark = [pytest.mark.snowflake, pytest.mark.timeout(600)]
NAMES = 300


@pytest.fixture(scope="module")
def snowflake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    company = SmallCompany(tmp_path_factory.mktemp("names") / "company")
    names = {"RECON_CONFIG": str(Path(company.folder, "recon.yaml")), "SNOWFLAKE_DATABASE": "NAMES"}
    with emulator() as environment:
        warehouse = Project.load(Settings.from_environment(environment | names)).warehouse
        with warehouse.session() as session:
            session.execute("CREATE SCHEMA IF NOT EXISTS WAREHOUSE")
        yield warehouse


def nasty_names() -> list[str]:
    known = [name for pair in (*SAME.values(), *OTHER.values()) for name in pair]
    known += [f"Acme {form}" for forms in SAME_FORM.values() for form in forms]
    known += ["O'Brien; DROP TABLE x --", 'a "b" \\ c', "%_$1 \\1", "line\nbreak, The", "tab\tCorp"]
    luck = random.Random(5)
    while len(known) < NAMES:
        known.append(luck.choice(" ,-").join(luck.choices(WORDS, k=luck.randint(1, 6))))
    return known


def test_nasty_names_are_cleaned_alike(snowflake: Warehouse, capsys: pytest.CaptureFixture) -> None:
    names = nasty_names()
    table = ibis.memtable({"place": list(range(len(names))), "name": names})
    there = snowflake.fetch(with_clean_names(table, "name")).sort_values("place")
    found = list(zip(there["clean_name"], there["core_name"], strict=True))
    with capsys.disabled():
        print(f"\n  names cleaned by both engines: {len(names)}")
    assert found == cleaned(names)


def test_ids_and_placeholders_are_read_alike(snowflake: Warehouse) -> None:
    ids = [*IDS, "N / A", "#REF!", "xxx", "000", "—", "-1", "T.B.C.", "0-1", "ünknown"]
    table = ibis.memtable({"place": list(range(len(ids))), "id": ids})
    read = table.mutate(named=text.named(table.id), key=text.canonical_id(table.id))
    there = snowflake.fetch(read).sort_values("place")
    assert list(there["named"]) == read_all(text.named, ids)
    assert list(there["key"]) == read_all(text.canonical_id, ids)
