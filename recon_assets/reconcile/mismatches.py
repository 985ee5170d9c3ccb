"""All findings of a month, each with its id and the delivered rows behind it."""

from __future__ import annotations

from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import Owners, ReconConfig
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.records import PROVENANCE
from recon_assets.reconcile import agreement, charges, data_quality, entitlement, presence
from recon_assets.reconcile.facts import customer_facts, product_facts, with_customer
from recon_assets.reconcile.positions import attributed
from recon_assets.reconcile.rule import FINDING, Rule, no_money

# Long enough never to collide, short enough to type after `recon explain`.
ID_LENGTH = 16


def all_rules(config: ReconConfig) -> tuple[Rule, ...]:
    """The decision table, in the order of product.md."""
    return (
        *presence.RULES,
        *charges.rules(config),
        *agreement.rules(config),
        *entitlement.rules(config),
    )


def not_evaluated(config: ReconConfig) -> dict[str, str]:
    """Rule → why it does not run on this configuration. A rule that runs is not listed."""
    reasons = {}
    for rule in all_rules(config):
        several = sum(other.category == rule.category for other in all_rules(config)) > 1
        name = f"{rule.category} ({rule.field})" if several else rule.category
        if reason := rule.not_evaluated(config):
            reasons[name] = reason
    return reasons | data_quality.not_evaluated(config)


def grounds(config: ReconConfig) -> dict[str, tuple[str, ...]]:
    """Category → the columns of positions that must be true before its absence means anything. Only
    categories that are looked for on this configuration.
    """
    columns: dict[str, dict[str, None]] = {}
    for rule in all_rules(config):
        if rule.not_evaluated(config) is None:
            columns.setdefault(rule.category, {}).update(
                dict.fromkeys(rule.soundness(rule.compares))
            )
    skipped = data_quality.not_evaluated(config)
    quality = {c: told for c, told in data_quality.GROUNDS.items() if c not in skipped}
    return {category: tuple(named) for category, named in columns.items()} | quality


def categories_with_amount(config: ReconConfig) -> list[str]:
    """Categories whose findings have an amount wherever a price is known."""
    return sorted({rule.category for rule in all_rules(config) if rule.amount is not no_money})


def status_labels(config: ReconConfig) -> dict[str, str]:
    """Category → its label in an analyst's words."""
    quality = dict.fromkeys(data_quality.CATEGORIES, data_quality.LABEL)
    return {rule.category: rule.label for rule in all_rules(config)} | quality


def mismatches(
    positions: ir.Table,
    explained: ir.Table,
    records: dict[Source, ir.Table],
    matches: ir.Table,
    config: ReconConfig,
) -> ir.Table:
    """Every finding but those that timing has ``explained``. Grain: finding. ``records`` are the
    normalized tables.
    """
    crm = attributed(records[Source.CRM], Source.CRM, matches, config)
    found = with_evidence(_findings(positions, crm, matches, config), records, matches, config)
    return found.anti_join(explained, ["month", "mismatch_id"])


def facts_of(products: ir.Table, config: ReconConfig) -> dict[str, ir.Table]:
    """What rules speak about: the facts of each grain."""
    customers = customer_facts(products)
    told = _told_products(products, config)
    return {"product": with_customer(told, customers), "customer": customers}


def with_evidence(
    found: ir.Table,
    records: dict[Source, ir.Table],
    matches: ir.Table,
    config: ReconConfig,
) -> ir.Table:
    """``found`` with the id and owner of each finding and the delivered rows behind it."""
    found = found.mutate(mismatch_id=_mismatch_id(found), owner=_owner(found, config.owners))
    # Few customers have findings; only their rows are looked for.
    matches = matches.semi_join(found, ["month", "customer_key"])
    for source, table in records.items():
        found = _with_rows(found, attributed(table, source, matches, config), source)
    return found


def _findings(
    positions: ir.Table, crm: ir.Table, matches: ir.Table, config: ReconConfig
) -> ir.Table:
    facts = facts_of(product_facts(positions, config), config)
    customers = facts["customer"]
    skipped = data_quality.not_evaluated(config)
    found = [
        rule.findings(facts[rule.grain])
        for rule in all_rules(config)
        if rule.not_evaluated(config) is None
    ]
    found += [
        table
        for category, table in (
            ("duplicate_record", data_quality.duplicate_records(crm, customers, config)),
            ("ambiguous_match", data_quality.ambiguous_matches(matches, customers)),
            ("customer_id_mismatch", data_quality.customer_id_mismatches(matches, customers)),
        )
        if category not in skipped
    ]
    return ibis.union(*(table.select(*FINDING) for table in found), distinct=False)


def _told_products(products: ir.Table, config: ReconConfig) -> ir.Table:
    """Where there are products, a position whose product is unknown cannot be compared by product."""
    return products.filter(products["product"].notnull()) if config.has_products else products


def _mismatch_id(found: ir.Table) -> ir.StringValue:
    """The same every month for the same problem: not of month, amounts or spelling."""
    parts = [found.category, found.customer_key, found["product"].fill_null(""), found.field]
    joined = reduce(lambda text, part: text.concat("\x1f", part), parts)
    return joined.hexdigest("md5").substr(0, ID_LENGTH)


def _owner(found: ir.Table, owners: Owners) -> ir.StringValue:
    """The owner in the CRM, else by category, else by product, else whoever looks at the rest."""
    routes = [
        column.cases(*routed.items())
        for column, routed in (
            (found.category, owners.categories),
            (
                found["product"].lower(),
                {name.lower(): who for name, who in owners.products.items()},
            ),
        )
        if routed
    ]
    rest = [ibis.literal(owners.default)] if owners.default else []
    return ibis.coalesce(found.owner.nullif(""), *routes, *rest)


def _with_rows(found: ir.Table, records: ir.Table, source: Source) -> ir.Table:
    """``found`` with the delivered rows of ``source`` behind each finding, as ``file:row,row``;
    a row of a table by its primary key, as ``table:key,key``.
    """
    key = found.select("month", "customer_key", "mismatch_id", found_product="product")
    theirs = key.inner_join(
        records.select(*PROVENANCE, "customer_key", "product"),
        ["month", "customer_key"],
    )
    about = (
        theirs.filter(
            theirs.found_product.isnull()
            | theirs["product"].isnull()
            | (theirs.found_product == theirs["product"])
        )
        .select(*PROVENANCE, "mismatch_id")
        .distinct()
    )
    place = about.source_key.coalesce(about.source_row.cast("string"))
    files = about.group_by("month", "mismatch_id", "source_file").agg(
        listed=place.group_concat(",", order_by=about.source_row)
    )
    files = files.mutate(listed=files.source_file.concat(":", files.listed))
    rows = files.group_by("month", "mismatch_id").agg(
        **{f"{source}_rows": files.listed.group_concat("; ", order_by=files.source_file)}
    )
    joined = found.left_join(rows, ["month", "mismatch_id"])
    return joined.drop("month_right", "mismatch_id_right")
