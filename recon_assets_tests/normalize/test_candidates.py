"""Suggestions for names that matched nobody: shown, never merged."""

import datetime as dt

import ibis
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets.normalize import names_to_compare
from recon_assets.normalize.candidates import (
    BEST,
    MINIMUM_OF_THE_BEST,
    MINIMUM_SCORE,
    match_candidates,
)
from recon_assets.normalize.names import with_clean_names
from recon_assets.normalize.names_to_compare import (
    crm_names,
    refused_pairs,
    surroundings_of,
    unmatched_names,
)
from recon_assets_tests.company import AUGUST, JULY


def frame(rows, *columns):
    return pd.DataFrame(rows, columns=list(columns))


def suggestions(name, *customers, month=AUGUST, refused=(), **more):
    """What is suggested for one cleaned name. A customer is a cleaned name, or a dict of more."""
    unmatched = pd.DataFrame(
        [
            {
                "month": AUGUST,
                "source": "billing",
                "customer_name": name.title(),
                "clean_name": name,
            }
            | more
        ]
    )
    told = [c if isinstance(c, dict) else {"clean_name": c} for c in customers]
    crm = pd.DataFrame(
        [
            {"month": month, "crm_customer_id": f"C-{n}", "customer_name": c["clean_name"].title()}
            | c
            for n, c in enumerate(told)
        ],
        columns=["month", "crm_customer_id", "customer_name", "clean_name", "location", "known_as"],
    )
    said = frame(
        [(AUGUST, "billing", name, f"id:c{n}") for n in refused],
        "month", "source", "clean_name", "customer_key",
    )  # fmt: skip
    return match_candidates(unmatched, crm, said).to_dict("records")


def best(name, *customers, **more):
    rows = suggestions(name, *customers, **more)
    return rows[0]["crm_customer_id"] if rows else None


OTHERS = ("harbor clinic", "meridian dental", "oakdale pediatrics", "summit eye care")


def test_a_typing_error_inside_a_word_is_suggested_with_the_reason():
    (row,) = suggestions("alpne dental", "alpine dental", *OTHERS)
    assert (row["rank"], row["crm_customer_id"]) == (1, "C-0")
    assert 0.9 <= row["score"] <= 1
    assert row["reason"] == "shares 'dental'; 'alpne' is spelled like 'alpine'"


MEANT = {
    "initials": ("ibm", "international business machines corp"),
    "two initials": ("ge", "general electric co"),
    "initials of some words": ("chu sainte justine", "centre hospitalier universitaire sainte justine"),
    "abbreviations": ("acme intl mfg", "acme international manufacturing co"),
    "a word cut short": ("wellingt dent", "wellington dental llc"),
    "saint": ("st marys hospital", "saint marys hosp"),
    "two words as one": ("face book", "facebook inc"),
    "one word as two": ("facebook", "face book inc"),
    "a space in the wrong place": ("harborp ediatrics", "harbor pediatrics llc"),
    "other names": ("umbrella llc d b a sunny valley kids", "sunny valley kids pllc"),
    "other order": ("dental alpine", "alpine dental"),
    "a legal form mistyped": ("acmr supply lllc", "acme supply llc"),
    "an introduction": ("acme tool co a corporation of delaware", "acme tool"),
    "letters set apart": ("j b hunt", "jb hunt transport inc"),
    "a number in other figures": ("acme dental ii", "acme dental 2"),
    "an ordinal": ("2nd avenue clinic", "second avenue clinic"),
    "the brand of a long name": ("zoetis", "zoetis animal health holding inc"),
    "two slips of the finger": ("yorktwon balmr group", "yorktown balmer group"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "customer"), MEANT.values(), ids=MEANT)
def test_the_customer_that_is_meant_comes_first(name, customer):
    assert best(name, *OTHERS, customer) == f"C-{len(OTHERS)}"


OTHER_NUMBERS = [
    ("acme dental 2", "acme dental 3"),
    ("acme ii", "acme iii"),
    ("12 main street dental", "14 main street dental"),
    ("1st avenue clinic", "2nd avenue clinic"),
    ("third street clinic", "4th street clinic"),
    ("9123 4567 quebec inc", "9123 4576 quebec inc"),
    ("acme fund i", "acme fund ii"),
    ("f5 networks", "f6 networks"),
]


