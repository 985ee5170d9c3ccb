"""A Snowflake to run against: fakesnow's server in a process of its own, as a user would start it."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

# A statement that the emulator cannot run fails, rather than being repeated for minutes.
PATIENCE_SECONDS = 20
START_SECONDS = 60


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def emulator() -> Iterator[dict[str, str]]:
    """The environment of a process that uses it."""
    port = _free_port()
    command = [sys.executable, "-W", "ignore", "-m", "fakesnow", "-s", "-p", str(port)]
    with (
        tempfile.TemporaryDirectory() as folder,
        Path(folder, "log").open("wb") as log,
        subprocess.Popen(command, stdout=log, stderr=log) as server,
    ):
        try:
            _wait_for(port, server)
            yield {
                "RECON_WAREHOUSE": "snowflake",
                "SNOWFLAKE_ACCOUNT": "fakesnow",
                "SNOWFLAKE_USER": "recon",
                "SNOWFLAKE_PASSWORD": "not checked",
                "SNOWFLAKE_DATABASE": "RECON",
                "SNOWFLAKE_HOST": "127.0.0.1",
                "SNOWFLAKE_PORT": str(port),
                "SNOWFLAKE_PROTOCOL": "http",
                "SNOWFLAKE_NETWORK_TIMEOUT": str(PATIENCE_SECONDS),
            }
        finally:
            # Asked to terminate, it waits for connections that the connector keeps open.
            server.kill()


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.2)
    raise RuntimeError(f"fakesnow did not start (exit code {server.poll()})")
