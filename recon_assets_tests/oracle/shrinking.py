"""The simplest company about which oracle and graph still disagree in the same way.

Every simplification of a company is tried in one query, so that a counterexample of a hundred
values becomes one of three in seconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from recon_assets_tests.oracle.companies import VALUES, Company
from recon_assets_tests.oracle.comparing import Judged, judged


def kind(one: Judged) -> set[tuple[str, str, str]]:
    """Which categories and fields are in dispute, and who finds them."""
    return {("oracle", told.category, told.field) for told in one.only_oracle} | {
        ("graph", told.category, told.field) for told in one.only_graph
    }


def shrunk(company: Company, settings: Mapping[str, Any], dispute: set) -> Judged:
    while True:
        simpler = [one for one in judged(list(_simpler(company)), settings) if kind(one) == dispute]
        if not simpler:
            (same,) = judged([company], settings)
            return same
        company = simpler[0].company


def _simpler(company: Company) -> Iterator[Company]:
    """One row less, or one value more usual."""
    for source, rows in company.items():
        for number in range(len(rows)):
            yield {**company, source: [*rows[:number], *rows[number + 1 :]]}
    for source, rows in company.items():
        for number, row in enumerate(rows):
            for column, usual in ((name, values[0]) for name, values in VALUES[source].items()):
                if row[column] != usual:
                    changed = {**row, column: usual}
                    yield {**company, source: [*rows[:number], changed, *rows[number + 1 :]]}
