"""Which CRM customer an id stands for, and where an id is not to be believed.

Rule: product.md, "Identity"; what is added to it, and why, is in docs/decisions.md.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.agreed import several
from recon_assets.normalize.mistyped_ids import swapped

# A source whose bare numbers contradict its names more often than this has numbers of its own.
_CONTRADICTED = 0.05


def id_key(canonical: ir.StringValue) -> ir.StringValue:
    """The customer_key of a customer with this canonical id."""
    return ibis.literal("id:").concat(canonical)


def with_identified_customer(people: ir.Table) -> ir.Table:
    """``people`` (with named_key) with known_id: whether the CRM has the id; mistyped_id: whether it
    does, but the name says that it is another's with two digits swapped; and bare_key: the customer
    whose id it is when the prefix of all the CRM's ids is left out.
    """
    crm = people.filter((people.source == Source.CRM) & people.id_key.notnull())
    ids = crm.select("month", "id_key").distinct()
    known = people.left_join(ids.mutate(known_id=True), ["month", "id_key"]).drop(
        "month_right", "id_key_right"
    )
    known = known.mutate(known_id=known.known_id.fill_null(False))
    other = (
        known.known_id & (known.named_customers == 1) & (known.named_key != id_key(known.id_key))
    )
    # Few ids are another's, and only theirs are taken apart.
    mistyped = other.ifelse(swapped(id_key(known.id_key), known.named_key), False)
    return _with_bare_key(known.mutate(mistyped_id=mistyped.fill_null(False)), ids)


def _with_bare_key(people: ir.Table, ids: ir.Table) -> ir.Table:
    """Only in a month in which all CRM ids are one prefix and a number, only for a source whose
    names confirm that its numbers are these, and never against the record's own name.
    """
    prefixed = ids.id_key.re_search("^[a-z]+[0-9]+$")
    prefix = ids.id_key.re_replace("[0-9]+$", "")
    months = ids.group_by("month").agg(
        prefix=prefix.min(), uniform=prefixed.all() & ~several(prefix)
    )
    uniform = months.filter(months.uniform).select("month", "prefix")
    bare = people.filter(
        (people.source != Source.CRM) & people.id_key.re_search("^[0-9]+$")
    ).inner_join(uniform, "month")
    bare = bare.mutate(full=bare.prefix.concat(bare.id_key))
    hits = bare.semi_join(ids.select("month", full="id_key"), ["month", "full"])
    hits = hits.mutate(full=id_key(hits.full))
    one_name = hits.named_customers == 1
    confirmed = one_name & (hits.named_key == hits.full)
    sources = hits.group_by("month", "source").agg(
        confirmed=confirmed.sum(), contradicted=(one_name & (hits.named_key != hits.full)).sum()
    )
    trusted = sources.filter(
        (sources.confirmed > 0) & (sources.contradicted <= _CONTRADICTED * sources.confirmed)
    )
    agreed = hits.filter(hits.named_customers.isnull() | confirmed)
    told = (
        agreed.semi_join(trusted, ["month", "source"])
        .select("month", "source", "id_key", "customer_name", bare_key="full")
        .distinct()
    )
    joined = people.left_join(
        told,
        [
            people.month == told.month,
            people.source == told.source,
            people.id_key == told.id_key,
            people.customer_name.identical_to(told.customer_name),
        ],
    )
    return joined.select(*people.columns, "bare_key")
