"""`recon matches` on the sample company: who a name is, said once, and what that changes."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from dagster import DagsterInstance

from recon_assets.assets.project import Project
from recon_assets.automation.runner import prepare_home, run_months
from recon_assets.config import Settings
from recon_assets.definitions import build
from recon_assets.sample import write_sample

pytestmark = [pytest.mark.timeout(900), pytest.mark.xdist_group("accepting")]

AUGUST = dt.date(2025, 8, 1)
DONE, MISUSED = 0, 2


class Company:
    """The sample company, one month of it reconciled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        write_sample(folder)
        self.file = folder / "aliases" / "customers.csv"

    def reconcile(self) -> None:
        project = self.project
        home = prepare_home(self.folder / ".dagster")
        with DagsterInstance.from_config(str(home)) as instance:
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

    @property
    def mismatches(self) -> set[tuple[object, ...]]:
        return self.rows("SELECT * FROM reconciled.mismatches")

    def matches(self, *arguments: str, typed: str = "") -> tuple[int, str]:
        """Exit code of `recon matches`, and all that it said."""
        code = "from recon_assets.cli import main; main()"
        if typed:
            code = "import sys; sys.stdin.isatty = lambda: True; " + code
        called = subprocess.run(
            [sys.executable, "-c", code, "matches", "--month", "2025-08", *arguments],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(os.path.abspath(entry) for entry in sys.path),
                "RECON_CONFIG": "recon.yaml",
                "COLUMNS": "500",
            },
            input=typed,
            capture_output=True,
            text=True,
            timeout=200,
        )
        assert "Traceback" not in called.stderr, called.stderr
        return called.returncode, called.stdout + called.stderr


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    company = Company(tmp_path_factory.mktemp("accepting"))
    company.reconcile()
    return company


def test_what_cannot_be_decided_is_refused_and_nothing_is_written(company: Company) -> None:
    before = company.file.read_bytes()
    for arguments, says in {
        ("--accept", "99"): "there are 6 names",
        ("--accept", "1.9"): "has 2 suggestions, not 9",
        ("--accept", "first"): "neither a number of the list nor SOURCE:NAME=CUSTOMER_ID",
        ("--accept", "Kestrelyn Cardiolgy=C-02403"): "did you mean 'Kestrelyn Cardiology'",
        ("--accept", "1", "--accept", "Kestrelyn Cardiology=C-99999"): "no customer id of the CRM",
        ("--accept", "1.1", "--accept", "1.2"): "cannot be both",
        ("--accept", "1", "--refuse", "1"): "both accepted and refused",
    }.items():
        code, said = company.matches(*arguments)
        assert (code, says in said) == (MISUSED, True), said
    assert company.file.read_bytes() == before


def test_the_list_shows_the_best_first_with_the_money_at_stake_and_writes_nothing(
    company: Company,
) -> None:
    before = company.file.read_bytes()
    code, said = company.matches("--list")
    assert code == DONE
    assert "1  Kestrelyn Cardiology in billing and operations, 1,380.00 USD at stake" in said
    assert "Kestrelyn Cardiology LLC (C-02403): same words; same location" in said
    scores = [line.split()[1] for line in said.splitlines() if line.split()[:1] and ".1" in line.split()[0]]
    assert scores == sorted(scores, reverse=True)
    assert company.file.read_bytes() == before


def test_two_accepted_suggestions_end_the_mismatches_they_caused_and_change_nothing_else(
    company: Company,
) -> None:
    before, old = company.mismatches, company.file.read_text(encoding="utf-8")
    code, said = company.matches("--accept", "1", "--refuse", "3", "--note", "asked Dana")
    assert (code, "1 accepted, 1 refused" in said) == (DONE, True)
    # The second at the keyboard: yes to the next, none of these, and out.
    code, said = company.matches(typed="y\nn\nq\n")
    assert (code, "1 accepted, 1 refused" in said) == (DONE, True), said
    assert "Kestrelyn Cardiology in" not in said, "decided a moment ago"
    new = company.file.read_text(encoding="utf-8").splitlines()[len(old.splitlines()) :]
    assert [line.split(",")[:2] for line in new] == [["", ""]] * 4
    assert all("by recon matches, score 0." in line for line in new)
    company.reconcile()
    gone = before - company.mismatches
    assert company.mismatches <= before
    columns = list(company.project.warehouse.query("SELECT * FROM reconciled.mismatches LIMIT 0"))
    category, name = columns.index("category"), columns.index("customer_name")
    assert {(row[category], row[name]) for row in gone} == {
        ("ambiguous_match", "Kestrelyn Cardiology"),
        ("ambiguous_match", "Pellworth Chiropractic"),
    }


def test_a_refused_pair_is_not_suggested_again(company: Company) -> None:
    pairs = company.rows(
        "SELECT customer_name, crm_customer_id FROM normalized.match_candidates"
    )
    assert ("Harlowend Speech Therapy, Ltd", "C-02285") not in pairs


def test_without_a_file_in_recon_yaml_one_is_made_and_the_line_to_add_is_said(
    company: Company,
) -> None:
    config = company.folder / "recon.yaml"
    whole = config.read_text(encoding="utf-8")
    company.file.rename(company.folder / "kept.csv")
    try:
        config.write_text(whole.replace("  customers: aliases/customers.csv\n", ""), encoding="utf-8")
        code, said = company.matches("--refuse", "1")
        assert code == DONE
        assert "Add: aliases: {customers: aliases/customers.csv}" in said
        assert company.file.read_text(encoding="utf-8").count("refused") >= 1
    finally:
        config.write_text(whole, encoding="utf-8")
        (company.folder / "kept.csv").replace(company.file)


def test_a_month_that_was_never_reconciled_is_said_to_be_so(company: Company) -> None:
    code, said = company.matches("--month", "2025-03")
    assert (code, "2025-03 has not been reconciled yet" in said) == (MISUSED, True), said
