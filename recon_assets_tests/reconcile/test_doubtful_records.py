"""A record that may be about several customers invents a mismatch for none of them."""

import datetime as dt

import pytest

from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets_tests.company import AGREED, reconcile
from recon_assets_tests.normalize.test_links import CRM, LOOSE

pytestmark = pytest.mark.xdist_group("doubtful")

CONFIRMING = [("021", "Harbor Clinic"), ("010", "Grove Corp"), ("001", "Acme Dental")]
# What billing says: an id, a name; and who may be meant.
MEANT = {
    "two legal forms": ((None, "Twin"), {"C-011", "C-012"}),
    "one legal person, two trade names": ((None, "Cedar Partners"), {"C-004", "C-005"}),
    "two holdings of a brand": ((None, "Delta"), {"C-006", "C-007"}),
    "trade name of one, legal person of another": (
        (None, "Grove Corp dba Acme Dental"),
        {"C-001", "C-010"},
    ),
    "another legal form of two": ((None, "Twin GmbH"), {"C-011", "C-012"}),
    "two legal forms, run together": ((None, "T win"), {"C-011", "C-012"}),
    "a mistyped id beside a misspelt name": (("C-012", "Habor Clinic"), {"C-012", "C-021"}),
    "the same without the ids' prefix": (("012", "Habor Clinic"), {"C-012", "C-021"}),
    "a name that an alias gives another": ((None, "Quick Clinic"), {"C-003", "C-010"}),
    "an id that aliases give to two": (("both", None), {"C-003", "C-007"}),
    "an alias of a customer who left, and of one who did not": ((None, "Gone"), {"C-008"}),
}
ALIASES = AliasBook(
    customers=tuple(
        CustomerAlias(None, id, name, customer, None, None)
        for id, name, customer in [
            (None, "Quick Clinic Ltd", "C-003"),
            (None, "Quick Clinic Inc", "C-010"),
            ("both", None, "C-003"),
            ("both", None, "C-007"),
            (None, "Gone", "C-999"),
            (None, "Gone", "C-008"),
        ]
    )
)


def doubted(months, aliases=None):
    """Per month, of what billing says: CRM ids of which its word is not all there, and those that are
    said to be missing from it.
    """
    kinds = ("crm", "billing", "ops")
    rows = {kind: [] for kind in kinds}
    for month, billing in months.items():
        told = {
            "crm": CRM.items(),
            "billing": [*billing, *CONFIRMING],
            "ops": [("C-100", "Stranger")],
        }
        for kind, people in told.items():
            rows[kind] += [
                AGREED[kind] | {"month": month, "customer_id": id, "customer_name": name}
                for id, name in people
            ]
    books = reconcile(**rows, aliases=aliases)
    crm = [p for p in books.positions if p["in_crm"]]
    assert {p["crm_complete"] and p["ops_complete"] for p in crm} == {True}
    missing = [f for f in books.findings if f["category"] == "missing_from_billing"]
    return {
        month: (
            {p["customer_id"] for p in crm if p["month"] == month and not p["billing_complete"]},
            {f["customer_id"] for f in missing if f["month"] == month},
        )
        for month in months
    }


BILLED = {"C-021", "C-010", "C-001"}
MONTHS = {case: dt.date(2025, place, 1) for place, case in enumerate(MEANT, start=1)}


@pytest.fixture(scope="module")
def of_all():
    return doubted({MONTHS[case]: [record] for case, (record, _) in MEANT.items()}, ALIASES)


def test_every_kind_of_ambiguous_name_is_here():
    assert {case for case, (_, how) in LOOSE.items() if how == "ambiguous"} <= set(MEANT)


@pytest.mark.parametrize("case", MEANT)
def test_all_who_may_be_meant_are_in_doubt_and_nobody_else(of_all, case):
    _, meant = MEANT[case]
    assert of_all[MONTHS[case]] == (meant, set(CRM) - BILLED - meant)


def test_without_aliases_too():
    month = MONTHS["two legal forms"]
    in_doubt, _ = doubted({month: [(None, "Twin"), ("C-012", "Habor Clinic")]})[month]
    assert in_doubt == {"C-011", "C-012", "C-021"}
