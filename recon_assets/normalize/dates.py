"""Dates by declared formats only; one that fits none is rejected, never guessed."""

from __future__ import annotations

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from recon_assets.normalize.functions import try_strptime

# An ISO 8601 timestamp can mean one thing only, so it needs no declaration. Its wall-clock date
# counts as written: an event belongs to the month in which it happened where it was recorded.
_ISO = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$"
# `%Y` also reads two digits; a customer of the year 24 is a typing error, not a date.
EARLIEST, LATEST = ibis.date("1900-01-01"), ibis.date("2199-12-31")


def timestamp(text: ir.StringValue, formats: Sequence[str]) -> ir.TimestampValue:
    """The instant as written, without a zone; NULL when it fits no declared format."""
    wall = text.substr(0, 10).concat(" ", text.substr(11, 8))
    seconds = try_strptime(wall, "%Y-%m-%d %H:%M:%S").coalesce(
        try_strptime(wall.substr(0, 16), "%Y-%m-%d %H:%M")
    )
    declared = ibis.coalesce(*(try_strptime(text, format) for format in formats))
    value = text.re_search(_ISO).ifelse(seconds, declared)
    return value.date().between(EARLIEST, LATEST).ifelse(value, ibis.null("timestamp"))


def date(text: ir.StringValue, formats: Sequence[str]) -> ir.DateValue:
    """The day as written; NULL when it fits no declared format."""
    return timestamp(text, formats).date()
