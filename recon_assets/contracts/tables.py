"""The register of contracts: table → what it holds."""

from __future__ import annotations

import inspect
import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir
import pandas as pd
import pandera.ibis as pa
import pyarrow
from pandera.errors import SchemaError, SchemaErrors

from recon_assets.contracts import history, log, normalized, raw, reconciled

MONTH = "month"
# A contract that is broken is told by so many rows; one would do.
SHOWN_SUSPECTS = 20


# How a value breaks a check of a contract, by pandera's name of the check. A contract that uses
# another fails with KeyError when it is first checked.
VIOLATIONS: dict[str, Callable[..., ir.BooleanValue]] = {
    "greater_than_or_equal_to": lambda value, min_value: value < min_value,
    "less_than_or_equal_to": lambda value, max_value: value > max_value,
    "isin": lambda value, allowed_values: value.notin(allowed_values),
}


@dataclass(frozen=True)
class Contract:
    """One table: its schema and name, and the pandera model that says what it holds."""

    schema: str
    table: str
    model: type[pa.DataFrameModel]

    @property
    def key(self) -> tuple[str, str]:
        return (self.schema, self.table)

    @property
    def name(self) -> str:
        return f"{self.schema}.{self.table}"

    @property
    def description(self) -> str:
        return inspect.cleandoc(self.model.__doc__ or "")

    @cached_property
    def pandera(self) -> pa.DataFrameSchema:
        return self.model.to_schema()

    @cached_property
    def columns(self) -> ibis.Schema:
        """Column names and types, nullable as the contract says, in the contract's order."""
        return ibis.schema(
            {
                name: column.dtype.type.copy(nullable=column.nullable)
                for name, column in self.pandera.columns.items()
            }
        )

    @property
    def _nullable(self) -> dict[str, dt.DataType]:
        """Types as expressions see them: Ibis refuses to unite NOT NULL columns with others."""
        return {name: dtype.copy(nullable=True) for name, dtype in self.columns.items()}

    @property
    def unique(self) -> tuple[str, ...]:
        return tuple(self.pandera.unique or ())

    @property
    def append_only(self) -> bool:
        """What is written stays: no row of it is ever changed or deleted."""
        config = self.model.__config__
        return bool(config and (config.metadata or {}).get("append_only"))

    @property
    def open_ended(self) -> bool:
        """Delivered columns may follow the contract's own."""
        return not self.pandera.strict

    def unbound(self, extra: tuple[str, ...] = ()) -> ir.Table:
        """The table as an Ibis expression bound to no database; ``extra`` are delivered columns."""
        return ibis.table(
            self._nullable | dict.fromkeys(extra, dt.string),
            name=self.table,
            database=self.schema,
        )

    def broken_rules(
        self, table: ir.Table, fetch: Callable[[ir.Table], pd.DataFrame], *, lazy: bool = False
    ) -> str | None:
        """What ``table`` does not keep of the contract, in words; None when it keeps all. ``lazy``
        names every broken rule rather than the first. ``fetch`` gives the rows of an expression.

        pandera asks some forty questions of a table, one at a time. So the warehouse is asked one,
        whether there is anything to tell, and pandera is shown some rows of which there is.
        """
        broken = reduce(operator.or_, self._violations(table), ibis.literal(False)).fill_null(False)
        suspects = table.filter(broken)
        if self.unique:
            keys = table.group_by(self.unique).agg(several=table.count() > 1, broken=broken.any())
            suspects = keys.filter(keys.several | keys.broken)
        found = fetch(suspects.limit(SHOWN_SUSPECTS))
        if found.empty:
            return None
        rows = fetch(self._of_keys(table, found) if self.unique else suspects.limit(SHOWN_SUSPECTS))
        schema = self.unbound(tuple(c for c in rows.columns if c not in self.columns)).schema()
        shown = pyarrow.Table.from_pandas(rows, schema.to_pyarrow(), preserve_index=False)
        try:
            self.model.validate(ibis.memtable(shown), lazy=lazy)
        except (SchemaError, SchemaErrors) as error:
            return str(error)
        raise AssertionError(f"{self.name}: pandera finds nothing wrong with {len(rows)} suspects")

    def _of_keys(self, table: ir.Table, keys: pd.DataFrame) -> ir.Table:
        """The rows of ``table`` whose key is among ``keys``, where NULL is a value too."""
        one_of = (
            reduce(
                operator.and_,
                (
                    table[name].isnull() if value is None else table[name] == value
                    for name, value in zip(self.unique, key, strict=True)
                ),
            )
            for key in keys[list(self.unique)].itertuples(index=False, name=None)
        )
        return table.filter(reduce(operator.or_, one_of))

    def _violations(self, table: ir.Table) -> Iterator[ir.BooleanValue]:
        for name, column in self.pandera.columns.items():
            value = table[name]
            if not column.nullable:
                yield value.isnull()
            for check in column.checks:
                yield VIOLATIONS[check.name](value, **check.statistics)

    def conform(self, table: ir.Table) -> ir.Table:
        """``table`` with exactly the contract's columns, in its order and types.

        Raises KeyError-like IbisTypeError when a column is not there: an asset that forgot one.
        """
        extra = [column for column in table.columns if column not in self.columns]
        if extra and not self.open_ended:
            raise ValueError(f"{self.name} has no column {', '.join(extra)}; see its contract")
        return table.select(
            **{
                name: table[name] if table[name].type() == dtype else table[name].cast(dtype)
                for name, dtype in self._nullable.items()
            },
            **{name: table[name] for name in extra},
        )


def _in(schema: str, **models: type[pa.DataFrameModel]) -> dict[str, Contract]:
    return {f"{schema}.{name}": Contract(schema, name, model) for name, model in models.items()}


TABLES: dict[str, Contract] = {
    **_in(
        "raw", crm_accounts=raw.CrmAccounts, billing_lines=raw.BillingLines, ops_usage=raw.OpsUsage
    ),
    **_in(
        "normalized",
        crm_accounts=normalized.CrmAccounts,
        billing_lines=normalized.BillingLines,
        ops_usage=normalized.OpsUsage,
        rejected=normalized.Rejected,
        customer_matches=normalized.CustomerMatches,
        match_candidates=normalized.MatchCandidates,
    ),
    **_in(
        "reconciled",
        positions=reconciled.Positions,
        mismatches=reconciled.Mismatches,
        explained_differences=reconciled.ExplainedDifferences,
        provider_differences=reconciled.ProviderDifferences,
        control_totals=reconciled.ControlTotals,
    ),
    **_in(
        "history",
        mismatch_log=log.MismatchLog,
        month_closings=log.MonthClosings,
        mismatch_lifecycle=history.MismatchLifecycle,
        mismatch_trend=history.MismatchTrend,
        mismatch_breakdown=history.MismatchBreakdown,
    ),
}


def contract_of(schema: str, table: str) -> Contract:
    """The contract of a table. Raises KeyError when no such table is part of the product."""
    return TABLES[f"{schema}.{table}"]
