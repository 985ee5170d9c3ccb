"""The "alerts" metadata of one materialization, read into types or refused by name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from recon_assets.alerts.text import literal

T = TypeVar("T")

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)
# The contracts keep money as DECIMAL(24, 6); more cannot have come from a warehouse table, and
# Decimal's default precision could not format it.
_MONEY_BOUND, _MONEY_STEP = Decimal(10) ** 18, Decimal("0.000001")
# No company has a trillion mismatches; Python refuses to print integers of thousands of digits.
_COUNT_BOUND = 10**12
# Clips of one finding: ten of them must fit a message of 12,000 characters beside its head, and a
# finance reader scans a name and one or two sentences, not a paragraph.
NAME_LIMIT, WORD_LIMIT, EXPLANATION_LIMIT, CURRENCY_LIMIT = 80, 60, 280, 12


@dataclass(frozen=True)
class Money:
    """Both directions of one currency, never netted: what was overcharged, what leaked."""

    overcharged: Decimal = Decimal(0)
    leaked: Decimal = Decimal(0)


@dataclass(frozen=True)
class Finding:
    """One fresh mismatch; every text is already one literal line."""

    month: str
    mismatch_id: str
    customer: str
    product: str | None
    category: str
    severity: str | None
    explanation: str
    amount_impact: Decimal | None
    currency: str | None
    owner: str | None
    fresh: bool = True


@dataclass(frozen=True)
class MonthAlert:
    """One recorded result of a month. ``fresh`` are its findings that no earlier result had.

    ``previous_amounts`` is empty when there is no month before to compare with. ``top`` are new and
    reopened findings, ``newly_over`` recurring ones that passed the money threshold this month;
    each says whether an earlier version had it. ``owners`` counts new and reopened ones.
    ``standing``: seen as the month stands, see ``whole``.
    """

    month: str
    version: int
    result_hash: str
    fresh: int
    counts: Mapping[str, int]
    by_category: Mapping[str, int]
    amounts: Mapping[str, Money]
    previous_amounts: Mapping[str, Money]
    top: tuple[Finding, ...]
    newly_over: tuple[Finding, ...] = ()
    owners: Mapping[str, int] = field(default_factory=dict)
    standing: bool = False

    @property
    def all_clear(self) -> bool:
        """Nothing is open, where something was: a month clean from the start needs no message."""
        counts = self.counts
        return not self.open and not counts.get("unknown") and bool(counts.get("resolved"))

    @property
    def noteworthy(self) -> bool:
        """Whether somebody should be told who was told of no version of this month."""
        return bool(self.fresh) or any(f.fresh for f in self.newly_over) or self.all_clear

    @property
    def whole(self) -> MonthAlert:
        """The month as it stands rather than what its newest version added."""
        if self.version == 1 and self.fresh == self.new_or_reopened:
            return self
        top = tuple(replace(finding, fresh=True) for finding in self.top)
        kinds = self.kinds_of(top)
        return replace(self, fresh=self.new_or_reopened, by_category=kinds, top=top, standing=True)

    @property
    def all_in_top(self) -> bool:
        return len(self.top) >= self.new_or_reopened

    def kinds_of(self, top: Iterable[Finding]) -> Mapping[str, int]:
        """Fresh findings by category; none where ``top`` has not all, so that they add up."""
        return Counter(f.category for f in top if f.fresh) if self.all_in_top else {}

    @property
    def new_or_reopened(self) -> int:
        return self.counts.get("new", 0) + self.counts.get("reopened", 0)

    @property
    def open(self) -> int:
        return self.new_or_reopened + self.counts.get("recurring", 0)


def together(unseen: Sequence[MonthAlert], last: MonthAlert) -> MonthAlert:
    """``last`` with what is fresh since before the ``unseen`` results of its month, as far as it is
    still there: exactly where ``top`` has all that is new or reopened, else never more than that.
    """
    more = sum(alert.fresh for alert in unseen)
    if not more:
        return last
    ids = {finding.mismatch_id for alert in unseen for finding in alert.top if finding.fresh}
    top = tuple(replace(f, fresh=f.fresh or f.mismatch_id in ids) for f in last.top)
    if last.all_in_top:
        fresh = max(last.fresh, sum(finding.fresh for finding in top))
    else:
        fresh = min(last.fresh + more, last.new_or_reopened)
    return replace(last, fresh=fresh, by_category=last.kinds_of(top), top=top)


def month_alert(entry: object) -> MonthAlert:
    """One entry of the list. Raises ValueError naming what cannot be read, so that the sensor can
    pass over an entry that would otherwise fail every tick from now on.
    """
    fields = _mapping(entry, "entry")
    month = _text(fields.get("month"), "month", WORD_LIMIT)
    if not _MONTH.fullmatch(month):
        raise ValueError(f"month is {month!r}, not like 2025-08")
    top, over = fields.get("top", []), fields.get("newly_over", [])
    if not isinstance(top, list) or not isinstance(over, list):
        which = "newly_over" if isinstance(top, list) else "top"
        raise ValueError(f"{month}: {which} is not a list")
    return MonthAlert(
        month=month,
        version=_count(fields.get("version"), f"{month}: version"),
        result_hash=_text(fields.get("result_hash"), f"{month}: result_hash", limit=128),
        fresh=_count(fields.get("fresh"), f"{month}: fresh"),
        counts=_each(fields.get("counts"), f"{month}: counts", _count),
        by_category=_each(fields.get("by_category"), f"{month}: by_category", _count),
        amounts=_each(fields.get("amounts"), f"{month}: amounts", _money),
        previous_amounts=_each(fields.get("previous_amounts"), f"{month}: previous", _money),
        top=tuple(_finding(month, finding) for finding in top),
        newly_over=tuple(_finding(month, finding) for finding in over),
        owners=_each(fields.get("owners"), f"{month}: owners", _count),
    )


def _finding(month: str, entry: object) -> Finding:
    fields = _mapping(entry, f"{month}: finding")

    def optional(name: str, limit: int = WORD_LIMIT) -> str | None:
        value = fields.get(name)
        return None if value is None else literal(_str(value, f"{month}: {name}"), limit) or None

    name, customer_id = optional("customer_name", NAME_LIMIT), optional("customer_id")
    customer = f"{name} ({customer_id})" if name and customer_id else name or customer_id
    impact = fields.get("amount_impact")
    return Finding(
        month=month,
        mismatch_id=_text(fields.get("mismatch_id"), f"{month}: mismatch_id", limit=128),
        customer=customer or "(no name)",
        product=optional("product"),
        category=_text(fields.get("category"), f"{month}: category", WORD_LIMIT),
        severity=optional("severity"),
        explanation=optional("explanation", EXPLANATION_LIMIT) or "",
        amount_impact=None if impact is None else _decimal(impact, f"{month}: amount_impact"),
        currency=optional("currency", CURRENCY_LIMIT),
        owner=optional("owner"),
        fresh=fields.get("fresh") is not False,
    )


def _mapping(value: object, what: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{what} is not an object")
    return value


def _each(value: object, what: str, read: Callable[[object, str], T]) -> dict[str, T]:
    entries = _mapping({} if value is None else value, what)
    return {literal(key, WORD_LIMIT): read(item, f"{what}.{key}") for key, item in entries.items()}


def _str(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{what} is not text")
    return value


def _text(value: object, what: str, limit: int) -> str:
    line = literal(_str(value, what), limit)
    if not line:
        raise ValueError(f"{what} is empty")
    return line


def _count(value: object, what: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _COUNT_BOUND:
        raise ValueError(f"{what} is not a count")
    return value


def _decimal(value: object, what: str) -> Decimal:
    """Exact decimals travel as text; a float has lost the penny already and is refused."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f"{what} is not an exact amount")
    try:
        amount = Decimal(value)
    except InvalidOperation:
        raise ValueError(f"{what} is not an amount") from None
    if not amount.is_finite() or abs(amount) >= _MONEY_BOUND:
        raise ValueError(f"{what} is out of range")
    if amount != amount.quantize(_MONEY_STEP):
        raise ValueError(f"{what} has more than six decimals")
    return amount


def _money(value: object, what: str) -> Money:
    fields = _mapping(value, what)
    return Money(
        overcharged=_decimal(fields.get("overcharged", "0"), f"{what}.overcharged"),
        leaked=_decimal(fields.get("leaked", "0"), f"{what}.leaked"),
    )
