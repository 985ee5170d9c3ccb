"""How many small mistakes in the rules the tests notice: ``make mutation``.

Each mutant lives in a process of its own, forked with everything loaded, compiled and run that does not
depend on the rules. It is judged by the oracle, a hundred companies at once, and by the tests of its
module, until something notices it. mutmut and cosmic-ray start anew for every mutant, which takes ten
seconds here before the first test. What was judged is written down at once, so that a run can be continued.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import json
import math
import os
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from recon_assets_tests.tools.judges import TESTS, TESTS_OF, Oracle, notices
from recon_assets_tests.tools.mutants import ALTERED, ASKED_FOR, Mutant, mutants, sampled

PACKAGE = "recon_assets.reconcile"
# What does not depend on the rules stays loaded.
KEPT = (
    *(f"recon_assets.{part}" for part in ("contracts", "config", "normalize", "warehouse")),
    f"{TESTS}.tools",
)
# Of one process: what a mutant that makes a query endless may cost.
LIMIT_SECONDS = 400


class Swapped(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module of the package its mutated code."""

    def __init__(self, mutant: Mutant) -> None:
        self.name, self.code = f"{PACKAGE}.{mutant.module}", mutant.code

    def find_spec(self, fullname, path, target=None):
        found = importlib.machinery.PathFinder.find_spec(fullname, path)
        if fullname != self.name or found is None:
            return None
        return importlib.util.spec_from_file_location(fullname, found.origin, loader=self)

    def create_module(self, spec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)


def forget_the_rules() -> None:
    """Everything that has seen the rules is loaded anew when it is next asked for."""
    for name in list(sys.modules):
        ours = name.startswith(("recon_assets.", TESTS, "test_"))
        if ours and not name.startswith(KEPT):
            del sys.modules[name]


def noticed_by(
    mutant: Mutant | None, oracle: Oracle, modules: Sequence[str], *, quick: bool
) -> str | None:
    """What notices the mutant, of one of ``modules``, first; None where nothing does. In this process."""
    memory = sys.modules[f"{TESTS}.company"].MEMORY  # type: ignore[attr-defined]
    forget_the_rules()
    try:
        if mutant:
            sys.meta_path.insert(0, Swapped(mutant))
        # What the mutant does not change need not be compiled and run again.
        importlib.import_module(f"{TESTS}.company").MEMORY = memory  # type: ignore[attr-defined]
        asks_less = mutant is None or mutant.kind == ASKED_FOR
        return next(notices(oracle, modules, asks_less=asks_less, quick=quick), None)
    except Exception as refused:  # a rule that cannot even be built fails every test
        return f"{type(refused).__name__}: {str(refused)[:80]}"


def judge(
    mutant: Mutant, oracle: Oracle, write: Callable[[dict[str, Any]], None], *, quick: bool
) -> int:
    """Judges the mutant in a process of its own, whose id this is."""
    if child := os.fork():
        return child
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_SECONDS, LIMIT_SECONDS))
    gc.set_threshold(200_000, 20, 20)
    by = noticed_by(mutant, oracle, [mutant.module], quick=quick)
    write(_verdict(mutant, "killed" if by else "survived", time.process_time(), by))
    os._exit(0)


def _verdict(
    mutant: Mutant, verdict: str, seconds: float = 0, by: str | None = None
) -> dict[str, Any]:
    return {"mutant": str(mutant), "verdict": verdict, "seconds": round(seconds, 1), "by": by}


def judge_all(
    chosen: Sequence[Mutant], oracle: Oracle, path: Path, jobs: int, minutes: float, *, quick: bool
) -> None:
    """Writes a verdict on each into ``path``; begins none after so many minutes (0 = any)."""
    begun = time.monotonic()

    def write(verdict: dict[str, Any]) -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(verdict, ensure_ascii=False) + "\n")

    running: dict[int, Mutant] = {}
    for mutant in (*chosen, None):
        while running and (mutant is None or len(running) >= jobs):
            child, status = os.wait()
            ended = running.pop(child)
            if status != 0:
                write(_verdict(ended, "unfinished"))
            verdict = judged(path)[str(ended)]
            print(f"{verdict['verdict']} {verdict['seconds']}s {ended}  {verdict['by'] or ''}", flush=True)  # fmt: skip
        if mutant is None or (minutes and time.monotonic() - begun > 60 * minutes):
            continue
        running[judge(mutant, oracle, write, quick=quick)] = mutant


