"""Where a comparison would be unsound: a system's word about a customer is not all there.

A rejected row whose customer can be told, or a name that stands for several customers, leaves that
customer's side of the system in doubt. Doubt is never reported as a mismatch. Rule: product.md,
"Rejections never invent a mismatch".
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.names import core_name
from recon_assets.normalize.parts import brand

CUSTOMER = ("month", "customer_key")


def completeness(
    by_source: dict[Source, ir.Table], matches: ir.Table, rejected: ir.Table, config: ReconConfig
) -> ir.Table:
    """Customers in doubt. Grain: customer × month, only where something is. Per system:
    ``*_complete`` is false when a row is missing, ``*_products_known`` when a row's product is.
    """
    doubts = ibis.union(
        _of_rejected_rows(matches, rejected),
        _of_ambiguous_names(matches),
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
    product_flag = rejected.column_name.startswith("product_flags.").fill_null(False)
    lost = rejected.filter((rejected.scope == "row") | product_flag)
    place = ["month", "source", "source_file", "source_row"]
    theirs = matches.filter(matches.customer_key.notnull()).inner_join(lost, place)
    return theirs.select(
        *CUSTOMER, "source", about=(theirs.scope == "row").ifelse("row", "product")
    )


def _of_ambiguous_names(matches: ir.Table) -> ir.Table:
    """CRM customers of which any may be the one that an ambiguous record is about, in its system;
    and who the record names for now, in every system: it is not one customer.
    """
    ambiguous = matches.filter(matches.match_method == "ambiguous")
    names = ambiguous.select("month", "source", "clean_name").distinct()
    known = matches.filter((matches.source == Source.CRM) & (matches.match_method != "ambiguous"))
    crm = known.select(*CUSTOMER, "clean_name").distinct()
    exact = names.inner_join(crm, ["month", "clean_name"])
    looser = names.anti_join(crm, ["month", "clean_name"])
    by_core = _cores(looser, "source").inner_join(_cores(crm, "customer_key"), ["month", "core"])
    both = ibis.union(*(by.select(*CUSTOMER, "source") for by in (exact, by_core)), distinct=True)
    row = ibis.literal("row")
    theirs = (
        ambiguous.select(*CUSTOMER, source=ibis.literal(source.value), about=row)
        for source in Source
    )
    return ibis.union(both.select(*CUSTOMER, "source", about=row), *theirs, distinct=True)


def _cores(matches: ir.Table, of: str) -> ir.Table:
    """The names by which ``of`` may be meant: core names, also without the words of a holding."""
    named = matches.select("month", of, core=core_name(matches.clean_name))
    brands = named.mutate(core=brand(named.core))
    return ibis.union(named, brands.filter(brands.core.notnull()), distinct=True)


def _of_unknown_products(records: ir.Table, source: Source) -> ir.Table:
    unknown = records.filter(records.product.isnull())
    return unknown.select(
        *CUSTOMER, source=ibis.literal(source.value), about=ibis.literal("product")
    )
