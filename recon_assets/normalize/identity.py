"""Whom each delivered row is about.

In order: an id the CRM knows, an accepted alias, the name with its legal form, the name without it.
A key that stands for several customers links nobody. Rule: product.md, "Identity".
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize import text
from recon_assets.normalize.id_keys import id_key, with_identified_customer
from recon_assets.normalize.mistyped_ids import with_doubted_id
from recon_assets.normalize.name_keys import WHO, join_spelling, with_named_customer
from recon_assets.normalize.records import PROVENANCE
from recon_assets.normalize.spellings import Spellings

_ALIAS_BOOK = pa.schema(
    {
        "source": pa.string(),
        "id_key": pa.string(),
        "alias_name": pa.string(),
        "customer_key": pa.string(),
        "valid_from": pa.date32(),
        "valid_to": pa.date32(),
    }
)


def customer_matches(records: ir.Table, aliases: AliasBook) -> ir.Table:
    """The customer of every delivered record.

    ``records`` has PROVENANCE, source, customer_id and customer_name (placeholders already NULL), one
    row per delivered row of all sources. Grain of the result: the same.
    """
    spelled = _people(records)
    accepted = accepted_aliases(spelled, aliases) if aliases.customers else None
    written = (
        [spelled.customer_name]
        if accepted is None
        else [spelled.customer_name, accepted.alias_name]
    )
    spellings = Spellings.of(*written)
    people = spellings.named(spelled, "customer_name")
    book = None if accepted is None else spellings.named(accepted, "alias_name")
    linked = _link(people, book, spellings)
    keyed = _keys_of_the_unlinked(linked)
    resolved = keyed.left_join(_crm_ids(keyed), ["month", "customer_key"]).drop(
        "month_right", "customer_key_right"
    )
    return join_spelling(records, resolved).select(
        *PROVENANCE,
        "source",
        "customer_id",
        "customer_name",
        "clean_name",
        match_method=lambda t: t.match_method.coalesce("unmatched"),
        customer_key=lambda t: t.customer_key,
        crm_customer_id=lambda t: t.crm_customer_id,
    )


def _people(records: ir.Table) -> ir.Table:
    """Each way a source writes a customer, once a month."""
    spelled = records.select(WHO).distinct()
    named = spelled.filter(spelled.customer_id.notnull() | spelled.customer_name.notnull())
    return named.mutate(id_key=text.canonical_id(named.customer_id))


def _own_names(people: ir.Table) -> ir.Table:
    """The names of CRM customers, with the customer's key; who has no id is known by name."""
    crm = people.filter(people.source == Source.CRM)
    with_id = crm.filter(crm.id_key.notnull()).mutate(customer_key=id_key(crm.id_key))
    named = ("month", "customer_key", "customer_name", "clean_name", "core_name")
    return ibis.union(with_id.select(named), _without_id(crm, with_id).select(named), distinct=True)


def _without_id(crm: ir.Table, with_id: ir.Table) -> ir.Table:
    """CRM customers that have no id: each distinct name that no customer with an id bears."""
    nameless = crm.filter(crm.id_key.isnull())
    alone = nameless.anti_join(with_id, ["month", "core_name"])
    forms = alone.group_by("month", "core_name").agg(forms=lambda t: t.clean_name.nunique())
    counted = alone.inner_join(forms, ["month", "core_name"])
    # Two legal forms of one name are two customers; a single one is known by its core name, so that
    # writing the form out next month changes nothing.
    key = (counted.forms > 1).ifelse(counted.clean_name, counted.core_name)
    return counted.mutate(customer_key=_name_key(key))


def _link(people: ir.Table, book: ir.Table | None, spellings: Spellings) -> ir.Table:
    """People with match_method and the key of the CRM customer they are linked to (or NULL)."""
    # An alias that is about one id is no name of its customer.
    names = None if book is None else book.filter(book.id_key.isnull())
    own = _own_names(people)
    found = with_identified_customer(with_named_customer(people, own, names, spellings))
    believed = (found.known_id & ~found.mistyped_id).ifelse(
        id_key(found.id_key), ibis.null("string")
    )
    found = found.mutate(id_customer=believed.coalesce(found.bare_key))
    found = _with_alias(with_doubted_id(found, own), book)
    decided = (
        (found.known_id & ~found.mistyped_id & ~found.doubted_id, "id", found.id_customer),
        (found.alias_customers == 1, "alias", found.alias_key),
        (found.alias_customers > 1, "ambiguous", None),
        (found.doubted_id, "ambiguous", None),
        (found.bare_key.notnull(), "id", found.bare_key),
        (found.named_customers == 1, "name", found.named_key),
        (found.named_customers > 1, "ambiguous", None),
        (found.within_customers == 1, "name", found.within_key),
        (found.within_customers > 1, "ambiguous", None),
    )
    nobody = ibis.null("string")
    method = ibis.cases(*((when, how) for when, how, _ in decided), else_="unmatched")
    link = ibis.cases(
        *((when, nobody if whom is None else whom) for when, _, whom in decided), else_=nobody
    )
    return found.mutate(match_method=method, link=link).select(
        *people.columns, "match_method", "link"
    )


