"""The words every layer shares: sources, canonical columns, categories, statuses, severities."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from enum import StrEnum


class Source(StrEnum):
    """The three systems that are reconciled."""

    CRM = "crm"
    BILLING = "billing"
    OPS = "ops"


SYSTEM_NAMES = {Source.CRM: "CRM", Source.BILLING: "billing", Source.OPS: "operations"}

STATUSES = ("active", "inactive")

# Stands for a currency where one position is billed in more than one; codes have three letters.
SEVERAL = "several"

RAW_TABLES = {Source.CRM: "crm_accounts", Source.BILLING: "billing_lines", Source.OPS: "ops_usage"}

CANONICAL_COLUMNS: dict[Source, tuple[str, ...]] = {
    Source.CRM: (
        "customer_id",
        "customer_name",
        "status",
        "product",
        "provider_count",
        "go_live_date",
        "churn_date",
        "unit_price",
        "currency",
        "entitled_quantity",
        "updated_at",
        "owner",
        "location",
    ),
    Source.BILLING: (
        "line_id",
        "customer_id",
        "customer_name",
        "status",
        "product",
        "provider_count",
        "provider_id",
        "unit_price",
        "amount",
        "currency",
        "service_start",
        "service_end",
        "location",
    ),
    Source.OPS: (
        "event_id",
        "customer_id",
        "customer_name",
        "status",
        "product",
        "provider_count",
        "provider_id",
        "used_at",
        "go_live_date",
        "expected_amount",
        "currency",
        "usage_quantity",
        "location",
    ),
}

# Most severe first; the order in which a report chooses the label of a customer.
SEVERITIES = ("critical", "high", "medium", "low")

# In the order of the decision table, which is also the order of reports and charts.
CATEGORIES = (
    "missing_from_crm",
    "missing_from_billing",
    "missing_from_ops",
    "usage_without_billing",
    "billing_without_usage",
    "overbilled",
    "underbilled",
    "price_mismatch",
    "active_status_mismatch",
    "go_live_mismatch",
    "product_mismatch",
    "provider_count_mismatch",
    "over_entitlement",
    "unused_entitlement",
    "duplicate_record",
    "ambiguous_match",
    "customer_id_mismatch",
)

_SPELLED = {
    "missing_from_crm": "missing from CRM",
    "missing_from_ops": "missing from operations",
    "go_live_mismatch": "go-live mismatch",
    "customer_id_mismatch": "customer ID mismatch",
}

# Why a difference is one of timing and no error.
TIMING_REASONS = ("proration", "late_invoice", "credit_note", "churn")

MATCH_METHODS = ("id", "alias", "name", "ambiguous", "unmatched")

# States of a mismatch that was found in the month, and of one that was not there the month before.
OPEN_STATES = ("new", "recurring", "reopened")
FRESH_STATES = ("new", "reopened")
LIFECYCLE_STATES = ("new", "recurring", "resolved", "reopened", "unknown")

# What made a version of a month's result, and what people do with a month.
TRIGGERS = ("scheduled", "manual", "backfill", "restatement")
CLOSING_ACTIONS = ("closed", "reopened")


def category_in_words(category: str) -> str:
    """A category as it is read within a sentence.

    >>> category_in_words("missing_from_ops"), category_in_words("price_mismatch")
    ('missing from operations', 'price mismatch')
    """
    return _SPELLED.get(category, category.replace("_", " "))


def nearest(word: str, allowed: Iterable[str]) -> str:
    """A clause that offers the nearest allowed spelling, or nothing when none is near.

    >>> nearest("colums", ["columns", "path"])
    "; did you mean 'columns'?"
    """
    close = nearest_of(word, allowed)
    return f"; did you mean {close!r}?" if close else ""


def nearest_of(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed spelling that is nearest to ``word``, None when none is near."""
    by_folded = {candidate.casefold(): candidate for candidate in allowed}
    close = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[close[0]] if close else None
