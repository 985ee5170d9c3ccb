"""Who is linked to whom: the cases in which a careless match would be a wrong one, or none."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets_tests.normalize.evaluate import core_names, matched

CRM = {
    "C-001": "Acme Dental LLC",
    "C-002": "Northstar Holdings, Inc.",
    "C-003": "Birch Ltd dba Quick Clinic",
    "C-004": "Cedar Partners dba Cedar East",
    "C-005": "Cedar Partners dba Cedar West",
    "C-006": "Delta Group",
    "C-007": "Delta Holding Co",
    "C-008": "Ember Eye Care (formerly Old Ember Optics)",
    "C-009": "Fern Corp, Austin, TX",
    "C-010": "Grove Corp",
    "C-011": "Twin LLC",
    "C-012": "Twin Inc",
    "C-021": "Harbor Clinic",
    "C-031": "Iris Clinic 12",
    "C-041": "Куб Medical",
    "C-051": "The Jasper Companies, Inc.",
}


def linked(*records, crm=CRM, aliases=None):
    """The CRM's id that each of the billing records (a name, or an id and a name) is linked to."""
    said = [(None, record) if isinstance(record, str) else record for record in records]
    rows = [("crm", id, name) for id, name in crm.items()]
    rows += [("billing", id, name) for id, name in said]
    found = matched(rows, aliases)[len(crm) :]
    return [match["crm_customer_id"] or match["match_method"] for match in found]


LINKED = {
    "legal form left out": ("Acme Dental", "C-001"),
    "another legal form of the only customer": ("ACME DENTAL, P.C.", "C-001"),
    "lookalike letters": ("\u0410cme D\u0435ntal", "C-001"),
    "a brand and its holding": ("Northstar", "C-002"),
    "the legal person of a trade name": ("Birch Limited", "C-003"),
    "the trade name alone": ("Quick Clinic", "C-003"),
    "another trade name of the customer": ("Acme Dental LLC d/b/a Bright Smiles", "C-001"),
    "in care of somebody": ("Acme Dental c/o Grove Corp", "C-001"),
    "the former name": ("Old Ember Optics", "C-008"),
    "the present name alone": ("Ember Eye Care", "C-008"),
    "with its place": ("GROVE CORPORATION, ARMONK, NY", "C-010"),
    "without its place": ("Fern Corporation", "C-009"),
    "the legal form tells": ("Twin L.L.C.", "C-011"),
    "a registry's tail": ("GROVE CORP /DE/", "C-010"),
    "two words as one": ("AcmeDental, LLC", "C-001"),
    "one word as two": ("North Star Holdings Inc", "C-002"),
    "other spaces, and the legal form tells": ("T win Inc.", "C-012"),
    "a company and the companies it holds": ("Jasper", "C-051"),
}
LOOSE = {
    "two legal forms": ("Twin", "ambiguous"),
    "one legal person, two trade names": ("Cedar Partners", "ambiguous"),
    "two holdings of a brand": ("Delta", "ambiguous"),
    "one holding for another": ("Northstar Group", "unmatched"),
    "another trade name of a trade name's owner": ("Birch Ltd dba Slow Clinic", "unmatched"),
    "another place": ("Fern Corp, Dallas, TX", "unmatched"),
    "a place with a number": ("Grove Corp, Suite 2, Austin", "unmatched"),
    "trade name of one, legal person of another": ("Grove Corp dba Acme Dental", "ambiguous"),
    "only the addressee is known": ("Somebody c/o Acme Dental", "unmatched"),
    "another number": ("Iris Clinic 21", "unmatched"),
    "another legal form of two": ("Twin GmbH", "ambiguous"),
    "a misspelling": ("Acme Dentl", "unmatched"),
    "figures set apart": ("Iris Clinic 1 2", "unmatched"),
    "two legal forms, run together": ("T win", "ambiguous"),
}


