"""Invoices that charge the wrong number of providers or the wrong price."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from recon_assets.sample.books import Books, Line
from recon_assets.sample.company import Customer
from recon_assets.sample.ledger import Expected
from recon_assets.sample.problems.registry import (
    found,
    lines_of,
    problem,
    roomy,
    steady,
    total,
)


def _add_seats(line: Line, seats: int) -> None:
    line.charge(int(line.quantity) + seats, line.rate)


@problem(steady, roomy)
def seats_overcharged(books: Books, customer: Customer, size: int) -> list[Expected]:
    """More providers invoiced than the contract has and than were at work."""
    contract = customer.contracts[0]
    _add_seats(lines_of(books, customer, contract.product)[0], size)
    return [found(books, "overbilled", customer, contract.product, size * contract.price)]


@problem(steady, roomy)
def seats_undercharged(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Fewer providers invoiced than the contract has and than were at work."""
    contract = customer.contracts[0]
    _add_seats(lines_of(books, customer, contract.product)[-1], -size)
    return [found(books, "underbilled", customer, contract.product, -size * contract.price)]


@problem(steady)
def charged_twice(books: Books, customer: Customer, size: int) -> list[Expected]:
    """The same charge under a second line number: no redelivery, a second charge."""
    contract = customer.contracts[0]
    again = [
        replace(line, line_id=f"{line.line_id}-B")
        for line in lines_of(books, customer, contract.product)
    ]
    books.billing[customer.number] += again
    return [found(books, "overbilled", customer, contract.product, total(again))]


@problem(steady, roomy)
def providers_left(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Providers stopped working; contract and invoice still have them."""
    contract = customer.contracts[0]
    gone = contract.providers[-size:]
    books.ops[customer.number] = [
        event
        for event in books.ops[customer.number]
        if event.product != contract.product or event.provider not in gone
    ]
    return [
        found(books, "overbilled", customer, contract.product, size * contract.price),
        found(books, "provider_count_mismatch", customer, contract.product),
    ]


@problem(steady, roomy)
def providers_added(books: Books, customer: Customer, size: int) -> list[Expected]:
    """New providers are at work whom neither the contract nor the invoice has."""
    contract = customer.contracts[0]
    books.use(customer, contract.product, customer.spare_providers[:size])
    return [
        found(books, "underbilled", customer, contract.product, -size * contract.price),
        found(books, "provider_count_mismatch", customer, contract.product),
    ]


def _wrong_price(price: Decimal, customer: Customer, size: int) -> Decimal:
    step = Decimal("4.25") * size
    return price + step if customer.number % 2 else price - step


@problem(steady)
def wrong_price(books: Books, customer: Customer, size: int) -> list[Expected]:
    """The right number of providers at another price than agreed."""
    contract = customer.contracts[0]
    price = _wrong_price(contract.price, customer, size)
    for line in lines_of(books, customer, contract.product):
        line.charge(int(line.quantity), price)
    impact = contract.count * (price - contract.price)
    return [found(books, "price_mismatch", customer, contract.product, impact)]


@problem(steady, roomy)
def wrong_price_and_seats(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Seats are valued at the price invoiced, the price difference on what should be invoiced."""
    contract = customer.contracts[0]
    price = _wrong_price(contract.price, customer, size)
    lines = lines_of(books, customer, contract.product)
    for line in lines:
        line.charge(int(line.quantity), price)
    _add_seats(lines[0], size)
    impact = contract.count * (price - contract.price)
    return [
        found(books, "overbilled", customer, contract.product, size * price),
        found(books, "price_mismatch", customer, contract.product, impact),
    ]
