"""Legal forms of companies: which there are, how each is abbreviated, and where a name ends and its
form begins.

The list is cleanco's, with what it lacks. In here everything is written as in a cleaned name.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

import ibis
import ibis.expr.types as ir
from cleanco.termdata import terms_by_country, terms_by_type

from recon_assets.normalize.letters import Change, in_turn, plain

# The same form in full and in short; every other form is compared as it is written.
_IN_FULL = {
    "ab": ("aktiebolag", "aktiebolaget"),
    "ag": ("aktiengesellschaft",),
    "aps": ("anpartsselskab",),
    "as": ("aktieselskab", "aksjeselskap", "aktsiaselts", "anonim sirketi"),
    "asa": ("allmennaksjeselskap",),
    "bv": ("besloten vennootschap",),
    "co": ("company", "cie", "compagnie"),
    "coop": ("cooperative",),
    "corp": ("corporation",),
    "enr": ("enregistree",),
    "ev": ("eingetragener verein",),
    "gk": ("godo kaisha",),
    "gmbh": ("gesellschaft mit beschrankter haftung", "gesellschaft mbh", "ges mbh", "gesmbh"),
    "inc": ("incorporated", "incorporation", "incorporee"),
    "kg": ("kommanditgesellschaft",),
    "kgaa": ("kommanditgesellschaft auf aktien",),
    "kk": ("kabushiki kaisha", "kabushiki gaisha", "kabushikikaisha", "kabushikigaisha"),
    "llc": ("limited liability company", "limited liability corporation"),
    "llp": ("limited liability partnership",),
    "lp": ("limited partnership",),
    "ltd": ("limited", "ltee", "limitee"),
    "ltda": ("limitada",),
    "nv": ("naamloze vennootschap",),
    "ohg": ("offene handelsgesellschaft",),
    "oy": ("osakeyhtio",),
    "oyj": ("julkinen osakeyhtio",),
    "pa": ("professional association",),
    "pc": ("professional corporation",),
    "plc": ("public limited company",),
    "pllc": ("professional limited liability company",),
    "pty ltd": ("proprietary limited",),
    "pvt ltd": ("private limited",),
    "sa": ("societe anonyme", "sociedad anonima", "sociedade anonima"),
    "sarl": ("societe a responsabilite limitee", "sa rl"),
    "sas": ("societe par actions simplifiee", "sociedad por acciones simplificada"),
    "sec": ("societe en commandite",),
    "senc": ("societe en nom collectif",),
    "sl": ("sociedad limitada",),
    "sp zoo": ("sp z oo", "spolka zoo", "spolka z oo", "spolka z ograniczona odpowiedzialnoscia"),
    "spa": ("societa per azioni",),
    "srl": ("societa a responsabilita limitata", "sociedad de responsabilidad limitada"),
    "yk": ("yugen kaisha",),
}  # fmt: skip
_ALSO = (
    "ab publ", "and co", "apc", "chartered", "dac", "ek", "gmbh and co kg", "jsc", "lc", "pjsc",
    "psc", "pty", "pvt", "sencrl", "ug", "ulc", "ver obch spol", "주식회사", "зао", "оао", "ооо", "пао",
)  # fmt: skip
# Forms somewhere that at the end of a name more often mean a place, a profession, or are a word.
_SELDOM_A_FORM = {
    "at", "ba", "bl", "bm", "ca", "da", "ec", "ee", "ei", "ent", "ep", "et", "etat", "eu", "fa", "fie",
    "gp", "ij", "ik", "is", "ks", "kt", "ky", "mb", "nl", "od", "ok", "pp", "private", "psu", "pt", "sd",
    "sem", "sep", "ses", "sf", "sp", "ss", "ud", "uk", "vat",
}  # fmt: skip
# What most names that have a form end in, in short.
_USUAL = ("inc", "corp", "co", "ltd", "llc", "llp", "lp", "plc", "gmbh", "ag", "sa")
# Written before the name where they are used.
_IN_FRONT = ("kk", "oao", "ooo", "pao", "pt", "sia", "uab", "yk", "zao", "зао", "оао", "ооо", "пао")
# Japanese, Chinese and Korean forms stand before or after the name without a space.
_ATTACHED = {
    "kk": "株式会社|㈱|\\(株\\)|（株）",
    "yk": "有限会社|㈲",
    "gk": "合同会社",
    "co ltd": "股份有限公司|有限公司",
    "주식회사": "주식회사|㈜",
}
ATTACHED = "|".join(_ATTACHED.values())


def abbreviations() -> Iterator[Change]:
    """The legal forms of a cleaned name in short, wherever in it they stand."""
    yield lambda name: ibis.literal(" ").concat(name.replace(" ", "  "), " ")
    for spelled in (_words(), _phrases()):
        patterns = defaultdict(list)
        for full in _longest_first(spelled):
            patterns[spelled[full]].append(full.replace(" ", "  "))
        yield from in_turn(
            [
                (f" ({'|'.join(fulls)}) ", f" {short.replace(' ', '  ')} ")
                for short, fulls in patterns.items()
            ]
        )
    yield lambda name: name.re_replace(" +", " ").strip()


def without_form(name: ir.StringValue) -> ir.StringValue:
    """A cleaned name without the legal forms at its end; its first word always stays."""
    return name.re_replace(f"( ({'|'.join(known_forms())}))+$", "")


def without_form_in_front(name: ir.StringValue) -> ir.StringValue:
    """A cleaned name without legal forms at its beginning; its last word always stays."""
    return name.re_replace(f"^(({_alternatives(_IN_FRONT)}) )+", "")


def set_apart() -> Iterator[Change]:
    """Forms that are written without a space become words of their own."""
    yield from in_turn([(written, f" {form} ") for form, written in _ATTACHED.items()])


def usual() -> str:
    """A pattern of the usual forms as people write them, before anything is cleaned."""
    return _alternatives({*_USUAL, *(full for full in _words() if _words()[full] in _USUAL)})


def in_full() -> str:
    """A pattern of every form that has a shorter one."""
    return f"(^| )({_alternatives({*_words(), *_phrases()})})( |$)"


@cache
def _words() -> dict[str, str]:
    return {full: short for short, fulls in _IN_FULL.items() for full in fulls if " " not in full}


@cache
def _phrases() -> dict[str, str]:
    """Forms of several words, those already in short of which there is a short one."""
    return {
        _in_short(full): short for short, fulls in _IN_FULL.items() for full in fulls if " " in full
    }


def _in_short(form: str) -> str:
    return " ".join(_words().get(word, word) for word in form.split())


def taken_off(words: list[str]) -> list[str]:
    """Take the legal forms off the end of the words of a cleaned name, and return them in their
    order; the first word always stays.

    >>> words = "acme dental pty ltd".split()
    >>> taken_off(words), words
    (['pty', 'ltd'], ['acme', 'dental'])
    """
    end = len(words)
    while end > 1:
        for form in _forms_by_end().get(words[end - 1], ()):
            if len(form) < end and words[end - len(form) : end] == form:
                end -= len(form)
                break
        else:
            break
    taken = words[end:]
    del words[end:]
    return taken


@cache
def _forms_by_end() -> dict[str, list[list[str]]]:
    """Last word → the forms that end in it, in words, longest first."""
    by_end = defaultdict(list)
    for form in sorted((form.split() for form in known_forms()), key=len, reverse=True):
        by_end[form[-1]].append(form)
    return dict(by_end)


@cache
def usual_forms() -> list[str]:
    """Forms of one word that have a full spelling: those that people know, and so mistype."""
    return [form for form in _IN_FULL if " " not in form]


@cache
def known_forms() -> list[str]:
    """Every legal form in short, as a cleaned name has it, longest first."""
    listed = {
        term for by in (terms_by_type, terms_by_country) for terms in by.values() for term in terms
    }
    cleaned = {_cleaned(term) for term in listed}
    # Numbers tell companies apart, so no form with a digit ("3AT") is one.
    known = {form for form in cleaned if form and not re.search("[0-9]", form)}
    short = {_phrases().get(form, form) for form in map(_in_short, known - _SELDOM_A_FORM)}
    return _longest_first(short | {*_ALSO, *_IN_FULL})


def _cleaned(term: str) -> str:
    """A term of the list as a cleaned name has it."""
    text = plain(term).replace("&", " and ")
    text = re.sub(r"\.([a-z])([^a-z0-9]|$)", r"\1\2", re.sub(r"\.([a-z])\.", r"\1", text))
    words = re.sub("[^a-zа-я0-9]+", " ", text).split()
    runs = itertools.groupby(words, key=lambda word: len(word) == 1)
    joined = [["".join(run)] if single else list(run) for single, run in runs]
    return " ".join(itertools.chain.from_iterable(joined))


def _alternatives(forms: Iterable[str]) -> str:
    return "|".join(_longest_first(forms))


def _longest_first(forms: Iterable[str]) -> list[str]:
    return sorted(forms, key=lambda form: (-len(form), form))
