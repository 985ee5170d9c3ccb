"""Letters as they are compared: one plain spelling for what only looks different.

What is folded is written out letter by letter, so that engines whose Unicode tables differ agree.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial, reduce

import ibis.expr.types as ir

# One change of a text. Longer work is several of them: an expression of all is deeper than a parser
# of SQL likes.
Change = Callable[[ir.StringValue], ir.StringValue]
_AT_A_TIME = 15

# What Unicode does not decompose into a plain letter and an accent.
_UNDECOMPOSED = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ŧ": "t", "ħ": "h", "ß": "ss", "æ": "ae",
    "œ": "oe", "þ": "th", "ς": "σ", "’": "'", "‘": "'", "‛": "'", "′": "'", "ʼ": "'", "ʹ": "'",
    "`": "'", "´": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "™": " ", "℠": " ",
}  # fmt: skip
_FULL_WIDTH = range(0xFF01, 0xFF5F)
# Latin with its first extension is nearly all that names have.
_USUAL = (range(0xA0, 0x180), range(0x2010, 0x2033))
# Rarer Latin, Greek, Cyrillic; raised and lowered figures, letterlike signs, Roman numerals,
# figures and letters in circles, ligatures, full width.
_RARE = (
    range(0x180, 0x250), range(0x2B0, 0x2C0), range(0x370, 0x530), range(0x1E00, 0x2000),
    range(0x2070, 0x20A0), range(0x2100, 0x2190), range(0x2460, 0x2469), range(0x24B6, 0x24EA),
    range(0xFB00, 0xFB07), _FULL_WIDTH,
)  # fmt: skip
# Accents that stand alone, and characters that show nothing.
_UNSEEN = "[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
_SYMBOLS = "[\u2000-\u200a\u2016-\u2029\u202f-\u205f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\uff5f-\uff65]"

# UTF-8 read as one byte a letter: the first byte of a Latin letter or a mark, and those after it.
_LATER_BYTES = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# What is garbled once more begins with a garbled first byte.
GARBLED_TWICE = f"Ã[{_LATER_BYTES}][ÂâÅËÆ]"
GARBLED = f"[ÂÃÄÅâãäåá][{_LATER_BYTES}]|[a-z]Ã "
_GARBLED_LETTERS = (*map(chr, (*range(0xA0, 0x180), *range(0x1E00, 0x1F00))), *"‘’‚“”„–—•…™")

# Letters of other alphabets that cannot be told from a Latin one by looking.
_LOOKALIKES = dict(zip("аеорсхуіјѕкмтвнԁԛԝαεικορτχ", "aeopcxyijskmtbhdqwaeikoptx", strict=True))
_FOREIGN = "[\u0370-\u052f]"
# One word in both alphabets, or nothing but letters that could be either.
DECEPTIVE = f"[a-z]{_FOREIGN}|{_FOREIGN}[a-z]|^[{''.join(_LOOKALIKES)} 0-9]+$"


def in_turn(replacements: Sequence[tuple[str, str]]) -> Iterator[Change]:
    """Every pattern by its replacement, in this order."""
    for start in range(0, len(replacements), _AT_A_TIME):
        some = replacements[start : start + _AT_A_TIME]
        yield partial(reduce, lambda text, pair: text.re_replace(*pair), some)


def repairs_of_twice_garbled() -> Iterator[Change]:
    """Letters that were UTF-8 and have twice been read as Windows-1252 or Latin-1 become the plain
    letter that they were.
    """
    yield from in_turn(_garbled()[1])


def repairs() -> Iterator[Change]:
    """The same for letters that have been misread once."""
    yield from in_turn(_garbled()[0])
    # The second half of a garbled à is a space that may have become a plain one.
    yield from in_turn([("([a-z])Ã ", r"\1a")])


def foldings() -> Iterator[Change]:
    """Lower case and without accents, as far as the letters of Western languages go."""
    # A pattern for each plain letter takes half the time of one table of all.
    yield from in_turn(_classes(_plain_of(_USUAL)))


def rare_foldings() -> Iterator[Change]:
    """Also rarer letters, figures that are raised or in circles, full width, symbols."""
    yield from in_turn([(_UNSEEN, ""), (_SYMBOLS, " ")])
    plain_of = _plain_of(_RARE)
    ones = {letter: one for letter, one in plain_of.items() if len(one) == 1}
    yield lambda text: text.translate("".join(ones), "".join(ones.values()))
    yield from in_turn(_classes({k: v for k, v in plain_of.items() if len(v) > 1}))


def undeceived(text: ir.StringValue) -> ir.StringValue:
    """Lookalikes as the Latin letter for which they stand in a name that is DECEPTIVE."""
    return text.translate("".join(_LOOKALIKES), "".join(_LOOKALIKES.values()))


def plain(text: str) -> str:
    """A constant as it is compared.

    >>> plain("Gesellschaft mit beschränkter Haftung, S.à r.l.")
    'gesellschaft mit beschrankter haftung, s.a r.l.'
    """
    return "".join(_plain(letter) for letter in text)


def _plain_of(blocks: Iterable[range]) -> dict[str, str]:
    letters = (chr(code) for block in blocks for code in block)
    return {letter: _plain(letter) for letter in letters if _changes(letter)}


def _classes(plain_of: Mapping[str, str]) -> list[tuple[str, str]]:
    """For each plain spelling a pattern of all letters that have it."""
    letters: dict[str, str] = defaultdict(str)
    for letter, one in plain_of.items():
        letters[one] += letter
    return [(f"[{some}]", one) for one, some in letters.items()]


def _changes(letter: str) -> bool:
    """Whether the letter is folded: to one letter of its script, or to several that are ASCII."""
    folded = _plain(letter)
    return folded != letter and (len(folded) == 1 or (folded.isascii() and folded.isalnum()))


def _plain(letter: str) -> str:
    """The letter without accents, capitals, and what else only makes it look different."""
    if letter in _UNDECOMPOSED:
        return _UNDECOMPOSED[letter]
    parts = unicodedata.normalize("NFKD", letter)
    folded = "".join(part for part in parts if not unicodedata.combining(part)).lower()
    folded = "".join(_UNDECOMPOSED.get(part, part) for part in folded)
    # A full-width sign is the sign that it is the wide form of: what it means comes later.
    is_sign = (
        not (letter.isascii() or ord(letter) in _FULL_WIDTH)
        and unicodedata.category(letter)[0] in "PSZ"
    )
    return " " if is_sign and not folded.isalnum() else folded


@cache
def _garbled() -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What a letter looks like garbled once, and twice: a pattern for each plain letter."""
    once, twice = ({}, {})
    for letter in _GARBLED_LETTERS:
        meant = _plain(letter)
        if not meant.isascii():
            continue
        for seen in _misread(letter):
            once[seen] = meant
            if meant.isalpha():  # a system may have lower-cased what it did not understand
                once.setdefault(seen.lower(), meant)
            for seen_again in _misread(seen):
                twice[seen_again] = twice[seen_again.replace("\u00a0", " ")] = meant
    return _patterns(once), _patterns(twice)


def _misread(text: str) -> Iterator[str]:
    raw = text.encode()
    yield raw.decode("latin-1")
    # Five bytes have no letter in Windows-1252; systems leave them as they are.
    yield "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in raw)


def _patterns(meaning: dict[str, str]) -> list[tuple[str, str]]:
    """For each plain letter a pattern of all that means it, grouped by how it begins."""
    by_meaning: dict[str, dict[str, str]] = defaultdict(lambda: defaultdict(str))
    for seen, meant in meaning.items():
        by_meaning[meant][seen[:-1]] += seen[-1]
    return [
        ("|".join(f"{start}[{ends}]" for start, ends in starts.items()), meant)
        for meant, starts in by_meaning.items()
    ]
