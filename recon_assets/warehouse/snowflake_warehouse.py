"""The same warehouse inside Snowflake, through dagster-snowflake's resource and the real connector.

Both are imported where they are first used: that takes two seconds, which nobody on DuckDB should wait.
"""

from __future__ import annotations

import atexit
import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import sqlglot.expressions as sge
from dagster._core.storage.db_io_manager import DbClient

from recon_assets.config.settings import SnowflakeSettings
from recon_assets.contracts import Contract
from recon_assets.warehouse.session import Rows, Session, Warehouse
from recon_assets.warehouse.sql import SNOWFLAKE

if TYPE_CHECKING:
    from snowflake.connector import SnowflakeConnection

# A step that has not ended by then hangs, and costs credits meanwhile.
STATEMENT_TIMEOUT_SECONDS = 3600
LOGIN_TIMEOUT_SECONDS = 60
# A document of rows may have 16 MB; one row more than this still fits.
DOCUMENT_BYTES = 8_000_000
# What can be made again from its sources needs no fail-safe, and a day of time travel at most.
REPRODUCIBLE_SCHEMAS = ("raw", "normalized")
# Rows of sources that delivered tables do not have, by Snowflake's type codes.
_FIXED, _REAL, _DATE, _BOOLEAN, _TIMESTAMPS = 0, 1, 3, 13, (6, 7, 8)
_COST = "bytes_scanned", "warehouse_size", "credits_used_cloud_services", "total_elapsed_time"


class SnowflakeSession(Session):
    """A connection, with the tag that the query history shows."""

    dialect = SNOWFLAKE

    def __init__(self, connection: SnowflakeConnection, purpose: str) -> None:
        from snowflake.connector.errors import IntegrityError

        self.constraint_errors = (IntegrityError,)
        self.connection = connection
        self._cursor = connection.cursor()
        self._parameters = {"QUERY_TAG": purpose} if purpose else {}

    def create_table(self, contract: Contract) -> None:
        definitions = (
            f"{column} COMMENT {_literal(model.description or '')}"
            for column, model in zip(
                self.dialect.columns(contract.columns),
                contract.pandera.columns.values(),
                strict=True,
            )
        )
        reproducible = contract.schema in REPRODUCIBLE_SCHEMAS
        self.execute(
            f"CREATE {'TRANSIENT ' if reproducible else ''}TABLE IF NOT EXISTS"
            f" {self.dialect.table(contract)} ({', '.join(definitions)})"
            + (" DATA_RETENTION_TIME_IN_DAYS = 1" if reproducible else "")
            + f" COMMENT = {_literal(contract.description)}"
        )

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        self._cursor.execute(sql, list(parameters), _statement_params=self._parameters)
        return [tuple(row) for row in self._cursor.fetchall()]

    def query(
        self, sql: str, parameters: Sequence[Any] = (), schema: pa.Schema | None = None
    ) -> pa.Table:
        rows = self.execute(sql, parameters)
        fields = schema or pa.schema(
            [
                (self.dialect.known(column.name), _type(column))
                for column in self._cursor.description
            ]
        )
        columns = zip(*rows, strict=True) if rows else ([] for _ in fields)
        arrays = [
            pa.array(_typed(values, field.type), field.type)
            for values, field in zip(columns, fields, strict=True)
        ]
        return pa.Table.from_arrays(arrays, schema=fields)

    def databases(self) -> list[str]:
        """As far as the role may see them."""
        ((own,),) = self.execute("SELECT current_database()")
        listed = self.execute("SELECT database_name FROM information_schema.databases")
        return [own, *(name for (name,) in listed if name != own)]

    def attach(self, database: str) -> None:
        """Every database that the role may read is."""

    def information_schema(self, database: str) -> str:
        return f"{self.dialect.quoted(self.dialect.known(database))}.information_schema"

    def upload(self, name: str, rows: Rows) -> None:
        """Into a temporary table, by documents of rows whose values are text, which Snowflake reads
        exactly: thousands of rows a statement, without a right to create stages. Names without
        a schema mean ``uploads_to`` from then on.
        """
        table = self.dialect.quoted(name)
        self.execute(f"USE SCHEMA {self.dialect.quoted(self.uploads_to)}")
        schema = ibis.schema(rows.schema)
        columns = ", ".join(self.dialect.columns(schema))
        self.execute(f"CREATE OR REPLACE TEMPORARY TABLE {table} ({columns})")
        types = (self.dialect.type(dtype) for dtype in schema.types)
        cells = ", ".join(
            f"CAST(CAST(value[{place}] AS VARCHAR) AS {dtype})" for place, dtype in enumerate(types)
        )
        for document in _documents(rows):
            self.execute(
                f"INSERT INTO {table} SELECT {cells} FROM TABLE(FLATTEN(INPUT => PARSE_JSON(?)))",
                [document],
            )

    def keep(self, name: str, table: ir.Table) -> Callable[[dt.date], pa.Table]:
        self.execute(f"USE SCHEMA {self.dialect.quoted(self.uploads_to)}")
        return super().keep(name, table)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.execute("BEGIN")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self.execute("ROLLBACK")
            raise

    def query_id(self) -> str | None:
        return str(self._cursor.sfqid)

    def cost(self, query_id: str) -> Mapping[str, Any]:
        from snowflake.connector.errors import ProgrammingError

        history = (
            f"SELECT {', '.join(_COST)} FROM TABLE(information_schema.query_history_by_session())"
            " WHERE query_id = ?"
        )
        try:
            rows = self.execute(history, [query_id])
        except ProgrammingError:
            # The role may not read the history; what a step costs is told where it may.
            return {}
        return dict(zip(_COST, rows[0], strict=True)) if rows else {}


