"""A company of seven customers and three months, small enough to reconcile in seconds.

Its problems appear, persist, resolve, return and, once, cannot be looked for:

==============  ======================================  ========  =========  =========
customer        problem                                 January   February   March
==============  ======================================  ========  =========  =========
Acme Dental     two providers too many are billed       new       resolved   reopened
Bright Smiles   billed at a higher price than agreed    new       recurring  resolved
New Clinic      in the CRM, billed nothing at all                 new        recurring
Harbor Health   uses the service, is not billed         new       unknown    recurring
Mystery Corp    billed, but nobody sold it anything     new       recurring  recurring
Zürich Praxis   one provider too few is billed, in EUR                       new
==============  ======================================  ========  =========  =========

Gone Clinic has left and troubles nobody. Harbor's invoice of February has a quantity that cannot be
read, one status is in no value map, one invoice line is delivered twice. Headers and values hold
quotes and SQL on purpose.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from recon_assets.assets.project import Project
from recon_assets.automation.runner import Outcome, run_months
from recon_assets.config import Settings
from recon_assets.definitions import build
from recon_assets_tests.dagster_home import instance_at

JANUARY, FEBRUARY, MARCH = MONTHS = tuple(dt.date(2025, month, 1) for month in (1, 2, 3))

# What a bored administrator could call things; nothing of it may ever be executed.
SQL_HEADER = 'Note "x"; DROP TABLE raw.crm_accounts; --'
SQL_VALUE = "SCHED'; DROP TABLE raw.billing_lines; --"

RECON_YAML = """\
version: 1
start_month: 2025-01
end_month: 2025-03
sources:
  crm:
    type: file
    path: crm/{month}.csv
    columns:
      customer_id: Account ID
      customer_name: Account Name
      status: Status
      go_live_date: Go-Live Date
      provider_count: Contracted Providers
      unit_price: Price
      product: Product
      owner: Owner
    dates: ["%m/%d/%Y", "%Y-%m-%d"]
    values:
      status: {active: [Active, Live], inactive: [Churned, Closed]}
      product: {scheduling: [Scheduling Pro, SCHED], telehealth: [Telehealth]}
  billing:
    type: file
    path: billing/{month}.csv
    columns:
      line_id: Invoice Line
      customer_name: Customer
      product: Item
      provider_count: Qty
      unit_price: Rate
      amount: Amount
      currency: Currency
    values:
      product:
        scheduling: [Sched, "SCHED'; DROP TABLE raw.billing_lines; --"]
        telehealth: [Tele]
  ops:
    type: file
    path: ops/{month}.jsonl
    columns: {customer_id: account, provider_id: npi, product: module, used_at: ts}
prices: {scheduling: 120.00}
"""

CRM_HEADERS = (
    "Account ID", "Account Name", "Status", "Go-Live Date", "Contracted Providers", "Price",
    "Product", "Owner",
)  # fmt: skip
BILLING_HEADERS = ("Invoice Line", "Customer", "Item", "Qty", "Rate", "Amount", "Currency")


class SmallCompany:
    """The company in a folder of its own, with its own warehouse and Dagster instance.

    ``clean`` are the months in which the three systems agree in everything.
    """

    def __init__(self, folder: Path, clean: Collection[dt.date] = ()) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "recon.yaml").write_text(RECON_YAML, encoding="utf-8")
        for month in MONTHS:
            deliver(folder, month, clean=month in clean)
        self.load()

    def load(self) -> None:
        """Read recon.yaml, again where it was changed."""
        self.project = project_of(self.folder)
        self.definitions = build(self.project)

    def deliver(self, month: dt.date, *, clean: bool) -> None:
        deliver(self.folder, month, clean=clean)

    def reconcile(self, *months: dt.date) -> Outcome:
        with instance_at(self.folder / ".dagster") as instance:
            return run_months(self.definitions, instance, months)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        found = self.project.warehouse.query(query)
        return list(found.itertuples(index=False, name=None))


def write_small_company(folder: Path, clean: Collection[dt.date] = ()) -> Project:
    """The company's files and recon.yaml in ``folder``, ready to be reconciled."""
    return SmallCompany(folder, clean).project


