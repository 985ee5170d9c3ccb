"""Providers whom a clinic's own system calls by another number than their NPI."""

from __future__ import annotations

from dataclasses import dataclass

from recon_assets.sample.company import Customer


@dataclass(frozen=True)
class References:
    """``mapped``: provider → a reference that aliases/providers.csv knows, used beside the NPI.
    ``unmapped``: provider → the only name operations have for it, which counts as itself."""

    mapped: dict[str, str]
    unmapped: dict[str, str]


def references(customers: list[Customer]) -> References:
    mapped, unmapped = {}, {}
    for customer in customers:
        everyone = enumerate((*customer.spare_providers, *_providers(customer)))
        own = {provider: f"EHR-{customer.number}-{place:02d}" for place, provider in everyone}
        if customer.number % 7 == 0:
            mapped.update(own)
        elif customer.number % 11 == 0:
            provider = _providers(customer)[0]
            unmapped[provider] = own[provider].replace("EHR", "TEMP")
    return References(mapped, unmapped)


def _providers(customer: Customer) -> tuple[str, ...]:
    return max((contract.providers for contract in customer.contracts), key=len)
