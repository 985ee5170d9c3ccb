"""Which columns each report has, in which order. A header of a CSV is the column's name."""

from __future__ import annotations

from dataclasses import replace

from recon_assets.reports.columns import Column, Kind

_WHO = (
    Column("customer_name", "Customer", width=34),
    Column("customer_id", "Customer ID", width=14),
)

_SAYS = (
    Column("crm_status", "CRM status", width=10),
    Column("billing_status", "Billing status", width=10),
    Column("ops_status", "Operations status", width=12),
    Column("crm_products", "CRM products", width=24),
    Column("billing_products", "Billed products", width=24),
    Column("ops_products", "Used products", width=24),
    Column("crm_provider_count", "Contracted providers", Kind.COUNT, width=11),
    Column("billed_count", "Billed providers", Kind.COUNT, width=10),
    Column("used_count", "Used providers", Kind.COUNT, width=10),
    Column("crm_go_live_date", "Go-live in CRM", Kind.DATE, width=11),
    Column("ops_go_live_date", "Go-live in operations", Kind.DATE, width=11),
)

_STATUS = Column("status", "Status", width=24)
_COUNTED = (
    Column("findings", "Mismatches", Kind.COUNT, width=12),
    Column("in_doubt", "Rows rejected in", width=18),
)

_EACH_WAY = (
    Column("overcharged", "Overcharged", Kind.MONEY, width=13),
    Column("leaked", "Leaked", Kind.MONEY, width=13),
    Column("currency", "Currency", width=11),
)

_FIELD = Column("field", "What disagrees", width=20)
_VALUES = (
    Column("crm_value", "CRM says", width=16),
    Column("billing_value", "Billing says", width=16),
    Column("ops_value", "Operations say", width=16),
    Column("difference", "Difference", Kind.NUMBER, width=11),
)

_EVIDENCE = (
    Column("crm_rows", "CRM rows", width=26),
    Column("billing_rows", "Billing rows", width=26),
    Column("ops_rows", "Operations rows", width=26),
    Column("mismatch_id", "Mismatch ID", width=20),
)

_MONTH = Column("month", "Month", Kind.DATE)
_OWNER = Column("owner", "Owner", width=18)
_WAIVED = (
    Column("waived_until", "Waived until", Kind.DATE, width=11),
    Column("waiver", "Waiver", width=40),
)
_PRODUCT = Column("product", "Product", width=16)
_LABEL = Column("status_label", "Status", width=24)
_CATEGORY = Column("category", "Category", width=24)
_CATEGORIES = Column("categories", "Categories", width=44)
_SEVERITY = Column("severity", "Severity", width=9)
_EXPLANATION = Column("explanation", "Explanation", width=64)
_ACTIVE = Column("active", "Active", Kind.FLAG, width=9)


def _worded(column: Column) -> Column:
    """The workbook is for people; the CSV files keep the codes, which programs compare."""
    return replace(column, kind=Kind.WORDS)


# One row per customer; what operations has to look at, without money.
OPERATIONS = (
    _MONTH,
    *reversed(_WHO),
    _OWNER,
    _STATUS,
    _SEVERITY,
    _CATEGORIES,
    *_COUNTED,
    _ACTIVE,
    *_SAYS,
)

# One row per finding that has an amount, or would have one were it known.
FINANCE = (
    _MONTH, *reversed(_WHO), _PRODUCT, *_EACH_WAY, _CATEGORY, _LABEL, _SEVERITY, _EXPLANATION,
    _FIELD, *_VALUES, _OWNER, *_WAIVED, *_EVIDENCE,
)  # fmt: skip

MISMATCHES = (
    *_WHO, _SEVERITY, _LABEL, _worded(_CATEGORY), _PRODUCT, _EXPLANATION, *_EACH_WAY,
    _worded(_FIELD), *_VALUES, _OWNER, *_WAIVED, *_EVIDENCE,
)  # fmt: skip

# What is no mismatch, because timing explains it in full.
EXPLAINED = (
    *_WHO, _worded(Column("explained_by", "Explained by", width=16)), _worded(_CATEGORY), _PRODUCT,
    _EXPLANATION, *_EACH_WAY, _worded(_FIELD), *_VALUES, _OWNER, *_EVIDENCE,
)  # fmt: skip

# The providers behind a finding, where billing and operations both name them.
PROVIDERS = (
    *_WHO, _worded(_CATEGORY), _PRODUCT, Column("provider_id", "Provider", width=16),
    Column("found", "What disagrees", width=18), Column("mismatch_id", "Mismatch ID", width=20),
)  # fmt: skip

CUSTOMERS = (
    *_WHO, _STATUS, _SEVERITY, _worded(_CATEGORIES), *_COUNTED, *_EACH_WAY,
    Column("billed_amount", "Billed amount", Kind.MONEY, width=13),
    Column("expected_amount", "Expected amount", Kind.MONEY, width=13),
    _OWNER, _ACTIVE, *_SAYS,
)  # fmt: skip
