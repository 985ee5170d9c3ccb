"""What the Dagster instance recorded since a position, for sensors.

They read metadata only. To open the warehouse in a sensor would fail while a run writes it: DuckDB
lets one process in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dagster import AssetKey, AssetRecordsFilter, DagsterInstance, EventLogRecord

from recon_assets.alerts.announcements import Version, version_of
from recon_assets.alerts.months import MonthAlert, month_alert
from recon_assets.assets.alert_feed import feed_name

LIFECYCLE = AssetKey(["history", "mismatch_lifecycle"])

# One event carries some tens of months with ten findings each, a few hundred kilobytes at most: a
# page of them stays within tens of megabytes.
EVENTS_PER_PAGE = 50
# Reading this many leaves most of a tick's 60 seconds to Slack. More wait for the next tick; they
# have gathered only where the sensor was off for months.
EVENTS_PER_TICK = 500
# Named in the tick; one broken writer breaks every entry, and the log has them all.
PROBLEMS_NAMED = 3


@dataclass
class Recorded:
    """What was read: per route ("" for all) the newest metadata of every version, oldest version
    first, which keeps thousands of repeats out of memory; what could not be read; how far it went.
    """

    storage_id: int
    versions: dict[str, dict[Version, MonthAlert]] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)
    events: int = 0

    def of(self, route: str) -> Iterable[MonthAlert]:
        return self.versions.get(route, {}).values()

    def problems(self) -> list[str]:
        more = len(self.unreadable) - PROBLEMS_NAMED
        return self.unreadable[:PROBLEMS_NAMED] + ([f"… and {more} more"] if more > 0 else [])


def recorded_since(
    instance: DagsterInstance, storage_id: int, routes: Iterable[str] = ("",)
) -> Recorded:
    """Everything recorded after ``storage_id``, and the newest of all even if it was read before:
    what a month is now does not depend on where a sensor left off. What cannot be read is named and
    passed over: to fail on it would hold up every later alert, for good.
    """
    recorded, entries = Recorded(storage_id), _Entries(routes)
    for record in _events_after(instance, storage_id):
        recorded.storage_id = record.storage_id
        recorded.events += 1
        recorded.unreadable += entries.add(record)
    for record in instance.fetch_materializations(LIFECYCLE, limit=1).records:
        # Newer ones were read where this is older: they were deleted since.
        if record.storage_id >= recorded.storage_id:
            entries.add(record)
    _parse(entries, recorded, storage_id)
    return recorded


def latest(instance: DagsterInstance, routes: Iterable[str] = ("",)) -> Recorded:
    """What was recorded last, of every month."""
    recorded, entries = Recorded(0), _Entries(routes)
    for record in instance.fetch_materializations(LIFECYCLE, limit=1).records:
        recorded.unreadable += entries.add(record)
    _parse(entries, recorded, 0)
    return recorded


def _events_after(instance: DagsterInstance, storage_id: int) -> Iterator[EventLogRecord]:
    for _ in range(EVENTS_PER_TICK // EVENTS_PER_PAGE):
        page = instance.fetch_materializations(
            AssetRecordsFilter(LIFECYCLE, after_storage_id=storage_id),
            limit=EVENTS_PER_PAGE,
            ascending=True,
        )
        yield from page.records
        if not page.has_more or not page.records:
            return
        storage_id = page.records[-1].storage_id


class _Entries:
    """Entries of lists of alerts as they were written, each version once, by its newest writing:
    every event repeats all months, and to parse hundreds of thousands of repeats takes minutes.
    """

    def __init__(self, routes: Iterable[str]) -> None:
        self.found: dict[str, dict[str, tuple[int, object]]] = {route: {} for route in routes}

    def add(self, record: EventLogRecord) -> list[str]:
        """What was not as it should be."""
        materialization, problems = record.asset_materialization, []
        metadata = materialization.metadata if materialization else {}
        for route, found in self.found.items():
            name = feed_name(route)
            entries = metadata[name].value if name in metadata else None
            if isinstance(entries, list):
                for entry in entries:
                    fields = entry if isinstance(entry, dict) else {}
                    version = [fields.get(name) for name in ("month", "version", "result_hash")]
                    found[repr(version)] = (record.storage_id, entry)
            elif not route:
                # A route that was not in recon.yaml then has nothing there; it is not a fault.
                problems.append(f"Event {record.storage_id} passed over: no list of alerts")
        return problems


def _parse(entries: _Entries, recorded: Recorded, after: int) -> None:
    """Into ``recorded``; what cannot be read is named where it was written after that event."""
    for route, found in entries.found.items():
        versions = recorded.versions.setdefault(route, {})
        for storage_id, entry in found.values():
            try:
                alert = month_alert(entry)
            except ValueError as error:
                if storage_id > after:
                    recorded.unreadable.append(f"Event {storage_id} passed over: {error}")
            else:
                versions[version_of(alert)] = alert
