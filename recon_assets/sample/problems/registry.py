"""What a seeded problem is: what it does to a month's books, and what must be found for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from recon_assets.sample.books import Books, Event, Line
from recon_assets.sample.company import Contract, Customer
from recon_assets.sample.identities import BY_ID, manner
from recon_assets.sample.ledger import Expected

# Changes the books of one customer and returns everything that follows from the decision table,
# consequences in other categories included. The number is how large the problem is, 1 to 3.
Effect = Callable[[Books, Customer, int], list[Expected]]
# Whether the problem can befall the customer in a run of months, given as first and last place.
Suits = Callable[[Customer, int, int], bool]


@dataclass(frozen=True)
class Problem:
    effect: Effect
    suits: Suits


PROBLEMS: dict[str, Problem] = {}


def problem(*conditions: Suits) -> Callable[[Effect], Effect]:
    """Register an effect under its function's name, for customers that meet every condition."""

    def register(effect: Effect) -> Effect:
        def suits(customer: Customer, first: int, last: int) -> bool:
            return all(condition(customer, first, last) for condition in conditions)

        PROBLEMS[effect.__name__] = Problem(effect, suits)
        return effect

    return register


def found(
    books: Books,
    category: str,
    customer: Customer,
    product: str | None = None,
    amount: Decimal | None = None,
    *,
    field: str | None = None,
) -> Expected:
    """A finding about a customer of the CRM; the origin is filled in by whoever seeds it."""
    return Expected(
        month=books.month,
        category=category,
        customer_id=customer.crm_id,
        customer_name=customer.name,
        product=product,
        field=field,
        amount_impact=amount,
        currency=None if amount is None else customer.currency,
        origin="",
    )


def found_outside_crm(
    books: Books,
    category: str,
    name: str,
    product: str | None = None,
    amount: Decimal | None = None,
    currency: str | None = None,
) -> Expected:
    """A finding about a name that no single CRM account answers to."""
    return Expected(books.month, category, None, name, product, None, amount, currency, "")


def steady(customer: Customer, first: int, last: int) -> bool:
    return customer.kind == "steady"


def joining(customer: Customer, first: int, last: int) -> bool:
    """Goes live in the first month of the problem."""
    return customer.kind == "joining" and customer.joined == first


def about_to_join(customer: Customer, first: int, last: int) -> bool:
    """Goes live in the month after the problem."""
    return customer.kind == "joining" and customer.joined == first + 1


def just_left(customer: Customer, first: int, last: int) -> bool:
    return customer.kind == "leaving" and customer.left == first


def one_product(customer: Customer, first: int, last: int) -> bool:
    return len(customer.contracts) == 1


def several_products(customer: Customer, first: int, last: int) -> bool:
    return len(customer.contracts) > 1


def some_product_unsold(customer: Customer, first: int, last: int) -> bool:
    # List prices, by which a product outside the contract is valued, are in US dollars.
    return len(customer.contracts) < 4 and customer.currency == "USD"


def metered(customer: Customer, first: int, last: int) -> bool:
    return any(contract.sessions for contract in customer.contracts)


def unmetered(customer: Customer, first: int, last: int) -> bool:
    return any(not contract.sessions for contract in customer.contracts)


def roomy(customer: Customer, first: int, last: int) -> bool:
    """Enough providers on the first contract to lose or gain three without touching entitlement."""
    return customer.contracts[0].count >= 6


def known_by_id(customer: Customer, first: int, last: int) -> bool:
    return manner(customer, "billing") in BY_ID and manner(customer, "ops") in BY_ID


def metered_contract(customer: Customer) -> Contract:
    return next(contract for contract in customer.contracts if contract.sessions)


def unmetered_contract(customer: Customer) -> Contract:
    return next(contract for contract in customer.contracts if not contract.sessions)


def lines_of(books: Books, customer: Customer, product: str) -> list[Line]:
    return [line for line in books.billing[customer.number] if line.product == product]


def drop_lines(books: Books, customer: Customer, product: str) -> None:
    books.billing[customer.number] = [
        line for line in books.billing[customer.number] if line.product != product
    ]


def drop_events(books: Books, customer: Customer, product: str) -> None:
    books.ops[customer.number] = [
        event for event in books.ops[customer.number] if event.product != product
    ]


def events_of(books: Books, customer: Customer, product: str) -> list[Event]:
    return [event for event in books.ops[customer.number] if event.product == product]


def total(lines: Iterable[Line]) -> Decimal:
    """The sum of the lines' amounts, all of which must be readable."""
    amounts = [line.amount for line in lines]
    return sum((amount for amount in amounts if isinstance(amount, Decimal)), Decimal(0))


def value(contract: Contract) -> Decimal:
    """A month of the contract at the CRM's count and price."""
    return contract.count * contract.price
