"""Proof that nothing was lost between delivery and comparison."""

from __future__ import annotations

from functools import partial

import ibis
import ibis.expr.types as ir

from recon_assets.config.aliases import AliasBook
from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import MONEY
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.doubts import copies
from recon_assets.normalize.records import PLACE, read

# The column whose sums are proven per currency; the CRM delivers prices, which have no sum.
_AMOUNT = {Source.BILLING: "amount", Source.OPS: "expected_amount"}
_TERMS = ("delivered", "accepted", "rejected", "redelivered")


def control_totals(
    raw: dict[Source, ir.Table],
    accepted: dict[Source, ir.Table],
    rejected: ir.Table,
    config: ReconConfig,
    aliases: AliasBook,
) -> ir.Table:
    """delivered = accepted + rejected + redelivered, per source, in rows and in amounts per currency.

    Delivered rows are counted, and their amounts read, as delivered; accepted and rejected ones in
    the tables that hold them; redelivered ones are those that equal an earlier one. So a row lost
    or doubled on the way shows. Grain: month × source × measure × currency.
    """
    lines = []
    for source in Source:
        # A row with product flags is accepted once however many products it holds.
        spec = config.sources[source]
        kept = accepted[source]
        if spec.product_flags:
            kept = kept.drop("product").distinct()
        lines.append(_rows(source, raw[source], kept, rejected))
        if (column := _AMOUNT.get(source)) and spec.maps(column):
            amounts = partial(_amounts, source, column, config, aliases)
            lines.append(amounts(raw[source], kept, rejected))
    totals = ibis.union(*lines, distinct=False)
    total = totals.accepted + totals.rejected + totals.redelivered
    return totals.mutate(balanced=totals.delivered == total)


def _rows(source: Source, raw: ir.Table, accepted: ir.Table, rejected: ir.Table) -> ir.Table:
    terms = {
        "delivered": raw,
        "accepted": accepted,
        "rejected": _whole_rows(rejected, source),
        "redelivered": copies(raw),
    }
    one = ibis.literal(1).cast(MONEY)
    lines = [rows.select("month", term=ibis.literal(t), value=one) for t, rows in terms.items()]
    return _sum(lines, source, "rows", currency=False)


def _amounts(
    source: Source,
    column: str,
    config: ReconConfig,
    aliases: AliasBook,
    raw: ir.Table,
    accepted: ir.Table,
    rejected: ir.Table,
) -> ir.Table:
    def read_anew(rows: ir.Table) -> ir.Table:
        found = read(source, rows, config, aliases, (column, "currency"))
        return found if "currency" in found.columns else found.mutate(currency=ibis.null("string"))

    terms = {
        "delivered": read_anew(raw),
        "accepted": accepted,
        "rejected": read_anew(raw.semi_join(_whole_rows(rejected, source), list(PLACE))),
        "redelivered": read_anew(copies(raw)),
    }
    lines = [
        rows.filter(rows[column].notnull()).select(
            "month", "currency", term=ibis.literal(term), value=rows[column].cast(MONEY)
        )
        for term, rows in terms.items()
    ]
    return _sum(lines, source, "amount", currency=True)


def _whole_rows(rejected: ir.Table, source: Source) -> ir.Table:
    mine = rejected.filter((rejected.source == source) & (rejected.scope == "row"))
    return mine.select(*PLACE).distinct()


def _sum(terms: list[ir.Table], source: Source, measure: str, *, currency: bool) -> ir.Table:
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
