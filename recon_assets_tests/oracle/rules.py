"""The decision table of product.md, judged one customer after another in plain Python.

Nothing here is shared with recon_assets.reconcile: it is a second reading of the same page, so that
a mistake of reading shows as a difference between the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from recon_assets_tests.oracle.facts import (
    SOURCES,
    Customer,
    Position,
    earliest,
    either,
    next_month,
    only,
)
from recon_assets_tests.oracle.worth import (
    NO_MONEY,
    Money,
    billed_money,
    billed_to,
    count_money,
    expected_count,
    is_rated,
    missing_revenue,
    price_impact,
    rated_difference,
    same_currency,
    settled,
    unbilled_money,
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

# What two CRM rows can disagree on.
CONTRACT = ("status", "provider_count", "go_live_date", "churn_date", "unit_price", "currency", "entitled_quantity")  # fmt: skip


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


def _finding(
    customer: Customer, product: str | None, category: str, field: str, money: Money = NO_MONEY
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
            customer, None, "missing_from_billing", "customer", missing_revenue(customer)
        )
    if _missing_from_ops(customer):
        yield _finding(customer, None, "missing_from_ops", "customer", billed_to(customer))


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


# Charges


def _charges(position: Position) -> Iterator[Finding]:
    customer = position.customer
    told = customer.by_product("billing") and customer.by_product("ops")
    told = told and customer.usage_is_told and customer.billing_is_told
    if told and position.used is True and position.billed is False:
        yield _of(position, "usage_without_billing", "provider_count", unbilled_money(position))
    if told and position.billed is True and position.used is False and customer.has("ops"):
        yield _of(position, "billing_without_usage", "provider_count", billed_money(position))
    if told and position.billed is True and position.used is True:
        yield from _over_or_under(position)
    yield from _prices(position)


def _of(position: Position, category: str, field: str, money: Money = NO_MONEY) -> Finding:
    return _finding(position.customer, position.product, category, field, money)


def _over_or_under(position: Position) -> Iterator[Finding]:
    rules = position.customer.config.rules
    if is_rated(position):
        difference = rated_difference(position)
        if difference is not None and abs(difference) > Fraction(rules.amount.tolerance):
            category = "overbilled" if difference > 0 else "underbilled"
            yield _of(
                position, category, "amount", Money(difference, billed_money(position).currency)
            )
        return
    expected = expected_count(position)
    if position.billed_count is None or expected is None:
        return
    difference = position.billed_count - expected
    if abs(difference) > rules.provider_count.tolerance:
        category = "overbilled" if difference > 0 else "underbilled"
        yield _of(position, category, "provider_count", count_money(position, expected))


def _prices(position: Position) -> Iterator[Finding]:
    customer = position.customer
    if not (customer.by_product("crm") and customer.by_product("billing")):
        return
    if position.crm_price is None or not same_currency(
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
        yield _of(position, "price_mismatch", "unit_price", price_impact(position))


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
