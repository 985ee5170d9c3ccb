"""Whole runs of the asset graph on the small company, from delivered files to reports."""

from __future__ import annotations

import csv
import datetime as dt
import random
import sys
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from dagster import AssetKey, DagsterEventType

from recon_assets.assets import reports
from recon_assets.contracts import TABLES
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.small_company import (
    FEBRUARY,
    JANUARY,
    MARCH,
    MONTHS,
    SmallCompany,
)
from recon_assets_tests.tables import table_hashes

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> SmallCompany:
    """All three months, reconciled in one range, their reports written as those of large companies
    are. Tests only read it.
    """
    company = SmallCompany(tmp_path_factory.mktemp("in_one_range"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reports, "written", partial(reports.written, worth=1))
        outcome = company.reconcile(*MONTHS)
    assert outcome.succeeded, outcome.problems
    return company


@pytest.fixture(scope="module")
def perfect(tmp_path_factory: pytest.TempPathFactory) -> SmallCompany:
    """January alone, in which the three systems agree. Tests only read it."""
    company = SmallCompany(tmp_path_factory.mktemp("perfect"), clean=MONTHS)
    assert company.reconcile(JANUARY).succeeded
    return company


# Every table but one is an asset of a run; months are closed by people.
ASSETS = {name: contract for name, contract in TABLES.items() if name != "history.month_closings"}

STORY = {
    ("id:c1", "overbilled"): "new resolved reopened",
    ("id:c2", "price_mismatch"): "new recurring resolved",
    ("id:c4", "missing_from_billing"): "- new recurring",
    ("id:c5", "usage_without_billing"): "new unknown recurring",
    ("id:c6", "underbilled"): "- - new",
    ("name:mystery", "missing_from_crm"): "new recurring recurring",
    ("name:mystery", "missing_from_ops"): "new recurring recurring",
}


@pytest.mark.xdist_group("small company in one range")
class TestAllMonthsInOneRange:
    def test_every_problem_of_the_company_is_told_as_it_happened(
        self, company: SmallCompany
    ) -> None:
        told = {key: dict.fromkeys(MONTHS, "-") for key in STORY}
        for customer, category, month, state in company.rows(
            "SELECT customer_key, category, month, state FROM history.mismatch_lifecycle"
        ):
            told.setdefault((customer, category), {})[month] = state
        assert {key: " ".join(months.values()) for key, months in told.items()} == STORY

    def test_money_is_kept_apart_by_direction_and_currency(self, company: SmallCompany) -> None:
        march = company.rows(
            "SELECT category, currency, overcharged, leaked FROM history.mismatch_trend"
            f" WHERE month = DATE '{MARCH}' AND overcharged + leaked > 0"
        )
        assert {row[0]: row[1:] for row in march} == {
            "overbilled": ("USD", Decimal(200), Decimal(0)),
            "underbilled": ("EUR", Decimal(0), Decimal(80)),
            "missing_from_ops": ("USD", Decimal(100), Decimal(0)),
            "missing_from_billing": (None, Decimal(0), Decimal(400)),
            "usage_without_billing": (None, Decimal(0), Decimal(200)),
        }

    def test_names_with_sql_in_them_reach_the_tables_as_text(self, company: SmallCompany) -> None:
        columns = company.project.warehouse.query("DESCRIBE raw.crm_accounts")["column_name"]
        assert 'Note "x"; DROP TABLE raw.crm_accounts; --' in set(columns)
        ((items,),) = company.rows(
            """SELECT count(*) FROM raw.billing_lines WHERE "Item" LIKE '%DROP TABLE%'"""
        )
        assert items == 3

    def test_control_totals_show_what_was_delivered_and_what_became_of_it(
        self, company: SmallCompany
    ) -> None:
        totals = company.rows(
            "SELECT month, delivered, accepted, rejected, redelivered, balanced"
            " FROM reconciled.control_totals"
            " WHERE source = 'billing' AND measure = 'rows' ORDER BY 1"
        )
        assert totals == [
            (JANUARY, 7, 6, 0, 1, True),
            (FEBRUARY, 7, 5, 1, 1, True),
            (MARCH, 6, 5, 0, 1, True),
        ]
        materialized = _materializations(company, "reconciled/control_totals")
        assert set(materialized) == {"2025-01", "2025-02", "2025-03"}
        assert "billing" in materialized["2025-02"]["control_totals"].value

    def test_every_table_has_all_its_figures_in_the_ui(self, company: SmallCompany) -> None:
        for name in ASSETS:
            months = _materializations(company, name.replace(".", "/"))
            assert set(months) == (
                {None} if name.startswith("history") else {f"{month:%Y-%m}" for month in MONTHS}
            ), name
            for metadata in months.values():
                assert {"dagster/row_count", "dagster/partition_row_count"} & set(metadata), name
        found = _materializations(company, "reconciled/mismatches")
        assert [found[f"{m:%Y-%m}"]["mismatches"].value for m in MONTHS] == [5, 4, 6]

    def test_every_month_says_which_rules_were_not_evaluated_and_why(
        self, company: SmallCompany
    ) -> None:
        found = _materializations(company, "reconciled/mismatches")
        reports = _materializations(company, "reports/monthly_report")
        for month in ("2025-01", "2025-02", "2025-03"):
            assert found[month]["not_evaluated"].value["over_entitlement"] == (
                "not delivered: crm.entitled_quantity and ops.usage_quantity"
            )
            assert "not evaluated: " in reports[month]["summary"].value

    def test_every_check_was_made_and_only_the_unmapped_status_is_warned_of(
        self, company: SmallCompany
    ) -> None:
        specs = {
            key: company.definitions.resolve_asset_graph().get_check_spec(key)
            for key in company.definitions.resolve_asset_graph().asset_check_keys
        }
        names = {(key.asset_key.to_user_string(), key.name) for key in specs}
        monthly = [c for c in TABLES.values() if c.schema in ("normalized", "reconciled")]
        assert names == {
            *(("/".join(c.key), "unique_key") for c in monthly),
            *(("/".join(c.key), "contract") for c in monthly if c.schema == "normalized"),
            *((f"raw/{t}", "volume") for t in ("crm_accounts", "billing_lines", "ops_usage")),
            ("reconciled/control_totals", "control_totals_balance"),
            ("reconciled/control_totals", "rejected_rows"),
            ("normalized/rejected", "unmapped_values"),
        }
        evaluated = _evaluations(company)
        assert set(evaluated) == names
        assert [name for name, (passed, _) in evaluated.items() if not passed] == [
            ("normalized/rejected", "unmapped_values")
        ]
        passed, evaluation = evaluated["normalized/rejected", "unmapped_values"]
        assert evaluation.severity.value == "WARN"
        listed = evaluation.metadata["unmapped_values"].value
        assert "Paused" in listed
        assert "nearest" in listed
        blocking = {(k.asset_key.to_user_string(), k.name) for k, s in specs.items() if s.blocking}
        assert names - blocking == {
            ("normalized/rejected", "unmapped_values"),
            ("reconciled/control_totals", "rejected_rows"),
        }

    def test_every_asset_says_what_it_is(self, company: SmallCompany) -> None:
        graph = company.definitions.resolve_asset_graph()
        keys = {AssetKey(list(contract.key)) for contract in ASSETS.values()}
        assert graph.materializable_asset_keys == keys | {AssetKey(["reports", "monthly_report"])}
        for key in graph.materializable_asset_keys:
            node = graph.get(key)
            said = key.to_user_string()
            assert node.description, said
            assert node.group_name == key.path[0], said
            assert node.owners, said
            assert node.kinds, said
            assert node.code_version, said
            assert node.partitions_def or node.group_name == "history", said
            if key in keys:
                contract = TABLES[".".join(key.path)]
                schema = node.metadata["dagster/column_schema"]
                assert [column.name for column in schema.columns] == list(contract.columns), said
                assert all(column.description for column in schema.columns), said


@pytest.mark.slow
@pytest.mark.xdist_group("small company in one range")
def test_the_order_of_the_runs_does_not_matter(
    company: SmallCompany, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Month by month in shuffled order, then two overlapping ranges, against one range."""
    expected = table_hashes(company.project.warehouse)
    other = SmallCompany(tmp_path)
    order = random.Random(2025).sample(MONTHS, len(MONTHS))
    assert order != list(MONTHS)
    for month in order:
        assert other.reconcile(month).succeeded
    assert table_hashes(other.project.warehouse).tables == expected.tables
    with capsys.disabled():
        say(f"{len(MONTHS)} months, in one range and shuffled: tables {expected.total}")


@pytest.mark.slow
@pytest.mark.xdist_group("small company again")
def test_a_month_can_be_run_again_be_corrected_and_be_corrected_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Overlapping ranges; the same month three times; a correction; and the correction undone."""
    company = SmallCompany(tmp_path)
    for months in ((JANUARY, FEBRUARY), (FEBRUARY, MARCH), (FEBRUARY,)):
        assert company.reconcile(*months).succeeded
    three_times = table_hashes(company.project.warehouse)
    assert _versions(company) == [(JANUARY, 1), (FEBRUARY, 1), (MARCH, 1)]

    company.deliver(FEBRUARY, clean=True)
    assert company.reconcile(FEBRUARY).succeeded
    assert _versions(company) == [(JANUARY, 1), (FEBRUARY, 1), (FEBRUARY, 2), (MARCH, 1)]
    assert company.rows(
        f"SELECT count(*) FROM reconciled.mismatches WHERE month = DATE '{FEBRUARY}'"
    ) == [(0,)]
    assert company.rows(
        "SELECT state FROM history.mismatch_lifecycle"
        " WHERE category = 'missing_from_crm' ORDER BY month"
    ) == [("new",), ("resolved",), ("reopened",)]
    corrected = table_hashes(company.project.warehouse)
    same = [name for name in TABLES if corrected.tables[name] == three_times.tables[name]]
    assert "raw.ops_usage" not in same
    assert "reconciled.mismatches" not in same
    with capsys.disabled():
        say(f"overlapping and repeated runs: tables {three_times.total}")


@pytest.mark.xdist_group("small company perfect")
class TestAPerfectMonth:
    def test_it_has_an_empty_month_of_mismatches_and_not_none(self, perfect: SmallCompany) -> None:
        assert perfect.rows("SELECT count(*) FROM reconciled.mismatches") == [(0,)]
        assert perfect.project.warehouse.written("reconciled.mismatches") == {JANUARY}

    def test_its_trend_is_zero_and_months_never_reconciled_have_none(
        self, perfect: SmallCompany
    ) -> None:
        ((month, open_, resolved, over, leaked),) = perfect.rows(
            "SELECT month, sum(open), sum(resolved), sum(overcharged), sum(leaked)"
            " FROM history.mismatch_trend GROUP BY 1"
        )
        assert (month, open_, resolved, over, leaked) == (JANUARY, 0, 0, 0, 0)
        assert _versions(perfect) == [(JANUARY, 1)]

    def test_it_gives_nothing_to_alert_of(self, perfect: SmallCompany) -> None:
        (metadata,) = _materializations(perfect, "history/mismatch_lifecycle").values()
        (alert,) = metadata["alerts"].value
        assert (alert["month"], alert["fresh"]) == ("2025-01", 0)

    def test_its_report_says_so(self, perfect: SmallCompany) -> None:
        report = perfect.project.settings.reports_dir / "2025-01"
        assert {file.name for file in report.iterdir()} == {
            "operations-2025-01.csv",
            "finance-2025-01.csv",
            "mismatches-2025-01.xlsx",
        }
        assert len(_csv(report / "finance-2025-01.csv")) == 1
        customers = _csv(report / "operations-2025-01.csv")
        assert len(customers) == 6
        assert all("OK" in row for row in customers[1:])
        (metadata,) = _materializations(perfect, "reports/monthly_report").values()
        assert "agree" in metadata["summary"].value
        assert metadata["mismatches"].value == 0

    def test_no_check_warns(self, perfect: SmallCompany) -> None:
        assert [name for name, (passed, _) in _evaluations(perfect).items() if not passed] == []


@pytest.mark.xdist_group("small company perfect")
class TestAMonthThatCannotBePublished:
    """On top of a perfect January, which must stay as it is."""

    @pytest.fixture
    def untouched(self, perfect: SmallCompany) -> Iterator[SmallCompany]:
        before = table_hashes(perfect.project.warehouse)
        january, reports = _january(perfect), _files(perfect)
        yield perfect
        assert _january(perfect) == january
        after = table_hashes(perfect.project.warehouse)
        for name in TABLES:
            if name.startswith(("reconciled.", "history.")):
                assert after.tables[name] == before.tables[name], name
        assert _files(perfect) == reports

    @pytest.mark.parametrize("source", ["crm", "billing", "ops"])
    def test_a_month_without_a_file_fails_saying_which_and_leaves_the_others(
        self, untouched: SmallCompany, source: str
    ) -> None:
        (file,) = (untouched.folder / source).glob("2025-02.*")
        aside = file.rename(file.with_suffix(".aside"))
        outcome = untouched.reconcile(JANUARY, FEBRUARY)
        aside.rename(file)
        assert not outcome.succeeded
        said = "\n".join(outcome.problems)
        assert f"{source}: no file for 2025-02" in said
        assert f"{source}/2025-02." in said
        assert "Traceback" not in said

    def test_an_empty_file_is_a_missing_source(self, untouched: SmallCompany) -> None:
        file = untouched.folder / "billing" / "2025-02.csv"
        content = file.read_bytes()
        file.write_bytes(b"")
        outcome = untouched.reconcile(FEBRUARY)
        file.write_bytes(content)
        assert "billing/2025-02.csv: is empty" in "\n".join(outcome.problems)

    def test_a_file_with_another_header_names_what_is_missing(
        self, untouched: SmallCompany
    ) -> None:
        file = untouched.folder / "crm" / "2025-02.csv"
        content = file.read_text(encoding="utf-8")
        file.write_text(content.replace("Account Name", "Acct Name"), encoding="utf-8")
        outcome = untouched.reconcile(FEBRUARY)
        file.write_text(content, encoding="utf-8")
        said = "\n".join(outcome.problems)
        assert "missing 'Account Name' (did you mean 'Acct Name'?)" in said

    def test_half_a_delivery_is_not_published(self, untouched: SmallCompany) -> None:
        file = untouched.folder / "ops" / "2025-02.jsonl"
        content = file.read_text()
        file.write_text("\n".join(content.splitlines()[:4]) + "\n")
        outcome = untouched.reconcile(FEBRUARY)
        file.write_text(content)
        said = "\n".join(outcome.problems)
        assert "check volume of raw/ops_usage failed" in said
        assert "2025-02: 4 rows after 16 the month before" in said
        assert untouched.project.warehouse.written("reconciled.mismatches") == {JANUARY}
        _, evaluation = _evaluations(untouched)["raw/ops_usage", "volume"]
        assert evaluation.metadata["allowed_drop"].value == "50%"


@pytest.mark.xdist_group("small company perfect")
def test_a_column_written_in_other_capitals_is_followed_by_recon_yaml(
    perfect: SmallCompany,
) -> None:
    """Last in its group: it goes on from the perfect January."""
    for name in ("recon.yaml", "crm/2025-02.csv"):
        file = perfect.folder / name
        renamed = file.read_text(encoding="utf-8").replace("Account Name", "ACCOUNT NAME")
        file.write_text(renamed, encoding="utf-8")
    perfect.load()
    outcome = perfect.reconcile(FEBRUARY)
    assert outcome.problems == ()
    ((unnamed,),) = perfect.rows(
        "SELECT count(*) FROM normalized.crm_accounts WHERE customer_name IS NULL"
    )
    assert unnamed == 0


def say(figure: str) -> None:
    """To the terminal, also from a worker of pytest-xdist."""
    print(f"\n  {figure}", file=sys.stderr)


def _versions(company: SmallCompany) -> list[tuple[dt.date, int]]:
    return company.rows(
        "SELECT month, version FROM history.mismatch_log WHERE mismatch_id IS NULL ORDER BY ALL"
    )


def _january(company: SmallCompany) -> dict[str, list[str]]:
    """What every monthly table knows of January; a column that another month added says nothing."""
    query = company.project.warehouse.query
    rows = {
        name: query(f"FROM {name} WHERE month = DATE '{JANUARY}'").to_dict("records")
        for name in TABLES
        if not name.startswith("history.")
    }
    return {
        name: sorted(repr({k: v for k, v in row.items() if v is not None}) for row in found)
        for name, found in rows.items()
    }


def _materializations(company: SmallCompany, name: str) -> dict[str | None, dict]:
    """The newest metadata of each month of a table; of None where it has no months."""
    with instance_at(company.folder / ".dagster") as instance:
        found = instance.fetch_materializations(AssetKey(name.split("/")), limit=100).records
    newest: dict[str | None, dict] = {}
    for record in reversed(found):
        assert record.asset_materialization is not None
        newest[record.partition_key] = dict(record.asset_materialization.metadata)
    return newest


def _evaluations(company: SmallCompany) -> dict[tuple[str, str], tuple[bool, object]]:
    """The newest evaluation of each check."""
    graph = company.definitions.resolve_asset_graph()
    evaluated = {}
    with instance_at(company.folder / ".dagster") as instance:
        for key in graph.asset_check_keys:
            history = instance.event_log_storage.get_asset_check_execution_history(key, limit=50)
            events = [record.event.dagster_event for record in history if record.event]
            made = [e for e in events if e.event_type == DagsterEventType.ASSET_CHECK_EVALUATION]
            if made:
                evaluation = made[0].asset_check_evaluation_data
                name = (key.asset_key.to_user_string(), key.name)
                evaluated[name] = (evaluation.passed, evaluation)
    return evaluated


def _csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _files(company: SmallCompany) -> dict[str, bytes]:
    reports = company.project.settings.reports_dir
    return {str(file): file.read_bytes() for file in reports.rglob("*") if file.is_file()}
