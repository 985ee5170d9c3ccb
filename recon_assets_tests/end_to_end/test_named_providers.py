"""Who is billed and not used, and who used and is not billed, as the workbook and `recon explain` tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from typer.testing import CliRunner

from recon_assets.automation.runner import run_months
from recon_assets.cli import app
from recon_assets.commands.explain import PROVIDERS_SHOWN
from recon_assets.definitions import build
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.small_company import project_of

AUGUST = dt.date(2025, 8, 1)
RECON_YAML = """\
version: 1
start_month: 2025-08
sources:
  crm: {type: file, path: crm.csv, static: true, columns: {customer_id: id, customer_name: name, unit_price: price}}
  billing: {type: file, path: "billing-{month}.csv", columns: {customer_id: id, provider_id: npi, amount: amount}}
  ops: {type: file, path: "ops-{month}.csv", columns: {customer_id: id, provider_id: npi}}
"""  # fmt: skip
CRM = [("C-1", "Acme Clinic", "100"), ("C-2", "Birch Dental", "100"), ("C-3", "Cedar Eye", "100")]
BILLED = {
    "C-1": ["1234567893", "1245319599", "dr-8", "dr-9"],
    "C-2": ["dr-1"],
    "C-3": [f"dr-{number:02}" for number in range(PROVIDERS_SHOWN + 2)],
}
USED = {"C-1": ["1234567893", "DR-7"], "C-2": ["dr-1"], "C-3": ["dr-00"]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("providers")
    billed = [f"{id},{npi},100.00" for id, named in BILLED.items() for npi in named]
    used = [f"{id},{npi}" for id, named in USED.items() for npi in named]
    for name, lines in {
        "recon.yaml": [RECON_YAML],
        "crm.csv": ["id,name,price", *map(",".join, CRM)],
        "billing-2025-08.csv": ["id,npi,amount", *billed],
        "ops-2025-08.csv": ["id,npi", *used],
    }.items():
        (folder / name).write_text("\n".join(lines) + "\n")
    with instance_at(folder / ".dagster") as instance:
        outcome = run_months(build(project_of(folder)), instance, [AUGUST])
    assert outcome.succeeded, outcome.problems
    return folder


@pytest.fixture
def explain(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    def of(customer: str) -> str:
        monkeypatch.setenv("RECON_CONFIG", str(folder / "recon.yaml"))
        (wanted,) = {row["Mismatch ID"] for row in providers(folder) if row["Customer"] == customer}
        done = CliRunner().invoke(app, ["explain", wanted])
        assert done.exit_code == 0, done.output
        return done.output

    return of


def providers(folder: Path) -> list[dict[str, Any]]:
    (workbook,) = folder.rglob("mismatches-2025-08.xlsx")
    header, *rows = openpyxl.load_workbook(workbook)["Providers"].iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_the_workbook_lists_who_is_extra_and_who_is_missing(folder):
    listed = [
        (row["Customer"], row["Category"], row["Provider"], row["What disagrees"])
        for row in providers(folder)
        if row["Customer"] != "Cedar Eye"
    ]
    assert sorted(listed) == [
        ("Acme Clinic", "Overbilled", "1245319599", "billed, not used"),
        ("Acme Clinic", "Overbilled", "DR-7", "used, not billed"),
        ("Acme Clinic", "Overbilled", "DR-8", "billed, not used"),
        ("Acme Clinic", "Overbilled", "DR-9", "billed, not used"),
    ]


def test_recon_explain_names_them(explain):
    said = explain("Acme Clinic")
    assert "was billed for 4 providers, but used 2: 200.00 too much" in said
    assert "3 providers billed, not used: 1245319599, DR-8, DR-9\n" in said
    assert "1 provider used, not billed: DR-7\n" in said


def test_of_many_the_first_are_named_and_the_others_counted(explain):
    said = explain("Cedar Eye")
    named = ", ".join(f"DR-{number:02}" for number in range(1, PROVIDERS_SHOWN + 1))
    assert f"{PROVIDERS_SHOWN + 1} providers billed, not used: {named} and 1 more\n" in said
    assert "used, not billed" not in said
