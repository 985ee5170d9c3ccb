"""What a finding is worth: exact fractions until the cent, never two currencies in one sum."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from recon_assets_tests.oracle.facts import Customer, Position, only


@dataclass(frozen=True)
class Money:
    """An amount, unrounded, and its currency where that is known."""

    amount: Fraction | None = None
    currency: str | None = None


NO_MONEY = Money()


def settled(amount: Fraction) -> Fraction:
    """To the cent, half away from zero."""
    cents = int(abs(amount) * 100 + Fraction(1, 2))
    return Fraction(-cents if amount < 0 else cents, 100)


def missing_revenue(customer: Customer) -> Money:
    owed = [position for position in customer.positions if position.owed]
    return added([times(position.crm_count, price_of(position), -1) for position in owed])


def billed_to(customer: Customer) -> Money:
    return added([billed_money(position) for position in customer.positions if position.billing])


def added(parts: list[Money]) -> Money:
    currencies = {part.currency for part in parts}
    if len(currencies) > 1 or any(part.amount is None for part in parts):
        return NO_MONEY
    cents = [settled(part.amount) for part in parts if part.amount is not None]
    return Money(sum(cents, Fraction(0)), *currencies)


def currency_of(position: Position) -> str | None:
    """Of the position, else of the customer, else of the company; none where it has several."""
    if len(position.billing_currencies) > 1:
        return None
    others = {_own_currency(p) for p in position.customer.positions} - {None}
    return _own_currency(position) or only(others) or position.customer.company_currency


def _own_currency(position: Position) -> str | None:
    if len(position.billing_currencies) > 1:
        return None
    billed = only(position.billing_currencies)
    return billed or position.crm_currency or only(position.rated_currencies)


def billed_money(position: Position) -> Money:
    return Money(position.billed_amount, only(position.billing_currencies) or currency_of(position))


def price_of(position: Position) -> Money:
    """Billed amount / billed count, else billing unit price, else CRM price, else list price; none in
    several currencies.
    """
    if len(position.billing_currencies) > 1:
        return NO_MONEY
    billed = billed_money(position)
    if billed.amount is not None and position.billed_count and position.billed_count > 0:
        return Money(billed.amount / position.billed_count, billed.currency)
    if position.billing_price is not None:
        return Money(position.billing_price, billed.currency)
    agreed = position.crm_price
    if agreed is not None and same_currency(position.crm_currency, currency_of(position)):
        return Money(agreed, currency_of(position))
    listed = position.customer.config.prices.get(position.product or "")
    return Money(None if listed is None else Fraction(listed), currency_of(position))


def times(count: Fraction | None, price: Money, sign: int = 1) -> Money:
    if count is None or price.amount is None:
        return NO_MONEY
    return Money(sign * count * price.amount, price.currency)


def expected_count(position: Position) -> Fraction | None:
    """The count that billing should have charged for."""
    if position.customer.config.rules.expected == "usage":
        ops = position.customer.by_product("ops")
        return position.used_count if ops else None
    crm = position.customer.by_product("crm")
    return position.crm_count if crm else None


def same_currency(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def unbilled_money(position: Position) -> Money:
    if is_rated(position):
        if position.rated is None:
            return NO_MONEY
        return Money(-position.rated, only(position.rated_currencies) or currency_of(position))
    return times(position.used_count, price_of(position), -1)


def is_rated(position: Position) -> bool:
    return any(line.expected_amount is not None for line in position.ops)


def rated_difference(position: Position) -> Fraction | None:
    billed, rated = billed_money(position), position.rated
    told = same_currency(billed.currency, only(position.rated_currencies))
    if billed.amount is None or rated is None or not told:
        return None
    return billed.amount - rated


def count_money(position: Position, expected: Fraction) -> Money:
    """(billed − expected) × price; an amount billed for nobody counts against it."""
    assert position.billed_count is not None
    price = price_of(position)
    if position.billed_count == 0 and position.billed_amount is not None:
        unbilled = times(expected, price, -1)
        if unbilled.amount is None or unbilled.currency != billed_money(position).currency:
            return NO_MONEY
        return Money(unbilled.amount + position.billed_amount, unbilled.currency)
    return times(position.billed_count - expected, price)


def price_impact(position: Position) -> Money:
    """expected × (billed price − CRM price), as what is left of billed − should-have-billed."""
    currency = billed_money(position).currency
    told = position.customer.usage_is_told and position.customer.by_product("ops")
    if not told or position.used is None:
        return NO_MONEY
    if position.used is False:
        return Money(Fraction(0), currency)
    if is_rated(position):
        return Money(Fraction(0), currency) if rated_difference(position) is not None else NO_MONEY
    count, agreed = expected_count(position), position.crm_price
    assert agreed is not None
    if count is None:
        return NO_MONEY
    if position.billed_amount is None or position.billed_count is None:
        assert position.billing_price is not None
        return Money(count * (position.billing_price - agreed), currency)
    by_count = count_money(position, count).amount
    if by_count is None:
        return NO_MONEY
    left = settled(position.billed_amount) - settled(count * agreed) - settled(by_count)
    return Money(left, currency)
