"""A small company in a few lines: what the three systems deliver, and what comes of it.

Rows are written under canonical column names, which are also the delivered headers. Everything runs
as in the warehouse: each stage is written into the table of its contract, checked against it, and
read by the next. What depends only on the configuration is compiled once per process.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import operator
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, cached_property
from typing import Any

import duckdb
import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa
import yaml
from hypothesis import HealthCheck, Phase, settings

from recon_assets.config import ReconConfig, parse_config
from recon_assets.config.aliases import AliasBook
from recon_assets.contracts import Contract, contract_of
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.normalize.doubts import all_identified, all_rejected, without_copies
from recon_assets.normalize.identity import customer_matches
from recon_assets.normalize.records import accepted, parse
from recon_assets.reconcile.controls import control_totals
from recon_assets.reconcile.mismatches import mismatches
from recon_assets.reconcile.positions import positions
from recon_assets.reconcile.provider_differences import provider_differences
from recon_assets.reconcile.timing import explained_differences
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession

ibis.options.sql.fuse_selects = False

JULY, AUGUST, SEPTEMBER = (dt.date(2025, month, 1) for month in (7, 8, 9))

# Each example is a company of dozens of customers, which takes about a second: few of them, and
# shown as found rather than shrunk for minutes.
whole_companies = settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

Row = Mapping[str, Any]
Rows = Iterable[Row]
Delivered = Row | Sequence[Row] | None

COLUMNS = {
    "crm": (
        "customer_id", "customer_name", "status", "product", "provider_count", "go_live_date",
        "unit_price", "currency", "entitled_quantity", "updated_at", "owner",
    ),
    "billing": (
        "line_id", "customer_id", "customer_name", "status", "product", "provider_count",
        "unit_price", "amount", "currency",
    ),
    "ops": (
        "customer_id", "customer_name", "status", "product", "provider_count", "go_live_date",
        "expected_amount", "currency", "usage_quantity",
    ),
}  # fmt: skip
# What the systems of a customer say about whom there is nothing to find.
AGREED = {
    "crm": {
        "status": "active", "product": "scheduling", "provider_count": 3,
        "go_live_date": "2025-01-15", "unit_price": "100.00", "currency": "USD", "owner": "Dana",
    },
    "billing": {
        "product": "scheduling", "provider_count": 3, "amount": "300.00", "currency": "USD",
    },
    "ops": {"product": "scheduling", "provider_count": 3},
}  # fmt: skip
_PROVENANCE = (
    "month", "source_file", "source_row", "source_key", "source_error", "source_text",
)  # fmt: skip


def recon_yaml(
    *,
    add: Iterable[str] = (),
    drop: Iterable[str] = (),
    sources: Mapping[str, Mapping[str, Any]] | None = None,
    **settings: Any,
) -> str:
    """recon.yaml of the company. ``drop`` and ``add`` name columns (``ops.product``) that are not,
    or also, mapped; ``sources`` adds settings to a source, other arguments whole sections.
    """
    columns = {source: list(names) for source, names in COLUMNS.items()}
    for name in add:
        source, column = name.split(".")
        columns[source].append(column)
    for name in drop:
        source, column = name.split(".")
        columns[source].remove(column)
    described = {
        source: {
            "type": "file",
            "path": f"{source}/{{month}}.csv",
            "columns": {name: name for name in names},
        }
        | dict((sources or {}).get(source, {}))
        for source, names in columns.items()
    }
    return yaml.safe_dump(
        {"version": "1", "start_month": "2025-01", "sources": described} | settings
    )


@cache
def configured(text: str) -> ReconConfig:
    return parse_config(text)


def reconcile(
    crm: Rows = (),
    billing: Rows = (),
    ops: Rows = (),
    *,
    aliases: AliasBook | None = None,
    thoroughly: bool = False,
    **settings: Any,
) -> Books:
    """What comes of these deliveries. ``settings`` are those of ``recon_yaml``; ``thoroughly`` lets
    the warehouse's own check of the contracts, which takes seconds, run besides ours.
    """
    delivered = {"crm": list(crm), "billing": list(billing), "ops": list(ops)}
    text = recon_yaml(**settings)
    config = configured(text)
    headers = tuple(_headers(Source(s), rows, config) for s, rows in delivered.items())
    return _plan(text, aliases or AliasBook(), headers).run(delivered, thoroughly=thoroughly)


class Town:
    """Many customers of one company, each a case of its own, reconciled together when first asked.

    A customer says only how it differs from one on which all systems agree: active, live, three
    providers of scheduling at 100.00 USD sold, billed and used.
    """

    def __init__(self, *, aliases: AliasBook | None = None, **settings: Any) -> None:
        self._settings = {"aliases": aliases, **settings}
        config = configured(recon_yaml(**settings))
        self._mapped = {source: set(config.sources[source].columns) for source in Source}
        self._rows: dict[str, list[Row]] = {source.value: [] for source in Source}
        self._customers = 0

    def customer(
        self,
        crm: Delivered = {},  # noqa: B006 - never changed
        billing: Delivered = {},  # noqa: B006
        ops: Delivered = {},  # noqa: B006
        name: str | None = None,
    ) -> Customer:
        """A customer. Each system: None = knows nothing of it, a row's differences, or several."""
        self._customers += 1
        number = 100 + self._customers
        who = {"customer_id": f"C-{number}", "customer_name": name or f"Clinic {number}"}
        for source, told in (("crm", crm), ("billing", billing), ("ops", ops)):
            rows = [] if told is None else [told] if isinstance(told, Mapping) else told
            usual = {
                column: value
                for column, value in (who | AGREED[source]).items()
                if column in self._mapped[Source(source)]
            }
            # In files of its own, whose rows begin at 2.
            file = {"source_file": f"{source}/{who['customer_id']}.csv"}
            self._rows[source] += [file | usual | row for row in rows]
        return Customer(self, who["customer_id"], who["customer_name"])

    def deliver(self, source: str, **row: Any) -> None:
        """A row exactly as given."""
        self._rows[source].append(row)

    @cached_property
    def books(self) -> Books:
        return self.reconciled()

    def reconciled(self, *, thoroughly: bool = False) -> Books:
        return reconcile(**self._rows, thoroughly=thoroughly, **self._settings)


