"""Money is booked once: what is found about a product is billed − should-have-billed, to the cent."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

import pytest

from recon_assets_tests.company import Books
from recon_assets_tests.oracle.comparing import generated, reconciled
from recon_assets_tests.oracle.settings import USUAL
from recon_assets_tests.oracle.test_oracle import COMPANIES, SEED

pytestmark = pytest.mark.xdist_group("oracle money")

Row = dict[str, Any]
CENT = Decimal("0.01")
MODES = ["everything delivered", "by contract"]
# Findings of a product that carry money; the others are about the whole customer.
BOOKED = (
    "usage_without_billing", "billing_without_usage", "overbilled", "underbilled", "price_mismatch",
)  # fmt: skip


@cache
def books(mode: str) -> Books:
    return reconciled(generated(COMPANIES, SEED), USUAL[mode])


@cache
def priced(mode: str) -> list[tuple[Row, list[Row], Decimal]]:
    """Positions of which all that money depends on is known, their findings, those that timing explains
    among them, and what is off.
    """
    found: dict[tuple, list[Row]] = {}
    told = books(mode)
    for finding in (*told.findings, *told.explained_differences):
        if finding["category"] in BOOKED:
            key = finding["month"], finding["customer_key"], finding["product"]
            found.setdefault(key, []).append(finding)
    return [
        (p, found.get((p["month"], p["customer_key"], p["product"]), []), off)
        for p in books(mode).positions
        for off in _off(p, mode)
    ]


def _off(p: Row, mode: str) -> Iterator[Decimal]:
    """Billed − should-have-billed, nothing where a part of it is unknown or another finding's."""
    sound = [p[f"{s}_{kind}"] for s in ("crm", "billing", "ops") for kind in ("complete", "products_known")]  # fmt: skip
    currencies = {p[name] for name in ("crm_currency", "billing_currency", "ops_currency")} - {None}
    if not all(sound) or not p["in_ops"] or len(currencies) > 1 or p["product"] is None:
        return
    if (p["billed_amount"] is None and p["billing_lines"]) or None in (p["billed"], p["used"]):
        return
    owed = _owed(p, mode)
    # Unbilled usage is valued at the price on the invoice, where there is one: not at the contract's.
    if owed is not None and (p["billed"] or p["billing_unit_price"] is None):
        yield _cents(p["billed_amount"] or Decimal(0)) * bool(p["billed"]) - _cents(owed)


def _owed(p: Row, mode: str) -> Decimal | None:
    if not p["used"]:
        return Decimal(0)
    if p["rated"]:
        return p["expected_amount"]
    by_contract = mode == "by contract" and p["billed"]
    count = p["crm_provider_count"] if by_contract else p["used_count"]
    if None in (count, p["crm_unit_price"]) or (p["billed"] and p["billed_count"] is None):
        return None
    return count * p["crm_unit_price"]


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


@pytest.mark.parametrize("mode", MODES)
def test_the_findings_of_a_product_add_up_to_what_is_off(mode: str) -> None:
    for position, findings, off in priced(mode):
        assert sum(f["amount_impact"] for f in findings) == off, (position, findings)


@pytest.mark.parametrize("mode", MODES)
def test_enough_positions_are_priced_for_that_to_mean_something(mode: str) -> None:
    off_in = [off for _, _, off in priced(mode) if off]
    assert len(off_in) > COMPANIES / 4
    assert any(off > 0 for off in off_in)
    assert any(off < 0 for off in off_in)
    assert any(len(findings) > 1 for _, findings, _ in priced(mode))


def test_what_is_billed_to_customers_missing_from_operations_is_booked_in_full() -> None:
    told = books(MODES[0])
    billed: dict[tuple, list[Row]] = {}
    for position in told.positions:
        if position["billing_lines"]:
            key = position["month"], position["customer_key"]
            billed.setdefault(key, []).append(position)
    absent = [f for f in told.findings if f["category"] == "missing_from_ops"]
    assert absent
    for finding in absent:
        lines = billed[finding["month"], finding["customer_key"]]
        amounts = [line["billed_amount"] for line in lines]
        currencies = {line["currency"] for line in lines}
        known = None not in amounts and len(currencies - {None}) < 2
        assert finding["amount_impact"] == (sum(map(_cents, amounts)) if known else None)


@pytest.mark.parametrize("mode", MODES)
def test_an_amount_is_whole_cents_and_in_the_currency_of_its_position(mode: str) -> None:
    currencies: dict[tuple, set[str | None]] = {}
    for p in books(mode).positions:
        spoken = currencies.setdefault((p["month"], p["customer_key"]), set())
        spoken |= {p["currency"], p["ops_currency"] if p["rated"] else p["currency"]}
    for finding in books(mode).findings:
        amount = finding["amount_impact"]
        if amount is not None:
            assert amount == _cents(amount)
            assert finding["currency"] in currencies[finding["month"], finding["customer_key"]]
