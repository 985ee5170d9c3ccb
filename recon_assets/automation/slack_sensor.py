"""The sensor that tells Slack about new mismatches: one digest per tick, each result once.

It reads materialization metadata only. To open the warehouse here would fail while a run writes it:
DuckDB lets one process in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from dagster import (
    AssetKey,
    AssetRecordsFilter,
    DefaultSensorStatus,
    EventLogRecord,
    SensorDefinition,
    SensorEvaluationContext,
    SkipReason,
    sensor,
)

from recon_assets.alerts.announcements import Cursor, Version, due, version_of
from recon_assets.alerts.digest import Message, digest
from recon_assets.alerts.months import MonthAlert, month_alert
from recon_assets.alerts.slack import Delivery, Outcome, post
from recon_assets.config.settings import Settings

LIFECYCLE = AssetKey(["history", "mismatch_lifecycle"])
ALERTS_METADATA = "alerts"

# An alert half a minute late is on time for a monthly reconciliation; more often only loads the
# daemon.
INTERVAL_SECONDS = 30
# One event carries some tens of months with ten findings each, a few hundred kilobytes at most: a
# page of them stays within tens of megabytes.
EVENTS_PER_PAGE = 50
# Reading this many leaves most of a tick's 60 seconds to Slack. More wait for the next tick; they
# have gathered only where the sensor was off for months.
EVENTS_PER_TICK = 500
# Named in the tick; one broken writer breaks every entry, and the log has them all.
PROBLEMS_NAMED = 3


class DeliveryError(Exception):
    """Slack refused, or could not be reached. The tick fails so that somebody sees it, and its
    cursor stays, so that the next tick tries again.
    """


@dataclass
class _Recorded:
    """What was read: the newest metadata of every version, oldest version first, which keeps
    thousands of repeats out of memory; what could not be read; how far it went.
    """

    storage_id: int
    versions: dict[Version, MonthAlert] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)
    events: int = 0

    def problems(self) -> list[str]:
        more = len(self.unreadable) - PROBLEMS_NAMED
        return self.unreadable[:PROBLEMS_NAMED] + ([f"… and {more} more"] if more > 0 else [])


def mismatch_alert_sensor(settings: Settings) -> SensorDefinition:
    """Runs by itself when a token is set, since nobody starts a sensor that they do not know of;
    without one it stays off, since it could only fail.
    """
    runs = bool(settings.slack_token)

    @sensor(
        name="slack_mismatch_alerts",
        minimum_interval_seconds=INTERVAL_SECONDS,
        default_status=DefaultSensorStatus.RUNNING if runs else DefaultSensorStatus.STOPPED,
        description="Posts one digest to Slack when a reconciled month has mismatches that no "
        "earlier result of that month had.",
    )
    def slack_mismatch_alerts(context: SensorEvaluationContext) -> SkipReason:
        if not settings.slack_token:
            return SkipReason("SLACK_BOT_TOKEN is not set; nothing was read or sent")
        cursor = Cursor.from_json(context.cursor)
        recorded = _recorded_since(context, cursor.storage_id)
        done = cursor.at(recorded.storage_id)
        alerts = due(recorded.versions.values(), cursor.announced)
        if alerts:
            message = digest(alerts, settings.ui_url)
            outcome = post(settings, message)
            if outcome.delivery is Delivery.RATE_LIMITED:
                return SkipReason(f"{_about(message, outcome)}; trying again at a later tick")
            if outcome.delivery is Delivery.REFUSED:
                raise DeliveryError(f"{_about(message, outcome)}; trying again at every tick")
            done = done.having_announced(alerts)
            if outcome.delivery is Delivery.UNCONFIRMED:
                done = done.unsure_of(message, datetime.now(UTC).isoformat(timespec="seconds"))
                context.log.warning(_about(message, outcome))
            said = _about(message, outcome)
        else:
            said = f"Nothing new to announce in {recorded.events} materializations"
        context.update_cursor(done.to_json())
        return SkipReason(". ".join([said, *recorded.problems()]))

    return slack_mismatch_alerts


def _about(message: Message, outcome: Outcome) -> str:
    digest_of = f"the digest of {message.about}"
    match outcome.delivery:
        case Delivery.DELIVERED:
            how = f" {outcome.reason}" if outcome.reason else ""
            return f"Slack took {digest_of}{how}"
        case Delivery.UNCONFIRMED:
            return (
                f"Slack may or may not have {digest_of} (key {message.key}): {outcome.reason}. "
                "It is not sent again, so that it cannot arrive twice; look in the channel"
            )
        case _:
            return f"Slack did not take {digest_of}: {outcome.reason}"


def _recorded_since(context: SensorEvaluationContext, storage_id: int) -> _Recorded:
    """Everything recorded after ``storage_id``. What cannot be read is named and passed over: to
    fail on it would hold up every later alert, for good.
    """
    recorded = _Recorded(storage_id)
    for record in _events_after(context, storage_id):
        recorded.storage_id = record.storage_id
        recorded.events += 1
        for entry in _entries(record, recorded):
            try:
                alert = month_alert(entry)
                recorded.versions[version_of(alert)] = alert
            except ValueError as error:
                recorded.unreadable.append(f"Event {record.storage_id} passed over: {error}")
    for problem in recorded.unreadable:
        context.log.warning(problem)
    return recorded


def _events_after(context: SensorEvaluationContext, storage_id: int) -> Iterator[EventLogRecord]:
    for _ in range(EVENTS_PER_TICK // EVENTS_PER_PAGE):
        page = context.instance.fetch_materializations(
            AssetRecordsFilter(LIFECYCLE, after_storage_id=storage_id),
            limit=EVENTS_PER_PAGE,
            ascending=True,
        )
        yield from page.records
        if not page.has_more or not page.records:
            return
        storage_id = page.records[-1].storage_id


def _entries(record: EventLogRecord, recorded: _Recorded) -> list[object]:
    materialization = record.asset_materialization
    metadata = materialization.metadata if materialization else {}
    value = metadata[ALERTS_METADATA].value if ALERTS_METADATA in metadata else None
    if isinstance(value, list):
        return value
    recorded.unreadable.append(f"Event {record.storage_id} passed over: no list of alerts in it")
    return []
