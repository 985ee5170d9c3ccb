"""The Dagster UI and daemon as `dagster dev` starts them, and what the UI's own buttons send."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import recon_assets
from recon_assets.automation.runner import prepare_home

# A server loads the project in about ten seconds; on a busy laptop it takes several times that.
START_SECONDS = 120
# Ctrl-C lets the daemon end its threads; after this the whole process group is killed.
STOP_SECONDS = 15
POLL_SECONDS = 0.5

REPOSITORY = {
    "repositoryName": "__repository__",
    "repositoryLocationName": "recon_assets.definitions",
}

# A proxy of the machine must not come between us and a server of our own.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Ui:
    """A running web server, spoken to as the browser does."""

    url: str
    log: Path

    def query(self, text: str, **variables: Any) -> dict[str, Any]:
        body = json.dumps({"query": text, "variables": variables}).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.url}/graphql", body, headers)
        with _DIRECT.open(request, timeout=60) as answer:
            said = json.load(answer)
        assert "errors" not in said, said["errors"]
        return said["data"]

    def backfill(self, months: Sequence[str], assets: Sequence[Sequence[str]]) -> str:
        """What "Materialize all" sends when partitions are chosen. Returns the backfill's id."""
        launched = self.query(
            """mutation ($params: LaunchBackfillParams!) {
              launchPartitionBackfill(backfillParams: $params) {
                __typename
                ... on LaunchBackfillSuccess { backfillId }
                ... on PythonError { message stack }
                ... on PartitionKeysNotFoundError { partitionKeys }
                ... on UnauthorizedError { message }
              }
            }""",
            params={
                "assetSelection": [{"path": list(key)} for key in assets],
                "partitionNames": list(months),
                "tags": [],
            },
        )["launchPartitionBackfill"]
        assert launched["__typename"] == "LaunchBackfillSuccess", launched
        return launched["backfillId"]

    def backfill_status(self, backfill_id: str) -> dict[str, Any]:
        return self.query(
            """query ($id: String!) {
              partitionBackfillOrError(backfillId: $id) {
                __typename
                ... on PartitionBackfill {
                  status
                  error { message stack }
                  runs { id status }
                }
                ... on PythonError { message stack }
              }
            }""",
            id=backfill_id,
        )["partitionBackfillOrError"]

    def run_job(self, job: str, month: str) -> str:
        """What "Launch run" sends on the page of a job, for one partition. Returns the run's id."""
        launched = self.query(
            """mutation ($params: ExecutionParams!) {
              launchRun(executionParams: $params) {
                __typename
                ... on LaunchRunSuccess { run { runId } }
                ... on PythonError { message stack }
              }
            }""",
            params={
                "selector": {"jobName": job, **REPOSITORY},
                "mode": "default",
                "runConfigData": {},
                "executionMetadata": {"tags": [{"key": "dagster/partition", "value": month}]},
            },
        )["launchRun"]
        assert launched["__typename"] == "LaunchRunSuccess", launched
        return launched["run"]["runId"]

    def run_status(self, run_id: str) -> str:
        return self.query(
            "query ($id: ID!) { runOrError(runId: $id) { ... on Run { status } } }", id=run_id
        )["runOrError"]["status"]

    def assets(self) -> list[dict[str, Any]]:
        """Those that the UI offers to materialize; jobs of their own write the others."""
        nodes = self.query(
            """{ assetNodes {
              assetKey { path }
              isPartitioned
              isExecutable
              partitionStats { numMaterialized numFailed numPartitions }
              latest: assetMaterializations(limit: 1) { runId timestamp }
            } }"""
        )["assetNodes"]
        return [node for node in nodes if node["isExecutable"]]

    def ticks(self, sensor: str) -> list[dict[str, Any]]:
        found = self.query(
            """query ($sensor: SensorSelector!) {
              sensorOrError(sensorSelector: $sensor) {
                __typename
                ... on Sensor { sensorState {
                  status
                  ticks(limit: 100) { id status timestamp skipReason error { message } }
                } }
              }
            }""",
            sensor={"sensorName": sensor, **REPOSITORY},
        )["sensorOrError"]
        assert found["__typename"] == "Sensor", found
        assert found["sensorState"]["status"] == "RUNNING", found
        return found["sensorState"]["ticks"]


def until(what: str, found: Callable[[], Any], seconds: float, log: Path) -> Any:
    """The first true answer of ``found``; fails with the end of the server's log."""
    deadline = time.monotonic() + seconds
    while not (answer := found()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:.0f} s for {what}\n{tail(log)}")
        time.sleep(POLL_SECONDS)
    return answer


def tail(log: Path) -> str:
    return log.read_text(errors="replace")[-6000:]


@contextmanager
def webserver(config: Path, extra: Mapping[str, str] | None = None) -> Iterator[Ui]:
    """The UI of the project of ``config``, on a free port of this machine only."""
    port = _free_port()
    log = config.parent / "webserver.log"
    arguments = ("dagster_webserver", "--host", "127.0.0.1", "--port", str(port))
    with _running(arguments, config, log, extra or {}) as process:
        ui = Ui(f"http://127.0.0.1:{port}", log)
        until("the web server", lambda: _answers(ui, process), START_SECONDS, log)
        yield ui


@contextmanager
def daemon(config: Path, extra: Mapping[str, str] | None = None) -> Iterator[Path]:
    """The daemon, which launches what is queued and lets sensors tick. Gives its log."""
    log = config.parent / "daemon.log"
    with _running(("dagster._daemon", "run"), config, log, extra or {}):
        yield log


@contextmanager
def _running(
    program: Sequence[str], config: Path, log: Path, extra: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *program, "-m", "recon_assets.definitions"],
            cwd=config.parent,
            env=environment_of(config) | extra,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # A group of its own: servers start servers, and all of them must end with the test.
            start_new_session=True,
        )
    try:
        yield process
    finally:
        _stop(process)


def environment_of(config: Path) -> dict[str, str]:
    """This process's environment without a project or secrets of its own, with ``config``."""
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("RECON_", "SLACK_", "DAGSTER_"))
    }
    code = str(Path(recon_assets.__file__).parents[1])
    return kept | {
        "RECON_CONFIG": str(config),
        "DAGSTER_HOME": str(prepare_home(config.parent / ".dagster")),
        "PYTHONPATH": os.pathsep.join(filter(None, (code, os.environ.get("PYTHONPATH")))),
        "NO_PROXY": "127.0.0.1",
    }


def _answers(ui: Ui, process: subprocess.Popen[bytes]) -> bool:
    assert process.poll() is None, f"the server ended by itself\n{tail(ui.log)}"
    try:
        said = ui.query(
            """{ workspaceOrError { ... on Workspace { locationEntries {
              loadStatus locationOrLoadError {
                __typename ... on PythonError { message stack }
              } } } } }"""
        )
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
    entries = said["workspaceOrError"]["locationEntries"]
    for entry in entries:
        loaded = entry["locationOrLoadError"]
        assert not loaded or loaded["__typename"] == "RepositoryLocation", loaded
    return bool(entries) and all(entry["loadStatus"] == "LOADED" for entry in entries)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGINT)
    try:
        with suppress(subprocess.TimeoutExpired):
            process.wait(STOP_SECONDS)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
