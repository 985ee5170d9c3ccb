"""Delivered text before it means anything: trimming, placeholders, ids as they are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable

import ibis
import ibis.expr.types as ir

# What people type into a field they must fill, without spaces and punctuation. Two customers called
# "N/A" are not one customer.
PLACEHOLDERS = (
    "na", "none", "null", "nil", "nan", "unknown", "unk", "notavailable", "notapplicable",
    "notknown", "notset", "notprovided", "notassigned", "unspecified", "noname", "unnamed",
    "unassigned", "undefined", "tbd", "tbc", "tba", "tobeconfirmed", "tobedetermined",
    "tobeannounced", "pending", "blank", "empty", "dummy", "misc", "miscellaneous", "various",
    "test", "testtest", "testing", "testaccount", "testcustomer", "testclient", "testcompany",
    "testclinic", "unknowncustomer", "unknownclient", "unknowncompany", "customerunknown",
    "nocustomer", "asdf",
)  # fmt: skip
# Spreadsheet errors, and the number that stands for none.
_WRITTEN_SO = "#(ref|value|num|div/0|null)!|#name[?]|-1"
# Anything but letters and figures of any script: ASCII, the middle dot, dashes, bullet, ellipsis and
# the wide question mark.
_MARK = "[^a-z0-9\x80-\u00b6\u00b8-\u2012\u2015-\u2021\u2023-\u2025\u2027-\uff1e\uff20-\U0010ffff]"
_WORDS = "|".join(f"{_MARK}*".join(word) for word in PLACEHOLDERS)
_NOBODY = f"^({_WRITTEN_SO}|{_MARK}*(({_WORDS}|x({_MARK}*x)+){_MARK}*)?|(0|{_MARK})+)$"

# Spaces that look like spaces, then characters that show nothing at all.
_ODD_SPACES = "\u00a0\u2007\u202f\u3000"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
# Hardly any cell needs trimming, and finding that out costs a fifth of doing it.
_BLANK = "[ \t\n\r\x0b\x0c]"
# Written with the characters themselves: engines differ in the escapes they know.
NOT_ASCII = "[^\x01-\x7f]"
_MAY_NEED_TRIMMING = f"^{_BLANK}|{_BLANK}$|{NOT_ASCII}"
# What people put between the parts of an id. Letters and digits of any script stay.
_SEPARATORS = " -_./\\#:;,|'\"()[]{}*+&@~\u2010\u2011\u2012\u2013\u2014"
# As a bracket expression without an escape but the backslash's own: the closing bracket stands
# first and the hyphen last.
_ANY_SEPARATOR = "[]" + re.sub(r"[]\-]", "", _SEPARATORS).replace("\\", "\\\\") + "-]"


def trimmed(text: ir.StringValue) -> ir.StringValue:
    """``text`` without outer white space of any kind and without invisible characters."""
    plain = text.translate(_ODD_SPACES + _INVISIBLE, " " * len(_ODD_SPACES)).strip()
    return text.re_search(_MAY_NEED_TRIMMING).ifelse(plain, text)


def known(text: ir.StringValue, nulls: Iterable[str]) -> ir.StringValue:
    """``text`` trimmed, NULL when it is one of ``nulls``, compared case-folded."""
    value = trimmed(text)
    missing = sorted({null.strip().lower() for null in nulls} | {""})
    return value.lower().isin(missing).ifelse(ibis.null("string"), value)


def named(text: ir.StringValue) -> ir.StringValue:
    """``text``, NULL when it is a placeholder that names nobody: a word for nothing, only
    punctuation, only zeros, only x.

    >>> import ibis; con = ibis.duckdb.connect()
    >>> [con.execute(named(ibis.literal(t))) for t in ("N / A", "000", "xxx", "Exxon", "-")]
    [None, None, None, 'Exxon', None]
    """
    return text.lower().re_search(_NOBODY).ifelse(ibis.null("string"), text)


_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}


def canonical_id(text: ir.StringValue) -> ir.StringValue:
    """An id as it is compared: case-folded, full width as ASCII, without separators, leading zeros
    kept. NULL when nothing is left.
    """
    narrow = text.re_search(NOT_ASCII).ifelse(
        text.translate("".join(_WIDE), "".join(_WIDE.values())), text
    )
    return narrow.lower().re_replace(_ANY_SEPARATOR, "").nullif("")


def canonical(text: str) -> str:
    """``canonical_id`` of a constant.

    >>> canonical("CU-00 123")
    'cu00123'
    """
    narrow = (_WIDE.get(letter, letter) for letter in text)
    # Letter by letter, as the warehouse does: no final sigma, no letter that becomes two.
    lower = (letter.lower()[0] for letter in narrow)
    return "".join(letter for letter in lower if letter not in _SEPARATORS)
