"""Reports of many months, written by several processes."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from recon_assets.reports import processes
from recon_assets.reports.monthly import Report, write_monthly_report
from recon_assets.reports.processes import WriterEnded, done, written
from recon_assets_tests.reports.frames import control_totals, customers, findings

MONTHS = [date(2025, month, 1) for month in range(1, 6)]


def pieces(folder: Path) -> Iterator[Callable[[], Report]]:
    for month in MONTHS:
        people, found = customers({"month": month}), findings({"month": month})
        yield partial(write_monthly_report, folder, month, people, found, control_totals(), {})


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many processes were asked for, each time; the machine has two cores."""
    asked: list[int] = []

    def noted(work: Iterator[Callable[[], Report]], number: int) -> Iterator[Report]:
        asked.append(number)
        return done(work, number)

    monkeypatch.setattr(processes, "done", noted)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    return asked


def test_processes_write_the_same_files_as_one_does(tmp_path: Path, begun: list[int]) -> None:
    by_one = list(written(pieces(tmp_path / "one"), [1] * 5))
    assert begun == []
    by_two = list(written(pieces(tmp_path / "two"), [1] * 5, worth=5))
    assert begun == [2]
    assert [r.operations.name for r in by_two] == [r.operations.name for r in by_one]
    assert contents(tmp_path / "two") == contents(tmp_path / "one")


@pytest.mark.parametrize(
    "customers",
    [[100_000], [25_000, 24_999], [1, 100_001]],
    ids=["one month", "not worth it", "one too large to be held twice"],
)
def test_otherwise_reports_are_written_here(
    tmp_path: Path, begun: list[int], customers: list[int]
) -> None:
    work = [piece for piece, _ in zip(pieces(tmp_path), customers, strict=False)]
    assert len(list(written(iter(work), customers))) == len(customers)
    assert begun == []


def test_processes_look_for_garbage_as_seldom_as_the_one_that_began_them() -> None:
    before = gc.get_threshold()
    gc.set_threshold(60_000, 21, 51)
    try:
        assert list(done(iter([gc.get_threshold]), 2)) == [(60_000, 21, 51)]
    finally:
        gc.set_threshold(*before)


def test_each_piece_is_done_elsewhere_and_told_in_order() -> None:
    work = [partial(_after, seconds, name) for seconds, name in ((0.3, "a"), (0, "b"), (0, "c"))]
    told = list(done(iter(work), 2))
    assert [name for name, _ in told] == ["a", "b", "c"]
    assert os.getpid() not in {process for _, process in told}


def test_no_more_is_held_than_is_worked_on() -> None:
    taken: list[int] = []

    def work() -> Iterator[Callable[[], tuple[str, int]]]:
        for number in range(20):
            taken.append(number)
            yield partial(_after, 0, str(number))

    results = done(work(), 2)
    next(results)
    assert len(taken) == 3
    results.close()


def test_what_goes_wrong_in_a_process_is_raised_here_and_the_rest_is_left(tmp_path: Path) -> None:
    marks = [partial(_mark, tmp_path / str(number)) for number in range(20)]
    with pytest.raises(ValueError, match="the folder is full"):
        list(done(iter([_fails, *marks]), 2))
    assert len(list(tmp_path.iterdir())) < 4


def test_a_process_that_is_killed_is_told_in_words() -> None:
    with pytest.raises(WriterEnded, match="ended from outside, perhaps for lack of memory"):
        list(done(iter([_is_killed, partial(_after, 0, "b")]), 2))


def test_processes_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    parent = subprocess.Popen([sys.executable, "-m", __name__, str(tmp_path)])
    try:
        _until(lambda: len(list(tmp_path.iterdir())) == 2)
        workers = [int(path.name) for path in tmp_path.iterdir()]
        assert all(_alive(worker) for worker in workers)
    finally:
        parent.send_signal(signal.SIGKILL)
        parent.wait()
    _until(lambda: not any(_alive(worker) for worker in workers))


def _after(seconds: float, name: str) -> tuple[str, int]:
    time.sleep(seconds)
    return name, os.getpid()


def _fails() -> None:
    raise ValueError("the folder is full")


def _is_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _mark(path: Path) -> None:
    path.touch()


def _sleeps(folder: Path) -> None:
    (folder / str(os.getpid())).touch()
    time.sleep(60)


def _alive(process: int) -> bool:
    """Whether it runs; one that has ended and that nobody asked about does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def _until(come_true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not come_true():
        assert time.monotonic() < deadline, "it did not happen in half a minute"
        time.sleep(0.05)


if __name__ == "__main__":
    list(done(iter([partial(_sleeps, Path(sys.argv[1]))] * 2), 2))
