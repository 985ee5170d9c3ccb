"""Names as columns of numbers, so that a million of them can be compared without a loop."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, pairwise

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from recon_assets.normalize.suggestions.words import REMEMBERED, Spelling, mistyped_form, spellings

Ints = NDArray[np.int64]
# Beyond its first ten telling words a name is an address or a sentence about the company.
LONGEST = 10
NO_WORD = -1

# Words whose initials are left out.
SMALL_WORDS = frozenset("de du des la le les en au aux pour for in".split())
# "L'assurance" as a cleaned name has it.
_ELIDED = re.compile("[ld][aeiou][a-z]{3}")

# How a spelling came about.
OWN, PART, JOINED, INITIALS = range(4)


@dataclass
class Vocabulary:
    """Every word, form and set of numbers that was met, by number. The empty text is 0."""

    ids: dict[str, int] = field(default_factory=lambda: {"": 0})

    def numbered(self, words: Iterable[str]) -> NDArray[np.int32]:
        """The number of each word; new ones are numbered on, in order."""
        codes, met = pd.factorize(np.array([*words], dtype=object))
        numbers = [self.ids.setdefault(word, len(self.ids)) for word in met]
        return np.array(numbers, dtype=np.int32)[codes]

    def words(self) -> NDArray[np.object_]:
        return np.array(list(self.ids), dtype=object)


@dataclass(frozen=True)
class Names:
    """Spellings, one a row; ``record`` says whose, as a position in the names given."""

    record: Ints
    kind: NDArray[np.int8]
    words: NDArray[np.int32]  # LONGEST columns, NO_WORD where there are fewer
    form: NDArray[np.int32]
    numbers: NDArray[np.int32]
    text: NDArray[np.object_]  # the words with spaces between
    full: NDArray[np.object_]  # the cleaned name as it was given

    def __len__(self) -> int:
        return len(self.record)


Spelled = list[tuple[int, int, Spelling]]


def spelled(clean_names: Sequence[str]) -> Spelled:
    """Record, kind and spelling of each name, and of the names that it consists of."""
    return [
        (record, PART if at else OWN, spelling)
        for record, name in enumerate(clean_names)
        for at, spelling in enumerate(spellings(name))
    ]


def known_words(names: Spelled) -> set[str]:
    return {word for _, _, spelling in names for word in spelling.words}


def short_names(names: Spelled) -> set[str]:
    """Names of two letters: General Electric as "GE"."""
    short = (spelling.words for _, _, spelling in names if len(spelling.words) == 1)
    return {word for (word,) in short if len(word) == 2}


def rewritten(names: Spelled, other_words: set[str], other_names: set[str]) -> Spelled:
    """The names as the other side may write them: two words as one, some words as their initials,
    a legal form mistyped.

    Only where the other side does know the word, so they are few.
    """
    found: Spelled = []
    known = other_words | other_names
    for record, _, spelling in names:
        words = spelling.words
        if not known.isdisjoint(_short_for(words)):
            found += (
                (record, kind, spelling._replace(words=again))
                for kind, again in _shortened(words, other_words, other_names)
            )
        if len(words) > 1 and words[-1] not in other_words and (form := mistyped_form(words[-1])):
            found.append((record, OWN, spelling._replace(words=words[:-1], form=form)))
    return found


def _shortened(
    words: tuple[str, ...], other_words: set[str], other_names: set[str]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Two words as one; three or more by their initials, two only where these are a whole name."""
    for at in range(len(words) - 1):
        if (joined := words[at] + words[at + 1]) in other_words:
            yield JOINED, (*words[:at], joined, *words[at + 2 :])
    if len(words) == 2 and (two := words[0][0] + words[1][0]) in other_names:
        yield INITIALS, (two,)
    for heard in _as_initials_are_made(words):
        if len(heard) > 2 and heard in other_words:
            yield INITIALS, (heard,)
    for start, end, initials in _runs_of_initials(words):
        if initials in other_words:
            yield INITIALS, (*words[:start], initials, *words[end:])


@lru_cache(REMEMBERED)
def _short_for(words: tuple[str, ...]) -> tuple[str, ...]:
    """Every word that ``_shortened`` may put in the place of some of these."""
    joined = (one + other for one, other in pairwise(words))
    two = [words[0][0] + words[1][0]] if len(words) == 2 else []
    runs = (initials for _, _, initials in _runs_of_initials(words))
    return (*joined, *two, *_as_initials_are_made(words), *runs)


def _runs_of_initials(words: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Start, end and initials of every three or more words on end."""
    initials = "".join(word[0] for word in words)
    for start in range(len(words) - 2):
        for end in range(start + 3, len(words) + 1):
            yield start, end, initials[start:end]


def _as_initials_are_made(words: tuple[str, ...]) -> frozenset[str]:
    """Initials without small words; with French articles as a part of the word, and without them.

    >>> sorted(_as_initials_are_made(("society", "de", "lassurance", "automobile", "du", "quebec")))
    ['saaq', 'slaq']
    """
    told = [word for word in words if word not in SMALL_WORDS]
    bare = [word[1:] if _ELIDED.match(word) else word for word in told]
    return frozenset("".join(word[0] for word in some) for some in (told, bare))


def as_columns(names: Spelled, clean_names: Sequence[str], vocabulary: Vocabulary) -> Names:
    count = len(names)
    record = np.fromiter((record for record, _, _ in names), np.int64, count)
    told = [spelling.words[:LONGEST] for _, _, spelling in names]
    lengths = np.fromiter(map(len, told), np.int64, count)
    words = np.full((count, LONGEST), NO_WORD, dtype=np.int32)
    words[np.arange(LONGEST) < lengths[:, None]] = vocabulary.numbered(chain.from_iterable(told))
    return Names(
        record=record,
        kind=np.fromiter((kind for _, kind, _ in names), np.int8, count),
        words=words,
        form=vocabulary.numbered(spelling.form for _, _, spelling in names),
        numbers=vocabulary.numbered(spelling.numbers for _, _, spelling in names),
        text=np.array([*map(" ".join, told), ""], object)[:count],
        full=np.array([*clean_names, ""], object)[record],
    )
