"""Two readings of the decision table, one in SQL and one in plain Python, find the same.

`make test-oracle` judges thousands of companies under every configuration; RECON_COMPANIES and
RECON_SEED say how many and which.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets_tests.oracle.comparing import Judged, by_oracle, generated, judged, month_of
from recon_assets_tests.oracle.settings import RARE, USUAL
from recon_assets_tests.oracle.shrinking import kind, shrunk

COMPANIES = int(os.environ.get("RECON_COMPANIES", "100"))
SEED = int(os.environ.get("RECON_SEED", "0"))

CONFIGURATIONS = [
    *(pytest.param(settings, id=name) for name, settings in USUAL.items()),
    *(pytest.param(settings, id=name, marks=pytest.mark.oracle) for name, settings in RARE.items()),
]


@pytest.mark.parametrize("settings", CONFIGURATIONS)
def test_the_graph_finds_what_the_decision_table_says(
    settings: Mapping[str, Any],
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    companies = generated(COMPANIES, SEED)
    both = judged(companies, settings)
    differing = [one for one in both if one.only_oracle or one.only_graph]
    findings = sum(len(one.found) for one in both)
    with capsys.disabled():
        print(
            f"\n  oracle, {request.node.callspec.id}: {len(companies)} companies, {findings} findings,"
            f" {len(differing)} differences",
            file=sys.stderr,  # which a worker of pytest-xdist hands on
        )
    if differing:
        simplest = shrunk(differing[0].company, settings, kind(differing[0]))
        pytest.fail(_counterexample(simplest))


def test_the_generated_companies_have_every_kind_of_mismatch() -> None:
    settings = USUAL["tolerances"]
    companies = enumerate(generated(3 * COMPANIES, SEED))
    found = [by_oracle(company, month_of(number), settings) for number, company in companies]
    assert {told.category for one in found for told in one} == set(CATEGORIES)


def _counterexample(judged: Judged) -> str:
    rows = [f"  {source} {dict(row)}" for source, said in judged.company.items() for row in said]
    oracle = [f"  {told}" for told in judged.only_oracle]
    graph = [f"  {told}" for told in judged.only_graph]
    return "\n".join(["delivered", *rows, "only the oracle finds", *oracle, "only the graph finds", *graph])  # fmt: skip
