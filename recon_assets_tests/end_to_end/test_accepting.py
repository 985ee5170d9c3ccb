"""`recon matches` on the sample company: who a name is, said once, and what that changes."""

from __future__ import annotations

import datetime as dt
import io
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from recon_assets import cli
from recon_assets.assets.project import Project
from recon_assets.automation.runner import run_months
from recon_assets.config import Settings
from recon_assets.contracts import TABLES
from recon_assets.definitions import build
from recon_assets.sample import write_sample
from recon_assets_tests.dagster_home import instance_at

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.xdist_group("accepting")]

AUGUST = dt.date(2025, 8, 1)
DONE, MISUSED = 0, 2
MONTHLY = ("raw.", "normalized.", "reconciled.")
# Two customers of the CRM bear this name, and differ in the legal form only.
NAMESAKE = "Kestrelyn Cardiology"
Matches = Callable[..., tuple[int, str]]


class Company:
    """The sample company, one month of it reconciled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        write_sample(folder)
        self.file = folder / "aliases" / "customers.csv"

    def reconcile(self) -> None:
        project = self.project
        with instance_at(self.folder / ".dagster") as instance:
            assert run_months(build(project), instance, [AUGUST]).problems == ()

    @property
    def project(self) -> Project:
        return Project.load(
            Settings(
                config_path=self.folder / "recon.yaml",
                duckdb_path=self.folder / "recon.duckdb",
                reports_dir=self.folder / "reports",
            )
        )

    def rows(self, query: str) -> set[tuple[object, ...]]:
        frame = self.project.warehouse.query(query)
        return set(frame.astype(str).itertuples(index=False, name=None))

    def tables(self) -> dict[str, pd.DataFrame]:
        """Every monthly table from raw to reconciled, as text."""
        query = self.project.warehouse.query
        names = [name for name in TABLES if name.startswith(MONTHLY)]
        return {name: query(f"SELECT * FROM {name}").astype(str) for name in names}


class Terminal(io.StringIO):
    """Somebody who types these lines."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def matches(
    company: Company, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Matches:
    """`recon matches`: exit code, and all that it said."""
    monkeypatch.chdir(company.folder)
    monkeypatch.setenv("RECON_CONFIG", "recon.yaml")
    for console in (cli.console, cli.errors):
        monkeypatch.setattr(console, "width", 500)

    def call(*arguments: str, typed: str = "", month: str = "2025-08") -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["recon", "matches", "--month", month, *arguments])
        monkeypatch.setattr(sys, "stdin", Terminal(typed) if typed else io.StringIO())
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out + said.err

    return call


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    company = Company(tmp_path_factory.mktemp("accepting"))
    company.reconcile()
    return company


def test_what_cannot_be_decided_is_refused_and_nothing_is_written(
    company: Company, matches: Matches
) -> None:
    before = company.file.read_bytes()
    for arguments, says in {
        ("--accept", "99"): "names in the list",
        ("--accept", "1.9"): "suggestions, not 9",
        ("--accept", "first"): "neither a number of the list nor SOURCE:NAME=CUSTOMER_ID",
        ("--accept", "Kestrelyn Cardiolgy=C-02403"): "did you mean 'Kestrelyn Cardiology'",
        ("--accept", "1", "--accept", "Kestrelyn Cardiology=C-99999"): "no customer id of the CRM",
        ("--accept", f"{NAMESAKE}=C-02403", "--accept", f"{NAMESAKE}=C-02405"): "cannot be both",
        ("--accept", f"{NAMESAKE}=C-02403", "--refuse", f"{NAMESAKE}=C-02403"): "both accepted and",
    }.items():
        code, said = matches(*arguments)
        assert (code, says in said) == (MISUSED, True), said
    assert company.file.read_bytes() == before


def test_the_list_shows_the_best_first_with_the_money_at_stake_and_writes_nothing(
    company: Company, matches: Matches
) -> None:
    before = company.file.read_bytes()
    code, said = matches("--list")
    assert code == DONE
    assert "Kestrelyn Cardiology in billing and operations, 1,380.00 USD at stake" in said
    assert "Kestrelyn Cardiology LLC (C-02403): same words; same location" in said
    scores = [
        line.split()[1]
        for line in said.splitlines()
        if line.split()[:1] and ".1" in line.split()[0]
    ]
    assert scores == sorted(scores, reverse=True)
    assert company.file.read_bytes() == before


