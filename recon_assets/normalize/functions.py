"""Warehouse functions that Ibis has no name for, in DuckDB's spelling; ``warehouse.sql`` knows
another engine's.
"""

from __future__ import annotations

import datetime as dt

import ibis


@ibis.udf.scalar.builtin(name="try_strptime")
def try_strptime(text: str, format: str) -> dt.datetime:  # type: ignore[empty-body]
    """The instant written in ``text``, NULL when it does not fit ``format``."""