def project_of(folder: Path) -> Project:
    return Project.load(
        Settings(
            config_path=folder / "recon.yaml",
            duckdb_path=folder / "recon.duckdb",
            reports_dir=folder / "reports",
        )
    )


def deliver(folder: Path, month: dt.date, *, clean: bool = False) -> None:
    """Write the three files of ``month``, over those that are there."""
    stem = f"{month:%Y-%m}"
    crm = _crm(month, clean)
    _write_csv(folder / "crm" / f"{stem}.csv", crm[0], crm[1:])
    _write_csv(folder / "billing" / f"{stem}.csv", BILLING_HEADERS, _billing(month, clean))
    events = "\n".join(json.dumps(event) for event in _ops(month, clean))
    _write(folder / "ops" / f"{stem}.jsonl", events + "\n")


def _crm(month: dt.date, clean: bool) -> list[tuple[Any, ...]]:
    paused = "Active" if clean else "Paused"
    rows: list[tuple[Any, ...]] = [
        CRM_HEADERS,
        ("C-1", "Acme Dental LLC", "Active", "01/15/2024", 3, "100.00", "Scheduling Pro", "Ann"),
        ("C-2", "Bright Smiles", "Live", "2024-02-01", 2, "100.00", "SCHED", "Bob"),
        ("C-2", "Bright Smiles", "Live", "2024-02-01", 2, "50.00", "Telehealth", "Bob"),
        ("C-3", "Gone Clinic", "Churned", "2023-01-01", 1, "100.00", "SCHED", "Bob"),
        ("C-4", "New Clinic", "Active", "2024-01-01", 4, "100.00", "SCHED", "Bob"),
        ("C-5", "Harbor Health", "Active", "2024-01-01", 2, "100.00", "SCHED", "Ann"),
        ("C-6", "Zürich Praxis", paused, "2024-01-01", 3, "80.00", "SCHED", "Ann"),
    ]
    if month >= FEBRUARY:  # the CRM begins to export one more column
        rows = [(*row, SQL_HEADER if row is CRM_HEADERS else "see ticket") for row in rows]
    return rows


def _billing(month: dt.date, clean: bool) -> list[tuple[Any, ...]]:
    acme = 3 if clean or month == FEBRUARY else 5
    bright = "100.00" if clean or month == MARCH else "110.00"
    zurich = 2 if month == MARCH and not clean else 3
    twice = ("3", "Bright Smiles Inc", "Tele", 2, "50.00", "100.00", "USD")
    rows: list[tuple[Any, ...]] = [
        ("1", "ACME DENTAL", SQL_VALUE, acme, "100.00", f"{acme * 100}.00", "USD"),
        ("2", "Bright Smiles Inc", "Sched", 2, bright, f"{2 * float(bright):.2f}", "USD"),
        twice,
        ("6", "Zürich Praxis", "Sched", zurich, "80.00", f"{zurich * 80}.00", "EUR"),
    ]
    if clean or month == JANUARY:
        rows.append(("4", "New Clinic", "Sched", 4, "100.00", "400.00", "USD"))
    if clean:
        return [*rows, ("5", "Harbor Health", "Sched", 2, "100.00", "200.00", "USD")]
    if month == FEBRUARY:
        rows.append(("5", "Harbor Health", "Sched", "two", "100.00", "200.00", "USD"))
    return [*rows, twice, ("7", "Mystery Corp", "Sched", 1, "100.00", "100.00", "USD")]


def _ops(month: dt.date, clean: bool) -> list[dict[str, str]]:
    used = [
        ("C1", "scheduling", 3), ("C-2", "scheduling", 2), ("C-2", "telehealth", 2),
        ("C-5", "scheduling", 2), ("C-6", "scheduling", 3),
    ]  # fmt: skip
    if clean or month == JANUARY:
        used.append(("C-4", "scheduling", 4))
    return [
        {
            "account": account,
            "npi": f"DR{number}",
            "module": product,
            "ts": f"{month:%Y-%m}-1{number}T10:00:00Z",
        }
        for account, product, providers in used
        for number in range(providers)
    ]


def _write_csv(path: Path, headers: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *rows])


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
