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
import pandera.ibis as pa
from pandera.errors import SchemaError, SchemaErrors

from recon_assets.contracts import history, normalized, raw, reconciled

MONTH = "month"


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

    def broken_rules(self, table: ir.Table, *, lazy: bool = False) -> str | None:
        """What ``table``, bound to a connection, does not keep of the contract, in words; None when
        it keeps all. ``lazy`` names every broken rule rather than the first.
        """
        # pandera asks some forty questions of a table, one at a time; this asks whether there is
        # anything to tell, in one.
        if not self._suspect(table).limit(1).count().execute():
            return None
        try:
            self.model.validate(table, lazy=lazy)
        except (SchemaError, SchemaErrors) as error:
            return str(error)
        return None

    def _suspect(self, table: ir.Table) -> ir.Table:
        """What of ``table`` breaks a rule: keys of several rows, and keys or rows with a value that
        a column does not allow.
        """
        broken = reduce(operator.or_, self._violations(table), ibis.literal(False))
        if not self.unique:
            return table.filter(broken)
        keys = table.group_by(self.unique).agg(
            several=table.count() > 1, broken=broken.fill_null(False).any()
        )
        return keys.filter(keys.several | keys.broken)

    def _violations(self, table: ir.Table) -> Iterator[ir.BooleanValue]:
        for name, column in self.pandera.columns.items():
            value = table[name]
            if value.type().copy(nullable=True) != column.dtype.type.copy(nullable=True):
                yield ibis.literal(True)
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
        control_totals=reconciled.ControlTotals,
    ),
    **_in(
        "history",
        mismatch_log=history.MismatchLog,
        mismatch_lifecycle=history.MismatchLifecycle,
        mismatch_trend=history.MismatchTrend,
    ),
}


def contract_of(schema: str, table: str) -> Contract:
    """The contract of a table. Raises KeyError when no such table is part of the product."""
    return TABLES[f"{schema}.{table}"]
