"""Which words of customers a word may be meant for: the same, mistyped, or cut short."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA, JaroWinkler, Prefix
from rapidfuzz.process import cpdist

from recon_assets.normalize.suggestions.words import REMEMBERED

# Shorter words are other words when a letter changes.
SHORTEST_MISTYPED = 4
# From here on two slips of the finger still leave the word recognisable.
SHORTEST_TWICE_MISTYPED = 5
# Customers' words that share a key (a start, an end): more of them would be compared in vain.
MOST_MEETING = 150
# Less alike words are different words: "north" and "south" are 0.62 alike.
LEAST_ALIKE = 0.65
# A word cut short keeps at least so many letters, and is worth this much of the word.
SHORTEST_CUT, CUT_SHORT = 3, 0.8
# A letter stands for a word that begins with it, but for a great many of them.
INITIAL = 0.5


def alike(left: Sequence[str], right: Sequence[str]) -> NDArray[np.float32]:
    """How alike the words of each pair are, 0 to 1; 0 where they are different words.

    >>> [round(float(s), 2) for s in alike(["clinic", "north", "dent", "12"], ["clinc", "south", "dental", "13"])]
    [0.85, 0.0, 0.8, 0.0]
    """
    if not len(left):
        return np.empty(0, np.float32)
    edits = cpdist(left, right, scorer=OSA.distance, dtype=np.int32, workers=-1)
    start = cpdist(left, right, scorer=Prefix.similarity, dtype=np.int32, workers=-1)
    jaro = cpdist(left, right, scorer=JaroWinkler.similarity, dtype=np.float32, workers=-1)
    lengths = [np.fromiter(map(len, words), np.int64, len(words)) for words in (left, right)]
    short, long = np.minimum(*lengths), np.maximum(*lengths)
    same = 1 - edits / long
    slips = np.where(short >= SHORTEST_TWICE_MISTYPED, 3, 1)
    likeness = (same + jaro) / 2 - 0.05
    mistyped = (short >= SHORTEST_MISTYPED) & (edits <= slips) & (likeness >= LEAST_ALIKE)
    likeness = np.where(mistyped, likeness, 0)
    cut = (start == short) & (short >= SHORTEST_CUT)
    likeness = np.maximum(likeness, np.where(cut, CUT_SHORT, 0))
    likeness = np.maximum(likeness, np.where((short == 1) & (start == 1), INITIAL, 0))
    # A number with a slip is another number.
    plain = np.logical_and(*(np.fromiter(map(str.isalpha, w), bool, len(w)) for w in (left, right)))
    likeness = np.where(plain, np.minimum(likeness, 0.95), 0)
    return np.where(edits == 0, 1, likeness).astype(np.float32)


def relatives(
    wanted: Mapping[str, int], known: Mapping[str, int]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """Pairs of a wanted and a known word, by number, that may be one word, with their likeness.

    The same word is not among them: it needs no looking for.
    """
    mine, theirs = list(wanted), list(known)
    by_key: dict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(mine):
        # A word that customers do have is seldom wrong in two letters.
        for key in _one_slip(word) if word in known else _slips(word):
            by_key[key].append(at)
    meeting: dict[str, list[int]] = defaultdict(list)
    wanted_keys = by_key.keys()
    for at, word in enumerate(theirs):
        if not wanted_keys.isdisjoint(slips := _slips(word)):
            for key in wanted_keys & slips:
                meeting[key].append(at)
    met = [
        (np.array(by_key[key])[:, None] * len(theirs) + np.array(some)[None, :]).ravel()
        for key, some in meeting.items()
        if len(some) <= MOST_MEETING
    ]
    pairs = np.unique(np.concatenate(met)) if met else np.empty(0, np.int64)
    left, right = np.divmod(pairs, max(len(theirs), 1))
    likeness = alike([mine[at] for at in left], [theirs[at] for at in right])
    ours = np.fromiter(wanted.values(), np.int64, len(mine))[left]
    others = np.fromiter(known.values(), np.int64, len(theirs))[right]
    kept = (likeness > 0) & (ours != others)
    return ours[kept], others[kept], likeness[kept]


def _one_slip(word: str) -> tuple[str, ...]:
    """What a word shares with each of its misspellings by one letter: itself, a letter left out."""
    if len(word) < SHORTEST_MISTYPED or not word.isalpha():
        return ()
    return (word, *{word[:at] + word[at + 1 :] for at in range(len(word))})


@lru_cache(REMEMBERED)
def _slips(word: str) -> tuple[str, ...]:
    return (*_one_slip(word), *_two_slips(word))


def _two_slips(word: str) -> Iterator[str]:
    """What it shares with its misspellings by two, and with its shortenings: its start, its end."""
    if not word.isalpha():
        return
    if len(word) >= SHORTEST_CUT:
        yield f"^{word[:3]}"
    if len(word) > SHORTEST_MISTYPED:
        yield f"^{word[:4]}"
    if len(word) >= SHORTEST_TWICE_MISTYPED:
        yield f"{word[-4:]}$"
        yield f"{word[:2]}~{word[-2:]}"