@pytest.fixture(scope="module")
def answers():
    cases = LINKED | LOOSE
    return dict(zip(cases, linked(*(name for name, _ in cases.values())), strict=True))


@pytest.mark.parametrize("case", LINKED)
def test_a_name_that_can_mean_one_customer_only_is_linked(answers, case):
    assert answers[case] == LINKED[case][1]


@pytest.mark.parametrize("case", LOOSE)
def test_a_name_that_may_mean_another_is_not(answers, case):
    assert answers[case] == LOOSE[case][1]


def test_an_accepted_alias_makes_a_name_ambiguous_that_a_customer_has():
    book = AliasBook(customers=(CustomerAlias(None, None, "Acme Dental Inc", "C-010", None, None),))
    assert linked("Acme Dental", "Acme Dental Inc", aliases=book) == ["ambiguous", "C-010"]


@pytest.mark.parametrize(
    ("aliases", "asked"),
    [
        ({"Twin Corp": "C-011"}, "Twin Ltd"),  # of two customers, of whom one has an alias
        ({"Acme Dental Inc": "C-001", "Acme Dental Corp": "C-010"}, "Acme Dental"),
    ],
)
def test_an_alias_of_one_customer_leaves_a_name_ambiguous_that_is_anothers_too(aliases, asked):
    book = AliasBook(
        customers=tuple(CustomerAlias(None, None, n, id, None, None) for n, id in aliases.items())
    )
    assert linked(asked, aliases=book) == ["ambiguous"]


def test_an_id_with_two_digits_swapped_is_not_believed_against_the_name():
    assert linked(("C-012", "Harbor Clinic")) == ["C-021"]


def test_any_other_id_of_the_crm_is_believed_whatever_the_name():
    known = ("C-001", "Harbor Clinic"), ("C-012", "Nobody Known"), ("C-012", None)
    assert linked(*known) == ["C-001", "C-012", "C-012"]


def test_an_id_with_two_digits_swapped_beside_a_misspelt_name_links_nobody():
    near, far, its_own = linked(
        ("C-012", "Habor Clinic"), ("C-012", "Habour Hospital"), ("C-021", "Habor Clinic")
    )
    assert (near, far, its_own) == ("ambiguous", "C-012", "C-021")


def test_an_alias_says_whose_a_doubtful_id_is():
    book = AliasBook(customers=(CustomerAlias(None, None, "Habor Clinic", "C-012", None, None),))
    assert linked(("C-012", "Habor Clinic"), aliases=book) == ["C-012"]


CONFIRMING = [(id.removeprefix("C-"), name) for id, name in list(CRM.items())[:3]]


def test_numbers_without_the_prefix_are_ids_where_names_confirm_it():
    *_, misspelled, nameless = linked(*CONFIRMING, ("021", "Habor Clinic"), ("031", None))
    assert (misspelled, nameless) == ("C-021", "C-031")


def test_numbers_of_a_system_s_own_are_not():
    contradicting = [("001", "Grove Corp"), ("002", "Acme Dental"), ("010", "Harbor Clinic")]
    *_, nameless = linked(*CONFIRMING, *contradicting, ("031", None))
    assert nameless == "unmatched"
    assert linked(("031", None)) == ["unmatched"]


def test_a_number_never_overrules_the_record_s_own_name():
    *_, match = linked(*CONFIRMING * 20, ("031", "Harbor Clinic"))
    assert match == "C-021"


def test_numbers_stay_numbers_where_ids_have_several_prefixes():
    crm = CRM | {"D-100": "Juniper Clinic"}
    *_, nameless = linked(*CONFIRMING, ("031", None), crm=crm)
    assert nameless == "unmatched"


NOBODY = [
    "N / A",
    "#REF!",
    "xxxx",
    "0000",
    "--",
    "Test Customer",
    "t.b.d.",
    "Misc.",
    "—",
    "-1",
    "?",
]


