"""How billing and operations write each customer: rarely as the CRM does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recon_assets.sample.company import Customer
from recon_assets.sample.months import MONTHS, dice
from recon_assets.sample.names import spelled

System = Literal["billing", "ops"]

# How often each manner of writing a customer occurs, out of all of them.
MANNERS = ("id",) * 5 + ("respelled id",) * 3 + ("id only",) + ("name",) * 5 + ("alias",) * 2
# Problems that are about identity need customers whose identity is otherwise plain.
BY_ID = ("id", "respelled id")


@dataclass(frozen=True)
class Identity:
    """The customer id and name on one system's rows; None comes as a blank or placeholder."""

    customer_id: str | None
    name: str | None


@dataclass(frozen=True)
class Alias:
    """One line of aliases/customers.csv."""

    source: str
    alias_id: str
    alias_name: str
    customer_id: str
    valid_from: str
    valid_to: str
    note: str


def manner(customer: Customer, system: System) -> str:
    """In which of MANNERS the system writes the customer; the same in every month."""
    if customer.kind == "namesake":  # by name nobody could tell them apart
        return "id"
    luck = dice(10, customer.number, len(system))
    chosen = luck.choice(MANNERS)
    return "name" if chosen == "id only" and system == "billing" else chosen


def identity(customer: Customer, system: System) -> Identity:
    """What the system's rows say about who the customer is, when nothing is wrong."""
    style = dice(11, customer.number, len(system)).randrange(8)
    name = spelled(customer.core, customer.form, style)
    match manner(customer, system):
        case "id":
            return Identity(customer.crm_id, name)
        case "respelled id":
            digits = f"{customer.number:05d}"
            return Identity((f"c{digits}", f" C {digits}", f"C{digits}")[style % 3], name)
        case "id only":
            return Identity(customer.crm_id, None)
        case "name":
            return Identity(None, name)
    if customer.earlier_name:
        return Identity(None, spelled(customer.earlier_name, customer.form, style))
    return Identity(_own_id(customer, system), name)


def _own_id(customer: Customer, system: System) -> str:
    return f"{'AR' if system == 'billing' else 'TENANT'}-{customer.number * 7 + 20000}"


def aliases(customers: list[Customer]) -> list[Alias]:
    """What an analyst has taught the matching: earlier names, and other systems' own ids."""
    lines = []
    systems: tuple[System, ...] = ("billing", "ops")
    for customer in customers:
        using = [system for system in systems if manner(customer, system) == "alias"]
        if using and customer.earlier_name:
            source = using[0] if len(using) == 1 else ""  # blank: both systems use it
            start = f"{MONTHS[0]:%Y-%m-%d}" if customer.number % 2 else ""
            lines.append(
                Alias(source, "", customer.earlier_name, customer.crm_id, start, "", "earlier name")
            )
        elif using:
            lines += [
                Alias(system, own_id, "", customer.crm_id, "", "", "their own id")
                for system, own_id in ((system, _own_id(customer, system)) for system in using)
            ]
    return lines
