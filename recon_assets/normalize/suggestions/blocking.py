"""Which pairs of names are worth comparing: those that share a rare word, or two common ones."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from recon_assets.normalize.suggestions.relatives import relatives
from recon_assets.normalize.suggestions.spelled import LONGEST, NO_WORD, Names, Vocabulary

# A word (or two words together) borne by more customers than this brings nobody together.
MOST_SHARING = 300
# Names that are compared in full, of those found: the others share less.
COMPARED = 30
# Unmatched names looked up at once: bounds memory, at most this × LONGEST × MOST_SHARING hits.
AT_ONCE = 2_000

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Postings:
    """Key → the customers' names that have it: ``names[start[k]:start[k + 1]]``."""

    start: Ints
    names: Ints

    @classmethod
    def of(cls, keys: Ints, names: Ints, count: int) -> Postings:
        order = np.argsort(keys, kind="stable")
        start = np.concatenate(([0], np.cumsum(np.bincount(keys, minlength=count))))
        return cls(start.astype(np.int64), names[order].astype(np.int64))

    def sizes(self, keys: Ints) -> Ints:
        return self.start[keys + 1] - self.start[keys]

    def lookup(self, keys: Ints) -> tuple[Ints, Ints]:
        """Position in ``keys`` and name, for every name of every key."""
        at, offset = spread(self.sizes(keys))
        return at, self.names[self.start[keys][at] + offset]


def spread(sizes: Ints) -> tuple[Ints, Ints]:
    """For groups of these sizes: the group of each member, and its position in the group.

    >>> [part.tolist() for part in spread(np.array([2, 0, 1]))]
    [[0, 0, 2], [0, 1, 0]]
    """
    group = np.repeat(np.arange(len(sizes)), sizes)
    return group, np.arange(len(group)) - np.repeat(np.cumsum(sizes) - sizes, sizes)


def nearest(
    rows: Ints, names: Ints, worth: NDArray, own_worth: NDArray, most: int
) -> tuple[Ints, Ints]:
    """Of hits (unmatched name, customer's name, what they share): the ``most`` nearest names of each
    unmatched one. Of two names that share as much, the one that says less besides is the nearer.
    """
    code, where = np.unique(rows * len(own_worth) + names, return_inverse=True)
    row, name = np.divmod(code, max(len(own_worth), 1))
    shared = np.bincount(where, worth, minlength=len(code))
    order = np.lexsort((name, -shared / (shared + own_worth[name] + 1), row))
    row, name = row[order], name[order]
    _, first, count = np.unique(row, return_index=True, return_counts=True)
    kept = np.arange(len(row)) - np.repeat(first, count) < most
    return row[kept], name[kept]


def near(
    mine: Names, theirs: Names, weights: NDArray[np.float32], vocabulary: Vocabulary
) -> tuple[Ints, Ints]:
    """Pairs of an unmatched name and a customer's name, by row, worth comparing."""
    blocks = _Blocks(mine, theirs, weights, vocabulary)
    found = [blocks.near(start) for start in range(0, len(mine), AT_ONCE)]
    if not found:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    return np.concatenate([m for m, _ in found]), np.concatenate([t for _, t in found])