class SnowflakeWarehouse(Warehouse):
    """A database in Snowflake. One connection a process: opening one takes a second."""

    dialect = SNOWFLAKE

    def __init__(self, settings: SnowflakeSettings) -> None:
        self.settings = settings
        self._connection: SnowflakeConnection | None = None

    @property
    def name(self) -> str:
        return self.settings.database

    @property
    def client(self) -> DbClient:
        from dagster_snowflake.snowflake_io_manager import SnowflakeDbClient

        return SnowflakeDbClient()

    @contextmanager
    def session(self, purpose: str = "") -> Iterator[Session]:
        if self._connection is None or self._connection.is_closed():
            self._connection = self._connect()
        yield SnowflakeSession(self._connection, purpose)

    def _connect(self) -> SnowflakeConnection:
        from dagster_snowflake import SnowflakeResource

        arguments: dict[str, Any] = {
            **self.settings.connection(),
            "database": self.settings.database,
            "paramstyle": "qmark",
            "autocommit": True,
            "login_timeout": LOGIN_TIMEOUT_SECONDS,
            "network_timeout": self.settings.network_timeout,
            "timezone": "UTC",
            "additional_snowflake_connection_args": {
                **self.settings.address(),
                "session_parameters": {"STATEMENT_TIMEOUT_IN_SECONDS": STATEMENT_TIMEOUT_SECONDS},
            },
        }
        resource = SnowflakeResource(**arguments)
        opened = ExitStack()
        connection = opened.enter_context(resource.get_connection(raw_conn=True))
        atexit.register(opened.close)
        return connection


def _literal(text: str) -> str:
    return sge.Literal.string(text.replace("'", "’")).sql(SNOWFLAKE.name)


def _documents(rows: Rows) -> Iterator[str]:
    """JSON arrays of rows, each row an array of texts and nulls."""
    lines: list[str] = []
    size = 0
    for batch in rows.to_batches() if isinstance(rows, pa.Table) else rows:
        for row in zip(*(_texts(column) for column in batch.columns), strict=True):
            line = json.dumps(row, ensure_ascii=False)
            if lines and size + len(line.encode()) > DOCUMENT_BYTES:
                yield f"[{','.join(lines)}]"
                lines, size = [], 0
            lines.append(line)
            size += len(line.encode()) + 1
    if lines:
        yield f"[{','.join(lines)}]"


def _texts(column: pa.Array) -> Iterable[str | None]:
    return (None if value is None else str(value) for value in column.to_pylist())


def _type(column: Any) -> pa.DataType:
    """The type of a column of a result, which says no more of a number than its digits."""
    code = column.type_code
    if code == _FIXED:
        return pa.decimal128(38, column.scale) if column.scale else pa.int64()
    known = {_REAL: pa.float64(), _DATE: pa.date32(), _BOOLEAN: pa.bool_()}
    return known.get(code, pa.timestamp("us") if code in _TIMESTAMPS else pa.string())


def _typed(values: Iterable[Any], type_: pa.DataType) -> list[Any]:
    """Numbers as Arrow takes them: no fraction where the type has none, as many digits as it has."""
    if pa.types.is_integer(type_):
        return [None if value is None else int(value) for value in values]
    if pa.types.is_decimal(type_):
        return [None if value is None else Decimal(value) for value in values]
    return list(values)
