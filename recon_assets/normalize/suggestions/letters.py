"""A second look at names of which no word was recognised: by the letters, whatever the spaces."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist

from recon_assets.normalize.suggestions.blocking import AT_ONCE, Postings, nearest
from recon_assets.normalize.suggestions.spelled import Ints, Names

# Letters in a row that bring two names together. Two slips leave such a run in nearly any name;
# shorter runs are in too many names.
RUN = 4
# The letters that are looked at. What comes after them is seldom what tells a company.
LETTERS = 32
# A run in more customers' names than this tells nothing.
MOST_SHARING = 500
# Names that are compared in full, of those found.
COMPARED = 10
# Pairs of names compared one by one at most, which takes seconds. It finds nearly all (docs/matching.md),
# and a month's doubtful names against some thousand customers are fewer.
MOST_COMPARED = 25_000_000
# Doubtful names compared with everybody at once: bounds memory.
COMPARED_AT_ONCE = 250
# Names cut into runs at once: bounds memory.
CUT_AT_ONCE = 100_000
_ALPHABET = np.zeros(256, np.int64)
_ALPHABET[np.frombuffer(b"abcdefghijklmnopqrstuvwxyz0123456789?", np.uint8)] = np.arange(1, 38)


def near_by_letters(mine: Names, theirs: Names, doubtful: Ints) -> tuple[Ints, Ints]:
    """Pairs of a row of ``doubtful``, unmatched names, and a customer's name of much the same letters:
    found among all customers where that is quick, else among those with runs of letters in common.
    """
    if len(doubtful) * len(theirs) <= MOST_COMPARED:
        return _among_all(mine, theirs, doubtful)
    return _by_runs(mine, theirs, doubtful)


def _among_all(mine: Names, theirs: Names, doubtful: Ints) -> tuple[Ints, Ints]:
    rows, names = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for start in range(0, len(doubtful), COMPARED_AT_ONCE):
        some = doubtful[start : start + COMPARED_AT_ONCE]
        likeness = cdist(
            mine.full[some],
            theirs.full,
            scorer=JaroWinkler.similarity,
            dtype=np.float32,
            workers=-1,
        )
        best = np.argsort(-likeness, axis=1, kind="stable")[:, :COMPARED]
        rows.append(np.repeat(some, best.shape[1]))
        names.append(best.ravel())
    return np.concatenate(rows), np.concatenate(names)


def _by_runs(mine: Names, theirs: Names, doubtful: Ints) -> tuple[Ints, Ints]:
    row, run = _together(mine.text[doubtful])
    known = np.unique(run)
    row, run = doubtful[row], np.searchsorted(known, run)
    runs, names = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for name, code in _runs(theirs.text):
        slot = np.minimum(np.searchsorted(known, code), max(len(known) - 1, 0))
        wanted = np.flatnonzero(known[slot] == code) if len(known) else slot[:0]
        runs.append(slot[wanted])
        names.append(name[wanted])
    postings = Postings.of(np.concatenate(runs), np.concatenate(names), len(known))
    telling = postings.sizes(run) <= MOST_SHARING
    row, run = row[telling], run[telling]
    worth = np.log((len(theirs) + 1) / (postings.sizes(run) + 1))
    length = np.fromiter(map(len, theirs.text), np.float64, len(theirs))
    found = [(np.empty(0, np.int64), np.empty(0, np.int64))]
    for start in range(0, len(mine), AT_ONCE):
        low, high = np.searchsorted(row, (start, start + AT_ONCE))
        at, name = postings.lookup(run[low:high])
        found.append(nearest(row[low:high][at], name, worth[low:high][at], length, COMPARED))
    return np.concatenate([r for r, _ in found]), np.concatenate([n for _, n in found])


def _together(texts: NDArray[np.object_]) -> tuple[Ints, Ints]:
    parts = list(_runs(texts))
    if not parts:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    return np.concatenate([row for row, _ in parts]), np.concatenate([run for _, run in parts])


def _runs(texts: NDArray[np.object_]) -> Iterator[tuple[Ints, Ints]]:
    """Position and code of every run of RUN letters in each text, spaces aside, part by part."""
    for start in range(0, len(texts), CUT_AT_ONCE):
        some = [
            text.replace(" ", "").encode("ascii", "replace")[:LETTERS].ljust(LETTERS)
            for text in texts[start : start + CUT_AT_ONCE]
        ]
        letters = _ALPHABET[np.frombuffer(b"".join(some), np.uint8)].reshape(len(some), LETTERS)
        code = np.zeros((len(some), LETTERS - RUN + 1), np.int64)
        for at in range(RUN):
            code = code * 38 + letters[:, at : LETTERS - RUN + 1 + at]
        row, column = np.nonzero(letters[:, RUN - 1 :])
        yield row + start, code[row, column]
