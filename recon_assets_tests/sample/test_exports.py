"""The sample's files: the same every time, and as messy as a vendor's."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest

from recon_assets.config import load_config
from recon_assets.sample import MONTHS, Ledger, write_sample
from recon_assets.sample.company import build_company
from recon_assets.sample.providers import is_npi, mistyped_npi, npi

MESSY_NAMES = ("  ", "Ã", "P.L.L.C.")


def contents(folder: Path) -> dict[str, bytes]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_two_writes_are_the_same_to_the_byte(sample: Path, tmp_path: Path) -> None:
    write_sample(tmp_path)
    assert contents(tmp_path) == contents(sample)


def test_recon_yaml_loads_and_names_files_that_are_there(sample: Path) -> None:
    config = load_config(sample / "recon.yaml")
    assert (config.start_month, config.end_month) == (MONTHS[0], MONTHS[-1])
    for source in (config.sources.crm, config.sources.billing, config.sources.ops):
        for month in MONTHS:
            assert (sample / source.path.replace("{month}", f"{month:%Y-%m}")).is_file()
    for path in (config.aliases.customers, config.aliases.providers, config.aliases.locations):
        assert (sample / str(path)).is_file()


def test_every_mapped_column_is_in_every_file(sample: Path) -> None:
    config = load_config(sample / "recon.yaml")
    for month in MONTHS:
        headers = {
            "crm": crm_rows(sample, f"{month:%Y-%m}")[0].keys(),
            "billing": billing_rows(sample, f"{month:%Y-%m}")[0].keys(),
            "ops": ops_rows(sample, f"{month:%Y-%m}")[0].keys(),
        }
        for source, header in headers.items():
            assert set(config.sources[source].columns.values()) < set(header)


def test_row_accounting_is_that_of_the_files(sample: Path, ledger: Ledger) -> None:
    readers: dict[str, Callable[[Path, str], Sequence[object]]] = {
        "crm": crm_rows,
        "billing": billing_rows,
        "ops": ops_rows,
    }
    assert len(ledger.accounting) == len(MONTHS) * len(readers)
    for entry in ledger.accounting:
        rows = readers[entry.source](sample, f"{entry.month:%Y-%m}")
        distinct = {json.dumps(row, default=str) for row in rows}
        assert (len(rows), len(rows) - len(distinct)) == (entry.delivered, entry.redelivered)
        refused = [
            rejection
            for rejection in ledger.rejections
            if (rejection.month, rejection.source, rejection.scope)
            == (entry.month, entry.source, "row")
        ]
        assert len(refused) == entry.rejected


def test_provider_numbers_are_npis() -> None:
    for customer in build_company():
        providers = [p for contract in customer.contracts for p in contract.providers]
        assert all(is_npi(provider) for provider in (*providers, *customer.spare_providers))


@pytest.mark.parametrize("number", [123456789, 100000000, 199999999])
def test_a_mistyped_npi_is_none(number: int) -> None:
    assert is_npi(npi(number))
    assert not is_npi(mistyped_npi(npi(number)))


def test_no_name_stands_for_two_customers_except_namesakes() -> None:
    customers = build_company()
    cores = [customer.core for customer in customers if customer.kind != "namesake"]
    namesakes = {customer.core for customer in customers if customer.kind == "namesake"}
    assert len(set(cores)) == len(cores)
    assert not namesakes & set(cores)
    earlier = [customer.earlier_name for customer in customers if customer.earlier_name]
    assert len(set(earlier)) == len(earlier)
    assert not set(earlier) & (set(cores) | namesakes)


def test_names_and_ids_are_written_as_carelessly_as_by_real_vendors(sample: Path) -> None:
    rows = billing_rows(sample, "2025-06")
    names = [str(row["Customer"]) for row in rows]
    references = [str(row["Customer Ref"]) for row in rows]
    for mess in MESSY_NAMES:
        assert any(mess in name for name in names)
    assert any(name.isupper() for name in names)
    assert any(name.islower() for name in names)
    assert {"N/A", "-"} <= set(references)
    assert any(reference.startswith("c0") for reference in references)
    assert {"two"} <= {row["Qty"] for row in rows}


def test_corrections_touch_only_a_few_past_files(sample: Path, corrected_sample: Path) -> None:
    before, after = contents(sample), contents(corrected_sample)
    assert before.keys() == after.keys()
    changed = [path for path in before if before[path] != after[path]]
    assert 3 <= len(changed) <= 8
    assert all(path.split("/")[0] in ("crm", "billing", "ops") for path in changed)
    assert f"{MONTHS[-1]:%Y-%m}" not in "".join(changed)


def test_a_corrected_export_differs_in_the_corrected_rows_only(
    sample: Path, corrected_sample: Path
) -> None:
    before = {str(row) for row in crm_rows(sample, "2025-11")}
    after = {str(row) for row in crm_rows(corrected_sample, "2025-11")}
    assert 0 < len(before ^ after) <= 12


def crm_rows(folder: Path, month: str) -> list[dict[str, str]]:
    text = (folder / f"crm/{month}.csv").read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(text.decode("utf-8-sig").splitlines()))


def billing_rows(folder: Path, month: str) -> list[dict[str, object]]:
    book = openpyxl.load_workbook(folder / f"billing/{month}.xlsx", read_only=True)
    header, *rows = book.worksheets[0].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def ops_rows(folder: Path, month: str) -> list[dict[str, object]]:
    lines = (folder / f"ops/{month}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]
