"""waivers.csv: mismatches that somebody accepts for a while, with who approved it."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from recon_assets.config.aliases import inside
from recon_assets.config.loading import ConfigError, read_table
from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import CATEGORIES, nearest

MATCHERS = ("mismatch_id", "customer", "category", "product")
REQUIRED = ("reason", "owner", "approved_by", "starts", "ends")
CAP = "cap"
# DECIMAL(24, 6), the money of every table.
_MOST, _PLACES = Decimal(10) ** 18, 6

Fail = Callable[[str, str], ConfigError]


@dataclass(frozen=True)
class Waiver:
    """One line. It covers what all its matchers say, from ``starts`` to ``ends``, both included, as
    long as the amount is at most ``cap``, whichever way and in whichever currency it is.
    """

    mismatch_id: str | None
    customer: str | None
    category: str | None
    product: str | None
    reason: str
    owner: str
    approved_by: str
    starts: dt.date
    ends: dt.date
    cap: Decimal | None


def load_waivers(config: ReconConfig, folder: Path) -> tuple[Waiver, ...]:
    """The waivers that recon.yaml names. Raises ConfigError naming file, line, column and value."""
    if config.waivers is None:
        return ()
    return tuple(_waivers(inside(folder, config.waivers)))


def _waivers(path: Path) -> Iterator[Waiver]:
    for line, row in read_table(path, REQUIRED, (*MATCHERS, CAP)):

        def fail(column: str, message: str, line: int = line) -> ConfigError:
            return ConfigError(f"{path}, line {line}, {column}: {message}")

        for column in REQUIRED:
            if not row[column]:
                raise fail(column, "is blank; every waiver needs it")
        if not any(row[column] for column in MATCHERS):
            raise fail(
                "mismatch_id",
                "is blank, and so are customer, category and product: a waiver must say what it"
                " covers, by one of them or several",
            )
        if _same_person(row["owner"], row["approved_by"]):
            raise fail(
                "approved_by",
                f"{row['approved_by']!r} is the owner too; somebody else must approve a waiver",
            )
        if (category := row["category"]) and category not in CATEGORIES:
            raise fail(
                "category",
                f"{category!r} is not a category{nearest(category, CATEGORIES)};"
                f" allowed: {', '.join(CATEGORIES)}",
            )
        starts = _day(row, "starts", fail)
        ends = _day(row, "ends", fail, last=True)
        if ends < starts:
            raise fail("ends", f"{row['ends']!r} lies before starts, {row['starts']!r}")
        yield Waiver(
            **{column: row[column] or None for column in MATCHERS},
            reason=row["reason"],
            owner=row["owner"],
            approved_by=row["approved_by"],
            starts=starts,
            ends=ends,
            cap=_cap(row[CAP], fail),
        )


def _same_person(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _day(row: dict[str, str], column: str, fail: Fail, *, last: bool = False) -> dt.date:
    """A day, or a month, which means its first day, or its last for the end of something."""
    text = row[column]
    try:
        if len(text) == len("2025-08"):
            month = dt.date.fromisoformat(f"{text}-01")
            end = calendar.monthrange(month.year, month.month)[1]
            return month.replace(day=end) if last else month
        return dt.date.fromisoformat(text)
    except ValueError:
        raise fail(column, f"{text!r} is not a date written YYYY-MM-DD, nor YYYY-MM") from None


def _cap(text: str, fail: Fail) -> Decimal | None:
    if not text:
        return None
    try:
        cap = Decimal(text)
    except InvalidOperation:
        cap = Decimal("NaN")
    if not cap.is_finite() or not 0 <= cap < _MOST or cap != round(cap, _PLACES):
        raise fail(CAP, f"{text!r} is not an amount of at least 0, such as 250.00")
    return cap
