"""What timing explains, read from docs/rules.md's last chapter one finding after another.

Like the rest of the oracle it shares nothing with recon_assets.reconcile.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from fractions import Fraction

from recon_assets_tests.oracle.facts import Customer, Position, charge, only
from recon_assets_tests.oracle.rules import Finding
from recon_assets_tests.oracle.worth import (
    currency_of,
    expected_count,
    is_rated,
    same_currency,
    settled,
)

# The reconciled months of a company, and who is in each.
Months = Mapping[dt.date, Mapping[str, Customer]]

CHARGES = ("usage_without_billing", "billing_without_usage", "overbilled", "underbilled")


def explanation(finding: Finding, customer: Customer, months: Months) -> str | None:
    """Why the finding is no mismatch; None where it is one."""
    position = next((p for p in customer.positions if p.product == finding.product), None)
    if finding.category == "active_status_mismatch":
        return _of_status(customer, months)
    if finding.category == "missing_from_ops":
        if _all_late(customer, months):
            return "late_invoice"
        return "credit_note" if _all_credited(customer) else None
    if position is None or finding.category not in (*CHARGES, "price_mismatch"):
        return None
    if finding.category == "price_mismatch" and _prorated(position):
        return "proration"
    if finding.category in CHARGES and is_late(position, months):
        return "late_invoice"
    if _credited(finding.category, position, months):
        return "credit_note"
    return None


# What was due and what was invoiced


def told(customer: Customer) -> bool:
    """Billing and operations said all about the customer that they have to say."""
    return all(_told(position) for position in customer.positions)


def _told(position: Position) -> bool:
    customer = position.customer
    sound = customer.by_product("billing") and customer.by_product("ops")
    return sound and position.billed is not None and position.used is not None


def due(position: Position | None, by_amount: bool) -> Fraction | None:
    if position is None or not position.used:
        return Fraction(0)
    count = expected_count(position) if position.billed else position.used_count
    if not by_amount:
        return count
    if is_rated(position):
        billed = only(position.billing_currencies) or currency_of(position)
        sound = same_currency(only(position.rated_currencies), billed)
        return settled(position.rated) if sound and position.rated is not None else None
    price = agreed_price(position)
    return None if count is None or price is None else settled(count * price)


def invoiced(position: Position | None, by_amount: bool) -> Fraction | None:
    if position is None or not (position.billing if by_amount else position.billed):
        return Fraction(0)
    if not by_amount:
        return position.billed_count
    return None if position.billed_amount is None else settled(position.billed_amount)


def off(position: Position | None, by_amount: bool) -> Fraction | None:
    return minus(invoiced(position, by_amount), due(position, by_amount))


def agreed_price(position: Position) -> Fraction | None:
    one = len(position.billing_currencies) <= 1
    sound = one and same_currency(position.crm_currency, currency_of(position))
    return position.crm_price if sound else None


def credits_of(position: Position) -> Fraction:
    return sum((c for c in map(charge, position.billing) if c is not None and c < 0), Fraction(0))


def minus(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return None if one is None or other is None else one - other


# Other months


class Untold(Exception):
    """A month that was not reconciled, or does not tell all about the customer."""


def there(position: Position, by: int, months: Months) -> Position | None:
    """The same product so many months later; None where the customer has none of it then."""
    month = moved(position.customer.month, by)
    if not months.get(month):
        raise Untold
    customer = months[month].get(position.customer.key)
    if customer is None:
        return None
    if not told(customer):
        raise Untold
    return next((p for p in customer.positions if p.product == position.product), None)


def moved(month: dt.date, by: int) -> dt.date:
    number = month.year * 12 + month.month - 1 + by
    return dt.date(number // 12, number % 12 + 1, 1)


def is_late(position: Position, months: Months) -> bool:
    lag = position.customer.config.rules.timing.invoice_lag_months
    if not lag or not _told(position):
        return False
    sides: dict[int, Position | None] = {}
    for by in (-lag, lag):
        try:
            sides[by] = there(position, by, months)
        except Untold:
            continue
    by_amount = is_rated(position) or any(is_rated(p) for p in sides.values() if p)
    if by_amount and not all(
        same_currency(currency_of(position), currency_of(p)) for p in sides.values() if p
    ):
        return False
    rules = position.customer.config.rules
    tolerance = Fraction(rules.amount.tolerance if by_amount else rules.provider_count.tolerance)

    def even(difference: Fraction | None) -> bool:
        return difference is not None and abs(difference) <= tolerance

    mine = off(position, by_amount)
    for by, sign in ((lag, -1), (-lag, 1)):
        if by in sides and mine is not None and mine * sign > 0:
            theirs = off(sides[by], by_amount)
            if theirs is not None and theirs * sign < 0 and even(mine + theirs):
                return True
    if -lag not in sides or not even(
        minus(invoiced(position, by_amount), due(sides[-lag], by_amount))
    ):
        return False
    owed = due(position, by_amount)
    return owed == 0 or (lag in sides and even(minus(invoiced(sides[lag], by_amount), owed)))


def _all_late(customer: Customer, months: Months) -> bool:
    invoices = [position for position in customer.positions if position.billing]
    return all(is_late(position, months) for position in invoices)


# Part of a month


def _prorated(position: Position) -> bool:
    mapped = position.customer.config.sources["billing"].maps
    if not (mapped("service_start") or mapped("service_end")):
        return False
    first = position.customer.month
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    lines = [line for line in position.billing if line.provider_count]
    start = only(line.service_start for line in lines) if mapped("service_start") else first
    end = only(line.service_end for line in lines) if mapped("service_end") else last
    if start is None or end is None or not first <= start <= end <= last:
        return False
    partial = start > first or end < last
    live = start == first or start == position.go_live
    left = end == last or end == churn_of(position)
    price, count, amount = agreed_price(position), position.billed_count, position.billed_amount
    if not (partial and live and left) or None in (price, count, amount):
        return False
    assert price is not None and count is not None and amount is not None  # noqa: PT018
    share = settled(price * count * ((end - start).days + 1) / last.day)
    tolerance = Fraction(position.customer.config.rules.amount.tolerance)
    allowed = tolerance * count + Fraction(len(position.billing) - 1, 100)
    return abs(settled(amount) - share) <= allowed


def churn_of(position: Position) -> dt.date | None:
    dates = [line.churn_date for line in position.contracts]
    return max(dates) if dates and None not in dates else None


def _of_status(customer: Customer, months: Months) -> str | None:
    sold = [position for position in customer.positions if position.crm]
    dates = [churn_of(position) for position in sold]
    if dates and None not in dates:
        last = max(date for date in dates if date)
        if (last.year, last.month) == (customer.month.year, customer.month.month):
            return "churn"
    said = {line.status for line in customer.lines["billing"]}
    ops = {line.status for line in customer.lines["ops"]}
    crm = {position.status for position in sold}
    only_billed = customer.billed and said <= {None} and not customer.used and "active" not in ops
    inactive = "active" not in crm and "inactive" in crm
    return "late_invoice" if only_billed and inactive and _all_late(customer, months) else None


# Credit notes


def _all_credited(customer: Customer) -> bool:
    if not customer.config.sources["billing"].maps("amount"):
        return False
    invoices = [position for position in customer.positions if position.billing]
    return all(credits_of(p) < 0 and off(p, by_amount=True) == 0 for p in invoices)


def _credited(category: str, position: Position, months: Months) -> bool:
    rules = position.customer.config.rules
    tolerance, credit = Fraction(rules.amount.tolerance), credits_of(position)
    mine = off(position, by_amount=True)
    mapped = position.customer.config.sources["billing"].maps("amount")
    if not mapped or not _told(position) or credit >= 0 or mine is None:
        return False
    more = minus(invoiced(position, by_amount=False), due(position, by_amount=False))
    settled_at_once = category in ("overbilled", "billing_without_usage", "price_mismatch")
    if settled_at_once and abs(mine) <= tolerance and more is not None and more >= 0:
        return True
    if category not in ("overbilled", "underbilled", "price_mismatch"):
        return False
    return abs(mine - credit) <= tolerance and _outstanding(position, months) >= -credit


def _outstanding(position: Position, months: Months) -> Fraction:
    """Overcharged in the months before, so far as each tells; nothing where one does not."""
    total = Fraction(0)
    for back in range(1, position.customer.config.rules.timing.credit_lag_months + 1):
        if not months.get(moved(position.customer.month, -back)):
            continue
        try:
            more = off(there(position, -back, months), by_amount=True)
        except Untold:
            return Fraction(0)
        if more is None:
            return Fraction(0)
        total += more
    return total
