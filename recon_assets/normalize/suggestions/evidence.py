"""What speaks for and against two names being one company, in figures, for many pairs at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import cpdist

from recon_assets.normalize.suggestions.relatives import CUT_SHORT, INITIAL, alike
from recon_assets.normalize.suggestions.spelled import (
    JOINED,
    NO_WORD,
    PART,
    Ints,
    Names,
)

Floats = NDArray[np.float32]

# In this order the columns of ``evidence``; each has a weight in scoring.WEIGHTS.
EVIDENCE = (
    "always",
    "theirs_covered",  # share of the customer's name's words, by rarity, that the unmatched name has
    "mine_nearly_covered",  # the share the other way round, so far as it is near to all
    "theirs_nearly_covered",
    "shared",  # rarity of what is shared
    "theirs_left",  # rarity of what only the customer's name says
    "letters",  # likeness letter by letter, so far as it is near
    "beginning",  # likeness with weight on the first letters
    "whole",  # likeness of the names as they were cleaned, legal form and all, so far as it is near
    "whole_beginning",
    "in_any_order",  # the same by whichever order and part of the words suits best
    "nearly_in_any_order",
    "first_word",  # likeness of the first words
    "all_mine",  # the customer's name has all words of the unmatched name
    "same_form",
    "other_form",
    "number_missing",  # one has a number, the other none
    "by_part",  # through one of the names that a name consists of
    "by_joining",  # through two words read as one
)
# Likeness below this happens by chance, and more or less of it says nothing.
NEAR, NEAR_LETTERS = 0.8, 0.75
# Word pairs compared at once: bounds memory.
AT_ONCE = 40_000


@dataclass(frozen=True)
class Words:
    """What is known of each word of the vocabulary, by its number: how it is written, how much it
    tells, and whether it is a word that customers are known to have.
    """

    texts: NDArray[np.object_]
    weights: Floats
    established: NDArray[np.bool_]


def comparable(mine: Names, theirs: Names, left: Ints, right: Ints) -> NDArray[np.bool_]:
    """False where both names have numbers and these differ: Acme II is not Acme III."""
    ours, others = mine.numbers[left], theirs.numbers[right]
    return (ours == others) | (ours == 0) | (others == 0)


def evidence(
    mine: Names,
    theirs: Names,
    left: Ints,
    right: Ints,
    words: Words,
) -> Floats:
    """A row per pair, EVIDENCE columns."""
    parts = [
        _evidence(mine, theirs, left[at : at + AT_ONCE], right[at : at + AT_ONCE], words)
        for at in range(0, len(left), AT_ONCE)
    ]
    return np.concatenate(parts) if parts else np.empty((0, len(EVIDENCE)), np.float32)


def _evidence(
    mine: Names,
    theirs: Names,
    left: Ints,
    right: Ints,
    words: Words,
) -> Floats:
    ours, others = _trimmed(mine.words[left]), _trimmed(theirs.words[right])
    likeness = _likeness(ours, others, words)
    mine_of, mine_weight = _best(ours, others, likeness, words.weights)
    theirs_of, theirs_weight = _best(others, ours, likeness.transpose(0, 2, 1), words.weights)
    shared, mine_left = _split(mine_of, mine_weight)
    also_shared, theirs_left = _split(theirs_of, theirs_weight)
    mine_covered = shared / np.maximum(shared + mine_left, 1e-6)
    theirs_covered = also_shared / np.maximum(also_shared + theirs_left, 1e-6)
    one, other = mine.text[left], theirs.text[right]
    full, other_full = mine.full[left], theirs.full[right]
    close = _closeness(one, other)
    begins = cpdist(one, other, scorer=JaroWinkler.similarity, dtype=np.float32, workers=-1)
    alike_whole = cpdist(
        full, other_full, scorer=OSA.normalized_similarity, dtype=np.float32, workers=-1
    )
    in_any_order = cpdist(full, other_full, scorer=fuzz.WRatio, dtype=np.float32, workers=-1) / 100
    kinds = np.maximum(mine.kind[left], theirs.kind[right])
    our_form, other_form = mine.form[left], theirs.form[right]
    told = (our_form != 0) & (other_form != 0)
    our_numbers, other_numbers = mine.numbers[left], theirs.numbers[right]
    columns = {
        "always": np.ones(len(left)),
        "theirs_covered": theirs_covered,
        "mine_nearly_covered": _above(NEAR, mine_covered),
        "theirs_nearly_covered": _above(NEAR, theirs_covered),
        "shared": np.minimum(shared, 20) / 10,
        "theirs_left": np.minimum(theirs_left, 20) / 10,
        "letters": _above(NEAR_LETTERS, close),
        "beginning": begins,
        "whole": _above(NEAR, alike_whole),
        "whole_beginning": cpdist(
            full, other_full, scorer=JaroWinkler.similarity, dtype=np.float32, workers=-1
        ),
        "in_any_order": in_any_order,
        "nearly_in_any_order": _above(NEAR, in_any_order),
        "first_word": likeness[:, 0, 0],
        "all_mine": mine_covered > 0.999,
        "same_form": told & (our_form == other_form),
        "other_form": told & (our_form != other_form),
        "number_missing": our_numbers != other_numbers,
        "by_part": kinds == PART,
        "by_joining": kinds == JOINED,
    }
    return np.stack([columns[name] for name in EVIDENCE], axis=1).astype(np.float32)


def _above(least: float, likeness: NDArray[np.floating]) -> NDArray[np.floating]:
    """0 up to ``least``, from there on in proportion up to 1."""
    return np.maximum(likeness - least, 0) / (1 - least)


def _trimmed(words: NDArray[np.int32]) -> NDArray[np.int32]:
    """Without the columns that no name of these needs."""
    used = int((words != NO_WORD).sum(axis=1).max(initial=1))
    return words[:, :used]


def _likeness(ours: NDArray[np.int32], others: NDArray[np.int32], words: Words) -> Floats:
    """Pair × our word × their word → how alike the words are. Each two words are compared once."""
    here = ours[:, :, None] != NO_WORD
    there = others[:, None, :] != NO_WORD
    same = (ours[:, :, None] == others[:, None, :]) & here & there
    # A word that the other name has in full is not also a misspelling of another one.
    open_ = ~same.any(axis=2)[:, :, None] & ~same.any(axis=1)[:, None, :] & here & there
    pair, mine, theirs = np.nonzero(open_)
    code = ours[pair, mine].astype(np.int64) * len(words.texts) + others[pair, theirs]
    distinct, where = np.unique(code, return_inverse=True)
    one, other = np.divmod(distinct, len(words.texts))
    told = alike(list(words.texts[one]), list(words.texts[other]))
    # "Dermatology" is not "rheumatology" mistyped, where both are words of several customers.
    two_words = words.established[one] & words.established[other]
    told[two_words & (told < CUT_SHORT) & (told != INITIAL)] = 0
    likeness = same.astype(np.float32)
    likeness[pair, mine, theirs] = told[where]
    return likeness


def _best(
    ours: NDArray[np.int32], others: NDArray[np.int32], likeness: Floats, weights: Floats
) -> tuple[Floats, Floats]:
    """For each of our words the likeness of its best counterpart, and the weight of the two.

    A misspelt word is as rare as the word it stands for, not as rare as the misspelling.
    """
    at = likeness.argmax(axis=2)
    best = np.take_along_axis(likeness, at[:, :, None], axis=2)[:, :, 0]
    counterpart = np.take_along_axis(others, at, axis=1)
    own = weights[ours]
    weight = np.where(best > 0, np.minimum(own, weights[counterpart]), own)
    return best, np.where(ours == NO_WORD, 0, weight).astype(np.float32)


def _split(best: Floats, weight: Floats) -> tuple[Floats, Floats]:
    """Weight shared, weight left over."""
    shared = (best * weight).sum(axis=1)
    return shared, weight.sum(axis=1) - shared


def _closeness(one: NDArray[np.object_], other: NDArray[np.object_]) -> Floats:
    """Likeness letter by letter, spaces aside: "face book" is "facebook"."""
    return cpdist(
        [text.replace(" ", "") for text in one],
        [text.replace(" ", "") for text in other],
        scorer=OSA.normalized_similarity,
        dtype=np.float32,
        workers=-1,
    )
