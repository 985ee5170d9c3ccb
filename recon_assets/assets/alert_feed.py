"""What alerts need to know, as metadata: every month's newest result and what is fresh in it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import ibis
import ibis.expr.types as ir
import pandas as pd

from recon_assets.contracts.vocabulary import FRESH_STATES, OPEN_STATES
from recon_assets.history.log import latest_versions
from recon_assets.warehouse import Session

# Findings that travel with a month: a message shows no more. Only the months logged last carry any,
# so that an event of a long history stays a few hundred kilobytes.
FINDINGS = 10
MONTHS_WITH_FINDINGS = 24

_WORDS = (
    "mismatch_id", "customer_name", "customer_id", "product", "category", "severity",
    "explanation", "currency", "owner",
)  # fmt: skip

Months = Mapping[dt.date, Any]
Fetch = Callable[[ir.Table], pd.DataFrame]


def alert_feed(session: Session, labels: Mapping[str, str]) -> list[dict[str, Any]]:
    """One entry per reconciled month, in order. It travels as metadata of the lifecycle, because a
    sensor must not open the warehouse, which a run may hold.

    A finding is fresh when it is new or reopened and no earlier version of the month had it, or when
    its waiver no longer covers it. What is waived is only counted, and apart.
    ``labels`` gives each category's status label.
    """
    fetch = session.frame
    log = session.table("history.mismatch_log")
    told = session.table("history.mismatch_lifecycle")
    covered = told.filter(told.waived)
    waived = _counts(fetch, covered.group_by("month", "state").agg(count=covered.count()))
    states = told.filter(~told.waived)
    versions = _records(fetch, latest_versions(log))
    fresh = _fresh(log, states)
    latest = sorted(versions, key=lambda v: (v["logged_at"], v["month"]))[-MONTHS_WITH_FINDINGS:]
    counts = _counts(fetch, states.group_by("month", "state").agg(count=states.count()))
    kinds = _counts(fetch, fresh.group_by("month", "category").agg(count=fresh.count()))
    money = _money(fetch, states)
    top = _top(fetch, fresh, [version["month"] for version in latest], labels)
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
        }
        for version in sorted(versions, key=lambda v: v["month"])
        for month in (version["month"],)
    ]


def _fresh(log: ir.Table, states: ir.Table) -> ir.Table:
    found = log.filter(log.mismatch_id.notnull())
    first = found.group_by("month", "mismatch_id").agg(first_version=found.version.min())
    latest = latest_versions(log).select("month", latest_version="version")
    here = states.filter(states.state.isin(FRESH_STATES) | states.waiver_ended)
    known = here.inner_join(first, ["month", "mismatch_id"]).inner_join(latest, "month")
    return known.filter(known.first_version == known.latest_version)


def _counts(fetch: Fetch, table: ir.Table) -> dict[dt.date, dict[str, int]]:
    counts: dict[dt.date, dict[str, int]] = defaultdict(dict)
    for month, name, count in sorted(fetch(table).itertuples(index=False, name=None)):
        counts[month][name] = int(count)
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
    fetch: Fetch, fresh: ir.Table, months: Iterable[dt.date], labels: Mapping[str, str]
) -> Months:
    """The fresh findings with most money, per month and currency."""
    biggest = ibis.window(
        group_by=[fresh.month, fresh.currency],
        order_by=[fresh.amount_impact.abs().desc(nulls_first=False), fresh.mismatch_id],
    )
    ranked = fresh.mutate(place=ibis.row_number().over(biggest))
    kept = ranked.filter((ranked.place < FINDINGS) & ranked.month.isin(list(months)))
    top: dict[dt.date, list[dict[str, Any]]] = defaultdict(list)
    for row in _records(fetch, kept.order_by("month", kept.place, "currency", "mismatch_id")):
        if len(top[row["month"]]) < FINDINGS:
            amount = row["amount_impact"]
            top[row["month"]].append(
                {word: row[word] for word in _WORDS}
                | {
                    "status_label": labels[row["category"]],
                    "amount_impact": None if amount is None else f"{amount:.2f}",
                }
            )
    return top


def _records(fetch: Fetch, table: ir.Table) -> list[dict[Any, Any]]:
    return fetch(table).to_dict("records")
