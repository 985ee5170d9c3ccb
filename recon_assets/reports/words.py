"""Codes, months and counts in an analyst's words."""

from __future__ import annotations

from datetime import date

from recon_assets.contracts.vocabulary import category_in_words

# Findings of these kinds have an amount; where it is missing, it is unknown rather than none.
MONEY_CATEGORIES = frozenset(
    {
        "missing_from_billing",
        "missing_from_ops",
        "usage_without_billing",
        "billing_without_usage",
        "overbilled",
        "underbilled",
        "price_mismatch",
    }
)

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def category_words(category: str) -> str:
    """Also for the code of one rule among several of a category, which names its field.

    >>> category_words("usage_without_billing"), category_words("missing_from_crm (status)")
    ('Usage without billing', 'Missing from CRM (status)')
    """
    code, _, rest = category.partition(" (")
    words = category_in_words(code)
    words = words[:1].upper() + words[1:]
    return f"{words} ({rest.replace('_', ' ')}" if rest else words


def month_words(month: date) -> str:
    """English whatever the machine's locale is.

    >>> month_words(date(2025, 8, 1))
    'August 2025'
    """
    return f"{MONTHS[month.month - 1]} {month.year}"


def counted(count: int, noun: str) -> str:
    """
    >>> counted(1, "mismatch"), counted(1200, "mismatch"), counted(0, "customer")
    ('1 mismatch', '1,200 mismatches', '0 customers')
    """
    if noun.endswith(("s", "sh", "ch", "x")):
        plural = f"{noun}es"
    else:
        plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count:,} {noun if count == 1 else plural}"


def currency_words(code: str) -> str:
    """After an amount, or in a title.

    >>> currency_words("USD"), currency_words("unknown")
    ('USD', 'of unknown currency')
    """
    return code if code and code != "unknown" else "of unknown currency"