def test_placeholders_in_any_spelling_are_neither_ids_nor_names():
    crm = {f"{place}": name for place, name in enumerate(NOBODY)} | {"1": "Acme Dental"}
    assert linked(*[(word, word) for word in NOBODY], crm=crm) == ["unmatched"] * len(NOBODY)


def test_ten_thousand_rows_of_one_customer_and_one_name_of_many_make_no_cross_product():
    def took(many: int) -> float:
        crm = {f"N-{place}": "Namesake Clinic" for place in range(many)}
        began = time.process_time()
        assert linked(*[("X-1", "Namesake Clinic")] * many, crm=crm) == ["ambiguous"] * many
        return time.process_time() - began

    took(2)  # What is done once a process is not compared.
    assert took(10_000) < 10 * took(1_000)


_names = st.sampled_from(
    ["Acme", "Acme LLC", "Acme Inc", "ACME L.L.C.", "Acme Group", "Acme Holdings", "Birch dba Acme",
     "Birch", "Birch dba Cedar", "The Acme", "Acme 2", "Acme II", "Cedar Inc, Austin, TX", "Cedar"]
)  # fmt: skip
_ids = st.sampled_from([None, "A-12", "A-21", "A-13", "12", "21", "a13", "N/A", "7"])


@settings(max_examples=12, deadline=None, derandomize=True)
@given(
    st.lists(st.tuples(_ids, _names), min_size=1, max_size=8),
    st.lists(st.tuples(_ids, _names), min_size=1, max_size=12),
    st.randoms(use_true_random=False),
)
def test_no_link_is_by_a_name_that_two_customers_have_and_order_decides_nothing(crm, billing, luck):
    rows = [("crm", *row) for row in crm] + [("billing", *row) for row in billing]
    found = matched(rows)
    owners = {}
    for match, core in zip(found, core_names([name for *_, name in rows]), strict=True):
        if match["source"] == "crm":
            owners.setdefault(core, set()).add(match["customer_key"])
    for match in found:
        if match["match_method"] == "name" and match["source"] == "billing":
            (core,) = core_names([match["clean_name"]])
            same = owners.get(core, {match["customer_key"]})
            spelled = {m["customer_key"] for m in found if m["source"] == "crm" and m["clean_name"] == match["clean_name"]}  # fmt: skip
            assert len(spelled or same) == 1
    order = list(range(len(rows)))
    luck.shuffle(order)
    again = matched([rows[place] for place in order])
    told = ("match_method", "customer_key", "clean_name")
    assert [[found[place][c] for c in told] for place in order] == [
        [m[c] for c in told] for m in again
    ]


# The same digits, cut into numbers in two ways, or any two rows of numbers.
_cut = st.tuples(st.text("1207", min_size=2, max_size=4), st.integers(0, 3), st.integers(0, 3)).map(
    lambda told: tuple(f"{told[0][:at]} {told[0][at:]}".split() for at in told[1:])
)
_figures = st.lists(st.integers(0, 120).map(str), min_size=1, max_size=3)
_two_rows = _cut | st.tuples(_figures, _figures)


@settings(max_examples=8, deadline=None, derandomize=True)
@given(
    st.lists(st.tuples(_two_rows, st.sampled_from(["", " ", "-"])), min_size=20, max_size=40),
)
def test_names_whose_numbers_differ_are_never_linked(pairs):
    differing = [(*two, gap) for two, gap in pairs if two[0] != two[1]]
    rows, asked = [], []
    for place, (ours, theirs, gap) in enumerate(differing):
        # A word of its own for each pair, so that only the numbers can be what is taken for equal.
        word = "Qu" + "abcdefghijklmnopqrstuvwxyz"[place % 26] * (place // 26 + 2)
        rows.append(("crm", f"C-{place}", f"{word}{gap}{' '.join(theirs)} Clinic"))
        asked.append(("billing", None, f"{word} {' '.join(ours)} Clinic"))
    found = matched([*rows, *asked])[len(rows) :]
    assert [match["match_method"] for match in found] == ["unmatched"] * len(asked)
