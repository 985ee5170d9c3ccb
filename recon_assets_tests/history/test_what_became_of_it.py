"""What became of each mismatch, month after month."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recon_assets.contracts.vocabulary import Source
from recon_assets_tests.history.remembering import (
    APRIL,
    COMPARED,
    FEBRUARY,
    JANUARY,
    MARCH,
    MAY,
    MONTHS,
    Finding,
    Memory,
)

ACME = Finding("acme")
BRIGHT = Finding("bright", amount="-40.00")
NOBODY = Finding("nobody", "missing_from_crm", amount=None, currency=None)
LATE = Finding("late", "go_live_mismatch", amount=None, currency=None)
NOT_LOOKED_FOR = Finding("priced", "price_mismatch", amount="7.00")


@pytest.fixture
def memory() -> Memory:
    return Memory()


def test_a_problem_is_new_then_recurring_then_resolved_then_reopened(memory: Memory) -> None:
    memory.run({JANUARY: [ACME], FEBRUARY: [ACME], MARCH: [], APRIL: [ACME]})
    assert memory.states(ACME) == {
        JANUARY: "new",
        FEBRUARY: "recurring",
        MARCH: "resolved",
        APRIL: "reopened",
    }
    april = memory.lifecycle()[-1]
    assert (april["first_seen"], april["last_seen"]) == (JANUARY, APRIL)
    assert (april["months_open"], april["times_reopened"]) == (3, 1)


def test_a_resolved_problem_is_not_told_again_the_month_after(memory: Memory) -> None:
    memory.run({JANUARY: [ACME], FEBRUARY: [], MARCH: [], APRIL: []})
    assert memory.states(ACME) == {JANUARY: "new", FEBRUARY: "resolved"}


def test_a_problem_is_not_known_before_it_was_first_found(memory: Memory) -> None:
    memory.run({JANUARY: [], FEBRUARY: [], MARCH: [ACME]})
    assert memory.states(ACME) == {MARCH: "new"}


def test_a_problem_that_returns_twice_was_reopened_twice(memory: Memory) -> None:
    memory.run({JANUARY: [ACME], FEBRUARY: [], MARCH: [ACME], APRIL: [], MAY: [ACME]})
    assert [row["times_reopened"] for row in memory.lifecycle()] == [0, 0, 1, 1, 2]
    assert [row["months_open"] for row in memory.lifecycle()] == [1, 1, 2, 2, 3]


def test_in_a_month_that_was_never_reconciled_an_open_problem_is_unknown(memory: Memory) -> None:
    memory.run({JANUARY: [ACME, BRIGHT], MARCH: [ACME]})
    assert memory.states(ACME) == {JANUARY: "new", FEBRUARY: "unknown", MARCH: "recurring"}
    assert memory.states(BRIGHT) == {JANUARY: "new", FEBRUARY: "unknown", MARCH: "resolved"}


def test_after_the_last_reconciled_month_nothing_is_said(memory: Memory) -> None:
    memory.run({JANUARY: [ACME]})
    assert memory.states(ACME) == {JANUARY: "new"}


@pytest.mark.parametrize("source", COMPARED["overbilled"])
@pytest.mark.parametrize("lost", ["complete", "products_known"], ids=["a row", "its product"])
def test_a_problem_cannot_be_resolved_by_a_row_that_was_rejected_or_of_unknown_product(
    memory: Memory, source: Source, lost: str
) -> None:
    doubt = [(FEBRUARY, ACME.customer, source)]
    memory.run({JANUARY: [ACME, BRIGHT], FEBRUARY: [], MARCH: []}, incomplete=doubt, lost=lost)
    assert memory.states(ACME) == {JANUARY: "new", FEBRUARY: "unknown", MARCH: "resolved"}
    assert memory.states(BRIGHT) == {JANUARY: "new", FEBRUARY: "resolved"}


def test_a_rejected_row_of_a_system_that_is_not_compared_leaves_no_doubt(memory: Memory) -> None:
    doubt = [(FEBRUARY, ACME.customer, Source.CRM), (FEBRUARY, LATE.customer, Source.BILLING)]
    memory.run({JANUARY: [ACME, LATE], FEBRUARY: []}, incomplete=doubt)
    assert memory.states(ACME)[FEBRUARY] == "resolved"
    assert memory.states(LATE)[FEBRUARY] == "resolved"


def test_what_was_found_is_found_whatever_was_rejected(memory: Memory) -> None:
    doubt = [(FEBRUARY, ACME.customer, Source.OPS)]
    memory.run({JANUARY: [ACME], FEBRUARY: [ACME]}, incomplete=doubt)
    assert memory.states(ACME)[FEBRUARY] == "recurring"


def test_a_problem_that_is_no_longer_looked_for_is_unknown_not_resolved(memory: Memory) -> None:
    memory.run({JANUARY: [NOT_LOOKED_FOR], FEBRUARY: [], MARCH: []})
    assert memory.states(NOT_LOOKED_FOR) == {
        JANUARY: "new",
        FEBRUARY: "unknown",
        MARCH: "unknown",
    }


def test_restating_january_relabels_february(memory: Memory) -> None:
    memory.run({JANUARY: [], FEBRUARY: [ACME]})
    assert memory.states(ACME) == {FEBRUARY: "new"}
    memory.run({JANUARY: [ACME]})
    assert memory.states(ACME) == {JANUARY: "new", FEBRUARY: "recurring"}
    memory.run({JANUARY: []})
    assert memory.states(ACME) == {FEBRUARY: "new"}


def test_a_problem_is_described_as_it_was_last_found(memory: Memory) -> None:
    memory.run({JANUARY: [ACME], FEBRUARY: [Finding("acme", amount="250.00")], MARCH: []})
    said = {row["month"]: row["amount_impact"] for row in memory.lifecycle()}
    assert said == {JANUARY: Decimal(100), FEBRUARY: Decimal(250), MARCH: Decimal(250)}


# The log


def test_an_equal_result_makes_no_new_version(memory: Memory) -> None:
    for _ in range(3):
        memory.run({JANUARY: [ACME, BRIGHT], FEBRUARY: []})
    memory.run({JANUARY: [BRIGHT, ACME]})
    assert memory.versions() == [(JANUARY, 1), (FEBRUARY, 1)]


@pytest.mark.parametrize(
    "changed",
    [
        [Finding("acme", amount="100.01")],
        [Finding("acme", amount=None)],
        [Finding("acme", currency="EUR")],
        [Finding("acme", owner="Bob")],
        [Finding("acme"), BRIGHT],
        [BRIGHT],
        [],
    ],
    ids=["amount", "amount unknown", "currency", "owner", "one more", "another", "none"],
)
def test_a_changed_result_is_version_two_and_version_one_stays(
    memory: Memory, changed: list[Finding]
) -> None:
    memory.run({JANUARY: [ACME]})
    memory.run({JANUARY: changed})
    assert memory.versions() == [(JANUARY, 1), (JANUARY, 2)]
    on_record = Counter(
        row["version"] for row in memory.rows("FROM history.mismatch_log") if row["mismatch_id"]
    )
    assert on_record == Counter({1: 1, 2: len(changed)})
    assert {row["mismatch_id"] for row in memory.lifecycle()} == {f.id for f in changed}


def test_a_month_that_comes_clean_is_on_record_as_clean(memory: Memory) -> None:
    memory.run({JANUARY: [ACME]})
    memory.run({JANUARY: []})
    memory.run({JANUARY: []})
    logged = memory.rows("FROM history.mismatch_log WHERE mismatch_id IS NULL ORDER BY version")
    assert [row["version"] for row in logged] == [1, 2]
    assert logged[1]["result_hash"] == "clean"
    assert memory.lifecycle() == []


def test_going_back_to_an_older_result_is_a_version_of_its_own(memory: Memory) -> None:
    for findings in ([ACME], [], [ACME]):
        memory.run({JANUARY: findings})
    assert memory.versions() == [(JANUARY, 1), (JANUARY, 2), (JANUARY, 3)]
    assert memory.states(ACME) == {JANUARY: "new"}


# The trend


def test_a_clean_month_is_a_row_of_zeros_and_a_month_never_reconciled_is_none(
    memory: Memory,
) -> None:
    memory.run({JANUARY: [ACME], MARCH: []})
    assert {row["month"] for row in memory.trend()} == {JANUARY, MARCH}
    march = [row for row in memory.trend() if row["month"] == MARCH]
    assert {row["category"] for row in march} == set(COMPARED)
    for row in march:
        assert (row["open"], row["new"], row["overcharged"], row["leaked"]) == (0, 0, 0, 0)
        assert (row["amounts"], row["currency"], row["customers"]) == ("{}", None, 0)
    assert [row["resolved"] for row in march if row["category"] == "overbilled"] == [1]
    assert [row["cumulative"] for row in memory.trend("overbilled")] == [1, 1]


def test_the_trend_counts_each_state_and_never_counts_a_mismatch_twice(memory: Memory) -> None:
    memory.run({JANUARY: [ACME, BRIGHT], FEBRUARY: [ACME], MARCH: [ACME, BRIGHT]})
    shown = [
        tuple(row[name] for name in ("open", "new", "recurring", "reopened", "resolved"))
        for row in memory.trend("overbilled")
    ]
    assert shown == [(2, 2, 0, 0, 0), (1, 0, 1, 0, 1), (2, 0, 1, 1, 0)]
    assert [row["cumulative"] for row in memory.trend("overbilled")] == [2, 2, 2]


def test_overcharges_and_leakage_are_never_netted(memory: Memory) -> None:
    memory.run({JANUARY: [ACME, BRIGHT]})
    (row,) = memory.trend("overbilled")
    assert (row["overcharged"], row["leaked"], row["currency"]) == (100, 40, "USD")
    assert json.loads(row["amounts"]) == {"USD": {"overcharged": "100.00", "leaked": "40.00"}}


def test_currencies_are_never_added_together(memory: Memory) -> None:
    euros = Finding("zurich", amount="-80.5", currency="EUR")
    memory.run({JANUARY: [ACME, BRIGHT, euros, Finding("nowhere", amount="3", currency=None)]})
    (row,) = memory.trend("overbilled")
    assert (row["overcharged"], row["leaked"], row["currency"]) == (None, None, None)
    assert json.loads(row["amounts"]) == {
        "EUR": {"overcharged": "0.00", "leaked": "80.50"},
        "USD": {"overcharged": "100.00", "leaked": "40.00"},
        "unknown": {"overcharged": "3.00", "leaked": "0.00"},
    }


def test_what_should_have_an_amount_and_has_none_is_counted_as_unpriced(memory: Memory) -> None:
    unpriced = Finding("acme", amount=None, currency=None)
    memory.run({JANUARY: [unpriced, BRIGHT, NOBODY]})
    assert [row["unpriced"] for row in memory.trend("overbilled")] == [1]
    assert [row["unpriced"] for row in memory.trend("missing_from_crm")] == [0]


def test_whatever_happened_the_history_keeps_its_contracts(memory: Memory) -> None:
    everything = [ACME, BRIGHT, NOBODY, LATE, NOT_LOOKED_FOR, Finding("zurich", currency="EUR")]
    doubts = [(FEBRUARY, "acme", Source.OPS), (FEBRUARY, "bright", Source.BILLING)]
    memory.run({JANUARY: everything, FEBRUARY: [LATE], APRIL: [ACME]}, doubts)
    memory.run({FEBRUARY: [], MAY: everything})
    assert memory.broken_rules() == []


def test_a_resolved_or_unknown_problem_no_longer_weighs(memory: Memory) -> None:
    memory.run({JANUARY: [ACME], FEBRUARY: []}, incomplete=[(FEBRUARY, "acme", Source.OPS)])
    february = memory.trend("overbilled")[-1]
    assert (february["open"], february["unknown"], february["overcharged"]) == (0, 1, 0)


def test_a_category_no_longer_looked_for_keeps_its_months_in_the_trend(memory: Memory) -> None:
    memory.run({JANUARY: [NOT_LOOKED_FOR], FEBRUARY: []})
    rows = memory.trend("price_mismatch")
    assert [(row["month"], row["open"], row["unknown"]) for row in rows] == [
        (JANUARY, 1, 0),
        (FEBRUARY, 0, 1),
    ]


# Any order

# Enough to meet every pair of neighbouring states; each takes a third of a second.
EXAMPLES = 20
EDITIONS = (
    (),
    (ACME,),
    (ACME, BRIGHT),
    (BRIGHT, LATE),
    (Finding("acme", amount="55.00"), NOBODY, NOT_LOOKED_FOR),
)
DOUBTS = (
    None,
    ("acme", Source.OPS),
    ("bright", Source.BILLING),
    ("late", Source.CRM),
    ("late", Source.BILLING),
)
Told = tuple[tuple[Finding, ...], tuple[str, Source] | None]
month_results = st.tuples(st.sampled_from(EDITIONS), st.sampled_from(DOUBTS))
reconciled_months = st.dictionaries(st.sampled_from(MONTHS), month_results, min_size=1)


@cache
def shared() -> Memory:
    return Memory()


def remember(runs: Iterable[Mapping[dt.date, Told]]) -> Memory:
    memory = shared()
    memory.forget()
    for months in runs:
        doubts = [(month, *doubt) for month, (_, doubt) in months.items() if doubt]
        memory.run({month: found for month, (found, _) in months.items()}, doubts)
    return memory


def expected(months: Mapping[dt.date, Told]) -> dict[tuple[str, dt.date], str]:
    """The state of every mismatch in every month, told one month at a time."""
    states = {}
    for finding in {f.id: f for found, _ in months.values() for f in found}.values():
        last = None
        for month in (m for m in MONTHS if m <= max(months)):
            found, doubt = months.get(month, (None, None))
            if found is not None and finding.id in {f.id for f in found}:
                state = {None: "new", "found": "recurring", "gone": "reopened"}[last]
                last = "found"
            elif last is None:
                continue
            elif (
                found is None
                or finding.category not in COMPARED
                or (
                    doubt
                    and doubt[0] == finding.customer
                    and doubt[1] in COMPARED[finding.category]
                )
            ):
                state = "unknown" if last == "found" else ""
            else:
                state = "resolved" if last == "found" else ""
                last = "gone"
            if state:
                states[finding.id, month] = state
    return states


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
@given(months=reconciled_months, data=st.data())
@example(months={JANUARY: ((ACME,), None), MARCH: ((), ("acme", Source.OPS))}, data=None)
def test_any_order_and_repetition_of_runs_gives_the_same_history(
    months: dict[dt.date, Told], data: st.DataObject | None
) -> None:
    in_order = remember([{month: months[month]} for month in sorted(months)])
    lifecycle, trend, versions = in_order.lifecycle(), in_order.trend(), in_order.versions()
    assert {(r["mismatch_id"], r["month"]): r["state"] for r in lifecycle} == expected(months)

    names = sorted(months)
    runs = [names, names[::-1], *([m] for m in reversed(names))]
    if data:
        some = st.lists(st.sampled_from(names), min_size=1, unique=True)
        shuffled = data.draw(st.permutations(names), label="order")
        runs = [[m] for m in shuffled] + data.draw(st.lists(some, max_size=4), label="repeated")
    again = remember([{month: months[month] for month in run} for run in runs])
    assert again.lifecycle() == lifecycle
    assert again.trend() == trend
    assert again.versions() == versions == [(month, 1) for month in sorted(months)]


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
@given(st.lists(st.tuples(st.sampled_from(MONTHS), month_results), min_size=1, max_size=7))
def test_the_last_word_on_each_month_counts_and_every_change_is_on_record(
    deliveries: list[tuple[dt.date, Told]],
) -> None:
    memory = remember([{month: told} for month, told in deliveries])
    lifecycle, trend = memory.lifecycle(), memory.trend()
    changes = Counter()
    on_record: dict[dt.date, object] = {}
    for month, (found, doubt) in deliveries:
        told = frozenset(found), doubt
        if on_record.get(month) != told:
            changes[month] += 1
            on_record[month] = told
    assert memory.versions() == [
        (month, version) for month in sorted(changes) for version in range(1, changes[month] + 1)
    ]
    last_words = remember([dict(deliveries)])
    assert lifecycle == last_words.lifecycle()
    assert trend == last_words.trend()
