"""What each system says of a customer's product: its delivered rows, added up.

A figure of which a part is unknown is unknown, never the known part alone.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import SEVERAL
from recon_assets.normalize.agreed import only, several

# Products are compared by this, because NULL never equals NULL in a join.
KEY = ("month", "customer_key", "product_key")


def used_providers(ops: ir.Table, config: ReconConfig) -> ir.IntegerValue:
    """Providers used, as an aggregate over usage rows: delivered counts added up, else distinct
    providers with usage; unknown where operations delivers neither.
    """
    spec = config.sources.ops
    if spec.maps("provider_id") and not spec.maps("provider_count"):
        in_use = ops.usage_quantity.isnull() | (ops.usage_quantity > 0)
        return ops.provider_id.nunique(where=in_use)
    return _total(ops.provider_count)


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


def crm_side(crm: ir.Table) -> ir.Table:
    lines = crm.group_by(KEY).agg(crm_lines=lambda t: t.count())
    current = current_crm_rows(crm)
    said = current.group_by(KEY).agg(
        crm_status=_status(current),
        crm_provider_count=_total(current.provider_count),
        crm_unit_price=(current.unit_price.isnull().any() | several(current.currency)).ifelse(
            ibis.null(MONEY), only(current.unit_price)
        ),
        crm_currency=only(current.currency),
        crm_go_live_date=current.go_live_date.min(),
        crm_churn_date=current.churn_date.isnull()
        .any()
        .ifelse(ibis.null("date"), current.churn_date.max()),
        entitled_quantity=_total(current.entitled_quantity).cast(MONEY),
    )
    return beside(lines, said, KEY)


def billing_side(billing: ir.Table, config: ReconConfig) -> ir.Table:
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
    charges = billing.provider_count > 0
    side = billing.group_by(KEY).agg(
        billing_lines=billing.count(),
        billing_status=_status(billing),
        billed_count=counted,
        billed_amount=_total(amount).try_cast(MONEY),
        billing_unit_price=only(billing.unit_price),
        billing_currency=several(billing.currency).ifelse(SEVERAL, billing.currency.min()),
        service_start=_agreed(billing.service_start, charges),
        service_end=_agreed(billing.service_end, charges),
        credited_amount=amount.sum(where=amount < 0).try_cast(MONEY),
        some=(billing.provider_count > 0).any().fill_null(False),
        charged=(amount > 0).any().fill_null(False),
    )
    # Amounts in several currencies have no sum.
    mixed = (side.billing_currency == SEVERAL).fill_null(False)
    side = side.mutate(
        billed_amount=mixed.ifelse(ibis.null(MONEY), side.billed_amount),
        billing_unit_price=mixed.ifelse(ibis.null(MONEY), side.billing_unit_price),
    )
    some = side.some | (side.billed_amount.isnull() & side.charged)
    return side.mutate(billed=_above_zero(some, side.billed_count, side.billed_amount)).drop(
        "some", "charged"
    )


def ops_side(ops: ir.Table, config: ReconConfig) -> ir.Table:
    side = ops.group_by(KEY).agg(
        ops_lines=ops.count(),
        ops_status=_status(ops),
        used_count=used_providers(ops, config),
        rated=ops.expected_amount.notnull().any(),
        expected_amount=several(ops.currency).ifelse(
            ibis.null(MONEY), _total(ops.expected_amount).cast(MONEY)
        ),
        ops_currency=only(ops.currency),
        ops_go_live_date=ops.go_live_date.min(),
        usage_quantity=_total(ops.usage_quantity).cast(MONEY),
        some=((ops.provider_count > 0) | (ops.usage_quantity > 0)).any().fill_null(False),
        priced=(ops.expected_amount > 0).any().fill_null(False),
    )
    some = side.some | (side.expected_amount.isnull() & side.priced)
    measures = side.used_count, side.usage_quantity, side.expected_amount
    return side.mutate(used=_above_zero(some, *measures)).drop("some", "priced")


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


def _agreed(column: ir.Value, where: ir.BooleanValue) -> ir.Scalar:
    """The value that all rows have, NULL as soon as one has none or another."""
    differ = column.isnull().any(where=where) | several(column, where)
    return differ.ifelse(ibis.null(column.type()), column.min(where=where))


def beside(left: ir.Table, right: ir.Table, key: tuple[str, ...]) -> ir.Table:
    """``left`` with what ``right`` says of the same key, where it says something."""
    joined = left.left_join(right, list(key))
    return joined.drop(*(f"{column}_right" for column in key))
