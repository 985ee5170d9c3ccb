"""The sample company's customers as they really are, before any system gets them wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from recon_assets.sample.months import MONTHS, dice
from recon_assets.sample.names import LEGAL_FORMS, core_names
from recon_assets.sample.providers import npi

LIST_PRICES = {
    "scheduling": Decimal("120.00"),
    "telehealth": Decimal("95.00"),
    "billing_suite": Decimal("150.00"),
    "patient_portal": Decimal("45.00"),
}
PRODUCTS = tuple(LIST_PRICES)
# Only these are sold with a number of sessions; the others are unlimited.
METERED = ("scheduling", "telehealth")
SESSIONS_PER_PROVIDER = 100

CITIES = ("Port Alder", "Northmere", "Castle Bay", "Dry Fork", "Lantern Hill", "Saltgrass")
SITES = ("Main", "West", "Harbor")
# Per provider and month, off the list price; a twentieth of one more makes prices uneven.
DISCOUNTS = (Decimal(0), Decimal(0), Decimal(5), Decimal(10))
OWNERS = ("Ines Valcourt", "Tomas Brandl", "Priya Sandoval", "Joel Okparu", "Mette Lindqvist")

BEFORE = -99  # joined before the first month
NEVER = 99  # has not left by the last month

# How many customers of each kind there are. Most problems befall steady ones, so that no
# change of contract meets them; the others show that joining and leaving are no problem.
KINDS = ("steady",) * 240 + ("leaving",) * 42 + ("joining",) * 52 + ("changing",) * 14
NAMESAKES = 6  # pairs of customers whose names differ in the legal form only
SPARE_NAMES = 60  # for earlier names of customers


@dataclass(frozen=True)
class Contract:
    """One product sold to one customer. Price per provider and month, in the customer's currency;
    in service from month ``first`` to month ``last``, both included, as places in MONTHS."""

    product: str
    providers: tuple[str, ...]
    price: Decimal
    go_live: date
    first: int
    last: int

    @property
    def count(self) -> int:
        return len(self.providers)

    @property
    def sessions(self) -> int | None:
        return SESSIONS_PER_PROVIDER * self.count if self.product in METERED else None

    def in_service(self, index: int) -> bool:
        return self.first <= index <= self.last


@dataclass(frozen=True)
class Customer:
    """One clinic. ``joined`` is the month in which it goes live, ``left`` the first without it."""

    number: int
    kind: str
    core: str
    form: str
    currency: str
    go_live: date
    joined: int
    left: int
    contracts: tuple[Contract, ...]
    spare_providers: tuple[str, ...]
    earlier_name: str

    @property
    def crm_id(self) -> str:
        return f"C-{self.number:05d}"

    @property
    def name(self) -> str:
        """The name in the CRM."""
        return f"{self.core}, {self.form}" if self.number % 3 else f"{self.core} {self.form}"

    @property
    def city(self) -> str:
        return CITIES[self.number % len(CITIES)]

    @property
    def sites(self) -> tuple[str, ...]:
        return tuple(f"{self.city} {site}" for site in SITES[: 1 + self.number % 3])

    @property
    def owner(self) -> str:
        return OWNERS[self.number % len(OWNERS)]

    @property
    def products(self) -> tuple[str, ...]:
        return tuple(contract.product for contract in self.contracts)

    def serves(self, index: int) -> bool:
        return self.joined <= index < self.left


def build_company() -> list[Customer]:
    """Every customer that exists in some month; the same on every call."""
    kinds = dice(2).sample(KINDS, len(KINDS)) + ["namesake"] * (2 * NAMESAKES)
    names = core_names(len(kinds) + SPARE_NAMES)
    spare_names = names[len(kinds) :]
    customers = []
    for place, kind in enumerate(kinds):
        number = 1001 + 4 * place + place % 3  # with gaps, as any CRM's numbers
        core, form = names[place], LEGAL_FORMS[dice(3, number).randrange(len(LEGAL_FORMS))]
        if kind == "namesake":  # the second of a pair takes the first's name in another form
            second = (place - len(KINDS)) % 2
            core, form = names[place - second], LEGAL_FORMS[second]
        earlier = spare_names[place % SPARE_NAMES] if place < SPARE_NAMES else ""
        customers.append(_customer(number, kind, core, form, earlier))
    return customers


def _customer(number: int, kind: str, core: str, form: str, earlier_name: str) -> Customer:
    luck = dice(4, number)
    # Nobody joins in the first month: the month before shows the signed, not yet live customer.
    joined = luck.randrange(1, len(MONTHS)) if kind == "joining" else BEFORE
    left = luck.randrange(1, len(MONTHS)) if kind == "leaving" else NEVER
    if kind == "joining":
        go_live = MONTHS[joined] + timedelta(days=luck.randrange(18))
    else:
        go_live = date(2019, 1, 1) + timedelta(days=luck.randrange(2100))  # until 2024-09
    providers = tuple(npi(100_000_000 + number * 10_000 + k) for k in range(luck.randint(3, 8)))
    return Customer(
        number=number,
        kind=kind,
        core=core,
        form=form,
        currency="CAD" if number % 41 == 0 else "USD",
        go_live=go_live,
        joined=joined,
        left=left,
        contracts=_contracts(luck, kind, providers, go_live, joined, left),
        spare_providers=tuple(npi(100_009_000 + number * 10_000 + k) for k in range(3)),
        earlier_name=earlier_name,
    )


def _contracts(
    luck: Random, kind: str, providers: tuple[str, ...], go_live: date, joined: int, left: int
) -> tuple[Contract, ...]:
    """All products go live on the customer's own date, except one that a changing customer adds."""
    several = 3 if kind == "changing" else luck.choice((1, 1, 1, 1, 2, 2, 2, 3, 3, 4))
    contracts = []
    for product in luck.sample(PRODUCTS, several):
        users = providers if luck.random() < 0.6 else providers[: max(3, len(providers) - 2)]
        discount = luck.choice(DISCOUNTS) + luck.choice(DISCOUNTS) / 20
        price = LIST_PRICES[product] - discount
        contracts.append(Contract(product, users, price, go_live, joined, left - 1))
    if kind == "changing":  # drops its second product, or adds its third, in the course of the year
        month = luck.randrange(3, 12)
        kept, dropped, added = contracts
        start = MONTHS[month] + timedelta(days=9)
        contracts = [kept, replace(dropped, last=month), replace(added, go_live=start, first=month)]
    return tuple(contracts)
