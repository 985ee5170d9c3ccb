"""The sentences finance reads: for every category a small company and exactly what is said of it."""

from __future__ import annotations

import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets_tests.company import Customer, Town

pytestmark = pytest.mark.xdist_group("agreement")

town = Town(rules={"unused_entitlement": {"minimum_utilization": "0.2"}})
NONE_USED = {"provider_count": 0}

EXAMPLES: list[tuple[str, Customer, str]] = [
    (
        "missing_from_crm",
        town.customer(name="Alder Clinic", crm=None),
        "Alder Clinic is in billing and operations (scheduling), but the CRM has no such customer.",
    ),
    (
        "missing_from_billing",
        town.customer(name="Beech Clinic", billing=None, ops=None),
        "Beech Clinic is active in the CRM (scheduling), but was not invoiced at all and used"
        " nothing; about 300.00 USD of revenue is missing.",
    ),
    (
        "missing_from_ops",
        town.customer(name="Cedar Clinic", ops=None),
        "Cedar Clinic was billed 300.00 USD (scheduling), but operations has no record of the"
        " customer.",
    ),
    (
        "usage_without_billing",
        town.customer(
            name="Elm Clinic", crm={"provider_count": 1}, billing=None, ops={"provider_count": 1}
        ),
        "Elm Clinic used scheduling with 1 provider, but was not billed for it; about 100.00 USD"
        " was not charged.",
    ),
    (
        "billing_without_usage",
        town.customer(name="Fir Clinic", ops=NONE_USED),
        "Fir Clinic was billed 300.00 USD for scheduling, but did not use it.",
    ),
    (
        "overbilled",
        town.customer(name="Hazel Clinic", billing={"provider_count": 15, "amount": "1500.00"}),
        "Hazel Clinic was billed for 15 providers of scheduling, but used 3: 1,200.00 USD too much.",
    ),
    (
        "underbilled",
        town.customer(name="Juniper Clinic", billing={"provider_count": 2, "amount": "200.00"}),
        "Juniper Clinic was billed for 2 providers of scheduling, but used 3: 100.00 USD too little.",
    ),
    (
        "price_mismatch",
        town.customer(name="Larch Clinic", billing={"amount": "330.00"}),
        "Larch Clinic is billed 110.00 USD per provider of scheduling, but the CRM price is"
        " 100.00 USD: 30.00 USD too much.",
    ),
    (
        "active_status_mismatch",
        town.customer(name="Maple Clinic", crm={"status": "inactive"}),
        "Maple Clinic is inactive in the CRM, billing says active, operations says active.",
    ),
    (
        "go_live_mismatch",
        town.customer(name="Oak Clinic", ops={"go_live_date": "2025-03-01"}),
        "Oak Clinic went live on 2025-01-15 according to the CRM, but on 2025-03-01 according to"
        " operations.",
    ),
    (
        "product_mismatch",
        town.customer(name="Pine Clinic", crm=[{}, {"product": "telehealth"}]),
        "Pine Clinic has telehealth in the CRM, but was neither billed for it nor used it.",
    ),
    (
        "provider_count_mismatch",
        town.customer(name="Rowan Clinic", crm={"provider_count": 1}),
        "Rowan Clinic has a contract for 1 provider of scheduling, but 3 providers used it.",
    ),
    (
        "over_entitlement",
        town.customer(
            name="Spruce Clinic",
            crm={"entitled_quantity": "100"},
            ops={"usage_quantity": "120.5"},
        ),
        "Spruce Clinic used 120.5 units of scheduling, but the contract includes 100.",
    ),
    (
        "unused_entitlement",
        town.customer(
            name="Tulip Clinic", crm={"entitled_quantity": "100"}, ops={"usage_quantity": "7"}
        ),
        "Tulip Clinic used only 7 of the 100 units of scheduling that the contract includes.",
    ),
    (
        "duplicate_record",
        town.customer(
            name="Walnut Clinic",
            crm=[{"unit_price": "90.00", "updated_at": "2025-03-01"}, {"updated_at": "2025-08-02"}],
        ),
        "The CRM has 2 rows for Walnut Clinic and scheduling that disagree on unit price; the most"
        " recently updated one is used.",
    ),
    (
        "customer_id_mismatch",
        town.customer(name="Willow Clinic", billing={"customer_id": "OLD-9"}),
        "Willow Clinic was recognised by name, but billing calls it OLD-9 and the CRM calls it"
        " C-116.",
    ),
]

north = town.customer(name="Harbor Dental Inc")
south = town.customer(name="Harbor Dental LLC")
town.deliver("billing", customer_name="Harbor Dental", product="scheduling", provider_count=3,
             amount="300.00", currency="USD", source_file="billing/x.csv")  # fmt: skip
EXAMPLES.append(
    (
        "ambiguous_match",
        Customer(town, "", "Harbor Dental"),
        "Harbor Dental stands for more than one CRM customer, so it was linked to none; add an alias"
        " to say which one it is.",
    )
)

town.deliver("ops", customer_id="X-77", product="scheduling", provider_count=3)


def test_a_customer_without_a_name_is_called_by_its_id():
    (finding,) = [
        row
        for row in town.books.mismatches
        if row["customer_id"] == "X-77" and row["category"] == "missing_from_crm"
    ]
    assert finding["explanation"] == (
        "Customer X-77 is in operations (scheduling), but the CRM has no such customer."
    )


unmapped = town.customer(name="Yew Clinic", crm={"status": "prospect"}, ops={"status": "inactive"})


def test_a_status_that_the_crm_does_not_tell_is_not_taken_for_an_unknown_customer():
    assert unmapped.finding("active_status_mismatch")["explanation"] == (
        "Yew Clinic has no known status in the CRM, billing says active, operations says inactive."
    )


def test_every_category_has_an_example():
    assert sorted(category for category, _, _ in EXAMPLES) == sorted(CATEGORIES)


@pytest.mark.parametrize(
    ("category", "customer", "sentence"), EXAMPLES, ids=[category for category, _, _ in EXAMPLES]
)
def test_a_finding_is_explained_in_a_sentence_finance_can_read(category, customer, sentence):
    assert customer.finding(category)["explanation"] == sentence


@pytest.mark.parametrize(
    ("category", "customer"), [example[:2] for example in EXAMPLES], ids=[e[0] for e in EXAMPLES]
)
def test_what_is_wrong_is_told_once(category, customer):
    assert customer.categories == [category]
