"""A Postgres server of a test's own, and the Dagster instance that docs/deploy keeps in one.

Without Postgres on this machine its tests are skipped, unless RECON_TESTS_REQUIRE_ALL=1.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from dagster import DagsterInstance

DEPLOY = Path(__file__).parents[1] / "docs" / "deploy"
PASSWORD = "canary-postgres-7c2e"


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


@contextmanager
def postgres_server() -> Iterator[dict[str, str]]:
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


def home_in_postgres(home: Path) -> Path:
    """The home of an instance as docs/deploy makes it."""
    home.mkdir()
    shutil.copyfile(DEPLOY / "dagster.yaml", home / "dagster.yaml")
    return home


@contextmanager
def environment_of_postgres() -> Iterator[None]:
    """A server, and this process's environment set to it."""
    with postgres_server() as environment, pytest.MonkeyPatch.context() as patched:
        for name, value in environment.items():
            patched.setenv(name, value)
        yield


@contextmanager
def instance_in_postgres(home: Path) -> Iterator[DagsterInstance]:
    """Such an instance, in this process, with a server of its own."""
    with (
        environment_of_postgres(),
        DagsterInstance.from_config(str(home_in_postgres(home))) as made,
    ):
        yield made
