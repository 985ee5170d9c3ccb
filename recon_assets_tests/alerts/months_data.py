"""Alerts metadata as the history asset writes it, for tests."""

from __future__ import annotations

from typing import Any

CONFIG = """
version: 1
start_month: 2020-01
sources:
  crm: {type: file, path: "crm/{month}.csv", columns: {customer_id: id}}
  billing: {type: file, path: "billing/{month}.csv", columns: {customer_id: id}}
  ops: {type: file, path: "ops/{month}.csv", columns: {customer_id: id}}
"""


def finding(number: int = 1, **changes: Any) -> dict[str, Any]:
    return {
        "mismatch_id": f"m{number:05}",
        "customer_name": f"Northwind Clinic {number}",
        "customer_id": f"A-{number:03}",
        "product": "telehealth",
        "category": "usage_without_billing",
        "status_label": "Billing mismatch",
        "severity": "critical",
        "explanation": "Operations saw 3 providers use telehealth, billing charged none.",
        "amount_impact": f"-{number * 100}.00",
        "currency": "USD",
        "owner": "Dana Reyes",
    } | changes


def month(
    name: str = "2025-08", fresh: int = 2, version: int = 1, result: str = "r1", **changes: Any
) -> dict[str, Any]:
    return {
        "month": name,
        "version": version,
        "result_hash": f"{name}-{result}",
        "fresh": fresh,
        "counts": {"new": fresh, "reopened": 0, "recurring": 40, "resolved": 5, "unknown": 0},
        "by_category": {"usage_without_billing": fresh} if fresh else {},
        "amounts": {"USD": {"overcharged": "1234.50", "leaked": "300.00"}},
        "previous_amounts": {"USD": {"overcharged": "1200.00", "leaked": "300.00"}},
        "top": [finding(number) for number in range(1, min(fresh, 10) + 1)],
    } | changes


def months(count: int, first_year: int = 2024, **changes: Any) -> list[dict[str, Any]]:
    """``count`` months in a row from January of ``first_year``, each with its own findings."""
    names = [f"{first_year + n // 12}-{n % 12 + 1:02}" for n in range(count)]
    return [
        month(name, fresh=3, top=[finding(10 * n + k) for k in (1, 2, 3)]) | changes
        for n, name in enumerate(names)
    ]
