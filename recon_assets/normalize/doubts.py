"""Which delivered rows there is more to say about than the table of accepted rows says.

They are few, and telling them needs no reading: their place is not among the accepted, or a cell
that holds something has become NULL there.
"""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from recon_assets.config.aliases import AliasBook
from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.readers import is_flag
from recon_assets.normalize.records import PLACE, PROVENANCE, delivered, parse, read, rejected

_WHO = ("customer_id", "customer_name")


def without_copies(raw: ir.Table) -> ir.Table:
    """Rows once each: those that no earlier row of the month is identical to in every delivered column."""
    return raw.anti_join(copies(raw), list(PLACE))


def copies(raw: ir.Table) -> ir.Table:
    """The other rows: what was delivered again."""
    content = [name for name in raw.columns if name not in PROVENANCE[1:]]
    # Few are, and counting finds them; putting all in order would take three times as long.
    counted = raw.group_by(content).agg(rows=raw.count())
    twice = counted.filter(counted["rows"] > 1)
    same = [raw[name].identical_to(twice[name]) for name in content]
    order = ibis.window(group_by=content, order_by=["source_file", "source_row"])
    repeated = raw.semi_join(twice, same).mutate(copy=ibis.row_number().over(order))
    return repeated.filter(repeated.copy > 0).drop("copy")


def all_rejected(
    raw: Mapping[Source, ir.Table],
    accepted: Mapping[Source, ir.Table],
    config: ReconConfig,
    aliases: AliasBook,
) -> ir.Table:
    """What could not be accepted, of every source. Grain: one line per rejected row, one per unknown
    value of a row that was accepted.
    """
    tables = (
        rejected(parse(source, doubtful(source, rows, accepted[source], config), config, aliases))
        for source, rows in raw.items()
    )
    return ibis.union(*tables, distinct=False)


def all_identified(
    raw: Mapping[Source, ir.Table],
    accepted: Mapping[Source, ir.Table],
    config: ReconConfig,
    aliases: AliasBook,
) -> ir.Table:
    """Whom each delivered row of any source names, redeliveries and rejected rows included. Grain:
    delivered row.
    """
    tables = (_identified(s, rows, accepted[s], config, aliases) for s, rows in raw.items())
    return ibis.union(*tables, distinct=False)


def doubtful(source: Source, raw: ir.Table, accepted: ir.Table, config: ReconConfig) -> ir.Table:
    """Rows of ``raw`` that were left out, or of which ``accepted`` lacks a value, once each. All that
    is rejected is among them, whole rows and single values, and with each the first of its copies.
    """
    spec = config.sources[source]
    kept = accepted.select(
        *PLACE, **{f"{column}.lacks": accepted[column].isnull() for column in spec.columns}
    )
    if spec.product_flags:
        kept = kept.distinct()  # a row is accepted once for each of its products
    joined = raw.left_join(kept, list(PLACE), rname="{name}.accepted")
    blank = sorted({"", *spec.nulls})
    doubts = [joined["source_row.accepted"].isnull()]
    for column, header in spec.columns.items():
        cell = delivered(joined, header)
        doubts.append(joined[f"{column}.lacks"] & cell.notnull() & cell.notin(blank))
    doubts += [~is_flag(delivered(joined, header)) for header in spec.product_flags.values()]
    return without_copies(joined.filter(ibis.or_(*doubts)).select(*raw.columns))


def _identified(
    source: Source, raw: ir.Table, accepted: ir.Table, config: ReconConfig, aliases: AliasBook
) -> ir.Table:
    known = accepted.select(*PROVENANCE, *_WHO)
    if config.sources[source].product_flags:
        known = known.distinct()
    others = read(source, raw.anti_join(accepted, list(PLACE)), config, aliases, _WHO)
    for column in _WHO:
        if column not in others.columns:
            others = others.mutate(**{column: ibis.null("string")})
    rows = ibis.union(known, others.select(*known.columns), distinct=False)
    return rows.mutate(source=ibis.literal(source.value))
