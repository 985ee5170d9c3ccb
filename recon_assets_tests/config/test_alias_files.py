"""The decisions beside recon.yaml: customers, providers and locations by alias."""

import datetime as dt

import pytest

from recon_assets.config import ConfigError, parse_config
from recon_assets.config.aliases import AliasBook, CustomerAlias, Reference, load_aliases
from recon_assets_tests.company import recon_yaml


@pytest.fixture
def book(tmp_path):
    def load(**files):
        for name, text in files.items():
            (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
        config = parse_config(recon_yaml(aliases={name: f"{name}.csv" for name in files}))
        return load_aliases(config, tmp_path)

    return load


def test_every_accepted_decision_is_read(book):
    loaded = book(
        customers="\ufeffsource,alias_id,alias_name,customer_id,valid_from,valid_to,note\n"
        'billing,00123,,C-1,2025-01-01,2025-06-30,moved\n,," Acme, Inc. ",C-2,,,\n',
        providers="alias_id,provider_id\nDR-1,1234567893\n",
        locations="source,alias,location\nops,HQ,Head Office\n",
    )
    assert loaded == AliasBook(
        customers=(
            CustomerAlias(
                "billing", "00123", None, "C-1", dt.date(2025, 1, 1), dt.date(2025, 6, 30)
            ),
            CustomerAlias(None, None, "Acme, Inc.", "C-2", None, None),
        ),
        providers=(Reference(None, "DR-1", "1234567893"),),
        locations=(Reference("ops", "HQ", "Head Office"),),
    )


def test_without_alias_files_there_are_no_aliases(book):
    assert book() == AliasBook()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("alias_name\nAcme\n", "expected columns customer_id .* found alias_name"),
        ("alias_name,customer_id,sauce\nAcme,1,ops\n", "found alias_name, customer_id, sauce"),
        ("", "found none"),
        ("alias_name,customer_id\nAcme,1\n,2\n", "row 3: needs customer_id, and alias_id or"),
        ("alias_name,customer_id\nAcme,\n", "row 2: needs customer_id"),
        ("alias_name,customer_id\n,\n\nAcme,\n", "row 4: needs customer_id"),
        ("source,alias_name,customer_id\nsales,Acme,1\n", "row 2: source 'sales' is none of crm"),
        ("alias_name,customer_id,valid_to\nAcme,1,31/12/2025\n", "'31/12/2025' is not a date"),
        (
            "alias_name,customer_id,valid_from,valid_to\nAcme,1,2025-02-01,2025-01-01\n",
            "row 2: valid_to lies before valid_from",
        ),
        ("alias_name,customer_id\nAcme,1,2\n", "line 2: expected 2 values"),
        ("alias_name,customer_id\nAcme\n", "line 2: expected 2 values"),
        ('alias_name,customer_id\n"Acme,1\n', "not a readable UTF-8 CSV"),
    ],
)
def test_a_line_that_decides_nothing_is_refused_with_file_and_row(book, text, says):
    with pytest.raises(ConfigError, match=says) as raised:
        book(customers=text)
    assert "customers.csv" in str(raised.value)


def test_rows_that_a_spreadsheet_left_blank_decide_nothing(book):
    (alias,) = book(customers="alias_name,customer_id\n,\nAcme,C-1\n , \n").customers
    assert (alias.alias_name, alias.customer_id) == ("Acme", "C-1")


def test_a_reference_needs_both_sides(book):
    with pytest.raises(ConfigError, match=r"providers\.csv, row 2: needs alias_id and provider_id"):
        book(providers="alias_id,provider_id\n,1234567893\n")


def test_an_alias_file_that_is_not_there_is_named(tmp_path):
    config = parse_config(recon_yaml(aliases={"customers": "gone.csv"}))
    with pytest.raises(ConfigError, match=r"gone\.csv does not exist"):
        load_aliases(config, tmp_path)


def test_a_folder_in_place_of_an_alias_file_is_refused(tmp_path):
    (tmp_path / "aliases").mkdir()
    config = parse_config(recon_yaml(aliases={"customers": "aliases"}))
    with pytest.raises(ConfigError, match="aliases cannot be read"):
        load_aliases(config, tmp_path)


def test_a_latin_1_alias_file_is_refused_rather_than_garbled(tmp_path):
    (tmp_path / "c.csv").write_bytes("alias_name,customer_id\nCafé,1\n".encode("latin-1"))
    config = parse_config(recon_yaml(aliases={"customers": "c.csv"}))
    with pytest.raises(ConfigError, match="UTF-8"):
        load_aliases(config, tmp_path)


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path):
    outside = tmp_path / "outside.csv"
    outside.write_text("alias_name,customer_id\nAcme,1\n", encoding="utf-8")
    folder = tmp_path / "company"
    folder.mkdir()
    (folder / "c.csv").symlink_to(outside)
    config = parse_config(recon_yaml(aliases={"customers": "c.csv"}))
    with pytest.raises(ConfigError, match="outside the folder"):
        load_aliases(config, folder)
