"""A small history with everything in it that is hard to carry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from decimal import Decimal
from typing import Any

import pyarrow as pa

from recon_assets.contracts import contract_of
from recon_assets.warehouse import DuckDbWarehouse, slices
from recon_assets_tests.warehouse.writing import FEBRUARY, JANUARY

RAW, OPS, CANDIDATES = "raw.crm_accounts", "normalized.ops_usage", "normalized.match_candidates"
TOTALS, LOG, TREND = "reconciled.control_totals", "history.mismatch_log", "history.mismatch_trend"
AWKWARD = 'Note "x"; DROP TABLE raw.crm_accounts; --'
LOGGED = dt.datetime(2025, 2, 3, 4, 5, 6, 789)


def _raw(row: int, *cells: str | None) -> dict[str, Any]:
    delivered = dict(zip(("Account ID", "ID", AWKWARD, "Größe 😀"), cells, strict=True))
    return {"month": JANUARY, "source_file": "crm/2025-01.csv", "source_row": row, **delivered}


def _version(version: int, mismatch: str | None, amount: str | None) -> dict[str, Any]:
    return {
        "month": JANUARY,
        "version": version,
        "result_hash": f"hash {version}",
        "logged_at": LOGGED + dt.timedelta(days=version),
        "run_id": "run",
        "mismatch_id": mismatch,
        "customer_name": mismatch and "O'Hara & Söhne 診所",
        "amount_impact": amount and Decimal(amount),
    }


ROWS: dict[str, list[dict[str, Any]]] = {
    RAW: [
        _raw(2, "00123", "", "it's \\N", "a,b"),
        _raw(3, None, "NULL", '"', "line\nand line\r\n"),
        _raw(4, " ", None, "{'a': 1}", "👩‍⚕️"),
    ],
    OPS: [
        {"month": JANUARY, "used_at": dt.datetime(2025, 1, 31, 23, 59, 59, 999_999)},
        {"month": FEBRUARY, "used_at": None},
    ],
    CANDIDATES: [],
    TOTALS: [
        {
            "month": JANUARY,
            "source": "crm",
            "measure": "amount",
            "delivered": Decimal("123456789012345678.123456"),
            "accepted": Decimal("-0.000001"),
            "balanced": False,
        }
    ],
    LOG: [
        _version(1, None, None),
        _version(1, "m1", "0.10"),
        _version(2, None, None),
        _version(2, "m1", "-99999.999999"),
    ],
    TREND: [{"month": JANUARY, "amounts": '{"EUR": {"over": "1.10"}, "": null}'}],
}
WRITTEN = {name: len(rows) for name, rows in ROWS.items()}
MONTHLESS = ("history",)


def write_history(warehouse: DuckDbWarehouse, names: Collection[str] = tuple(ROWS)) -> None:
    """Tables and their ledger, with the awkward values above and any others that do."""
    with warehouse.session() as session:
        for name in names:
            contract, rows = contract_of(*name.split(".")), ROWS[name]
            types = {field.name: field.type for field in contract.columns.to_pyarrow()}
            columns = list(dict.fromkeys([*types, *(c for row in rows for c in row)]))
            fields = [pa.field(column, types.get(column, pa.string())) for column in columns]
            table = pa.Table.from_pylist(
                [_filled(types, row) for row in rows], schema=pa.schema(fields)
            )
            slices.create_table(session, contract)
            slices.widen(session, contract, columns)
            session.upload("rows", table)
            with session.transaction():
                slices.insert(session, contract, columns, "SELECT * FROM rows")
                month = None if contract.schema in MONTHLESS else JANUARY
                slices.record(session, contract, {month: len(rows)}, "run")


def _filled(types: dict[str, pa.DataType], row: dict[str, Any]) -> dict[str, Any]:
    """A row with something in every column that it does not speak of."""
    nullable = ("source_error", "source_text")
    return {
        name: None if name in nullable else _something(type_)
        for name, type_ in types.items()
        if name not in row
    } | row


def _something(type_: pa.DataType) -> Any:
    if pa.types.is_boolean(type_):
        return True
    if pa.types.is_date(type_):
        return JANUARY
    if pa.types.is_timestamp(type_):
        return LOGGED
    if pa.types.is_decimal(type_):
        return Decimal("2.500000")
    return "text" if pa.types.is_string(type_) else 1
