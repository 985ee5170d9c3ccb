"""Names against customers' names: which are near, and what speaks for each pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recon_assets.normalize.suggestions import rarity
from recon_assets.normalize.suggestions.blocking import near
from recon_assets.normalize.suggestions.evidence import comparable, evidence
from recon_assets.normalize.suggestions.spelled import (
    Ints,
    Vocabulary,
    as_columns,
    known_words,
    rewritten,
    spelled,
)


@dataclass(frozen=True)
class Compared:
    """Pairs of a name and a customer's name, by position in what was given, with the evidence.

    A pair is there once for each spelling of either that was worth comparing.
    """

    name: Ints
    customer: Ints
    evidence: NDArray[np.float32]


def compare(names: Sequence[str], customers: Sequence[str]) -> Compared:
    """Every pair worth comparing of cleaned names with cleaned names of customers."""
    ours, others = spelled(names), spelled(customers)
    our_words, other_words = known_words(ours), known_words(others)
    ours += rewritten(ours, other_words)
    others += rewritten(others, our_words)
    vocabulary = Vocabulary()
    mine, theirs = as_columns(ours, vocabulary), as_columns(others, vocabulary)
    del ours, others
    weights = rarity.weights(rarity.bearers(theirs, vocabulary), len(customers), vocabulary)
    left, right = near(mine, theirs, weights, vocabulary)
    meant = comparable(mine, theirs, left, right)
    left, right = left[meant], right[meant]
    return Compared(
        mine.record[left],
        theirs.record[right],
        evidence(mine, theirs, left, right, weights, vocabulary),
    )
