"""What a tick of the sensor of mismatches costs, of a young company and of one with years behind it.

    python -m benchmarks.ticks --months 60

Every month is recorded as a run records it and told to a local Slack, with a thread for each of ten
owners; every week has its sign of life. Measured are ticks that find nothing new, as nearly all do,
and the one that tells of a month more. The tick's own waits (a second between two messages) are
left out; the local Slack's answers are not.
"""

from __future__ import annotations

import argparse
import logging
import statistics
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from dagster import DagsterInstance, instance_for_test

from recon_assets.alerts.notices import Notice, letter_of_notices
from recon_assets.assets.alert_feed import (
    FINDINGS,
    FINDINGS_IN_DETAIL,
    MONTHS_IN_DETAIL,
    MONTHS_WITH_FINDINGS,
)
from recon_assets_tests.alerts.months_data import finding, month
from recon_assets_tests.alerts.office import SECRET, Reconciliation
from recon_assets_tests.fake_slack import CHANNEL, FakeSlack

OWNERS = [f"Owner {number}" for number in range(10)]
FRESH = 40
WEEKS_A_MONTH = 4


def name(number: int) -> str:
    return f"{date(2020 + number // 12, number % 12 + 1, 1):%Y-%m}"


def feed(months: int) -> list[dict[str, Any]]:
    """What the run of the last of so many months records: findings of the newest months only."""
    entries = []
    for number in range(months):
        age = months - number
        shown = FINDINGS_IN_DETAIL if age <= MONTHS_IN_DETAIL else FINDINGS
        shown = min(FRESH, shown if age <= MONTHS_WITH_FINDINGS else 0)
        top = [finding(100 * number + k, owner=OWNERS[k % len(OWNERS)]) for k in range(shown)]
        owners = {owner: FRESH // len(OWNERS) for owner in OWNERS}
        entries.append(month(name(number), fresh=FRESH, top=top, owners=owners))
    return entries


def sign_of_life(recon: Reconciliation, number: int) -> None:
    notice = Notice("Reconciliation alerts are alive", "Alerts work.")
    letter = letter_of_notices(f"slack:{CHANNEL}", {f"week {number}": notice}, None)
    recon.box().write(lambda: [letter])


def told(recon: Reconciliation) -> None:
    """Let the sensor tell everything; a tick has a budget."""
    while "Nothing new" not in recon.tick():
        pass


def measured(work: Callable[[], object], times: int = 1) -> tuple[float, float]:
    """Seconds and seconds of processor time, the median of so many times."""
    taken = []
    for _ in range(times):
        started, processor = time.perf_counter(), time.process_time()
        work()
        taken.append((time.perf_counter() - started, time.process_time() - processor))
    return statistics.median(t for t, _ in taken), statistics.median(c for _, c in taken)


def measure(instance: DagsterInstance, months: int, repeat: int) -> list[str]:
    with FakeSlack(token=SECRET) as server, pytest.MonkeyPatch.context() as patched:
        recon = Reconciliation(instance, server, patched)
        for number in range(months):
            recon.record(*feed(number + 1))
            for week in range(WEEKS_A_MONTH):
                sign_of_life(recon, WEEKS_A_MONTH * number + week)
            told(recon)
        nothing = measured(recon.tick, repeat)
        recon.record(*feed(months + 1))
        one_more = measured(recon.tick)
        letters = len(recon.outbox())
    return [
        str(months), str(letters), f"{nothing[0]:.2f}", f"{nothing[1]:.2f}",
        f"{one_more[0]:.2f}", f"{one_more[1]:.2f}",
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--months", type=int, default=60)
    parser.add_argument("--repeat", type=int, default=5)
    asked = parser.parse_args()
    logging.disable(logging.INFO)
    print("| months | letters | nothing new, s | CPU s | a month to tell, s | CPU s |")
    print("|---:|---:|---:|---:|---:|---:|")
    for months in (1, asked.months):
        with instance_for_test() as instance:
            print("|", " | ".join(measure(instance, months, asked.repeat)), "|", flush=True)


if __name__ == "__main__":
    main()
