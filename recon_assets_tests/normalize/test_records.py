"""Delivered rows in canonical values: statuses, products, currencies, flags, placeholders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recon_assets.config.aliases import AliasBook, Reference
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.value_maps import nearest_spelling
from recon_assets_tests.company import reconcile, whole_companies

pytestmark = pytest.mark.xdist_group("records")

MAPS = {
    "crm": {
        "values": {
            "status": {"active": ["Live", " On  Hold "], "inactive": ["Churned"]},
            "product": {"scheduling": ["Scheduling Pro", "SCHED"], "telehealth": ["Tele"]},
            "currency": {"USD": ["$", "US Dollar"]},
        },
        "dates": ["%m/%d/%Y", "%Y-%m-%d"],
        "nulls": ["", "N/A", "-", "none given"],
    },
}


@pytest.fixture(scope="module")
def books():
    rows = [
        {"status": "LIVE", "product": "sched", "currency": "$", "go_live_date": "01/02/2024"},
        {"status": " on hold", "product": " scheduling   PRO ", "currency": "us dollar"},
        {"status": "active", "product": "Telehealth", "currency": "eur"},
        {"status": "Paused", "product": "Fax", "currency": "Euro", "go_live_date": "2024-02-30"},
        {"status": "N/A", "product": "none given", "currency": "-", "unit_price": "n/a"},
        {"status": "churned", "unit_price": "$1,234.50", "provider_count": "1E1"},
        {"customer_id": "00123", "customer_name": "\u00a0 Acme\u200b ", "provider_count": "\t3 "},
        {"provider_count": "2.5"},
    ]
    return reconcile(
        crm=[{"customer_id": f"A{n}", **row} for n, row in enumerate(rows)],
        billing=[{"customer_id": "b", "product": "FAX ", "line_id": "x", "amount": "1"}],
        sources=MAPS,
    )


def column(books, name):
    by_row = {row["source_row"] - 2: row[name] for row in books.tables["crm_accounts"]}
    return [by_row.get(n) for n in range(8)]


def test_statuses_are_read_by_the_map_trimmed_and_case_folded(books):
    assert column(books, "status") == [
        "active", "active", "active", None, None, "inactive", None, None
    ]  # fmt: skip


def test_products_are_read_by_the_map_and_a_canonical_one_stands_for_itself(books):
    assert column(books, "product")[:5] == ["scheduling", "scheduling", "telehealth", None, None]


def test_without_a_map_products_are_compared_as_written_case_folded(books):
    (line,) = books.tables["billing_lines"]
    assert line["product"] == "fax"


def test_currencies_are_codes_of_three_letters_or_by_the_map(books):
    assert column(books, "currency")[:5] == ["USD", "USD", "EUR", None, None]


def test_ids_keep_their_zeros_and_text_loses_only_what_does_not_show(books):
    assert column(books, "customer_id")[6] == "00123"
    assert column(books, "customer_name")[6] == "Acme"
    assert column(books, "provider_count")[5:7] == [10, 3]


def test_what_could_not_be_read_is_listed_and_what_was_not_delivered_is_not(books):
    listed = {(row["source_row"] - 2, row["column_name"], row["scope"]) for row in books.rejected}
    assert listed == {
        (3, "status", "value"),
        (3, "product", "value"),
        (3, "currency", "value"),
        (3, "go_live_date", "value"),
        (7, "provider_count", "row"),
    }
    reasons = {row["column_name"]: row["reason"] for row in books.rejected}
    assert reasons["go_live_date"] == (
        "'2024-02-30' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d)"
    )
    assert reasons["status"] == "'Paused' is not in the value map of recon.yaml"


def test_an_unmapped_value_is_shown_with_the_nearest_mapped_one(books):
    def near(value, column, source=Source.CRM):
        return nearest_spelling(value, column, source, books.config)

    assert near("Livee", "status") == "Live → active"
    assert near("sheduling pro", "product") == "Scheduling Pro → scheduling"
    assert near("Inactve", "status", Source.OPS) == "inactive → inactive"
    assert near("Fax", "product") is None


def test_a_location_is_the_one_that_its_alias_stands_for_or_else_itself():
    aliases = AliasBook(
        locations=(
            Reference(None, "HQ-1", "Head Office"),
            Reference("ops", "hq 1", "Main Street"),
            Reference("crm", "North", "Somewhere else"),
        )
    )
    said = [{"location": where} for where in ("hq1", "HQ 1", "North", None)]
    rows = [{"customer_id": f"c{n}", **row} for n, row in enumerate(said)]
    books = reconcile(
        billing=rows, ops=rows, add=["billing.location", "ops.location"], aliases=aliases
    )

    def locations(table):
        return [row["location"] for row in sorted(books.tables[table], key=_row)]

    assert locations("billing_lines") == ["Head Office", "Head Office", "North", None]
    assert locations("ops_usage") == ["Main Street", "Main Street", "North", None]


def _row(row):
    return row["source_row"]


cells = {
    "customer_id": st.sampled_from([None, "", "N/A", "1", "01", "a-1", "#", "0"]),
    "customer_name": st.sampled_from([None, "", "unknown", "Acme", "ACME Inc", "!!"]),
    "product": st.sampled_from([None, "scheduling", "x"]),
    "provider_count": st.sampled_from([None, "1", "-1", "2.5", "3", "?"]),
}
line = st.fixed_dictionaries(
    cells | {"amount": st.sampled_from([None, "1.00", "x", "(2)"]), "currency": st.just("USD")}
)
usage = st.fixed_dictionaries(cells)


@whole_companies
@given(st.lists(usage, max_size=25), st.lists(line, max_size=25), st.lists(usage, max_size=25))
def test_no_delivered_row_is_lost_or_doubled(crm, billing, ops):
    books = reconcile(crm, billing, ops)
    delivered = {"crm": crm, "billing": billing, "ops": ops}
    places = [
        (row["source"], row["source_file"], row["source_row"]) for row in books.customer_matches
    ]
    assert len(places) == len(set(places)) == len(crm) + len(billing) + len(ops)
    for source, rows in delivered.items():
        if rows:
            count, accepted, rejected, redelivered, balanced = books.total(source)
            assert count == len(rows) == accepted + rejected + redelivered
            assert redelivered == len(rows) - len({frozenset(row.items()) for row in rows})
            assert balanced
    assert all(row["balanced"] for row in books.control_totals)
    told = sum(row["billing_lines"] for row in books.positions)
    assert told == sum(1 for row in books.tables["billing_lines"])
