"""Whom a record is about: by id, accepted alias, name, or nobody known."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets_tests.company import AUGUST, JULY, SEPTEMBER, reconcile, whole_companies

pytestmark = pytest.mark.xdist_group("identity")


def who(id=None, name=None, **more):
    return {"customer_id": id, "customer_name": name, **more}


@pytest.fixture(scope="module")
def books():
    """Records that differ in nothing but how they say whom they are about."""
    return reconcile(
        crm=[
            who("C-001", "Acme Dental, Inc."),
            who("C-002", "Birch Clinic Inc"),
            who("C-003", "Birch Clinic LLC"),
            who("00123", "Cedar Health"),
            who(None, "Dune Practice GmbH"),
            who("4711", "Elm Street Dental 2"),
            who("ＡＢ-9", "Wide Clinic"),
            who("77", "Namesake One"),
            who("E-1", "Elder Clinic"),
            who("E-2", "elder CLINIC"),
        ],
        billing=[
            who("c001", "Somebody Else"),
            who(None, "ACME  Dental Incorporated"),
            who(None, "The Acme Dental"),
            who(None, "Birch Clinic, LLC"),
            who(None, "Birch Clinic"),
            who(None, "Birch Clinic GmbH"),
            who("123", None),
            who("00123", None),
            who(None, "Dune Practice"),
            who(None, "Elm Street Dental 3"),
            who("ab9", "x y z"),
            who("N/A", "Acme Dental Inc"),
            who("9999", "Cedar Health"),
            who(None, "Elder Clinic"),
            who(None, "Fir Clinic LLC", amount="1"),
            who("B-55", "Gorse Clinic", amount="1"),
            who("B-56", "Hazel One", amount="1"),
            who("B-56", "Hazel Two", amount="2"),
            who("B-57", None, amount="1"),
        ],
        ops=[
            who(4711, None),
            who(None, "fir clinic"),
            who("b 55", None),
            who("B-56", None),
            who("b57", None),
        ],
    )


BY_ID = {"case and separators": "c001", "leading zeros": "00123", "full width": "ab9"}


@pytest.mark.parametrize("id", BY_ID.values(), ids=BY_ID)
def test_an_id_that_the_crm_knows_decides_whatever_the_name(books, id):
    assert books.method("billing", id=id) == "id"


def test_an_integer_in_one_system_meets_the_same_digits_as_text_in_another(books):
    assert books.key("ops", id="4711") == books.key("crm", id="4711") == "id:4711"


def test_leading_zeros_tell_ids_apart(books):
    assert books.key("billing", id="00123") == "id:00123"
    assert (books.key("billing", id="123"), books.method("billing", id="123")) == (
        "id:123",
        "unmatched",
    )


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("ACME  Dental Incorporated", "id:c001"),
        ("The Acme Dental", "id:c001"),
        ("Birch Clinic, LLC", "id:c003"),
        ("Dune Practice", "name:dune practice"),
        ("Acme Dental Inc", "id:c001"),
    ],
    ids=[
        "legal form",
        "core name",
        "legal form tells apart",
        "customer without id",
        "placeholder id",
    ],
)
def test_a_name_that_stands_for_exactly_one_crm_customer_is_linked(books, name, key):
    assert (books.method("billing", name), books.key("billing", name)) == ("name", key)


@pytest.mark.parametrize("name", ["Birch Clinic", "Birch Clinic GmbH", "Elder Clinic"])
def test_a_name_that_stands_for_several_is_never_picked(books, name):
    assert books.method("billing", name) == "ambiguous"
    assert books.key("billing", name).startswith("name:")


def test_an_unknown_id_does_not_keep_a_known_name_from_being_recognised(books):
    assert books.method("billing", "Cedar Health") == "name"
    assert [f["category"] for f in books.findings if f["customer_id"] == "00123"].count(
        "customer_id_mismatch"
    ) == 1


def test_numbers_in_names_tell_customers_apart(books):
    assert books.method("billing", "Elm Street Dental 3") == "unmatched"


def test_unmatched_records_meet_each_other_by_core_name(books):
    assert (
        books.key("billing", "Fir Clinic LLC")
        == books.key("ops", "fir clinic")
        == ("name:fir clinic")
    )


def test_a_record_with_only_an_id_takes_the_key_of_the_unmatched_record_that_bears_it(books):
    assert books.key("ops", id="b 55") == "name:gorse clinic"


def test_an_id_that_two_unmatched_names_bear_stands_for_itself(books):
    assert books.key("ops", id="B-56") == "id:b56"


def test_ids_that_no_name_bears_meet_each_other(books):
    assert books.key("ops", id="b57") == books.key("billing", id="B-57") == "id:b57"


def test_every_delivered_record_has_one_match_and_linked_ones_the_crm_s_own_id(books):
    assert len(books.customer_matches) == 10 + 19 + 5
    (row,) = (r for r in books.customer_matches if r["customer_id"] == "c001")
    assert row["crm_customer_id"] == "C-001"


def test_two_customers_called_n_a_are_not_one_customer():
    nobody = ["N/A", "unknown", "-", "test", "", "  ", "TBD", "No Name", None, "n.a."]
    books = reconcile(
        crm=[who("1", name) for name in nobody[:1]] + [who("2", "N/A")],
        billing=[who(f"b{n}", name) for n, name in enumerate(nobody)],
        ops=[who(f"o{n}", name) for n, name in enumerate(nobody)],
    )
    keys = [row["customer_key"] for row in books.customer_matches if row["source"] != "crm"]
    assert len(set(keys)) == len(keys) == 2 * len(nobody)
    assert books.key("crm", id="1") != books.key("crm", id="2")


def alias(target, *, id=None, name=None, source=None, since=None, until=None):
    return CustomerAlias(source, id, name, target, since, until)


BOOK = AliasBook(
    customers=(
        alias("C-1", name="Old Acme Inc"),
        alias("C-1", id="legacy 7"),
        alias("C-2", id="L-8", name="Birch"),
        alias("C-2", name="Billing Birch", source="billing"),
        alias("C-2", name="Cedar Health"),
        alias("C-3", name="Seasonal", since=dt.date(2025, 8, 15), until=dt.date(2025, 9, 1)),
        alias("C-1", name="Contested"),
        alias("C-2", name="Contested"),
        alias("C-1", id="both"),
        alias("C-2", id="both"),
        alias("GONE", name="Of Nobody"),
    )
)


@pytest.fixture(scope="module")
def aliased():
    crm = [who("C-1", "Acme"), who("C-2", "Birch Clinic"), who("C-3", "Cedar Health")]
    return reconcile(
        crm=[row | {"month": month} for row in crm for month in (JULY, AUGUST, SEPTEMBER)]
        + [who("C-3", "Cedar Health", month=dt.date(2025, 10, 1))],
        billing=[
            who(None, "OLD ACME, Incorporated"),
            who(None, "Old Acme LLC"),
            who("LEGACY-7", "Whoever"),
            who("l8", "Anybody"),
            who(None, "Birch"),
            who("X-1", "Birch"),
            who(None, "Billing Birch"),
            who(None, "Cedar Health"),
            who("C-3", "Old Acme Inc"),
            *(
                who(None, "Seasonal", month=month)
                for month in (JULY, AUGUST, SEPTEMBER, dt.date(2025, 10, 1))
            ),
            who(None, "Contested"),
            who("both", None),
            who(None, "Of Nobody"),
        ],
        ops=[who(None, "Billing Birch"), who(None, "Old Acme")],
        aliases=BOOK,
    )


@pytest.mark.parametrize(
    ("which", "key"),
    [
        ({"name": "OLD ACME, Incorporated"}, "id:c1"),
        ({"id": "LEGACY-7"}, "id:c1"),
        ({"id": "l8"}, "id:c2"),
        ({"name": "Billing Birch"}, "id:c2"),
        ({"name": "Cedar Health"}, "id:c2"),
        ({"name": "Of Nobody"}, "id:gone"),
    ],
    ids=["name", "id", "id of an id and name", "of this source", "before the name", "left the crm"],
)
def test_an_accepted_alias_says_who_it_is(aliased, which, key):
    assert (aliased.method("billing", **which), aliased.key("billing", **which)) == ("alias", key)


def test_an_alias_is_also_a_name_of_its_customer_without_the_legal_form(aliased):
    assert (aliased.method("ops", "Old Acme"), aliased.key("ops", "Old Acme")) == ("name", "id:c1")


def test_an_id_that_the_crm_knows_goes_before_any_alias(aliased):
    assert aliased.method("billing", "Old Acme Inc") == "id"


def test_an_alias_of_one_system_says_nothing_about_another(aliased):
    assert aliased.method("ops", "Billing Birch") == "unmatched"


def test_an_alias_of_id_and_name_is_not_about_another_id_of_that_name(aliased):
    assert aliased.method("billing", id="X-1") == "unmatched"
    methods = {
        row["match_method"]
        for row in aliased.customer_matches
        if row["customer_name"] == "Birch" and row["customer_id"] is None
    }
    assert methods == {"alias"}


def test_an_alias_holds_in_the_months_of_its_validity_only(aliased):
    methods = {
        row["month"]: row["match_method"]
        for row in aliased.customer_matches
        if row["customer_name"] == "Seasonal"
    }
    assert methods == {
        JULY: "unmatched",
        AUGUST: "alias",
        SEPTEMBER: "alias",
        dt.date(2025, 10, 1): "unmatched",
    }


def test_aliases_that_contradict_each_other_decide_nothing_and_are_reported(aliased):
    assert aliased.method("billing", "Contested") == "ambiguous"
    assert aliased.method("billing", id="both") == "ambiguous"
    reported = {
        row["customer_key"] for row in aliased.findings if row["category"] == "ambiguous_match"
    }
    assert reported == {"name:contested", "id:both"}


ids = st.sampled_from([None, "1", "01", "A-1", "a1", "B 2", "N/A", "9"])
names = st.sampled_from(
    [
        None,
        "Acme",
        "ACME Inc",
        "Acme LLC",
        "The Acme",
        "Birch 2",
        "Birch II",
        "unknown",
        "Cedar",
        "é",
    ]
)
people = st.lists(st.tuples(ids, names), max_size=14)


@whole_companies
@given(people, people, people, st.randoms(use_true_random=False))
def test_who_a_record_is_about_does_not_depend_on_the_order_of_rows(crm, billing, ops, random):
    def books(shuffle):
        delivered = []
        for source, rows in (("crm", crm), ("billing", billing), ("ops", ops)):
            numbered = [
                who(id, name, source_file=f"{source}.csv", source_row=n + 1, location=n)
                for n, (id, name) in enumerate(rows)
            ]
            if shuffle:
                random.shuffle(numbered)
            delivered.append(numbered)
        return reconcile(*delivered, aliases=BOOK)

    def sorted_rows(rows):
        return sorted(rows, key=repr)

    one, other = books(False), books(True)
    for table in ("customer_matches", "positions", "mismatches"):
        assert sorted_rows(one.tables[table]) == sorted_rows(other.tables[table])
    assert len(one.customer_matches) == len(crm) + len(billing) + len(ops)
