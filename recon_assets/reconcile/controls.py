"""Proof that nothing was lost between delivery and comparison."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.types import MONEY
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.records import PLACE, Parsed

# The column whose sums are proven per currency; the CRM delivers prices, which have no sum.
_AMOUNT = {Source.BILLING: "amount", Source.OPS: "expected_amount"}
_TERMS = ("delivered", "accepted", "rejected", "redelivered")


def control_totals(
    parsed: dict[Source, Parsed], accepted: dict[Source, ir.Table], rejected: ir.Table
) -> ir.Table:
    """delivered = accepted + rejected + redelivered, per source, in rows and in amounts per currency.

    Delivered rows are counted as delivered, accepted and rejected ones in the tables that hold them,
    and redelivered ones as what is left of the delivered when equal rows are counted once; so a row
    lost or doubled on the way shows. Grain: month × source × measure × currency.
    """
    lines = []
    for source in Source:
        lines.append(_rows(parsed[source], accepted[source], rejected))
        if _AMOUNT.get(source) in parsed[source].mapped:
            lines.append(_amounts(parsed[source], accepted[source], rejected, _AMOUNT[source]))
    totals = ibis.union(*lines, distinct=False)
    total = totals.accepted + totals.rejected + totals.redelivered
    return totals.mutate(balanced=(totals.delivered == total).fill_null(False))


def _rows(parsed: Parsed, accepted: ir.Table, rejected: ir.Table) -> ir.Table:
    table = parsed.table
    one = ibis.literal(1).cast(MONEY)
    terms = (
        table.select("month", term=ibis.literal("delivered"), value=one),
        # A row with product flags is accepted once however many products it holds.
        accepted.select(*PLACE)
        .distinct()
        .select("month", term=ibis.literal("accepted"), value=one),
        _whole_rows(rejected, parsed.source).select(
            "month", term=ibis.literal("rejected"), value=one
        ),
        table.filter(table.copy).select("month", term=ibis.literal("redelivered"), value=one),
    )
    return _sum(terms, parsed.source, "rows", currency=False)


def _amounts(parsed: Parsed, accepted: ir.Table, rejected: ir.Table, column: str) -> ir.Table:
    table = parsed.table
    if "currency" not in parsed.mapped:
        table = table.mutate(currency=ibis.null("string"))
    left_out = table.filter(~table.copy).semi_join(
        _whole_rows(rejected, parsed.source), list(PLACE)
    )
    once = accepted.select(*PLACE, "currency", column).distinct()
    terms = tuple(
        rows.filter(rows[column].notnull()).select(
            "month", "currency", term=ibis.literal(term), value=rows[column].cast(MONEY)
        )
        for term, rows in (
            ("delivered", table),
            ("accepted", once),
            ("rejected", left_out),
            ("redelivered", table.filter(table.copy)),
        )
    )
    return _sum(terms, parsed.source, "amount", currency=True)


def _whole_rows(rejected: ir.Table, source: Source) -> ir.Table:
    mine = rejected.filter((rejected.source == source) & (rejected.scope == "row"))
    return mine.select(*PLACE).distinct()


def _sum(terms: tuple[ir.Table, ...], source: Source, measure: str, *, currency: bool) -> ir.Table:
    entries = ibis.union(*terms, distinct=False)
    if not currency:
        entries = entries.mutate(currency=ibis.null("string"))
    sums = {
        term: entries.value.sum(where=entries.term == term).fill_null(0).cast(MONEY)
        for term in _TERMS
    }
    grouped = entries.group_by("month", "currency").agg(**sums)
    return grouped.select(
        "month",
        "currency",
        *_TERMS,
        source=ibis.literal(source.value),
        measure=ibis.literal(measure),
    )
