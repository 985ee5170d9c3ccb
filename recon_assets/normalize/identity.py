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
from recon_assets.normalize.names import with_clean_names
from recon_assets.normalize.records import PROVENANCE

# Names are looked up in these, in this order.
TIERS = ("clean", "core")

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
    people = _people(records)
    crm_key = _crm_keys(people, aliases)
    linked = _link(people, crm_key, aliases)
    keyed = _keys_of_the_unlinked(linked)
    resolved = keyed.left_join(_crm_ids(keyed), ["month", "customer_key"]).drop(
        "month_right", "customer_key_right"
    )
    return _join_spelling(records, resolved).select(
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
    """Each way a source writes a customer, once a month: names are cleaned here, not per row."""
    spelled = records.group_by("month", "source", "customer_id", "customer_name").agg(
        rows=lambda t: t.count()
    )
    named = spelled.filter(spelled.customer_id.notnull() | spelled.customer_name.notnull())
    keyed = named.mutate(id_key=text.canonical_id(named.customer_id))
    return with_clean_names(keyed, "customer_name").drop("rows")


def _crm_keys(people: ir.Table, aliases: AliasBook) -> ir.Table:
    """Name keys of CRM customers: month, source that writes it, tier, key → a customer that has it,
    and how many have it. Accepted aliases count as names of their customer where they hold, but
    for those that are about one id.
    """
    crm = people.filter(people.source == Source.CRM)
    with_id = crm.filter(crm.id_key.notnull()).mutate(customer_key=_id_key(crm.id_key))
    named = ["month", "customer_key", "clean_name", "core_name"]
    own = ibis.union(with_id.select(named), _own_names(crm, with_id), distinct=True)
    accepted = _alias_names(people, aliases)
    known = ibis.union(
        own.cross_join(ibis.memtable({"source": list(Source)})),
        accepted.filter(accepted.id_key.isnull()).select(*named, "source"),
    )
    tiers = [
        known.filter(known[f"{tier}_name"].notnull()).select(
            "month", "source", "customer_key", tier=ibis.literal(tier), key=known[f"{tier}_name"]
        )
        for tier in TIERS
    ]
    return (
        ibis.union(*tiers)
        .group_by("month", "source", "tier", "key")
        .agg(
            customer_key=lambda t: t.customer_key.min(),
            customers=lambda t: t.customer_key.nunique(),
        )
    )


def _own_names(crm: ir.Table, with_id: ir.Table) -> ir.Table:
    """CRM customers that have no id: each distinct name that no customer with an id bears."""
    nameless = crm.filter(crm.id_key.isnull())
    alone = nameless.anti_join(with_id, ["month", "core_name"])
    forms = alone.group_by("month", "core_name").agg(forms=lambda t: t.clean_name.nunique())
    counted = alone.inner_join(forms, ["month", "core_name"])
    # Two legal forms of one name are two customers; a single one is known by its core name, so that
    # writing the form out next month changes nothing.
    key = (counted.forms > 1).ifelse(counted.clean_name, counted.core_name)
    return counted.mutate(customer_key=_name_key(key)).select(
        "month", "customer_key", "clean_name", "core_name"
    )


def _link(people: ir.Table, crm_keys: ir.Table, aliases: AliasBook) -> ir.Table:
    """People with match_method and the key of the CRM customer they are linked to (or NULL)."""
    crm_ids = (
        people.filter((people.source == Source.CRM) & people.id_key.notnull())
        .select("month", "id_key")
        .distinct()
        .mutate(known_id=True)
    )
    found = people.left_join(crm_ids, ["month", "id_key"]).drop("month_right", "id_key_right")
    found = _with_alias(found, aliases)
    for tier in TIERS:
        keys = crm_keys.filter(crm_keys.tier == tier).select(
            "month",
            "source",
            **{
                f"{tier}_name": "key",
                f"{tier}_key": "customer_key",
                f"{tier}_customers": "customers",
            },
        )
        found = found.left_join(keys, ["month", "source", f"{tier}_name"]).drop(
            "month_right", "source_right", f"{tier}_name_right"
        )
    # A tier whose key stands for several ends the search: a looser key would stand for more.
    method = ibis.cases(
        (found.known_id.fill_null(False), "id"),
        (found.alias_customers == 1, "alias"),
        (found.alias_customers > 1, "ambiguous"),
        (found.clean_customers == 1, "name"),
        (found.clean_customers > 1, "ambiguous"),
        (found.core_customers == 1, "name"),
        (found.core_customers > 1, "ambiguous"),
        else_="unmatched",
    )
    by_name = (found.clean_customers == 1).ifelse(found.clean_key, found.core_key)
    link = ibis.cases(
        (method == "id", _id_key(found.id_key)),
        (method == "alias", found.alias_key),
        (method == "name", by_name),
        else_=ibis.null("string"),
    )
    return found.mutate(match_method=method, link=link).select(
        *people.columns, "match_method", "link"
    )


def _with_alias(people: ir.Table, aliases: AliasBook) -> ir.Table:
    """People with the customer that accepted aliases say they are, and how many such customers."""
    if not aliases.customers:
        return people.mutate(alias_key=ibis.null("string"), alias_customers=ibis.null("int64"))
    book = _alias_names(people, aliases)
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
    who = ["month", "source", "customer_id", "customer_name"]
    hits = ibis.union(
        *(hit.select(*who, alias_key="customer_key") for hit in (by_id, by_name)), distinct=True
    )
    told = hits.group_by(who).agg(
        alias_key=lambda t: t.alias_key.min(), alias_customers=lambda t: t.alias_key.nunique()
    )
    return _join_spelling(people, told)


def _alias_names(people: ir.Table, aliases: AliasBook) -> ir.Table:
    """Accepted aliases, in every month in which they are valid, for each source that they are about."""
    rows = [
        _alias_row(alias, source)
        for alias in aliases.customers
        for source in ([alias.source] if alias.source else Source)
    ]
    book = ibis.memtable(pa.Table.from_pylist(rows, schema=_ALIAS_BOOK))
    months = people.select("month").distinct()
    next_month = months.month + ibis.interval(months=1)
    valid = months.inner_join(
        book,
        [
            book.valid_from.isnull() | (book.valid_from < next_month.cast("date")),
            book.valid_to.isnull() | (book.valid_to >= months.month),
        ],
    )
    return with_clean_names(valid, "alias_name")


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
    own_id = _id_key(loose.id_key)
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


def _join_spelling(people: ir.Table, told: ir.Table) -> ir.Table:
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


def _id_key(id_key: ir.StringValue) -> ir.StringValue:
    return ibis.literal("id:").concat(id_key)


def _name_key(name: ir.StringValue) -> ir.StringValue:
    return ibis.literal("name:").concat(name)
