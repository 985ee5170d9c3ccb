"""The same warehouse inside Snowflake, through dagster-snowflake's resource and the real connector."""

from __future__ import annotations

import atexit
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from typing import Any

import ibis
import pyarrow as pa
import sqlglot.expressions as sge
from dagster._core.storage.db_io_manager import DbClient
from dagster_snowflake import SnowflakeResource
from dagster_snowflake.snowflake_io_manager import SnowflakeDbClient
from snowflake.connector import SnowflakeConnection
from snowflake.connector.errors import IntegrityError, ProgrammingError

from recon_assets.config.settings import SnowflakeSettings
from recon_assets.contracts import Contract
from recon_assets.warehouse.session import Rows, Session, Warehouse
from recon_assets.warehouse.sql import SNOWFLAKE

# A step that has not ended by then hangs, and costs credits meanwhile.
STATEMENT_TIMEOUT_SECONDS = 3600
LOGIN_TIMEOUT_SECONDS = 60
# The connector sends so many rows of an upload at once; from 65,280 values on by way of a stage.
UPLOADED_AT_ONCE = 10_000
# Fewer of them where they are long, so that memory stays bounded.
UPLOADED_BYTES_AT_ONCE = 64 * 2**20
# What can be made again from its sources needs no fail-safe, and a day of time travel at most.
REPRODUCIBLE_SCHEMAS = ("raw", "normalized")
# Rows of sources that delivered tables do not have, by Snowflake's type codes.
_FIXED, _REAL, _DATE, _BOOLEAN, _TIMESTAMPS = 0, 1, 3, 13, (6, 7, 8)
_STAGED_FROM = "CLIENT_STAGE_ARRAY_BINDING_THRESHOLD"
_COST = "bytes_scanned", "warehouse_size", "credits_used_cloud_services", "total_elapsed_time"


class SnowflakeSession(Session):
    """A connection, with the tag that the query history shows."""

    dialect = SNOWFLAKE
    constraint_errors = (IntegrityError,)

    def __init__(self, connection: SnowflakeConnection, purpose: str) -> None:
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

    def upload(self, name: str, rows: Rows) -> None:
        """Into a temporary table, value by value as text, which Snowflake reads exactly. Names
        without a schema mean ``uploads_to`` from then on.
        """
        table = self.dialect.quoted(name)
        self.execute(f"USE SCHEMA {self.dialect.quoted(self.uploads_to)}")
        columns = ", ".join(self.dialect.columns(ibis.schema(rows.schema)))
        self.execute(f"CREATE OR REPLACE TEMPORARY TABLE {table} ({columns})")
        places = ", ".join("?" for _ in rows.schema)
        for batch in rows.to_batches() if isinstance(rows, pa.Table) else rows:
            at_once = _rows_at_once(batch)
            for start in range(0, batch.num_rows, at_once):
                part = batch.slice(start, at_once)
                texts = zip(*(_texts(column) for column in part.columns), strict=True)
                self._cursor.executemany(
                    f"INSERT INTO {table} VALUES ({places})",
                    list(texts),
                    _statement_params=self._parameters,
                )

    def staged_from(self) -> int:
        """From how many values on an upload goes by way of a stage; 0 where it never does, or where
        making the stage has failed once.
        """
        # The connector has no public name for what the server told it.
        return int(self.connection._session_parameters.get(_STAGED_FROM) or 0)

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
        return SnowflakeDbClient()

    @contextmanager
    def session(self, purpose: str = "") -> Iterator[Session]:
        if self._connection is None or self._connection.is_closed():
            self._connection = self._connect()
        yield SnowflakeSession(self._connection, purpose)

    def _connect(self) -> SnowflakeConnection:
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


def _rows_at_once(batch: pa.RecordBatch) -> int:
    bytes_a_row = batch.nbytes // max(1, batch.num_rows)
    return max(1, min(UPLOADED_AT_ONCE, UPLOADED_BYTES_AT_ONCE // max(1, bytes_a_row)))


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
