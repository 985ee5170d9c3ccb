"""How many small mistakes in the rules the tests notice: ``make mutation``.

Each mutant lives in a process of its own, forked with everything loaded, compiled and run that does not
depend on the rules. It is judged by the oracle, a hundred companies at once, and by the tests of its
module, until something notices it. mutmut and cosmic-ray start anew for every mutant, which takes ten
seconds here before the first test. What was judged is written down at once, so that a run can be continued.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import json
import math
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from recon_assets_tests.tools.mutants import ALTERED, ASKED_FOR, Mutant, mutants, sampled

PACKAGE = "recon_assets.reconcile"
TESTS = "recon_assets_tests"
# What does not depend on the rules stays loaded.
KEPT = (
    *(f"recon_assets.{part}" for part in ("contracts", "config", "normalize", "warehouse")),
    f"{TESTS}.tools",
)
TESTS_OF = {
    "agreement": ("reconcile/test_agreement",),
    "charges": ("reconcile/test_charges", "reconcile/test_prices"),
    "completeness": ("reconcile/test_rejections",),
    "controls": ("reconcile/test_control_totals", "reconcile/test_scale"),
    "data_quality": ("reconcile/test_data_quality",),
    "entitlement": ("reconcile/test_entitlement", "reconcile/test_outside_truths"),
    "facts": (
        "reconcile/test_charges",
        "reconcile/test_prices",
        "reconcile/test_presence",
        "reconcile/test_grain",
    ),
    "mismatches": ("reconcile/test_mismatch_id", "reconcile/test_grain"),
    "money": ("reconcile/test_prices", "reconcile/test_charges"),
    "neighbours": ("reconcile/test_timing",),
    "overview": ("reports/test_overview",),
    "positions": ("reconcile/test_grain", "reconcile/test_rejections"),
    "presence": ("reconcile/test_presence",),
    "provider_differences": ("reconcile/test_provider_differences",),
    "reasons": ("reconcile/test_timing",),
    "rule": ("reconcile/test_grain", "reconcile/test_agreement"),
    "sides": ("reconcile/test_charges", "reconcile/test_grain", "reconcile/test_data_quality"),
    "timing": ("reconcile/test_timing",),
}
OF_FINDINGS = tuple(
    f"{TESTS}/{file}.py"
    for file in ("reconcile/test_explanations", "oracle/test_counterexamples", "oracle/test_one_root_cause")
)  # fmt: skip
OF_NEEDS = f"{TESTS}/reconcile/test_what_rules_need.py"
# No finding depends on these.
BESIDE_FINDINGS = ("overview", "controls", "provider_differences")
OF_TIME = ("timing", "reasons", "neighbours")
# What a family of rules alone can find: a mutant of it is first judged with all others disabled, which
# compiles in a fraction of the time.
FAMILIES = {
    "presence": ("missing_from_crm", "missing_from_billing", "missing_from_ops"),
    "charges": (
        "usage_without_billing", "billing_without_usage", "overbilled", "underbilled", "price_mismatch",
    ),
    "agreement": (
        "active_status_mismatch", "go_live_mismatch", "product_mismatch", "provider_count_mismatch",
    ),
    "entitlement": ("over_entitlement", "unused_entitlement"),
    "data_quality": ("duplicate_record", "ambiguous_match", "customer_id_mismatch"),
}  # fmt: skip
# Of one process: what a mutant that makes a query endless may cost.
LIMIT_SECONDS = 400
SEED = 0

Findings = dict[str, set[tuple]]


def oracle_module(name: str) -> Any:
    return importlib.import_module(f"{TESTS}.oracle.{name}")


class Oracle:
    """What the oracle finds in the generated companies, per configuration: asked once, before any
    mutant. The ``rare`` configurations are those that only `make test-oracle` judges.
    """

    def __init__(self, companies: int, *, rare: bool) -> None:
        os.environ["RECON_COMPANIES"], os.environ["RECON_SEED"] = str(companies), str(SEED)
        comparing, seasons = oracle_module("comparing"), oracle_module("test_seasons")
        settings = oracle_module("settings")
        self.companies = comparing.generated(companies, SEED)
        self.settings = settings.USUAL | (settings.RARE if rare else {})
        self.families = {family: only(family) for family in FAMILIES}
        self.seasons = seasons.seasons()
        self.over_months = {
            name: settings
            for name, settings in seasons.SETTINGS.items()
            if rare or name in seasons.USUAL
        }
        self.expected = {
            name: {
                (month, *told)
                for number, company in enumerate(self.companies)
                for month in [comparing.month_of(number)]
                for told in comparing.by_oracle(company, month, settings)
            }
            for name, settings in (self.settings | self.families).items()
        }
        self.explained = {
            name: {told for one in self.seasons for told in seasons.by_oracle(one, settings)}
            for name, settings in self.over_months.items()
        }

    def differing(self) -> Iterator[str]:
        """Configurations under which the graph as it is now finds something else."""
        yield from self._of_months(self.settings)
        yield from self._of_time()

    def likely_differing(self, module: str | None) -> Iterator[str]:
        """Those that show a mistake in ``module`` soonest, if it is one of rules or of timing."""
        families = [family for family in FAMILIES if module in (None, family)]
        yield from self._of_months({family: self.families[family] for family in families})
        if module in OF_TIME:
            yield from self._of_time()

    def _of_months(self, configurations: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
        for name, settings in configurations.items():
            found = oracle_module("comparing").by_graph(self.companies, settings)
            if {(month, *told) for month, all_ in found.items() for told in all_} != self.expected[name]:  # fmt: skip
                yield f"oracle: {name}"

    def _of_time(self) -> Iterator[str]:
        for name, settings in self.over_months.items():
            found = oracle_module("test_seasons").by_graph(self.seasons, settings)
            if found != self.explained[name]:
                yield f"oracle over months: {name}"


def only(family: str) -> dict[str, Any]:
    """A configuration in which nothing but a family of rules is looked for, with tolerances."""
    others = [c for name, categories in FAMILIES.items() for c in categories if name != family]
    usual = oracle_module("settings").USUAL["tolerances"]
    return {**usual, "rules": {**usual["rules"], "disabled": others}}


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


def tests_of(module: str) -> list[str]:
    """The test files of a module."""
    return [f"{TESTS}/{name}.py" for name in TESTS_OF[module]]


def failing(files: Sequence[str]) -> Iterator[str]:
    """The first test that fails."""
    quiet = io.StringIO()
    with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
        options = ["-x", "-q", "--tb=no", "-rfE", "-n", "0", "-m", "", "-o", "timeout=0"]
        code = pytest.main([*options, "-p", "no:cacheprovider", *files])
    if code != 0:
        told = [t for t in quiet.getvalue().splitlines() if t.startswith(("FAILED", "ERROR"))]
        assert told or code != 1, quiet.getvalue()
        yield told[0].split(" - ")[0] if told else f"pytest ended with {code}"


def forget_the_rules() -> None:
    """Everything that has seen the rules is loaded anew when it is next asked for."""
    for name in list(sys.modules):
        ours = name.startswith(("recon_assets.", TESTS, "test_"))
        if ours and not name.startswith(KEPT):
            del sys.modules[name]


def noticed_by(mutant: Mutant | None, oracle: Oracle) -> str | None:
    """What notices the mutant first, in this process; None where nothing does."""
    memory = sys.modules[f"{TESTS}.company"].MEMORY  # type: ignore[attr-defined]
    forget_the_rules()
    try:
        if mutant:
            sys.meta_path.insert(0, Swapped(mutant))
        # What the mutant does not change need not be compiled and run again.
        importlib.import_module(f"{TESTS}.company").MEMORY = memory  # type: ignore[attr-defined]
        return next(_notices(mutant, oracle), None)
    except Exception as refused:  # a rule that cannot even be built fails every test
        return f"{type(refused).__name__}: {str(refused)[:80]}"


def _notices(mutant: Mutant | None, oracle: Oracle) -> Iterator[str]:
    """All that notices the mutant, what is quick and likely to first."""
    module = mutant.module if mutant else None
    findings_may_change = module not in BESIDE_FINDINGS
    # No finding need change where a rule asks for less.
    if mutant and mutant.kind == ASKED_FOR:
        yield from failing([OF_NEEDS])
    if findings_may_change:
        yield from oracle.likely_differing(module)
    modules = [module] if module else list(TESTS_OF)
    yield from failing(list(dict.fromkeys(file for name in modules for file in tests_of(name))))
    if findings_may_change:
        yield from oracle.differing()
        yield from failing([*OF_FINDINGS, OF_NEEDS])


def judge(mutant: Mutant, oracle: Oracle, write: Callable[[dict[str, Any]], None]) -> int:
    """Judges the mutant in a process of its own, whose id this is."""
    if child := os.fork():
        return child
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_SECONDS, LIMIT_SECONDS))
    gc.set_threshold(200_000, 20, 20)
    by = noticed_by(mutant, oracle)
    write(_verdict(mutant, "killed" if by else "survived", time.process_time(), by))
    os._exit(0)


def _verdict(
    mutant: Mutant, verdict: str, seconds: float = 0, by: str | None = None
) -> dict[str, Any]:
    return {"mutant": str(mutant), "verdict": verdict, "seconds": round(seconds, 1), "by": by}


def judge_all(
    chosen: Sequence[Mutant], oracle: Oracle, path: Path, jobs: int, minutes: float
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
        running[judge(mutant, oracle, write)] = mutant


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
    parser.add_argument("--module", default="", help="of one module only")
    parser.add_argument("--left-out", action="store_true", help="only those without one condition")
    parser.add_argument("--companies", type=int, default=100)
    parser.add_argument("--rare", action="store_true", help="ask every configuration of the oracle")
    parser.add_argument("--jobs", type=int, default=1, help="so many mutants at a time")
    parser.add_argument("--results", type=Path, default=Path("mutation.jsonl"))
    parser.add_argument("--again", action="store_true", help="judge anew whom nothing noticed")
    parser.add_argument("--report", action="store_true", help="only the score of what was judged")
    asked = parser.parse_args(arguments)
    everyone = [m for m in mutants() if m.kind != ALTERED or not asked.left_out]
    chosen = [m for m in sampled(everyone, asked.sample, asked.seed) if asked.module in ("", m.module)]  # fmt: skip
    done = {name for name, said in judged(asked.results).items() if not (asked.again and said["verdict"] != "killed")}  # fmt: skip
    waiting = [mutant for mutant in chosen if str(mutant) not in done]
    print(f"{len(everyone)} mutants, {len(chosen)} chosen, {len(waiting)} to judge", flush=True)
    if waiting and not asked.report:
        oracle = Oracle(asked.companies, rare=asked.rare)
        # This compiles and runs everything once, for all mutants.
        assert (by := noticed_by(None, oracle)) is None, f"fails without any mutant: {by}"
        print(f"without a mutant nothing fails ({time.process_time():.0f}s)", flush=True)
        gc.collect()
        gc.freeze()
        judge_all(waiting, oracle, asked.results, asked.jobs, asked.minutes)
    report(chosen, asked.results)


if __name__ == "__main__":
    main()
