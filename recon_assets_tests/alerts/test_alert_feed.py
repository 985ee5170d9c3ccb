"""What the history says to alerts: the feed, made by the engine from two small tables."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import ibis
import pandas as pd
import pyarrow as pa

from recon_assets.alerts.months import month_alert
from recon_assets.assets.alert_feed import FINDINGS_IN_DETAIL, alert_feed, alert_feeds
from recon_assets.config.alerts import Alerts, Route
from recon_assets.contracts.vocabulary import CATEGORIES

JULY, AUGUST = dt.date(2025, 7, 1), dt.date(2025, 8, 1)
LABELS = dict.fromkeys(CATEGORIES, "Billing mismatch")
LOG = ibis.schema(
    {
        "month": "date", "version": "int64", "result_hash": "string", "logged_at": "timestamp",
        "mismatch_id": "string", "amount_impact": "decimal(24, 6)",
    }
)  # fmt: skip
STATES = ibis.schema(
    {
        "month": "date", "mismatch_id": "string", "state": "string", "customer_name": "string",
        "customer_id": "string", "product": "string", "category": "string", "severity": "string",
        "explanation": "string", "currency": "string", "owner": "string",
        "amount_impact": "decimal(24, 6)", "waived": "boolean", "waiver_ended": "boolean",
    }
)  # fmt: skip


class History:
    """Stands for a session of the warehouse: its two tables of history, on DuckDB."""

    def __init__(self) -> None:
        self.log: list[dict[str, Any]] = []
        self.states: list[dict[str, Any]] = []
        self._engine = ibis.duckdb.connect()

    def month(self, month: dt.date, version: int, **found: tuple[str, str, str]) -> None:
        """``found``: mismatch → state, amount, owner."""
        own = {"month": month, "version": version, "result_hash": f"{month}{version}"}
        own["logged_at"] = dt.datetime(2025, month.month, version)
        self.log.append({**dict.fromkeys(LOG.names), **own})
        self.states = [row for row in self.states if row["month"] != month]
        for name, (state, amount, owner) in found.items():
            worth = Decimal(amount)
            if state in ("new", "recurring", "reopened"):
                self.log.append({**own, "mismatch_id": name, "amount_impact": worth})
            row = {**dict.fromkeys(STATES.names), "month": month, "mismatch_id": name}
            row |= {"state": state, "amount_impact": worth, "owner": owner or None}
            row |= {"category": "overbilled", "severity": "high", "currency": "USD"}
            row |= {"waived": False, "waiver_ended": False}
            self.states.append(row | {"customer_name": name, "explanation": "It is so."})

    def table(self, name: str) -> Any:
        rows, schema = {
            "history.mismatch_log": (self.log, LOG),
            "history.mismatch_lifecycle": (self.states, STATES),
        }[name]
        return ibis.memtable(pa.Table.from_pylist(rows, schema=schema.to_pyarrow()))

    def frame(self, table: Any) -> pd.DataFrame:
        return self._engine.to_pandas(table)

    def august(self, **more: Any) -> dict[str, Any]:
        feed = alert_feed(self, LABELS, **more)  # type: ignore[arg-type]
        [entry] = [entry for entry in feed if entry["month"] == "2025-08"]
        month_alert(entry)
        return entry


def test_a_known_mismatch_that_passes_the_threshold_is_told_in_the_month_in_which_it_does() -> None:
    history = History()
    history.month(JULY, 1, grows=("new", "-900", "Ann"), big=("new", "2000", "Ann"))
    history.month(AUGUST, 1, grows=("recurring", "-1000", "Ann"), big=("recurring", "2100", "Ann"))
    assert "newly_over" not in history.august()
    over = history.august(threshold=Decimal(1000))["newly_over"]
    assert [(f["mismatch_id"], f["fresh"]) for f in over] == [("grows", True)]
    history.month(AUGUST, 2, grows=("recurring", "-1200", "Ann"))
    over = history.august(threshold=Decimal(1000))["newly_over"]
    assert [(f["mismatch_id"], f["fresh"]) for f in over] == [("grows", False)]


def test_a_restated_month_lists_what_is_fresh_first_and_the_rest_as_known() -> None:
    history = History()
    history.month(AUGUST, 1, old=("new", "5000", "Ann"))
    history.month(AUGUST, 2, old=("new", "5000", "Ann"), small=("new", "1", "Bob"))
    entry = history.august()
    assert entry["fresh"] == 1
    assert [(f["mismatch_id"], f["fresh"]) for f in entry["top"]] == [
        ("small", True),
        ("old", False),
    ]
    assert entry["owners"] == {"Ann": 1, "Bob": 1}


def test_a_route_has_a_feed_of_its_findings_alone() -> None:
    history = History()
    history.month(AUGUST, 1, a=("new", "10", "Ann"), b=("new", "20", "Bob"), c=("new", "30", ""))
    route = Route.model_validate({"owner": "Ann", "channel": "#ann"})
    feeds = alert_feeds(history, LABELS, Alerts(routes=(route,)))  # type: ignore[arg-type]
    assert [entry["fresh"] for entry in feeds["alerts"]] == [3]
    [entry] = feeds["alerts of owner Ann"]
    assert (entry["fresh"], entry["amounts"]["USD"]["overcharged"]) == (1, "10.00")
    assert feeds["alerts"][0]["owners"] == {"Ann": 1, "Bob": 1, "": 1}


def test_of_ten_thousand_findings_the_dearest_travel() -> None:
    history = History()
    history.month(AUGUST, 1, **{f"m{n:05}": ("new", str(n), "Ann") for n in range(10_000)})
    entry = history.august()
    assert entry["fresh"] == 10_000
    assert len(entry["top"]) == FINDINGS_IN_DETAIL
    assert entry["top"][0]["mismatch_id"] == "m09999"
