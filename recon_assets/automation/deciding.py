"""What ``3``, ``3.2`` or ``billing:NAME=CUSTOMER_ID`` decides about the open names of a month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from recon_assets.automation.alias_file import Decision
from recon_assets.automation.open_matches import MonthOfMatches, OpenMatch, Suggestion
from recon_assets.config import ConfigError
from recon_assets.config.aliases import ACCEPTED, REFUSED
from recon_assets.contracts.vocabulary import Source, nearest
from recon_assets.normalize.text import canonical


def with_id(match: OpenMatch) -> Iterator[Suggestion]:
    """The file names customers by id; one without cannot be written down."""
    return (suggestion for suggestion in match.suggestions if suggestion.customer_id)


def decision_of(text: str, decision: str, found: MonthOfMatches, note: str) -> Decision:
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
    return about(match, match.suggestions[at - 1], decision, note)


def refusals_of(text: str, found: MonthOfMatches, note: str) -> list[Decision]:
    """A bare number refuses all that is suggested for the name."""
    if "=" in text or "." in text:
        return [decision_of(text, REFUSED, found, note)]
    match, _ = _numbered(text, found)
    return [about(match, suggestion, REFUSED, note) for suggestion in with_id(match)]


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


def about(match: OpenMatch, suggestion: Suggestion, decision: str, note: str) -> Decision:
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


def refuse_contradictions(decisions: Sequence[Decision]) -> None:
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
