"""Expressions and identifiers as the SQL of each engine. What the engines say differently is here."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.operations as ops
import ibis.expr.types as ir
import sqlglot.expressions as sge
from ibis.backends.sql.compilers import DuckDBCompiler, SnowflakeCompiler
from ibis.backends.sql.compilers.base import NULL, SQLGlotCompiler
from ibis.expr.rewrites import replace
from sqlglot.optimizer.eliminate_subqueries import eliminate_subqueries

# Ibis can merge nested SELECTs into readable ones. The database's optimizer does the same in a
# fraction of the time, and merging was half of what a small month took (docs/performance.md).
ibis.options.sql.fuse_selects = False

# An expression nests as deep as it has steps, and so do the functions that write it as SQL. Cleaning
# names is the deepest: it passes Python's usual thousand.
sys.setrecursionlimit(max(sys.getrecursionlimit(), 20_000))

# It is also a hundred thousand objects that are all in use, and the collector of garbage would look
# through them after every 700 new ones: an eighth of what a small month took.
gc.set_threshold(50_000, 20, 50)

# Names that a person would write in lower case and without quotes.
_PLAIN = re.compile("[a-z_][a-z0-9_]*")

# strptime codes as Snowflake's date formats. Rule: Snowflake, "Date & time input and output formats".
_FORMAT_ELEMENTS = {
    "%Y": "YYYY", "%y": "YY", "%m": "MM", "%d": "DD", "%b": "MON", "%B": "MMMM", "%H": "HH24",
    "%I": "HH12", "%M": "MI", "%S": "SS", "%f": "FF6", "%p": "AM", "%a": "DY", "%z": "TZHTZM",
    "%-m": "MM", "%-d": "DD", "%%": "%",
}  # fmt: skip


class UnsupportedDateFormat(Exception):
    """A declared date format that the engine cannot read."""


class Named(Protocol):
    """A contract, or whatever else says where a table lies."""

    @property
    def schema(self) -> str: ...
    @property
    def table(self) -> str: ...


@dataclass(frozen=True)
class Dialect:
    """How one engine is spoken to."""

    name: str
    compiler: SQLGlotCompiler
    # Engines that fold unquoted names to upper case store plain ones that way, so that people need
    # no quotes for them; this says which case they take. A name of somebody else's table that was
    # stored in lower case all the same is known with its quotes, as people have to write it.
    upper: bool = False
    # Snowflake skips blocks by what is in them, and fills them in the order of the INSERT. Sorted by
    # month a block holds few months, without a clustering key, which costs credits at every write.
    sorts_inserts: bool = False

    def stored(self, name: str) -> str:
        """``name`` as the engine stores it."""
        if self.upper and _PLAIN.fullmatch(name.strip('"')):
            return name.strip('"') if name.startswith('"') else name.upper()
        return name

    def known(self, name: str) -> str:
        """The name of which the engine stores ``name``.

        >>> [SNOWFLAKE.known(stored) for stored in ("ACCOUNT_ID", "Account ID", "account_id")]
        ['account_id', 'Account ID', '"account_id"']
        """
        if self.upper and _PLAIN.fullmatch(name.lower()):
            return name.lower() if name == name.upper() else f'"{name}"' if name.islower() else name
        return name

    def quoted(self, name: str) -> str:
        return sge.to_identifier(self.stored(name), quoted=True).sql(self.name)

    def table(self, table: Named) -> str:
        return f"{self.quoted(table.schema)}.{self.quoted(table.table)}"

    def columns(self, schema: ibis.Schema) -> list[str]:
        """Columns as a CREATE TABLE defines them."""
        definitions = schema.to_sqlglot_column_defs(self.name)
        return [self._stored(column).sql(self.name) for column in definitions]

    def type(self, dtype: dt.DataType) -> str:
        """A type as a CAST names it."""
        return str(self.compiler.type_mapper.to_string(dtype))

    def compiled(self, table: ir.Table) -> str:
        """The SELECT that gives ``table``."""
        tree = self.compiler.to_sqlglot(table)
        # Subqueries in subqueries are too deep for some parsers, and for people.
        flat = eliminate_subqueries(tree) if self.upper else tree
        return self._stored(flat).sql(self.name)

    def _stored(self, tree: Any) -> Any:
        if self.upper:
            for identifier in _identifiers(tree):
                identifier.set("this", self.stored(identifier.this))
        return tree


def _identifiers(tree: Any) -> Iterator[sge.Identifier]:
    """Every identifier once. The tree's own walk leaves out what Ibis keeps in tuples: the keys by
    which a window is partitioned and ordered.
    """
    seen: set[int] = set()
    ahead = [tree]
    while ahead:
        node = ahead.pop()
        if isinstance(node, list | tuple):
            ahead += node
        elif isinstance(node, sge.Expression) and id(node) not in seen:
            seen.add(id(node))
            ahead += node.args.values()
            if isinstance(node, sge.Identifier):
                yield node


@replace(ops.DropColumns)
def _dropped_as_selected(_: Any, **__: object) -> ops.Node:
    """A table without some columns as the selection of the others.

    What is used twice Ibis writes once, as a CTE, where it is a SELECT, but not where it is a drop:
    that, and all below it, it writes out, and the database computes, once for each use.
    """
    return ops.Project(_.parent, {name: ops.Field(_.parent, name) for name in _.schema})


class _DuckDb(DuckDBCompiler):  # type: ignore[misc] # Ibis is not typed
    """Ibis's, where DuckDB has a faster way to say the same."""

    rewrites = (_dropped_as_selected, *DuckDBCompiler.rewrites)

    def visit_GroupConcat(self, op: Any, *, arg: Any, sep: Any, where: Any, order_by: Any) -> Any:
        """Texts in their own order: a list that is sorted takes a third of a sorted aggregate."""
        keys = [(key.arg, key.ascending, key.nulls_first) for key in op.order_by]
        if keys != [(op.arg, True, False)]:
            return self.agg.group_concat(arg, sep, where=where, order_by=order_by)
        said = arg.is_(sge.Null()).not_()
        told = self.agg.array_agg(arg, where=said if where is None else sge.and_(where, said))
        return self.f.array_to_string(self.f.list_sort(told), sep)


