"""The three vendors' exports of one month, as the bytes of their files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any

from recon_assets.sample.books import Books, CrmRow, Event, Line
from recon_assets.sample.company import PRODUCTS
from recon_assets.sample.ledger import Accounting
from recon_assets.sample.months import dice, label, month_end
from recon_assets.sample.references import References
from recon_assets.sample.spellings import (
    BILLING_PRODUCT,
    BILLING_STATUS,
    CRM_PRODUCT,
    CRM_STATUS,
    CURRENCY,
    DATES,
    EMPTY_CELLS,
    MOMENT,
    OPS_PRODUCT,
    OPS_STATUS,
    worded,
)
from recon_assets.sample.workbook import workbook

MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LEAD_SOURCES = ("Referral", "Trade fair", "Web", "")

CRM_HEADER = (
    "Record ID", "Account ID", "Account Name", "Status", "Product", "Contracted Providers",
    "Price Per Provider", "Currency", "Contracted Sessions", "Go-Live Date", "Account Owner",
    "Billing City", "Primary Site", "Last Modified Date", "Lead Source",
)  # fmt: skip
BILLING_HEADER = (
    "Invoice Line", "Invoice Date", "Customer", "Customer Ref", "Item", "Qty", "Rate", "Amount",
    "Currency", "Account State", "Site", "Terms", "PO Number",
)  # fmt: skip


@dataclass(frozen=True)
class Export:
    """One delivered file, and how a reader must account for its rows."""

    path: str
    content: bytes
    accounting: Accounting


def exports(books: Books, redelivered: dict[str, list[int]], known: References) -> list[Export]:
    """The month's three files. ``redelivered``: by source, whose first row comes twice."""
    crm = _rows(books.crm, 30 + books.index, _crm_cells)
    billing = _rows(books.billing, 60 + books.index, partial(_billing_cells, books.month))
    ops = _rows(books.ops, 90 + books.index, partial(_ops_record, known))
    crm.sort(key=lambda row: str(row.cells[2]).strip().casefold())
    billing.sort(key=lambda row: str(row.cells[0]))
    ops.sort(key=lambda row: (row.cells["ts"], row.cells["event_id"]))
    again = {
        source: [next(row for row in rows if row.number == n) for n in redelivered[source]]
        for source, rows in (("crm", crm), ("billing", billing), ("ops", ops))
    }
    name = label(books.month)
    return [
        _export(books, "crm", f"crm/{name}.csv", crm, again["crm"], _csv_bytes),
        _export(books, "billing", f"billing/{name}.xlsx", billing, again["billing"], _xlsx_bytes),
        _export(books, "ops", f"ops/{name}.jsonl", ops, again["ops"], _jsonl_bytes),
    ]


@dataclass(frozen=True)
class _Row:
    number: int
    rejected: bool
    cells: Any


def _rows(
    side: dict[int, list[Any]], series: int, cells: Callable[[Any, Random], Any]
) -> list[_Row]:
    written = []
    for number, rows in side.items():
        luck = dice(series, number)
        written += [_Row(number, row.rejected, cells(row, luck)) for row in rows]
    return written


def _export(
    books: Books,
    source: str,
    path: str,
    rows: list[_Row],
    again: list[_Row],
    write: Callable[[list[Any]], bytes],
) -> Export:
    # A second page of the export that overlaps the first: its rows come again at the end.
    delivered = rows + again
    rejected = sum(row.rejected for row in rows)
    accounting = Accounting(books.month, source, len(delivered), rejected, len(again))
    return Export(path, write([row.cells for row in delivered]), accounting)


def _crm_cells(row: CrmRow, luck: Random) -> tuple[str, ...]:
    style = luck.randrange(len(DATES))
    empty = luck.choice(EMPTY_CELLS)
    spaced = "  " if luck.random() < 0.03 else ""
    return (
        f"a0X{PRODUCTS.index(row.product)}{row.account_id[2:]}" if row.account_id else "",
        row.account_id,
        row.name + spaced,
        worded(row.status, CRM_STATUS, luck),
        worded(row.product, CRM_PRODUCT, luck),
        str(row.providers),
        f"{row.price:.2f}",
        row.currency,
        empty if row.sessions is None else f"{row.sessions:,}",
        _date_text(row.go_live, style),
        row.owner,
        row.city,
        row.site,
        _date_text(row.updated, style),
        luck.choice(LEAD_SOURCES),
    )


def _billing_cells(month: date, row: Line, luck: Random) -> tuple[Any, ...]:
    empty = luck.choice(EMPTY_CELLS)
    amount = float(row.amount) if isinstance(row.amount, Decimal) else row.amount
    if isinstance(amount, float) and amount >= 1000 and luck.random() < 0.2:
        amount = f"{row.amount:,.2f}"  # a cell that was typed, not calculated
    return (
        row.line_id,
        month_end(month),
        empty if row.name is None else row.name,
        empty if row.customer_id is None else row.customer_id,
        worded(row.product, BILLING_PRODUCT, luck),
        row.quantity,
        None if luck.random() < 0.03 else float(row.rate),
        amount,
        worded(row.currency, CURRENCY, luck),
        worded(row.status, BILLING_STATUS, luck),
        row.site.upper() if luck.random() < 0.2 else row.site,
        "Net 30",
        f"PO {luck.randrange(1000, 9999)}" if luck.random() < 0.3 else None,
    )


def _ops_record(known: References, row: Event, luck: Random) -> dict[str, Any]:
    provider = known.unmapped.get(row.provider, row.provider)
    if luck.random() < 0.6:
        provider = known.mapped.get(provider, provider)
    return {
        "event_id": row.event_id,
        "clinic_id": row.customer_id,
        "clinic_name": row.name,
        "account_state": worded(row.status, OPS_STATUS, luck),
        "module": worded(row.product, OPS_PRODUCT, luck),
        "provider_ref": provider,
        "ts": row.at.strftime(MOMENT),
        "site": row.site.lower().replace(" ", "-") if luck.random() < 0.2 else row.site,
        "units": row.units,
        "first_live_on": _date_text(row.first_live_on, 1),
        "client": luck.choice(("web 4.1", "web 4.2", "ios 3.9")),
    }


def _date_text(value: date | str, style: int) -> str:
    if isinstance(value, str):
        return value
    # Not strftime's %b, which follows the machine's language.
    return (
        f"{value.month:02d}/{value.day:02d}/{value.year}",
        value.isoformat(),
        f"{value.day:02d}-{MONTH_NAMES[value.month - 1]}-{value.year}",
    )[style]


def _csv_bytes(rows: Sequence[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(CRM_HEADER)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _xlsx_bytes(rows: Sequence[tuple[Any, ...]]) -> bytes:
    return workbook("Invoice lines", BILLING_HEADER, rows)


def _jsonl_bytes(rows: Sequence[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
