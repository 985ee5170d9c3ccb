"""What every test shares: an expression that one test had written as SQL is not written again."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import ibis.expr.operations as ops
import ibis.expr.types as ir
import pytest

from recon_assets.warehouse.sql import Dialect

# A run has a hundred, and hundreds of runs in these tests have the same ones.
EXPRESSIONS_KEPT = 1_000


@pytest.fixture(autouse=True, scope="session")
def each_expression_is_compiled_once() -> Iterator[None]:
    compiled = Dialect.compiled

    @functools.lru_cache(EXPRESSIONS_KEPT)
    def once(dialect: Dialect, node: ops.Relation) -> str:
        return compiled(dialect, node.to_expr())

    def remembered(self: Dialect, table: ir.Table) -> str:
        return once(self, table.op())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Dialect, "compiled", remembered)
        yield
