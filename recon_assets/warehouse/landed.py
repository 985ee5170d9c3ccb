"""Tables that a loader keeps in the warehouse, found by the name a person wrote."""

from __future__ import annotations

from collections.abc import Iterable

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.vocabulary import nearest
from recon_assets.warehouse.session import Session

# Long enough to see what is there, short enough for one log line.
TABLES_SHOWN = 20


class NotLanded(Exception):
    """A table that recon.yaml names is not in the warehouse, or cannot be told from another."""


def landed_table(session: Session, name: str) -> ir.Table:
    """The table or view ``[database.]schema.table`` as an expression with the landed types.

    Names are found whatever their capitals; of two that differ in nothing else the one spelled as
    asked for wins. Raises NotLanded with what is there instead.
    """
    *database, schema, table = name.split(".")
    databases = session.databases()
    place = _spelled(database[0], databases) if database else databases[0]
    if place is None:
        raise NotLanded(
            f"there is no database {database[0]!r}{nearest(database[0], databases)};"
            f" known: {', '.join(databases)}"
        )
    session.attach(place)
    found = _tables(session, place, schema)
    stored = _spelled(schema, [s for s, t in found if t.casefold() == table.casefold()])
    spelled = _spelled(table, [t for s, t in found if s == stored])
    if stored is None or spelled is None:
        raise NotLanded(_what_is_there(session, place, f"{schema}.{table}"))
    return _expression(session, place, stored, spelled)


def _spelled(wanted: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` that ``wanted`` means; unquoted names are stored as upper case."""
    same = [name for name in names if name.casefold() == wanted.casefold()]
    return max(same, key=lambda name: (name == wanted, name == name.upper()), default=None)


def _tables(session: Session, database: str, schema: str | None = None) -> list[tuple[str, str]]:
    query = (
        f"SELECT table_schema, table_name FROM {session.information_schema(database)}.tables"
        " WHERE table_catalog = ?"
    )
    if schema is None:
        rows = session.execute(f"{query} ORDER BY 1, 2", [database])
    else:
        rows = session.execute(f"{query} AND lower(table_schema) = ?", [database, schema.lower()])
    return [(schema, table) for schema, table in rows]


def _what_is_there(session: Session, database: str, wanted: str) -> str:
    names = [".".join(found) for found in _tables(session, database)]
    schema = wanted.split(".")[0].casefold()
    beside = [name for name in names if name.split(".")[0].casefold() == schema] or names
    more = ", …" if len(beside) > TABLES_SHOWN else ""
    return (
        f"there is no table {wanted!r} in database {database!r}{nearest(wanted, names)};"
        f" found {', '.join(beside[:TABLES_SHOWN]) or 'none'}{more}"
    )


def _expression(session: Session, database: str, schema: str, table: str) -> ir.Table:
    dialect = session.dialect
    listed = session.execute(
        f"SELECT column_name, data_type FROM {session.information_schema(database)}.columns"
        " WHERE table_catalog = ? AND table_schema = ? AND table_name = ? ORDER BY ordinal_position",
        [database, schema, table],
    )
    of = dialect.compiler.type_mapper.from_string
    columns = {dialect.known(name): of(type_) for name, type_ in listed}
    plain = {column.strip('"'): column for column in columns}
    if len({column.casefold() for column in plain}) < len(columns):
        raise NotLanded(
            f"table {schema}.{table} has columns that differ in capitals only; make a view that"
            " calls them otherwise"
        )
    place = [dialect.known(name) for name in (database, schema, table)]
    landed = ibis.table(columns, name=place[2], catalog=place[0], database=place[1])
    return landed if list(plain) == list(columns) else landed.select(**plain)
