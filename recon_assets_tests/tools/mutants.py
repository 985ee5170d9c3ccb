"""Small mistakes in the rules, one at a time: conditions, comparisons, constants and operators."""

from __future__ import annotations

import ast
import copy
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

FOLDER = Path(__file__).parents[2] / "recon_assets" / "reconcile"
# Written from the rules, and proven by a test of its own.
LEFT_OUT = ("__init__", "dictionary")

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
ALTERED, CONDITION, ASKED_FOR = "altered", "condition left out", "asked for left out"
CODES = ("severity", "label", "field", "category", "reason")
# What an entry of the decision table asks for besides its condition.
ASKS = ("needs", "compares", "stands_on", "categories")

# Say what fails, not what is found.
SPARED = ("strict", "frozen")


@dataclass(frozen=True)
class Mutant:
    module: str
    line: int
    column: int
    number: int  # of those in the same place
    what: str
    kind: str  # altered, or a part left out: of a condition, or of what a rule asks for
    code: CodeType

    def __str__(self) -> str:
        return f"{self.module}.py:{self.line}:{self.column}.{self.number}: {self.what}"


def sampled(everyone: list[Mutant], count: int, seed: int) -> list[Mutant]:
    """``count`` of them (all where that is 0) in an order of chance, which an edit elsewhere does not
    change.
    """
    order: dict[str, Mutant] = {}
    for mutant in everyone:
        same = 0
        while (name := f"{mutant.module} {mutant.what} {same}") in order:
            same += 1
        order[name] = mutant
    names = sorted(order, key=lambda name: hashlib.sha256(f"{seed} {name}".encode()).digest())
    return [order[name] for name in names[: count or None]]


def mutants() -> Iterator[Mutant]:
    """Every mutant of the package, in the order of the source."""
    for path in sorted(FOLDER.glob("*.py")):
        if path.stem not in LEFT_OUT:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            spared = {
                id(k.value)
                for k in ast.walk(tree)
                if isinstance(k, ast.keyword) and k.arg in SPARED
            }
            for place, node in enumerate(ast.walk(tree)):
                if id(node) not in spared:
                    yield from _of_node(tree, place, path)


def _of_node(tree: ast.Module, place: int, path: Path) -> Iterator[Mutant]:
    original = _node(tree, place)
    kinds = [kind for kind, _ in _changes(copy.deepcopy(original))]
    for number, kind in enumerate(kinds):
        mutated = copy.deepcopy(tree)
        node = _node(mutated, place)
        _, change = list(_changes(node))[number]
        before = ast.unparse(node)
        changed = change()
        if changed is None:
            changed = node
        elif not _replace(mutated, node, changed):
            continue
        ast.fix_missing_locations(mutated)
        what = f"{_short(before)}  →  {_short(ast.unparse(changed))}"
        place_in_line = original.lineno, original.col_offset, number
        code = compile(mutated, str(path), "exec")
        yield Mutant(path.stem, *place_in_line, what, kind, code)


def _node(tree: ast.Module, place: int) -> ast.AST:
    return next(node for number, node in enumerate(ast.walk(tree)) if number == place)


def _changes(node: ast.AST):
    """Ways to change a node, each with its kind: it changes the node in place, or gives what stands in
    its place.
    """
    for kind, ways in ((ALTERED, _altered), (CONDITION, _without), (ASKED_FOR, _asking_less)):
        yield from ((kind, change) for change in ways(node))


def _altered(node: ast.AST):
    match node:
        case ast.Compare(ops=[op]) if type(op) in COMPARISONS:
            yield lambda: setattr(node, "ops", [COMPARISONS[type(op)]()])
        case ast.BinOp(op=op) if type(op) in OPERATORS and not _is_type(node):
            yield lambda: setattr(node, "op", OPERATORS[type(op)]())
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
        case ast.Call(func=ast.Attribute(attr=name) as called) if name in METHODS:
            yield lambda: setattr(called, "attr", METHODS[name])


def _without(node: ast.AST):
    match node:
        case ast.BinOp(op=ast.BitAnd() | ast.BitOr()) if not _is_type(node):
            yield lambda: node.left
            yield lambda: node.right
        case ast.Call(func=ast.Attribute(attr="and_" | "or_" | "filter"), args=[_, _, *_] as parts):
            yield from _each_left_out(parts)
        case ast.keyword(arg="when", value=ast.Lambda() | ast.Name()):
            always = ast.parse("lambda _: ibis.literal(True)").body[0].value
            yield lambda: setattr(node, "value", always)


def _asking_less(node: ast.AST):
    match node:
        case ast.keyword(arg=name, value=ast.Tuple(elts=parts)) if name in ASKS:
            yield from _each_left_out(parts)
            for part in parts:
                if isinstance(part, ast.Tuple):
                    yield from _each_left_out(part.elts)


def _each_left_out(parts: list[ast.expr]):
    for number in range(len(parts)):
        yield lambda number=number: parts.pop(number) and None


def _is_type(node: ast.BinOp) -> bool:
    """``str | None`` or ``str | Value``, which is no calculation."""
    return ast.unparse(node.right) == "None" or ast.unparse(node.left) == "str"


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
