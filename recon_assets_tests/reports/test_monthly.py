"""The month's files, opened again by other libraries than those that wrote them."""

from __future__ import annotations

import csv
import os
import random
import signal
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reports import atomic
from recon_assets.reports.monthly import Report, write_monthly_report
from recon_assets.reports.words import MONEY_CATEGORIES
from recon_assets_tests.reports.frames import AUGUST, control_totals, customers, findings

OVER = {"amount_impact": Decimal("240.00"), "currency": "USD"}
LEAK = {
    "customer_key": "C2", "customer_name": "Birch Dental", "category": "usage_without_billing",
    "severity": "critical", "amount_impact": Decimal("-1234.5"), "currency": "USD",
}  # fmt: skip


def written(folder: Path, found: pd.DataFrame | None = None, **said: Any) -> Report:
    given = {
        "overview": customers({}, {"customer_key": "C2", "customer_name": "Birch Dental"}),
        "mismatches": findings(OVER, LEAK) if found is None else found,
        "control_totals": control_totals(),
        "not_evaluated": {},
    }
    return write_monthly_report(folder, AUGUST, **{**given, **said})


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def cells(report: Report, sheet: str) -> list[dict[str, Any]]:
    table = openpyxl.load_workbook(report.workbook)[sheet].iter_rows(values_only=True)
    header = next(table)
    return [dict(zip(header, row, strict=True)) for row in table]


def summary(report: Report) -> list[tuple[Any, ...]]:
    return list(openpyxl.load_workbook(report.workbook)["Summary"].iter_rows(values_only=True))


def test_the_files_of_a_month_are_named_by_the_month_and_nothing_else(tmp_path: Path) -> None:
    report = written(tmp_path, findings({**OVER, "customer_name": "../../etc/passwd"}))
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")) == [
        "2025-08/finance-2025-08.csv",
        "2025-08/mismatches-2025-08.xlsx",
        "2025-08/operations-2025-08.csv",
    ]
    assert all(path.is_file() for path in report.paths)


def test_operations_gets_every_customer_and_no_money(tmp_path: Path) -> None:
    found = written(
        tmp_path,
        overview=customers(
            {"billed_count": 12.0, "crm_go_live_date": pd.Timestamp(2024, 5, 6)},
            {"customer_key": "C2", "severity": "critical", "billed_count": float("nan")},
        ),
    )
    first, second = lines(found.operations)
    assert (first["customer_id"], first["severity"], first["billed_count"]) == (
        "C1",
        "critical",
        "",
    )
    assert (second["billed_count"], second["crm_go_live_date"]) == ("12", "2024-05-06")
    assert not {"overcharged", "leaked", "billed_amount", "currency"} & set(first)


def test_finance_gets_every_finding_with_an_amount_or_that_should_have_one(tmp_path: Path) -> None:
    unpriced = {"category": "underbilled", "customer_name": "Cedar"}
    no_money = {"category": "go_live_mismatch"}
    report = written(tmp_path, findings(unpriced, no_money, OVER, LEAK))
    rows = [(row["category"], row["overcharged"], row["leaked"]) for row in lines(report.finance)]
    assert rows == [
        ("usage_without_billing", "", "1234.50"),
        ("overbilled", "240.00", ""),
        ("underbilled", "", ""),
    ]
    assert (report.mismatches, report.finance_rows) == (4, 3)


def test_money_totals_of_workbook_files_and_summary_agree(tmp_path: Path) -> None:
    report = written(tmp_path, findings(OVER, OVER, LEAK, {**LEAK, "currency": "EUR"}))
    finance = sum(Decimal(row["overcharged"] or 0) for row in lines(report.finance))
    sheet = sum(row["Overcharged"] or 0 for row in cells(report, "Mismatches"))
    assert finance == Decimal(str(sheet)) == Decimal("480.00")
    assert ("USD", 480, 1234.5) in [row[:3] for row in summary(report)]
    assert ("EUR", None, 1234.5) in [row[:3] for row in summary(report)]
    total = next(row for row in summary(report) if row[0] == "Total")
    assert total[:8] == ("Total", 4, 2, None, 480, 1234.5, None, 1234.5)
    assert "Overcharged 480.00 USD; leaked 1,234.50 EUR + 1,234.50 USD." in report.markdown


