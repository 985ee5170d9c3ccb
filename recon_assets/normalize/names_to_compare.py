"""What suggestions are made from: the names that matched nobody, and the names of CRM customers.

They leave the warehouse to be compared, so they are bounded: the largest first. Rule: product.md,
"Identity".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize import text
from recon_assets.normalize.agreed import only
from recon_assets.normalize.names import with_clean_names
from recon_assets.normalize.records import PLACE

# Names of a month that leave the warehouse at most: what two cores compare in minutes, and far more
# than people decide on in a month. By month, so that a month's suggestions are the same in any run.
MOST_UNMATCHED = 100_000
MOST_CUSTOMER_NAMES = 2_000_000

_PLACE = (*PLACE, "source")


def surroundings_of(crm: ir.Table, billing: ir.Table, ops: ir.Table) -> ir.Table:
    """Where each accepted row is and what it is worth. Grain: accepted row, of all sources."""
    amount = {Source.CRM: None, Source.BILLING: "amount", Source.OPS: "expected_amount"}
    told = [
        rows.select(
            *PLACE,
            "location",
            source=ibis.literal(source.value),
            amount=rows[column].abs() if column else ibis.null("decimal(24, 6)"),
        )
        for (source, column), rows in zip(amount.items(), (crm, billing, ops), strict=True)
    ]
    return ibis.union(*told, distinct=False)


def unmatched_names(matches: ir.Table, surroundings: ir.Table | None = None) -> ir.Table:
    """Names of billing and operations that matched nobody or several, at most MOST_UNMATCHED a
    month: those of most money, then of most rows. Grain: month × source × name.
    """
    names = all_unmatched(matches, surroundings)
    largest = ibis.window(
        group_by="month",
        order_by=[names.amount.desc(), names.rows.desc(), names.clean_name, names.source],
    )
    return (
        names.mutate(place=ibis.row_number().over(largest))
        .filter(lambda t: t.place < MOST_UNMATCHED)
        .drop("place")
    )


def all_unmatched(matches: ir.Table, surroundings: ir.Table | None = None) -> ir.Table:
    """The same without the bound."""
    loose = matches.filter(
        matches.match_method.isin(("unmatched", "ambiguous")),
        matches.source != Source.CRM,
        matches.clean_name.notnull(),
    )
    if surroundings is not None:  # of millions of rows, those of few names
        surroundings = surroundings.semi_join(loose, _PLACE)
    loose = _surrounded(loose, surroundings)
    return loose.group_by("month", "source", "clean_name").agg(
        customer_name=loose.customer_name.min(),
        customer_id=only(loose.customer_id),
        location=only(loose.location),
        amount=loose.amount.sum().coalesce(ibis.literal(0, "decimal(24, 6)")),
        rows=loose.count(),
    )


def crm_names(
    matches: ir.Table, aliases: AliasBook | None = None, surroundings: ir.Table | None = None
) -> ir.Table:
    """Names of CRM customers, and those that accepted aliases give them (``known_as``), at most
    MOST_CUSTOMER_NAMES a month. Grain: month × customer × name.
    """
    crm = _named_in_crm(matches, surroundings)
    names = own = own_names(matches, surroundings)
    if accepted := [alias for alias in (aliases or AliasBook()).customers if alias.alias_name]:
        customers = crm.group_by("month", "customer_key").agg(
            crm_customer_id=crm.crm_customer_id.min(),
            customer_name=crm.customer_name.min(),
            location=only(crm.location),
        )
        given = customers.inner_join(_in_force(matches, accepted), ["month", "customer_key"])
        names = ibis.union(
            own, given.select(*own.columns[:2], "clean_name", *own.columns[3:]), distinct=False
        )
    first = ibis.window(
        group_by="month", order_by=[names.crm_customer_id, names.clean_name, names.known_as]
    )
    return (
        names.mutate(place=ibis.row_number().over(first))
        .filter(lambda t: t.place < MOST_CUSTOMER_NAMES)
        .drop("place")
    )


def own_names(matches: ir.Table, surroundings: ir.Table | None = None) -> ir.Table:
    """Names that the CRM itself gives its customers, without the bound. Grain: month × customer × name."""
    crm = _named_in_crm(matches, surroundings)
    return crm.group_by("month", "crm_customer_id", "clean_name").agg(
        customer_name=crm.customer_name.min(),
        location=only(crm.location),
        known_as=ibis.null("string"),
    )


def _named_in_crm(matches: ir.Table, surroundings: ir.Table | None) -> ir.Table:
    named = matches.filter(matches.source == Source.CRM, matches.clean_name.notnull())
    return _surrounded(named, surroundings)


def refused_pairs(matches: ir.Table, aliases: AliasBook) -> ir.Table:
    """What people said is not so. Grain: month × source × name × customer."""
    pairs = _in_force(matches, aliases.refused)
    return pairs.select("month", "source", "clean_name", "customer_key").distinct()


def customer_key(crm_customer_id: str | None) -> str:
    """The key of a CRM customer that has an id."""
    return f"id:{text.canonical(crm_customer_id or '')}"


def _surrounded(matches: ir.Table, surroundings: ir.Table | None) -> ir.Table:
    if surroundings is None:
        return matches.mutate(location=ibis.null("string"), amount=ibis.null("decimal(24, 6)"))
    told = surroundings.group_by(*_PLACE).agg(
        location=only(surroundings.location), amount=surroundings.amount.max()
    )
    return matches.left_join(told, _PLACE).drop(*(f"{column}_right" for column in _PLACE))


_DECISIONS = pa.schema(
    {
        "source": pa.string(),
        "known_as": pa.string(),
        "customer_key": pa.string(),
        "valid_from": pa.date32(),
        "valid_to": pa.date32(),
    }
)


def _in_force(matches: ir.Table, decisions: Iterable[CustomerAlias]) -> ir.Table:
    """Decisions on names, in every month in which they hold, for each source that they are about."""
    book = ibis.memtable(pa.Table.from_pylist(list(_rows(decisions)), schema=_DECISIONS))
    months = matches.select("month").distinct()
    next_month = (months.month + ibis.interval(months=1)).cast("date")
    valid = months.inner_join(
        book,
        [
            book.valid_from.isnull() | (book.valid_from < next_month),
            book.valid_to.isnull() | (book.valid_to >= months.month),
        ],
    )
    return with_clean_names(valid, "known_as")


def _rows(decisions: Iterable[CustomerAlias]) -> Iterator[dict[str, object]]:
    for decision in decisions:
        for source in [decision.source] if decision.source else Source:
            yield {
                "source": str(source),
                "known_as": decision.alias_name,
                "customer_key": customer_key(decision.customer_id),
                "valid_from": decision.valid_from,
                "valid_to": decision.valid_to,
            }