def test_two_accepted_suggestions_end_the_mismatches_they_caused_and_change_nothing_else(
    company: Company, matches: Matches
) -> None:
    before, old = company.tables(), len(company.project.aliases.customers)
    arguments = (
        "--accept",
        f"{NAMESAKE}=C-02403",
        "--refuse",
        "Harlowend Speech Therapy, Ltd=C-02285",
    )
    code, said = matches(*arguments, "--note", "asked Dana")
    assert (code, "1 accepted, 1 refused" in said) == (DONE, True), said
    # At the keyboard: yes to the next, none of those to the one after it, and out.
    code, said = matches(typed="y\nn\nq\n")
    assert (code, "1 accepted, " in said) == (DONE, True), said
    assert NAMESAKE not in said, "decided a moment ago"
    accepted = company.project.aliases.customers[old:]
    assert {alias.alias_name for alias in accepted} >= {NAMESAKE}
    assert len(accepted) == 2
    text = company.file.read_text(encoding="utf-8")
    assert "accepted by recon matches: asked Dana" in re.sub(r" 20\d\d-\d\d-\d\d", "", text)
    company.reconcile()
    after = company.tables()
    names = {alias.alias_name for alias in accepted}
    gone, new = _difference(before, after, "reconciled.mismatches")
    assert set(gone["customer_name"]) == names
    assert new.empty
    # Of the delivered rows those of the two names have found their customer, and no other moved.
    matched = _difference(before, after, "normalized.customer_matches")
    assert [set(rows["customer_name"]) for rows in matched] == [names, names]
    # Figures changed for those customers, and for namesakes whom nobody takes for them any more.
    concerned = set(pd.concat(matched)["customer_key"])
    for rows in _difference(before, after, "reconciled.positions"):
        others = rows[~rows["customer_key"].isin(concerned)]
        assert all(name.startswith(tuple(names)) for name in others["customer_name"])
    decided = names | {alias.alias_name for alias in company.project.aliases.refused}
    for rows in _difference(before, after, "normalized.match_candidates"):
        assert set(rows["customer_name"]) <= decided
    changed = {name for name in before if any(map(len, _difference(before, after, name)))}
    assert changed == {
        "normalized.customer_matches",
        "normalized.match_candidates",
        "reconciled.positions",
        "reconciled.mismatches",
    }


def _difference(
    before: dict[str, pd.DataFrame], after: dict[str, pd.DataFrame], table: str
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The rows of a table that are gone, and those that are new."""
    both = before[table].merge(after[table], how="outer", indicator="side")
    return tuple(both[both["side"] == side] for side in ("left_only", "right_only"))


def test_a_refused_pair_is_not_suggested_again(company: Company) -> None:
    refused = {(alias.alias_name, alias.customer_id) for alias in company.project.aliases.refused}
    query = "SELECT customer_name, crm_customer_id FROM normalized.match_candidates"
    assert refused
    assert not refused & company.rows(query)


def test_without_a_file_in_recon_yaml_one_is_made_and_the_line_to_add_is_said(
    company: Company, matches: Matches
) -> None:
    config = company.folder / "recon.yaml"
    whole = config.read_text(encoding="utf-8")
    company.file.rename(company.folder / "kept.csv")
    try:
        config.write_text(
            whole.replace("  customers: aliases/customers.csv\n", ""), encoding="utf-8"
        )
        code, said = matches("--refuse", "1")
        assert code == DONE
        assert "Add: aliases: {customers: aliases/customers.csv}" in said
        assert company.file.read_text(encoding="utf-8").count("refused") >= 1
    finally:
        config.write_text(whole, encoding="utf-8")
        (company.folder / "kept.csv").replace(company.file)


def test_a_month_that_was_never_reconciled_is_said_to_be_so(matches: Matches) -> None:
    code, said = matches(month="2025-03")
    assert (code, "2025-03 has not been reconciled yet" in said) == (MISUSED, True), said
