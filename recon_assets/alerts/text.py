"""Delivered text and money made safe to show: one line, literal, clipped, formatted."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

# Cc would break lines or terminals, Cs cannot be encoded and would fail every later attempt to
# send, Zl and Zp are line breaks in disguise.
_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
# Direction overrides reorder the characters after them: "USD 00.001" reads as another amount.
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ACTIVE = re.compile(r"([*_~`]|:(?=\S))")
_ZERO_WIDTH_SPACE = "\u200b"
_CENT = Decimal("0.01")


def literal(value: str, limit: int) -> str:
    """``value`` on one line of at most ``limit`` characters, ready for a rich_text element.

    rich_text elements are never parsed, so ``<!channel>`` and ``*x*`` need no escaping there. What
    could still deceive or break the message (line breaks, controls, direction overrides, lone
    surrogates) becomes a space.

    >>> literal("Acme\\n<!channel>  *x*", 80)
    'Acme <!channel> *x*'
    >>> literal("Northwind Clinic", 10)
    'Northwind…'
    """
    # A cell may hold megabytes; four times the limit leaves enough after spaces are joined.
    start = value[: limit * 4]
    if not start.isprintable():
        start = "".join(map(_shown, start))
    line = " ".join(start.split())
    return line if length(line) <= limit else _cut(line, limit - 1).rstrip() + "…"


def escaped(line: str) -> str:
    """``line`` for the fallback ``text``, the one place Slack parses as mrkdwn.

    Without it a customer called ``<!channel>`` notifies everybody from the notification line.

    >>> escaped("A & <B>")
    'A &amp; &lt;B&gt;'
    """
    return _ACTIVE.sub(rf"\1{_ZERO_WIDTH_SPACE}", entities(line))


def entities(line: str) -> str:
    """``line`` as Slack keeps it."""
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def length(text: str) -> int:
    """Characters as a JavaScript client counts them: an emoji is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def money(amount: Decimal, currency: str | None) -> str:
    """An exact amount in its currency; fractions of a cent are shown, never rounded away.

    >>> money(Decimal("1234.5"), "USD"), money(Decimal("0.004"), "USD"), money(Decimal("-3"), None)
    ('1,234.50 USD', '0.004 USD', '-3.00')
    """
    cents = amount == amount.quantize(_CENT)
    digits = f"{amount:,.2f}" if cents else f"{amount.normalize():,f}"
    if currency == "unknown":
        return f"{digits} (currency unknown)"
    return f"{digits} {currency}" if currency else digits


def counted(number: int, singular: str, plural: str) -> str:
    """
    >>> counted(1, "month", "months"), counted(10000, "month", "months")
    ('1 month', '10,000 months')
    """
    return f"{number:,} {singular if number == 1 else plural}"


def _shown(character: str) -> str:
    unsafe = character in _BIDI_CONTROLS or unicodedata.category(character) in _UNPRINTABLE
    return " " if unsafe else character


def _cut(line: str, limit: int) -> str:
    cut = line[:limit]
    while length(cut) > limit:
        cut = cut[:-1]
    return cut