def test_the_workbook_holds_real_numbers_and_dates_under_a_frozen_filtered_header(
    tmp_path: Path,
) -> None:
    said = {"crm_go_live_date": date(2024, 5, 6), "crm_provider_count": 10, "in_doubt": None}
    report = written(tmp_path, findings({**OVER, "difference": Decimal("2.000000")}),
                     overview=customers(said))  # fmt: skip
    row = cells(report, "Mismatches")[0]
    assert (row["Overcharged"], row["Difference"], row["Leaked"]) == (240, 2, None)
    customer = cells(report, "Customers")[0]
    assert customer["Go-live in CRM"] == pd.Timestamp(2024, 5, 6)
    assert customer["Contracted providers"] == 10
    sheet = openpyxl.load_workbook(report.workbook)["Mismatches"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:V2")


def test_the_worst_stands_first(tmp_path: Path) -> None:
    low = {"severity": "low", "category": "duplicate_record"}
    bigger = {**OVER, "amount_impact": Decimal(-900), "category": "underbilled"}
    report = written(tmp_path, findings(low, OVER, bigger, LEAK))
    shown = [row["Category"] for row in cells(report, "Mismatches")]
    assert shown == ["Usage without billing", "Underbilled", "Overbilled", "Duplicate record"]


def test_a_clean_month_says_so_in_words(tmp_path: Path) -> None:
    report = written(tmp_path, findings())
    said = "No mismatches in August 2025: CRM, billing and operations agree on 2 active customers."
    assert report.markdown == f"**{said}**\n"
    assert summary(report)[1][0] == said
    assert cells(report, "Mismatches")[0]["Customer"] == said
    assert lines(report.finance) == []
    assert report.finance.read_text("utf-8-sig").startswith("month,customer_id")


def test_a_clean_month_without_customers_does_not_claim_that_they_agree(tmp_path: Path) -> None:
    report = written(tmp_path, findings(), overview=customers())
    assert "there was no active customer to reconcile" in report.markdown


def test_whatever_limits_a_clean_result_stands_beside_it(tmp_path: Path) -> None:
    report = written(
        tmp_path,
        findings(),
        overview=customers({}, {"customer_key": "C2", "in_doubt": "billing"}),
        control_totals=control_totals(balanced=False),
        not_evaluated={"price_mismatch": "billing maps no unit_price"},
    )
    for said in (
        "agree on 1 active customer.",
        "1 customer could not be compared in full",
        "1 rule not evaluated: Price mismatch.",
        "1 control total out of balance",
    ):
        assert said in report.markdown
    assert ("Price mismatch", "billing maps no unit_price") in [r[:2] for r in summary(report)]


def test_control_totals_are_in_the_summary(tmp_path: Path) -> None:
    report = written(tmp_path)
    assert ("crm", "rows", None, 100, 100, 0, 0, "yes") in summary(report)


def test_more_findings_than_a_sheet_takes_keeps_the_worst_and_says_how_many_are_missing(
    tmp_path: Path,
) -> None:
    report = written(tmp_path, findings(*[OVER] * 5, LEAK), sheet_rows=3)
    assert [row["Severity"] for row in cells(report, "Mismatches")] == ["critical", "high", "high"]
    assert report.left_out == {"Mismatches": 3}
    assert "The sheet Mismatches has no room for 3 rows" in report.markdown
    assert any("no room for 3 rows" in str(row[0]) for row in summary(report))
    assert len(lines(report.finance)) == 6
    assert report.mismatches == 6


def test_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    first = [path.read_bytes() for path in written(tmp_path / "a").paths]
    time.sleep(1.1)
    shuffled = findings(OVER, LEAK).iloc[::-1]
    assert [path.read_bytes() for path in written(tmp_path / "b", shuffled).paths] == first


def test_a_run_that_dies_leaves_the_old_files_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in written(tmp_path).paths}

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        written(tmp_path, findings(OVER))
    assert {path: path.read_bytes() for path in before} == before
    assert sorted(before) == sorted((tmp_path / "2025-08").iterdir())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process to kill")
