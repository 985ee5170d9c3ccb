"""A closed month is not written: what was signed stays what it was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recon_assets.contracts import contract_of
from recon_assets.warehouse import slices
from recon_assets.warehouse.session import Session


class MonthClosed(Exception):
    """Months that would be written are closed. The message says which, by whom, and what to do."""


def closed_among(session: Session, months: Iterable[dt.date]) -> dict[dt.date, str]:
    """The months of ``months`` that are closed now, and in words who closed them when."""
    closings = contract_of("history", "month_closings")
    wanted = set(months)
    if not wanted or not slices.columns_in_catalog(session, closings):
        return {}
    rows = session.execute(
        "SELECT month, version, claimed_by, note, acted_at FROM history.closed_months WHERE closed"
    )
    return {
        month: f"closed as version {version} by {who} on {when:%Y-%m-%d}"
        + (f" ({note})" if note else "")
        for month, version, who, note, when in rows
        if month in wanted
    }


def refusal(closed: dict[dt.date, str]) -> str:
    """Why ``closed`` months are not run again, and how they could be."""
    which = "; ".join(f"{month:%Y-%m} is {said}" for month, said in sorted(closed.items()))
    months = " and ".join(f"{month:%Y-%m}" for month in sorted(closed))
    return (
        f"{which}. Nothing was changed. To run {months} again, reopen first:"
        f" recon reopen {min(closed):%Y-%m} --by NAME --note WHY, or the job reopen_month"
    )


def refuse_closed(session: Session, months: Iterable[dt.date]) -> None:
    """Raises MonthClosed naming every closed month of ``months``."""
    if closed := closed_among(session, months):
        raise MonthClosed(refusal(closed))
