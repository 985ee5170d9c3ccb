"""The reports of many months on several cores: writing a workbook keeps one core busy all the while."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from typing import TypeVar

from recon_assets.reports.monthly import Report

T = TypeVar("T")

# Customers times months from which processes of their own, which take some three seconds each to
# start, are worth it; the most customers a month, as each process holds a month in memory; and the
# most processes, as not every core that is seen may be used.
WORTH_PROCESSES, MOST_CUSTOMERS, MOST_PROCESSES = 50_000, 100_000, 4


class WriterEnded(Exception):
    """A process was ended before it had written its report."""


def written(
    pieces: Iterator[Callable[[], Report]], months: int, worth: int = WORTH_PROCESSES
) -> Iterator[Report]:
    """The reports of so many months, a piece of work each, in order. The first is written here, and
    its size says whether several processes, as far as there are cores, write the others.
    """
    first = next(pieces)()
    yield first
    left = months - 1
    processes = min(os.cpu_count() or 1, left, MOST_PROCESSES)
    large = first.customers * left >= worth and first.customers <= MOST_CUSTOMERS
    if large and processes > 1:
        yield from done(pieces, processes)
    else:
        yield from (piece() for piece in pieces)


def done(pieces: Iterator[Callable[[], T]], processes: int) -> Iterator[T]:
    """What each piece of work returns, in order, done by so many processes of their own.

    A piece is taken only as one is finished, so no more than ``processes`` + 1 wait in memory. What
    a piece raises is raised here, and pieces that were not taken are not done. Raises WriterEnded when
    a process dies.
    """
    begun: deque[Future[T]] = deque()
    try:
        # Spawned, as a database engine with threads does not survive a fork.
        with ProcessPoolExecutor(processes, get_context("spawn"), _end_with_parent) as pool:
            for piece in pieces:
                begun.append(pool.submit(piece))
                if len(begun) > processes:
                    yield begun.popleft().result()
            while begun:
                yield begun.popleft().result()
    except BrokenProcessPool as error:
        raise WriterEnded(
            "a process that wrote reports was ended from outside, perhaps for lack of memory; run"
            " fewer months at a time, or one"
        ) from error


def _end_with_parent() -> None:
    """A process that was killed cannot end those that it started: they watch it."""
    threading.Thread(target=_watch_parent, daemon=True).start()


def _watch_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
