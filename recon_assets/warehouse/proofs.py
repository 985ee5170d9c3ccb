"""What runs need of a warehouse, each as a proof that is made in a scratch schema."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import duckdb
import ibis
import pyarrow as pa

from recon_assets.contracts.types import MONEY
from recon_assets.normalize.dates import date
from recon_assets.normalize.names import with_clean_names
from recon_assets.normalize.numbers import decimal
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession
from recon_assets.warehouse.migration import content
from recon_assets.warehouse.session import Session
from recon_assets.warehouse.snowflake_warehouse import DOCUMENT_BYTES, STATEMENT_TIMEOUT_SECONDS

# The query tag of all that is asked, found again in the history of queries.
PURPOSE = "recon smoke"
HOSTILE_NAME = 'Note "x"; DROP TABLE t; --'
HOSTILE_TEXT = 'it\'s "quoted"; -- \\N, 診所 👩‍⚕️\nnext line'
DATE_FORMATS = ("%m/%d/%Y", "%Y-%m-%d")
DELIVERED = (
    None, "", " Zoë's  Dental, P.L.L.C. ", "ACME & Söhne GmbH", "1,234.56", "(100.00)", "1E5", "-3",
    "12,34", "01/02/2024", "2024-02-30", "2024-02-29", "2025-08-01T10:00:00Z", "a\\b", "O'Hara|x",
)  # fmt: skip


class Disproved(Exception):
    """The warehouse answered, and not as it must."""


class NotAvailable(Exception):
    """The warehouse does not do this, or does not say; the product works without."""


@dataclass(frozen=True)
class Proof:
    """``needed`` proofs that fail are not ok; others are not available, unless disproved."""

    name: str
    prove: Callable[[Any, str], str]
    advice: str
    needed: bool = True
    of_snowflake: bool = False


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Disproved(otherwise)


def create_schema(session: Session, schema: str) -> str:
    session.execute(f"CREATE SCHEMA {session.dialect.quoted(schema)}")
    return schema


def drop_schema(session: Session, schema: str) -> str:
    session.execute(f"DROP SCHEMA {session.dialect.quoted(schema)} CASCADE")
    return schema


def _role(session: Session, schema: str) -> str:
    ((role,),) = session.execute("SELECT current_role()")
    _must(role is not None, "no role is active")
    _must(role not in ("ACCOUNTADMIN", "SYSADMIN", "SECURITYADMIN"), f"{role} may do too much")
    return str(role)


def _compute(session: Session, schema: str) -> str:
    ((name,),) = session.execute("SELECT current_warehouse()")
    _must(name is not None, "no virtual warehouse is active")
    return str(name)


def _create_tables(session: Session, schema: str) -> str:
    table = _table(session, schema, "kept")
    quoted = session.dialect.quoted
    definitions = session.dialect.columns(ibis.schema({"month": "date", "amount": MONEY}))
    session.execute(f"CREATE TABLE {table} ({', '.join(definitions)}, {quoted('n')} INT NOT NULL)")
    session.execute(f"ALTER TABLE {table} ADD COLUMN {quoted(HOSTILE_NAME)} VARCHAR")
    return "created, and given a column more"


def _transient(session: Session, schema: str) -> str:
    table = _table(session, schema, "passing")
    session.execute(f"CREATE TRANSIENT TABLE {table} (a INT) DATA_RETENTION_TIME_IN_DAYS = 1")
    rows = session.execute(
        "SELECT is_transient FROM information_schema.tables WHERE table_schema = ? AND"
        " table_name = ?",
        [session.dialect.stored(schema), session.dialect.stored("passing")],
    )
    if rows != [("YES",)]:
        raise NotAvailable("created, but the catalog does not call it transient")
    return "the catalog says so"


def _quoting(session: Session, schema: str) -> str:
    table, quoted = _table(session, schema, "kept"), session.dialect.quoted
    names = f"{quoted('month')}, {quoted('n')}, {quoted(HOSTILE_NAME)}"
    session.execute(
        f"INSERT INTO {table} ({names}) VALUES (?, ?, ?)", [dt.date(2025, 1, 1), 7, HOSTILE_TEXT]
    )
    found = session.execute(f"SELECT {quoted(HOSTILE_NAME)} FROM {table}")
    _must(found == [(HOSTILE_TEXT,)], f"{HOSTILE_TEXT!r} came back as {found!r}")
    unquoted = session.execute(f"SELECT n FROM {schema}.kept WHERE month = '2025-01-01'")
    _must([int(n) for (n,) in unquoted] == [7], f"without quotes: {unquoted!r}")
    return "names and values hold quotes, and plain names need none"


def _rollback(session: Session, schema: str) -> str:
    table = _table(session, schema, "kept")
    before = session.execute(f"SELECT count(*), sum(n) FROM {table}")
    try:
        with session.transaction():
            session.execute(f"DELETE FROM {table}")
            session.execute(f"INSERT INTO {table} (n) VALUES (1), (2)")
            raise InterruptedError
    except InterruptedError:
        after = session.execute(f"SELECT count(*), sum(n) FROM {table}")
    _must(before == after, f"rows and their sum were {before}, and are {after}")
    return "a DELETE and an INSERT were undone"


def _not_null(session: Session, schema: str) -> str:
    try:
        session.execute(f"INSERT INTO {_table(session, schema, 'kept')} (n) VALUES (NULL)")
    except session.constraint_errors:
        return "a missing value is refused"
    raise Disproved("a missing value went into a column that must have one")


def _upload(session: Session, schema: str) -> str:
    texts = pa.table({"place": list(range(len(DELIVERED))), "text": pa.array(DELIVERED)})
    _came_back(session, "uploaded_texts", texts)
    return f"{len(DELIVERED)} awkward texts are as they were"


def _decimals(session: Session, schema: str) -> str:
    money = MONEY.to_pyarrow()
    amounts = [Decimal(t) for t in ("0.1", "0.2", "-0.000001", "123456789012345678.123456")]
    _came_back(session, "uploaded_amounts", pa.table({"amount": pa.array(sorted(amounts), money)}))
    ((total,),) = session.execute("SELECT CAST(sum(amount) AS VARCHAR) FROM uploaded_amounts")
    _must(Decimal(total) == sum(amounts), f"the sum is {total}, not {sum(amounts)}")
    return "no digit is lost"


def _instants(session: Session, schema: str) -> str:
    at = [pa.scalar("2025-01-31T23:59:59.999999").cast(pa.timestamp("us")).as_py(), None]
    _came_back(session, "uploaded_instants", pa.table({"at": pa.array(at, pa.timestamp("us"))}))
    return "to the microsecond, and a missing one is missing"


def _came_back(session: Session, name: str, rows: pa.Table) -> None:
    session.upload(name, rows)
    order = ", ".join(session.dialect.quoted(column) for column in rows.schema.names)
    query = f"SELECT * FROM {session.dialect.quoted(name)} ORDER BY {order}"
    found = session.query(query, schema=rows.schema).to_pylist()
    wrong = [(put, got) for put, got in zip(rows.to_pylist(), found, strict=True) if put != got]
    _must(not wrong, f"put in and got out: {wrong[:1]}")


def _same_answers(session: Session, schema: str) -> str:
    texts = {"place": list(range(len(DELIVERED))), "text": pa.array(DELIVERED)}
    cells = ibis.memtable(pa.table(texts))
    readers = {
        "name": with_clean_names(cells, "text").rename(value="core_name"),
        "number": cells.mutate(value=decimal(cells.text)),
        "day": cells.mutate(value=date(cells.text, DATE_FORMATS)),
        "hash": cells.mutate(value=cells.text.hexdigest("md5")),
    }
    with duckdb.connect() as reference:
        for what, answers in readers.items():
            read = answers.select("place", "value").order_by("place")
            expected = DuckDbSession(reference).frame(read)["value"].tolist()
            found = session.frame(read)["value"].tolist()
            for text, ours, theirs in zip(DELIVERED, expected, found, strict=True):
                _must(ours == theirs, f"the {what} in {text!r} is {theirs!r}, not {ours!r}")
    return "names, numbers, dates and hashes are those of DuckDB"


def _same_content(session: Session, schema: str) -> str:
    instants = ["1969-12-31T23:59:59.999999", None, "2025-01-31T23:59:59.000001"]
    table = ibis.memtable(
        pa.table(
            {
                "text": pa.array(["", None, HOSTILE_TEXT]),
                "amount": pa.array([Decimal("-0.000001"), None, Decimal(7)], MONEY.to_pyarrow()),
                "at": pa.array(instants).cast(pa.timestamp("us")),
                "day": pa.array(["1900-01-01", None, "2024-02-29"]).cast(pa.date32()),
                "flag": [False, None, True],
                "share": [0.1, None, 0.3333],
                "n": [-1, None, 2**62],
            }
        )
    )
    with duckdb.connect() as reference:
        expected = content(DuckDbSession(reference), table)
    found = content(session, table)
    _must(found == expected, f"{found}, not {expected}")
    return "a table's content is told as by DuckDB, so a migration can be compared"


def _large_upload(session: Session, schema: str) -> str:
    text = DELIVERED[2] * 20
    rows = 2 * DOCUMENT_BYTES // len(text)
    table = pa.table({"n": list(range(rows)), "text": [text] * rows})
    session.upload("uploaded_at_length", table)
    found = session.execute(
        "SELECT count(*), count(DISTINCT n), min(text), max(text) FROM uploaded_at_length"
    )
    _must(found == [(rows, rows, text, text)], f"{rows:,} rows came back as {found[0][:2]}")
    return f"{rows:,} rows in several documents are as they were"


def _parameter(session: Session, name: str) -> str:
    rows = session.execute(f"SHOW PARAMETERS LIKE '{name}' IN SESSION")
    if not rows:
        raise NotAvailable("the server does not say")
    return str(rows[0][1])


def _timeout(session: Session, schema: str) -> str:
    seconds = _parameter(session, "STATEMENT_TIMEOUT_IN_SECONDS")
    _must(seconds == str(STATEMENT_TIMEOUT_SECONDS), f"{seconds} seconds")
    return f"{seconds} seconds"


def _time_zone(session: Session, schema: str) -> str:
    zone = _parameter(session, "TIMEZONE")
    _must(zone in ("UTC", "Etc/UTC"), zone)
    return zone


def _query_tag(session: Session, schema: str) -> str:
    session.execute("SELECT 1")
    rows = session.execute(
        "SELECT query_tag FROM TABLE(information_schema.query_history_by_session())"
        " WHERE query_id = ?",
        [session.query_id()],
    )
    _must(rows == [(PURPOSE,)], f"the history says {rows!r}")
    return f"the history says {PURPOSE!r}"


def _cost(session: Session, schema: str) -> str:
    session.execute("SELECT 1")
    told = session.cost(session.query_id() or "")
    if not told:
        raise NotAvailable("the history of queries is not told")
    return ", ".join(f"{name} {value}" for name, value in told.items())


def _table(session: Session, schema: str, table: str) -> str:
    return f"{session.dialect.quoted(schema)}.{session.dialect.quoted(table)}"


SCRATCH = Proof("create schema", create_schema, "GRANT CREATE SCHEMA ON DATABASE to the role.")
PROOFS = (
    Proof("role", _role, "Set SNOWFLAKE_ROLE to the role of docs/deploy.md.", of_snowflake=True),
    Proof(
        "virtual warehouse",
        _compute,
        "Set SNOWFLAKE_WAREHOUSE, and GRANT USAGE ON WAREHOUSE to the role.",
        needed=False,
        of_snowflake=True,
    ),
    Proof("create table", _create_tables, "The role must own the schemas it creates."),
    Proof(
        "transient table",
        _transient,
        "raw and normalized then cost fail-safe storage too.",
        needed=False,
        of_snowflake=True,
    ),
    Proof("quoting", _quoting, "Report it: the SQL of this engine is misunderstood."),
    Proof("rollback", _rollback, "Do not use it: a run that fails would lose a month."),
    Proof("constraints", _not_null, "Report it: the engine does not keep NOT NULL."),
    Proof("upload", _upload, "The role must be able to create temporary tables."),
    Proof(
        "large upload",
        _large_upload,
        "Report it: documents of rows are larger than this account takes.",
        of_snowflake=True,
    ),
    Proof("exact decimals", _decimals, "Report it: amounts would not be exact."),
    Proof("instants", _instants, "Report it: missing instants would show as dates."),
    Proof("same answers", _same_answers, "Report it: figures would differ from DuckDB's."),
    Proof("same content", _same_content, "Report it: `recon migrate` could not compare."),
    Proof(
        "time zone", _time_zone, "TIMEZONE must be UTC.", needed=False, of_snowflake=True
    ),
    Proof(
        "statement timeout",
        _timeout,
        "Runs work without; one that hangs is then ended by the account's own limit.",
        needed=False,
        of_snowflake=True,
    ),
    Proof(
        "query tag",
        _query_tag,
        "Runs work without; the query history is then harder to read.",
        needed=False,
        of_snowflake=True,
    ),
    Proof(
        "costs",
        _cost,
        "Runs work without; the UI then shows no costs.",
        needed=False,
        of_snowflake=True,
    ),
)  # fmt: skip
