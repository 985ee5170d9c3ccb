"""The warehouse as the rest of the product sees it: sessions on an engine, whichever it is."""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, ClassVar, TypeAlias

import ibis.expr.operations as ops
import ibis.expr.types as ir
import pandas as pd
import pyarrow as pa
from dagster._core.storage.db_io_manager import DbClient

from recon_assets.contracts import Contract, contract_of
from recon_assets.contracts.frames import as_frame
from recon_assets.contracts.tables import MONTH
from recon_assets.warehouse import slices
from recon_assets.warehouse.sql import Dialect

Rows: TypeAlias = pa.Table | pa.RecordBatchReader


class Session(ABC):
    """An open connection to the warehouse."""

    dialect: ClassVar[Dialect]
    # What the engine raises when a row does not fit the table's definition.
    constraint_errors: tuple[type[Exception], ...]

    @abstractmethod
    def create_table(self, contract: Contract) -> None:
        """Create a table that does not exist, as its contract says, with its descriptions."""

    @abstractmethod
    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one statement; ``?`` in it stand for ``parameters``. Returns its rows."""

    @abstractmethod
    def query(
        self, sql: str, parameters: Sequence[Any] = (), schema: pa.Schema | None = None
    ) -> pa.Table:
        """The rows of a query, with exact decimals and columns named as contracts name them.
        ``schema`` says the types where they are known and the engine's own words are poorer.
        """

    @abstractmethod
    def upload(self, name: str, rows: Rows) -> None:
        """Let statements of this session see ``rows`` as the table ``name``."""

    @abstractmethod
    def transaction(self) -> AbstractContextManager[None]:
        """All that is executed in it happens, or nothing; what is uploaded before is no part of it."""

    @abstractmethod
    def databases(self) -> list[str]:
        """The databases in which landed tables may lie, first the warehouse's own."""

    def information_schema(self, database: str) -> str:
        """Where the engine lists what ``database`` holds, once it can be read in this session."""
        return "information_schema"

    @abstractmethod
    def attach(self, database: str) -> None:
        """Make ``database`` readable in this session, where it is not yet."""

    # Where uploaded rows lie, on engines that copy them.
    uploads_to: str = slices.LEDGER.schema
    # The statement that wrote the slice, where the engine has names for statements.
    written_by: str | None = None

    def query_id(self) -> str | None:
        """How the engine calls the statement just executed, where it has names for them."""
        return None

    def cost(self, query_id: str) -> Mapping[str, Any]:
        """What a statement cost, as far as the engine tells."""
        return {}

    def table(self, name: str) -> ir.Table:
        """A table of the warehouse, by its contract's name, as an expression."""
        contract = contract_of(*name.split("."))
        return contract.unbound(slices.delivered_columns(self, contract))

    def select(self, table: ir.Table) -> str:
        """The query that gives ``table`` in this session."""
        self.make_readable(table)
        return self.dialect.compiled(table)

    def make_readable(self, table: ir.Table) -> None:
        """What ``table`` reads beside the warehouse: constant rows are uploaded, other databases
        attached.
        """
        for landed in table.op().find(ops.UnboundTable):
            if landed.namespace.catalog:
                self.attach(landed.namespace.catalog)
        for constant in table.op().find(ops.InMemoryTable):
            self.upload(constant.name, constant.data.to_pyarrow(constant.schema))

    def frame(self, table: ir.Table) -> pd.DataFrame:
        """The rows of an expression: exact decimals, dates as dates, missing values as None."""
        return as_frame(self.query(self.select(table), schema=table.schema().to_pyarrow()))

    def keep(self, name: str, table: ir.Table) -> Callable[[dt.date], pa.Table]:
        """Compute ``table`` into a temporary one, and read that month by month: however many months a
        run has, none is computed twice.
        """
        kept = self.dialect.quoted(name)
        self.execute(f"CREATE OR REPLACE TEMPORARY TABLE {kept} AS {self.select(table)}")
        query = f"SELECT * FROM {kept} WHERE {self.dialect.quoted(MONTH)} = ?"
        schema = table.schema().to_pyarrow()
        return lambda month: self.query(query, [month], schema)

    def number(self, value: ir.Scalar) -> int:
        """A whole number computed by the warehouse."""
        ((number,),) = self.execute(self.select(value.as_table()))
        return int(number)


class Warehouse(ABC):
    """Where the tables are. Sessions are opened for what a step needs and closed again."""

    dialect: ClassVar[Dialect]

    @property
    @abstractmethod
    def name(self) -> str:
        """What Dagster calls the place: a path, a database."""

    @property
    @abstractmethod
    def client(self) -> DbClient:
        """Dagster's own client of the engine."""

    @abstractmethod
    def session(self, purpose: str = "") -> AbstractContextManager[Session]:
        """A session, told apart by ``purpose`` where the engine keeps a history of queries."""

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> pd.DataFrame:
        """The rows of a query that a person wrote."""
        with self.session() as session:
            return as_frame(session.query(sql, parameters))

    def fetch(self, table: ir.Table) -> pd.DataFrame:
        """The rows of an expression on unbound tables."""
        with self.session() as session:
            return session.frame(table)

    @contextmanager
    def monthly(self, *tables: ir.Table) -> Iterator[list[Callable[[dt.date], pa.Table]]]:
        """The rows of a month, for each of ``tables``: every one is computed once for all months."""
        with self.session() as session:
            yield [session.keep(f"monthly_{place}", table) for place, table in enumerate(tables)]

    def written(self, name: str) -> set[dt.date]:
        """The months for which a table was ever written, empty ones included."""
        with self.session() as session:
            return slices.written(session, contract_of(*name.split(".")))