def test_a_run_killed_at_any_moment_leaves_every_file_wholly_old_or_wholly_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = findings(*[OVER] * 50), findings(*[LEAK] * 50)
    whole = {
        path.name: {path.read_bytes(), other.read_bytes()}
        for path, other in zip(
            written(tmp_path / "old", old).paths, written(tmp_path / "new", new).paths, strict=True
        )
    }
    paths = written(tmp_path / "live", old).paths
    moments, kills = random.Random(16), 20
    for _ in range(kills):
        child = os.fork()
        if child == 0:
            while True:
                written(tmp_path / "live", new)
                written(tmp_path / "live", old)
        time.sleep(moments.uniform(0, 0.2))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert all(path.read_bytes() in whole[path.name] for path in paths)
    with capsys.disabled():
        print(f"\nreport files: {kills} kills survived")


def test_what_a_killed_run_left_behind_is_swept_but_a_running_one_is_not(tmp_path: Path) -> None:
    home = tmp_path / "2025-08"
    home.mkdir()
    old, running = (home / f".finance-2025-08.csv.{name}.tmp" for name in ("old", "running"))
    for left in (old, running):
        left.touch()
    past = time.time() - atomic.ABANDONED_AFTER_SECONDS - 60
    os.utime(old, (past, past))
    written(tmp_path)
    assert not old.exists()
    assert running.exists()


def test_rows_of_another_month_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="mismatches of 2025-08 holds rows of 2025-07-01"):
        written(tmp_path, findings({**OVER, "month": date(2025, 7, 1)}))


def test_money_that_comes_as_floats_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="money must be a Decimal"):
        written(tmp_path, findings({**OVER, "amount_impact": 240.1}))


def test_every_kind_with_an_amount_is_a_kind() -> None:
    assert set(CATEGORIES) >= MONEY_CATEGORIES


def test_differences_that_timing_explains_are_listed_apart_and_counted_as_nothing_else(
    tmp_path: Path,
) -> None:
    late = findings({**LEAK, "explanation": "That invoice came in September 2025."})
    report = written(tmp_path, findings(), explained=late.assign(explained_by="late_invoice"))
    (row,) = cells(report, "Explained")
    assert (row["Customer"], row["Explained by"]) == ("Birch Dental", "Late invoice")
    assert row["Explanation"] == "That invoice came in September 2025."
    assert (report.mismatches, report.explained, report.finance_rows) == (0, 1, 0)
    assert "1 difference explained by timing, not counted as mismatches." in report.markdown
    assert "No mismatches in August 2025" in report.markdown


def test_where_timing_explains_nothing_there_is_no_sheet_for_it(tmp_path: Path) -> None:
    assert "Explained" not in openpyxl.load_workbook(written(tmp_path).workbook).sheetnames


def test_providers_behind_a_finding_have_a_sheet_where_some_are_known(tmp_path: Path) -> None:
    assert "Providers" not in openpyxl.load_workbook(written(tmp_path).workbook).sheetnames
    found = findings(OVER).assign(provider_id="DR-9", found="billed, not used")
    report = written(tmp_path, findings(OVER), providers=found)
    (row,) = cells(report, "Providers")
    assert (row["Customer"], row["Category"]) == ("Alpine Family Clinic", "Overbilled")
    assert (row["Provider"], row["What disagrees"]) == ("DR-9", "billed, not used")
    crowded = written(tmp_path, findings(OVER), providers=pd.concat([found] * 3), sheet_rows=2)
    assert len(cells(crowded, "Providers")) == 2
    assert "The sheet Providers has no room for 1 row" in crowded.markdown
