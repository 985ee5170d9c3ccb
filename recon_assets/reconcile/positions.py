"""What each system says about each customer and product, side by side.

Missing and zero stay apart: a system without the product has no lines and NULL figures.
"""

from __future__ import annotations

from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import Source
from recon_assets.reconcile.completeness import completeness

PLACE = ("month", "source_file", "source_row")
# Products are compared by this, because NULL never equals NULL in a join.
KEY = ("month", "customer_key", "product_key")


def positions(
    crm: ir.Table,
    billing: ir.Table,
    ops: ir.Table,
    matches: ir.Table,
    rejected: ir.Table,
    config: ReconConfig,
) -> ir.Table:
    """One row per customer × product × month, or customer × month where a source tells no product."""
    by_source = {
        source: attributed(records, source, matches, config)
        for source, records in zip(Source, (crm, billing, ops), strict=True)
    }
    sides = {
        Source.CRM: _crm_side(by_source[Source.CRM]),
        Source.BILLING: _billing_side(by_source[Source.BILLING], config),
        Source.OPS: _ops_side(by_source[Source.OPS], config),
    }
    doubtful = completeness(by_source, matches, rejected, config)
    keys = _keys(sides, doubtful)
    table = reduce(lambda left, side: _beside(left, side, KEY), sides.values(), keys)
    table = _beside(table, _customers(by_source), KEY[:2])
    table = _beside(table, doubtful, KEY[:2])
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
    ).drop("product_key", "only_currency")


def _keys(sides: dict[Source, ir.Table], doubtful: ir.Table) -> ir.Table:
    """Every customer and product that a system has a line of; a customer of whom only rejected rows
    were delivered still has a position, which says that nothing is known.
    """
    told = ibis.union(*(side.select(*KEY) for side in sides.values()), distinct=True)
    untold = doubtful.anti_join(told, list(KEY[:2])).select(
        "month", "customer_key", product_key=ibis.literal("")
    )
    return ibis.union(told, untold, distinct=False)


def used_providers(ops: ir.Table, config: ReconConfig) -> ir.IntegerValue:
    """Providers used, as an aggregate over usage rows: delivered counts added up, else distinct
    providers with usage; unknown where operations delivers neither.
    """
    spec = config.sources.ops
    if spec.maps("provider_id") and not spec.maps("provider_count"):
        in_use = ops.usage_quantity.isnull() | (ops.usage_quantity > 0)
        return ops.provider_id.nunique(where=in_use)
    return _total(ops.provider_count)


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


def current_crm_rows(crm: ir.Table) -> ir.Table:
    """The CRM row that counts, per customer and delivered product: the newest updated_at, else the
    later row. ``crm`` is attributed.
    """
    newest = ibis.window(
        group_by=[crm.month, crm.customer_key, crm.product],
        order_by=[
            crm.updated_at.desc(nulls_first=False),
            crm.source_file.desc(),
            crm.source_row.desc(),
        ],
    )
    return (
        crm.mutate(newest=ibis.row_number().over(newest))
        .filter(lambda t: t.newest == 0)
        .drop("newest")
    )


def _crm_side(crm: ir.Table) -> ir.Table:
    lines = crm.group_by(KEY).agg(crm_lines=lambda t: t.count())
    current = current_crm_rows(crm)
    said = current.group_by(KEY).agg(
        crm_status=_status(current),
        crm_provider_count=_total(current.provider_count),
        crm_unit_price=current.unit_price.isnull()
        .any()
        .ifelse(ibis.null(MONEY), _only(current.unit_price)),
        crm_currency=_only(current.currency),
        crm_go_live_date=current.go_live_date.min(),
        entitled_quantity=_total(current.entitled_quantity).cast(MONEY),
    )
    return _beside(lines, said, KEY)


