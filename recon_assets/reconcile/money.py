"""Exact money: cents, division that never passes a rounded price on, amounts in words."""

from __future__ import annotations

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

from recon_assets.contracts.types import MONEY

# A quotient is first settled on seven decimals: near enough to be exact for any amount below ten
# million, far enough from a cent that 1.005 rounds as written and not as a double would.
_QUOTIENT = dt.Decimal(38, 7)
# Thousands, millions and so on that an amount can have.
_GROUPS = 7


def cents(amount: ir.Value) -> ir.DecimalValue:
    """An amount rounded to the cent, half away from zero; unknown when too large to be one."""
    return amount.try_cast(MONEY).round(2).cast(MONEY)


def share_in_cents(amount: ir.Value, part: ir.Value, whole: ir.Value) -> ir.DecimalValue:
    """``amount × part / whole`` to the cent; NULL when ``whole`` is zero.

    The price of one unit is never rounded on the way, so that shares add up to the amount.
    """
    quotient = (amount * part) / whole.nullif(0)
    return quotient.cast(_QUOTIENT).round(2).cast(MONEY)


def in_words(amount: ir.DecimalValue, currency: ir.StringValue) -> ir.StringValue:
    """``1,234.50 USD``, without a sign; only the figure where the currency is unknown."""
    size = amount.cast(dt.Decimal(24, 2)).abs()
    figure = size.cast("string")
    for _ in range(_GROUPS):
        figure = figure.re_replace(r"^([0-9]+)([0-9]{3})([.,])", r"\1,\2\3")
    return figure.concat(currency.isnull().ifelse("", ibis.literal(" ").concat(currency)))


def plain(number: ir.DecimalValue) -> ir.StringValue:
    """A number without trailing zeros: ``120``, ``0.5``."""
    return number.cast(MONEY).cast("string").re_replace(r"\.?0+$", "")


def price_in_words(
    price: ir.DecimalValue, currency: ir.StringValue | None = None
) -> ir.StringValue:
    """A unit price with two to four decimals: ``120.00``, ``0.0125 USD``."""
    figure = (
        price.cast(MONEY)
        .round(4)
        .cast(MONEY)
        .cast("string")
        .re_replace(r"(\.[0-9]{2}([0-9]*[1-9])?)0+$", r"\1")
    )
    if currency is None:
        return figure
    return figure.concat(currency.isnull().ifelse("", ibis.literal(" ").concat(currency)))
