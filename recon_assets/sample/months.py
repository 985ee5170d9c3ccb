"""The months of the sample and the dice it is drawn with."""

from __future__ import annotations

import calendar
import random
from datetime import date

SEED = 20250101

MONTHS: tuple[date, ...] = tuple(date(2025 + index // 12, index % 12 + 1, 1) for index in range(14))


def dice(*numbers: int) -> random.Random:
    """Dice of their own for every combination of ``numbers``.

    One shared generator would let a change to one customer redraw all customers after it; then a
    corrected export would differ from the first in every row instead of in the corrected ones.
    """
    seed = SEED
    for number in numbers:
        seed = (seed * 1_000_003 + number) % 2**64
    return random.Random(seed)


def month_end(month: date) -> date:
    """The last day of the month."""
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])


def label(month: date) -> str:
    """The month as files and recon.yaml write it.

    >>> label(date(2025, 8, 1))
    '2025-08'
    """
    return f"{month:%Y-%m}"
