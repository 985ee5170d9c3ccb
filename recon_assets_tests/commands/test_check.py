"""`recon check` tells whether a month can be read, and writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from recon_assets.warehouse import DuckDbWarehouse
from recon_assets_tests.commands.saying import recon
from recon_assets_tests.end_to_end.landed_company import as_tables, land, number_rows
from recon_assets_tests.end_to_end.small_company import write_small_company

DONE, FAILED, MISUSED = 0, 1, 2


@pytest.fixture
def company(tmp_path: Path) -> Path:
    write_small_company(tmp_path)
    return tmp_path


def everything_below(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_month_is_read_and_nothing_is_written(company: Path, monkeypatch, capsys) -> None:
    before = everything_below(company)
    code, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-02")
    assert code == DONE, said
    assert everything_below(company) == before
    assert "2025-02 can be run" in said
    assert "Nothing was written" in said


def test_columns_found_not_mapped_and_not_used_are_told(company: Path, monkeypatch, capsys) -> None:
    _, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-03")
    assert "columns found: customer_id, customer_name, status, product" in said
    assert "not mapped, so not known: churn_date, currency, entitled_quantity" in said
    assert 'delivered and not used: Note "x"; DROP TABLE raw.crm_accounts; --' in said
    assert "over_entitlement: not delivered" in said


def test_values_that_are_not_understood_are_counted_whatever_their_capitals(
    company: Path, monkeypatch, capsys
) -> None:
    file = company / "crm" / "2025-01.csv"
    text = file.read_text(encoding="utf-8")
    header, first, second, *rest = text.splitlines()
    broken = (first.replace(",Active,", ",Activ,"), second.replace(",Live,", ",ACTIV,"))
    assert broken[0] != first
    assert broken[1] != second
    file.write_text("\n".join((header, *broken, *rest)), encoding="utf-8")
    _, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-01")
    assert (
        "status ACTIV 2 unknown: not in the value map of recon.yaml; nearest: Active → active"
        in said
    )


def test_a_date_that_fits_no_format_is_told_with_the_formats(
    company: Path, monkeypatch, capsys
) -> None:
    config = company / "recon.yaml"
    config.write_text(
        config.read_text(encoding="utf-8").replace('["%m/%d/%Y", "%Y-%m-%d"]', '["%d.%m.%Y"]'),
        encoding="utf-8",
    )
    _, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-01")
    assert "go_live_date" in said
    assert "not a date in the declared formats (%d.%m.%Y)" in said


def test_a_missing_column_is_named_with_its_nearest_header(
    company: Path, monkeypatch, capsys
) -> None:
    file = company / "billing" / "2025-01.csv"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Amount,", "Amounts,"), encoding="utf-8"
    )
    code, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-01")
    assert code == FAILED
    assert "column missing: amount, mapped to 'Amount'; did you mean 'Amounts'?" in said
    assert "2025-01 cannot be run: see billing above" in said
    # The other systems are looked at all the same.
    assert "Operations ops/2025-01.jsonl columns found" in said


def test_what_a_run_would_read_is_what_check_finds(company: Path, monkeypatch, capsys) -> None:
    file = company / "billing" / "2025-01.csv"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Amount,", "AMOUNT,"), encoding="utf-8"
    )
    code, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-01")
    assert code == 0
    assert "AMOUNT" not in said  # neither missing nor "delivered and not used"


def test_of_a_file_without_its_header_only_that_is_told(company: Path, monkeypatch, capsys) -> None:
    (company / "billing" / "2025-01.csv").write_text("Invoices\n\na,b\n1,2\n", encoding="utf-8")
    code, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-01")
    assert code == FAILED
    assert "expected in the first line that is not blank" in said
    assert "column missing" not in said


def test_a_missing_file_is_told(company: Path, monkeypatch, capsys) -> None:
    (company / "ops" / "2025-01.jsonl").unlink()
    code, said = recon(company, monkeypatch, capsys, "check", "--month", "2025-01")
    assert code == FAILED
    assert "no file for 2025-01; looked for ops/2025-01.jsonl" in said


def test_a_month_that_is_none_is_misuse(company: Path, monkeypatch, capsys) -> None:
    code, said = recon(company, monkeypatch, capsys, "check", "--month", "August")
    assert code == MISUSED
    assert "'August' is not a month written YYYY-MM" in said


def test_landed_tables_are_checked_where_they_lie(tmp_path: Path, monkeypatch, capsys) -> None:
    exports = tmp_path / "exports"
    write_small_company(exports)
    number_rows(exports)
    folder = tmp_path / "company"
    folder.mkdir()
    (folder / "recon.yaml").write_text(as_tables("landing"), encoding="utf-8")
    with DuckDbWarehouse(folder / "recon.duckdb").session() as session:
        land(exports, "landing", session.dialect.quoted, session.execute)
    code, said = recon(folder, monkeypatch, capsys, "check", "--month", "2025-02")
    assert code == DONE, said
    assert "CRM landing.accounts columns found" in said
    with DuckDbWarehouse(folder / "recon.duckdb").session() as session:
        schemas = session.execute("SELECT DISTINCT table_schema FROM information_schema.tables")
    assert schemas == [("landing",)]
