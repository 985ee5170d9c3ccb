"""The Dagster instance that docs/deploy describes: runs and events in Postgres.

Without Postgres on this machine all is skipped, unless RECON_TESTS_REQUIRE_ALL=1.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from dagster import DagsterInstance

from recon_assets_tests.end_to_end.small_company import JANUARY, SmallCompany

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("postgres")]

DEPLOY = Path(__file__).parents[2] / "docs" / "deploy"
PASSWORD = "canary-postgres-7c2e"
RECON = [sys.executable, "-W", "ignore", "-c", "from recon_assets.cli import main; main()"]


def _programs() -> Path | None:
    """The folder of Postgres' own programs; Debian keeps it off the path."""
    found = shutil.which("postgres")
    if found:
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin/"), default=None)


@pytest.fixture(scope="module")
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
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = str(listener.getsockname()[1])
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


def test_a_month_is_reconciled_and_its_run_is_kept_in_postgres(
    tmp_path: Path, postgres: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    company = SmallCompany(tmp_path / "company")
    home = tmp_path / "home"
    home.mkdir()
    shutil.copyfile(DEPLOY / "dagster.yaml", home / "dagster.yaml")
    environment = postgres | {
        "DAGSTER_HOME": str(home),
        "RECON_CONFIG": str(company.folder / "recon.yaml"),
    }
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
