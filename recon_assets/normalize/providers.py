"""Providers: National Provider Identifiers, checked, and local references by alias."""

from __future__ import annotations

import ibis.expr.types as ir

_NPI = "^[0-9]{10}$"
# An NPI is a card number of issuer 80840 to the Luhn check; that prefix always adds 24.
# Rule: CMS, "Requirements for National Provider Identifier and NPI check digit".
_PREFIX_SUM = 24


def looks_like_npi(text: ir.StringValue) -> ir.BooleanValue:
    return text.re_search(_NPI)


def npi_is_valid(text: ir.StringValue) -> ir.BooleanValue:
    """Whether ten digits pass the check digit; FALSE for anything that is not ten digits.

    >>> import ibis; con = ibis.duckdb.connect()
    >>> [con.execute(npi_is_valid(ibis.literal(n))) for n in ("1234567893", "1234567890", "12")]
    [True, False, False]
    """
    digits = [text.substr(place, 1).try_cast("int64") for place in range(10)]
    doubled = [2 * digit - 9 * (digit > 4).cast("int64") for digit in digits[:9:2]]
    total = sum(doubled + digits[1:9:2] + [digits[9]], start=_PREFIX_SUM)
    return looks_like_npi(text) & (total % 10 == 0)
