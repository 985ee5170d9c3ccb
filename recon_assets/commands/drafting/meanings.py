"""What the values of a sample mean: which statuses are active, which products are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from recon_assets.contracts.vocabulary import nearest_of

_ACTIVE = {
    "active", "live", "current", "customer", "enabled", "yes", "y", "true", "1", "open", "in service",
    "subscribed", "paying", "onboarded", "go live", "production",
}  # fmt: skip
_INACTIVE = {
    "inactive", "churned", "closed", "cancelled", "canceled", "terminated", "former", "lost", "no", "n",
    "false", "0", "disabled", "expired", "ended", "deactivated", "not active", "lapsed",
}  # fmt: skip


# Signs that stand for one currency only; a bare $ may be several.
_SIGNS = {
    "US$": "USD",
    "USD$": "USD",
    "CA$": "CAD",
    "C$": "CAD",
    "A$": "AUD",
    "€": "EUR",
    "£": "GBP",
}

# Words of an invoice line that do not tell one product from another.
_OF_EVERY_PRODUCT = {
    "per", "provider", "providers", "seat", "seats", "license", "licenses", "user", "users", "monthly",
    "annual", "subscription", "module", "plan", "fee", "v1", "v2", "v3",
}  # fmt: skip


def statuses(values: Iterable[str]) -> tuple[dict[str, list[str]], list[str]]:
    """The values that are plainly active or inactive, and those that a person must decide."""
    known: dict[str, list[str]] = {}
    undecided: list[str] = []
    for value in once(values):
        folded = " ".join(re.findall(r"\w+", value.casefold()))
        meant = "active" if folded in _ACTIVE else "inactive" if folded in _INACTIVE else None
        (known.setdefault(meant, []) if meant else undecided).append(value)
    return known, undecided


def currencies(values: Iterable[str]) -> tuple[dict[str, list[str]], list[str]]:
    """The signs among the values that name a currency, and what a person must name; codes of three
    letters stand for themselves.
    """
    known: dict[str, list[str]] = {}
    undecided: list[str] = []
    for value in once(values):
        if re.fullmatch("[A-Za-z]{3}", value):
            continue
        meant = _SIGNS.get(value.upper())
        (known.setdefault(meant, []) if meant else undecided).append(value)
    return known, undecided


def once(values: Iterable[str]) -> list[str]:
    """Each value once, whatever its capitals, as the map compares them."""
    folded: dict[str, str] = {}
    for value in values:
        folded.setdefault(" ".join(value.casefold().split()), value)
    return list(folded.values())


def products(delivered: Sequence[Iterable[str]]) -> list[dict[str, list[str]]]:
    """Product → spellings, for each source's values; a product is called as the first source calls
    it, in snake case, and spellings that look like it join it.
    """
    names: list[str] = []
    maps = []
    for values in delivered:
        known: dict[str, list[str]] = {}
        for value in once(values):
            name = _slug(value)
            meant = _same(name, names)
            if meant is None:
                names.append(name)
                meant = name
            known.setdefault(meant, []).append(value)
        maps.append(known)
    return maps


def _same(name: str, names: Sequence[str]) -> str | None:
    """The product of ``names`` that ``name`` is another spelling of, where it can be only one."""
    for alike in (_same_words, _begins_alike, _fewer_words):
        found = [other for other in names if alike(name, other)]
        if len(found) == 1:
            return found[0]
    near = nearest_of(name, names)
    return near if near and near[0] == name[0] and _digits(near) == _digits(name) else None


def _same_words(name: str, other: str) -> bool:
    return _words(name) == _words(other)


def _begins_alike(name: str, other: str) -> bool:
    """`SCHED` is short for scheduling."""
    shorter, longer = sorted((name.replace("_", ""), other.replace("_", "")), key=len)
    return len(shorter) >= 4 and longer.startswith(shorter)


def _fewer_words(name: str, other: str) -> bool:
    words, theirs = _words(name), _words(other)
    return words < theirs or theirs < words


def _words(name: str) -> set[str]:
    return set(name.split("_")) - _OF_EVERY_PRODUCT or {name}


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)


def _slug(value: str) -> str:
    return "_".join(re.findall(r"\w+", value.casefold())) or value


def spelled(known: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Without the spellings that stand for themselves."""
    return {name: [v for v in values if v.casefold() != name] for name, values in known.items()}
