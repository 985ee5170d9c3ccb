"""Customers over three months whose invoices come late, in part, or are corrected by credit notes."""

from __future__ import annotations

import calendar
import datetime as dt
import random
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from recon_assets_tests.oracle.companies import CUSTOMERS, VALUES, Company
from recon_assets_tests.oracle.timing import moved

MONTHS = 3
PRICE = Decimal("100.00")
HABITS = (
    "on time", "late once", "always late", "credited at once", "credited later", "credited twice",
    "prorated", "left", "rated late", "cancelled", "a cent off",
)  # fmt: skip
# How often something else is wrong with a row.
NOISE = 0.08


def season(chance: random.Random, first: dt.date) -> dict[dt.date, Company]:
    """Two customers in three months, each month a company of its own."""
    months = {moved(first, by): {source: [] for source in VALUES} for by in range(MONTHS)}
    for who in chance.sample(CUSTOMERS, 2):
        for month, rows in _customer(chance, who, list(months)):
            for source, row in rows:
                months[month][source].append(_disturbed(chance, source, row))
    return months


def _customer(chance: random.Random, who: tuple[str, str], months: list[dt.date]):
    habit = chance.choice(HABITS)
    seats = chance.choice((2, 3))
    used = [chance.choice((seats, seats, seats + 1, 0)) for _ in months]
    billed = [0, *used[:-1]] if habit == "always late" else list(used)
    turn = chance.randrange(1, MONTHS)
    if habit == "late once" or habit == "rated late":
        billed[turn] += billed[turn - 1]
        billed[turn - 1] = 0
    extra: dict[int, Decimal] = {}
    if habit in ("credited at once", "credited later", "credited twice"):
        billed[0] += 1
        at = {"credited at once": [0], "credited later": [turn], "credited twice": [1, 2]}[habit]
        extra = dict.fromkeys(at, -PRICE)
    if habit == "cancelled":
        extra = {turn: -PRICE * billed[turn]}
    day = chance.choice((2, 10, 15))
    for number, month in enumerate(months):
        identity = {"customer_id": who[0], "customer_name": who[1]}
        begun = habit == "prorated" and number == turn
        ended = habit == "left" and number == turn
        last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
        start, end = month.replace(day=day) if begun else month, month.replace(day=day) if ended else last  # fmt: skip
        crm: dict[str, Any] = identity | {
            "status": "inactive" if habit == "left" and number >= turn else "active",
            "product": "scheduling", "provider_count": str(seats), "unit_price": str(PRICE),
            "currency": "USD",
            "go_live_date": (months[turn].replace(day=day) if habit == "prorated" else dt.date(2001, 5, 5)).isoformat(),
            "churn_date": months[turn].replace(day=day).isoformat() if habit == "left" else None,
        }  # fmt: skip
        rows: list[tuple[str, dict[str, Any]]] = [("crm", crm)]
        gone = (habit == "prorated" and number < turn) or (habit == "left" and number > turn)
        if billed[number] and not gone:
            days = Decimal((end - start).days + 1) / last.day
            amount = PRICE * billed[number] * days + (
                Decimal("0.01") if habit == "a cent off" else 0
            )
            rows += [
                ("billing", invoice)
                for invoice in _lines(chance, identity, billed[number], amount, start, end)
            ]
        if extra.get(number):
            credit = identity | {
                "line_id": "c",
                "product": "scheduling",
                "amount": str(extra[number]),
                "currency": "USD",
            }
            rows.append(("billing", credit | {"provider_count": chance.choice((None, "0", "1"))}))
        if used[number] and not gone:
            ops: dict[str, Any] = identity | {
                "product": "scheduling",
                "provider_count": str(used[number]),
            }
            if habit == "rated late":
                ops |= {"expected_amount": str(PRICE * used[number]), "currency": "USD"}
            rows.append(("ops", ops))
        yield month, rows


def _lines(chance, identity, count, amount, start, end):
    """One line, or one per provider, each to the cent."""
    parts = count if chance.random() < 0.3 else 1
    for number in range(parts):
        each = (amount / parts).quantize(Decimal("0.01"), ROUND_HALF_UP)
        yield identity | {
            "line_id": f"l{number}", "product": "scheduling", "provider_count": str(count // parts),
            "amount": str(each), "currency": "USD", "service_start": start.isoformat(),
            "service_end": end.isoformat(),
        }  # fmt: skip


def _disturbed(chance: random.Random, source: str, row: Mapping[str, Any]) -> dict[str, Any]:
    whole = {column: row.get(column) for column in (*VALUES[source], *row)}
    if chance.random() < NOISE:
        column = chance.choice([c for c in VALUES[source] if "date" not in c])
        whole[column] = chance.choice(VALUES[source][column])
    return whole