@dataclass(frozen=True)
class Customer:
    """What was found about one customer of a town."""

    town: Town
    id: str
    name: str

    @property
    def findings(self) -> list[dict[str, Any]]:
        return self.town.books.about(self.name)

    @property
    def categories(self) -> list[str]:
        return self.town.books.categories(self.name)

    def finding(self, category: str, **which: Any) -> dict[str, Any]:
        return self.town.books.finding(category, self.name, **which)

    def position(self, product: str | None = "scheduling", **which: Any) -> dict[str, Any]:
        return self.town.books.position(self.name, product, **which)


def told(finding: Row) -> dict[str, Any]:
    """A finding without what is the same in all: month, ids and names."""
    left_out = ("month", "mismatch_id", "customer_key", "customer_id", "customer_name")
    return {name: value for name, value in finding.items() if name not in left_out}


def money(finding: Row) -> tuple[Decimal | None, str | None]:
    return finding["amount_impact"], finding["currency"]


@dataclass(frozen=True)
class Books:
    """Every table of the company, as lists of rows."""

    config: ReconConfig
    tables: Mapping[str, list[dict[str, Any]]]

    def __getattr__(self, name: str) -> list[dict[str, Any]]:
        try:
            return self.tables[name]
        except KeyError:
            raise AttributeError(name) from None

    @cached_property
    def findings(self) -> list[dict[str, Any]]:
        return self.tables["mismatches"]

    def categories(self, customer: str | None = None, month: dt.date | None = None) -> list[str]:
        """Categories found, each as often as it was, about one customer (its name) or all."""
        return sorted(row["category"] for row in self.about(customer, month))

    def about(self, customer: str | None = None, month: dt.date | None = None) -> list[dict]:
        return [
            row
            for row in self.findings
            if customer in (None, row["customer_name"]) and month in (None, row["month"])
        ]

    def finding(
        self,
        category: str,
        customer: str | None = None,
        field: str | None = None,
        product: str | None = None,
        month: dt.date | None = None,
    ) -> dict[str, Any]:
        """The one finding of its kind."""
        found = [
            row
            for row in self.about(customer, month)
            if row["category"] == category
            and field in (None, row["field"])
            and product in (None, row["product"])
        ]
        assert len(found) == 1, f"{category} of {customer}: {found or self.categories(customer)}"
        return found[0]

    def customers(self, category: str) -> list[str]:
        """Whom a category was found about."""
        return sorted(row["customer_name"] for row in self.findings if row["category"] == category)

    def position(
        self, customer: str, product: str | None = None, month: dt.date = AUGUST
    ) -> dict[str, Any]:
        (row,) = (
            row
            for row in self.positions
            if (row["customer_name"], row["product"], row["month"]) == (customer, product, month)
        )
        return row

    def key(self, source: str, name: str | None = None, id: str | None = None) -> str | None:
        """The customer key of the records that a source wrote so."""
        keys = {
            row["customer_key"]
            for row in self.customer_matches
            if row["source"] == source
            and (name is None or row["customer_name"] == name)
            and (id is None or row["customer_id"] == id)
        }
        (key,) = keys
        return key

    def method(self, source: str, name: str | None = None, id: str | None = None) -> str:
        """How the records that a source wrote so were matched."""
        methods = {
            row["match_method"]
            for row in self.customer_matches
            if row["source"] == source
            and (name is None or row["customer_name"] == name)
            and (id is None or row["customer_id"] == id)
        }
        (method,) = methods
        return method

    def total(self, source: str, measure: str = "rows", currency: str | None = None) -> tuple:
        """(delivered, accepted, rejected, redelivered, balanced)."""
        (row,) = (
            row
            for row in self.control_totals
            if (row["source"], row["measure"], row["currency"]) == (source, measure, currency)
        )
        terms = ("delivered", "accepted", "rejected", "redelivered", "balanced")
        return tuple(row[term] for term in terms)


