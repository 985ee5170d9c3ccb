"""Months are closed and reopened, by job and by command; what is closed is not written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from recon_assets.automation.month_closing import STEPS
from recon_assets.automation.runner import run_job
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.small_company import (
    FEBRUARY,
    JANUARY,
    MARCH,
    MONTHS,
    SmallCompany,
)
from recon_assets_tests.tables import table_hashes

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.xdist_group("closing months"),
]

WAIVERS = """\
customer,category,reason,owner,approved_by,starts,ends
Mystery Corp,,being signed,Ann,Carol,2025-02-01,2025-02-28
"""
OWNERS = "waivers: waivers.csv\nowners: {categories: {missing_from_crm: Sales}, default: Finance}\n"


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> SmallCompany:
    """January and February, reconciled, with owners and a waiver. The tests tell one story."""
    company = SmallCompany(tmp_path_factory.mktemp("closing"))
    with (company.folder / "recon.yaml").open("a", encoding="utf-8") as file:
        file.write(OWNERS)
    (company.folder / "waivers.csv").write_text(WAIVERS, encoding="utf-8")
    company.load()
    outcome = company.reconcile(JANUARY, FEBRUARY)
    assert outcome.succeeded, outcome.problems
    return company


def act(company: SmallCompany, job: str, **asked: Any) -> str:
    """What the job says against it; nothing where it is done."""
    with instance_at(company.folder / ".dagster") as instance:
        _, problems = run_job(company.definitions, instance, job, {STEPS[job]: {"config": asked}})
    return "; ".join(problems)


def recon(company: SmallCompany, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [
            sys.executable,
            "-W",
            "ignore",
            "-c",
            "from recon_assets.cli import main; main()",
            *arguments,
        ],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join(os.path.abspath(entry) for entry in sys.path),
            "RECON_CONFIG": str(company.folder / "recon.yaml"),
            "DAGSTER_HOME": str(company.folder / ".dagster"),
            "COLUMNS": "1000",
        },
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    said = done.stdout + done.stderr
    assert "Traceback" not in said, said
    return done.returncode, said


def test_the_owner_is_the_crm_s_or_whom_recon_yaml_names(company: SmallCompany) -> None:
    owners = dict(
        company.rows(
            "SELECT category, owner FROM reconciled.mismatches"
            f" WHERE month = DATE '{JANUARY}' ORDER BY 1"
        )
    )
    assert owners["overbilled"] == "Ann"
    assert owners["missing_from_crm"] == "Sales"
    assert owners["missing_from_ops"] == "Finance"


def test_what_is_waived_is_in_the_report_with_who_approved_it(company: SmallCompany) -> None:
    assert (
        company.rows(
            "SELECT month, waiver_approved_by FROM history.mismatch_lifecycle WHERE waived ORDER BY ALL"
        )
        == [(FEBRUARY, "Carol")] * 2
    )
    reports = company.project.settings.reports_dir
    january, february = (
        (reports / f"{month:%Y-%m}" / f"finance-{month:%Y-%m}.csv").read_text(encoding="utf-8-sig")
        for month in (JANUARY, FEBRUARY)
    )
    assert "being signed (asked for by Ann, approved by Carol)" in february
    assert "being signed" not in january


def test_a_month_never_reconciled_or_no_month_at_all_is_not_closed(company: SmallCompany) -> None:
    assert "2025-03 was never reconciled" in act(company, "close_month", month="2025-03", by="Ann")
    assert "'March' is not a month" in act(company, "close_month", month="March", by="Ann")
    assert "by is blank" in act(company, "close_month", month="2025-01", by=" ")


def test_a_month_whose_last_run_a_check_blocked_is_not_closed(company: SmallCompany) -> None:
    file = company.folder / "ops" / "2025-02.jsonl"
    whole = file.read_text()
    file.write_text("\n".join(whole.splitlines()[:4]) + "\n")
    assert not company.reconcile(FEBRUARY).succeeded
    said = act(company, "close_month", month="2025-02", by="Ann")
    assert "2025-02 cannot be closed: its last run stopped after" in said
    file.write_text(whole)
    assert company.reconcile(FEBRUARY).succeeded


def test_a_closed_month_is_written_neither_alone_nor_in_a_range(company: SmallCompany) -> None:
    for month in ("2025-01", "2025-02"):
        assert act(company, "close_month", month=month, by="Ann", note="books") == ""
    assert "2025-01 is closed as version 1 by Ann" in act(
        company, "close_month", month="2025-01", by="Ann"
    )
    before = table_hashes(company.project.warehouse)
    company.deliver(JANUARY, clean=True)
    outcome = company.reconcile(*MONTHS)
    said = "; ".join(outcome.problems)
    assert "2025-01 is closed as version 1 by Ann" in said
    assert "2025-02 is closed" in said
    assert "recon reopen 2025-01" in said
    after = table_hashes(company.project.warehouse)
    assert after.tables == before.tables


def test_recon_run_says_which_months_are_closed_and_runs_the_others(company: SmallCompany) -> None:
    code, said = recon(company, "run", "--from", "2025-01", "--to", "2025-03")
    assert code == 1
    assert "Not run again: 2025-01 is closed as version 1 by Ann" in said
    assert "2025-02 is closed" in said
    assert MARCH in company.project.warehouse.written("reconciled.mismatches")


def test_a_month_is_reopened_with_a_reason_and_later_closed_ones_are_to_be_re_checked(
    company: SmallCompany,
) -> None:
    assert "say why" in act(company, "reopen_month", month="2025-01", by="Bob", note=" ")
    assert "2025-03 is not closed" in act(
        company, "reopen_month", month="2025-03", by="Bob", note="x"
    )
    code, said = recon(company, "reopen", "2025-01", "--by", "Bob", "--note", "wrong invoice")
    assert code == 0, said
    assert "2025-02 is closed, and to be re-checked, since 2025-01 was reopened" in said
    assert company.reconcile(JANUARY).succeeded
    assert company.rows("SELECT DISTINCT month, change, reason FROM history.restatement") == [
        (JANUARY, "removed", "correction")
    ]
    assert company.rows(
        f"SELECT count(*) FROM history.as_reported WHERE month = DATE '{JANUARY}'"
    ) == [(5,)]


def test_closing_again_confirms(company: SmallCompany) -> None:
    for month in ("2025-01", "2025-02"):
        code, said = recon(company, "close", month, "--by", "Carol")
        assert code == 0, said
        assert "by Carol as claimed" in said
    assert company.rows(
        "SELECT month, closed, version, recheck_since FROM history.closed_months ORDER BY 1"
    ) == [(JANUARY, True, 2, None), (FEBRUARY, True, 1, None)]
    assert company.rows("SELECT count(*) FROM history.restatement") == [(0,)]
    assert len(company.rows("FROM history.month_closings")) == 5


def test_recon_explain_tells_the_story_of_one_mismatch(
    company: SmallCompany, tmp_path: Path
) -> None:
    ((wanted,),) = company.rows(
        "SELECT DISTINCT mismatch_id FROM history.mismatch_lifecycle"
        " WHERE category = 'missing_from_ops'"
    )
    code, said = recon(company, "explain", wanted[:8])
    assert code == 0, said
    assert f"Missing from operations: Mystery Corp   [{wanted}]" in said
    assert "owner Finance" in said
    assert "2025-02  new  100.00 USD overcharged  waived until 2025-02-28" in said
    assert "closed as version 1 by Carol" in said
    assert "2025-03  recurring  100.00 USD overcharged  no longer waived" in said
    assert "operations  says nothing" in said
    assert "billing/2025-03.csv:7  Invoice Line=7, Customer=Mystery Corp" in said
    code, said = recon(company, "explain", "ffffffff")
    assert (code, "no mismatch 'ffffffff' was ever found" in said) == (2, True)
