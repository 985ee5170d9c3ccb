"""What a person sees in the Dagster UI about a table once it is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any

import ibis.expr.types as ir
import pandas as pd
from dagster import MetadataValue

from recon_assets.assets.alert_feed import alert_feeds
from recon_assets.assets.project import Project
from recon_assets.config.alerts import Alerts
from recon_assets.contracts.vocabulary import CATEGORIES, OPEN_STATES
from recon_assets.history.closing import closed_months, restated_months, restatement
from recon_assets.history.trend import months_since
from recon_assets.normalize.names_to_compare import (
    MOST_CUSTOMER_NAMES,
    MOST_UNMATCHED,
    all_unmatched,
    own_names,
)
from recon_assets.reconcile.mismatches import status_labels
from recon_assets.reports.markdown import escaped, first_paragraph, table
from recon_assets.reports.mismatch_page import mismatches_markdown
from recon_assets.reports.trend import trend_markdown
from recon_assets.warehouse import Session, Summary
from recon_assets.warehouse.views import CLOSINGS, LOG

# A page shows the first of these; the table holds them all.
SHOWN_REJECTIONS = 20
SHOWN_SUGGESTIONS = 20
SHOWN_RESTATEMENTS = 50
# Every one is two plots on the page; a company with more has reports for them.
PLOTTED_CURRENCIES = 4


def summaries(project: Project) -> Mapping[str, Summary]:
    """Table → what to show about it, per month where it is monthly."""
    return {
        "normalized.rejected": _rejected,
        "normalized.customer_matches": _matches,
        "normalized.match_candidates": _candidates,
        "reconciled.positions": _positions,
        "reconciled.control_totals": _control_totals,
        "reconciled.mismatches": _mismatches,
        "history.mismatch_log": _log,
        "history.mismatch_lifecycle": partial(
            _lifecycle, status_labels(project.config), project.config.alerts
        ),
        "history.mismatch_trend": _trend,
    }


def _rejected(session: Session, month: dt.date | None) -> Mapping[str, Any]:
    lines = _of(session.table("normalized.rejected"), month)
    by_reason = lines.group_by("source", "scope", "column_name").agg(lines=lines.count())
    some = lines.order_by("source", "source_file", "source_row").limit(SHOWN_REJECTIONS)
    return {
        "rejected_rows": _count(session, lines.filter(lines.scope == "row")),
        "unknown_values": _count(session, lines.filter(lines.scope == "value")),
        "by_column": _table(session, by_reason.order_by("source", "scope", "column_name")),
        "first_lines": _table(session, some.drop("month")),
    }


def _matches(session: Session, month: dt.date | None) -> Mapping[str, Any]:
    matches = _of(session.table("normalized.customer_matches"), month)
    by_method = matches.group_by("source", "match_method").agg(
        records=matches.count(), customers=matches.customer_key.nunique()
    )
    unmatched = matches.filter(matches.match_method.isin(("unmatched", "ambiguous")))
    return {
        "by_method": _table(session, by_method.order_by("source", "match_method")),
        "unmatched_customers": MetadataValue.int(session.number(unmatched.customer_key.nunique())),
    }


def _candidates(session: Session, month: dt.date | None) -> Mapping[str, Any]:
    """What is suggested, and how much was left out by the bound on what leaves the warehouse."""
    matches = _of(session.table("normalized.customer_matches"), month)
    found = _of(session.table("normalized.match_candidates"), month)
    unmatched, names = (
        session.number(t.count()) for t in (all_unmatched(matches), own_names(matches))
    )
    first = found.filter(found["rank"] == 1).order_by(found.score.desc(), found.clean_name)
    return {
        "unmatched_names": MetadataValue.int(unmatched),
        "unmatched_names_left_out": MetadataValue.int(max(unmatched - MOST_UNMATCHED, 0)),
        "customer_names_left_out": MetadataValue.int(max(names - MOST_CUSTOMER_NAMES, 0)),
        "names_with_suggestions": _count(session, first),
        "likeliest": _table(
            session, first.limit(SHOWN_SUGGESTIONS).drop("month", "clean_name", "rank")
        ),
    }


def _positions(session: Session, month: dt.date | None) -> Mapping[str, Any]:
    positions = _of(session.table("reconciled.positions"), month)
    customers = positions.group_by("in_crm", "in_billing", "in_ops").agg(
        customers=positions.customer_key.nunique()
    )
    return {
        "customers": MetadataValue.int(session.number(positions.customer_key.nunique())),
        "who_has_whom": _table(session, customers.order_by("in_crm", "in_billing", "in_ops")),
    }


def _control_totals(session: Session, month: dt.date | None) -> Mapping[str, Any]:
    totals = _of(session.table("reconciled.control_totals"), month)
    return {"control_totals": _table(session, totals.order_by("source", "measure").drop("month"))}


def _mismatches(session: Session, month: dt.date | None) -> Mapping[str, Any]:
    table = session.table("reconciled.mismatches")
    found = session.frame(_of(table, month))
    counts = found["category"].value_counts()
    page = mismatches_markdown(found)
    return {
        "verdict": MetadataValue.text(first_paragraph(page)),
        "overview": MetadataValue.md(page),
        "mismatches": MetadataValue.int(len(found)),
        **_money(session, table, found),
        **{f"count_{c}": MetadataValue.int(int(counts.get(c, 0))) for c in CATEGORIES},
    }


def _money(session: Session, table: ir.Table, found: pd.DataFrame) -> Mapping[str, Any]:
    """A figure each way for every currency of ``table``: those in which a month has nothing too,
    so that each is one line over the months where the UI plots it.
    """
    priced = table.filter(table.amount_impact.notnull())
    used = session.frame(priced.group_by("currency").agg(findings=priced.count()))
    used = used.sort_values(["findings", "currency"], ascending=[False, True])
    figures = {}
    for currency in used["currency"].head(PLOTTED_CURRENCIES):
        of_currency = (
            found["currency"].isna() if pd.isna(currency) else found["currency"] == currency
        )
        amounts = found.loc[of_currency & found["amount_impact"].notna(), "amount_impact"]
        for way, sign in (("overcharged", 1), ("leaked", -1)):
            total = sum((a * sign for a in amounts if a * sign > 0), Decimal(0))
            name = "unknown" if pd.isna(currency) else currency
            figures[f"{way}_{name}"] = MetadataValue.float(float(total))
    return figures


def _lifecycle(
    labels: Mapping[str, str], alerts: Alerts, session: Session, month: dt.date | None
) -> Mapping[str, Any]:
    states = session.table("history.mismatch_lifecycle")
    by_state = session.frame(states.group_by("month", "state").agg(mismatches=states.count()))
    wide = by_state.pivot_table(index="month", columns="state", values="mismatches", fill_value=0)
    wide = wide.astype(int)
    return {
        "by_month": MetadataValue.md(markdown(wide.sort_index(ascending=False).reset_index())),
        **{
            name: MetadataValue.json(feed)
            for name, feed in alert_feeds(session, labels, alerts).items()
        },
    }


def _log(session: Session, month: dt.date | None) -> Mapping[str, Any]:
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


def _trend(session: Session, month: dt.date | None) -> Mapping[str, Any]:
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


def _of(table: ir.Table, month: dt.date | None) -> ir.Table:
    return table.filter(table.month == month)


def _count(session: Session, table: ir.Table) -> MetadataValue:
    return MetadataValue.int(session.number(table.count()))


def _table(session: Session, table: ir.Table) -> MetadataValue:
    return MetadataValue.md(markdown(session.frame(table)))


def markdown(rows: pd.DataFrame) -> str:
    """Rows as a markdown table, or a word when there are none."""
    cells = [
        ["" if pd.isna(v) else escaped(_word(v)) for v in row]
        for row in rows.itertuples(index=False)
    ]
    return (
        table([str(c) for c in rows.columns], cells, "l" * len(rows.columns)) if cells else "None."
    )


def _word(value: object) -> str:
    if isinstance(value, dt.date):
        return f"{value:%Y-%m}" if value.day == 1 else f"{value:%Y-%m-%d}"
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}"
    return str(value)
