"""The reports of many months on several cores: writing a workbook keeps one core busy all the while."""

from __future__ import annotations

import gc
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from typing import TypeVar

from recon_assets.reports.monthly import Report

T = TypeVar("T")

# Customers of all months from which processes of their own are worth their start; the most in one
# month, as each process holds a month in memory; the most processes, as not every core that is seen
# may be used.
WORTH_PROCESSES, MOST_CUSTOMERS, MOST_PROCESSES = 50_000, 100_000, 4


class WriterEnded(Exception):
    """A process was ended before it had written its report."""


def written(
    pieces: Iterator[Callable[[], Report]], customers: Sequence[int], worth: int = WORTH_PROCESSES
) -> Iterator[Report]:
    """The reports of some months, a piece of work each, in order. How many ``customers`` each month has
    says whether they are written here or by several processes, as far as there are cores.
    """
    processes = min(os.cpu_count() or 1, len(customers), MOST_PROCESSES)
    if processes > 1 and sum(customers) >= worth and max(customers) <= MOST_CUSTOMERS:
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
        context, seldom = get_context("spawn"), (gc.get_threshold(),)
        with ProcessPoolExecutor(processes, context, _begin_like_parent, seldom) as pool:
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


def _begin_like_parent(garbage: tuple[int, int, int]) -> None:
    """Look for garbage as seldom as the parent: Python itself would, after every 700 new cells of a
    workbook. End with it: a process that was killed cannot end those that it started, so they watch it.
    """
    gc.set_threshold(*garbage)
    threading.Thread(target=_watch_parent, daemon=True).start()


def _watch_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
