"""What the log says as reported, now, and in between, as views that people query."""

from __future__ import annotations

from functools import cache

import ibis.expr.types as ir

from recon_assets.contracts import contract_of
from recon_assets.history import closing
from recon_assets.warehouse import slices
from recon_assets.warehouse.session import Session
from recon_assets.warehouse.sql import DUCKDB, SNOWFLAKE

LOG, CLOSINGS = contract_of("history", "mismatch_log"), contract_of("history", "month_closings")


def views() -> dict[str, ir.Table]:
    """Name in the schema history → what it shows."""
    log, closings = LOG.unbound(), CLOSINGS.unbound()
    return {
        "as_reported": closing.as_reported(log, closings),
        "current": closing.current(log),
        "restatement": closing.restatement(log, closings),
        "closed_months": closing.closed_months(closings),
    }


def create_views(session: Session) -> None:
    """Define the views, and the tables that they read, as this version of the product has them. Not
    in a transaction: to some engines a definition is a commit.
    """
    for contract in (LOG, CLOSINGS):
        slices.create_table(session, contract)
    for name, query in _compiled(session.dialect.name).items():
        view = f"{session.dialect.quoted(LOG.schema)}.{session.dialect.quoted(name)}"
        session.execute(f"CREATE OR REPLACE VIEW {view} AS {query}")


@cache
def _compiled(engine: str) -> dict[str, str]:
    (dialect,) = (dialect for dialect in (DUCKDB, SNOWFLAKE) if dialect.name == engine)
    return {name: dialect.compiled(table) for name, table in views().items()}