@pytest.mark.parametrize(("one", "other"), OTHER_NUMBERS)
def test_names_with_different_numbers_are_different_companies(one, other):
    assert suggestions(one, other) == []
    assert best(one, other, one + " llc") == "C-1"


def test_the_legal_form_decides_between_twins():
    twins = suggestions("acme suply llc", "acme supply inc", "acme supply llc", "acme supply corp")
    assert twins[0]["crm_customer_id"] == "C-1"
    assert twins[0]["score"] > 0.8
    assert twins[0]["reason"].endswith("both llc")


def test_twins_that_nothing_tells_apart_share_what_is_certain():
    twins = suggestions("acme supply", "acme supply inc", "acme supply llc")
    assert [row["crm_customer_id"] for row in twins] == ["C-0", "C-1"]
    assert 0.4 < twins[0]["score"] == twins[1]["score"] <= 0.5


def test_the_location_decides_between_namesakes():
    here, there = (
        {"clean_name": "acme dental", "location": place} for place in ("Dayton", "Akron")
    )
    rows = suggestions("acme dentl", here, there, location="AKRON")
    assert [row["crm_customer_id"] for row in rows] == ["C-1", "C-0"]
    assert "same location" in rows[0]["reason"]
    assert "location AKRON, in the CRM Dayton" in rows[1]["reason"]
    alone = suggestions("acme dentl", {"clean_name": "acme dental"}, location="Akron")
    elsewhere = suggestions("acme dentl", here, location="Akron")
    assert elsewhere[0]["score"] < alone[0]["score"]


def test_an_id_with_the_crm_s_digits_decides_between_namesakes():
    twins = [{"clean_name": "acme dental", "crm_customer_id": id} for id in ("C-00123", "C-00456")]
    rows = suggestions("acme dentl", *twins, customer_id="AR 456")
    assert [row["crm_customer_id"] for row in rows] == ["C-00456", "C-00123"]
    assert "the id has the digits of the CRM's" in rows[0]["reason"]


def test_a_common_word_is_worth_less_than_a_rare_one():
    assert best("quibblex dental clinic", "quibblex pediatrics", "acme dental clinic") == "C-0"


def test_a_customer_is_known_by_the_names_that_were_accepted_and_suggested_once():
    customer = {"crm_customer_id": "C-9", "customer_name": "Kellanova"}
    rows = suggestions(
        "kelloggs",
        customer | {"clean_name": "kellanova"},
        customer | {"clean_name": "kellogg co", "known_as": "Kellogg Co"},
    )
    assert [(row["crm_customer_id"], row["crm_customer_name"]) for row in rows] == [
        ("C-9", "Kellanova")
    ]
    assert "accepted before as 'Kellogg Co'" in rows[0]["reason"]


def test_accepting_a_name_leaves_the_scores_of_all_others_as_they_are():
    customers = ["zebulon dental", "northgate clinic", "quarry foods"]
    accepted = {"clean_name": "quarry zebulon 7 works of utah", "crm_customer_id": "C-2"}
    scores = [
        [(row["crm_customer_name"], row["score"]) for row in suggestions("zebuln eye", *known)]
        for known in (customers, [*customers, accepted | {"known_as": "as written"}])
    ]
    assert scores[0] == scores[1] != []


def test_a_refused_pair_is_not_suggested_again_and_its_share_goes_to_the_others():
    before = suggestions("acme supply", "acme supply inc", "acme supply llc")
    after = suggestions("acme supply", "acme supply inc", "acme supply llc", refused=[0])
    assert [row["crm_customer_id"] for row in after] == ["C-1"]
    assert after[0]["score"] > before[1]["score"]


def test_at_most_five_are_suggested_best_first():
    rows = suggestions("alpine dental", *(f"alpine dental {word}" for word in "abcdefgh"))
    assert [row["rank"] for row in rows] == list(range(1, BEST + 1))
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)


def test_customers_of_another_month_are_not_suggested():
    assert suggestions("alpine dental", "alpine dental", month=AUGUST.replace(month=7)) == []


