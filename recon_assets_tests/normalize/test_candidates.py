"""Suggestions for names that matched nobody: shown, never merged."""

import pandas as pd
import pytest

from recon_assets.normalize.candidates import BEST, match_candidates, score
from recon_assets_tests.company import AUGUST


def suggestions(name, *customers, month=AUGUST):
    unmatched = pd.DataFrame(
        [{"month": AUGUST, "source": "billing", "customer_name": name.title(), "clean_name": name}]
    )
    crm = pd.DataFrame(
        [
            {"month": month, "crm_customer_id": str(n), "customer_name": c.title(), "clean_name": c}
            for n, c in enumerate(customers)
        ],
        columns=["month", "crm_customer_id", "customer_name", "clean_name"],
    )
    return match_candidates(unmatched, crm).to_dict("records")


def test_a_typing_error_inside_a_word_is_suggested_with_the_reason():
    (row,) = suggestions("alpne dental", "alpine dental", "harbor clinic")
    assert (row["rank"], row["crm_customer_id"]) == (1, "0")
    assert 0.6 <= row["score"] <= 1
    assert "shares 'dental'" in row["reason"]
    assert "'alpne' is spelled like 'alpine'" in row["reason"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("acme dental 2", "acme dental 3"),
        ("acme ii", "acme iii"),
        ("12 main street dental", "14 main street dental"),
        ("1st avenue clinic", "2nd avenue clinic"),
    ],
)
def test_names_with_different_numbers_are_different_companies(one, other):
    assert score(one, other) == 0
    assert suggestions(one, other) == []


def test_one_number_written_in_two_ways_is_one_number():
    assert score("acme ii", "acme 2") > 0
    assert score("2nd avenue", "2 avenue") > 0


def test_at_most_five_are_suggested_best_first():
    rows = suggestions("alpine dental", *(f"alpine dental {word}" for word in "abcdefgh"))
    assert [row["rank"] for row in rows] == list(range(1, BEST + 1))
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)


def test_customers_of_another_month_are_not_suggested():
    assert suggestions("alpine dental", "alpine dental", month=AUGUST.replace(month=7)) == []


def test_without_anyone_unmatched_or_known_there_is_nothing_to_suggest():
    assert suggestions("alpine dental") == []
