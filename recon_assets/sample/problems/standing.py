"""Status, go-live dates, contracted counts and entitlements that the systems disagree on."""

from __future__ import annotations

from datetime import timedelta

from recon_assets.sample.books import Books
from recon_assets.sample.company import Customer
from recon_assets.sample.ledger import Expected
from recon_assets.sample.problems.registry import (
    about_to_join,
    events_of,
    found,
    joining,
    just_left,
    metered,
    metered_contract,
    one_product,
    problem,
    steady,
    total,
    value,
)

# Longer than any two months, so that a date this much later lies at least two months on.
TWO_MONTHS = timedelta(days=75)


@problem(just_left)
def left_still_billed(books: Books, customer: Customer, size: int) -> list[Expected]:
    """The CRM has closed the account and operations has switched it off; invoices go on."""
    billed = total(books.invoice(customer, customer.contracts))
    return [
        found(books, "missing_from_ops", customer, amount=billed),
        found(books, "active_status_mismatch", customer),
    ]


@problem(steady)
def closed_in_crm(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Closed in the CRM by mistake. Every other one on an invoice whose account state says nothing:
    as it is billed, that counts as active."""
    for row in books.crm[customer.number]:
        row.status = "inactive"
    if customer.number % 2:
        for line in books.billing[customer.number]:
            line.status = "Dunning Hold"
    return [found(books, "active_status_mismatch", customer)]


@problem(steady)
def closed_in_billing(books: Books, customer: Customer, size: int) -> list[Expected]:
    """The invoicing vendor calls the account closed, and goes on invoicing it."""
    for line in books.billing[customer.number]:
        line.status = "inactive"
    return [found(books, "active_status_mismatch", customer)]


@problem(steady)
def disabled_in_ops(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Operations calls the account disabled although it is used."""
    for event in books.ops[customer.number]:
        event.status = "inactive"
    return [found(books, "active_status_mismatch", customer)]


@problem(steady)
def go_live_mistyped(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Another go-live date in the CRM than in operations, both long past."""
    off = timedelta(days=size) if customer.number % 2 else -timedelta(days=365)
    for row in books.crm[customer.number]:
        row.go_live = customer.go_live + off
    return [found(books, "go_live_mismatch", customer, field="go_live_date")]


@problem(about_to_join)
def billed_early(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Invoiced the month before go-live, when operations cannot know the customer yet."""
    billed = total(books.invoice(customer, customer.contracts))
    return [
        found(books, "missing_from_ops", customer, amount=billed),
        found(books, "go_live_mismatch", customer, field="billed_before_go_live"),
    ]


@problem(about_to_join, one_product)
def pilot_before_go_live(books: Books, customer: Customer, size: int) -> list[Expected]:
    """A pilot the month before go-live, uninvoiced; both systems agree on the date itself."""
    (contract,) = customer.contracts
    books.use(customer, contract.product, contract.providers)
    return [
        found(books, "usage_without_billing", customer, contract.product, -value(contract)),
        found(books, "go_live_mismatch", customer, field="used_before_go_live"),
    ]


@problem(joining)
def go_live_entered_late(books: Books, customer: Customer, size: int) -> list[Expected]:
    """The CRM still shows a planned date; meanwhile the customer is live, invoiced and at work."""
    for row in books.crm[customer.number]:
        row.go_live = customer.go_live + TWO_MONTHS
    fields = ("go_live_date", "billed_before_go_live", "used_before_go_live")
    return [found(books, "go_live_mismatch", customer, field=field) for field in fields]


@problem(steady)
def contract_outdated(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Invoice and usage agree; the CRM has another number of providers."""
    contract = customer.contracts[0]
    for row in books.crm[customer.number]:
        if row.product == contract.product:
            row.providers = contract.count + (1 if customer.number % 2 else -1)
    return [found(books, "provider_count_mismatch", customer, contract.product)]


@problem(steady, metered)
def heavy_use(books: Books, customer: Customer, size: int) -> list[Expected]:
    """At least 30 sessions a provider become 120, and only 100 are included."""
    product = metered_contract(customer).product
    for event in events_of(books, customer, product):
        event.units *= 4
    return [found(books, "over_entitlement", customer, product)]


@problem(steady, metered)
def idle_use(books: Books, customer: Customer, size: int) -> list[Expected]:
    """Every provider is there, with at most three sessions of 100."""
    product = metered_contract(customer).product
    for event in events_of(books, customer, product):
        event.units = 1
    return [found(books, "unused_entitlement", customer, product)]
