"""The append-only log: every distinct result ever found for a month."""

from __future__ import annotations

import datetime as dt
from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.types import COUNT

# What makes a result: when these are equal, nothing has been found anew.
_RESULT = ("mismatch_id", "severity", "amount_impact", "currency", "explanation", "owner")
_KEPT = (
    "mismatch_id", "customer_key", "customer_id", "customer_name", "product", "category",
    "severity", "field", "amount_impact", "currency", "explanation", "owner",
)  # fmt: skip


def new_versions(
    mismatches: ir.Table, months: ir.Table, log: ir.Table, run_id: str, logged_at: dt.datetime
) -> ir.Table:
    """The rows to append: for each of the reconciled ``months`` whose result is not the last one
    logged, a new version with all its findings and the version's own row.

    An equal result makes no version, so running a month again changes nothing.
    """
    results = months.left_join(_hashes(mismatches), "month").drop("month_right")
    results = results.mutate(result_hash=results.result_hash.fill_null("clean"))
    last = latest_versions(log)
    known = results.left_join(
        last.select("month", last_version="version", last_hash="result_hash"), "month"
    ).drop("month_right")
    changed = known.filter(known.last_hash.isnull() | (known.last_hash != known.result_hash))
    versions = changed.select(
        "month",
        "result_hash",
        version=(changed.last_version.fill_null(0) + 1).cast(COUNT),
        logged_at=ibis.literal(logged_at),
        run_id=ibis.literal(run_id),
    )
    found = versions.inner_join(mismatches.select("month", *_KEPT), "month")
    own = versions.mutate(**{name: ibis.null(mismatches[name].type()) for name in _KEPT})
    return ibis.union(own, found.select(*own.columns), distinct=False)


def latest_versions(log: ir.Table) -> ir.Table:
    """The newest version's own row of each month. Grain: month."""
    own = log.filter(log.mismatch_id.isnull())
    newest = own.group_by("month").agg(version=own.version.max())
    return own.semi_join(newest, ["month", "version"])


def current_findings(log: ir.Table) -> ir.Table:
    """The findings of the newest version of each month. Grain: month × mismatch."""
    return log.filter(log.mismatch_id.notnull()).semi_join(
        latest_versions(log), ["month", "version"]
    )


def _hashes(mismatches: ir.Table) -> ir.Table:
    parts = [mismatches[name].cast("string").fill_null("") for name in _RESULT]
    line = reduce(lambda text, part: text.concat("\x1f", part), parts).hexdigest("md5")
    lines = mismatches.select("month", "mismatch_id", line=line)
    listed = lines.line.group_concat("", order_by=lines.mismatch_id)
    return lines.group_by("month").agg(result_hash=listed.hexdigest("md5"))
