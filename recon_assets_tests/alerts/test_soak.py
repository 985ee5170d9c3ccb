"""Two hundred month runs, a Slack that fails three requests in ten in every way it can, and a sender
that is killed at random: every finding is told, and nothing twice but what was in doubt.

The month runs are the materializations that runs record, with metadata as they write it; whole runs
of the graph would take an hour and add nothing to what is tried here.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from dagster import AssetMaterialization, DagsterInstance, MetadataValue

from recon_assets.alerts.outbox import Kind, Outbox, State
from recon_assets.assets.alert_feed import MONTHS_WITH_FINDINGS
from recon_assets.automation.outbox_log import InstanceLog
from recon_assets.automation.recorded import LIFECYCLE
from recon_assets.automation.runner import prepare_home
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import finding, month
from recon_assets_tests.fake_slack import ALL_SCOPES, FakeSlack, Fault

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
    "slow, posted": fake_slack.slow(0.5),
    "dropped before posting": fake_slack.DROP_BEFORE_POSTING,
    "dropped after posting": fake_slack.DROP_AFTER_POSTING,
}


KILLED = "sender killed before the answer"


class History:
    """Months that are run, and run again with another result, as the lifecycle's metadata."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.versions = chance, dict[str, int]()
        self.entries: dict[str, dict[str, object]] = {}
        self.found: set[str] = set()
        self.latest: list[str] = []

    def run(self, number: int) -> list[dict[str, object]]:
        name = f"{2010 + number // 12}-{number % 12 + 1:02}"
        if self.entries and self.chance.random() < 0.35:
            name = self.chance.choice(list(self.entries))
        version = self.versions[name] = self.versions.get(name, 0) + 1
        fresh = self.chance.randint(1, 3)
        before = self.entries.get(name, {}).get("top", [])
        top = [finding(1000 * number + k, customer_id=None) for k in range(fresh)]
        self.found |= {str(each["customer_name"]) for each in top}
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
def killable(home: Path, url: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "recon_assets_tests.alerts.sender_process", str(home), url],
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


def tell(process: subprocess.Popen[str], word: str) -> int:
    """Returns the process id of the sender, 0 where there is none."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{word}\n")
    process.stdin.flush()
    done, pid = process.stdout.readline().split()
    assert done == "done"
    return int(pid)


@pytest.mark.parametrize(
    ("runs", "scopes"), [(200, ALL_SCOPES), (60, ("chat:write",))], ids=["all scopes", "post only"]
)
def test_every_finding_is_told_and_nothing_twice_but_what_was_in_doubt(
    tmp_path: Path,
    runs: int,
    scopes: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    seed = int(os.environ.get("RECON_SEED", "7"))
    chance, met, kills = random.Random(seed), Counter[str](), 0
    history, home = History(chance), prepare_home(tmp_path)
    died, pid, made = threading.Event(), 0, 0
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
        os.kill(pid, signal.SIGKILL)

    started = time.monotonic()
    with (
        FakeSlack(scopes=scopes) as server,
        DagsterInstance.from_config(str(home)) as instance,
        killable(home, server.url) as sender,
    ):
        server.next_fault = fault
        pid = tell(sender, "start")
        # A slow machine's senders ask less before they are killed: on until every way was met.
        most = 3 * runs if scopes == ALL_SCOPES else runs
        while made < runs or (len(met) <= len(WAYS) and made < most):
            number, made = made, made + 1
            alerts = MetadataValue.json(history.run(number))
            instance.report_runless_asset_event(
                AssetMaterialization(LIFECYCLE, metadata={"alerts": alerts})
            )
            died.wait(chance.uniform(0, 0.5))
            if died.is_set() or chance.random() < 0.4:
                # Killed before it does anything it would prove nothing.
                asked, patience = len(server.requests), time.monotonic() + MOST_WAIT_SECONDS
                while asked == len(server.requests) and time.monotonic() < patience:
                    if died.wait(0.02):
                        break
                time.sleep(chance.uniform(0, 0.2))
                tell(sender, "kill")
                kills += 1
                died.clear()
                pid = tell(sender, "start")
        outbox = Outbox(InstanceLog(instance))

        def open_entries() -> list[str]:
            outbox.read()
            return [e.key for e in outbox if not e.settled and not e.unknowable]

        deadline, quiet = time.monotonic() + 300, 0
        while quiet < 5:
            assert time.monotonic() < deadline, [outbox[key] for key in open_entries()]
            quiet = 0 if open_entries() else quiet + 1
            died.wait(1)
            if died.is_set():
                tell(sender, "kill")
                kills += 1
                died.clear()
                pid = tell(sender, "start")
        tell(sender, "kill")

    posted = Counter(slack_marker(message) for message in server.posted)
    entries = {entry.letter.marker: entry for entry in outbox}
    digests = [e for e in outbox if e.letter.kind is not Kind.UPDATE]
    twice = {marker for marker, times in posted.items() if times > 1}
    doubted = {entry.letter.marker for entry in outbox if entry.doubted}
    unsure = [entry for entry in outbox if entry.state is State.AMBIGUOUS]
    told = {name for text in server.told for name in history.found if name in text}
    states = Counter(str(entry.state) for entry in outbox)
    lost = [e for e in digests if e.state is State.SENT and e.letter.marker not in posted]
    requests = len(server.requests)
    with capsys.disabled():
        print(
            f"\n{made} month runs of {len(history.entries)} months, seed {seed}, "
            f"scopes {' '.join(scopes)}: {time.monotonic() - started:.0f} s\n"
            f"{kills} kills; {requests} requests, {sum(met.values())} failed "
            f"({sum(met.values()) / requests:.0%}): {dict(met)}\n"
            f"letters: {dict(states)}; in doubt at some time {len(doubted)}, to the end {len(unsure)}\n"
            f"messages in the channel {len(server.posted)}; twice {len(twice)}, "
            f"of which never in doubt {len(twice - doubted)}\n"
            f"findings {len(history.found)}; named in a message {len(told)}"
        )
    assert twice <= doubted
    assert not lost
    assert set(posted) <= set(entries)
    last = {name: entry["result_hash"] for name, entry in history.entries.items()}
    announced = {
        name: result
        for name, (result, _) in outbox.announced(f"slack:{fake_slack.CHANNEL_ID}").items()
    }
    assert announced == last
    if scopes == ALL_SCOPES:
        assert not unsure
        # Every month's last word has arrived.
        by_month = {m: e.key for e in outbox if e.state is State.SENT for m in e.letter.results}
        assert set(by_month) == set(last)
        assert {*WAYS, KILLED} == set(met)


def slack_marker(message: dict[str, object]) -> str:
    blocks = message.get("blocks")
    assert isinstance(blocks, list)
    return str(blocks[0]["block_id"])
