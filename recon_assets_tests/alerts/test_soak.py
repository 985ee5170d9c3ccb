"""Two hundred month runs, a Slack that fails three requests in ten in every way it can, and a sender
that is killed at random: every finding is told, and nothing twice but what was in doubt.

The month runs are the materializations that runs record, with metadata as they write it; whole runs
of the graph would take an hour and add nothing to what is tried here.
"""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from dagster import AssetMaterialization, MetadataValue

from recon_assets.alerts.notes import State
from recon_assets.alerts.outbox import Outbox
from recon_assets.assets.alert_feed import MONTHS_WITH_FINDINGS
from recon_assets.automation.outbox_log import InstanceLog
from recon_assets.automation.recorded import LIFECYCLE
from recon_assets.automation.runner import prepare_home
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import finding, month
from recon_assets_tests.alerts.slack_view import render_text
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.fake_slack import ALL_SCOPES, FakeSlack, Fault
from recon_assets_tests.postgres import environment_of_postgres, home_in_postgres

pytestmark = [pytest.mark.soak, pytest.mark.timeout(1800)]

FAILING = 0.3
MOST_WAIT_SECONDS = 3
WAYS: dict[str, Fault] = {
    "down (503)": fake_slack.server_error(503),
    "error 500": fake_slack.server_error(500),
    "gateway 502": fake_slack.server_error(502),
    "401": Fault(401, error="invalid_auth"),
    "429, now": fake_slack.rate_limited(0),
    "429, in 1 s": fake_slack.rate_limited(1),
    "ok:false": fake_slack.not_ok("fatal_error"),
    "timeout, not posted": fake_slack.Fault(delay=0.5, drop=True),
    "timeout, posted": fake_slack.slow(0.5),
    "dropped before posting": fake_slack.DROP_BEFORE_POSTING,
    "dropped after posting": fake_slack.DROP_AFTER_POSTING,
}


KILLED = "sender killed before the answer"


class History:
    """Months that are run, and run again with another result, as the lifecycle's metadata."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.versions = chance, dict[str, int]()
        self.entries: dict[str, dict[str, object]] = {}
        # Finding → the month and the version of it that was the first to have it.
        self.found: dict[str, tuple[str, int]] = {}
        self.latest: list[str] = []

    def run(self, number: int) -> list[dict[str, object]]:
        name = f"{2010 + number // 12}-{number % 12 + 1:02}"
        if self.entries and self.chance.random() < 0.35:
            name = self.chance.choice(list(self.entries))
        version = self.versions[name] = self.versions.get(name, 0) + 1
        fresh = self.chance.randint(1, 3)
        before = self.entries.get(name, {}).get("top", [])
        top = [finding(1000 * number + k, customer_id=None) for k in range(fresh)]
        self.found |= {str(each["customer_name"]): (name, version) for each in top}
        top += [f | {"fresh": False} for f in before]  # type: ignore[union-attr]
        counts = {"new": len(top), "reopened": 0, "recurring": 4, "resolved": 1, "unknown": 0}
        self.entries[name] = month(
            name, fresh=fresh, version=version, result=f"r{version}", counts=counts, top=top
        )
        self.latest = [each for each in self.latest if each != name] + [name]
        with_findings = set(self.latest[-MONTHS_WITH_FINDINGS:])
        return [
            entry if name in with_findings else entry | {"top": []}
            for name, entry in sorted(self.entries.items())
        ]


@contextmanager
def killable(home: Path, url: str, count: int) -> Iterator[subprocess.Popen[str]]:
    program = "recon_assets_tests.alerts.sender_process"
    process = subprocess.Popen(
        [sys.executable, "-m", program, str(home), url, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.getcwd(), "NO_PROXY": "127.0.0.1"},
        stderr=(home / "sender.log").open("w"),
    )
    try:
        assert process.stdout
        assert process.stdout.readline() == "ready\n", (home / "sender.log").read_text()
        yield process
    finally:
        process.communicate("kill\n", timeout=30)


def tell(process: subprocess.Popen[str], word: str) -> list[int]:
    """Returns the process ids of the senders."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{word}\n")
    process.stdin.flush()
    done, *pids = process.stdout.readline().split()
    assert done == "done"
    return [int(pid) for pid in pids]


@contextmanager
def dagster_home(storage: str, folder: Path) -> Iterator[Path]:
    if storage == "sqlite":
        yield prepare_home(folder / "home")
    else:
        with environment_of_postgres():
            yield home_in_postgres(folder / "home")


