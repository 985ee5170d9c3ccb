"""Reviewing suggested matches: who a name is, said once, and remembered in aliases/customers.csv."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import typer
from rich.console import Console, Group
from rich.markup import escape
from rich.table import Table

from recon_assets.assets.project import Project
from recon_assets.automation.alias_file import Decision, append
from recon_assets.automation.deciding import (
    about,
    decision_of,
    refusals_of,
    refuse_contradictions,
    with_id,
)
from recon_assets.automation.open_matches import OpenMatch, decided, open_matches
from recon_assets.config.aliases import ACCEPTED, REFUSED
from recon_assets.contracts.vocabulary import SYSTEM_NAMES, Source
from recon_assets.reports.money import money

# Where decisions are kept when recon.yaml names no place.
USUAL_FILE = "aliases/customers.csv"
ASKED = "which is it? its number (y = 1), n = none of these, s = skip, q = stop"


def review(
    project: Project,
    month: dt.date,
    accept: Sequence[str],
    refuse: Sequence[str],
    note: str,
    ask: bool,
    console: Console,
) -> None:
    """Show what is open in a month and write down what is decided, by arguments or by asking.

    Raises ConfigError, before anything is written, for a decision about something not open.
    """
    found = open_matches(project, month)
    file = project.settings.folder / (project.config.aliases.customers or USUAL_FILE)
    if accept or refuse:
        decisions = [
            *(decision_of(text, ACCEPTED, found, note) for text in accept),
            *(d for text in refuse for d in refusals_of(text, found, note)),
        ]
        refuse_contradictions(decisions)
        append(file, decisions)
        _say_written(project, file, decisions, month, console)
        return
    left = [match for match in found.open if not decided(match, project.aliases)]
    if not left:
        console.print(f"{month:%Y-%m}: every name is matched or decided.", highlight=False)
    else:
        console.print(
            f"{month:%Y-%m}: {len(left)} {'name' if len(left) == 1 else 'names'} of no customer, or of"
            " several, the likeliest suggestion first. Of those scored 0.9 about nine in ten are right.",
            highlight=False,
        )
    written: list[Decision] = []
    for match in left:
        console.print(_shown(match), highlight=False)
        if ask and match.suggestions:
            answer = _answer(match)
            if answer == "q":
                break
            answered = _answered(match, answer, note)
            if answered:
                # At once, so that leaving in the middle loses nothing.
                append(file, answered)
                written += answered
    if written:
        _say_written(project, file, written, month, console)
    elif left and not ask:
        console.print(
            "\nDecide with --accept 1 (the first suggestion of 1), --accept 1.2 (its second),"
            " --refuse 1, or --accept 'billing:NAME=CUSTOMER_ID'.",
            highlight=False,
        )


def _shown(match: OpenMatch) -> Group:
    stake = ", ".join(
        money(amount, currency or "in an unknown currency")
        for currency, amount in match.at_stake.items()
    )
    systems = " and ".join(SYSTEM_NAMES[Source(source)] for source in match.sources)
    heading = f"\n[bold]{match.number}[/]  [bold]{escape(match.name)}[/] in {systems}" + (
        f", {stake} at stake" if stake else ""
    )
    if not match.suggestions:
        return Group(heading, "   nobody in the CRM is like it")
    lines = Table.grid(padding=(0, 2, 0, 0))
    for at, suggestion in enumerate(match.suggestions, start=1):
        customer = f"{suggestion.customer_name} ({suggestion.customer_id or 'no id'})"
        lines.add_row(
            f"   {match.number}.{at}",
            f"{suggestion.score:.2f}",
            escape(f"{customer}: {suggestion.reason}"),
        )
    return Group(heading, lines)


def _answer(match: OpenMatch) -> str:
    allowed = {"n", "s", "q", "y", *(str(n) for n in range(1, len(match.suggestions) + 1))}
    while True:
        answer = str(typer.prompt(f"   {ASKED}", default="s")).strip().lower()
        if answer in allowed:
            return "1" if answer == "y" else answer


def _answered(match: OpenMatch, answer: str, note: str) -> list[Decision]:
    if answer == "s":
        return []
    if answer == "n":
        return [about(match, suggestion, REFUSED, note) for suggestion in with_id(match)]
    return [about(match, match.suggestions[int(answer) - 1], ACCEPTED, note)]


def _say_written(
    project: Project, file: Path, decisions: Sequence[Decision], month: dt.date, console: Console
) -> None:
    accepted = sum(decision.decision == ACCEPTED for decision in decisions)
    console.print(
        f"\n{accepted} accepted, {len(decisions) - accepted} refused, written to"
        f" {escape(str(file.relative_to(project.settings.folder)))}."
        f"\nrecon run --month {month:%Y-%m} uses them; so does every other month when it is run again.",
        highlight=False,
    )
    if not project.config.aliases.customers:
        console.print(
            f"recon.yaml does not name that file yet. Add: aliases: {{customers: {USUAL_FILE}}}",
            highlight=False,
        )
