"""Which canonical column a delivered header most likely means.

A header is looked up by its words among the names that exports give a column; where a name can mean
two things (``Customer``: a name or a number) the values decide. What is not certain is left for a
person, who finds it listed in the draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from recon_assets.contracts.vocabulary import CANONICAL_COLUMNS, Source

Values = Sequence[str]

# Names in the order of preference; the words of a header, in lower case, joined by blanks.
NAMES: Mapping[str, tuple[str, ...]] = {
    "customer_id": (
        "customer id", "account id", "client id", "customer number", "account number", "client number",
        "customer no", "account no", "client no", "customer code", "account code", "acct id",
        "acct no", "customer ref", "customer reference", "account ref", "account reference", "client ref",
        "customer key", "practice id", "clinic id", "org id", "organization id",
        "tenant id", "customer", "account", "client", "tenant",
    ),
    "customer_name": (
        "customer name", "account name", "client name", "company name", "organization name",
        "organisation name", "practice name", "clinic name", "legal name", "bill to name", "bill to",
        "company", "organization", "organisation", "practice", "clinic", "customer", "account",
        "client", "name",
    ),
    "status": (
        "status", "account status", "customer status", "client status", "subscription status",
        "contract status", "lifecycle stage", "account state", "active",
    ),
    "product": (
        "product", "product name", "item", "item name", "module", "service", "plan", "plan name",
        "sku", "product code", "product family", "service name", "line description", "description",
    ),
    "provider_count": (
        "provider count", "contracted providers", "billed providers", "active providers",
        "used providers", "number of providers", "no of providers", "providers", "num providers",
        "qty", "quantity", "billed quantity", "seats", "licenses", "licences", "seat count",
        "license count", "units", "users",
    ),
    "provider_id": (
        "npi", "provider npi", "npi number", "provider id", "provider ref", "provider reference",
        "provider", "practitioner id", "clinician id",
    ),
    "go_live_date": (
        "go live date", "go live", "golive date", "golive", "live date", "live since", "launch date",
        "activation date", "activated at", "activated on", "onboarded at", "first live on", "start date",
    ),
    "churn_date": (
        "churn date", "churned at", "churned on", "cancellation date", "cancelled at", "cancelled on",
        "termination date", "contract end date", "contract end", "end date", "last day of service",
    ),
    "unit_price": (
        "unit price", "price", "rate", "price per provider", "price per seat", "unit rate",
        "list price", "contract price", "unit cost",
    ),
    "amount": (
        "amount", "line amount", "line total", "invoice amount", "net amount", "extended amount",
        "extended price", "total amount", "amount billed", "billed amount", "total", "charge",
    ),
    "currency": ("currency", "currency code", "currency iso code", "invoice currency", "ccy"),
    "expected_amount": ("expected amount", "rated amount", "rated usage", "expected charge"),
    "entitled_quantity": (
        "entitled quantity", "entitlement", "entitled units", "included quantity", "included units",
        "allowance", "contracted quantity",
    ),
    "usage_quantity": (
        "usage quantity", "used quantity", "usage", "units used", "quantity used", "consumed units",
        "consumption",
    ),
    "line_id": (
        "line id", "invoice line", "invoice line id", "line item id", "invoice line item",
        "invoice item id", "line number", "line",
    ),
    "event_id": ("event id", "event", "usage id", "record id", "event uuid", "id"),
    "used_at": (
        "used at", "event time", "event timestamp", "event date", "usage date", "usage time",
        "timestamp", "ts", "occurred at", "used on", "created at", "date", "time",
    ),
    "updated_at": (
        "updated at", "last modified", "last modified date", "last modified at", "modified at",
        "modified", "last updated", "system modstamp", "updated",
    ),
    "owner": (
        "owner", "account owner", "owner name", "customer success manager", "csm", "account manager",
        "responsible",
    ),
    "location": ("location", "location name", "city", "site", "site name", "billing city"),
    "service_start": ("service start", "service start date", "period start", "service from"),
    "service_end": ("service end", "service end date", "period end", "service to"),
}  # fmt: skip

# In a log of events a quantity is what was used; how many providers there are is not written in it.
OF_USAGE = ("qty", "quantity", "units")

# A column called just so is the number of the record itself: in the CRM that is the customer.
ITS_OWN_ID = "id"

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_NUMBER = re.compile(r"[^\w]*[\d.,' ]*\d[\d.,' ]*[^\w]*(?:[A-Za-z]{3})?")
_WHOLE = re.compile(r"\d+(?:\.0+)?")
_NPI = re.compile(r"[12]\d{9}")


def words_of(header: str) -> str:
    """The words of a header, whatever they are run together with.

    >>> words_of("AccountID__c"), words_of("go-live_date"), words_of("# Providers")
    ('account id', 'go live date', 'providers')
    """
    return " ".join(word.casefold() for word in _WORD.findall(re.sub(r"__c$", "", header)))


def columns_of(source: Source, values_of: Mapping[str, Values]) -> dict[str, str]:
    """Canonical column → delivered header, for the headers of ``values_of`` whose meaning is clear.

    ``values_of`` has some values of each delivered column, blank ones left out. A header is used
    once, and a column whose values contradict its name is not used.
    """
    free = {header: words_of(header) for header in values_of}
    known: dict[str, str] = {}
    for column in CANONICAL_COLUMNS[source]:
        fits = _FITS.get(column, _anything)
        names = _names_of(column, source)
        header = next(
            (
                header
                for name in names
                for header, words in free.items()
                if words == name and fits(values_of[header])
            ),
            None,
        )
        if header is not None:
            known[column] = header
            del free[header]
    return known


def _names_of(column: str, source: Source) -> tuple[str, ...]:
    names = NAMES.get(column, (column.replace("_", " "),))
    if column == "customer_id" and source == Source.CRM:
        return (*names, ITS_OWN_ID)
    if source == Source.OPS and column == "usage_quantity":
        return (*names, *OF_USAGE)
    if source == Source.OPS and column == "provider_count":
        return tuple(name for name in names if name not in OF_USAGE)
    return names


def _most(values: Values, fits: Callable[[str], object]) -> bool:
    return not values or 10 * sum(bool(fits(value.strip())) for value in values) >= 9 * len(values)


def _anything(values: Values) -> bool:
    return True


def _ids(values: Values) -> bool:
    """Ids have digits or are one word; names have several words."""
    return _most(values, lambda value: " " not in value or any(c.isdigit() for c in value))


def _names(values: Values) -> bool:
    return _most(values, lambda value: any(c.isalpha() for c in value))


def _numbers(values: Values) -> bool:
    return _most(values, _NUMBER.fullmatch)


def _counts(values: Values) -> bool:
    return _most(values, _WHOLE.fullmatch)


def _providers(values: Values) -> bool:
    """References, not how many there are: an NPI, or something with a letter."""
    return _most(values, lambda v: _NPI.fullmatch(v) or any(c.isalpha() for c in v))


_FITS: Mapping[str, Callable[[Values], bool]] = {
    "customer_id": _ids,
    "customer_name": _names,
    "provider_count": _counts,
    "provider_id": _providers,
    "unit_price": _numbers,
    "amount": _numbers,
    "expected_amount": _numbers,
    "entitled_quantity": _numbers,
    "usage_quantity": _numbers,
}
