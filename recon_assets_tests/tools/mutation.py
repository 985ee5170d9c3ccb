"""How many small mistakes in the rules the tests notice: ``make mutation``.

Conditions, comparisons, constants and operators of ``recon_assets/reconcile`` are changed one at a time,
each in a process of its own that is forked with everything loaded that does not depend on the rules, so
that a mutant costs the tests that kill it and no start-up. mutmut and cosmic-ray start anew for every
mutant, which takes ten seconds here before the first test. A sample, when asked for, is seeded.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import math
import os
import random
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType

import pytest

PACKAGE = "recon_assets.reconcile"
FOLDER = Path(__file__).parents[2] / "recon_assets" / "reconcile"
TESTS = "recon_assets_tests"
# Written from the rules, and proven by a test of its own.
LEFT_OUT = ("__init__", "dictionary")
# What does not depend on the rules stays loaded.
KEPT = tuple(f"recon_assets.{part}" for part in ("contracts", "config", "normalize", "warehouse"))
# The tests of a module come first, so that most mutants die early.
FIRST = {
    "agreement": ("test_agreement",),
    "charges": ("test_charges", "test_prices"),
    "completeness": ("test_rejections",),
    "controls": ("test_control_totals",),
    "data_quality": ("test_data_quality",),
    "entitlement": ("test_entitlement",),
    "facts": ("test_charges", "test_prices", "test_presence"),
    "mismatches": ("test_mismatch_id", "test_charges"),
    "money": ("test_prices", "test_charges"),
    "neighbours": ("test_timing",),
    "positions": ("test_grain", "test_rejections"),
    "presence": ("test_presence",),
    "provider_differences": ("test_provider_differences",),
    "reasons": ("test_timing",),
    "rule": ("test_charges", "test_agreement"),
    "sides": ("test_charges", "test_grain", "test_data_quality"),
    "timing": ("test_timing",),
}
# Cheap ones first.
ALL = (
    "test_data_quality", "test_presence", "test_mismatch_id", "test_rejections", "test_entitlement",
    "test_agreement", "test_charges", "test_control_totals", "test_provider_differences", "test_timing",
    "test_prices", "test_outside_truths", "test_grain",
)  # fmt: skip
OF_TIME = ("timing", "reasons", "neighbours")
_ORACLE = f"{TESTS}/oracle/test_oracle.py::test_the_graph_finds_what_the_decision_table_says"
ORACLE = tuple(
    f"{_ORACLE}[{name}]"
    for name in ("everything delivered", "by contract", "tolerances", "without products in billing")
)
INVENTED = tuple(
    f"{TESTS}/oracle/{name}.py"
    for name in ("test_money", "test_one_root_cause", "test_counterexamples")
)
SEASONS = f"{TESTS}/oracle/test_seasons.py"
OVERVIEW = f"{TESTS}/reports/test_overview.py"
LIMIT_SECONDS = 900

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.Add: ast.Sub, ast.Sub: ast.Add,
    ast.Mult: ast.Div, ast.Div: ast.Mult,
}  # fmt: skip
METHODS = {"any": "all", "all": "any", "min": "max", "max": "min", "sum": "max", "isnull": "notnull",
           "notnull": "isnull"}  # fmt: skip
CODES = ("severity", "label", "field", "category", "reason")


@dataclass(frozen=True)
class Mutant:
    module: str
    line: int
    what: str
    code: CodeType

    def __str__(self) -> str:
        return f"{self.module}.py:{self.line}: {self.what}"


def mutants() -> Iterator[Mutant]:
    """Every mutant of the package, in the order of the source."""
    for path in sorted(FOLDER.glob("*.py")):
        if path.stem not in LEFT_OUT:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for place, _ in enumerate(ast.walk(tree)):
                yield from _of_node(tree, place, path)


def _of_node(tree: ast.Module, place: int, path: Path) -> Iterator[Mutant]:
    original = _node(tree, place)
    for number in range(len(list(_changes(copy.deepcopy(original))))):
        mutated = copy.deepcopy(tree)
        node = _node(mutated, place)
        change = list(_changes(node))[number]
        before = ast.unparse(node)
        changed = change()
        if changed is None:
            changed = node
        elif not _replace(mutated, node, changed):
            continue
        ast.fix_missing_locations(mutated)
        what = f"{_short(before)}  →  {_short(ast.unparse(changed))}"
        yield Mutant(path.stem, original.lineno, what, compile(mutated, str(path), "exec"))


def _node(tree: ast.Module, place: int) -> ast.AST:
    return next(node for number, node in enumerate(ast.walk(tree)) if number == place)


def _changes(node: ast.AST):
    """Ways to change a node: each changes it in place, or gives what stands in its place."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in COMPARISONS:
            yield lambda: setattr(node, "ops", [COMPARISONS[type(op)]()])
        case ast.BinOp(op=op) if type(op) in OPERATORS and not _is_type(node):
            yield lambda: setattr(node, "op", OPERATORS[type(op)]())
            if isinstance(op, ast.BitAnd | ast.BitOr):
                yield lambda: node.left
                yield lambda: node.right
        case ast.UnaryOp(op=ast.Invert() | ast.USub() | ast.Not()):
            yield lambda: node.operand
        case ast.Constant(value=bool()):
            yield lambda: setattr(node, "value", not node.value)
        case ast.Constant(value=int()):
            yield lambda: setattr(node, "value", node.value + 1)
        case ast.keyword(arg=name, value=ast.Constant(value=str())) if name in CODES:
            yield lambda: setattr(node.value, "value", "mutated")
        case ast.Call(func=ast.Attribute(attr="ifelse"), args=[_, _]):
            yield lambda: node.args.reverse()
        case ast.Call(func=ast.Attribute(attr="and_" | "or_" | "filter"), args=args):
            for number in range(len(args)):
                if len(args) > 1:
                    yield lambda number=number: node.args.pop(number) and None
        case ast.Call(func=ast.Attribute(attr=name) as called) if name in METHODS:
            yield lambda: setattr(called, "attr", METHODS[name])