def _headers(source: Source, rows: Sequence[Row], config: ReconConfig) -> tuple[str, ...]:
    """Mapped headers, then whatever else the rows have."""
    spec = config.sources[source]
    names = dict.fromkeys((*spec.columns.values(), *spec.product_flags.values()))
    for row in rows:
        names |= dict.fromkeys(name for name in row if name not in _PROVENANCE)
    return tuple(names)


@dataclass(frozen=True)
class _Stage:
    """One table: the statement that fills it, the tables and the constant tables which that reads."""

    contract: Contract
    statement: str
    reads: tuple[str, ...]
    constants: tuple[tuple[str, pa.Table], ...]


@dataclass(frozen=True)
class Memory:
    """What was compiled and run in this process. Configurations share most of their stages, compiling
    is what takes long, and a statement over the same tables gives the same rows.
    """

    normalizing: dict[tuple, list[_Stage]] = field(default_factory=dict)
    statements: dict[ops.Relation, str] = field(default_factory=dict)
    results: dict[tuple[str, ...], tuple[pa.Table, list[dict[str, Any]]]] = field(
        default_factory=dict
    )


MEMORY = Memory()


class _Plan:
    """The compiled stages of one configuration, over a database of its own."""

    def __init__(
        self, config: ReconConfig, aliases: AliasBook, headers: tuple[tuple[str, ...], ...]
    ) -> None:
        self.config = config
        self.connection = duckdb.connect()
        self.session = DuckDbSession(self.connection)
        self.connection.execute("SET threads = 1")  # one worker of several; the rows are few
        self.raw = {
            source: (contract_of("raw", RAW_TABLES[source]), names)
            for source, names in zip(Source, headers, strict=True)
        }
        for contract, names in self.raw.values():
            self._create(contract, names)
        self.stages = [*_normalizing(config, aliases, self.raw)]
        self.stages += [_stage(*stage) for stage in _reconciling(config, aliases, self.raw)]
        for stage in self.stages:
            self._create(stage.contract)

    def run(self, delivered: Mapping[str, Sequence[Row]], *, thoroughly: bool = False) -> Books:
        given = {
            contract.name: _delivered(contract, names, source, delivered[source])
            for source, (contract, names) in self.raw.items()
        }
        contents = {name: _digest(rows.to_pylist()) for name, rows in given.items()}
        waiting, tables = dict(given), {}
        for stage in self.stages:
            contract = stage.contract
            asked = (stage.statement, *(contents[name] for name in stage.reads))
            if asked not in MEMORY.results:
                for name in stage.reads:
                    if name in waiting:
                        self._place(name, waiting.pop(name))
                MEMORY.results[asked] = self._filled(stage)
            waiting[contract.name], tables[contract.table] = MEMORY.results[asked]
            contents[contract.name] = _digest(tables[contract.table])
            if thoroughly:
                self._place(contract.name, waiting.pop(contract.name))
                broken = contract.broken_rules(contract.unbound(), self.session.frame)
                assert broken is None, f"{contract.name}: {broken}"
        return Books(self.config, tables)

    def _filled(self, stage: _Stage) -> tuple[pa.Table, list[dict[str, Any]]]:
        name = stage.contract.name
        self.connection.execute(f"DELETE FROM {name}")
        for constant, rows in stage.constants:
            self.connection.register(constant, rows)
        self.connection.execute(f"INSERT INTO {name} BY NAME ({stage.statement})")
        filled = self.connection.sql(f"SELECT * FROM {name}").to_arrow_table()
        listed = filled.to_pylist()
        assert_kept(stage.contract, listed)
        return filled, listed

    def _place(self, name: str, rows: pa.Table) -> None:
        self.connection.register("placed", rows)
        self.connection.execute(f"DELETE FROM {name}")
        self.connection.execute(f"INSERT INTO {name} BY NAME FROM placed")

    def _create(self, contract: Contract, extra: Iterable[str] = ()) -> None:
        columns = [c.sql("duckdb") for c in contract.columns.to_sqlglot_column_defs("duckdb")]
        columns += [f'"{name}" VARCHAR' for name in extra]
        self.connection.execute(f"CREATE SCHEMA IF NOT EXISTS {contract.schema}")
        self.connection.execute(f"CREATE TABLE {contract.name} ({', '.join(columns)})")


