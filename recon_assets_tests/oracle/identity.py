"""Who a delivered row is about, read from product.md's chapter on identity, one row after another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recon_assets.config.aliases import CustomerAlias

PLACEHOLDERS = {"", "n/a", "na", "unknown", "-", "test", "null", "none"}
LEGAL_FORMS = {"inc", "llc", "ltd", "gmbh", "pllc", "pc", "corp"}


@dataclass(frozen=True)
class Who:
    """The customer of a row. ``meant`` are the CRM customers an ambiguous name may stand for."""

    key: str | None
    method: str
    meant: frozenset[str] = frozenset()


NOBODY = Who(None, "unmatched")


def known(text: object) -> str | None:
    """A delivered identity, or None where it is a placeholder."""
    said = "" if text is None else str(text).strip()
    return None if said.casefold() in PLACEHOLDERS else said


def bare_id(identifier: str) -> str:
    return re.sub(r"[^a-z0-9]", "", identifier.casefold())


def full_name(name: str) -> str:
    words = re.sub(r"[^a-z0-9 ]", " ", name.casefold().replace("&", " and ")).split()
    return " ".join(words)


def core_name(name: str) -> str:
    words = full_name(name).split()
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words)


class Directory:
    """The CRM's customers of one month and how they are called."""

    def __init__(
        self,
        crm: Iterable[tuple[str | None, str | None]],
        others: Iterable[tuple[str, str | None, str | None]],
        aliases: Sequence[CustomerAlias],
    ) -> None:
        rows = list(crm)
        self.aliases = aliases
        self.ids = {bare_id(identifier) for identifier, _ in rows if identifier}
        self.names = [
            (name, f"id:{bare_id(identifier)}") for identifier, name in rows if identifier and name
        ]
        self.strangers: dict[str, set[str]] = {}
        # A CRM row without an id is a customer of its own where its name is nobody else's.
        nameless = {name for identifier, name in rows if name and not identifier}
        self.own = {
            full_name(name): self._name_key(name, nameless)
            for name in nameless
            if self.find("crm", None, name).method == "unmatched"
        }
        self.names += list(self.own.items())
        for source, identifier, name in others:
            linked = self.find(source, identifier, name).method not in ("unmatched", "ambiguous")
            if identifier and name and not linked:
                self.strangers.setdefault(bare_id(identifier), set()).add(core_name(name))

    @staticmethod
    def _name_key(name: str, names: Iterable[str]) -> str:
        forms = {full_name(other) for other in names if core_name(other) == core_name(name)}
        return f"name:{core_name(name) if len(forms) == 1 else full_name(name)}"

    def find(self, source: str, identifier: str | None, name: str | None) -> Who:
        if identifier and bare_id(identifier) in self.ids:
            return Who(f"id:{bare_id(identifier)}", "id")
        for alias in self.aliases:
            if alias.source in (None, source) and _means(alias, identifier, name):
                return Who(f"id:{bare_id(alias.customer_id)}", "alias")
        for tier in (full_name, core_name):
            if name is None:
                break
            meant = frozenset(
                key for called, key in self._called(source) if tier(called) == tier(name)
            )
            if len(meant) == 1:
                return Who(next(iter(meant)), "name")
            if meant:
                return Who(f"name:{core_name(name)}", "ambiguous", meant)
        if name:
            return Who(f"name:{core_name(name)}", "unmatched")
        if identifier:
            bearers = self.strangers.get(bare_id(identifier), set())
            (key,) = bearers if len(bearers) == 1 else {None}
            return Who(f"name:{key}" if key else f"id:{bare_id(identifier)}", "unmatched")
        return NOBODY

    def _called(self, source: str) -> list[tuple[str, str]]:
        aliases = [
            (alias.alias_name, f"id:{bare_id(alias.customer_id)}")
            for alias in self.aliases
            if alias.alias_name
            and alias.source in (None, source)
            and bare_id(alias.customer_id) in self.ids
        ]
        return self.names + aliases


def _means(alias: CustomerAlias, identifier: str | None, name: str | None) -> bool:
    by_id = alias.alias_id is None or (
        identifier is not None and bare_id(alias.alias_id) == bare_id(identifier)
    )
    by_name = alias.alias_name is None or (
        name is not None and full_name(alias.alias_name) == full_name(name)
    )
    return by_id and by_name
