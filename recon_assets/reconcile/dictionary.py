"""The rules in words: docs/rules.md, written from the rule entries themselves."""

from __future__ import annotations

import sys
from pathlib import Path

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import CATEGORIES, SYSTEM_NAMES, Source
from recon_assets.reconcile import data_quality
from recon_assets.reconcile.mismatches import all_rules
from recon_assets.reconcile.rule import EITHER, Rule

HEAD = """# Rules

Written from the rule entries in `recon_assets/reconcile/` by `make docs`; a test keeps it current.

A rule whose columns are not delivered is reported as not evaluated, with the reason, in the metadata of
`reconciled/mismatches` and in the monthly report. A rule says nothing about a customer of whom a system that it
stands on had to reject a row, or whose product it does not tell. An amount is + where the customer was
overcharged and − where revenue leaked, to the cent; it is unknown where a price or a count is.
`tolerance` and the like are settings of `rules` in recon.yaml.
"""


def dictionary() -> str:
    """Every category with its rules, in the order of the decision table, as markdown."""
    rules = all_rules(_everything())
    sections = [_section(category, [r for r in rules if r.category == category]) for category in CATEGORIES]  # fmt: skip
    return "\n".join([HEAD, *sections])


def _section(category: str, rules: list[Rule]) -> str:
    if not rules:
        return _quality(category)
    first = rules[0]
    lines = [f"## {category}", "", f"{first.label}, {first.severity}, per {first.grain}.", ""]
    for rule in rules:
        lines += _entry(rule)
    return "\n".join([*lines, ""])


def _entry(rule: Rule) -> list[str]:
    rated = ", or `amount` where operations prices the usage" if rule.field_here else ""
    systems = [
        SYSTEM_NAMES[s] for s in (rule.compares if rule.stands_on is None else rule.stands_on)
    ]
    return [
        f"- **When** {rule.means}.",
        f"  - amount: {rule.worth}",
        f"  - field: `{rule.field}`{rated}",
        f"  - needs: {', or '.join(map(_option, rule.needs))}",
        f"  - stands on complete rows of: {', '.join(systems) or 'those systems that say something'}",
    ]


def _option(columns: tuple[str, ...]) -> str:
    return " and ".join(map(_column, columns)) or "no optional column"


def _column(column: str) -> str:
    """A delivered column, or the words for several that can deliver it alike."""
    if column == "products":
        return "`product` in every system"
    if column in EITHER:
        return f"({' or '.join(f'`{option}`' for option in EITHER[column])})"
    return f"`{column}`"


def _quality(category: str) -> str:
    label = f"{data_quality.LABEL}, {data_quality.SEVERITY}, per customer or record."
    means = data_quality.MEANS[category]
    return "\n".join(
        [f"## {category}", "", label, "", f"- **When** {means}.", "  - amount: none", ""]
    )


def _everything() -> ReconConfig:
    """A configuration in which nothing is switched off; which columns it maps does not matter."""
    source = {"type": "file", "path": "{month}.csv", "columns": {"customer_id": "id"}}
    return ReconConfig.model_validate(
        {"version": "1", "start_month": "2025-01", "sources": dict.fromkeys(Source, source)}
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(dictionary(), encoding="utf-8")
