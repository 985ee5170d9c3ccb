"""Why a customer is suggested, in the words of the names themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rapidfuzz.distance import JaroWinkler

from recon_assets.normalize.suggestions.scoring import digits
from recon_assets.normalize.suggestions.words import form_of, meanings

# Words less alike than this are not said to be spelled alike.
SPELLED_LIKE = 0.85


def reason(ours: Mapping[Any, Any], theirs: Mapping[Any, Any]) -> str:
    """One line of clauses; ``ours`` and ``theirs`` have clean_name and, where known, more.

    >>> reason({"clean_name": "alpne intl llc"}, {"clean_name": "alpine international inc"})
    "'alpne' is spelled like 'alpine'; 'intl' stands for 'international'; legal form llc, in the CRM inc"
    """
    name, other = ours["clean_name"], theirs["clean_name"]
    said = []
    if known_as := theirs.get("known_as"):
        said.append(f"accepted before as {known_as!r}")
    said += _of_words(name, other)
    said += _of_forms(form_of(name), form_of(other))
    here, there = ours.get("location"), theirs.get("location")
    if here and there:
        same = here.casefold() == there.casefold()
        said.append("same location" if same else f"location {here}, in the CRM {there}")
    mine = digits(ours.get("customer_id"))
    if mine and mine == digits(theirs.get("crm_customer_id")):
        said.append("the id has the digits of the CRM's")
    return "; ".join(said)


def _of_words(name: str, other: str) -> Iterator[str]:
    mine, theirs = meanings(name), meanings(other)
    if set(mine) == set(theirs):
        yield (
            "same words but for abbreviations"
            if name.split() != other.split() and (sorted(mine.values()) != sorted(theirs.values()))
            else "same words"
        )
        return
    shared = [mine[meaning] for meaning in mine if meaning in theirs]
    short = [m for m in mine if m in theirs and mine[m] != theirs[m]]
    left = {word for meaning, word in theirs.items() if meaning not in mine}
    if same := [repr(word) for word in shared if word not in {mine[m] for m in short}]:
        yield f"shares {', '.join(same)}"
    odd = [word for meaning, word in mine.items() if meaning not in theirs]
    joined, initials = "".join(odd), "".join(word[0] for word in left and theirs.values())
    if joined and left and joined == "".join(w for w in theirs.values() if w in left):
        yield f"{' '.join(w for w in theirs.values() if w in left)!r} is written {' '.join(odd)!r}"
        return
    if len(initials) > 2 and initials in odd:
        yield f"{initials!r} are the initials of {other!r}"
        return
    for word in odd:
        near = max(sorted(left), key=lambda w: JaroWinkler.similarity(word, w), default=None)
        if near and (near.startswith(word) or word.startswith(near)) and len(min(word, near)) > 1:
            yield f"{min(word, near, key=len)!r} is short for {max(word, near, key=len)!r}"
            left.discard(near)
        elif near and JaroWinkler.similarity(word, near) >= SPELLED_LIKE:
            yield f"{word!r} is spelled like {near!r}"
            left.discard(near)
    for meaning in short:
        yield f"{mine[meaning]!r} stands for {theirs[meaning]!r}"
    if left:
        missing = ", ".join(repr(word) for word in theirs.values() if word in left)
        yield f"only the CRM has {missing}"


def _of_forms(mine: str, theirs: str) -> Iterator[str]:
    if mine and mine == theirs:
        yield f"both {mine}"
    elif mine and theirs:
        yield f"legal form {mine}, in the CRM {theirs}"
