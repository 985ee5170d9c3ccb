"""One month's books of the three systems, before their vendors' spelling: clean to begin with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random

from recon_assets.sample.company import PRODUCTS, Contract, Customer
from recon_assets.sample.identities import identity
from recon_assets.sample.months import MONTHS, dice, month_end


@dataclass
class CrmRow:
    """One account × product. ``status`` is canonical, or a text that no map knows."""

    account_id: str
    name: str
    status: str
    product: str
    providers: int | str
    price: Decimal
    currency: str
    go_live: date | str
    sessions: int | None
    owner: str
    city: str
    site: str
    updated: date
    rejected: bool = False


@dataclass
class Line:
    """One invoice line: ``amount`` = ``quantity`` providers × ``rate``, unless unreadable."""

    line_id: str
    customer_id: str | None
    name: str | None
    product: str
    quantity: int | str
    rate: Decimal
    amount: Decimal | str
    currency: str
    status: str
    site: str
    rejected: bool = False

    def charge(self, quantity: int, rate: Decimal) -> None:
        self.quantity, self.rate, self.amount = quantity, rate, quantity * rate


@dataclass
class Event:
    """One use of a product by a provider, ``units`` sessions long."""

    event_id: str
    customer_id: str | None
    name: str | None
    status: str
    product: str
    provider: str
    at: datetime
    site: str
    units: int
    first_live_on: date | str
    rejected: bool = False


@dataclass
class Books:
    """The rows of one month by customer number; 0 holds the rows that name nobody."""

    index: int
    crm: dict[int, list[CrmRow]] = field(default_factory=dict)
    billing: dict[int, list[Line]] = field(default_factory=dict)
    ops: dict[int, list[Event]] = field(default_factory=dict)

    @property
    def month(self) -> date:
        return MONTHS[self.index]

    def sell(self, customer: Customer) -> None:
        """CRM rows: from the month before go-live on, and for ever; inactive after the end."""
        self.crm[customer.number] = [
            _crm_row(customer, contract, contract.last < self.index, self.month)
            for contract in customer.contracts
            # A new customer is in the CRM once it has signed, an added product once it is live.
            if self.index >= contract.first - (contract.first == customer.joined)
        ]

    def invoice(self, customer: Customer, contracts: Iterable[Contract]) -> list[Line]:
        """Add the right invoice lines for these contracts, and return them."""
        lines = [line for contract in contracts for line in self._lines(customer, contract)]
        self.billing.setdefault(customer.number, []).extend(lines)
        return lines

    def use(self, customer: Customer, product: str, providers: Iterable[str]) -> None:
        """Add a month of ordinary usage: a few events and 30 to 60 sessions for every provider.

        That is far enough from the 10 and the 100 sessions at which entitlement rules speak that
        half as many providers, or half as many more, still raise nothing there.
        """
        events = self.ops.setdefault(customer.number, [])
        who = identity(customer, "ops")
        users, sites = list(providers), customer.sites
        luck = dice(20, customer.number, self.index, PRODUCTS.index(product), int(users[0]))
        for provider in users:
            count, total = luck.choice((1, 1, 2, 3)), luck.randint(30, 60)
            for part in range(count):
                events.append(
                    Event(
                        event_id=f"ev{self.month:%y%m}{customer.number:04d}{len(events):03d}",
                        customer_id=who.customer_id,
                        name=who.name,
                        status="active",
                        product=product,
                        provider=provider,
                        at=_moment(luck, self.month, customer.go_live),
                        site=luck.choice(sites),
                        units=(total + part) // count,
                        first_live_on=customer.go_live,
                    )
                )

    def _lines(self, customer: Customer, contract: Contract) -> list[Line]:
        who = identity(customer, "billing")
        # A customer with several sites gets its larger contracts invoiced per site.
        split = len(customer.sites) > 1 and contract.count > 5
        counts = (2, contract.count - 2) if split else (contract.count,)
        place = PRODUCTS.index(contract.product)
        return [
            Line(
                line_id=f"INV-{self.month:%y%m}-{customer.number:04d}-{place}{part}",
                customer_id=who.customer_id,
                name=who.name,
                product=contract.product,
                quantity=count,
                rate=contract.price,
                amount=count * contract.price,
                currency=customer.currency,
                status="active",
                site=customer.sites[part],
            )
            for part, count in enumerate(counts)
        ]


def clean_books(customers: list[Customer], index: int) -> Books:
    """What three systems in perfect agreement would hold for the month."""
    books = Books(index)
    for customer in customers:
        books.sell(customer)
        contracts = [contract for contract in customer.contracts if contract.in_service(index)]
        books.invoice(customer, contracts)
        for contract in contracts:
            books.use(customer, contract.product, contract.providers)
    return books


def _crm_row(customer: Customer, contract: Contract, ended: bool, month: date) -> CrmRow:
    signed = contract.go_live - timedelta(days=45)
    # The last change of a row never lies after the month that shows it.
    updated = MONTHS[contract.last + 1] if ended else min(signed, month - timedelta(days=3))
    return CrmRow(
        account_id=customer.crm_id,
        name=customer.name,
        status="inactive" if ended else "active",
        product=contract.product,
        providers=contract.count,
        price=contract.price,
        currency=customer.currency,
        go_live=contract.go_live,
        sessions=None if ended else contract.sessions,
        owner=customer.owner,
        city=customer.city,
        site=customer.sites[0],
        updated=updated,
    )


def _moment(luck: Random, month: date, go_live: date) -> datetime:
    """A moment in the month, not before go-live; now and then its very last second."""
    last = month_end(month)
    if luck.random() < 0.01:
        return datetime(last.year, last.month, last.day, 23, 59, 59, tzinfo=UTC)
    first = go_live.day if go_live.replace(day=1) == month else 1
    day = luck.randint(first, last.day)
    seconds = luck.randrange(6 * 3600, 21 * 3600)
    return datetime(month.year, month.month, day, tzinfo=UTC) + timedelta(seconds=seconds)