class _Blocks:
    def __init__(
        self, mine: Names, theirs: Names, weights: NDArray[np.float32], vocabulary: Vocabulary
    ) -> None:
        self._mine, self._theirs, self._weights = mine, theirs, weights
        self._size = len(vocabulary.ids)
        row, _ = np.nonzero(theirs.words != NO_WORD)
        self._by_word = Postings.of(theirs.words[theirs.words != NO_WORD], row, self._size)
        self._relatives = self._find_relatives(vocabulary)
        self._own_weight = _row_sums(theirs.words, weights)
        self._rows, self._words, self._worth = self._expanded()
        sharing = self._by_word.sizes(self._words)
        self._rare = (sharing > 0) & (sharing <= MOST_SHARING)
        self._common = sharing > MOST_SHARING
        self._pair_keys, self._by_pair = self._pairs_in_use()
        texts, _ = pd.factorize(np.concatenate((mine.text, theirs.text)))
        self._text = texts[: len(mine)].astype(np.int64)
        self._by_text = Postings.of(
            texts[len(mine) :].astype(np.int64), np.arange(len(theirs)), len(texts)
        )

    def near(self, start: int) -> tuple[Ints, Ints]:
        """The pairs of the AT_ONCE unmatched names from ``start`` on, the COMPARED nearest of each."""
        low, high = np.searchsorted(self._rows, (start, start + AT_ONCE))
        here = slice(low, high)
        rare = np.flatnonzero(self._rare[here]) + low
        at, name = self._by_word.lookup(self._words[rare])
        rows, names, worth = [self._rows[rare][at]], [name], [self._worth[rare][at]]
        whole = np.arange(start, min(start + AT_ONCE, len(self._mine)))
        whole = whole[self._by_text.sizes(self._text[whole]) <= MOST_SHARING]
        at, name = self._by_text.lookup(self._text[whole])
        rows.append(whole[at])
        names.append(name)
        worth.append(_row_sums(self._theirs.words[name], self._weights))
        row, key, value = self._word_pairs(here)
        slot = np.searchsorted(self._pair_keys, key)
        slot = np.minimum(slot, max(len(self._pair_keys) - 1, 0))
        if len(self._pair_keys):
            known = self._pair_keys[slot] == key
            row, slot, value = row[known], slot[known], value[known]
            few = self._by_pair.sizes(slot) <= MOST_SHARING
            at, name = self._by_pair.lookup(slot[few])
            rows.append(row[few][at])
            names.append(name)
            worth.append(value[few][at])
        return nearest(
            np.concatenate(rows),
            np.concatenate(names),
            np.concatenate(worth),
            self._own_weight,
            COMPARED,
        )

    def _find_relatives(self, vocabulary: Vocabulary) -> tuple[Postings, NDArray[np.float32]]:
        words = list(vocabulary.ids)
        known = np.flatnonzero(np.diff(self._by_word.start))
        wanted = np.unique(self._mine.words[self._mine.words != NO_WORD])
        mine, theirs, likeness = relatives(
            {words[at]: int(at) for at in wanted}, {words[at]: int(at) for at in known}
        )
        order = np.argsort(mine, kind="stable")
        return Postings.of(mine, theirs, self._size), likeness[order]

    def _expanded(self) -> tuple[Ints, Ints, NDArray[np.float32]]:
        """Unmatched name, word of customers, and its worth: for each word and each relative."""
        row, column = np.nonzero(self._mine.words != NO_WORD)
        word = self._mine.words[row, column].astype(np.int64)
        postings, likeness = self._relatives
        at, offset = spread(postings.sizes(word))
        place = postings.start[word][at] + offset
        rows = np.concatenate((row, row[at]))
        words = np.concatenate((word, postings.names[place]))
        worth = np.concatenate(
            (self._weights[word], self._weights[words[len(word) :]] * likeness[place])
        )
        order = np.lexsort((words, rows))
        return rows[order].astype(np.int64), words[order], worth[order]

    def _word_pairs(self, here: slice) -> tuple[Ints, Ints, NDArray]:
        """Every two common words of each unmatched name: row, key of the two, worth."""
        common = np.flatnonzero(self._common[here]) + here.start
        rows = self._rows[common]
        _, first, count = np.unique(rows, return_index=True, return_counts=True)
        after = np.repeat(first + count, count) - np.arange(len(rows)) - 1
        left, offset = spread(after)
        right = left + offset + 1
        one, other = self._words[common[left]], self._words[common[right]]
        worth = self._worth[common[left]] + self._worth[common[right]]
        key = np.minimum(one, other) * self._size + np.maximum(one, other)
        return rows[left], key, worth

    def _pairs_in_use(self) -> tuple[Ints, Postings]:
        """Customers' names by two common words, for the pairs that unmatched names have."""
        used = np.unique(self._word_pairs(slice(0, len(self._rows)))[1])
        keys, names = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        common = np.diff(self._by_word.start) > MOST_SHARING
        words = self._theirs.words.astype(np.int64)
        told = (words != NO_WORD) & common[words]
        if len(used):
            for one, other in combinations(range(LONGEST), 2):
                row = np.flatnonzero(told[:, one] & told[:, other])
                left, right = words[row, one], words[row, other]
                key = np.minimum(left, right) * self._size + np.maximum(left, right)
                slot = np.minimum(np.searchsorted(used, key), len(used) - 1)
                wanted = used[slot] == key
                keys.append(slot[wanted])
                names.append(row[wanted])
        return used, Postings.of(np.concatenate(keys), np.concatenate(names), len(used))


def _row_sums(words: NDArray[np.int32], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """The weight of all words of each name, column by column: the matrix of them all is large."""
    total = np.zeros(len(words), np.float32)
    for column in words.T:
        total += np.where(column == NO_WORD, 0, weights[column])
    return total
