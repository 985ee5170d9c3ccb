"""What a person sees in the Dagster UI about a table once it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import ibis.expr.types as ir
from dagster import MetadataValue

from recon_assets.assets import monthly_summaries
from recon_assets.assets.alert_feed import alert_feeds
from recon_assets.assets.monthly_summaries import OfMonth, Written
from recon_assets.assets.project import Project
from recon_assets.config.alerts import Alerts
from recon_assets.contracts.vocabulary import OPEN_STATES
from recon_assets.history.closing import closed_months, restated_months, restatement
from recon_assets.history.trend import months_since
from recon_assets.reconcile.mismatches import status_labels
from recon_assets.reports.markdown import first_paragraph, table_of
from recon_assets.warehouse import Session, Summary
from recon_assets.warehouse.views import CLOSINGS, LOG

# A page shows the first of these; the views hold them all.
SHOWN_RESTATEMENTS = 50


def summaries(project: Project) -> Mapping[str, Summary]:
    """Table → what to show about it, per month where it is monthly."""
    lifecycle = partial(_lifecycle, status_labels(project.config), project.config.alerts)
    return {
        **{name: partial(_of_months, figures) for name, figures in MONTHLY.items()},
        **{name: partial(_of_all, figures) for name, figures in HISTORY.items()},
        "history.mismatch_lifecycle": partial(_of_all, lifecycle),
    }


def _of_months(
    figures: Callable[[Written], OfMonth], session: Session, months: Sequence[Any]
) -> Mapping[Any, Mapping[str, Any]]:
    of_month = figures(Written(session, months))
    return {month: of_month(month) for month in months}


def _of_all(
    figures: Callable[[Session], Mapping[str, Any]], session: Session, months: Sequence[Any]
) -> Mapping[Any, Mapping[str, Any]]:
    return {None: figures(session)}


def _lifecycle(labels: Mapping[str, str], alerts: Alerts, session: Session) -> Mapping[str, Any]:
    states = session.table("history.mismatch_lifecycle")
    by_state = session.frame(states.group_by("month", "state").agg(mismatches=states.count()))
    wide = by_state.pivot_table(index="month", columns="state", values="mismatches", fill_value=0)
    wide = wide.astype(int)
    return {
        "by_month": MetadataValue.md(table_of(wide.sort_index(ascending=False).reset_index())),
        **{
            name: MetadataValue.json(feed)
            for name, feed in alert_feeds(session, labels, alerts).items()
        },
    }


def _log(session: Session) -> Mapping[str, Any]:
    """Versions on record, and where what is known now is not what was reported."""
    log, closings = LOG.unbound(), CLOSINGS.unbound()
    shown = {
        "versions": _count(session, log.filter(log.mismatch_id.isnull())),
        "closed_months": _table(session, closed_months(closings).order_by("month")),
    }
    if not session.number(restated_months(log, closings).count()):
        return {**shown, "restated": MetadataValue.md("None.")}
    other = restatement(log, closings)
    keys = ("month", "reported_version", "current_version", "reason")
    months = other.group_by(*keys, "change").agg(mismatches=other.count())
    some = other.order_by("month", "mismatch_id").limit(SHOWN_RESTATEMENTS)
    rows = ("month", "change", "customer_name", "product", "category", "reason", "mismatch_id")
    amounts = ("reported_amount_impact", "current_amount_impact", "current_currency")
    return {
        **shown,
        "restated": _table(session, months.order_by("month", "change")),
        "restatement": _table(session, some.select(*rows, *amounts)),
    }


def _trend(session: Session) -> Mapping[str, Any]:
    # Every process of the project starts without matplotlib, which takes a second to import.
    from recon_assets.reports.trend import trend_markdown

    table = session.frame(session.table("history.mismatch_trend").order_by("month", "category"))
    last = table[table["month"] == table["month"].max()] if len(table) else table
    states = session.table("history.mismatch_lifecycle")
    opened = states.filter(states.state.isin(OPEN_STATES) & ~states.waived)
    ages = opened.group_by("month", age=months_since(opened.first_seen, opened.month)).agg(
        mismatches=opened.count()
    )
    page = trend_markdown(table, session.frame(ages))
    return {
        "verdict": MetadataValue.text(first_paragraph(page)),
        "trend": MetadataValue.md(page),
        "open": MetadataValue.int(int(last["open"].sum())),
        "new": MetadataValue.int(int(last["new"].sum())),
        "resolved": MetadataValue.int(int(last["resolved"].sum())),
        "waived": MetadataValue.int(int(last["waived"].sum())),
        "explained": MetadataValue.int(int(last["explained"].sum())),
        "months_reconciled": MetadataValue.int(int(table["month"].nunique())),
    }


def _count(session: Session, table: ir.Table) -> MetadataValue:
    return MetadataValue.int(session.number(table.count()))


def _table(session: Session, table: ir.Table) -> MetadataValue:
    return MetadataValue.md(table_of(session.frame(table)))


MONTHLY: Mapping[str, Callable[[Written], OfMonth]] = {
    "normalized.rejected": monthly_summaries.rejected,
    "normalized.customer_matches": monthly_summaries.matches,
    "normalized.match_candidates": monthly_summaries.candidates,
    "reconciled.positions": monthly_summaries.positions,
    "reconciled.control_totals": monthly_summaries.control_totals,
    "reconciled.mismatches": monthly_summaries.mismatches,
}
HISTORY: Mapping[str, Callable[[Session], Mapping[str, Any]]] = {
    "history.mismatch_log": _log,
    "history.mismatch_trend": _trend,
}
