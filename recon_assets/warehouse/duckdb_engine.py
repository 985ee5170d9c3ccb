"""DuckDB itself, kept from session to session; the warehouse file is open only during one.

Opening a file starts an engine, which takes 20 ms, and the first question to its catalog as much again; a
run of a month has some fifty sessions. To an engine that is there already, a file is attached in 3 ms.
"""

from __future__ import annotations

import atexit
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import duckdb
import sqlglot.expressions as sge

from recon_assets.warehouse.sql import DUCKDB

# DuckDB lets one process write. A warehouse step takes seconds, so a minute and a half outlasts a
# queue of them; longer than that somebody left a shell open on the file and must be told.
LOCK_PATIENCE_SECONDS = 90.0
LOCK_RETRY_SECONDS = 0.25

CONNECTION_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    # Months and instants must not depend on where the process runs.
    "TimeZone": "UTC",
    # Nothing in a warehouse step needs a file or an address of its own.
    "autoinstall_known_extensions": False,
}
# What the engine itself is called, and has of its own: a file of such a name gets another.
_OWN = frozenset({"memory", "system", "temp"})

_Result = TypeVar("_Result")


class WarehouseBusy(Exception):
    """Another process holds the warehouse file, for longer than we wait."""


@dataclass(frozen=True)
class _Asked:
    """What an engine is started for. A process that was forked needs its own."""

    database: Path
    read_only: bool
    memory: str | None
    process: int


class _Engine:
    """An engine, and how many sessions have its file open. Not to be used by two threads at once."""

    def __init__(self, asked: _Asked) -> None:
        beside = {"temp_directory": f"{asked.database}.tmp"}
        bound = {"memory_limit": asked.memory} if asked.memory else {}
        self.asked = asked
        self.sessions = 0
        self._own = duckdb.connect(":memory:", config=CONNECTION_CONFIG | beside | bound)

    def opened(self) -> duckdb.DuckDBPyConnection:
        """A connection in which the file is the database that is meant where none is named."""
        stem = self.asked.database.stem
        name = DUCKDB.quoted(f"{stem}_file" if stem.lower() in _OWN else stem)
        if not self.sessions:
            file = sge.Literal.string(str(self.asked.database)).sql(DUCKDB.name)
            how = " (READ_ONLY)" if self.asked.read_only else ""
            self._own.execute(f"ATTACH {file} AS {name}{how}")
        connection = self._own.cursor()
        connection.execute(f"USE {name}")
        self.sessions += 1
        return connection

    def closed(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Leave the file, and others that the session attached, to other processes after the last."""
        connection.close()
        self.sessions -= 1
        if not self.sessions:
            attached = self._own.execute(
                "SELECT database_name FROM duckdb_databases() WHERE NOT internal"
            ).fetchall()
            for (name,) in attached:
                if name not in _OWN:
                    self._own.execute(f"DETACH {DUCKDB.quoted(name)}")

    def stop(self) -> None:
        self._own.close()


# The engine that was used last: one that is idle for another file only takes memory.
_kept: list[_Engine] = []
_one_at_a_time = threading.RLock()


@contextmanager
def connect(
    database: Path,
    patience: float = LOCK_PATIENCE_SECONDS,
    *,
    read_only: bool = False,
    memory: str | None = None,
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the warehouse file, waited for while another process holds it. With
    ``read_only`` the file is neither made nor changed, and nobody else writes it meanwhile. More than
    ``memory`` (``8GB``) is kept on disk, beside the file, while a statement runs.

    Raises WarehouseBusy after ``patience`` seconds, and OSError's own message when the file cannot
    be created or read.
    """
    if not read_only:
        database.parent.mkdir(parents=True, exist_ok=True)
    asked = _Asked(database.absolute(), read_only, memory, os.getpid())
    engine, connection = patiently(database, lambda: _opened(asked), patience)
    try:
        yield connection
    finally:
        with _one_at_a_time:
            _close(engine, connection)


def patiently(database: Path, attempt: Callable[[], _Result], patience: float) -> _Result:
    """What ``attempt`` gives once no other process holds ``database``."""
    deadline = time.monotonic() + patience
    while True:
        try:
            return attempt()
        except duckdb.IOException as error:
            # Not just "lock": the message has the path in it, and a folder may be called "blocks".
            if "could not set lock" not in str(error).lower():
                raise
            if time.monotonic() > deadline:
                raise WarehouseBusy(
                    f"{database} has been held by another process for {patience:.0f} seconds. Close"
                    " whatever else has it open (a DuckDB shell, a notebook, another run), then run"
                    f" this again; nothing was changed. DuckDB says: {error}"
                ) from None
            time.sleep(LOCK_RETRY_SECONDS)


def _opened(asked: _Asked) -> tuple[_Engine, duckdb.DuckDBPyConnection]:
    with _one_at_a_time:
        engine = next((kept for kept in _kept if kept.asked == asked), None) or _Engine(asked)
        try:
            connection = engine.opened()
        except duckdb.Error:
            if not engine.sessions:
                _forget(engine)
            raise
        for idle in [kept for kept in _kept if kept is not engine and not kept.sessions]:
            _forget(idle)
        if engine not in _kept:
            _kept.append(engine)
        return engine, connection


def _close(engine: _Engine, connection: duckdb.DuckDBPyConnection) -> None:
    """After an error that DuckDB cannot go on after, the engine is not used again."""
    try:
        engine.closed(connection)
    except duckdb.Error:
        _forget(engine)


def _forget(engine: _Engine) -> None:
    if engine in _kept:
        _kept.remove(engine)
    # A forked process has another's engine without its threads, and could only wait for them.
    if engine.asked.process == os.getpid():
        with suppress(duckdb.Error):
            engine.stop()


@atexit.register
def _stop_all() -> None:
    for engine in [*_kept]:
        _forget(engine)
