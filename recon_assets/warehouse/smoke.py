"""What a warehouse must do for us, proven on the real one in a schema of its own, which is removed.

An emulator cannot prove what an account may do: who signs in, rights, query history, costs.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from recon_assets.warehouse.proofs import (
    PROOFS,
    PURPOSE,
    SCRATCH,
    Disproved,
    NotAvailable,
    Proof,
    drop_schema,
)
from recon_assets.warehouse.session import Session, Warehouse
from recon_assets.warehouse.snowflake_warehouse import SnowflakeSession, SnowflakeWarehouse

SCHEMA_PREFIX = "recon_smoke_"
Verdict = Literal["ok", "not ok", "not available"]


@dataclass(frozen=True)
class Finding:
    """One proof: what came of it, what was seen, and what to do where it is not ok."""

    name: str
    verdict: Verdict
    seen: str
    advice: str = ""


def smoke(warehouse: Warehouse) -> Iterator[Finding]:
    """Prove one thing after the other in a schema that exists no longer than that. Nothing else in
    the warehouse is read or written.
    """
    schema = SCHEMA_PREFIX + secrets.token_hex(4)
    try:
        with warehouse.session(PURPOSE) as session:
            session.uploads_to = schema
            yield Finding("sign in", "ok", _who(warehouse))
            yield from _findings(session, schema)
    except Exception as error:
        yield Finding("sign in", "not ok", _said(error), "Check SNOWFLAKE_* or RECON_DUCKDB_PATH.")


def _findings(session: Session, schema: str) -> Iterator[Finding]:
    quoted = session.dialect.quoted(schema)
    made = _found(SCRATCH, session, schema)
    yield made
    if made.verdict != "ok":
        return
    try:
        for proof in PROOFS:
            yield _found(proof, session, schema)
    finally:
        removal = Proof("remove what was made", drop_schema, f"DROP SCHEMA {quoted} CASCADE;")
        removed = _found(removal, session, schema)
    yield removed


def _found(proof: Proof, session: Session, schema: str) -> Finding:
    if proof.of_snowflake and not isinstance(session, SnowflakeSession):
        return Finding(proof.name, "not available", f"{session.dialect.name} has none")
    try:
        return Finding(proof.name, "ok", proof.prove(session, schema))
    except NotAvailable as error:
        return Finding(proof.name, "not available", _said(error), proof.advice)
    except Exception as error:
        failed = proof.needed or isinstance(error, Disproved)
        verdict: Verdict = "not ok" if failed else "not available"
        return Finding(proof.name, verdict, _said(error), proof.advice)


def _said(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def _who(warehouse: Warehouse) -> str:
    if isinstance(warehouse, SnowflakeWarehouse):
        return f"{warehouse.settings.sign_in}, database {warehouse.name}"
    return warehouse.name
