"""Delivered rows → canonical columns and types, and everything that was wrong with them.

``parse`` reads every delivered row once; what is accepted and what is rejected are two views of the
same reading, so no row can fall between them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.aliases import AliasBook
from recon_assets.config.models import ReconConfig
from recon_assets.contracts import contract_of
from recon_assets.contracts.raw import raw_name
from recon_assets.contracts.vocabulary import CANONICAL_COLUMNS, RAW_TABLES, Source
from recon_assets.normalize import readers, text

# Which row it is; a row of a table also says so by its primary key, which people look it up by.
PLACE = ("month", "source_file", "source_row")
PROVENANCE = (*PLACE, "source_key")

# A row without these cannot be counted or billed for certain, so the whole row is left out. Any
# other unreadable value becomes unknown and the row stays. Rule: product.md, "Rejections".
_CRITICAL = {
    Source.CRM: ("provider_count",),
    Source.BILLING: ("provider_count", "amount"),
    Source.OPS: ("provider_count", "provider_id", "expected_amount", "usage_quantity"),
}


@dataclass(frozen=True)
class Parsed:
    """Every delivered row of one source, read.

    ``table`` has PROVENANCE, one column per canonical column, ``copy`` (identical to an earlier row),
    ``rejected`` (left out as a whole); for column c, ``c.text`` and ``c.why`` say what was delivered
    and why it could not be read.
    """

    source: Source
    mapped: tuple[str, ...]
    flags: Mapping[str, str]
    table: ir.Table


def parse(source: Source, raw: ir.Table, config: ReconConfig, aliases: AliasBook) -> Parsed:
    """Read every delivered row of ``raw``; nothing is dropped."""
    spec = config.sources[source]
    # An engine may keep a header in other capitals than it was delivered in.
    column_of = {name.casefold(): raw[name] for name in raw.columns}
    headers = {c: spec.columns[c] for c in CANONICAL_COLUMNS[source] if c in spec.columns}
    flags = {f"product_flags.{product}": header for product, header in spec.product_flags.items()}
    how = {c: readers.reader(c, source, config, aliases) for c in headers}
    how |= {c: readers.flag() for c in flags}
    cells = raw.select(
        *PROVENANCE,
        "source_error",
        "source_text",
        copy=_is_copy(raw),
        **{
            f"{column}.text": text.known(column_of[raw_name(header).casefold()], spec.nulls)
            for column, header in (headers | flags).items()
        },
    )
    table = readers.read(cells, how)
    for column in ("customer_id", "customer_name"):
        if column not in headers:
            table = table.mutate(**{column: ibis.null("string")})
    nobody = table.customer_id.isnull() & table.customer_name.isnull()
    critical = [table[f"{c}.why"].notnull() for c in _CRITICAL[source] if c in headers]
    rejected = reduce(lambda a, b: a | b, critical, table.source_error.notnull() | nobody)
    table = table.mutate(nobody=nobody, rejected=rejected)
    return Parsed(source, tuple(headers), spec.product_flags, table)


def accepted(parsed: Parsed) -> ir.Table:
    """The rows that count, in the canonical columns of the source's contract. Grain: accepted row,
    × product where products are delivered as flags.
    """
    contract = contract_of("normalized", RAW_TABLES[parsed.source])
    rows = _per_product(parsed, parsed.table.filter(~parsed.table.copy & ~parsed.table.rejected))
    return rows.select(
        **{
            name: rows[name] if name in rows.columns else ibis.null(dtype)
            for name, dtype in contract.columns.items()
        }
    )


def rejected(parsed: Parsed) -> ir.Table:
    """What could not be accepted. Grain: one line per rejected row, one per unknown value."""
    fresh = parsed.table.filter(~parsed.table.copy)
    values = [_unknown_values(parsed, fresh, column) for column in _listed(parsed)]
    lines = ibis.union(_rejected_rows(parsed, fresh), *values, distinct=False)
    return lines.mutate(source=ibis.literal(parsed.source.value))


def identified(parsed: Parsed) -> ir.Table:
    """Whom each delivered row names, redeliveries and rejected rows included. Grain: delivered row."""
    return parsed.table.select(
        *PROVENANCE, "customer_id", "customer_name", source=ibis.literal(parsed.source.value)
    )


def _is_copy(raw: ir.Table) -> ir.BooleanValue:
    """Whether an earlier row of the month is identical in every delivered column."""
    content = [name for name in raw.columns if name not in PROVENANCE[1:]]
    order = ibis.window(group_by=content, order_by=[raw.source_file, raw.source_row])
    return ibis.row_number().over(order) > 0


def _per_product(parsed: Parsed, rows: ir.Table) -> ir.Table:
    """Yes/no columns as rows: one per product said yes to, one without product where none is."""
    if not parsed.flags:
        return rows
    flags = [rows[f"product_flags.{product}"].fill_null(False) for product in parsed.flags]
    sold = [
        rows.filter(flag).mutate(product=ibis.literal(product))
        for product, flag in zip(parsed.flags, flags, strict=True)
    ]
    none = rows.filter(~reduce(lambda a, b: a | b, flags)).mutate(product=ibis.null("string"))
    return ibis.union(none, *sold, distinct=False)


def _listed(parsed: Parsed) -> list[str]:
    return [*parsed.mapped, *(f"product_flags.{product}" for product in parsed.flags)]


def _rejected_rows(parsed: Parsed, fresh: ir.Table) -> ir.Table:
    """One line per rejected row, blaming its first fault and telling them all."""
    critical = [c for c in _CRITICAL[parsed.source] if c in parsed.mapped]
    nobody = fresh.nobody.ifelse("neither customer id nor customer name", ibis.null("string"))
    reasons = [*(fresh[f"{c}.why"] for c in critical), nobody]
    columns = [(fresh[f"{c}.why"].notnull(), ibis.literal(c)) for c in critical]
    values = [(fresh[f"{c}.why"].notnull(), fresh[f"{c}.text"]) for c in critical]
    unread = fresh.source_error.notnull()
    return fresh.filter(fresh.rejected).select(
        *PROVENANCE,
        scope=ibis.literal("row"),
        column_name=ibis.cases((unread, ibis.null("string")), *columns, else_=ibis.null("string")),
        value=ibis.cases((unread, fresh.source_text), *values, else_=ibis.null("string")),
        reason=fresh.source_error.coalesce(_joined(reasons)),
    )


def _joined(reasons: list[ir.StringValue]) -> ir.StringValue:
    """The reasons that apply, in order."""
    return reduce(
        lambda said, reason: ibis.cases(
            (said.isnull(), reason), (reason.isnull(), said), else_=said.concat("; ", reason)
        ),
        reasons,
    )


def _unknown_values(parsed: Parsed, fresh: ir.Table, column: str) -> ir.Table:
    bad = fresh.filter(~fresh.rejected & fresh[f"{column}.why"].notnull())
    return bad.select(
        *PROVENANCE,
        scope=ibis.literal("value"),
        column_name=ibis.literal(column),
        value=bad[f"{column}.text"],
        reason=bad[f"{column}.why"],
    )
