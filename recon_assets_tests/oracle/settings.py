"""Configurations under which companies are judged: every rule, tolerance, grain and missing column."""

from __future__ import annotations

from typing import Any

_PRODUCTS: dict[str, list[str]] = {"scheduling": ["SCHEDULING"], "telehealth": []}

# Judged by every `make test`.
USUAL: dict[str, dict[str, Any]] = {
    "everything delivered": {},
    "by contract": {"rules": {"expected": "contract"}, "prices": {"scheduling": "77.00"}},
    "tolerances": {
        "rules": {
            "provider_count": {"tolerance": "1"},
            "amount": {"tolerance": "10.00"},
            "go_live": {"tolerance_days": "30"},
            "unused_entitlement": {"minimum_utilization": "0.5"},
        }
    },
    "without products in billing": {"drop": ["billing.product"]},
}

# Judged besides by `make test-oracle`.
RARE: dict[str, dict[str, Any]] = {
    "without products, by contract": {
        "drop": ["crm.product", "billing.product", "ops.product"],
        "rules": {"expected": "contract"},
    },
    "without status and amounts": {
        "drop": ["crm.status", "ops.go_live_date", "billing.amount"],
        "prices": {"telehealth": "40.00"},
    },
    "a status in billing only": {"drop": ["crm.status", "ops.status"]},
    "rated usage only": {"drop": ["ops.provider_count", "ops.usage_quantity"]},
    "without usage": {"drop": ["ops.provider_count", "ops.usage_quantity", "ops.expected_amount"]},
    "amounts without counts": {
        "drop": ["billing.provider_count", "crm.unit_price"],
        "prices": {"telehealth": "40.00"},
    },
    "contracts without counts and dates": {
        "drop": ["crm.provider_count", "crm.go_live_date", "crm.currency", "billing.currency"]
    },
    "invoices without counts and amounts": {"drop": ["billing.provider_count", "billing.amount"]},
    "usage events": {"drop": ["ops.provider_count"], "add": ["ops.provider_id"]},
    "ids only": {"drop": ["crm.customer_name", "ops.customer_name"]},
    "names only": {
        "drop": ["billing.customer_id", "ops.customer_id"],
        "prices": {"scheduling": "77.00"},
    },
    "disabled rules": {
        "rules": {
            "disabled": ["overbilled", "missing_from_crm", "duplicate_record"],
            "unused_entitlement": {"minimum_utilization": "1"},
        }
    },
    "mapped products": {
        "sources": {
            source: {"values": {"product": _PRODUCTS}} for source in ("crm", "billing", "ops")
        }
    },
}
