"""What alerts need to know, as metadata: every month's newest result and what is fresh in it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import ibis
import ibis.expr.types as ir
import pandas as pd

from recon_assets.config.alerts import Alerts, Route
from recon_assets.contracts.vocabulary import FRESH_STATES, OPEN_STATES
from recon_assets.history.log import latest_versions
from recon_assets.warehouse import Session

# Findings that travel with a month: a digest shows no more. Only the months logged last carry any,
# so that an event of a long history stays a few hundred kilobytes.
FINDINGS = 10
MONTHS_WITH_FINDINGS = 24
# The last ones carry more, for the threads per owner; a digest of more months has no threads.
FINDINGS_IN_DETAIL = 50
MONTHS_IN_DETAIL = 2

_WORDS = (
    "mismatch_id", "customer_name", "customer_id", "product", "category", "severity",
    "explanation", "currency", "owner",
)  # fmt: skip

Months = Mapping[dt.date, Any]
Fetch = Callable[[ir.Table], pd.DataFrame]


def alert_feeds(
    session: Session, labels: Mapping[str, str], alerts: Alerts
) -> dict[str, list[dict[str, Any]]]:
    """Metadata name → feed: ``alerts`` of everything, and one of what each route is about."""
    feeds = {feed_name(""): alert_feed(session, labels, alerts.money_threshold)}
    for route in alerts.routes:
        feeds[feed_name(route.key)] = alert_feed(session, labels, alerts.money_threshold, route)
    return feeds


def feed_name(route: str) -> str:
    return f"alerts of {route}" if route else "alerts"


def alert_feed(
    session: Session,
    labels: Mapping[str, str],
    threshold: Decimal | None = None,
    route: Route | None = None,
) -> list[dict[str, Any]]:
    """One entry per reconciled month, in order. It travels as metadata of the lifecycle, because a
    sensor must not open the warehouse, which a run may hold.

    A finding is fresh when it is new or reopened and no earlier version of the month had it, or when
    its waiver no longer covers it. What is waived is only counted, and apart. A finding is newly
    over ``threshold`` when it was found the month before too, for less. ``labels`` gives each
    category's status label. With a ``route`` only what it is about counts.
    """
    fetch = session.frame
    log = session.table("history.mismatch_log")
    told = session.table("history.mismatch_lifecycle")
    for name, wanted in route.conditions().items() if route else ():
        told = told.filter(told[name].isin(wanted))
    covered = told.filter(told.waived)
    waived = _counts(fetch, covered.group_by("month", "state").agg(count=covered.count()))
    states = told.filter(~told.waived)
    versions = _records(fetch, latest_versions(log))
    newest = sorted(versions, key=lambda v: (v["logged_at"], v["month"]))
    latest = [version["month"] for version in newest[-MONTHS_WITH_FINDINGS:]]
    here = _with_first_version(log, states)
    found = here.filter(here.state.isin(FRESH_STATES) | here.waiver_ended)
    fresh = found.filter(found.fresh)
    counts = _counts(fetch, states.group_by("month", "state").agg(count=states.count()))
    kinds = _counts(fetch, fresh.group_by("month", "category").agg(count=fresh.count()))
    owners = _counts(fetch, found.group_by("month", "owner").agg(count=found.count()))
    money = _money(fetch, states)
    top = _top(fetch, found, latest, labels)
    over = _top(fetch, _newly_over(log, states, threshold), latest, labels) if threshold else {}
    return [
        {
            "month": f"{month:%Y-%m}",
            "version": int(version["version"]),
            "result_hash": version["result_hash"],
            "fresh": sum(kinds.get(month, {}).values()),
            "counts": counts.get(month, {}),
            "waived": sum(waived.get(month, {}).values()),
            "by_category": kinds.get(month, {}),
            "amounts": money.get(month, {}),
            "previous_amounts": money.get((month - dt.timedelta(days=1)).replace(day=1), {}),
            "top": top.get(month, []),
            **({"newly_over": over[month][:FINDINGS]} if month in over else {}),
            **({"owners": owners.get(month, {})} if month in latest[-MONTHS_IN_DETAIL:] else {}),
        }
        for version in sorted(versions, key=lambda v: v["month"])
        for month in (version["month"],)
    ]


def _with_first_version(log: ir.Table, states: ir.Table) -> ir.Table:
    """What is in a month's newest version, and whether no earlier version had it."""
    found = log.filter(log.mismatch_id.notnull())
    first = found.group_by("month", "mismatch_id").agg(first_version=found.version.min())
    latest = latest_versions(log).select("month", latest_version="version")
    known = states.inner_join(first, ["month", "mismatch_id"]).inner_join(latest, "month")
    return known.mutate(fresh=known.first_version == known.latest_version)