def _is_type(node: ast.BinOp) -> bool:
    """``str | None``, which is no calculation."""
    return isinstance(node.right, ast.Constant) and node.right.value is None


def _replace(tree: ast.Module, old: ast.AST, new: ast.AST) -> bool:
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
                return True
            if isinstance(value, list) and old in value:
                value[value.index(old)] = new
                return True
    return False


def _short(code: str) -> str:
    flat = " ".join(code.split())
    return flat if len(flat) <= 90 else f"{flat[:87]}…"


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
    """Every test that could notice a mistake in the module; those that likely do come first."""
    if module == "overview":
        return [OVERVIEW]
    first = [f"{TESTS}/reconcile/{name}.py" for name in FIRST.get(module, ())]
    rest = [f"{TESTS}/reconcile/{name}.py" for name in ALL]
    oracle = [*first, SEASONS] if module in OF_TIME else [ORACLE[0], *first, *ORACLE[1:]]
    return list(dict.fromkeys([*oracle, *rest, *ORACLE, *INVENTED, OVERVIEW, SEASONS]))


def tests_fail(module: str) -> bool:
    return any(_fails(file) for file in tests_of(module))


def _fails(file: str) -> bool:
    quiet = io.StringIO()
    with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
        code = pytest.main(
            ["-x", "-q", "--tb=no", "-n", "0", "-m", "", "-p", "no:cacheprovider", file]
        )
    if code not in (0, 1, 2):
        print(quiet.getvalue()[-2000:], file=sys.__stdout__)
    return code != 0


def forget_the_rules() -> None:
    """Everything that has seen the rules is loaded anew when it is next asked for."""
    for name in list(sys.modules):
        ours = name.startswith(("recon_assets.", "recon_assets_tests", "test_"))
        if ours and not name.startswith((*KEPT, f"{TESTS}.tools")):
            del sys.modules[name]


def _differs(*_: object) -> None:
    raise AssertionError("graph and oracle differ")


def survives(mutant: Mutant) -> bool | None:
    """Whether no test fails; None where the tests did not come to an end in time."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return None if os.WIFSIGNALED(status) else status == 0
    signal.alarm(LIMIT_SECONDS)
    compiled = sys.modules[f"{TESTS}.company"]._compiled
    forget_the_rules()
    sys.meta_path.insert(0, Swapped(mutant))
    try:
        __import__(f"{TESTS}.company")
        # Statements that the mutant does not change need not be compiled again.
        sys.modules[f"{TESTS}.company"]._compiled = compiled
        # That companies differ is enough; the simplest one that does is not asked for.
        importlib.import_module(f"{TESTS}.oracle.shrinking").shrunk = _differs
        killed = tests_fail(mutant.module)
    except BaseException:  # a rule that cannot even be built fails every test
        killed = True
    os._exit(int(killed))


def interval(killed: int, judged: int) -> tuple[float, float]:
    """Wilson's 95 % interval of the share killed.

    >>> [round(end, 3) for end in interval(9, 10)]
    [0.596, 0.982]
    """
    z, share = 1.96, killed / judged
    middle = share + z * z / (2 * judged)
    spread = z * math.sqrt(share * (1 - share) / judged + (z / (2 * judged)) ** 2)
    return (middle - spread) / (1 + z * z / judged), (middle + spread) / (1 + z * z / judged)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=0, help="so many mutants; 0 = all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=0, help="begin no mutant after; 0 = any")
    parser.add_argument("--module", default="", help="of one module only")
    asked = parser.parse_args(arguments)
    everyone = [m for m in mutants() if asked.module in ("", m.module)]
    chosen = everyone
    if asked.sample:
        chosen = random.Random(asked.seed).sample(everyone, min(asked.sample, len(everyone)))
    print(f"{len(everyone)} mutants, {len(chosen)} tried", flush=True)
    os.environ.setdefault("RECON_COMPANIES", "60")
    # Besides, this compiles every statement once, for all mutants.
    for file in dict.fromkeys(file for module in FIRST for file in tests_of(module)):
        assert not _fails(file), f"{file} fails without any mutant"
    print("without a mutant every test passes", flush=True)
    survivors, unfinished, judged = [], 0, 0
    begun = time.monotonic()
    for judged, mutant in enumerate(chosen, start=1):
        started = time.monotonic()
        alive = survives(mutant)
        survivors += [mutant] if alive else []
        unfinished += alive is None
        verdict = {True: "SURVIVED", False: "killed", None: "unfinished"}[alive]
        print(f"{judged} {verdict} {time.monotonic() - started:.0f}s {mutant}", flush=True)
        if asked.minutes and time.monotonic() - begun > 60 * asked.minutes:
            break
    killed = judged - len(survivors) - unfinished
    low, high = interval(killed, judged)
    told = f"{killed} of {judged} killed ({killed / judged:.1%}; 95 %: {low:.1%} to {high:.1%})"
    print(f"{told}, {unfinished} unfinished, which count as not killed; survivors:")
    for mutant in survivors:
        print(f"  {mutant}")


if __name__ == "__main__":
    main()