def judged(path: Path) -> dict[str, dict[str, Any]]:
    """The last verdict on each mutant that was judged."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {verdict["mutant"]: verdict for verdict in map(json.loads, lines)}


def interval(killed: int, judged: int) -> tuple[float, float]:
    """Wilson's 95 % interval of the share killed.

    >>> [round(end, 3) for end in interval(9, 10)]
    [0.596, 0.982]
    """
    z, share = 1.96, killed / judged
    middle = share + z * z / (2 * judged)
    spread = z * math.sqrt(share * (1 - share) / judged + (z / (2 * judged)) ** 2)
    return (middle - spread) / (1 + z * z / judged), (middle + spread) / (1 + z * z / judged)


def report(chosen: Sequence[Mutant], path: Path) -> None:
    """The score of those judged so far, and who survived."""
    known = judged(path)
    verdicts = [known[str(mutant)] for mutant in chosen if str(mutant) in known]
    if not verdicts:
        return
    killed = sum(verdict["verdict"] == "killed" for verdict in verdicts)
    low, high = interval(killed, len(verdicts))
    print(f"{killed} of {len(verdicts)} killed ({killed / len(verdicts):.1%}; 95 %: {low:.1%} to {high:.1%})")  # fmt: skip
    for verdict in verdicts:
        if verdict["verdict"] != "killed":
            print(f"  {verdict['verdict']} {verdict['mutant']}")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=0, help="so many mutants; 0 = all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=0, help="begin no mutant after; 0 = any")
    parser.add_argument("--module", nargs="*", choices=TESTS_OF, help="of these modules only")
    parser.add_argument("--quick", action="store_true", help="ask only the tests of the module")
    parser.add_argument("--left-out", action="store_true", help="only those without one condition")
    parser.add_argument("--companies", type=int, default=100)
    parser.add_argument("--rare", action="store_true", help="ask every configuration of the oracle")
    parser.add_argument("--jobs", type=int, default=1, help="so many mutants at a time")
    parser.add_argument("--results", type=Path, default=Path("mutation.jsonl"))
    parser.add_argument("--again", action="store_true", help="judge anew whom nothing noticed")
    parser.add_argument("--report", action="store_true", help="only the score of what was judged")
    asked = parser.parse_args(arguments)
    everyone = [m for m in mutants() if m.kind != ALTERED or not asked.left_out]
    chosen = [m for m in sampled(everyone, asked.sample, asked.seed) if not asked.module or m.module in asked.module]  # fmt: skip
    done = {name for name, said in judged(asked.results).items() if not (asked.again and said["verdict"] != "killed")}  # fmt: skip
    waiting = [mutant for mutant in chosen if str(mutant) not in done]
    print(f"{len(everyone)} mutants, {len(chosen)} chosen, {len(waiting)} to judge", flush=True)
    if waiting and not asked.report:
        oracle = Oracle(asked.companies, rare=asked.rare)
        # This compiles and runs everything once, for all mutants.
        modules = [name for name in TESTS_OF if any(m.module == name for m in waiting)]
        by = noticed_by(None, oracle, modules, quick=asked.quick)
        assert by is None, f"fails without any mutant: {by}"
        print(f"without a mutant nothing fails ({time.process_time():.0f}s)", flush=True)
        gc.collect()
        gc.freeze()
        judge_all(waiting, oracle, asked.results, asked.jobs, asked.minutes, quick=asked.quick)
    report(chosen, asked.results)


if __name__ == "__main__":
    main()
