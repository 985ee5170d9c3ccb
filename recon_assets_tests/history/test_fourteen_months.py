"""Fourteen months of one company, told as it happened, with every table of the history after it.

Acme is billed two providers too many. The story goes through the real tables, views and jobs'
rules in a DuckDB; only the findings are given, as the rules would have found them.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from recon_assets.config.waivers import Waiver
from recon_assets_tests.history.remembering import AS_EVER, Finding, Memory

MONTHS = [dt.date(2025 + (n // 12), n % 12 + 1, 1) for n in range(14)]
(JAN, FEB, MAR, APR, MAY, JUN, JUL, AUG, SEP, OCT, NOV, DEC, JAN26, FEB26) = MONTHS
ACME = Finding("acme", amount="200.00", product="scheduling")
MORE = Finding("acme", amount="300.00", product="scheduling")
BRIGHT = Finding("bright", amount="-40.00", owner="Bob")


@pytest.fixture(scope="module")
def told() -> Memory:
    memory = Memory(MONTHS)
    for month, findings in {
        JAN: [BRIGHT],  # Acme is fine
        FEB: [ACME, BRIGHT],  # found
        MAR: [ACME],  # persists; Bright is resolved
        APR: [],  # resolved
        MAY: [],
        JUN: [ACME],  # returns
        JUL: [ACME],  # waived
        AUG: [ACME],  # waived
        SEP: [MORE],  # above the cap of the waiver
        OCT: [ACME],  # the waiver has ended
        # In November operations delivered nothing.
        DEC: [ACME],
        JAN26: [],
        FEB26: [],
    }.items():
        memory.run({month: findings})
        if month in (APR, MAY):
            memory.act("closed", month, by="Ann", note="books are closed")
    memory.waive(
        Waiver(
            mismatch_id=None, customer="ACME", category=None, product="Scheduling",
            reason="seats in dispute", owner="Ann", approved_by="Carol",
            starts=dt.date(2025, 7, 15), ends=dt.date(2025, 10, 15), cap=Decimal(250),
        )
    )  # fmt: skip
    # A late invoice shows that Acme was billed too much in April too: reopened, restated, closed.
    memory.act("reopened", APR, by="Bob", note="invoice came late")
    memory.run({APR: [ACME]}, lines=["a line", "an invoice"])
    return memory


def of(memory: Memory, name: str) -> dict[dt.date, Any]:
    return {r["month"]: r[name] for r in memory.lifecycle() if r["mismatch_id"] == ACME.id}


def test_the_lifecycle_reads_like_the_story(told: Memory) -> None:
    assert told.states(ACME) == {
        FEB: "new", MAR: "recurring", APR: "recurring", MAY: "resolved", JUN: "reopened",
        JUL: "recurring", AUG: "recurring", SEP: "recurring", OCT: "recurring", NOV: "unknown",
        DEC: "recurring", JAN26: "resolved",
    }  # fmt: skip
    assert told.states(BRIGHT) == {JAN: "new", FEB: "recurring", MAR: "resolved"}
    last = [row for row in told.lifecycle() if row["mismatch_id"] == ACME.id][-1]
    assert (last["first_seen"], last["last_seen"]) == (FEB, DEC)
    assert (last["months_open"], last["times_reopened"]) == (9, 1)
    assert last["cumulative_amount"] == 8 * 200 + 300
    assert [month for month, changed in of(told, "value_changed").items() if changed] == [SEP, OCT]


def test_it_is_waived_until_it_passes_the_cap_or_the_waiver_ends(told: Memory) -> None:
    assert [month for month, waived in of(told, "waived").items() if waived] == [JUL, AUG]
    assert [month for month, ended in of(told, "waiver_ended").items() if ended] == [SEP]
    assert of(told, "waiver_approved_by")[JUL] == "Carol"
    assert of(told, "waiver_ends")[AUG] == dt.date(2025, 10, 15)
    assert of(told, "waiver_reason")[OCT] is None


def test_the_trend_tells_waived_from_open_and_not_reconciled_from_clean(told: Memory) -> None:
    trend = {row["month"]: row for row in told.trend("overbilled")}
    assert NOV not in trend
    assert [trend[m]["open"] for m in trend] == [1, 2, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0]
    assert [m for m in trend if trend[m]["waived"]] == [JUL, AUG]
    assert (trend[AUG]["overcharged"], trend[SEP]["overcharged"]) == (0, 300)
    assert trend[JAN]["leaked"] == 40
    assert (trend[DEC]["median_age"], trend[DEC]["p90_age"]) == (10, 10)
    assert (trend[MAR]["months_to_resolve"], trend[JAN26]["months_to_resolve"]) == (2, 11)


def test_the_breakdown_says_whose_it_is(told: Memory) -> None:
    february = [row for row in told.breakdown() if row["month"] == FEB]
    assert {
        (r["owner"], r["product"], r["open"], r["overcharged"], r["leaked"]) for r in february
    } == {("Ann", "scheduling", 1, 200, 0), ("Bob", None, 1, 0, 40)}


def test_the_log_has_every_version_and_what_made_it(told: Memory) -> None:
    assert told.versions() == sorted([*((month, 1) for month in MONTHS if month != NOV), (APR, 2)])
    april = told.rows(
        "FROM history.mismatch_log WHERE mismatch_id IS NULL AND month = ? ORDER BY version", [APR]
    )
    assert [row["trigger"] for row in april] == ["manual", "restatement"]
    assert [row["delivered_rows"] for row in april] == [1, 2]
    assert april[0]["run_key"] != april[1]["run_key"]


def test_the_restatement_of_april_is_told_row_by_row_with_its_reason(told: Memory) -> None:
    (row,) = told.rows("FROM history.restatement")
    assert (row["month"], row["mismatch_id"], row["change"]) == (APR, ACME.id, "added")
    assert row["reason"] == "late data"
    assert (row["reported_amount_impact"], row["current_amount_impact"]) == (None, 200)
    assert told.rows("FROM history.as_reported WHERE month = ?", [APR]) == []
    assert len(told.rows("FROM history.current WHERE month = ?", [APR])) == 1


def test_april_is_open_again_and_may_is_to_be_re_checked(told: Memory) -> None:
    april, may = told.rows("FROM history.closed_months ORDER BY month")
    assert (april["month"], april["closed"], april["claimed_by"]) == (APR, False, "Bob")
    assert (may["month"], may["closed"], may["recheck_since"]) == (MAY, True, APR)


@pytest.mark.parametrize(
    ("again", "reason"),
    [
        ({"lines": ["a line", "one more"]}, "late data"),
        ({"lines": ["another line"]}, "correction"),
        ({"basis": AS_EVER.__class__("config", "another alias", "rules")}, "correction"),
        ({"basis": AS_EVER.__class__("config", "aliases", "other rules")}, "rule change"),
        ({"basis": AS_EVER.__class__("other", "aliases", "rules")}, "rule change"),
        (
            {"lines": ["a line", "more"], "basis": AS_EVER.__class__("c", "aliases", "rules")},
            "late data, rule change",
        ),
    ],
)
def test_the_reason_of_a_restatement_is_told_from_what_is_another(
    again: dict[str, Any], reason: str
) -> None:
    memory = Memory(MONTHS)
    memory.run({JAN: [ACME]})
    memory.run({JAN: [MORE, BRIGHT]}, **again)
    rows = memory.rows("FROM history.restatement ORDER BY mismatch_id")
    assert [(row["change"], row["reason"]) for row in rows] == [
        ("changed", reason),
        ("added", reason),
    ]


def test_what_is_equal_but_for_the_order_of_its_lines_is_no_version() -> None:
    memory = Memory(MONTHS)
    memory.run({JAN: [ACME]}, lines=["one", "two"])
    memory.run({JAN: [ACME]}, lines=["two", "one"])
    assert memory.versions() == [(JAN, 1)]
    memory.run({JAN: [ACME]}, lines=["one", "three"])
    assert memory.versions() == [(JAN, 1), (JAN, 2)]
