"""Which CRM customer a name stands for: keys of names in tiers, each with how many bear it.

A tier links only when its key stands for exactly one customer, accepted aliases counted. Rule:
product.md, "Identity".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.normalize.spellings import Spellings

# Names are looked up in these, in this order.
TIERS = ("clean", "core")
_FIGURES = "([0-9]) ([0-9])"
# One way in which a source writes a customer.
WHO = ("month", "source", "customer_id", "customer_name")


def with_named_customer(
    people: ir.Table, own: ir.Table, accepted: ir.Table | None, spellings: Spellings
) -> ir.Table:
    """``people`` with named_key, a CRM customer whom the name stands for, and named_customers, 1
    where it is the only one, else 2; within_key and within_customers likewise, where a part of one
    name is the other, or they differ in spaces only.

    ``own``: the names of CRM customers; ``accepted``: those that aliases give them, per source.
    """
    # Not one table of both: an alias may be about one source, and all names would be in it for each.
    names = [own] if accepted is None else [own, accepted]
    whole = [_keys(some) for some in names]
    parts = [_keys(spellings.within(own, "customer_name"))]
    named = _looked_up(people, whole, "named")
    nameless = named.filter(named.named_customers.isnull() & named.clean_name.notnull())
    asked = nameless.select(*WHO, "clean_name", "core_name")
    together = run_together(asked)
    hits = ibis.union(
        _looked_up(spellings.within(asked, "customer_name").select(asked.columns), whole, "within"),
        _looked_up(asked, parts, "within"),
        _looked_up(together, [_keys(run_together(some), together) for some in names], "within"),
    )
    return join_spelling(named, _agreed(hits))


def run_together(names: ir.Table) -> ir.Table:
    """``names`` written without spaces: ``face book`` is ``facebook``. Numbers stay apart, since "1 2"
    is not "12".
    """

    def together(name: ir.StringValue) -> ir.StringValue:
        # Twice: a figure that ends one pair may begin the next.
        apart = name.re_replace(_FIGURES, r"\1.\2").re_replace(_FIGURES, r"\1.\2")
        return name.re_search(_FIGURES).ifelse(apart, name).replace(" ", "")

    return names.mutate(clean_name=together(names.clean_name), core_name=together(names.core_name))


def _keys(names: ir.Table, wanted: ir.Table | None = None) -> ir.Table:
    """Per month, tier and key, and source where names depend on it: a customer that has it, and
    customers, 1 where it is the only one, else 2. Of all keys, or of those ``wanted``.
    """
    per = _per(names)
    tiers = [
        names.filter(names[f"{tier}_name"].notnull()).select(
            *per, "customer_key", tier=ibis.literal(tier), key=names[f"{tier}_name"]
        )
        for tier in TIERS
    ]
    keyed = ibis.union(*tiers)
    if wanted is not None:
        few = ibis.union(*(wanted.select(key=wanted[f"{tier}_name"]) for tier in TIERS))
        keyed = keyed.semi_join(few.distinct(), "key")
    return keyed.group_by(*per, "tier", "key").agg(
        customer_key=keyed.customer_key.min(), customers=_how_many(keyed.customer_key)
    )


def _how_many(customer: ir.StringColumn) -> ir.IntegerScalar:
    """1, or 2 for more than one: no more needs to be known, and counting takes much longer."""
    return (customer.min() == customer.max()).ifelse(1, 2)


def _looked_up(asked: ir.Table, books: Sequence[ir.Table], by: str) -> ir.Table:
    """``asked`` with ``by``_key and ``by``_customers, from the first tier in which a book of keys
    knows the name: where a key stands for several, a looser one would stand for more.
    """
    found = asked
    for tier in TIERS:
        for at, book in enumerate(books):
            found = _with_key(found, book, tier, f"{tier}_{at}")
    tiers = [
        reduce(
            _either,
            (
                (found[f"{tier}_{at}_key"], found[f"{tier}_{at}_customers"])
                for at in range(len(books))
            ),
        )
        for tier in TIERS
    ]
    return found.select(
        *asked.columns,
        **{
            f"{by}_key": ibis.coalesce(*(key for key, _ in tiers)),
            f"{by}_customers": ibis.coalesce(*(customers for _, customers in tiers)),
        },
    )


def _with_key(asked: ir.Table, book: ir.Table, tier: str, by: str) -> ir.Table:
    """``asked`` with ``by``_key and ``by``_customers, of this tier of this book."""
    per, name = _per(book), f"{tier}_name"
    of_tier = book.filter(book.tier == tier).select(
        *per, **{name: "key", f"{by}_key": "customer_key", f"{by}_customers": "customers"}
    )
    found = asked.left_join(of_tier, [*per, name])
    return found.drop(*(f"{column}_right" for column in (*per, name)))


_Told = tuple[ir.StringValue, ir.IntegerValue]


def _either(one: _Told, other: _Told) -> _Told:
    """Key and customers by two books, of which each may not know the name."""
    (key, customers), (other_key, others) = one, other
    return (
        ibis.least(key.coalesce(other_key), other_key.coalesce(key)),
        (key != other_key).ifelse(
            2, ibis.greatest(customers.coalesce(others), others.coalesce(customers))
        ),
    )


def bearers(asked: ir.Table, *books: ir.Table) -> ir.Table:
    """Every customer whose name is asked about, in the first tier in which a book of names knows it:
    those of whom ``with_named_customer`` says whether they are several. Grain: WHO × customer_key.
    """
    found = []
    for tier in TIERS:
        unknown = asked
        for book in books:
            by = [*_per(book), f"{tier}_name"]
            found.append(asked.inner_join(book.select(*by, "customer_key"), by))
            unknown = unknown.anti_join(book, by)
        asked = unknown
    return ibis.union(*(hits.select(*WHO, "customer_key") for hits in found), distinct=True)


def _per(book: ir.Table) -> list[str]:
    """What names are told apart by: names that aliases give may be one source's."""
    return [column for column in ("month", "source") if column in book.columns]


def _agreed(hits: ir.Table) -> ir.Table:
    """Whom the parts of a name stand for, taken together."""
    hits = hits.filter(hits.within_customers.notnull())
    return hits.group_by(*WHO).agg(
        within_key=hits.within_key.min(),
        within_customers=ibis.greatest(_how_many(hits.within_key), hits.within_customers.max()),
    )


def join_spelling(people: ir.Table, told: ir.Table) -> ir.Table:
    """Left join on who is written how, where NULL is a spelling too."""
    joined = people.left_join(
        told,
        [
            people.month == told.month,
            people.source == told.source,
            people.customer_id.identical_to(told.customer_id),
            people.customer_name.identical_to(told.customer_name),
        ],
    )
    extra = [column for column in told.columns if column not in people.columns]
    return joined.select(*people.columns, *extra)