def _newly_over(log: ir.Table, states: ir.Table, threshold: Decimal) -> ir.Table:
    """What was open for less the month before, and was not over in an earlier version either."""
    over = log.filter(log.amount_impact.abs() >= threshold)
    first = over.group_by("month", "mismatch_id").agg(first_version=over.version.min())
    latest = latest_versions(log).select("month", latest_version="version")
    before = states.select(
        "mismatch_id",
        month=(states.month + ibis.interval(months=1)).cast("date"),
        before=states.amount_impact.abs(),
    )
    now = states.filter(states.state == "recurring", states.amount_impact.abs() >= threshold)
    known = now.inner_join(before, ["month", "mismatch_id"]).filter(
        lambda t: t.before.isnull() | (t.before < threshold)
    )
    versions = known.inner_join(first, ["month", "mismatch_id"]).inner_join(latest, "month")
    return versions.mutate(fresh=versions.first_version == versions.latest_version)


def _counts(fetch: Fetch, table: ir.Table) -> dict[dt.date, dict[str, int]]:
    counts: dict[dt.date, dict[str, int]] = defaultdict(dict)
    for month, name, count in fetch(table.order_by("month")).itertuples(index=False, name=None):
        counts[month]["" if pd.isna(name) else name] = int(count)
    return counts


def _money(fetch: Fetch, states: ir.Table) -> Months:
    """Overcharged and leaked per month and currency, of what is open."""
    priced = states.filter(states.state.isin(OPEN_STATES) & states.amount_impact.notnull())
    sums = priced.group_by("month", "currency").agg(
        overcharged=priced.amount_impact.sum(where=priced.amount_impact > 0),
        leaked=-priced.amount_impact.sum(where=priced.amount_impact < 0),
    )
    months: dict[dt.date, dict[str, dict[str, str]]] = defaultdict(dict)
    for row in _records(fetch, sums.order_by("month", "currency")):
        months[row["month"]][row["currency"] or "unknown"] = {
            way: f"{row[way] or 0:.2f}" for way in ("overcharged", "leaked")
        }
    return months


def _top(
    fetch: Fetch, found: ir.Table, months: Sequence[dt.date], labels: Mapping[str, str]
) -> Months:
    """The findings with most money, per month and currency, fresh ones first."""
    biggest = ibis.window(
        group_by=[found.month, found.currency],
        order_by=[
            found.fresh.desc(),
            found.amount_impact.abs().desc(nulls_first=False),
            found.mismatch_id,
        ],
    )
    ranked = found.mutate(place=ibis.row_number().over(biggest))
    in_detail = ranked.month.isin(list(months[-MONTHS_IN_DETAIL:]))
    most = ibis.ifelse(in_detail, FINDINGS_IN_DETAIL, FINDINGS)
    kept = ranked.filter((ranked.place < most) & ranked.month.isin(list(months)))
    top: dict[dt.date, list[dict[str, Any]]] = defaultdict(list)
    order = ("month", kept.fresh.desc(), kept.place, "currency", "mismatch_id")
    for row in _records(fetch, kept.order_by(*order)):
        month = row["month"]
        if len(top[month]) < (
            FINDINGS_IN_DETAIL if month in months[-MONTHS_IN_DETAIL:] else FINDINGS
        ):
            amount = row["amount_impact"]
            top[month].append(
                {word: row[word] for word in _WORDS}
                | {
                    "status_label": labels[row["category"]],
                    "amount_impact": None if amount is None else f"{amount:.2f}",
                    "fresh": bool(row["fresh"]),
                }
            )
    return top


def _records(fetch: Fetch, table: ir.Table) -> list[dict[Any, Any]]:
    return fetch(table).to_dict("records")