@pytest.mark.parametrize(
    ("runs", "scopes", "storage", "senders"),
    [
        (200, ALL_SCOPES, "sqlite", 1),
        (60, ("chat:write",), "sqlite", 1),
        (60, ALL_SCOPES, "postgres", 2),
    ],
    ids=["all scopes", "post only", "two senders and Postgres"],
)
def test_every_finding_is_told_and_nothing_twice_but_what_was_in_doubt(
    tmp_path: Path,
    runs: int,
    scopes: tuple[str, ...],
    storage: str,
    senders: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seed = int(os.environ.get("RECON_SEED", "7"))
    chance, met, kills = random.Random(seed), Counter[str](), 0
    history, died, made = History(chance), threading.Event(), 0
    pids = list[int]()
    faulty, ways = random.Random(seed + 1), list[str]()

    def fault(method: str) -> Fault | None:
        if faulty.random() >= FAILING:
            return None
        if not ways:  # dealt like cards, so that no way is left out by chance
            ways.extend(faulty.sample([*WAYS, KILLED], len(WAYS) + 1))
        way = ways.pop()
        met[way] += 1
        return WAYS[way] if way in WAYS else Fault(drop=True, recorded=True, then=die)

    def die() -> None:
        died.set()
        for pid in pids:
            os.kill(pid, signal.SIGKILL)

    started = time.monotonic()
    with (
        FakeSlack(scopes=scopes) as server,
        dagster_home(storage, tmp_path) as home,
        instance_at(home) as instance,
        killable(home, server.url, senders) as sender,
    ):

        def replaced() -> None:
            nonlocal pids, kills
            tell(sender, "kill")
            kills += senders
            died.clear()
            while server.answering:  # somebody who is dead
                time.sleep(0.02)
            server.resting.clear()  # what only the dead one was told
            pids = tell(sender, "start")

        server.next_fault = fault
        pids = tell(sender, "start")
        # A slow machine's senders ask less before they are killed: on until every way was met.
        most = 3 * runs if scopes == ALL_SCOPES else runs
        while made < runs or (len(met) <= len(WAYS) and made < most):
            number, made = made, made + 1
            alerts = MetadataValue.json(history.run(number))
            instance.report_runless_asset_event(
                AssetMaterialization(LIFECYCLE, metadata={"alerts": alerts})
            )
            # Some runs follow each other sooner than a tick; some senders are killed at work, since
            # one that did nothing yet would prove nothing.
            killed = chance.random() < 0.4
            if killed or chance.random() < 0.6:
                asked, patience = len(server.requests), time.monotonic() + MOST_WAIT_SECONDS
                while asked == len(server.requests) and time.monotonic() < patience:
                    if died.wait(0.02):
                        break
                died.wait(chance.uniform(0, 0.5))
            if killed or died.is_set():
                replaced()
        outbox = Outbox(InstanceLog(instance))

        def open_entries() -> list[str]:
            outbox.read()
            return [e.key for e in outbox if e.open]

        deadline, quiet = time.monotonic() + 300, 0
        while quiet < 5:
            assert time.monotonic() < deadline, [outbox[key] for key in open_entries()]
            quiet = 0 if open_entries() else quiet + 1
            died.wait(1)
            if died.is_set():
                replaced()
        tell(sender, "kill")

    seen = Channel(server.posted, server.messages, outbox)
    states = Counter(str(entry.state) for entry in outbox)
    unsure = [e for e in outbox if e.state is State.AMBIGUOUS]
    requests = len(server.requests)
    covered = {name for name, born in history.found.items() if born in seen.announced}
    with capsys.disabled():
        print(
            f"\n{made} month runs of {len(history.entries)} months, seed {seed}, "
            f"scopes {' '.join(scopes)}, {senders} sender(s), {storage}: {time.monotonic() - started:.0f} s\n"
            f"{kills} kills; {requests} requests, {sum(met.values())} failed "
            f"({sum(met.values()) / requests:.0%}): {dict(met)}; "
            f"asked before Retry-After was over: {server.too_soon}\n"
            f"letters: {dict(states)}; in doubt at some time {len(seen.doubted)}, "
            f"to the end {len(unsure)}\n"
            f"messages in the channel {len(server.posted)}, digests {seen.digests}; "
            f"posted twice {len(seen.twice)}, of which never in doubt "
            f"{len(seen.twice - seen.doubted)}\n"
            f"findings {len(history.found)}; announced in the channel {len(covered)}, by name "
            f"{len(seen.named(history.found))}; counted as new {seen.counted}"
        )
    assert seen.twice <= seen.doubted
    # Two may be asking at the moment at which one of them is told to wait.
    assert senders > 1 or not server.too_soon
    last = {name: int(str(entry["version"])) for name, entry in history.entries.items()}
    if scopes == ALL_SCOPES:
        assert not unsure
        assert covered == set(history.found)
        assert seen.counted == len(history.found)
        assert seen.shown == last
        assert {*WAYS, KILLED} == set(met)
    else:
        # What is missing is in a letter of which nobody knows whether it arrived.
        in_doubt = {(m, v) for e in unsure for m, v in e.letter.versions.items()}
        missing = {history.found[name] for name in set(history.found) - covered}
        assert all(any(m == n and w >= v for n, w in in_doubt) for m, v in missing)
        assert seen.counted <= len(history.found)


class Channel:
    """What a reader of the channel has seen; the outbox only says what a message is about."""

    def __init__(
        self, posted: list[dict[str, Any]], standing: list[dict[str, Any]], outbox: Outbox
    ) -> None:
        entries = {entry.letter.marker: entry for entry in outbox}
        times = Counter(marker(message) for message in posted)
        self.twice = {each for each, count in times.items() if count > 1}
        self.doubted = {each for each, entry in entries.items() if entry.doubted}
        # Of these a reader is notified: not of edits, nor of what is only in a thread.
        notified = {
            marker(m): m for m in posted if not m.get("thread_ts") or m.get("reply_broadcast")
        }
        self.texts = [render_text(message["blocks"]) for message in posted]
        self.digests = sum(not message.get("thread_ts") for message in notified.values())
        self.announced = {
            (month, version)
            for each in notified
            for month, newest in entries[each].letter.versions.items()
            for version in range(1, newest + 1)
        }
        titles = [message["blocks"][0]["text"]["text"] for message in notified.values()]
        counts = [re.search(r": ([\d,]+) new or reopened", title) for title in titles]
        self.counted = sum(int(each[1].replace(",", "")) for each in counts if each)
        self.shown: dict[str, int] = {}
        for message in standing:
            if not message.get("thread_ts"):
                for month, version in entries[marker(message)].letter.versions.items():
                    self.shown[month] = max(version, self.shown.get(month, 0))

    def named(self, names: Iterable[str]) -> set[str]:
        words = {line for text in self.texts for line in re.findall(r"\*\*(.+?)\*\*", text)}
        return words & set(names)


def marker(message: dict[str, Any]) -> str:
    return str(message["blocks"][0]["block_id"])
