"""Warehouse functions that Ibis has no name for, declared once.

Each is written in DuckDB's spelling; ``warehouse`` translates the few that another engine spells
differently.
"""

from __future__ import annotations

import datetime as dt

import ibis


@ibis.udf.scalar.builtin(name="try_strptime")
def try_strptime(text: str, format: str) -> dt.datetime:  # type: ignore[empty-body]
    """The instant written in ``text``, NULL when it does not fit ``format``."""


@ibis.udf.scalar.builtin(name="strip_accents")
def strip_accents(text: str) -> str:  # type: ignore[empty-body]
    """Letters without their accents; other characters stay."""


@ibis.udf.scalar.builtin(name="format")
def format_thousands(template: str, number: int) -> str:  # type: ignore[empty-body]
    """A whole number with thousands separators, with the template ``{:,}``."""
