"""The rules in words: docs/rules.md, written from the rule entries themselves."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import CANONICAL_COLUMNS, CATEGORIES, SYSTEM_NAMES, Source
from recon_assets.reconcile import data_quality
from recon_assets.reconcile.mismatches import all_rules
from recon_assets.reconcile.reasons import Timing, timings
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
    return "\n".join([HEAD, *sections, TIMING, *map(_timing, timings(_everything())), ""])


TIMING = """## Timing, which is no mismatch

A finding that one of these explains in full is in `reconciled.explained_differences` with the reason, and not
in `reconciled.mismatches`; one that is explained in part stays a mismatch whole. Other months are looked at only
as far as `timing` says (both settings are 0 unless set), and one that was not reconciled, or of which rows of the
customer were rejected, explains nothing. With `timing.invoice_lag_months`, an invoice that is as high as the usage
so many months before is taken to be for that usage.
"""


def _timing(timing: Timing) -> str:
    about = ", ".join(f"`{category}`" for category in timing.categories)
    return f"- **{timing.reason}** explains {about} when {timing.means}."


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
    """A configuration in which nothing is switched off."""
    source: dict[str, Any] = {
        "type": "file",
        "path": "{month}.csv",
        "columns": {"customer_id": "id"},
    }
    dated = {"service_start": "from", "service_end": "to", "churn_date": "left", "amount": "sum"}
    sources = {
        name: source
        | {
            "columns": source["columns"]
            | {c: h for c, h in dated.items() if c in CANONICAL_COLUMNS[name]}
        }
        for name in Source
    }
    return ReconConfig.model_validate(
        {
            "version": "1",
            "start_month": "2025-01",
            "sources": sources,
            "rules": {"timing": {"invoice_lag_months": "1", "credit_lag_months": "1"}},
        }
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(dictionary(), encoding="utf-8")
