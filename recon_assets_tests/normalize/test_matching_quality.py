"""How well names are matched on the development sets may rise, and may not fall unnoticed."""

import pandas as pd
import pytest

from benchmarks.matching import sets
from benchmarks.matching.measures import calibration, figures
from benchmarks.matching.product import answers

# Recall among five suggestions, and best F1: a little under what docs/matching.md says.
FLOORS = {
    sets.brands: (0.994, 0.980),
    sets.canadian: (0.994, 0.984),
    sets.patentees: (0.997, 0.984),
    sets.keyboard: (0.999, 0.988),
}


@pytest.fixture(scope="module")
def answered():
    return {make: answers(make()) for make in FLOORS}


@pytest.mark.parametrize("make", FLOORS, ids=lambda make: make.__name__)
def test_true_counterparts_are_found_and_strangers_score_low(answered, make):
    found = figures(*answered[make])
    print(found)
    recall, f1 = FLOORS[make]
    assert found.recall_at_5 >= recall
    assert found.best_f1 >= f1
    assert found.shown_per_record <= 1.2


def test_a_score_is_about_the_share_of_suggestions_that_are_right(answered):
    together = pd.concat(suggestions for _, suggestions in answered.values())
    tenths = calibration(together)
    assert abs(tenths.right[9] - tenths.score[9]) <= 0.03
    assert tenths.right[8] >= 0.75
    assert tenths.right[0] <= 0.1
