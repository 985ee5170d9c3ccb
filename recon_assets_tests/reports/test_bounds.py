"""A report reads so many rows and no more, and says what it did not read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import ibis

from recon_assets.contracts import contract_of
from recon_assets.reports.bounds import Pulled, pulled, worst_first
from recon_assets.reports.monthly import write_monthly_report
from recon_assets_tests.reports.frames import AUGUST, control_totals, customers, findings

SEPTEMBER = date(2025, 9, 1)
SEVERITIES = ("low", "critical", "medium", "high", "low", "medium")


def read(month: date, at_most: int) -> Pulled:
    rows = findings(
        *({"severity": severity} for severity in SEVERITIES),
        {"month": SEPTEMBER, "severity": "low"},
    )
    schema = contract_of("reconciled", "mismatches").unbound().schema()
    table = worst_first(ibis.memtable(rows, schema=schema), "mismatch_id", at_most=at_most)
    return pulled(ibis.duckdb.connect().to_pyarrow(table.filter(table.month == month)))


def test_the_worst_findings_of_a_month_are_read_and_the_others_counted() -> None:
    found = read(AUGUST, at_most=4)
    assert list(found.rows["severity"]) == ["critical", "high", "medium", "medium"]
    assert found.left_out == 2


def test_a_month_within_the_bound_is_read_whole() -> None:
    assert read(AUGUST, at_most=6).left_out == 0
    assert len(read(SEPTEMBER, at_most=1).rows) == 1
    assert read(date(2025, 10, 1), at_most=1).left_out == 0


def test_the_report_says_what_it_did_not_read(tmp_path: Path) -> None:
    found = read(AUGUST, at_most=4)
    report = write_monthly_report(
        tmp_path, AUGUST, customers({}), found.rows, control_totals(), {},
        not_read={"customer": 0, "mismatch": found.left_out},
    )  # fmt: skip
    assert "2 mismatches of least severity not in this report and its figures" in report.markdown
    assert "0 customers" not in report.markdown
