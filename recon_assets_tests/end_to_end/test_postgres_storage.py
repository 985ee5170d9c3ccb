"""The Dagster instance that docs/deploy describes: runs and events in Postgres."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from dagster import DagsterInstance

from recon_assets_tests.end_to_end.small_company import FEBRUARY, JANUARY, SmallCompany
from recon_assets_tests.end_to_end.ui_server import Ui
from recon_assets_tests.postgres import (
    DEPLOY,
    PASSWORD,
    free_port,
    home_in_postgres,
    postgres_server,
)

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("postgres")]

STOP_SECONDS, PATIENCE_SECONDS = 30, 240
ENDED = {"COMPLETED_SUCCESS", "COMPLETED_FAILED", "FAILED", "CANCELED"}
RECON = [sys.executable, "-W", "ignore", "-c", "from recon_assets.cli import main; main()"]


@pytest.fixture
def postgres() -> Iterator[dict[str, str]]:
    with postgres_server() as environment:
        yield environment


def deployed(company: SmallCompany, home: Path) -> dict[str, str]:
    """The environment of an instance as docs/deploy makes it."""
    return {
        "DAGSTER_HOME": str(home_in_postgres(home)),
        "RECON_CONFIG": str(company.folder / "recon.yaml"),
    }


@pytest.mark.slow
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
        tables = [node["assetKey"]["path"] for node in ui.assets()]
        backfill = ui.backfill(["2025-01", "2025-02"], tables)

        def ended() -> dict[str, Any] | None:
            now = ui.backfill_status(backfill)
            return now if now["status"] in ENDED else None

        end = until(ended)
        assert end["status"] == "COMPLETED_SUCCESS", end
        assert {run["status"] for run in end["runs"]} == {"SUCCESS"}, end
    assert company.project.warehouse.written("reconciled.mismatches") == {JANUARY, FEBRUARY}