def _billing_side(billing: ir.Table, config: ReconConfig) -> ir.Table:
    """A line that charges an amount without a quantity (a fee, a credit note) bills no provider."""
    said = billing.amount.coalesce((billing.unit_price * billing.provider_count).try_cast(MONEY))
    amount = said.coalesce((billing.provider_count == 0).ifelse(0, ibis.null(MONEY)).cast(MONEY))
    silent = billing.provider_count.isnull() & amount.isnull()
    spec = config.sources.billing
    counted = (
        billing.provider_id.nunique()
        if spec.maps("provider_id") and not spec.maps("provider_count")
        else silent.any().ifelse(ibis.null(COUNT), billing.provider_count.sum())
    )
    side = billing.group_by(KEY).agg(
        billing_lines=billing.count(),
        billing_status=_status(billing),
        billed_count=counted,
        billed_amount=_total(amount).try_cast(MONEY),
        billing_unit_price=_only(billing.unit_price),
        billing_currency=_only(billing.currency),
        currencies=billing.currency.nunique(),
        some=(billing.provider_count > 0).any().fill_null(False),
    )
    # Amounts in several currencies have no sum.
    several = side.currencies > 1
    side = side.mutate(
        billed_amount=several.ifelse(ibis.null(MONEY), side.billed_amount),
        billing_unit_price=several.ifelse(ibis.null(MONEY), side.billing_unit_price),
    )
    return side.mutate(billed=_above_zero(side.some, side.billed_count, side.billed_amount)).drop(
        "currencies", "some"
    )


def _ops_side(ops: ir.Table, config: ReconConfig) -> ir.Table:
    side = ops.group_by(KEY).agg(
        ops_lines=ops.count(),
        ops_status=_status(ops),
        used_count=used_providers(ops, config),
        rated=ops.expected_amount.notnull().any(),
        expected_amount=(ops.currency.nunique() > 1).ifelse(
            ibis.null(MONEY), _total(ops.expected_amount).cast(MONEY)
        ),
        ops_currency=_only(ops.currency),
        ops_go_live_date=ops.go_live_date.min(),
        usage_quantity=_total(ops.usage_quantity).cast(MONEY),
        some=((ops.provider_count > 0) | (ops.usage_quantity > 0)).any().fill_null(False),
    )
    measures = side.used_count, side.usage_quantity, side.expected_amount
    return side.mutate(used=_above_zero(side.some, *measures)).drop("some")


def _total(column: ir.NumericColumn) -> ir.NumericScalar:
    """The sum, unknown when a part of it is: the known part alone would accuse somebody."""
    total = column.sum()
    return column.isnull().any().ifelse(ibis.null(total.type()), total)


def _above_zero(some: ir.BooleanValue, *measures: ir.NumericValue) -> ir.BooleanValue:
    """Whether a row or any of the totals is above zero; NULL when no total is known."""
    above = ibis.or_(some, *((measure > 0).fill_null(False) for measure in measures))
    known = ibis.or_(above, *(measure.notnull() for measure in measures))
    return known.ifelse(above, ibis.null("boolean"))


def _status(records: ir.Table) -> ir.StringScalar:
    """Active when any row says so, inactive when some row does and none says active."""
    return records.status.min()  # 'active' sorts before 'inactive', and NULL is left out


def _only(column: ir.Value) -> ir.Scalar:
    """The value where all rows that have one agree, else NULL."""
    return (column.min() == column.max()).ifelse(column.min(), ibis.null(column.type()))


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
    """The currency of a position: its own, else the customer's, else the one that all is billed in."""
    own = ibis.coalesce(table.billing_currency, table.crm_currency, table.ops_currency)
    customer = ibis.window(group_by=[table.month, table.customer_key])
    lowest, highest = own.min().over(customer), own.max().over(customer)
    theirs = (lowest == highest).ifelse(lowest, ibis.null("string"))
    return ibis.coalesce(own, theirs, table.only_currency)


def _company_currency(billing: ir.Table) -> ir.Table:
    """The one currency that a month is invoiced in, where it is one: a price without a currency is
    in it.
    """
    return billing.group_by("month").agg(only_currency=_only(billing.currency))


def _list_price(product: ir.StringValue, config: ReconConfig) -> ir.DecimalValue:
    if not config.prices:
        return ibis.null(MONEY)
    return product.cases(
        *((name, ibis.literal(price).cast(MONEY)) for name, price in config.prices.items()),
        else_=ibis.null(MONEY),
    )


def _beside(left: ir.Table, right: ir.Table, key: tuple[str, ...]) -> ir.Table:
    joined = left.left_join(right, list(key))
    return joined.drop(*(f"{column}_right" for column in key))
