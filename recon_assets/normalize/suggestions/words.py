"""A cleaned name as words that can be compared: abbreviations, legal form and numbers told apart."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from recon_assets.normalize import legal_forms
from recon_assets.normalize.parts import ALSO_CALLED
from recon_assets.normalize.suggestions.families import meaning

# Words that one company may or may not write; what they say is never what tells two apart.
_FILLERS = frozenset("and the of".split())
# Forms that people take for each other.
_SAME_FORM = {
    "lc": "llc", "pa": "pc", "sas": "sa", "srl": "sarl", "oyj": "oy", "asa": "as", "ab publ": "ab",
}  # fmt: skip
# What banks add to their form: national association, federal savings bank.
_BANKS = ("na", "fsb")
# Between two names of one company. In a cleaned name "d/b/a" is "dba"; two letters could be a word.
_CLEANED = {re.sub("[./]", "", said) for said in ALSO_CALLED}
_OTHER_NAME = re.compile(
    f" (?:{'|'.join(sorted(said for said in _CLEANED if len(said) > 2))}|now"
    "|(?:a |une )?(?:division|div|unit) (?:of|de)) "
)
_PHRASES = {"united states of america": "usa", "united states": "usa"}
_PHRASE = re.compile(rf"\b(?:{'|'.join(_PHRASES)})\b")
# "9123-4567", the name of a numbered company, is one number.
_SPLIT_NUMBER = re.compile(r"\b([0-9]{3,}) ([0-9]{3,})\b")
_DIGITS = re.compile("[0-9]+")

# Most names are there again the next month: so many are taken apart once a run.
REMEMBERED = 100_000


class Spelling(NamedTuple):
    """A name as it is compared: its telling words in order, its legal form, its numbers."""

    words: tuple[str, ...]
    form: str
    numbers: str


@lru_cache(REMEMBERED)
def spellings(clean_name: str) -> tuple[Spelling, ...]:
    """The name itself, then each of the names that it consists of ("x dba y").

    >>> list(spellings("acme intl 2nd street corp"))
    [Spelling(words=('acme', 'international', '2', 'street'), form='corp', numbers='2')]
    >>> [" ".join(s.words) for s in spellings("umbrella llc dba sunny dental")]
    ['umbrella llc dba sunny dental', 'umbrella', 'sunny dental']
    """
    name = clean_name
    if "united states" in name:
        name = _PHRASE.sub(lambda phrase: _PHRASES[phrase[0]], name)
    name = _SPLIT_NUMBER.sub(r"\1\2", name)
    parts = _OTHER_NAME.split(name)
    within = [part for part in parts if part.strip()] if len(parts) > 1 else []
    return tuple(_spelling(text) for text in (name, *within))


def _spelling(name: str) -> Spelling:
    words = name.split()
    form = _take_form(words)
    kept = [word for word in words if word not in _FILLERS] or words
    if len(kept) > 1 and all(len(word) == 1 for word in kept):
        kept = ["".join(kept)]  # p & g
    last = len(kept) - 1
    told = tuple(meaning(word, at == last and last > 0) for at, word in enumerate(kept))
    return Spelling(told, form, _numbers(told))


@cache
def mistyped_form(word: str) -> str:
    """The legal form that a word becomes when one slip of the finger is undone, or nothing.

    >>> mistyped_form("lllc"), mistyped_form("ibc"), mistyped_form("dental")
    ('llc', 'inc', '')
    """
    if not 2 < len(word) < 6:
        return ""
    usual = (form for form in legal_forms.usual_forms() if len(form) > 2)
    near = [form for form in usual if OSA.distance(word, form) == 1]
    return _SAME_FORM.get(min(near), min(near)) if near else ""


def form_of(clean_name: str) -> str:
    """The legal form at the end of a cleaned name, or nothing."""
    return _take_form(clean_name.split())


def meanings(clean_name: str) -> dict[str, str]:
    """What each telling word of a cleaned name means → how it is written.

    >>> meanings("acme and sons mfg co")
    {'acme': 'acme', 'sons': 'sons', 'manufacturing': 'mfg'}
    """
    words = clean_name.split()
    _take_form(words)
    kept = [word for word in words if word not in _FILLERS] or words
    return {meaning(word, False): word for word in kept}


def _take_form(words: list[str]) -> str:
    """Take the legal forms off the end of ``words``, but never the last word."""
    banks = [words.pop()] if len(words) > 1 and words[-1] in _BANKS else []
    form = " ".join([*legal_forms.taken_off(words), *banks])
    return _SAME_FORM.get(form, form)


def _numbers(words: tuple[str, ...]) -> str:
    """Every number in the words, sorted; the same whether written ``2nd``, ``II`` or ``2``."""
    found = [digits.lstrip("0") for digits in _DIGITS.findall(" ".join(words))]
    return " ".join(sorted(found)) if found else ""
