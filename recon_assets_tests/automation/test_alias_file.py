"""Decisions are added to a file that people edit too: what they wrote stays as they wrote it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recon_assets.automation.alias_file import Decision, append
from recon_assets.config import ConfigError, parse_config
from recon_assets.config.aliases import CustomerAlias, load_aliases
from recon_assets_tests.company import recon_yaml

ACCEPTED = Decision("billing", "Acme, Inc.", "C-1", "accepted", "accepted")
REFUSED = Decision("", "Acme West", "C-1", "refused", "refused")


def after(tmp_path, old, *decisions):
    file = tmp_path / "customers.csv"
    if old is not None:
        file.write_bytes(old if isinstance(old, bytes) else old.encode())
    append(file, decisions)
    return file.read_bytes().decode()


def book(tmp_path):
    config = parse_config(recon_yaml(aliases={"customers": "customers.csv"}))
    return load_aliases(config, tmp_path)


def test_a_file_that_is_not_there_is_made_with_every_column(tmp_path):
    assert after(tmp_path, None, ACCEPTED, REFUSED) == (
        "source,alias_id,alias_name,customer_id,valid_from,valid_to,note,decision\n"
        'billing,,"Acme, Inc.",C-1,,,accepted,accepted\n'
        ",,Acme West,C-1,,,refused,refused\n"
    )


def test_what_is_read_back_is_an_alias_and_a_refusal_that_is_none(tmp_path):
    after(tmp_path, None, ACCEPTED, REFUSED)
    read = book(tmp_path)
    assert read.customers == (CustomerAlias("billing", None, "Acme, Inc.", "C-1", None, None),)
    assert read.refused == (CustomerAlias(None, None, "Acme West", "C-1", None, None),)


LEFT_AS_IT_IS = {
    "windows": '\ufeffsource,alias_name,customer_id,note,decision\r\n,"Old, Inc",C-9,"a ""b""",\r\n',
    "no last line end": "source,alias_name,customer_id,note,decision\n ops , Old , C-9 ,,",
    "blank lines and columns in another order": (
        "customer_id,decision,note,alias_name,source\n\nC-9,,two\nlines,Old,\n\n".replace(
            "two\nlines", '"two\nlines"'
        )
    ),
}


@pytest.mark.parametrize("old", LEFT_AS_IT_IS.values(), ids=LEFT_AS_IT_IS)
def test_what_was_there_stays_byte_for_byte(tmp_path, old):
    new = after(tmp_path, old, ACCEPTED)
    assert new.startswith(old)
    added = new.removeprefix(old).lstrip("\r\n")
    assert added.count("\n") == 1
    assert added.endswith("\r\n") == ("\r\n" in old)
    assert len(book(tmp_path).customers) == 2


def test_a_missing_column_is_added_to_every_line_and_nothing_else_changes(tmp_path):
    old = 'alias_name,customer_id\r\n\r\n"Two\r\nlines",C-8\r\nOld,C-9\r\n'
    assert after(tmp_path, old, ACCEPTED) == (
        "alias_name,customer_id,source,note,decision\r\n\r\n"
        '"Two\r\nlines",C-8,,,\r\nOld,C-9,,,\r\n"Acme, Inc.",C-1,billing,accepted,accepted\r\n'
    )
    assert [alias.customer_id for alias in book(tmp_path).customers] == ["C-8", "C-9", "C-1"]


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path):
    for bad in (b"alias_name,customer_id\nCaf\xe9,1\n", b"alias_name,sauce\nA,1\n", b"a,b\n1\n"):
        with pytest.raises(ConfigError, match=r"customers\.csv"):
            after(tmp_path, bad, ACCEPTED)
        assert (tmp_path / "customers.csv").read_bytes() == bad


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (",Acme,C-1,maybe", "row 2: decision 'maybe' is neither accepted .* nor refused"),
        ("77,,C-1,refused", "row 2: a refused match needs alias_name"),
    ],
)
def test_a_decision_that_cannot_be_is_refused(tmp_path, line, says):
    text = f"alias_id,alias_name,customer_id,decision\n{line}\n"
    (tmp_path / "customers.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=says):
        book(tmp_path)


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)


@given(rows=st.lists(st.tuples(cells, cells), max_size=4), name=cells)
def test_any_cells_survive(tmp_path_factory, rows, name):
    folder = tmp_path_factory.mktemp("aliases")
    text = io.StringIO(newline="")
    csv.writer(text).writerows([("alias_name", "customer_id"), *rows])
    decision = Decision("ops", name, "C-1", "why", "accepted")
    read = list(csv.DictReader(io.StringIO(after(folder, text.getvalue(), decision), newline="")))
    assert [(row["alias_name"], row["customer_id"]) for row in read] == [*rows, (name, "C-1")]
