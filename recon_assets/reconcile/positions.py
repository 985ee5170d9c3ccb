"""What each system says about each customer and product, side by side.

Missing and zero stay apart: a system without the product has no lines and NULL figures.
"""

from __future__ import annotations

from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.aliases import AliasBook
from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import MONEY
from recon_assets.contracts.vocabulary import SEVERAL, Source
from recon_assets.normalize.agreed import only
from recon_assets.reconcile.completeness import completeness
from recon_assets.reconcile.sides import (
    KEY,
    beside,
    billing_side,
    crm_side,
    current_crm_rows,
    ops_side,
)

PLACE = ("month", "source_file", "source_row")


def positions(
    crm: ir.Table,
    billing: ir.Table,
    ops: ir.Table,
    matches: ir.Table,
    rejected: ir.Table,
    config: ReconConfig,
    aliases: AliasBook,
) -> ir.Table:
    """One row per customer × product × month, or customer × month where a source tells no product."""
    by_source = {
        source: attributed(records, source, matches, config)
        for source, records in zip(Source, (crm, billing, ops), strict=True)
    }
    sides = {
        Source.CRM: crm_side(by_source[Source.CRM]),
        Source.BILLING: billing_side(by_source[Source.BILLING], config),
        Source.OPS: ops_side(by_source[Source.OPS], config),
    }
    doubtful = completeness(by_source, matches, rejected, config, aliases)
    keys = _keys(sides, doubtful)
    table = reduce(lambda left, side: beside(left, side, KEY), sides.values(), keys)
    table = beside(table, _customers(by_source), KEY[:2])
    table = beside(table, doubtful, KEY[:2])
    table = _with_currencies(table)
    table = table.left_join(_company_currency(by_source[Source.BILLING]), "month").drop(
        "month_right"
    )
    lines = {f"{source}_lines": table[f"{source}_lines"].fill_null(0) for source in Source}
    doubts = [name for name in table.columns if name.endswith(("_complete", "_products_known"))]
    return table.mutate(
        **lines,
        **{name: table[name].fill_null(True) for name in doubts},
        product=table.product_key.nullif(""),
        list_price=_list_price(table.product_key, config),
        **{
            name: table[name].fill_null(False)
            for name in ("in_crm", "in_billing", "in_ops", "ambiguous", "rated")
        },
        # A system without the product neither billed nor saw it used.
        billed=(lines["billing_lines"] == 0).ifelse(False, table.billed),
        used=(lines["ops_lines"] == 0).ifelse(False, table.used),
        currency=_currency(table),
    ).drop("product_key", "own_currency", "customer_currency", "only_currency")


def _keys(sides: dict[Source, ir.Table], doubtful: ir.Table) -> ir.Table:
    """Every customer and product that a system has a line of; a customer of whom only rejected rows
    were delivered still has a position, which says that nothing is known.
    """
    told = ibis.union(*(side.select(*KEY) for side in sides.values()), distinct=True)
    untold = doubtful.anti_join(told, list(KEY[:2])).select(
        "month", "customer_key", product_key=ibis.literal("")
    )
    return ibis.union(told, untold, distinct=False)


def attributed(
    records: ir.Table, source: Source, matches: ir.Table, config: ReconConfig
) -> ir.Table:
    """Accepted records with their customer_key and product_key. A row that was accepted once for each
    of its yes/no products is one row again where products are not compared.
    """
    whose = matches.filter(matches.source == source).select(
        *PLACE, "customer_key", "crm_customer_id", "match_method"
    )
    if config.sources[source].product_flags and not config.has_products:
        records = records.mutate(product=ibis.null("string")).distinct()
    table = records.inner_join(whose, list(PLACE))
    return table.mutate(
        product_key=table.product.fill_null("") if config.has_products else ibis.literal("")
    )


def _customers(by_source: dict[Source, ir.Table]) -> ir.Table:
    """Name, id and owner of each customer, the CRM's words first, and which systems have it."""
    spoken = ibis.union(
        *(
            current_crm_rows(records).select(
                *_said(records), owner="owner", rank=ibis.literal(rank)
            )
            if source == Source.CRM
            else records.select(*_said(records), owner=ibis.null("string"), rank=ibis.literal(rank))
            for rank, (source, records) in enumerate(by_source.items())
        ),
        distinct=True,
    )
    from_crm = spoken["rank"] == 0
    return spoken.group_by("month", "customer_key").agg(
        customer_name=_first_said(spoken.customer_name, spoken["rank"]),
        customer_id=spoken.crm_customer_id.min().coalesce(
            _first_said(spoken.customer_id, spoken["rank"])
        ),
        owner=spoken.owner.min(where=from_crm),
        in_crm=from_crm.any(),
        in_billing=(spoken["rank"] == 1).any(),
        in_ops=(spoken["rank"] == 2).any(),
        ambiguous=(spoken.match_method == "ambiguous").any(),
    )


def _first_said(column: ir.StringValue, rank: ir.IntegerValue) -> ir.StringScalar:
    """The value of the first system that has one, the lowest where it has several."""
    return ibis.coalesce(*(column.min(where=rank == place) for place in range(len(Source))))


def _said(records: ir.Table) -> tuple[str, ...]:
    return (
        "month",
        "customer_key",
        "customer_id",
        "customer_name",
        "crm_customer_id",
        "match_method",
    )


def _currency(table: ir.Table) -> ir.StringValue:
    """The currency of a position: its own, else the customer's, else the one that all is billed in;
    unknown where it is billed in several.
    """
    several = (table.billing_currency == SEVERAL).fill_null(False)
    known = ibis.coalesce(table.own_currency, table.customer_currency, table.only_currency)
    return several.ifelse(ibis.null("string"), known)


def _with_currencies(table: ir.Table) -> ir.Table:
    """With the currency that a position says itself, and that of the customer, where it is one."""
    said = ibis.coalesce(table.billing_currency, table.crm_currency, table.ops_currency)
    table = table.mutate(own_currency=said.nullif(SEVERAL))
    # Not as a window: sorting all positions for it was a sixth of this table's cost.
    theirs = table.group_by(KEY[:2]).agg(customer_currency=only(table.own_currency))
    return beside(table, theirs, KEY[:2])


def _company_currency(billing: ir.Table) -> ir.Table:
    """The one currency that a month is invoiced in, where it is one: a price without a currency is
    in it.
    """
    return billing.group_by("month").agg(only_currency=only(billing.currency))


def _list_price(product: ir.StringValue, config: ReconConfig) -> ir.DecimalValue:
    if not config.prices:
        return ibis.null(MONEY)
    return product.cases(
        *((name, ibis.literal(price).cast(MONEY)) for name, price in config.prices.items()),
        else_=ibis.null(MONEY),
    )
