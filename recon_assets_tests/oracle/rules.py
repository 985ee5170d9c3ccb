"""The decision table of product.md, judged one customer after another in plain Python.

Nothing here is shared with recon_assets.reconcile: it is a second reading of the same page, so that
a mistake of reading shows as a difference between the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from recon_assets_tests.oracle.books import (
    CONTRACT,
    SOURCES,
    Customer,
    Position,
    earliest,
    either,
    next_month,
    only,
)

TABLE = {
    "missing_from_crm": ("high", "Missing from CRM"),
    "missing_from_billing": ("high", "Missing from billing"),
    "missing_from_ops": ("medium", "Missing from operations"),
    "usage_without_billing": ("critical", "Billing mismatch"),
    "billing_without_usage": ("medium", "Billing mismatch"),
    "overbilled": ("high", "Billing mismatch"),
    "underbilled": ("high", "Billing mismatch"),
    "price_mismatch": ("high", "Billing mismatch"),
    "active_status_mismatch": ("medium", "Status mismatch"),
    "go_live_mismatch": ("medium", "Go-live mismatch"),
    "product_mismatch": ("medium", "Product mismatch"),
    "provider_count_mismatch": ("low", "Provider count mismatch"),
    "over_entitlement": ("medium", "Entitlement"),
    "unused_entitlement": ("low", "Entitlement"),
    "duplicate_record": ("low", "Data quality"),
    "ambiguous_match": ("low", "Data quality"),
    "customer_id_mismatch": ("low", "Data quality"),
}


@dataclass(frozen=True)
class Money:
    """An amount, unrounded, and its currency where that is known."""

    amount: Fraction | None = None
    currency: str | None = None


@dataclass(frozen=True)
class Finding:
    customer_key: str
    product: str | None
    category: str
    field: str
    amount_impact: Decimal | None = None
    currency: str | None = None

    @property
    def severity(self) -> str:
        return TABLE[self.category][0]

    @property
    def status_label(self) -> str:
        return TABLE[self.category][1]


def judge(customers: Iterable[Customer]) -> Iterator[Finding]:
    """Every finding of a month."""
    for customer in customers:
        for finding in _about(customer):
            if finding.category not in customer.config.rules.disabled:
                yield finding


def _about(customer: Customer) -> Iterator[Finding]:
    if customer.ambiguous:
        yield Finding(customer.key, None, "ambiguous_match", "customer_name")
        return
    yield from _records(customer)
    yield from _presence(customer)
    yield from _agreement(customer)
    for position in customer.positions:
        yield from _charges(position)
        yield from _products(position)
        yield from _entitlement(position)


def settled(amount: Fraction) -> Fraction:
    """To the cent, half away from zero."""
    cents = int(abs(amount) * 100 + Fraction(1, 2))
    return Fraction(-cents if amount < 0 else cents, 100)


def _finding(
    customer: Customer, product: str | None, category: str, field: str, money: Money = Money()
) -> Finding:
    if money.amount is None:
        return Finding(customer.key, product, category, field)
    cents = settled(money.amount) * 100
    return Finding(
        customer.key, product, category, field, Decimal(int(cents)) / 100, money.currency
    )


def _known_to_crm(customer: Customer) -> bool:
    return bool(customer.lines["crm"] or customer.rejected["crm"])


# Records


def _records(customer: Customer) -> Iterator[Finding]:
    reported = set()
    for position in customer.positions:
        for product in sorted({line.product or "" for line in position.crm}):
            rows = [line for line in position.crm if (line.product or "") == product]
            told = {tuple(line.values.get(column) for column in CONTRACT) for line in rows}
            if len(told) > 1 and position.product not in reported:
                reported.add(position.product)
                yield _finding(customer, position.product, "duplicate_record", "record")
    for source in ("billing", "ops"):
        rows = customer.lines[source] + customer.rejected[source]
        known = customer.key.startswith("id:")
        if known and any(line.who.method == "name" and line.customer_id for line in rows):
            yield _finding(customer, None, "customer_id_mismatch", "customer_id")
            break


# Presence


def _presence(customer: Customer) -> Iterator[Finding]:
    seen = customer.has("billing") or customer.has("ops")
    if not _known_to_crm(customer) and seen and customer.complete("crm"):
        yield _finding(customer, None, "missing_from_crm", "customer")
    if _missing_from_billing(customer):
        yield _finding(
            customer, None, "missing_from_billing", "customer", _missing_revenue(customer)
        )
    if _missing_from_ops(customer):
        yield _finding(customer, None, "missing_from_ops", "customer", _billed_money(customer))


def _missing_from_billing(customer: Customer) -> bool:
    return (
        customer.usage_is_told
        and all(customer.complete(source) for source in SOURCES)
        and not customer.has("billing")
        and customer.used is not True
        and either(*(position.owed for position in customer.positions)) is True
    )


def _missing_from_ops(customer: Customer) -> bool:
    return (
        customer.complete("billing")
        and customer.complete("ops")
        and not customer.has("ops")
        and customer.billed is True
    )


def _missing_revenue(customer: Customer) -> Money:
    owed = [position for position in customer.positions if position.owed]
    return _sum([_times(position.crm_count, _price(position), -1) for position in owed])


def _billed_money(customer: Customer) -> Money:
    return _sum([_billed(position) for position in customer.positions if position.billing])


def _sum(parts: list[Money]) -> Money:
    currencies = {part.currency for part in parts}
    if len(currencies) > 1 or any(part.amount is None for part in parts):
        return Money()
    cents = [settled(part.amount) for part in parts if part.amount is not None]
    return Money(sum(cents, Fraction(0)), *currencies)


# Money of a position


def _currency(position: Position) -> str | None:
    """Of the position, else of the customer, else of the company."""
    own = (
        only(position.billing_currencies)
        or position.crm_currency
        or only(position.rated_currencies)
    )
    others = {
        only(p.billing_currencies) or p.crm_currency or only(p.rated_currencies)
        for p in position.customer.positions
    } - {None}
    return own or only(others) or position.customer.company_currency


def _billed(position: Position) -> Money:
    return Money(position.billed_amount, only(position.billing_currencies) or _currency(position))


def _price(position: Position) -> Money:
    """Billed amount / billed count, else billing unit price, else CRM price, else list price."""
    billed = _billed(position)
    if billed.amount is not None and position.billed_count and position.billed_count > 0:
        return Money(billed.amount / position.billed_count, billed.currency)
    if position.billing_price is not None:
        return Money(position.billing_price, billed.currency)
    agreed = position.crm_price
    if agreed is not None and _same_currency(position.crm_currency, _currency(position)):
        return Money(agreed, _currency(position))
    listed = position.customer.config.prices.get(position.product or "")
    return Money(None if listed is None else Fraction(listed), _currency(position))


def _times(count: Fraction | None, price: Money, sign: int = 1) -> Money:
    if count is None or price.amount is None:
        return Money()
    return Money(sign * count * price.amount, price.currency)


def _expected(position: Position) -> Fraction | None:
    """The count that billing should have charged for."""
    if position.customer.config.rules.expected == "usage":
        ops = position.customer.by_product("ops")
        return position.used_count if ops else None
    crm = position.customer.by_product("crm")
    return position.crm_count if crm else None


def _same_currency(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


# Charges


def _charges(position: Position) -> Iterator[Finding]:
    customer = position.customer
    told = customer.by_product("billing") and customer.by_product("ops")
    told = told and customer.usage_is_told and customer.billing_is_told
    if told and position.used is True and position.billed is False:
        yield _of(position, "usage_without_billing", "provider_count", _unbilled(position))
    if told and position.billed is True and position.used is False and customer.has("ops"):
        yield _of(position, "billing_without_usage", "provider_count", _billed(position))
    if told and position.billed is True and position.used is True:
        yield from _over_or_under(position)
    yield from _prices(position)


def _of(position: Position, category: str, field: str, money: Money = Money()) -> Finding:
    return _finding(position.customer, position.product, category, field, money)


def _unbilled(position: Position) -> Money:
    if _is_rated(position):
        if position.rated is None:
            return Money()
        return Money(-position.rated, only(position.rated_currencies) or _currency(position))
    return _times(position.used_count, _price(position), -1)


def _is_rated(position: Position) -> bool:
    return any(line.expected_amount is not None for line in position.ops)


def _over_or_under(position: Position) -> Iterator[Finding]:
    rules = position.customer.config.rules
    if _is_rated(position):
        difference = _rated_difference(position)
        if difference is not None and abs(difference) > Fraction(rules.amount.tolerance):
            category = "overbilled" if difference > 0 else "underbilled"
            yield _of(position, category, "amount", Money(difference, _billed(position).currency))
        return
    expected = _expected(position)
    if position.billed_count is None or expected is None:
        return
    difference = position.billed_count - expected
    if abs(difference) > rules.provider_count.tolerance:
        category = "overbilled" if difference > 0 else "underbilled"
        yield _of(position, category, "provider_count", _count_money(position, expected))


def _rated_difference(position: Position) -> Fraction | None:
    billed, rated = _billed(position), position.rated
    told = _same_currency(billed.currency, only(position.rated_currencies))
    if billed.amount is None or rated is None or not told:
        return None
    return billed.amount - rated


def _count_money(position: Position, expected: Fraction) -> Money:
    """(billed − expected) × price; an amount billed for nobody counts against it."""
    assert position.billed_count is not None
    price = _price(position)
    if position.billed_count == 0 and position.billed_amount is not None:
        unbilled = _times(expected, price, -1)
        if unbilled.amount is None or unbilled.currency != _billed(position).currency:
            return Money()
        return Money(unbilled.amount + position.billed_amount, unbilled.currency)
    return _times(position.billed_count - expected, price)


def _prices(position: Position) -> Iterator[Finding]:
    customer = position.customer
    if not (customer.by_product("crm") and customer.by_product("billing")):
        return
    if position.crm_price is None or not _same_currency(
        position.crm_currency, only(position.billing_currencies)
    ):
        return
    count, amount = position.billed_count, position.billed_amount
    tolerance = Fraction(customer.config.rules.amount.tolerance)
    if count and amount is not None:
        differs = abs(settled(amount) - settled(position.crm_price * count)) > tolerance * count
    elif position.billing_price is not None:
        differs = abs(position.billing_price - position.crm_price) > tolerance
    else:
        return
    if differs and position.billed is True:
        yield _of(position, "price_mismatch", "unit_price", _price_impact(position))


def _price_impact(position: Position) -> Money:
    """expected × (billed price − CRM price), as what is left of billed − should-have-billed."""
    currency = _billed(position).currency
    told = position.customer.usage_is_told and position.customer.by_product("ops")
    if not told or position.used is None:
        return Money()
    if position.used is False:
        return Money(Fraction(0), currency)
    if _is_rated(position):
        return Money(Fraction(0), currency) if _rated_difference(position) is not None else Money()
    expected, agreed = _expected(position), position.crm_price
    assert agreed is not None
    if expected is None:
        return Money()
    if position.billed_amount is None or position.billed_count is None:
        assert position.billing_price is not None
        return Money(expected * (position.billing_price - agreed), currency)
    by_count = _count_money(position, expected).amount
    if by_count is None:
        return Money()
    left = settled(position.billed_amount) - settled(expected * agreed) - settled(by_count)
    return Money(left, currency)


# Agreement


def _agreement(customer: Customer) -> Iterator[Finding]:
    if not _known_to_crm(customer):
        return
    if _statuses_disagree(customer):
        yield _finding(customer, None, "active_status_mismatch", "status")
    yield from _go_live(customer)


def _statuses_disagree(customer: Customer) -> bool:
    told = set()
    for source in SOURCES:
        if not customer.complete(source):
            continue
        said = _status(customer, source)
        if said is None and source == "billing" and customer.billed:
            said = "active"
        if said is None and source == "ops" and customer.used:
            said = "active"
        told.add(said)
    return {"active", "inactive"} <= told


def _status(customer: Customer, source: str) -> str | None:
    if source == "crm":
        lines = [line for position in customer.positions for line in position.contracts]
    else:
        lines = customer.lines[source]
    said = {line.status for line in lines}
    return "active" if "active" in said else "inactive" if "inactive" in said else None


def _go_live(customer: Customer) -> Iterator[Finding]:
    if not customer.complete("crm"):
        return
    contracts = [line for position in customer.positions for line in position.contracts]
    crm, ops = earliest(contracts), earliest(customer.lines["ops"])
    if crm is None:
        return
    tolerance = customer.config.rules.go_live.tolerance_days
    if ops and customer.complete("ops") and abs((ops - crm).days) > tolerance:
        yield _finding(customer, None, "go_live_mismatch", "go_live_date")
    if crm >= next_month(customer.month):
        if customer.billed and customer.complete("billing"):
            yield _finding(customer, None, "go_live_mismatch", "billed_before_go_live")
        if customer.used and customer.complete("ops"):
            yield _finding(customer, None, "go_live_mismatch", "used_before_go_live")


# Products, counts, entitlement


def _products(position: Position) -> Iterator[Finding]:
    customer = position.customer
    if not customer.by_product("crm"):
        return
    billed = position.billed if customer.by_product("billing") else None
    used = position.used if customer.by_product("ops") else None
    if customer.config.has_products and customer.has("crm"):
        unsold = not position.crm and either(billed, used) is True
        others = [p for p in customer.positions if p is not position]
        silent = (
            position.owed is True
            and billed is False
            and used is False
            and any(other.billed for other in others)
        )
        if unsold or silent:
            yield _of(position, "product_mismatch", "product")
    count = position.crm_count
    if position.crm and used and count is not None and position.used_count is not None:
        tolerance = customer.config.rules.provider_count.tolerance
        if abs(count - position.used_count) > tolerance:
            yield _of(position, "provider_count_mismatch", "provider_count")


def _entitlement(position: Position) -> Iterator[Finding]:
    customer = position.customer
    if not (customer.by_product("crm") and customer.by_product("ops") and customer.has("ops")):
        return
    if not customer.config.sources["ops"].maps("usage_quantity"):
        return
    entitled, usage = position.entitled, position.usage
    if entitled is None or usage is None:
        return
    if usage > entitled:
        yield _of(position, "over_entitlement", "usage_quantity")
    least = customer.config.rules.unused_entitlement.minimum_utilization
    ended = position.status == "inactive"
    if entitled > 0 and not ended and usage < Fraction(least) * entitled:
        yield _of(position, "unused_entitlement", "usage_quantity")
