"""Numbers as people and systems write them, read only where they can mean one thing."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.types import COUNT, MONEY

_PLAIN = r"^-?[0-9]+(\.[0-9]+)?$"
_POINT = r"[0-9]+\.?[0-9]*|\.[0-9]+"
_THOUSANDS = r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?"
_CONTINENTAL = r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]+"  # both separators, so it can mean one thing
_SCIENTIFIC = r"[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}"
_NUMBER = rf"({_SCIENTIFIC}|{_CONTINENTAL}|{_THOUSANDS}|{_POINT})"
_MINUS = "[-\u2212]"
_SIGN = "[-+\u2212]"
_SYMBOL = "[$€£¥]"
_SHAPE = (
    rf"^({_SIGN}?{_SYMBOL}? ?{_NUMBER} ?{_SYMBOL}?"
    rf"|{_SYMBOL}{_SIGN}{_NUMBER}"
    rf"|\({_SYMBOL}?{_NUMBER}\)"
    rf"|{_SYMBOL}?{_NUMBER}{_MINUS})$"
)
# Beyond these a number is a typing error, and its products and sums would not fit the columns.
_LARGEST = 10**15
_MOST = 10**9
_NEGATIVE = "^\\(|^[$€£¥]?[-\u2212]|[0-9.][-\u2212]$"


def decimal(text: ir.StringValue) -> ir.DecimalValue:
    """An exact number, NULL when it cannot be read for certain.

    Read: ``1,234.56``, ``1.234,56``, ``(100.00)``, ``100.00-``, ``$12``, ``1E5``. Not read:
    ``12,34``, ``NaN``, ``1_000``, numbers of 10¹⁵ and beyond. More than six decimals round.
    """
    number = text.re_extract(_NUMBER, 0)
    point = number.re_search(rf"^{_CONTINENTAL}$").ifelse(
        number.replace(".", "").replace(",", "."), number.replace(",", "")
    )
    size = point.try_cast(MONEY)
    signed = text.re_search(_NEGATIVE).ifelse(-size, size).cast(MONEY)
    value = ibis.cases(
        (text.re_search(_PLAIN), text.try_cast(MONEY)),
        (text.re_search(_SHAPE), signed),
        else_=ibis.null(MONEY),
    )
    return (value.abs() < _LARGEST).ifelse(value, ibis.null(MONEY))


def count(text: ir.StringValue) -> ir.IntegerValue:
    """A whole number from zero to a billion, NULL when it is anything else; ``3.0`` is 3."""
    number = decimal(text)
    whole = number.round(0).try_cast(COUNT)
    is_count = number.between(0, _MOST) & (number == whole.cast(MONEY))
    return is_count.ifelse(whole, ibis.null(COUNT))
