"""Customers and products that one of the systems does not have."""

from __future__ import annotations

from decimal import Decimal

from recon_assets.sample.books import Books, Event, Line
from recon_assets.sample.company import LIST_PRICES, PRODUCTS, Contract, Customer
from recon_assets.sample.ledger import Expected
from recon_assets.sample.problems.registry import (
    drop_events,
    drop_lines,
    found,
    found_outside_crm,
    known_by_id,
    metered,
    metered_contract,
    one_product,
    problem,
    several_products,
    some_product_unsold,
    steady,
    total,
    unmetered,
    unmetered_contract,
    value,
)


def _leave_crm(books: Books, customer: Customer) -> None:
    """No CRM account; the others write the name in one spelling, which the finding shows."""
    books.crm[customer.number] = []
    rows: list[Line | Event] = [*books.billing[customer.number], *books.ops[customer.number]]
    for row in rows:
        row.name = customer.name


@problem(steady, known_by_id)
def not_in_crm(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Billed and used alike, so nothing else is wrong; there is no contract to differ from."""
    _leave_crm(books, customer)
    return [found_outside_crm(books, "missing_from_crm", customer.name)]


@problem(steady, known_by_id, one_product)
def used_by_nobody_we_know(books: Books, customer: Customer, size: int) -> list[Expected]:
    """In operations only. No invoice tells a currency, so the list price is all there is."""
    _leave_crm(books, customer)
    books.billing[customer.number] = []
    (contract,) = customer.contracts
    leaked = -contract.count * LIST_PRICES[contract.product]
    return [
        found_outside_crm(books, "missing_from_crm", customer.name),
        found_outside_crm(books, "usage_without_billing", customer.name, contract.product, leaked),
    ]


@problem(steady, known_by_id)
def billed_to_nobody_we_know(books: Books, customer: Customer, size: int) -> list[Expected]:
    """In billing only."""
    _leave_crm(books, customer)
    books.ops[customer.number] = []
    billed = total(books.billing[customer.number])
    return [
        found_outside_crm(books, "missing_from_crm", customer.name),
        found_outside_crm(
            books, "missing_from_ops", customer.name, amount=billed, currency=customer.currency
        ),
    ]


@problem(steady)
def never_set_up(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Sold, but neither invoiced nor switched on."""
    books.billing[customer.number] = []
    books.ops[customer.number] = []
    leaked = -sum((value(contract) for contract in customer.contracts), Decimal(0))
    return [found(books, "missing_from_billing", customer, amount=leaked)]


@problem(steady)
def no_ops_record(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Invoiced in full, unknown to operations; one finding for all products."""
    books.ops[customer.number] = []
    billed = total(books.billing[customer.number])
    return [found(books, "missing_from_ops", customer, amount=billed)]


@problem(steady, several_products)
def line_dropped(books: Books, customer: Customer, size: int) -> list[Expected]:
    """The invoice lacks one product in use; used, so the product itself is not in doubt."""
    contract = customer.contracts[-1]
    drop_lines(books, customer, contract.product)
    return [found(books, "usage_without_billing", customer, contract.product, -value(contract))]


@problem(steady, one_product)
def invoice_not_sent(books: Books, customer: Customer, size: int) -> list[Expected]:
    """No invoice at all; used, so it is usage without billing and not missing from billing."""
    books.billing[customer.number] = []
    (contract,) = customer.contracts
    return [found(books, "usage_without_billing", customer, contract.product, -value(contract))]


def _unsold(customer: Customer) -> str:
    return next(product for product in PRODUCTS if product not in customer.products)


@problem(steady, some_product_unsold)
def switched_on_unsold(books: Books, customer: Customer, size: int) -> list[Expected]:
    """A product is used that was never sold: at list price, and not among the CRM's products."""
    product = _unsold(customer)
    users = customer.contracts[0].providers[:size]
    books.use(customer, product, users)
    leaked = -len(users) * LIST_PRICES[product]
    return [
        found(books, "usage_without_billing", customer, product, leaked),
        found(books, "product_mismatch", customer, product),
    ]


@problem(steady, some_product_unsold)
def billed_unsold(books: Books, customer: Customer, size: int) -> list[Expected]:
    """A product is invoiced that was never sold and is not used."""
    product = _unsold(customer)
    sold = customer.contracts[0]
    users, price = sold.providers[: size + 1], LIST_PRICES[product]
    extra = Contract(product, users, price, sold.go_live, sold.first, sold.last)
    billed = total(books.invoice(customer, [extra]))
    return [
        found(books, "billing_without_usage", customer, product, billed),
        found(books, "product_mismatch", customer, product),
    ]


@problem(steady, several_products)
def upsell_not_in_crm(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Invoiced and used alike, but sales never entered the product."""
    product = customer.contracts[-1].product
    books.crm[customer.number] = [
        row for row in books.crm[customer.number] if row.product != product
    ]
    return [found(books, "product_mismatch", customer, product)]


@problem(steady, several_products, unmetered)
def sold_not_delivered(books: Books, customer: Customer, size: int) -> list[Expected]:
    """One of the products sold is neither invoiced nor used, the others are."""
    product = unmetered_contract(customer).product
    drop_lines(books, customer, product)
    drop_events(books, customer, product)
    return [found(books, "product_mismatch", customer, product)]


@problem(steady, several_products, unmetered)
def module_unused(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Invoiced, but nobody uses it; the customer uses something else."""
    contract = unmetered_contract(customer)
    drop_events(books, customer, contract.product)
    return [found(books, "billing_without_usage", customer, contract.product, value(contract))]


@problem(steady, several_products, metered)
def module_abandoned(books: Books, customer: Customer, size: int) -> list[Expected]:
    """As module_unused, of a product with sessions: none of them used is also below the minimum."""
    contract = metered_contract(customer)
    drop_events(books, customer, contract.product)
    return [
        found(books, "billing_without_usage", customer, contract.product, value(contract)),
        found(books, "unused_entitlement", customer, contract.product),
    ]
