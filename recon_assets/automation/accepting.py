"""Reviewing suggested matches: who a name is, said once, and remembered in aliases/customers.csv."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

import typer
from rich.console import Console
from rich.markup import escape

from recon_assets.assets.project import Project
from recon_assets.automation.alias_file import Decision, append
from recon_assets.automation.open_matches import (
    MonthOfMatches,
    OpenMatch,
    Suggestion,
    decided,
    open_matches,
)
from recon_assets.config import ConfigError
from recon_assets.config.aliases import ACCEPTED, REFUSED
from recon_assets.contracts.vocabulary import SYSTEM_NAMES, Source, nearest
from recon_assets.normalize.text import canonical
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
            *(_decision(text, ACCEPTED, found, note) for text in accept),
            *(d for text in refuse for d in _refusals(text, found, note)),
        ]
        _refuse_contradictions(decisions)
        append(file, decisions)
        _say_written(project, file, decisions, month, console)
        return
    left = [match for match in found.open if not decided(match, project.aliases)]
    if not left:
        console.print(f"{month:%Y-%m}: every name is matched or decided.", highlight=False)
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


def _shown(match: OpenMatch) -> str:
    stake = ", ".join(money(amount, c or "???") for c, amount in match.at_stake.items())
    systems = " and ".join(SYSTEM_NAMES[Source(source)] for source in match.sources)
    lines = [
        f"\n[bold]{match.number}[/]  [bold]{escape(match.name)}[/] in {systems}"
        + (f", {stake} at stake" if stake else "")
    ]
    for at, suggestion in enumerate(match.suggestions, start=1):
        lines.append(
            f"   {match.number}.{at}  {suggestion.score:.2f}  {escape(suggestion.customer_name)}"
            f" ({escape(suggestion.customer_id or 'no id')}): {escape(suggestion.reason)}"
        )
    if not match.suggestions:
        lines.append("   nobody in the CRM is like it")
    return "\n".join(lines)


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
        return [_of(match, suggestion, REFUSED, note) for suggestion in _with_id(match)]
    return [_of(match, match.suggestions[int(answer) - 1], ACCEPTED, note)]


def _with_id(match: OpenMatch) -> Iterator[Suggestion]:
    """The file names customers by id; one without cannot be written down."""
    return (suggestion for suggestion in match.suggestions if suggestion.customer_id)


def _decision(text: str, decision: str, found: MonthOfMatches, note: str) -> Decision:
    """What ``3``, ``3.2`` or ``billing:NAME=CUSTOMER_ID`` means."""
    if "=" in text:
        return _of_name(text, decision, found, note)
    match, at = _numbered(text, found)
    if not match.suggestions:
        raise ConfigError(f"nothing is suggested for {match.name!r}: say {match.name}=CUSTOMER_ID")
    if not 1 <= at <= len(match.suggestions):
        raise ConfigError(
            f"{text!r}: {match.name!r} has {len(match.suggestions)} suggestions, not {at}"
        )
    return _of(match, match.suggestions[at - 1], decision, note)


def _refusals(text: str, found: MonthOfMatches, note: str) -> list[Decision]:
    """A bare number refuses all that is suggested for the name."""
    if "=" in text or "." in text:
        return [_decision(text, REFUSED, found, note)]
    match, _ = _numbered(text, found)
    return [_of(match, suggestion, REFUSED, note) for suggestion in _with_id(match)]


def _numbered(text: str, found: MonthOfMatches) -> tuple[OpenMatch, int]:
    number, _, at = text.partition(".")
    if not (number.isdecimal() and (at or "1").isdecimal()):
        raise ConfigError(f"{text!r} is neither a number of the list nor SOURCE:NAME=CUSTOMER_ID")
    for match in found.open:
        if match.number == int(number):
            return match, int(at or "1")
    raise ConfigError(f"{text!r}: there are {len(found.open)} names in the list")


def _of_name(text: str, decision: str, found: MonthOfMatches, note: str) -> Decision:
    # A name may have a colon or an equals sign in it, a source and an id seldom do.
    name, _, id = text.rpartition("=")
    source, colon, rest = name.partition(":")
    systems = [s.value for s in Source if s != Source.CRM]
    if colon and source in systems:
        name = rest
    else:
        source = ""
    named = {m.name: m for m in found.open if not source or source in m.sources}
    match = named.get(name.strip()) or next(
        (m for m in named.values() if name.strip().casefold() in (m.name.casefold(), m.clean_name)),
        None,
    )
    if match is None:
        raise ConfigError(
            f"no open name {name!r} in {source or 'any system'}{nearest(name, named)}"
        )
    customer = found.customers.get(canonical(id))
    if customer is None:
        raise ConfigError(
            f"{id!r} is no customer id of the CRM in that month{nearest(id, found.customers.values())}"
        )
    words = f"{decision} {_today()} by recon matches"
    return Decision(source or match.source, match.name, customer, _noted(words, note), decision)


def _of(match: OpenMatch, suggestion: Suggestion, decision: str, note: str) -> Decision:
    if not suggestion.customer_id:
        raise ConfigError(
            f"{suggestion.customer_name!r} has no id in the CRM, and an alias needs one"
        )
    words = f"{decision} {_today()} by recon matches, score {suggestion.score:.2f}"
    return Decision(match.source, match.name, suggestion.customer_id, _noted(words, note), decision)


def _noted(words: str, note: str) -> str:
    return f"{words}: {note}" if note else words


def _today() -> str:
    return f"{dt.datetime.now().astimezone():%Y-%m-%d}"


def _refuse_contradictions(decisions: Sequence[Decision]) -> None:
    accepted: dict[str, Decision] = {}
    for decision in decisions:
        if decision.decision == ACCEPTED:
            other = accepted.setdefault(decision.alias_name, decision)
            if other.customer_id != decision.customer_id:
                raise ConfigError(
                    f"{decision.alias_name!r} cannot be both {other.customer_id}"
                    f" and {decision.customer_id}"
                )
    for decision in decisions:
        other = accepted.get(decision.alias_name, decision)
        if (
            decision.decision == REFUSED
            and other.customer_id == decision.customer_id
            and (other.decision == ACCEPTED)
        ):
            raise ConfigError(
                f"{decision.alias_name!r} is both accepted and refused as {decision.customer_id}"
            )


def _say_written(
    project: Project, file: Path, decisions: Sequence[Decision], month: dt.date, console: Console
) -> None:
    accepted = sum(decision.decision == ACCEPTED for decision in decisions)
    console.print(
        f"\n{accepted} accepted, {len(decisions) - accepted} refused, written to"
        f" {escape(str(file.relative_to(project.settings.folder)))}."
        f" recon run --month {month:%Y-%m} uses them.",
        highlight=False,
    )
    if not project.config.aliases.customers:
        console.print(
            f"recon.yaml does not name that file yet. Add: aliases: {{customers: {USUAL_FILE}}}",
            highlight=False,
        )
