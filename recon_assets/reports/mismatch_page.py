"""The page of a month's findings: how many of which kind, and where the most money is."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd

from recon_assets.contracts.vocabulary import SEVERITIES
from recon_assets.reports.figures import figures, order_of_money, order_of_severity
from recon_assets.reports.markdown import escaped, table
from recon_assets.reports.money import as_decimal, is_blank, money
from recon_assets.reports.sentences import amounts_sentence, category_table
from recon_assets.reports.words import category_words, counted


def mismatches_markdown(month_mismatches: pd.DataFrame, limit: int = 10) -> str:
    """A month's findings as a page: counts by category, then the ``limit`` with most money.

    Grain of ``month_mismatches``: finding, of one month. In several currencies, each has its own
    ranking, as amounts in different currencies are neither added nor compared. Where no amount is
    known, the ``limit`` most severe are listed.
    """
    if month_mismatches.empty:
        return "No mismatches.\n"
    found = figures(month_mismatches)
    total = found.total
    severities = ", ".join(
        f"{found.by_severity[name].findings:,} {name}"
        for name in SEVERITIES
        if name in found.by_severity
    )
    parts = [
        f"**{counted(total.findings, 'mismatch')} of {counted(len(total.customers), 'customer')}**"
        f" ({severities}). {escaped(amounts_sentence(found))}",
        category_table(found),
    ]
    amounts = month_mismatches["amount_impact"]
    priced = month_mismatches[[bool(as_decimal(value)) for value in amounts.array]]
    if priced.empty:
        parts += ["**Most severe**", _findings(order_of_severity(month_mismatches).head(limit))]
    ranked = order_of_money(priced)
    units = ranked["currency"].where(ranked["currency"].notna(), "")
    for currency in found.currencies:
        of_currency = ranked[units == (currency or "")]
        named = f", {escaped(currency)}" if currency and len(found.currencies) > 1 else ""
        shown = of_currency.head(limit)
        parts += [
            f"**Most money{named}** ({len(shown):,} of {len(of_currency):,})",
            _findings(shown),
        ]
    return "\n\n".join(parts) + "\n"


def _findings(findings: pd.DataFrame) -> str:
    names = (
        "customer_name",
        "customer_id",
        "product",
        "category",
        "amount_impact",
        "currency",
        "explanation",
    )
    lines = []
    for name, key, product, category, amount, currency, explanation in zip(
        *(findings[column].array for column in names), strict=True
    ):
        impact = as_decimal(amount)
        lines.append(
            [
                _text(name) or _text(key),
                _text(product),
                category_words(category),
                "" if impact is None else _each_way(impact, _text(currency) or None),
                _text(explanation),
            ]
        )
    return table(["Customer", "Product", "Category", "Amount", "Explanation"], lines, align="lllrl")


def _each_way(impact: Decimal, currency: str | None) -> str:
    return f"{money(abs(impact), currency)} {'overcharged' if impact > 0 else 'leaked'}"


def _text(value: object) -> str:
    return "" if is_blank(value) else escaped(str(value))