def test_without_anyone_unmatched_or_known_there_is_nothing_to_suggest():
    assert suggestions("alpine dental") == []
    nobody = frame([], "month", "source", "customer_name", "clean_name")
    customers = frame(
        [(AUGUST, "C-1", "A", "a")], "month", "crm_customer_id", "customer_name", "clean_name"
    )
    assert match_candidates(nobody, customers).empty


def test_names_of_nothing_telling_are_compared_too():
    for name in (
        "the",
        "inc",
        "co",
        "and",
        "é",
        "a",
        "1",
        "株式会社",
        "x" * 400,
        "a b c d e f g h i j k l m n",
    ):
        assert best(name, *OTHERS, name) == f"C-{len(OTHERS)}"


WORDS = st.sampled_from(
    "acme alpine dental clinic 2 3 ii iii 2nd group international intl llc inc north the of g e".split()
)
NAMES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    names=st.lists(NAMES, min_size=1, max_size=6, unique=True),
    customers=st.lists(NAMES, min_size=1, max_size=12),
    refused=st.sets(st.tuples(st.integers(0, 5), st.integers(0, 11))),
    random=st.randoms(use_true_random=False),
)
def test_whatever_the_names_the_order_of_rows_does_not_matter_and_the_rules_hold(
    names, customers, refused, random
):
    unmatched = frame(
        [(AUGUST, "ops", name.upper(), name) for name in names],
        "month", "source", "customer_name", "clean_name",
    )  # fmt: skip
    crm = frame(
        [(AUGUST, f"C{n}", name.upper(), name) for n, name in enumerate(customers)],
        "month", "crm_customer_id", "customer_name", "clean_name",
    )  # fmt: skip
    said = frame(
        [(AUGUST, "ops", names[n % len(names)], f"id:c{c}") for n, c in sorted(refused)],
        "month", "source", "clean_name", "customer_key",
    )  # fmt: skip
    rows = match_candidates(unmatched, crm, said)
    again = match_candidates(
        unmatched.sample(frac=1, random_state=random.randrange(1000)),
        crm.sample(frac=1, random_state=random.randrange(1000)),
        said,
    )
    pd.testing.assert_frame_equal(rows, again)
    never = set(zip(said["clean_name"], said["customer_key"], strict=True))
    for row in rows.to_dict("records"):
        least = MINIMUM_OF_THE_BEST if row["rank"] == 1 else MINIMUM_SCORE
        assert least <= row["score"] <= 1
        assert (row["clean_name"], f"id:{row['crm_customer_id'].lower()}") not in never
        mine, theirs = (
            numbers(text) for text in (row["clean_name"], row["crm_customer_name"].lower())
        )
        assert not mine or not theirs or mine == theirs
    for _, some in rows.groupby("clean_name"):
        assert list(some["rank"]) == list(range(1, len(some) + 1))
        assert len(some) <= BEST
        assert some["score"].is_monotonic_decreasing
        assert some["score"].sum() <= 1.001
        assert some["crm_customer_id"].is_unique


def numbers(name):
    known = {"2": 2, "ii": 2, "2nd": 2, "3": 3, "iii": 3}
    return sorted(known[word] for word in name.split() if word in known)


RECORD = {
    "month": "date", "source": "string", "source_file": "string", "source_row": "int64",
    "source_key": "string", "customer_id": "string", "customer_name": "string", "clean_name": "string",
    "match_method": "string", "customer_key": "string", "crm_customer_id": "string",
}  # fmt: skip


def matches(*rows):
    """customer_matches of these: source, method, customer id, name; row numbers as given."""
    filled = [
        {
            "month": AUGUST, "source": source, "source_file": f"{source}.csv", "source_row": n,
            "source_key": None, "customer_id": id, "customer_name": name, "clean_name": None, "match_method": method,
            "customer_key": f"id:{(id or '').lower().replace('-', '')}",
            "crm_customer_id": id if source == "crm" else None,
        }
        for n, (source, method, id, name) in enumerate(rows, start=1)
    ]  # fmt: skip
    table = ibis.memtable(pd.DataFrame(filled), schema=RECORD)
    cleaned = with_clean_names(table.drop("clean_name"), "customer_name")
    return cleaned.select(*RECORD)


def fetched(table):
    return ibis.duckdb.connect().to_pandas(table)


