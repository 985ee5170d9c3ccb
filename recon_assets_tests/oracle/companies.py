"""Small companies for the oracle: what three systems deliver in one month, right, wrong and missing.

A row is a mapping of canonical columns; dates are said relative to the month (``month start``, ``month end`` …), so
that a company can be placed in any month and many companies judged in one query.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from typing import Any

from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets_tests.oracle.facts import next_month

Row = Mapping[str, Any]
Company = Mapping[str, Sequence[Row]]

CUSTOMERS = (
    ("C-1", "Harbor Clinic Inc"),
    ("C-2", "Harbor Clinic LLC"),
    ("C-3", "Willow Dental"),
    ("C-4", "Maple & Sons PC"),
)
ALIASES = AliasBook(
    customers=(
        CustomerAlias(None, "A-7", None, "C-3", None, None),
        CustomerAlias("billing", None, "Riverside Practice", "C-4", None, None),
    )
)

# The first value of a column is the usual one: nothing is wrong with a row of usual values.
USUAL_SHARE = 0.8
# How often a system has no row of a customer, one, two or three.
ROWS = (10, 65, 20, 5)
VALUES: dict[str, dict[str, tuple[str | None, ...]]] = {
    "crm": {
        "status": ("active", "inactive", None, "sort of"),
        "product": ("scheduling", "telehealth", "telehealth", None, "mystery"),
        "provider_count": ("3", "2", "4", "0", "3", None, "three"),
        "go_live_date": ("long ago", "month start", "month end", "next month", "next month", None, "02/30/2025"),
        "unit_price": ("100.00", "90.00", "33.33", "0.0125", None),
        "currency": ("USD", "EUR", None),
        "entitled_quantity": ("100", None, "0", "50.5"),
        "updated_at": (None, "2001-01-01", "2004-08-01"),
    },
    "billing": {
        "line_id": ("1", "2", "3"),
        "status": (None, "active", "inactive"),
        "product": ("scheduling", "telehealth", "telehealth", None, "mystery"),
        "provider_count": ("3", "2", "4", "0", "7", None, "2.5"),
        "unit_price": (None, "100.00", "90.00", "33.333"),
        "amount": ("300.00", "200.00", "400.00", "270.00", "300.01", "0", "-50.00", "100.00", None, None, "some"),
        "currency": ("USD", "EUR", None),
    },
    "ops": {
        "status": (None, "active", "inactive"),
        "product": ("scheduling", "telehealth", "telehealth", None, "mystery"),
        "provider_count": ("3", "2", "4", "0", "0", None, "-3"),
        "provider_id": ("1234567893", "dr-1", "dr-2", "DR-2", None),
        "go_live_date": (None, "long ago", "month start", "next month"),
        "expected_amount": (None, "300.00", "310.01", "200.00", "0"),
        "currency": (None, "USD", "EUR"),
        "usage_quantity": (None, "0", "19.99", "100", "120.5", "120.5"),
    },
}  # fmt: skip
# How a row says whom it is about.
MANNERS = (
    "both",
    "id only",
    "name only",
    "core name",
    "other id",
    "alias id",
    "alias name",
    "nobody",
)


def _identity(manner: str, customer: tuple[str, str]) -> dict[str, str | None]:
    identifier, name = customer
    return {
        "both": {"customer_id": identifier, "customer_name": name},
        "id only": {"customer_id": identifier.lower().replace("-", " "), "customer_name": None},
        "name only": {"customer_id": None, "customer_name": name.upper()},
        "core name": {"customer_id": None, "customer_name": name.rsplit(" ", 1)[0]},
        "other id": {"customer_id": "OLD-9", "customer_name": name},
        "alias id": {"customer_id": "a7", "customer_name": name},
        "alias name": {"customer_id": None, "customer_name": "Riverside  practice"},
        "nobody": {"customer_id": "N/A", "customer_name": "-"},
    }[manner]


def invented(chance: random.Random) -> Company:
    """Two or three customers with up to three rows in each system."""
    chosen = chance.sample(CUSTOMERS, chance.choice((2, 3)))
    return {
        source: [row for who in chosen for row in _rows(source, who, chance)] for source in VALUES
    }


def _rows(source: str, customer: tuple[str, str], chance: random.Random) -> list[Row]:
    (count,) = chance.choices((0, 1, 2, 3), ROWS)
    return [
        _identity(_often(MANNERS, chance), customer)
        | {column: _often(values, chance) for column, values in VALUES[source].items()}
        for _ in range(count)
    ]


def _often(values: Sequence[Any], chance: random.Random) -> Any:
    return values[0] if chance.random() < USUAL_SHARE else chance.choice(values[1:])


def placed(company: Company, month: dt.date) -> dict[str, list[Row]]:
    """The company with the dates of that month."""
    last = next_month(month) - dt.timedelta(days=1)
    dates = {
        "long ago": "2001-05-05",
        "month start": month.isoformat(),
        "month end": last.isoformat(),
        "next month": next_month(month).isoformat(),
    }
    return {
        source: [{name: dates.get(value, value) for name, value in row.items()} for row in rows]
        for source, rows in company.items()
    }
