"""Typed columns of a landed table as text that reads back to the same value, the same on every engine."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

# A double holds 15 decimal digits for certain; what it shows beyond them is noise. So many digits
# after the point are left of them below each size. From the last size on it is a whole number.
_DIGITS_BELOW = {10**3: 12, 10**6: 9, 10**9: 6, 10**12: 3, 10**37: 0}
# Digits up to the last one that is not a zero after the point.
_SIGNIFICANT = r"^([^.]+(\.[0-9]*[1-9])?)"


def text_of(column: ir.Value) -> ir.StringValue:
    """Values of any type as raw keeps them.

    Dates and timestamps are ``YYYY-MM-DDTHH:MM:SS[.ffffff]``, as they are read from typed files,
    in UTC with a ``Z`` where they are instants; decimals have the digits of their type; floats
    neither noise nor exponent; booleans are ``true`` and ``false``. Anything else is what the
    engine writes.
    """
    kind = column.type()
    if kind.is_timestamp():
        text = _significant(wall_clock(column).strftime("%Y-%m-%d %H:%M:%S.%f")).replace(" ", "T")
        return text.concat("Z") if kind.timezone else text
    if kind.is_date():
        return column.strftime("%Y-%m-%d").concat("T00:00:00")
    if kind.is_floating():
        return _float(column)
    return column.cast("string")


def wall_clock(column: ir.TimestampValue) -> ir.TimestampValue:
    """The time as written; of an instant, UTC's."""
    return column.cast("timestamp") if column.type().timezone else column


def _float(column: ir.FloatingValue) -> ir.StringValue:
    # The double nearest to a single is not the one its digits mean.
    value = column if column.type().is_float64() else column.cast("string").cast("float64")
    sizes = [
        (value.abs() < float(size), value.cast(f"decimal(38, {digits})").cast("string"))
        for size, digits in _DIGITS_BELOW.items()
    ]
    # Infinity and what is not a number are above all sizes.
    return (value.abs() < float(max(_DIGITS_BELOW))).ifelse(
        _significant(ibis.cases(*sizes, else_=ibis.null("string"))), value.cast("string")
    )


def _significant(text: ir.StringValue) -> ir.StringValue:
    return text.re_extract(_SIGNIFICANT, 1)
