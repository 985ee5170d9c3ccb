"""Hashes of many rows, the same whatever their order and the engine."""

from __future__ import annotations

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

# A row's hash is summed in parts, each so short that even an engine that adds in floating point
# (the emulator of Snowflake does) is exact for ninety million rows.
_DIGITS, _PARTS = 8, 2


def row_digest(table: ir.Table, columns: Sequence[str], salt: str = "") -> ir.StringValue:
    """A row as a hash of its values and their names; a missing value says nothing, so that a column
    which another month brought changes no hash.
    """
    told = [ibis.literal(salt)]
    for name in sorted(columns, key=str.casefold):
        value = table[name].cast("string")
        head = ibis.literal(f"{name.casefold()}=").concat(value.length().cast("string"), ":")
        told.append(head.concat(value).fill_null(""))
    return ibis.literal(",").join(told).hexdigest("md5")


def fingerprints(rows: ir.Table) -> ir.Table:
    """One hash of all ``digest``s of a month. Grain: month."""
    digits = as_digits(rows.digest.substr(0, _PARTS * _DIGITS))
    parts = {
        f"part{n}": digits.substr(n * _DIGITS, _DIGITS).cast("int64").sum() for n in range(_PARTS)
    }
    sums = rows.group_by("month").agg(rows=rows.count(), **parts)
    told = ibis.literal("/").join([sums[name].cast("string") for name in ("rows", *parts)])
    return sums.select("month", fingerprint=told.hexdigest("md5"))


def as_digits(hexadecimal: ir.StringValue) -> ir.StringValue:
    """A hash in digits only, so that parts of it can be added up."""
    # Letter by letter: DuckDB's translate takes three times as long as all six together.
    for letter, digit in zip("abcdef", "012345", strict=True):
        hexadecimal = hexadecimal.replace(letter, digit)
    return hexadecimal
