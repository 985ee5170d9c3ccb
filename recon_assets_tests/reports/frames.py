"""Frames as the warehouse delivers them, with sensible values for whatever a test does not say."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from recon_assets.contracts import contract_of
from recon_assets.contracts.vocabulary import CATEGORIES

AUGUST = date(2025, 8, 1)

_FINDING = {
    "month": AUGUST,
    "customer_key": "C1",
    "customer_id": "C1",
    "customer_name": "Alpine Family Clinic",
    "category": "overbilled",
    "status_label": "Billing mismatch",
    "severity": "high",
    "field": "billed_count",
    "explanation": "Billed for 12 providers, but 10 were used.",
}

_CUSTOMER = {
    "month": AUGUST,
    "customer_key": "C1",
    "customer_id": "C1",
    "customer_name": "Alpine Family Clinic",
    "owner": "Dana",
    "active": True,
    "status": "OK",
    "findings": 0,
}

CUSTOMER_COLUMNS = (
    *_CUSTOMER, "severity", "categories", "in_doubt", "crm_status", "billing_status", "ops_status",
    "crm_products", "billing_products", "ops_products", "crm_provider_count", "billed_count",
    "used_count", "crm_go_live_date", "ops_go_live_date", "billed_amount", "expected_amount",
    "currency", "overcharged", "leaked",
)  # fmt: skip


def findings(*given: dict[str, Any]) -> pd.DataFrame:
    columns = [*contract_of("reconciled", "mismatches").columns, "waived_until", "waiver"]
    rows = [{**_FINDING, "mismatch_id": f"m{place:03}", **row} for place, row in enumerate(given)]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def customers(*given: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(
        [{**_CUSTOMER, **row} for row in given], columns=list(CUSTOMER_COLUMNS), dtype=object
    )


def control_totals(*, balanced: bool = True) -> pd.DataFrame:
    zero, hundred = Decimal(0), Decimal(100)
    row = {
        "month": AUGUST, "source": "crm", "measure": "rows", "currency": None,
        "delivered": hundred, "accepted": hundred if balanced else Decimal(99), "rejected": zero,
        "redelivered": zero, "balanced": balanced,
    }  # fmt: skip
    money = {**row, "source": "billing", "measure": "amount", "currency": "USD", "balanced": True}
    return pd.DataFrame([row, {**money, "accepted": hundred}])


def trend(months: dict[date, dict[str, dict[str, Any]]]) -> pd.DataFrame:
    """Month → category → counts, with ``amounts`` as a mapping; all others are zero."""
    counts = (
        "open",
        "new",
        "recurring",
        "reopened",
        "resolved",
        "unknown",
        "unpriced",
        "waived",
        "explained",
    )
    rows = []
    for month, categories in months.items():
        for category in CATEGORIES:
            given = categories.get(category, {})
            rows.append(
                {
                    "month": month,
                    "category": category,
                    **{count: given.get(count, 0) for count in counts},
                    "amounts": json.dumps(given.get("amounts", {})),
                }
            )
    return pd.DataFrame(rows)