def _with_alias(people: ir.Table, book: ir.Table | None) -> ir.Table:
    """People with the customer that accepted aliases say they are, and how many such customers."""
    if book is None:
        return people.mutate(alias_key=ibis.null("string"), alias_customers=ibis.null("int64"))
    told = (
        aliased(people, book)
        .group_by(*WHO)
        .agg(
            alias_key=lambda t: t.customer_key.min(),
            alias_customers=lambda t: t.customer_key.nunique(),
        )
    )
    return join_spelling(people, told)


def aliased(people: ir.Table, book: ir.Table) -> ir.Table:
    """Whom accepted aliases say that people are. Grain: WHO × customer_key."""
    by_id = people.inner_join(book, ["month", "source", "id_key"])
    # An alias that also names an id is about that id: another id under the same name is another
    # customer.
    by_name = people.inner_join(
        book,
        [
            "month",
            "source",
            "clean_name",
            book.id_key.isnull() | people.id_key.isnull(),
        ],
    )
    return ibis.union(
        *(hit.select(*WHO, "customer_key") for hit in (by_id, by_name)), distinct=True
    )


def accepted_aliases(people: ir.Table, aliases: AliasBook) -> ir.Table:
    """Accepted aliases, in every month in which they are valid, for each source that they are about."""
    rows = [
        _alias_row(alias, source)
        for alias in aliases.customers
        for source in ([alias.source] if alias.source else Source)
    ]
    book = ibis.memtable(pa.Table.from_pylist(rows, schema=_ALIAS_BOOK))
    months = people.select("month").distinct()
    next_month = months.month + ibis.interval(months=1)
    return months.inner_join(
        book,
        [
            book.valid_from.isnull() | (book.valid_from < next_month.cast("date")),
            book.valid_to.isnull() | (book.valid_to >= months.month),
        ],
    )


def _alias_row(alias: CustomerAlias, source: str) -> dict[str, object]:
    return {
        "source": source,
        "id_key": text.canonical(alias.alias_id) or None if alias.alias_id else None,
        "alias_name": alias.alias_name,
        "customer_key": f"id:{text.canonical(alias.customer_id)}",
        "valid_from": alias.valid_from,
        "valid_to": alias.valid_to,
    }


def _keys_of_the_unlinked(linked: ir.Table) -> ir.Table:
    """Everyone's customer_key. The unlinked still meet each other by name; one with an id but no
    name takes the key of the one unlinked name that bears the same id.
    """
    loose = linked.filter(linked.link.isnull())
    own_id = id_key(loose.id_key)
    is_crm = loose.source == Source.CRM
    bearers = (
        loose.filter(loose.core_name.notnull() & loose.id_key.notnull() & ~is_crm)
        .group_by("month", "id_key")
        .agg(bearer=lambda t: t.core_name.min(), bearers=lambda t: t.core_name.nunique())
    )
    one = bearers.filter(bearers.bearers == 1).select("month", "id_key", "bearer")
    loose = loose.left_join(one, ["month", "id_key"]).drop("month_right", "id_key_right")
    key = ibis.cases(
        (loose.core_name.notnull(), _name_key(loose.core_name)),
        (loose.bearer.notnull(), _name_key(loose.bearer)),
        else_=own_id,
    )
    keyed = loose.mutate(customer_key=key).drop("bearer", "link")
    tied = linked.filter(linked.link.notnull()).mutate(customer_key=linked.link).drop("link")
    return ibis.union(tied, keyed.select(*tied.columns), distinct=False)


def _crm_ids(keyed: ir.Table) -> ir.Table:
    """The CRM's own id of each customer, as the CRM writes it."""
    crm = keyed.filter((keyed.source == Source.CRM) & keyed.customer_id.notnull())
    return crm.group_by("month", "customer_key").agg(crm_customer_id=lambda t: t.customer_id.min())


def _name_key(name: ir.StringValue) -> ir.StringValue:
    return ibis.literal("name:").concat(name)
