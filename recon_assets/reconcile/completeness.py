"""Where a comparison would be unsound: a system's word about a customer is not all there.

A rejected row whose customer can be told, or a record that may be about several, leaves such a
customer's side of the system in doubt. Doubt is never reported as a mismatch. Rule: product.md,
"Rejections never invent a mismatch".
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.config.aliases import AliasBook
from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.meant import meant

CUSTOMER = ("month", "customer_key")


def completeness(
    by_source: dict[Source, ir.Table],
    matches: ir.Table,
    rejected: ir.Table,
    config: ReconConfig,
    aliases: AliasBook,
) -> ir.Table:
    """Customers in doubt. Grain: customer × month, only where something is. Per system:
    ``*_complete`` is false when a row is missing, ``*_products_known`` when a row's product is.
    """
    doubts = ibis.union(
        _of_rejected_rows(matches, rejected),
        _of_ambiguous_records(matches, aliases),
        *(
            _of_unknown_products(records, source)
            for source, records in by_source.items()
            if config.has_products and "product" in config.sources[source].columns
        ),
        distinct=True,
    )
    flags = {
        f"{source}_{flag}": ~((doubts.source == source) & (doubts.about == about)).any()
        for source in Source
        for flag, about in (("complete", "row"), ("products_known", "product"))
    }
    return doubts.group_by(CUSTOMER).agg(**flags)


def _of_rejected_rows(matches: ir.Table, rejected: ir.Table) -> ir.Table:
    """Customers of rejected rows; a yes/no product flag that cannot be read hides a product."""
    product_flag = rejected.column_name.startswith("product_flags.")
    lost = rejected.filter((rejected.scope == "row") | product_flag)
    place = ["month", "source", "source_file", "source_row"]
    theirs = matches.filter(matches.customer_key.notnull()).inner_join(lost, place)
    return theirs.select(
        *CUSTOMER, "source", about=(theirs.scope == "row").ifelse("row", "product")
    )


def _of_ambiguous_records(matches: ir.Table, aliases: AliasBook) -> ir.Table:
    """CRM customers of which any may be the one that an ambiguous record is about, in its system;
    and who the record names for now, in every system: it is not one customer.
    """
    row = ibis.literal("row")
    ambiguous = matches.filter(matches.match_method == "ambiguous")
    theirs = (
        ambiguous.select(*CUSTOMER, source=ibis.literal(source.value), about=row)
        for source in Source
    )
    may_be = meant(matches, aliases).select(*CUSTOMER, "source", about=row)
    return ibis.union(may_be, *theirs, distinct=True)


def _of_unknown_products(records: ir.Table, source: Source) -> ir.Table:
    unknown = records.filter(records.product.isnull())
    return unknown.select(
        *CUSTOMER, source=ibis.literal(source.value), about=ibis.literal("product")
    )
