"""The truth about the sample: enough of everything, every month."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.sample import MONTHS, Expected, Ledger
from recon_assets.sample.company import build_company
from recon_assets.sample.problems import PROBLEMS
from recon_assets.sample.schedule import SCHEDULE, episodes

Key = tuple[str, str | None, str | None, str | None]

WITH_MONEY = (
    "missing_from_billing", "missing_from_ops", "usage_without_billing", "billing_without_usage",
    "overbilled", "underbilled", "price_mismatch",
)  # fmt: skip


def problem_of(finding: Expected) -> Key:
    """What makes a finding the same problem in another month."""
    who = finding.customer_id or finding.customer_name
    return (finding.category, who, finding.product, finding.field)


def months_of_problems(ledger: Ledger) -> dict[Key, list[int]]:
    months: dict[Key, list[int]] = defaultdict(list)
    for finding in ledger.findings:
        months[problem_of(finding)].append(MONTHS.index(finding.month))
    return months


@pytest.mark.parametrize("month", MONTHS, ids=str)
def test_every_month_has_as_many_findings_as_by_hand(
    ledger: Ledger, corrected: Ledger, month: date
) -> None:
    assert 35 <= len(ledger.of(month)) <= 60
    assert 35 <= len(corrected.of(month)) <= 60


def test_every_category_is_found(ledger: Ledger) -> None:
    assert {finding.category for finding in ledger.findings} == set(CATEGORIES)


def test_no_finding_is_listed_twice(ledger: Ledger, corrected: Ledger) -> None:
    for truth in (ledger, corrected):
        keys = [(finding.month, *problem_of(finding)) for finding in truth.findings]
        assert len(set(keys)) == len(keys)


def test_problems_last_a_month_or_many_and_some_come_back(ledger: Ledger) -> None:
    spans = list(months_of_problems(ledger).values())
    last = len(MONTHS) - 1
    assert any(len(span) == 1 for span in spans)
    assert any(len(span) == len(MONTHS) for span in spans)
    assert any(span[0] > 0 and span[-1] < last and len(span) > 2 for span in spans)
    returned = [span for span in spans if span[-1] - span[0] + 1 > len(span)]
    assert len(returned) >= 10


def test_late_corrections_remove_change_and_add_findings(ledger: Ledger, corrected: Ledger) -> None:
    before = {(f.month, *problem_of(f)): f.amount_impact for f in ledger.findings}
    after = {(f.month, *problem_of(f)): f.amount_impact for f in corrected.findings}
    assert len(before.keys() - after.keys()) >= 5
    assert len(after.keys() - before.keys()) >= 1
    assert sum(before[key] != after[key] for key in before.keys() & after.keys()) >= 5


def test_money_is_there_where_the_category_has_money_to_the_cent(ledger: Ledger) -> None:
    for finding in ledger.findings:
        amount = finding.amount_impact
        assert (amount is not None) == (finding.category in WITH_MONEY)
        if amount is not None:
            assert amount != 0
            assert amount == amount.quantize(Decimal("0.01"))
            assert finding.category not in ("overbilled", "missing_from_ops") or amount > 0
            assert finding.category not in ("underbilled", "usage_without_billing") or amount < 0


def test_some_customers_pay_in_canadian_dollars(ledger: Ledger) -> None:
    assert {finding.currency for finding in ledger.findings} >= {"USD", "CAD"}


def test_nothing_is_expected_of_a_customer_with_an_unreadable_row(ledger: Ledger) -> None:
    spoiled = {rejection.customer_id for rejection in ledger.rejections} - {None}
    assert len(spoiled) >= 10
    assert not spoiled & {finding.customer_id for finding in ledger.findings}


def test_no_customer_has_two_problems() -> None:
    planned = episodes(build_company())
    assert len({episode.customer.number for episode in planned}) == len(planned)


def test_every_kind_of_problem_is_scheduled_in_strips_of_all_months() -> None:
    lines = [line.split() for line in SCHEDULE.strip().split("\n")]
    assert {name for name, *_ in lines} == set(PROBLEMS)
    assert all(len(strip) == len(MONTHS) for _, *strips in lines for strip in strips)
