"""Names of a month that matched nobody, with what is suggested and what money hangs on each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from recon_assets.assets.project import Project
from recon_assets.config import ConfigError
from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.names_to_compare import all_unmatched
from recon_assets.normalize.text import canonical
from recon_assets.warehouse import Session


@dataclass(frozen=True)
class Suggestion:
    """A CRM customer that the name may mean."""

    customer_id: str | None
    customer_name: str
    score: float
    reason: str


@dataclass(frozen=True)
class OpenMatch:
    """A name that matched nobody, in every system that writes it. ``number`` is its place in the
    list of its month, which stays until the month is run again.
    """

    number: int
    sources: tuple[str, ...]
    name: str
    clean_name: str
    suggestions: tuple[Suggestion, ...]
    at_stake: Mapping[str | None, Decimal]

    @property
    def source(self) -> str:
        """As an alias file says it: blank where every system writes the name."""
        return "" if len(self.sources) == len(Source) - 1 else self.sources[0]


@dataclass(frozen=True)
class MonthOfMatches:
    """What is open in a month, best suggestion first, and the customers of its CRM by compared id."""

    open: tuple[OpenMatch, ...]
    customers: Mapping[str, str]


def open_matches(project: Project, month: dt.date) -> MonthOfMatches:
    """Raises ConfigError when the month was never reconciled."""
    if month not in project.warehouse.written("reconciled.mismatches"):
        raise ConfigError(
            f"{month:%Y-%m} has not been reconciled yet: recon run --month {month:%Y-%m}"
        )
    with project.warehouse.session("recon matches") as session:
        matches = session.table("normalized.customer_matches")
        matches = matches.filter(matches.month == month)
        names = session.frame(all_unmatched(matches)).to_dict("records")
        candidates = session.table("normalized.match_candidates")
        suggested = session.frame(
            candidates.filter(candidates.month == month).order_by("source", "clean_name", "rank")
        ).to_dict("records")
        ids = session.frame(
            matches.filter(matches.source == "crm").select("crm_customer_id").distinct()
        )
        stakes = _at_stake(session, month)
    customers = {canonical(id): id for id in ids["crm_customer_id"] if id}
    return MonthOfMatches(tuple(_numbered(names, suggested, stakes)), customers)


def decided(match: OpenMatch, aliases: AliasBook) -> bool:
    """Whether the alias file, perhaps since a moment ago, says who the name is, or that it is none
    of those suggested.
    """

    def about(decisions: Sequence[CustomerAlias]) -> set[str]:
        return {
            canonical(alias.customer_id)
            for alias in decisions
            if alias.alias_name == match.name and alias.source in (None, *match.sources)
        }

    refused = about(aliases.refused)
    suggested = {canonical(suggestion.customer_id or "") for suggestion in match.suggestions}
    return bool(about(aliases.customers) or (suggested and suggested <= refused))


def _numbered(
    names: Sequence[Mapping[Any, Any]],
    suggested: Sequence[Mapping[Any, Any]],
    stakes: Mapping[str, Mapping[str | None, Decimal]],
) -> list[OpenMatch]:
    by_name: dict[str, list[Mapping[Any, Any]]] = {}
    for row in names:
        by_name.setdefault(row["clean_name"], []).append(row)
    of_source: dict[tuple[str, str], list[Suggestion]] = {}
    for row in suggested:
        suggestion = Suggestion(
            row["crm_customer_id"], row["crm_customer_name"], row["score"], row["reason"]
        )
        of_source.setdefault((row["source"], row["clean_name"]), []).append(suggestion)
    found = []
    for clean_name, rows in by_name.items():
        sources = tuple(sorted(row["source"] for row in rows))
        found.append(
            OpenMatch(
                number=0,
                sources=sources,
                name=min(row["customer_name"] for row in rows),
                clean_name=clean_name,
                suggestions=tuple(of_source.get((sources[0], clean_name), ())),
                at_stake=stakes.get(clean_name, {}),
            )
        )
    found.sort(key=lambda m: (-(m.suggestions[0].score if m.suggestions else 0), m.clean_name))
    return [OpenMatch(**(vars(match) | {"number": n})) for n, match in enumerate(found, start=1)]


def _at_stake(session: Session, month: dt.date) -> dict[str, dict[str | None, Decimal]]:
    """Name → currency → the larger of what was billed under it and what its mismatches are worth."""
    positions = session.table("reconciled.positions")
    positions = positions.filter(positions.month == month)
    mismatches = session.table("reconciled.mismatches")
    mismatches = mismatches.filter(mismatches.month == month)
    matches = session.table("normalized.customer_matches")
    keys = (
        matches.filter(
            (matches.month == month)
            & matches.match_method.isin(("unmatched", "ambiguous"))
            & matches.clean_name.notnull()
        )
        .select("clean_name", "customer_key")
        .distinct()
    )
    sums: dict[tuple[str, str | None], Decimal] = {}
    for table, amount in (
        (positions, positions.billed_amount.abs()),
        (mismatches, mismatches.amount_impact.abs()),
    ):
        money = table.group_by("customer_key", "currency").agg(amount=amount.sum())
        for row in session.frame(keys.inner_join(money, "customer_key")).to_dict("records"):
            if row["amount"]:
                key = (row["clean_name"], row["currency"])
                sums[key] = max(sums.get(key, Decimal(0)), row["amount"])
    stakes: dict[str, dict[str | None, Decimal]] = {}
    for (name, currency), amount in sorted(sums.items(), key=str):
        stakes.setdefault(name, {})[currency] = amount
    return stakes
