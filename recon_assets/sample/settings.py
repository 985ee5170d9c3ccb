"""The sample's recon.yaml and aliases: what its analyst has set up."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from recon_assets.sample.company import CITIES, LIST_PRICES, SITES, Customer
from recon_assets.sample.identities import Alias, aliases
from recon_assets.sample.months import MONTHS, label
from recon_assets.sample.references import References
from recon_assets.sample.spellings import (
    BILLING_PRODUCT,
    BILLING_STATUS,
    CRM_PRODUCT,
    CRM_STATUS,
    CURRENCY,
    DATES,
    MOMENT,
    NULLS,
    OPS_PRODUCT,
    OPS_STATUS,
    Map,
)


def recon_yaml() -> str:
    """The configuration; its value maps are the words that the exports are written in."""
    return f"""\
# Monthly reconciliation of the sample company: CRM, billing and operations of a clinic software.
version: 1
start_month: {label(MONTHS[0])}
end_month: {label(MONTHS[-1])}

sources:
  crm:
    type: file
    path: crm/{{month}}.csv
    columns:
      customer_id: Account ID
      customer_name: Account Name
      status: Status
      product: Product
      provider_count: Contracted Providers
      unit_price: Price Per Provider
      currency: Currency
      entitled_quantity: Contracted Sessions
      go_live_date: Go-Live Date
      owner: Account Owner
      location: Primary Site
      updated_at: Last Modified Date
    dates: {_words(DATES)}
    nulls: {_words(NULLS)}
    values:
      status:
{_map(CRM_STATUS)}
      product:
{_map(CRM_PRODUCT)}

  billing:
    type: file
    path: billing/{{month}}.xlsx
    columns:
      line_id: Invoice Line
      customer_name: Customer
      customer_id: Customer Ref
      product: Item
      provider_count: Qty
      unit_price: Rate
      amount: Amount
      currency: Currency
      status: Account State
      location: Site
    nulls: {_words(NULLS)}
    values:
      status:
{_map(BILLING_STATUS)}
      product:
{_map(BILLING_PRODUCT)}
      currency:
{_map(CURRENCY)}

  ops:
    type: file
    path: ops/{{month}}.jsonl
    columns:
      event_id: event_id
      customer_id: clinic_id
      customer_name: clinic_name
      status: account_state
      product: module
      provider_id: provider_ref
      used_at: ts
      usage_quantity: units
      go_live_date: first_live_on
      location: site
    dates: {_words((MOMENT, "%Y-%m-%d"))}
    values:
      status:
{_map(OPS_STATUS)}
      product:
{_map(OPS_PRODUCT)}

aliases:
  customers: aliases/customers.csv
  providers: aliases/providers.csv
  locations: aliases/locations.csv

# List prices per provider and month: the last resort for valuing usage that nobody invoiced.
prices:
{_lines((product, str(price)) for product, price in LIST_PRICES.items())}

rules:
  expected: usage
  unused_entitlement:
    minimum_utilization: 0.10
"""


def alias_files(customers: list[Customer], known: References) -> dict[str, bytes]:
    """The three files that recon.yaml names under ``aliases``."""
    header = tuple(Alias.__dataclass_fields__)
    clinics = [tuple(getattr(alias, column) for column in header) for alias in aliases(customers)]
    providers = [("ops", own, npi, "clinic's own number") for npi, own in known.mapped.items()]
    sites = [f"{city} {site}" for city in CITIES for site in SITES]
    locations = [
        *(("billing", site.upper(), site, "") for site in sites),
        *(("ops", site.lower().replace(" ", "-"), site, "") for site in sites),
    ]
    return {
        "aliases/customers.csv": _table(header, clinics),
        "aliases/providers.csv": _table(("source", "alias_id", "provider_id", "note"), providers),
        "aliases/locations.csv": _table(("source", "alias", "location", "note"), locations),
    }


def _words(words: Sequence[str]) -> str:
    """A YAML list; JSON is YAML."""
    return json.dumps(list(words), ensure_ascii=False)


def _map(words: Map) -> str:
    return _lines(((value, _words(spellings)) for value, spellings in words.items()), indent=8)


def _lines(pairs: Iterable[tuple[str, str]], indent: int = 2) -> str:
    return "\n".join(f"{' ' * indent}{key}: {value}" for key, value in pairs)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()
