"""Invoices that come a month late, in runs: whole months around the one that is reconciled are read."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from recon_assets.automation.runner import run_months
from recon_assets.definitions import build
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.small_company import project_of

JULY, AUGUST, SEPTEMBER = MONTHS = tuple(dt.date(2025, month, 1) for month in (7, 8, 9))
RECON_YAML = """\
version: 1
start_month: 2025-07
end_month: 2025-09
sources:
  crm: {type: file, path: crm.csv, static: true, columns: {customer_id: id, status: status, unit_price: price}}
  billing: {type: file, path: "billing/{month}.csv", allow_empty: true, columns: {customer_id: id, provider_count: qty, amount: amount}}
  ops: {type: file, path: ops.csv, month_column: month, columns: {customer_id: id, provider_count: used}}
rules: {timing: {invoice_lag_months: 1}}
volume: {max_drop: 1}
"""  # fmt: skip


@pytest.mark.slow
def test_a_late_invoice_is_seen_once_its_month_is_there_and_either_month_is_run_again(
    tmp_path: Path,
) -> None:
    (tmp_path / "billing").mkdir()
    (tmp_path / "recon.yaml").write_text(RECON_YAML)
    (tmp_path / "crm.csv").write_text("id,status,price\nC-1,active,100.00\n")
    months = "".join(f"{month:%Y-%m},C-1,3\n" for month in MONTHS)
    (tmp_path / "ops.csv").write_text(f"month,id,used\n{months}")
    for month, lines in zip(MONTHS, ("C-1,3,300.00\n", "", "C-1,6,600.00\n"), strict=True):
        (tmp_path / "billing" / f"{month:%Y-%m}.csv").write_text(f"id,qty,amount\n{lines}")
    project = project_of(tmp_path)
    definitions = build(project)

    def run(*asked: dt.date) -> dict[str, list[tuple[str, str]]]:
        with instance_at(tmp_path / ".dagster") as instance:
            outcome = run_months(definitions, instance, asked)
        assert outcome.succeeded, outcome.problems
        return {
            table: list(
                project.warehouse.query(
                    f"SELECT strftime(month, '%Y-%m'), category FROM reconciled.{table} ORDER BY 1"
                ).itertuples(index=False, name=None)
            )
            for table in ("mismatches", "explained_differences")
        }

    alone = run(AUGUST)
    assert alone["mismatches"] == [("2025-08", "usage_without_billing")]
    later = run(SEPTEMBER)
    assert later["mismatches"] == [("2025-08", "usage_without_billing")]
    assert later["explained_differences"] == [("2025-09", "overbilled")]
    again = run(AUGUST, SEPTEMBER)
    assert again["mismatches"] == []
    assert again["explained_differences"] == [
        ("2025-08", "usage_without_billing"),
        ("2025-09", "overbilled"),
    ]