def test_names_that_matched_nobody_or_several_are_looked_for_once_a_system():
    loose = matches(
        ("billing", "unmatched", "B-1", "ACME  Dental"), ("billing", "unmatched", "B-1", "acme dental"),
        ("ops", "ambiguous", None, "Acme Dental"), ("ops", "name", None, "Harbor"),
        ("crm", "unmatched", None, "Acme"), ("ops", "unmatched", "T-1", None),
    )  # fmt: skip
    rows = fetched(unmatched_names(loose)).sort_values("source").to_dict("records")
    assert [(r["source"], r["clean_name"], r["rows"]) for r in rows] == [
        ("billing", "acme dental", 2),
        ("ops", "acme dental", 1),
    ]
    assert rows[0]["customer_id"] == "B-1"


def test_where_there_are_too_many_those_of_most_money_are_taken(monkeypatch):
    monkeypatch.setattr(names_to_compare, "MOST_UNMATCHED", 2)
    loose = matches(
        ("billing", "unmatched", None, "Small"), ("billing", "unmatched", None, "Large"),
        ("ops", "unmatched", None, "Often"), ("ops", "unmatched", None, "Often"),
        ("crm", "id", "C-1", "Large Inc"),
    )  # fmt: skip

    def rows_of(source, *amounts):
        columns = {
            "month": "date",
            "source_file": "string",
            "source_row": "int64",
            "location": "string",
        }
        amount = {
            "billing": {"amount": "decimal(24, 6)"},
            "ops": {"expected_amount": "decimal(24, 6)"},
        }
        schema = columns | amount.get(source, {})
        filled = [
            dict(zip(schema, (AUGUST, f"{source}.csv", row, None, value), strict=False))
            for row, value in amounts
        ]
        types = {
            k: {"date": pa.date32(), "string": pa.string(), "int64": pa.int64()}.get(
                t, pa.decimal128(24, 6)
            )
            for k, t in schema.items()
        }
        return ibis.memtable(pa.Table.from_pylist(filled, schema=pa.schema(types.items())))

    around = surroundings_of(rows_of("crm"), rows_of("billing", (1, 5), (2, -900)), rows_of("ops"))
    assert set(fetched(unmatched_names(loose, around))["clean_name"]) == {"large", "small"}
    assert set(fetched(unmatched_names(loose))["clean_name"]) == {"often", "large"}


def test_accepted_aliases_are_names_of_their_customer_in_the_months_of_their_validity():
    book = AliasBook(
        customers=(
            CustomerAlias("billing", None, "Old Acme, Inc.", "c 1", None, None),
            CustomerAlias(None, None, "Ended", "C-1", None, dt.date(2025, 7, 31)),
            CustomerAlias(None, None, "Of nobody", "C-7", None, None),
            CustomerAlias(None, "X-1", None, "C-1", None, None),
        )
    )
    names = fetched(
        crm_names(matches(("crm", "id", "C-1", "Acme"), ("ops", "id", "C-1", "A")), book)
    )
    told = {
        (r["crm_customer_id"], r["clean_name"], r["known_as"]) for r in names.to_dict("records")
    }
    assert told == {("C-1", "acme", None), ("C-1", "old acme inc", "Old Acme, Inc.")}
    assert set(names["customer_name"]) == {"Acme"}


def test_a_refusal_holds_for_its_system_and_months():
    book = AliasBook(
        refused=(
            CustomerAlias("ops", None, "ACME, Inc.", "C-1", None, None),
            CustomerAlias(None, None, "Harbor", "C-2", JULY, dt.date(2025, 7, 31)),
        )
    )
    rows = fetched(refused_pairs(matches(("crm", "id", "C-1", "Acme")), book)).to_dict("records")
    assert [(r["source"], r["clean_name"], r["customer_key"]) for r in rows] == [
        ("ops", "acme inc", "id:c1")
    ]


def test_customers_that_crm_names_without_an_id_are_told_apart_by_name():
    nameless = [
        {"clean_name": name, "crm_customer_id": None} for name in ("acme supply", "acme sulply")
    ]
    rows = suggestions("acme suply", *nameless)
    assert {row["crm_customer_name"] for row in rows} == {"Acme Supply", "Acme Sulply"}
