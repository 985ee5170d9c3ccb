"""Closed months: which they are, what was said of them then, and what is different now.

Valid time is the month, transaction time the version. What a closed month said stays its official
result, whatever is found later; the difference can be asked for row by row.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.history.log import FINDING, findings_of, latest_versions

# What of a finding is compared, beside being there at all.
_COMPARED = ("severity", "crm_value", "billing_value", "ops_value", "amount_impact", "currency")
_SHOWN = (*_COMPARED, "explanation")
LATE, CORRECTION, RULES = "late data", "correction", "rule change"


def closed_months(closings: ir.Table) -> ir.Table:
    """How every month stands that was ever closed. Grain: month.

    ``closed`` is whether it is now; version, totals_hash, claimed_by, note and acted_at are those
    of the last action. ``recheck_since`` is the earliest month before it that was reopened after
    it was closed: what it stands on may have changed, so it is to be closed again.
    """
    newest = closings.group_by("month").agg(sequence=closings.sequence.max())
    last = closings.semi_join(newest, ["month", "sequence"])
    reopened = closings.filter(closings.action == "reopened").select(
        reopened_month="month", reopened_at="acted_at"
    )
    later = last.filter(last.action == "closed").cross_join(reopened)
    doubted = later.filter(
        (later.reopened_month < later.month) & (later.reopened_at > later.acted_at)
    )
    since = doubted.group_by("month").agg(recheck_since=doubted.reopened_month.min())
    return last.left_join(since, "month").select(
        "month",
        "version",
        "totals_hash",
        "claimed_by",
        "note",
        "acted_at",
        "recheck_since",
        closed=last.action == "closed",
    )


def totals_hash(version: ir.Table) -> ir.StringValue:
    """What a closing signs: a version's control totals and findings, as one hash."""
    return version.control_totals.concat("/", version.result_hash).hexdigest("md5")


def current(log: ir.Table) -> ir.Table:
    """The findings of each month as they are known now. Grain: month × mismatch."""
    return findings_of(log, latest_versions(log)).select("month", "version", *FINDING)


def as_reported(log: ir.Table, closings: ir.Table) -> ir.Table:
    """The findings of each month as they were reported. Grain: month × mismatch."""
    return findings_of(log, reported_versions(log, closings)).select("month", "version", *FINDING)


def reported_versions(log: ir.Table, closings: ir.Table) -> ir.Table:
    """The version's own row of what was reported of each month: the version that was closed last,
    or the first one where it never was. Grain: month.
    """
    own = log.filter(log.mismatch_id.isnull())
    first = own.group_by("month").agg(first=own.version.min())
    official = closed_months(closings).select("month", official="version")
    told = first.left_join(official, "month")
    reported = told.select("month", version=told.official.coalesce(told.first))
    return own.semi_join(reported, ["month", "version"])


def restatement(log: ir.Table, closings: ir.Table) -> ir.Table:
    """What is different now from what was reported, row by row. Grain: month × mismatch.

    ``change`` is added, removed or changed. ``reason`` is told from the hashes of the two versions:
    late data where more rows were delivered, correction where other rows were, or another decision
    was made in an alias file, rule change where settings or rules are others; several where several
    hold.
    """
    pair = restated_months(log, closings)
    then, now = as_reported(log, closings), current(log)
    names = (
        "customer_key",
        "customer_id",
        "customer_name",
        "product",
        "category",
        "field",
        "owner",
    )
    shown = (*names, *_SHOWN)
    before = then.semi_join(pair, "month").select(
        "month", "mismatch_id", **{f"reported_{name}": then[name] for name in shown}
    )
    after = now.semi_join(pair, "month").select(
        "month", "mismatch_id", **{f"current_{name}": now[name] for name in shown}
    )
    both = before.outer_join(after, ["month", "mismatch_id"], rname="after_{name}")
    month = both.month.coalesce(both.after_month)
    gone, fresh = both.after_month.isnull(), both.month.isnull()
    other = ibis.or_(
        *(~both[f"reported_{name}"].identical_to(both[f"current_{name}"]) for name in _COMPARED)
    )
    told = both.select(
        month=month,
        mismatch_id=both.mismatch_id.coalesce(both.after_mismatch_id),
        change=ibis.cases((gone, "removed"), (fresh, "added"), (other, "changed")),
        **{name: both[f"current_{name}"].coalesce(both[f"reported_{name}"]) for name in names},
        **{
            f"{when}_{name}": both[f"{when}_{name}"]
            for when in ("reported", "current")
            for name in _SHOWN
        },
    )
    return told.filter(told.change.notnull()).inner_join(pair, "month")


def restated_months(log: ir.Table, closings: ir.Table) -> ir.Table:
    """The months whose newest version is not the reported one, and why. Grain: month."""
    reported, latest = reported_versions(log, closings), latest_versions(log)
    both = reported.select(
        "month",
        "inputs_hash",
        "aliases_hash",
        "delivered_rows",
        reported_version="version",
        before=reported.rules_hash.concat(reported.config_hash),
    ).inner_join(
        latest.select(
            "month",
            now_inputs="inputs_hash",
            now_aliases="aliases_hash",
            now_rows="delivered_rows",
            current_version="version",
            now=latest.rules_hash.concat(latest.config_hash),
        ),
        "month",
    )
    apart = both.filter(both.reported_version != both.current_version)
    delivered = apart.inputs_hash != apart.now_inputs
    more = apart.now_rows > apart.delivered_rows
    late = delivered & more
    corrected = (delivered & ~more) | (apart.aliases_hash != apart.now_aliases)
    # Where neither rows nor decisions are others, the rules are.
    ruled = (apart.before != apart.now) | ~(late | corrected)
    reasons = [
        holds.ifelse(f", {name}", "")
        for holds, name in ((late, LATE), (corrected, CORRECTION), (ruled, RULES))
    ]
    return apart.select(
        "month",
        "reported_version",
        "current_version",
        reason=reasons[0].concat(reasons[1], reasons[2]).substr(2),
    )
