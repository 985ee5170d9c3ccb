"""Customer names as they are compared.

``clean_name`` keeps the legal form, ``core_name`` leaves it out; both are matching tiers, so a
legal form is told apart rather than thrown away. A name is never cleaned to nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache, reduce

import ibis.expr.types as ir
from cleanco.termdata import terms_by_type

from recon_assets.normalize.functions import strip_accents

# Latin letters that Unicode does not decompose into a base letter and an accent.
_UNDECOMPOSED = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ŧ": "t", "ħ": "h", "ß": "ss", "æ": "ae",
    "œ": "oe", "þ": "th", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "™": " ", "®": " ",
    "©": " ", "–": "-", "—": "-",
}  # fmt: skip

# UTF-8 read as Windows-1252 shows two or three characters for one, the first of them one of these.
_MOJIBAKE = "[\u00c2\u00c3\u00c5\u00e2]"
_GARBLED = "ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖØòóôõöøÙÚÛÜùúûüÝýÿŠšŽžßÆæŒœ’‘“”–—"

# The same legal form in full and in short; everything else is compared as written.
_LEGAL_SYNONYMS = {
    "incorporated": "inc",
    "corporation": "corp",
    "limited": "ltd",
    "company": "co",
}


def clean_name(name: ir.StringValue) -> ir.StringValue:
    """The name case-folded, without accents, punctuation and spacing, legal form included.

    >>> import ibis; con = ibis.duckdb.connect()
    >>> [con.execute(clean_name(ibis.literal(n))) for n in ("I.B.M.  Corporation", "Musée & Fils, S.A.")]
    ['ibm corp', 'musee and fils sa']
    """
    text = _fold(_repair_mojibake(name))
    text = text.replace("&", " and ").re_replace(r"\.([a-z])(\.|\b)", r"\1").replace("'", "")
    text = text.re_replace(r"[^a-z0-9\x{80}-\x{10FFFF}]+", " ").strip()
    for long, short in _LEGAL_SYNONYMS.items():
        text = text.re_replace(rf" {long}$", f" {short}")
    return text.nullif("").coalesce(name.lower())


def core_name(clean: ir.StringValue) -> ir.StringValue:
    """A cleaned name without its legal forms at the end and an article in front.

    >>> import ibis; con = ibis.duckdb.connect()
    >>> [con.execute(core_name(ibis.literal(n))) for n in ("the acme dental pllc", "gmbh")]
    ['acme dental', 'gmbh']
    """
    return clean.re_replace(rf"( ({_legal_forms()}))+$", "").re_replace(r"^the (.)", r"\1")


@cache
def _legal_forms() -> str:
    """Alternatives for every legal form of cleanco's list, cleaned as names are, longest first."""
    terms = {term for terms in terms_by_type.values() for term in terms} | set(
        _LEGAL_SYNONYMS.values()
    )
    cleaned = {re.sub(r"[^a-z0-9]+", " ", _cleaned_in_python(term)).strip() for term in terms}
    # Numbers tell companies apart, so no form with a digit ("3AT") is one.
    forms = {form for form in cleaned if form and not re.search("[0-9]", form)}
    return "|".join(sorted(forms, key=lambda form: (-len(form), form)))


def _cleaned_in_python(term: str) -> str:
    folded = "".join(_UNDECOMPOSED.get(c, c) for c in unicodedata.normalize("NFKD", term.lower()))
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return re.sub(r"\.([a-z])(\.|\b)", r"\1", plain.replace("&", " and "))


def _fold(name: ir.StringValue) -> ir.StringValue:
    """Lower case, accents and compatibility forms folded (NFKC for what names are made of)."""
    text = strip_accents(name.lower())
    ones, many = _foldings()
    folded = text.translate("".join(ones), "".join(ones.values()))
    folded = reduce(lambda value, pair: value.replace(*pair), many.items(), folded)
    return text.re_search(r"[^\x00-\x7F]").ifelse(folded, text)


@cache
def _foldings() -> tuple[dict[str, str], dict[str, str]]:
    """Characters outside ASCII that stand for one ASCII character, and those that stand for several."""
    ones: dict[str, str] = {}
    many: dict[str, str] = {}
    for code in (
        *range(0xA0, 0x250),
        *range(0x2000, 0x2100),
        *range(0xFB00, 0xFB07),
        *range(0xFF01, 0xFF5F),
    ):
        letter = chr(code)
        plain = _plain(letter)
        if plain != letter and plain.isascii():
            (ones if len(plain) == 1 else many)[letter] = plain
    return ones, {letter: plain for letter, plain in many.items() if plain.isalpha()}


def _plain(letter: str) -> str:
    return _UNDECOMPOSED.get(letter) or unicodedata.normalize("NFKC", letter).lower()


def _repair_mojibake(name: ir.StringValue) -> ir.StringValue:
    """Letters that were UTF-8 and have been read as Windows-1252, as the plain letter they were.

    All spellings of one plain letter are repaired by one expression: accents are folded anyway.
    """
    garbled: dict[str, list[str]] = defaultdict(list)
    for letter in _GARBLED:
        seen = letter.encode().decode("cp1252", errors="replace")
        if "\ufffd" not in seen:
            base = unicodedata.normalize("NFD", letter)[0]
            garbled[_UNDECOMPOSED.get(base.lower(), base)].append(re.escape(seen))
    repaired = reduce(
        lambda value, pair: value.re_replace("|".join(pair[1]), pair[0]), garbled.items(), name
    )
    return name.re_search(_MOJIBAKE).ifelse(repaired, name)
