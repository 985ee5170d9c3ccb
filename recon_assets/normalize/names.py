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

from recon_assets.normalize.text import NOT_ASCII

# Latin letters that Unicode does not decompose into a base letter and an accent.
_UNDECOMPOSED = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ŧ": "t", "ħ": "h", "ß": "ss", "æ": "ae",
    "œ": "oe", "þ": "th", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "™": " ", "®": " ",
    "©": " ", "–": "-", "—": "-",
}  # fmt: skip

# UTF-8 read as Windows-1252 shows two or three characters for one, the first of them one of these.
_MOJIBAKE = "[\u00c2\u00c3\u00c5\u00e2]"
_COMBINING = "[\u0300-\u036f]"
# Latin, Greek, Cyrillic, their extended blocks, punctuation and symbols, ligatures, full width.
_FOLDED = (
    range(0xA0, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000), range(0x2000, 0x2100),
    range(0xFB00, 0xFB07), range(0xFF01, 0xFF5F),
)  # fmt: skip
_GARBLED = "ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖØòóôõöøÙÚÛÜùúûüÝýÿŠšŽžßÆæŒœ’‘“”–—"

# The same legal form in full and in short; everything else is compared as written.
_LEGAL_SYNONYMS = {
    "incorporated": "inc",
    "corporation": "corp",
    "limited": "ltd",
    "company": "co",
}


def with_clean_names(table: ir.Table, name: str) -> ir.Table:
    """``table`` with clean_name and core_name of its column ``name``: step by step, because one
    expression of all steps is deeper than a parser of SQL likes.
    """
    table = table.mutate(clean_name=_repair_mojibake(table[name]))
    table = table.mutate(clean_name=_fold(table.clean_name))
    table = table.mutate(clean_name=_tidy(table.clean_name, table[name]))
    return table.mutate(core_name=core_name(table.clean_name))


def clean_name(name: ir.StringValue) -> ir.StringValue:
    """The name case-folded, without accents, punctuation and spacing, legal form included.

    >>> import ibis; con = ibis.duckdb.connect()
    >>> [con.execute(clean_name(ibis.literal(n))) for n in ("I.B.M.  Corporation", "Musée & Fils, S.A.")]
    ['ibm corp', 'musee and fils sa']
    """
    return _tidy(_fold(_repair_mojibake(name)), name)


def _tidy(text: ir.StringValue, name: ir.StringValue) -> ir.StringValue:
    """A folded name without punctuation, its legal form abbreviated; never nothing."""
    text = text.replace("&", " and ").re_replace(r"\.([a-z])(\.|\b)", r"\1").replace("'", "")
    text = text.re_replace("[^a-z0-9\x80-\U0010ffff]+", " ").strip()
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
    text = name.lower()
    ones, many = _foldings()
    folded = text.translate("".join(ones), "".join(ones.values())).re_replace(_COMBINING, "")
    folded = reduce(lambda value, pair: value.replace(*pair), many.items(), folded)
    return text.re_search(NOT_ASCII).ifelse(folded, text)


@cache
def _foldings() -> tuple[dict[str, str], dict[str, str]]:
    """Lower-case characters that stand for one plain character, and those that stand for several."""
    ones: dict[str, str] = {}
    many: dict[str, str] = {}
    for code in (letter for block in _FOLDED for letter in block):
        letter = chr(code)
        plain = _plain(letter)
        if plain and plain != letter and letter == letter.lower():
            (ones if len(plain) == 1 else many)[letter] = plain
    return ones, {
        letter: plain for letter, plain in many.items() if plain.isalpha() and plain.isascii()
    }


def _plain(letter: str) -> str:
    """The letter without its accents and without what only makes it look different."""
    if letter in _UNDECOMPOSED:
        return _UNDECOMPOSED[letter]
    parts = unicodedata.normalize("NFKD", letter)
    plain = "".join(part for part in parts if not unicodedata.combining(part)).lower()
    return "".join(_UNDECOMPOSED.get(part, part) for part in plain)


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