class _Snowflake(SnowflakeCompiler):  # type: ignore[misc] # Ibis is not typed
    """Ibis's, where Snowflake's documentation or our types ask for something else."""

    rewrites = (_dropped_as_selected, *SnowflakeCompiler.rewrites)

    def visit_TryCast(self, op: Any, *, arg: Any, to: Any) -> Any:
        """TRY_CAST takes text only; a number that would not fit is told by its size."""
        if op.arg.dtype.is_string():
            return sge.TryCast(this=arg, to=self.type_mapper.from_ibis(to), safe=True)
        digits = to.precision - to.scale if to.is_decimal() else 18
        fits = self.f.abs(arg) < sge.convert(10**digits)
        return self.if_(fits, self.cast(arg, to), NULL)

    def visit_Cast(self, op: Any, *, arg: Any, to: Any) -> Any:
        """The wall clock of an instant is UTC's, as in DuckDB, not that of the instant's own offset."""
        from_ = op.arg.dtype
        if from_.is_timestamp() and from_.timezone and to.is_timestamp() and not to.timezone:
            return self.cast(self.f.convert_timezone("UTC", arg), to)
        return super().visit_Cast(op, arg=arg, to=to)

    def visit_HexDigest(self, op: Any, *, arg: Any, how: str) -> Any:
        return self.f.md5(arg) if how == "md5" else self.f.sha2(arg, 256)

    def visit_RegexSearch(self, op: Any, *, arg: Any, pattern: Any) -> Any:
        """RLIKE matches the whole text, and ``a|b`` is an alternative only within its parentheses."""
        anywhere = self.f.concat(".*(", pattern, ").*")
        return sge.RegexpLike(this=arg, expression=anywhere, flag=sge.convert("cs"))

    def visit_Arbitrary(self, op: Any, *, arg: Any, where: Any) -> Any:
        return self.f.any_value(arg if where is None else self.if_(where, arg, NULL))

    def visit_ScalarUDF(self, op: Any, **arguments: Any) -> Any:
        if op.__func_name__ == "try_strptime":
            return self._try_strptime(op, **arguments)
        return super().visit_ScalarUDF(op, **arguments)

    def _try_strptime(self, op: Any, *, text: Any, format: Any) -> Any:
        elements = _date_format(op.format.value)
        return self.f.anon.try_to_timestamp_ntz(text, sge.convert(elements))


def _date_format(strptime: str) -> str:
    """A declared date format in Snowflake's elements.

    >>> _date_format("%m/%d/%Y %H:%M")
    'MM/DD/YYYY HH24:MI'

    Raises UnsupportedDateFormat for a code that Snowflake has no element for.
    """

    def element(match: re.Match[str]) -> str:
        if match[0] in _FORMAT_ELEMENTS:
            return _FORMAT_ELEMENTS[match[0]]
        raise UnsupportedDateFormat(
            f"the date format {strptime!r} cannot be read by Snowflake: {match[0]} has no counterpart"
        )

    return re.sub(r"%-?.", element, strptime)


DUCKDB = Dialect("duckdb", _DuckDb())
SNOWFLAKE = Dialect("snowflake", _Snowflake(), upper=True, sorts_inserts=True)
