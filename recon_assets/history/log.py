"""The append-only log: every distinct result ever found for a month, and what it stands on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import Source
from recon_assets.history.fingerprint import fingerprints, row_digest

CLEAN = "clean"
# What is kept of a finding.
FINDING = (
    "mismatch_id", "customer_key", "customer_id", "customer_name", "product", "category",
    "status_label", "severity", "field", "crm_value", "billing_value", "ops_value", "difference",
    "amount_impact", "currency", "explanation", "crm_rows", "billing_rows", "ops_rows", "owner",
)  # fmt: skip
# What makes a result: when these are equal, nothing has been found anew. Rows that only stand
# elsewhere in a file are none of it, nor is another spelling of a name.
_RESULT = (
    "mismatch_id", "severity", "crm_value", "billing_value", "ops_value", "difference",
    "amount_impact", "currency", "explanation", "owner",
)  # fmt: skip
_HASHES = ("inputs_hash", "config_hash", "aliases_hash", "rules_hash")
_ROWS = ("delivered", "accepted", "rejected", "redelivered")


@dataclass(frozen=True)
class Basis:
    """What results stand on besides the delivered rows, as hashes."""

    config_hash: str
    aliases_hash: str
    rules_hash: str


@dataclass(frozen=True)
class Found:
    """What a month's result is read from. ``months`` are those to look at: month, and the run_id
    that wrote its mismatches. ``delivered`` are the raw tables, and their columns that count.
    """

    months: ir.Table
    mismatches: ir.Table
    positions: ir.Table
    control_totals: ir.Table
    delivered: Mapping[Source, tuple[ir.Table, Sequence[str]]]

    def of(self, table: ir.Table) -> ir.Table:
        """The rows of the months to look at, and no other: a long history costs nothing."""
        return table.semi_join(self.months, "month")


def new_versions(
    found: Found, basis: Basis, log: ir.Table, trigger: str, logged_at: dt.datetime
) -> ir.Table:
    """The rows to append: for each month to look at whose result, or what it stands on, is not
    what was logged last, a new version with all its findings and the version's own row.

    An equal result on equal grounds makes no version, so running a month again changes nothing.
    """
    results = found.months
    for part in (
        _result_hashes(found.of(found.mismatches)),
        _input_hashes(found),
        _totals(found.of(found.control_totals)),
        found.of(found.positions)
        .group_by("month")
        .agg(customers=lambda positions: positions.customer_key.nunique()),
    ):
        results = results.left_join(part, "month").drop("month_right")
    results = results.mutate(
        result_hash=results.result_hash.fill_null(CLEAN),
        inputs_hash=results.inputs_hash.fill_null(CLEAN),
        control_totals=results.control_totals.fill_null("{}"),
        customers=results.customers.fill_null(0).cast(COUNT),
        **{f"{n}_rows": results[f"{n}_rows"].fill_null(0).cast(MONEY) for n in _ROWS},
        **{name: ibis.literal(told) for name, told in vars(basis).items()},
    )
    results = results.mutate(run_key=_run_key(results))
    versions = _changed(results, log, trigger).mutate(logged_at=ibis.literal(logged_at))
    findings = versions.inner_join(found.mismatches.select("month", *FINDING), "month")
    types = {name: found.mismatches[name].type() for name in FINDING}
    own = versions.mutate(**{name: ibis.null(dtype) for name, dtype in types.items()})
    return ibis.union(own, findings.select(*own.columns), distinct=False)


def latest_versions(log: ir.Table) -> ir.Table:
    """The newest version's own row of each month. Grain: month."""
    own = log.filter(log.mismatch_id.isnull())
    newest = own.group_by("month").agg(version=own.version.max())
    return own.semi_join(newest, ["month", "version"])


def current_findings(log: ir.Table) -> ir.Table:
    """The findings of the newest version of each month. Grain: month × mismatch."""
    return findings_of(log, latest_versions(log))


def findings_of(log: ir.Table, versions: ir.Table) -> ir.Table:
    """The findings of some ``versions``. Grain: month × version × mismatch."""
    return log.filter(log.mismatch_id.notnull()).semi_join(versions, ["month", "version"])


def _changed(results: ir.Table, log: ir.Table, trigger: str) -> ir.Table:
    """The results that are not the last ones logged, each with its number and what made it."""
    last = latest_versions(log).select(
        "month", last_version="version", last_key="run_key", last_result="result_hash"
    )
    known = results.left_join(last, "month").drop("month_right")
    changed = known.filter(
        known.last_version.isnull()
        | (known.last_key != known.run_key)
        | (known.last_result != known.result_hash)
    )
    first = changed.last_version.isnull()
    return changed.mutate(
        version=(changed.last_version.fill_null(0) + 1).cast(COUNT),
        trigger=first.ifelse(trigger, "restatement"),
    ).drop("last_version", "last_key", "last_result")


def _result_hashes(mismatches: ir.Table) -> ir.Table:
    lines = mismatches.select("month", digest=row_digest(mismatches, _RESULT))
    return fingerprints(lines).rename(result_hash="fingerprint")


def _input_hashes(found: Found) -> ir.Table:
    lines = []
    for source, (table, columns) in found.delivered.items():
        rows = found.of(table)
        lines.append(rows.select("month", digest=row_digest(rows, columns, salt=source)))
    return fingerprints(ibis.union(*lines, distinct=False)).rename(inputs_hash="fingerprint")


def _totals(totals: ir.Table) -> ir.Table:
    """Rows in all, and every control total as JSON. Grain: month."""
    figures = [
        ibis.literal(f'"{name}": "').concat(totals[name].cast("string"), '"') for name in _ROWS
    ]
    currency = ibis.literal(" ").concat(totals.currency).fill_null("")
    named = totals.source.concat(" ", totals.measure, currency)
    entry = ibis.literal('"').concat(named, '": {', ibis.literal(", ").join(figures), "}")
    lines = totals.mutate(entry=entry)
    of_rows = lines.measure == "rows"
    return lines.group_by("month").agg(
        control_totals=ibis.literal("{").concat(
            lines.entry.group_concat(", ", order_by=lines.entry), "}"
        ),
        **{f"{name}_rows": lines[name].sum(where=of_rows) for name in _ROWS},
    )


def _run_key(results: ir.Table) -> ir.StringValue:
    parts = [results.month.strftime("%Y-%m"), *(results[name] for name in _HASHES)]
    return reduce(lambda text, part: text.concat("/", part), parts).hexdigest("md5")
