"""The Dagster instance that docs/deploy describes: runs and events in Postgres.

Without Postgres on this machine all is skipped, unless RECON_TESTS_REQUIRE_ALL=1.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from dagster import DagsterInstance

from recon_assets.contracts import TABLES
from recon_assets_tests.end_to_end.small_company import FEBRUARY, JANUARY, SmallCompany
from recon_assets_tests.end_to_end.ui_server import Ui

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("postgres")]

DEPLOY = Path(__file__).parents[2] / "docs" / "deploy"
STOP_SECONDS, PATIENCE_SECONDS = 30, 240
PASSWORD = "canary-postgres-7c2e"
RECON = [sys.executable, "-W", "ignore", "-c", "from recon_assets.cli import main; main()"]


def _programs() -> Path | None:
    """The folder of Postgres' own programs; Debian keeps it off the path."""
    found = shutil.which("postgres")
    if found:
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin/"), default=None)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
def postgres() -> Iterator[dict[str, str]]:
    """The environment of a process that uses a server of our own, which asks for a password."""
    programs = _programs()
    if programs is None or importlib.util.find_spec("dagster_postgres") is None:
        message = "no Postgres, or no dagster-postgres, so nobody tried Dagster's storage in it"
        if os.environ.get("RECON_TESTS_REQUIRE_ALL") == "1":
            pytest.fail(message)
        pytest.skip(message)
    # Postgres refuses to be run by root.
    owner: dict[str, Any] = {"user": "postgres"} if os.geteuid() == 0 else {}
    port = str(free_port())
    with tempfile.TemporaryDirectory() as folder:
        data, secret = Path(folder, "data"), Path(folder, "secret")
        secret.write_text(PASSWORD)
        if owner:
            for path in (Path(folder), secret):
                shutil.chown(path, "postgres")
        told: dict[str, Any] = {**owner, "cwd": folder, "check": True, "capture_output": True}
        initdb = [programs / "initdb", "-D", data, "-U", "dagster", "--pwfile", secret]
        subprocess.run([*initdb, "-A", "scram-sha-256", "--no-sync"], timeout=120, **told)
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} -c fsync=off"
        control = [programs / "pg_ctl", "-D", data, "-w"]
        log = ["-l", Path(folder, "log")]
        subprocess.run([*control, *log, "-o", options, "start"], timeout=120, **told)
        try:
            yield {
                "DAGSTER_PG_HOST": "127.0.0.1",
                "DAGSTER_PG_PORT": port,
                "DAGSTER_PG_DB": "postgres",
                "DAGSTER_PG_USERNAME": "dagster",
                "DAGSTER_PG_PASSWORD": PASSWORD,
            }
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], timeout=120, **told)


def deployed(company: SmallCompany, home: Path) -> dict[str, str]:
    """The environment of an instance as docs/deploy makes it."""
    home.mkdir()
    shutil.copyfile(DEPLOY / "dagster.yaml", home / "dagster.yaml")
    return {"DAGSTER_HOME": str(home), "RECON_CONFIG": str(company.folder / "recon.yaml")}


def test_a_month_is_reconciled_and_its_run_is_kept_in_postgres(
    tmp_path: Path, postgres: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    company = SmallCompany(tmp_path / "company")
    home = tmp_path / "home"
    environment = postgres | deployed(company, home)
    done = subprocess.run(
        [*RECON, "run", "--month", "2025-01"],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    assert company.project.warehouse.written("reconciled.mismatches") == {JANUARY}

    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with DagsterInstance.get() as instance:
        (run,) = instance.get_runs()
        assert run.is_success
        assert "Postgres" in type(instance.run_storage).__name__
        assert "Postgres" in type(instance.event_log_storage).__name__
        assert len(instance.all_logs(run.run_id)) > 100
    assert not list(home.rglob("*.db"))


@contextmanager
def started(unit: str, port: int, folder: Path, environment: dict[str, str]) -> Iterator[None]:
    """The program of a unit, on a port that is free here."""
    lines = (DEPLOY / f"{unit}.service").read_text(encoding="utf-8").splitlines()
    (command,) = [line.removeprefix("ExecStart=") for line in lines if line.startswith("ExecStart")]
    programs = str(Path(sys.executable).parent)
    command = command.replace("/opt/recon/venv/bin", programs).replace("-p 3000", f"-p {port}")
    with (
        (folder / f"{unit}.log").open("wb") as log,
        subprocess.Popen(
            command.split(),
            cwd=folder,
            env=os.environ | environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        ) as process,
    ):
        try:
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)


def until(answer: Callable[[], Any]) -> Any:
    """The first answer that is one; a server that is not up yet has none."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        with suppress(OSError):
            if said := answer():
                return said
        time.sleep(1)
    raise AssertionError(f"no answer in {PATIENCE_SECONDS} seconds")


@pytest.mark.slow
def test_the_programs_of_the_units_do_what_is_launched_in_the_ui(
    tmp_path: Path, postgres: dict[str, str]
) -> None:
    company = SmallCompany(tmp_path / "company")
    environment = postgres | deployed(company, tmp_path / "home")
    migrated = subprocess.run(
        [Path(sys.executable).parent / "dagster", "instance", "migrate"],
        env=os.environ | environment,
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert migrated.returncode == 0, migrated.stderr
    port = free_port()
    ui = Ui(f"http://127.0.0.1:{port}", tmp_path / "recon-webserver.log")
    with (
        started("recon-webserver", port, tmp_path, environment),
        started("recon-daemon", port, tmp_path, environment),
    ):
        until(lambda: ui.query("{ version }"))
        tables = [name.split(".") for name in TABLES]
        ui.backfill(["2025-01", "2025-02"], tables)
        runs = "{ runsOrError { ... on Runs { results { status } } } }"

        def ended() -> list[str]:
            found = [run["status"] for run in ui.query(runs)["runsOrError"]["results"]]
            return found if set(found) <= {"SUCCESS", "FAILURE", "CANCELED"} else []

        assert set(until(ended)) == {"SUCCESS"}
    assert company.project.warehouse.written("reconciled.mismatches") == {JANUARY, FEBRUARY}
