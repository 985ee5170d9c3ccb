"""What a person sees in the Dagster UI about the months of a table that were just written.

A run may write sixty months: what is shown of them is asked for once, and told month by month.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import ibis
import ibis.expr.types as ir
import pandas as pd
from dagster import MetadataValue

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.normalize.names_to_compare import (
    MOST_CUSTOMER_NAMES,
    MOST_UNMATCHED,
    all_unmatched,
    own_names,
)
from recon_assets.reports.markdown import first_paragraph, table_of
from recon_assets.reports.mismatch_page import mismatches_markdown
from recon_assets.warehouse import Session

# A page shows the first of these; the table holds them all.
SHOWN_REJECTIONS = 20
SHOWN_SUGGESTIONS = 20
# Every one is two plots on the page; a company with more has reports for them.
PLOTTED_CURRENCIES = 4

# What is told of one month.
OfMonth = Callable[[dt.date], Mapping[str, Any]]


@dataclass(frozen=True)
class Written:
    """The months that were just written, in the session that wrote them."""

    session: Session
    months: Sequence[dt.date]

    def of(self, name: str) -> ir.Table:
        """Their rows of a table, as an expression."""
        table = self.session.table(name)
        return table.filter(table.month >= min(self.months), table.month <= max(self.months))

    def rows(self, table: ir.Table) -> Callable[[dt.date], pd.DataFrame]:
        """A month's rows of ``table``, in its order and without the month."""
        found = self.session.frame(table)
        by_month = dict(iter(found.drop(columns="month").groupby(found["month"], sort=False)))
        return lambda month: by_month.get(month, found.head(0).drop(columns="month"))

    def numbers(self, table: ir.Table) -> OfMonth:
        """A month's whole numbers, one row a month at most; where there is none, zeros."""
        rows = self.rows(table)
        names = [name for name in table.columns if name != "month"]

        def of_month(month: dt.date) -> Mapping[str, Any]:
            found = rows(month)
            return {n: int(found[n].iloc[0]) if len(found) else 0 for n in names}

        return of_month


def rejected(written: Written) -> OfMonth:
    lines = written.of("normalized.rejected")
    keys = ("source", "scope", "column_name")
    by_reason = lines.group_by("month", *keys).agg(lines=lines.count())
    by_column = written.rows(by_reason.order_by(*keys))
    first = written.rows(_first(lines, SHOWN_REJECTIONS, "source", "source_file", "source_row"))
    counts = written.numbers(
        lines.group_by("month").agg(
            rejected_rows=lines.count(where=lines.scope == "row"),
            unknown_values=lines.count(where=lines.scope == "value"),
        )
    )
    return lambda month: {
        **_ints(counts(month)),
        "by_column": _table(by_column(month)),
        "first_lines": _table(first(month)),
    }


def matches(written: Written) -> OfMonth:
    all_matches = written.of("normalized.customer_matches")
    keys = ("source", "match_method")
    methods = all_matches.group_by("month", *keys).agg(
        records=all_matches.count(), customers=all_matches.customer_key.nunique()
    )
    by_method = written.rows(methods.order_by(*keys))
    loose = all_matches.filter(all_matches.match_method.isin(("unmatched", "ambiguous")))
    unmatched = written.numbers(
        loose.group_by("month").agg(unmatched_customers=loose.customer_key.nunique())
    )
    return lambda month: {"by_method": _table(by_method(month)), **_ints(unmatched(month))}


def candidates(written: Written) -> OfMonth:
    """What is suggested, and how much was left out by the bound on what leaves the warehouse."""
    all_matches = written.of("normalized.customer_matches")
    found = written.of("normalized.match_candidates")
    best = found.filter(found["rank"] == 1)
    unmatched, names, suggested = (
        written.numbers(table.group_by("month").agg(number=table.count()))
        for table in (all_unmatched(all_matches), own_names(all_matches), best)
    )
    order = (ibis.desc("score"), "clean_name", "source")
    likeliest = written.rows(_first(best, SHOWN_SUGGESTIONS, *order).drop("clean_name", "rank"))
    return lambda month: {
        **_ints(
            {
                "unmatched_names": unmatched(month)["number"],
                "unmatched_names_left_out": max(unmatched(month)["number"] - MOST_UNMATCHED, 0),
                "customer_names_left_out": max(names(month)["number"] - MOST_CUSTOMER_NAMES, 0),
                "names_with_suggestions": suggested(month)["number"],
            }
        ),
        "likeliest": _table(likeliest(month)),
    }


def positions(written: Written) -> OfMonth:
    all_positions = written.of("reconciled.positions")
    customers = all_positions.customer_key.nunique()
    total = written.numbers(all_positions.group_by("month").agg(customers=customers))
    keys = ("in_crm", "in_billing", "in_ops")
    who = written.rows(
        all_positions.group_by("month", *keys).agg(customers=customers).order_by(*keys)
    )
    return lambda month: {**_ints(total(month)), "who_has_whom": _table(who(month))}


def control_totals(written: Written) -> OfMonth:
    totals = written.of("reconciled.control_totals")
    rows = written.rows(totals.order_by("source", "measure", "currency"))
    return lambda month: {"control_totals": _table(rows(month))}


def mismatches(written: Written) -> OfMonth:
    rows = written.rows(written.of("reconciled.mismatches"))
    currencies = _currencies(written.session)

    def of_month(month: dt.date) -> Mapping[str, Any]:
        found = rows(month)
        counts = found["category"].value_counts()
        page = mismatches_markdown(found)
        return {
            "verdict": MetadataValue.text(first_paragraph(page)),
            "overview": MetadataValue.md(page),
            "mismatches": MetadataValue.int(len(found)),
            **_money(currencies, found),
            **{f"count_{c}": MetadataValue.int(int(counts.get(c, 0))) for c in CATEGORIES},
        }

    return of_month


def _currencies(session: Session) -> list[Any]:
    """The currencies of all months, those in which a month has nothing too, so that each is one line
    over the months where the UI plots it.
    """
    table = session.table("reconciled.mismatches")
    priced = table.filter(table.amount_impact.notnull())
    used = session.frame(priced.group_by("currency").agg(findings=priced.count()))
    used = used.sort_values(["findings", "currency"], ascending=[False, True])
    return list(used["currency"].head(PLOTTED_CURRENCIES))


def _money(currencies: Sequence[Any], found: pd.DataFrame) -> Mapping[str, Any]:
    """A figure each way for every currency."""
    figures = {}
    for currency in currencies:
        of_currency = (
            found["currency"].isna() if pd.isna(currency) else found["currency"] == currency
        )
        amounts = found.loc[of_currency & found["amount_impact"].notna(), "amount_impact"]
        for way, sign in (("overcharged", 1), ("leaked", -1)):
            total = sum((a * sign for a in amounts if a * sign > 0), Decimal(0))
            name = "unknown" if pd.isna(currency) else currency
            figures[f"{way}_{name}"] = MetadataValue.float(float(total))
    return figures


def _first(table: ir.Table, count: int, *order: Any) -> ir.Table:
    """The first rows of each month."""
    placed = table.mutate(place=ibis.row_number().over(group_by="month", order_by=[*order]))
    return placed.filter(placed.place < count).order_by("month", "place").drop("place")


def _ints(numbers: Mapping[str, int]) -> Mapping[str, MetadataValue]:
    return {name: MetadataValue.int(number) for name, number in numbers.items()}


def _table(rows: pd.DataFrame) -> MetadataValue:
    return MetadataValue.md(table_of(rows))
