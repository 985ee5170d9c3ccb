"""How likely each suggestion is right, from the evidence: one frozen set of weights."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from recon_assets.normalize.suggestions.evidence import EVIDENCE
from recon_assets.normalize.suggestions.words import REMEMBERED

WEIGHTS: Mapping[str, float] = {
    "always": -11.71,
    "theirs_covered": 1.57,
    "mine_nearly_covered": 2.26,
    "theirs_nearly_covered": 1.68,
    "shared": 0.72,
    "theirs_left": -1.69,
    "letters": 1.55,
    "beginning": 2.03,
    "whole": 3.75,
    "whole_beginning": 3.91,
    "in_any_order": 1.62,
    "nearly_in_any_order": 4.55,
    "first_word": 1.18,
    "all_mine": 2.44,
    "same_form": 0.18,
    "other_form": -1.57,
    "number_missing": -5.08,
    "by_part": -0.68,
    "by_joining": -2.01,
}


def odds(evidence: NDArray[np.float32]) -> NDArray[np.float64]:
    """Logarithm of how much likelier each pair is one company than that the name means nobody."""
    return evidence.astype(np.float64) @ np.array([WEIGHTS[name] for name in EVIDENCE])


def shares(record: NDArray[np.int64], log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """How likely each candidate of a record is the right one: they and nobody share certainty.

    Of two customers that fit equally well each gets less than half.
    """
    likely = np.exp(np.clip(log_odds, -30, 30))
    total = 1 + np.bincount(record, likely) if len(record) else np.empty(0)
    return likely / total[record]


# No development set has locations or ids of other systems, so these are chosen: a location is often
# the head office's, so it moves a suggestion without deciding it.
SAME_LOCATION, OTHER_LOCATION = 1.0, -1.0
# The CRM's id but for zeros and letters ("AR-00123", "123") is seldom chance.
SAME_DIGITS = 2.0
# Fewer digits than this two ids share by chance.
FEWEST_DIGITS = 3


def surroundings(
    names: pd.DataFrame,
    customers: pd.DataFrame,
    name: NDArray[np.int64],
    customer: NDArray[np.int64],
) -> NDArray[np.float64]:
    """What location and id add to the odds of each pair, by position in ``names`` (location,
    customer_id) and ``customers`` (location, crm_customer_id); nothing where one is not known.
    """
    # Most customers are in no pair.
    met, customer = np.unique(customer, return_inverse=True)
    customers = customers.iloc[met]
    here, there = _codes(*(rows["location"].map(_folded) for rows in (names, customers)))
    both = (here[name] >= 0) & (there[customer] >= 0)
    same = both & (here[name] == there[customer])
    mine, theirs = _codes(
        names["customer_id"].map(digits), customers["crm_customer_id"].map(digits)
    )
    same_id = (mine[name] >= 0) & (mine[name] == theirs[customer])
    located = np.where(same, SAME_LOCATION, np.where(both, OTHER_LOCATION, 0))
    return located + np.where(same_id, SAME_DIGITS, 0)


def _folded(location: str | None) -> str | None:
    return location.strip().casefold() if location else None


@lru_cache(REMEMBERED)
def digits(id: str | None) -> str | None:
    """The digits of an id without leading zeros; None where they are few.

    >>> digits("AR-00123"), digits("C 12"), digits(None)
    ('123', None, None)
    """
    found = re.sub("[^0-9]", "", id or "").lstrip("0")
    return found if len(found) >= FEWEST_DIGITS else None


def _codes(one: pd.Series, other: pd.Series) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Equal values as equal numbers; -1 where missing."""
    codes, _ = pd.factorize(pd.concat([one.astype("string"), other.astype("string")]))
    return codes[: len(one)], codes[len(one) :]
