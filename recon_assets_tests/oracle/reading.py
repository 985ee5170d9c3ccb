"""Delivered rows read one by one, and whom each is about."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from recon_assets.config import ReconConfig
from recon_assets.config.aliases import CustomerAlias
from recon_assets_tests.oracle.facts import SOURCES, Customer, Line, only
from recon_assets_tests.oracle.identity import Directory, known

# What rejects the whole row where it cannot be read: the counted or billed number.
COUNTED = {"crm": ("provider_count",), "billing": ("provider_count", "amount"), "ops": ("provider_count",)}  # fmt: skip
NUMBERS = (
    "provider_count", "amount", "unit_price", "expected_amount", "usage_quantity",
    "entitled_quantity",
)  # fmt: skip
DATES = ("go_live_date", "churn_date", "updated_at", "service_start", "service_end")

Delivered = Mapping[str, Any]


def customers_of(
    delivered: Mapping[str, Sequence[Delivered]],
    month: dt.date,
    config: ReconConfig,
    aliases: Sequence[CustomerAlias],
) -> list[Customer]:
    """The month's customers with all that was delivered about them."""
    lines = [line for source in SOURCES for line in _lines(source, delivered[source], config)]
    identities = {
        source: [(line.customer_id, line.customer_name) for line in lines if line.source == source]
        for source in SOURCES
    }
    others = [(source, *who) for source in ("billing", "ops") for who in identities[source]]
    directory = Directory(identities["crm"], others, aliases)
    people: dict[str, Customer] = {}
    for line in lines:
        line.who = directory.find(line.source, line.customer_id, line.customer_name)
        if line.who.key is None:
            continue
        for key in line.who.meant:
            people.setdefault(key, Customer(key, month, config)).doubted.add(line.source)
        customer = people.setdefault(line.who.key, Customer(line.who.key, month, config))
        (customer.rejected if line.rejected else customer.lines)[line.source].append(line)
    invoices = [line for line in lines if line.source == "billing" and not line.rejected]
    currencies = {line.currency for line in invoices} - {None}
    for customer in people.values():
        customer.company_currency = only(currencies)
    return list(people.values())


def _lines(source: str, rows: Sequence[Delivered], config: ReconConfig) -> Iterator[Line]:
    """The rows, without redelivered ones."""
    seen = set()
    for number, row in enumerate(rows):
        content = tuple(
            sorted((name, str(value)) for name, value in row.items() if value is not None)
        )
        if content not in seen:
            seen.add(content)
            yield _read(source, number, row, config)


def _read(source: str, number: int, row: Delivered, config: ReconConfig) -> Line:
    mapped = config.sources[source].columns
    values: dict[str, Any] = {}
    rejected = False
    for column in mapped:
        text = known(row.get(column))
        values[column] = read = _value(column, text, config.sources[source].values)
        rejected |= column in COUNTED[source] and text is not None and read is None
    for column in ("customer_id", "customer_name"):
        values[column] = known(row.get(column)) if column in mapped else None
    rejected |= not (values["customer_id"] or values["customer_name"])
    return Line(source, number, values, rejected)


def _value(column: str, text: str | None, maps: Mapping[Any, Any]) -> Any:
    if text is None:
        return None
    if column in NUMBERS:
        whole = column == "provider_count"
        pattern = r"\d+" if whole else r"-?\d+(\.\d+)?"
        return Fraction(Decimal(text)) if re.fullmatch(pattern, text) else None
    if column in DATES:
        return dt.date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    if column == "status":
        return text.casefold() if text.casefold() in ("active", "inactive") else None
    if column == "product":
        if column not in maps:
            return text.casefold()
        for canonical, spellings in maps[column].items():
            if text.casefold() in {s.casefold() for s in (canonical, *spellings)}:
                return canonical
        return None
    return text