_plan: Callable[..., _Plan] = cache(
    lambda text, aliases, headers: _Plan(configured(text), aliases, headers)
)


def _delivered(
    contract: Contract, names: tuple[str, ...], source: Source, rows: Sequence[Row]
) -> pa.Table:
    numbers: dict[str, int] = {}
    lines = []
    for row in rows:
        month = row.get("month", AUGUST)
        file = row.get("source_file", f"{source}/{month:%Y-%m}.csv")
        numbers[file] = row.get("source_row", numbers.get(file, 1) + 1)
        place = {"month": month, "source_file": file, "source_row": numbers[file]}
        why = {name: row.get(name) for name in ("source_key", "source_error", "source_text")}
        lines.append(place | why | {name: _text(row.get(name)) for name in names})
    schema = pa.schema(
        [
            *contract.columns.to_pyarrow(),
            *(pa.field(name, pa.string()) for name in names),
        ]
    )
    return pa.Table.from_pylist(lines, schema=schema)


def _digest(rows: Sequence[Row]) -> str:
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def _stage(contract: Contract, expression: ir.Table) -> _Stage:
    operation = contract.conform(expression).op()
    if operation not in MEMORY.statements:
        MEMORY.statements[operation] = ibis.to_sql(
            operation.to_expr(), dialect="duckdb", pretty=False
        )
    return _Stage(
        contract,
        MEMORY.statements[operation],
        tuple(sorted(f"{t.namespace.database}.{t.name}" for t in operation.find(ops.UnboundTable))),
        tuple((t.name, t.data.to_pyarrow(t.schema)) for t in operation.find(ops.InMemoryTable)),
    )


