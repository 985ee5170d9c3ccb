"""Money and numbers as text: exact, never through a float."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from numbers import Integral

MONEY_PLACES = 2


def exact(value: Decimal | int, places: int = MONEY_PLACES) -> str:
    """Every digit of ``value``, with at least ``places`` decimals: for machines to read back.

    >>> exact(Decimal("-1234.500000")), exact(Decimal("0.004500")), exact(Decimal("1E+3"), places=0)
    ('-1234.50', '0.0045', '1000')

    Raises ValueError for an infinity or NaN: neither is an amount.
    """
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(f"{number} is not an amount")
    whole, _, fraction = format(abs(number) if number == 0 else number, "f").partition(".")
    fraction = fraction.rstrip("0").ljust(places, "0")
    return f"{whole}.{fraction}" if fraction else whole


def money(value: Decimal | int, currency: str | None) -> str:
    """For people to read.

    >>> money(Decimal("1234.5"), "USD"), money(Decimal("-0.0045"), None)
    ('1,234.50 USD', '-0.0045')
    """
    whole, _, fraction = exact(value).partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    amount = f"{sign}{int(digits):,}.{fraction}"
    return f"{amount} {currency}" if currency else amount


def money_list(amounts: Mapping[str | None, Decimal]) -> str:
    """Amounts in several currencies side by side, never added.

    >>> money_list({"USD": Decimal(3), "EUR": Decimal(5)})
    '5.00 EUR + 3.00 USD'
    """
    shown = [
        money(amount, currency)
        for currency, amount in sorted(amounts.items(), key=lambda item: item[0] or "")
        if amount
    ]
    return " + ".join(shown) or "nothing"


def is_blank(value: object) -> bool:
    """None, NaN, NaT and pandas.NA: not known."""
    if value is None:
        return True
    if isinstance(value, Decimal):
        return value.is_nan()
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in {"NAType", "NaTType"}


def as_decimal(value: object) -> Decimal | None:
    """A money cell of a frame; None when not known.

    Raises TypeError for a float: the cents were lost before they came here.
    """
    if is_blank(value):
        return None
    if isinstance(value, Decimal):
        return value
    if isinstance(value, Integral) and not isinstance(value, bool):
        return Decimal(int(value))
    raise TypeError(f"money must be a Decimal, not {type(value).__name__}")
