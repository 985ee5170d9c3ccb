"""Names against customers' names: which are near, and what speaks for each pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recon_assets.normalize.suggestions import rarity
from recon_assets.normalize.suggestions.blocking import near
from recon_assets.normalize.suggestions.evidence import Words, comparable, evidence
from recon_assets.normalize.suggestions.letters import near_by_letters
from recon_assets.normalize.suggestions.scoring import odds
from recon_assets.normalize.suggestions.spelled import (
    OWN,
    Ints,
    Vocabulary,
    as_columns,
    known_words,
    rewritten,
    short_names,
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


def compare(
    names: Sequence[str], customers: Sequence[str], own: NDArray[np.bool_] | None = None
) -> Compared:
    """Every pair worth comparing of cleaned names with cleaned names of customers.

    ``own``: which of these the CRM gives (all, if not said). How rare a word is depends on them alone,
    so that accepting one name leaves the scores of all others as they are.
    """
    ours, others = spelled(names), spelled(customers)
    as_delivered = len(others)
    our_words, other_words = known_words(ours), known_words(others)
    our_names, other_names = short_names(ours), short_names(others)
    ours += rewritten(ours, other_words, other_names)
    others += rewritten(others, our_words, our_names)
    vocabulary = Vocabulary()
    mine = as_columns(ours, names, vocabulary)
    theirs = as_columns(others, customers, vocabulary)
    del ours, others
    counted = np.flatnonzero(theirs.kind[:as_delivered] == OWN)
    if own is not None:
        counted = counted[own[theirs.record[counted]]]
    bearers = rarity.bearers(theirs.words[counted], vocabulary)
    weights = rarity.weights(bearers, len(counted), vocabulary)
    words = Words(vocabulary.words(), weights, bearers >= rarity.ESTABLISHED)

    def compared(left: Ints, right: Ints) -> Compared:
        meant = comparable(mine, theirs, left, right)
        left, right = left[meant], right[meant]
        told = evidence(mine, theirs, left, right, words)
        return Compared(mine.record[left], theirs.record[right], told)

    by_words = compared(*near(mine, theirs, weights, vocabulary))
    found = np.unique(by_words.name[odds(by_words.evidence) > 0])
    doubtful = np.flatnonzero(~np.isin(mine.record, found) & (mine.kind == OWN))
    by_letters = compared(*near_by_letters(mine, theirs, doubtful))
    return Compared(
        np.concatenate((by_words.name, by_letters.name)),
        np.concatenate((by_words.customer, by_letters.customer)),
        np.concatenate((by_words.evidence, by_letters.evidence)),
    )
