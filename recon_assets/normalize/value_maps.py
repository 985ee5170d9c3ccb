"""Value maps of recon.yaml: what each delivered spelling stands for, compared trimmed and case-folded."""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.config.values import folded
from recon_assets.contracts.vocabulary import STATUSES, Source, nearest_of


def spellings(column: str, source: Source, config: ReconConfig) -> dict[str, str]:
    """Every spelling that ``column`` of ``source`` is read by, as in recon.yaml, and what it means."""
    known = {name: name for name in _canonical(column, config)}
    for mapped, listed in config.sources[source].values.items():
        if mapped == column:
            known |= {said: name for name, each in listed.items() for said in (name, *each)}
    return known


def nearest_spelling(value: str, column: str, source: Source, config: ReconConfig) -> str | None:
    """The mapped spelling that an unmapped value looks like, and what that one means."""
    known = spellings(column, source, config)
    near = nearest_of(value, known)
    return f"{near} → {known[near]}" if near else None


def _canonical(column: str, config: ReconConfig) -> list[str]:
    match column:
        case "status":
            return list(STATUSES)
        case "product":
            specs = [config.sources[source] for source in Source]
            mapped = (
                name for s in specs for name in (*s.values.get("product", {}), *s.product_flags)
            )
            return sorted({*config.prices, *mapped})
        case _:
            return []


def lookup(key: ir.StringValue, values: Mapping[str, str]) -> ir.StringValue:
    """What ``key``, folded, stands for among ``values`` by their folded spelling; else NULL."""
    if not values:
        return ibis.null("string")
    return key.cases(*values.items(), else_=ibis.null("string"))


def by_fold(spellings: Mapping[str, str]) -> dict[str, str]:
    """Folded spelling → what it means."""
    return {folded(spelling): name for spelling, name in spellings.items()}


def fold(cell: ir.StringValue) -> ir.StringValue:
    """A delivered cell as spellings are compared: in lower case, white space as one blank."""
    return cell.lower().re_replace(r"\s+", " ")