def assert_kept(contract: Contract, rows: Sequence[Row]) -> None:
    """That ``rows`` keep every rule of the contract, read from the contract itself."""
    for name, column in contract.pandera.columns.items():
        values = [row[name] for row in rows]
        known = [value for value in values if value is not None]
        assert column.nullable or len(known) == len(values), f"{contract.name}.{name} is NULL"
        for check in column.checks:
            rule, limits = _RULES[check.name], check.statistics.values()
            broken = [value for value in known if not rule(value, *limits)]
            assert not broken, f"{contract.name}.{name}: {check.name} of {broken[:5]}"
    if contract.unique:
        keys = Counter(tuple(row[name] for name in contract.unique) for row in rows)
        twice = [key for key, count in keys.items() if count > 1]
        assert not twice, f"{contract.name}: not unique: {twice[:5]}"


_RULES: dict[str, Callable[..., bool]] = {
    "isin": lambda value, allowed: value in allowed,
    "greater_than_or_equal_to": operator.ge,
    "less_than_or_equal_to": operator.le,
}


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _normalizing(
    config: ReconConfig,
    aliases: AliasBook,
    raw: Mapping[Source, tuple[Contract, tuple[str, ...]]],
) -> list[_Stage]:
    """The stages up to whom each record is about."""
    asked = (config.model_dump_json(), aliases, tuple(names for _, names in raw.values()))
    if asked not in MEMORY.normalizing:
        MEMORY.normalizing[asked] = [_stage(*one) for one in _records(config, aliases, raw)]
    return MEMORY.normalizing[asked]


def _records(
    config: ReconConfig,
    aliases: AliasBook,
    raw: Mapping[Source, tuple[Contract, tuple[str, ...]]],
) -> Iterable[tuple[Contract, ir.Table]]:
    """Every normalized table and the expression that gives it, as the assets put them together."""
    delivered = {source: contract.unbound(names) for source, (contract, names) in raw.items()}
    for source, rows in delivered.items():
        read = parse(source, without_copies(rows), config, aliases)
        yield contract_of("normalized", RAW_TABLES[source]), accepted(read)
    records = {source: contract_of("normalized", RAW_TABLES[source]).unbound() for source in Source}
    refused = all_rejected(delivered, records, config, aliases)
    yield contract_of("normalized", "rejected"), refused
    people = all_identified(delivered, records, config, aliases)
    yield contract_of("normalized", "customer_matches"), customer_matches(people, aliases)


def _reconciling(
    config: ReconConfig,
    aliases: AliasBook,
    raw: Mapping[Source, tuple[Contract, tuple[str, ...]]],
) -> Iterable[tuple[Contract, ir.Table]]:
    """Every reconciled table and the expression that gives it, as the assets put them together."""
    delivered = {source: contract.unbound(names) for source, (contract, names) in raw.items()}
    records = {source: contract_of("normalized", RAW_TABLES[source]).unbound() for source in Source}
    refused = contract_of("normalized", "rejected")
    matched = contract_of("normalized", "customer_matches")
    side_by_side = contract_of("reconciled", "positions")
    yield (
        contract_of("reconciled", "control_totals"),
        control_totals(delivered, records, refused.unbound(), config, aliases),
    )
    yield (
        side_by_side,
        positions(*records.values(), matched.unbound(), refused.unbound(), config, aliases),
    )
    explained = contract_of("reconciled", "explained_differences")
    yield (
        explained,
        explained_differences(side_by_side.unbound(), records, matched.unbound(), config),
    )
    found = contract_of("reconciled", "mismatches")
    yield (
        found,
        mismatches(side_by_side.unbound(), explained.unbound(), records, matched.unbound(), config),
    )
    yield (
        contract_of("reconciled", "provider_differences"),
        provider_differences(
            found.unbound(), records[Source.BILLING], records[Source.OPS], matched.unbound(), config
        ),
    )
