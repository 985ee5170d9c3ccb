"""The simplest company about which oracle and graph still disagree in the same way.

Every simplification of a company is tried in one query, so that a counterexample of a hundred
values becomes one of three in seconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from recon_assets_tests.oracle.companies import VALUES, Company
from recon_assets_tests.oracle.comparing import Told, differences

Difference = tuple[Company, list[Told], list[Told]]


def kind(only_oracle: list[Told], only_graph: list[Told]) -> tuple:
    """Which categories and fields are in dispute."""
    return tuple(
        sorted(
            {("oracle", *told[2:4]) for told in only_oracle}
            | {("graph", *told[2:4]) for told in only_graph}
        )
    )


def shrunk(company: Company, settings: Mapping[str, Any], dispute: tuple) -> Difference:
    while True:
        simpler = list(_simpler(company))
        for found in differences(simpler, settings):
            if kind(*found[1:]) == dispute:
                company = found[0]
                break
        else:
            (found,) = differences([company], settings)
            return found


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
