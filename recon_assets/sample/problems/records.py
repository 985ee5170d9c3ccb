"""Records that do not say clearly whom they are about, and records that contradict themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from recon_assets.sample.books import Books, Event, Line
from recon_assets.sample.company import Customer
from recon_assets.sample.ledger import Expected
from recon_assets.sample.names import mistyped
from recon_assets.sample.problems.registry import (
    found,
    found_outside_crm,
    known_by_id,
    one_product,
    problem,
    steady,
    total,
    value,
)


@problem(steady)
def entered_twice(books: Books, customer: Customer, size: int) -> list[Expected]:
    """An older version of the CRM row was left behind, sometimes below the newer one."""
    rows = books.crm[customer.number]
    newer = rows[0]
    older = replace(
        newer,
        price=newer.price - Decimal("9.50"),
        providers=int(newer.providers) + 1,
        updated=newer.updated - timedelta(days=200),
    )
    rows.insert(customer.number % 2, older)
    return [found(books, "duplicate_record", customer, newer.product)]


@problem(lambda customer, first, last: customer.kind == "namesake" and customer.form == "LLC")
def name_of_two(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Billing and operations lose the id and write only the name that two CRM accounts share.

    Both write it alike and agree on the rest, so the ambiguity is all that can be said; that the
    CRM account seems to be absent from them is not.
    """
    rows: list[Line | Event] = [*books.billing[customer.number], *books.ops[customer.number]]
    for row in rows:
        row.customer_id, row.name = None, customer.core
    return [found_outside_crm(books, "ambiguous_match", customer.core)]


@problem(steady)
def wrong_reference(books: Books, customer: Customer, size: int) -> list[Expected]:
    """The right name under an id that the CRM does not know."""
    for line in books.billing[customer.number]:
        line.customer_id, line.name = f"C-7{customer.number:04d}", customer.core
    return [found(books, "customer_id_mismatch", customer, field="customer_id")]


@problem(steady, one_product, known_by_id)
def name_mistyped(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Invoiced under a misspelt name and no id: one customer seems to be two, until an analyst
    accepts the suggested match."""
    name = mistyped(customer.core)
    for line in books.billing[customer.number]:
        line.customer_id, line.name = None, name
    (contract,) = customer.contracts
    billed = total(books.billing[customer.number])
    return [
        found_outside_crm(books, "missing_from_crm", name),
        found_outside_crm(
            books, "missing_from_ops", name, amount=billed, currency=customer.currency
        ),
        found(books, "usage_without_billing", customer, contract.product, -value(contract)),
    ]
