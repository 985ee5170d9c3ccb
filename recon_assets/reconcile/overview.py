"""One row per customer: what the three systems say, and the worst of what was found about it."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.vocabulary import CATEGORIES, SEVERITIES
from recon_assets.normalize.agreed import only

CUSTOMER = ("month", "customer_key")

OK = "OK"
# A customer whose rows were partly rejected, and about whom nothing was found, has not passed.
NOT_EVALUATED = "Not evaluated"

# Categories rank within a severity, so the severity must outweigh every one of them.
_SEVERITY_WEIGHT = len(CATEGORIES)


def overview(positions: ir.Table, mismatches: ir.Table) -> ir.Table:
    """What each system says about each customer, with a verdict.

    Grain: customer × month. Key: month, customer_key. A customer is here when it is active in the
    CRM, billed or used in the month (``active``), or when anything was found about it.

    Counts are summed over products. A sum with an unknown part is NULL, never the known part alone.
    Money is exact, in ``currency``, with ``overcharged`` and ``leaked`` both positive; where a
    customer has money in several currencies, ``currency`` lists them and every amount is NULL.
    ``overcharged`` and ``leaked`` are NULL where no finding carries such an amount.
    ``status`` is OK, the most severe finding's label, or "Not evaluated" when nothing was found
    about a customer whose rows were partly rejected (``in_doubt`` names the systems); ``severity``
    is that finding's. ``categories`` has the codes of all, in the order of the vocabulary.
    """
    customers = _customers(positions)
    found = _findings(mismatches)
    joined = customers.outer_join(found, list(CUSTOMER))
    joined = joined.filter(joined.active | joined.findings.notnull())
    keyed = joined.mutate(
        **{
            column: ibis.coalesce(joined[column], joined[f"{column}_right"])
            for column in (*CUSTOMER, "customer_id", "customer_name", "owner")
        },
        active=joined.active.fill_null(False),
        findings=joined.findings.fill_null(0),
    )
    return _verdict(_with_currency(keyed, _currencies(positions, mismatches)))


def _customers(positions: ir.Table) -> ir.Table:
    """Positions summed over products."""
    p = positions
    in_use = (p.billed | p.used).any().fill_null(False)
    return p.group_by(*CUSTOMER).agg(
        customer_id=p.customer_id.max(),
        customer_name=p.customer_name.max(),
        owner=p.owner.max(),
        # 'active' sorts before 'inactive': a customer is active where any of its products is.
        crm_status=p.crm_status.min(),
        billing_status=p.billing_status.min(),
        ops_status=p.ops_status.min(),
        crm_products=_products(p, p.crm_lines),
        billing_products=_products(p, p.billing_lines),
        ops_products=_products(p, p.ops_lines),
        crm_provider_count=_known_sum(p.crm_provider_count, p.crm_lines),
        billed_count=_known_sum(p.billed_count, p.billing_lines),
        used_count=_known_sum(p.used_count, p.ops_lines),
        billed_amount=_known_sum(p.billed_amount, p.billing_lines),
        expected_amount=_known_sum(p.expected_amount, p.ops_lines),
        crm_go_live_date=p.crm_go_live_date.min(),
        ops_go_live_date=p.ops_go_live_date.min(),
        in_doubt=_in_doubt(p),
        active=(p.crm_status == "active").any().fill_null(False) | in_use,
        only_currency=only(p.currency),
    )


def _products(positions: ir.Table, lines: ir.IntegerColumn) -> ir.StringScalar:
    product = positions["product"]
    return product.group_concat(", ", where=lines > 0, order_by=product)


def _known_sum(value: ir.NumericColumn, lines: ir.IntegerColumn) -> ir.NumericScalar:
    """The sum, or NULL when the system has a line whose value is unknown."""
    unknown = ((lines > 0) & value.isnull()).any().fill_null(False)
    return unknown.ifelse(ibis.null(value.sum().type()), value.sum())


def _in_doubt(positions: ir.Table) -> ir.StringValue:
    """The systems whose side of the customer is incomplete, or NULL."""
    flags = {
        "CRM": positions.crm_complete,
        "billing": positions.billing_complete,
        "operations": positions.ops_complete,
    }
    named = [
        (~complete).any().fill_null(False).ifelse(f", {name}", "")
        for name, complete in flags.items()
    ]
    return (named[0] + named[1] + named[2]).substr(2).nullif("")


def _findings(mismatches: ir.Table) -> ir.Table:
    """Findings counted, ranked and summed. Grain and key: month, customer_key."""
    m = mismatches.mutate(
        rank=place_in(mismatches.severity, SEVERITIES) * _SEVERITY_WEIGHT
        + place_in(mismatches.category, CATEGORIES)
    )
    summed = m.group_by(*CUSTOMER).agg(
        customer_id=m.customer_id.max(),
        customer_name=m.customer_name.max(),
        owner=m.owner.max(),
        findings=m.count(),
        worst=m.status_label.argmin(m["rank"]),
        severity=m.severity.argmin(m["rank"]),
        overcharged=m.amount_impact.sum(where=m.amount_impact > 0),
        leaked=-m.amount_impact.sum(where=m.amount_impact < 0),
    )
    distinct = mismatches.select(*CUSTOMER, "category").distinct()
    listed = distinct.group_by(*CUSTOMER).agg(
        categories=distinct.category.group_concat(
            ",", order_by=place_in(distinct.category, CATEGORIES)
        )
    )
    return summed.inner_join(listed, list(CUSTOMER))


def place_in(word: ir.StringColumn, order: tuple[str, ...]) -> ir.IntegerColumn:
    """Where a word stands in ``order``, from 0; one that is not in it, or NULL, comes last."""
    return word.cases(*((name, place) for place, name in enumerate(order)), else_=len(order))


def _currencies(positions: ir.Table, mismatches: ir.Table) -> ir.Table:
    """The currencies a customer has money in. A missing one counts: it cannot be added either."""
    p = positions.filter((positions.billed_amount != 0) | (positions.expected_amount != 0))
    m = mismatches.filter(mismatches.amount_impact != 0)
    money = ibis.union(
        p.select(*CUSTOMER, "currency"), m.select(*CUSTOMER, "currency"), distinct=True
    )
    named = money.currency.fill_null("unknown")
    return money.group_by(*CUSTOMER).agg(
        several=money.count() > 1,
        money_currency=(money.count() > 1).ifelse(
            named.group_concat(", ", order_by=named), money.currency.max()
        ),
    )


def _with_currency(customers: ir.Table, currencies: ir.Table) -> ir.Table:
    joined = customers.left_join(currencies, list(CUSTOMER), rname="money_{name}")
    amounts = ("billed_amount", "expected_amount", "overcharged", "leaked")
    several = joined.several.fill_null(False)
    return joined.mutate(
        currency=joined.several.isnull().ifelse(joined.only_currency, joined.money_currency),
        **{name: several.ifelse(ibis.null(joined[name].type()), joined[name]) for name in amounts},
    )


def _verdict(customers: ir.Table) -> ir.Table:
    unfound = customers.in_doubt.isnull().ifelse(OK, NOT_EVALUATED)
    return customers.select(
        *CUSTOMER,
        "customer_id",
        "customer_name",
        "owner",
        "active",
        status=ibis.coalesce(customers.worst, unfound),
        severity=customers.severity,
        categories=customers.categories,
        findings=customers.findings,
        in_doubt=customers.in_doubt,
        **{
            name: customers[name]
            for name in (
                "crm_status", "billing_status", "ops_status",
                "crm_products", "billing_products", "ops_products",
                "crm_provider_count", "billed_count", "used_count",
                "crm_go_live_date", "ops_go_live_date",
                "billed_amount", "expected_amount", "currency", "overcharged", "leaked",
            )
        },
    )  # fmt: skip
