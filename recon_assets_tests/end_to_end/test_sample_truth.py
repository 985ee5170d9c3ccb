"""The sample company, reconciled for real, against the ledger of what was seeded in it."""

import datetime as dt
import random
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from recon_assets.assets.project import Project
from recon_assets.automation.runner import run_months
from recon_assets.config import Settings
from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.definitions import build
from recon_assets.sample import MONTHS, Ledger, deliver_corrections, write_sample
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.tables import table_hashes

pytestmark = [pytest.mark.xdist_group("sample"), pytest.mark.timeout(1500)]


class Company:
    """The sample company in a folder of its own, with its own Dagster instance."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ledger = write_sample(folder)
        settings = Settings(
            config_path=folder / "recon.yaml",
            duckdb_path=folder / "recon.duckdb",
            reports_dir=folder / "reports",
        )
        self.project = Project.load(settings)
        self.definitions = build(self.project)

    def reconcile(self, months: Sequence[dt.date]) -> None:
        with instance_at(self.folder / ".dagster") as instance:
            outcome = run_months(self.definitions, instance, months)
        assert outcome.problems == ()


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    company = Company(tmp_path_factory.mktemp("sample"))
    company.reconcile(MONTHS)
    return company


def seeded(ledger: Ledger) -> Counter:
    return Counter(
        (
            e.month,
            e.category,
            (e.customer_name or "").strip(),
            e.product,
            _cents(e.amount_impact),
            e.currency,
        )
        for e in ledger.findings
    )


def found(company: Company) -> Counter:
    rows = company.project.warehouse.query("SELECT * FROM reconciled.mismatches")
    return Counter(
        (
            r.month,
            r.category,
            (r.customer_name or "").strip(),
            r.product,
            _cents(r.amount_impact),
            r.currency,
        )
        for r in rows.itertuples()
    )


def _cents(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else Decimal(amount).quantize(Decimal("0.01"))


def test_every_seeded_problem_is_found_and_nothing_else_is(company: Company) -> None:
    expected, actual = seeded(company.ledger), found(company)
    print(f"\n{'category':26} seeded found precision recall")
    for category in CATEGORIES:
        want = Counter({k: n for k, n in expected.items() if k[1] == category})
        have = Counter({k: n for k, n in actual.items() if k[1] == category})
        right = (want & have).total()
        precision, recall = right / have.total(), right / want.total()
        print(f"{category:26} {want.total():6} {have.total():5} {precision:9.3f} {recall:6.3f}")
    assert actual - expected == Counter(), "found, but not seeded"
    assert expected - actual == Counter(), "seeded, but not found"


def test_a_month_has_between_35_and_60_mismatches(company: Company) -> None:
    by_month = Counter(month for month, *_ in found(company).elements())
    assert sorted(by_month) == list(MONTHS)
    assert all(35 <= count <= 60 for count in by_month.values()), by_month


def test_findings_carry_the_id_that_the_crm_uses(company: Company) -> None:
    rows = company.project.warehouse.query("SELECT * FROM reconciled.mismatches")
    known = {
        (e.month, e.category, (e.customer_name or "").strip()): e.customer_id
        for e in company.ledger.findings
        if e.customer_id
    }
    said = {
        (r.month, r.category, (r.customer_name or "").strip()): r.customer_id
        for r in rows.itertuples()
    }
    assert {key: said.get(key) for key in known} == known


def test_every_delivered_row_is_accounted_for(company: Company) -> None:
    totals = company.project.warehouse.query(
        "SELECT * FROM reconciled.control_totals WHERE measure = 'rows'"
    )
    counted = {
        (t.month, t.source): (int(t.delivered), int(t.rejected), int(t.redelivered))
        for t in totals.itertuples()
    }
    truth = {
        (a.month, a.source): (a.delivered, a.rejected, a.redelivered)
        for a in company.ledger.accounting
    }
    assert counted == truth
    unbalanced = company.project.warehouse.query(
        "SELECT * FROM reconciled.control_totals WHERE NOT balanced"
    )
    assert unbalanced.empty


def test_every_row_that_cannot_be_used_is_listed_with_its_column_and_value(
    company: Company,
) -> None:
    rejected = company.project.warehouse.query(
        "SELECT * FROM normalized.rejected WHERE scope = 'row'"
    )
    listed = Counter((r.month, r.source, r.column_name, r.value) for r in rejected.itertuples())
    truth = Counter(
        (r.month, str(r.source), r.column, r.value)
        for r in company.ledger.rejections
        if r.scope == "row"
    )
    assert listed == truth
    assert rejected["reason"].str.len().min() > 10


def test_months_remember_what_became_of_each_mismatch(company: Company) -> None:
    states = company.project.warehouse.query(
        "SELECT state, count(*) AS n FROM history.mismatch_lifecycle GROUP BY 1"
    )
    counts = dict(zip(states["state"], states["n"], strict=True))
    assert counts["reopened"] >= 10
    assert counts["resolved"] >= 100
    opened = counts["new"] + counts["recurring"] + counts["reopened"]
    assert opened == len(company.ledger.findings)


@pytest.mark.slow
def test_late_corrections_restate_only_the_months_they_are_about(company: Company) -> None:
    before = found(company)
    ledger = deliver_corrections(company.folder)
    restated = sorted({key[0] for key in (seeded(ledger) - before) + (before - seeded(ledger))})
    assert restated
    company.reconcile([m for m in MONTHS if restated[0] <= m <= restated[-1]])
    assert found(company) == seeded(ledger)
    versions = company.project.warehouse.query(
        "SELECT month, max(version) AS v FROM history.mismatch_log GROUP BY 1"
    )
    assert {r.month for r in versions.itertuples() if r.v == 2} == set(restated)


@pytest.mark.slow
def test_the_order_of_backfills_cannot_matter(tmp_path: Path) -> None:
    shuffled = list(MONTHS)
    random.Random(7).shuffle(shuffled)
    orders = {
        "one range": [list(MONTHS)],
        "shuffled": [[month] for month in shuffled],
    }
    hashes = {}
    company = Company(tmp_path)
    for name, runs in orders.items():
        company.project.settings.duckdb_path.unlink(missing_ok=True)
        for months in runs:
            company.reconcile(months)
        hashes[name] = table_hashes(company.project.warehouse)
        print(f"\n{name:15} {hashes[name].total}")
    assert len({hashed.total for hashed in hashes.values()}) == 1
