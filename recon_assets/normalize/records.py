"""Delivered rows → canonical columns and types, and everything that was wrong with them.

Every row is read once, for the table of accepted rows. The few of which that table does not hold
everything (``doubtful``) are read a second time, by the same readers, to say why; so no row can fall
between what is accepted and what is rejected.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.aliases import AliasBook
from recon_assets.config.models import ReconConfig
from recon_assets.config.sources import MappedSource
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
    """Delivered rows of one source, read.

    ``table`` has PROVENANCE, one column per canonical column and ``rejected`` (left out as a whole);
    for column c, ``c.text`` and ``c.why`` say what was delivered and why it could not be read.
    """

    source: Source
    mapped: tuple[str, ...]
    flags: Mapping[str, str]
    table: ir.Table


def parse(source: Source, raw: ir.Table, config: ReconConfig, aliases: AliasBook) -> Parsed:
    """Read every row of ``raw``; nothing is dropped."""
    spec = config.sources[source]
    headers = tuple(c for c in CANONICAL_COLUMNS[source] if c in spec.columns)
    table = read(source, raw, config, aliases, _listed(headers, spec.product_flags))
    for column in ("customer_id", "customer_name"):
        if column not in headers:
            table = table.mutate(**{column: ibis.null("string")})
    nobody = table.customer_id.isnull() & table.customer_name.isnull()
    critical = [table[f"{c}.why"].notnull() for c in _CRITICAL[source] if c in headers]
    rejected = reduce(lambda a, b: a | b, critical, table.source_error.notnull() | nobody)
    table = table.mutate(nobody=nobody, rejected=rejected)
    return Parsed(source, headers, spec.product_flags, table)


def read(
    source: Source,
    raw: ir.Table,
    config: ReconConfig,
    aliases: AliasBook,
    columns: Collection[str],
) -> ir.Table:
    """Every row of ``raw``, with PROVENANCE and, of what it says, only ``columns``: as ``Parsed.table``
    has them, those left out that recon.yaml does not map.
    """
    spec = config.sources[source]
    headers = {c: header for c, header in _headers(spec).items() if c in columns}
    how = {
        c: readers.reader(c, source, config, aliases) if c in spec.columns else readers.flag()
        for c in headers
    }
    cells = raw.select(
        *PROVENANCE,
        "source_error",
        "source_text",
        **{
            f"{column}.text": text.known(delivered(raw, header), spec.nulls)
            for column, header in headers.items()
        },
    )
    return readers.read(cells, how)


def accepted(parsed: Parsed) -> ir.Table:
    """The rows that count, in the canonical columns of the source's contract. Grain: accepted row,
    × product where products are delivered as flags.
    """
    contract = contract_of("normalized", RAW_TABLES[parsed.source])
    rows = _per_product(parsed, parsed.table.filter(~parsed.table.rejected))
    return rows.select(
        **{
            name: rows[name] if name in rows.columns else ibis.null(dtype)
            for name, dtype in contract.columns.items()
        }
    )


def delivered(raw: ir.Table, header: str) -> ir.StringValue:
    """The cells under a delivered header, which an engine may keep in other capitals."""
    column_of = {name.casefold(): raw[name] for name in raw.columns}
    return column_of[raw_name(header).casefold()]


def _headers(spec: MappedSource) -> dict[str, str]:
    """Canonical column, or flag of a product, → delivered header."""
    return dict(spec.columns) | {f"product_flags.{p}": h for p, h in spec.product_flags.items()}


def rejected(parsed: Parsed) -> ir.Table:
    """What could not be accepted. Grain: one line per rejected row, one per unknown value."""
    listed = _listed(parsed.mapped, parsed.flags)
    values = [_unknown_values(parsed, column) for column in listed]
    lines = ibis.union(_rejected_rows(parsed), *values, distinct=False)
    return lines.mutate(source=ibis.literal(parsed.source.value))


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


def _listed(mapped: Collection[str], flags: Collection[str]) -> list[str]:
    return [*mapped, *(f"product_flags.{product}" for product in flags)]


def _rejected_rows(parsed: Parsed) -> ir.Table:
    """One line per rejected row, blaming its first fault and telling them all."""
    rows = parsed.table
    critical = [c for c in _CRITICAL[parsed.source] if c in parsed.mapped]
    nobody = rows.nobody.ifelse("neither customer id nor customer name", ibis.null("string"))
    reasons = [*(rows[f"{c}.why"] for c in critical), nobody]
    columns = [(rows[f"{c}.why"].notnull(), ibis.literal(c)) for c in critical]
    values = [(rows[f"{c}.why"].notnull(), rows[f"{c}.text"]) for c in critical]
    unread = rows.source_error.notnull()
    return rows.filter(rows.rejected).select(
        *PROVENANCE,
        scope=ibis.literal("row"),
        column_name=ibis.cases((unread, ibis.null("string")), *columns, else_=ibis.null("string")),
        value=ibis.cases((unread, rows.source_text), *values, else_=ibis.null("string")),
        reason=rows.source_error.coalesce(_joined(reasons)),
    )


def _joined(reasons: list[ir.StringValue]) -> ir.StringValue:
    """The reasons that apply, in order."""
    return reduce(
        lambda said, reason: ibis.cases(
            (said.isnull(), reason), (reason.isnull(), said), else_=said.concat("; ", reason)
        ),
        reasons,
    )


def _unknown_values(parsed: Parsed, column: str) -> ir.Table:
    rows = parsed.table
    bad = rows.filter(~rows.rejected & rows[f"{column}.why"].notnull())
    return bad.select(
        *PROVENANCE,
        scope=ibis.literal("value"),
        column_name=ibis.literal(column),
        value=bad[f"{column}.text"],
        reason=bad[f"{column}.why"],
    )
