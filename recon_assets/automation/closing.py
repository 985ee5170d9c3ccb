"""When a month is to be closed, and whether all that it needs is there. Asked by the schedule that
closes it, by the sensor that waits for late sources, and by the one that tells of them.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import time
from zoneinfo import ZoneInfo

from dagster import AssetKey, AssetRecordsFilter, DagsterInstance

from recon_assets.assets.project import Project, month_of
from recon_assets.config import FileSource, TableSource
from recon_assets.config.schedule import Schedule
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.sources import SourceError, find_files

REPORT = AssetKey(["reports", "monthly_report"])
# A file that changed within the last minute is still being written, or copied.
SETTLED_SECONDS = 60
# Sources that come more than a quarter late are somebody's decision, not the schedule's.
MONTHS_WAITED_FOR = 3


def schedule_of(project: Project) -> Schedule:
    return project.config.schedule or Schedule()


def closes_at(project: Project, month: dt.date) -> dt.datetime:
    """When ``month`` is to be closed: the day and hour of recon.yaml in the month after it."""
    schedule = schedule_of(project)
    after = (month + dt.timedelta(days=32)).replace(day=schedule.day)
    return dt.datetime(
        after.year, after.month, after.day, schedule.hour, tzinfo=ZoneInfo(schedule.timezone)
    )


def due_month(project: Project, now: dt.datetime | None = None) -> dt.date | None:
    """The last month whose time has come."""
    months = due_months(project, now)
    return months[-1] if months else None


def due_months(project: Project, now: dt.datetime | None = None) -> list[dt.date]:
    now = now or dt.datetime.now(dt.UTC)
    return [month for month in project.months() if closes_at(project, month) <= now]


def waited_for(
    project: Project, instance: DagsterInstance, now: dt.datetime | None = None
) -> list[dt.date]:
    """The months to be closed as soon as they can be: those due since the last one reconciled, or
    the last one where none was. Older history is backfilled by people.
    """
    due, done = due_months(project, now), reconciled_months(instance)
    if not done:
        return due[-1:]
    return [month for month in due if month > max(done)][-MONTHS_WAITED_FOR:]


def reconciled_months(instance: DagsterInstance) -> set[dt.date]:
    return {month_of(key) for key in instance.get_materialized_partitions(REPORT)}


def reconciled(instance: DagsterInstance, month: dt.date) -> bool:
    return month in reconciled_months(instance)


def lacking(project: Project, instance: DagsterInstance, month: dt.date) -> dict[str, str]:
    """Source → why it is not there, or not complete, for ``month``. Empty when all is there."""
    reasons: dict[str, str] = {}
    for source in Source:
        spec = project.config.sources[source]
        if isinstance(spec, TableSource):
            reason = _reason_of_table(instance, source, month)
        else:
            reason = _reason_of_files(project, spec, month)
        if reason:
            reasons[str(source)] = reason
    return reasons


def fingerprint(project: Project, month: dt.date) -> str:
    """Of the files of a month, so that a run that failed on them is not started again for them."""
    lines = [f"{month}"]
    for source in Source:
        spec = project.config.sources[source]
        if isinstance(spec, FileSource):
            for path in find_files(spec, project.settings.folder, [month])[month]:
                about = path.stat()
                lines.append(f"{path} {about.st_size} {about.st_mtime_ns}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


def _reason_of_files(project: Project, spec: FileSource, month: dt.date) -> str | None:
    try:
        files = find_files(spec, project.settings.folder, [month])[month]
    except SourceError as error:
        return str(error)
    changed = max(path.stat().st_mtime for path in files)
    if time.time() - changed < SETTLED_SECONDS:
        return f"{files[-1].name} is still being written"
    ended = dt.datetime.combine(
        (month + dt.timedelta(days=32)).replace(day=1), dt.time(), tzinfo=dt.UTC
    )
    if spec.month_column is not None and changed < ended.timestamp():
        return f"{spec.path} was not delivered since the month ended"
    return None


def _reason_of_table(instance: DagsterInstance, source: Source, month: dt.date) -> str | None:
    """As the last look found it: a sensor must not open the warehouse, which a run may hold."""
    found = instance.fetch_observations(
        AssetRecordsFilter(raw_asset(source), asset_partitions=[f"{month:%Y-%m}"]), limit=1
    ).records
    observation = found[0].asset_observation if found else None
    if observation is None:
        return "its table has not been looked at yet"
    return str(observation.metadata["lacking"].value) or None


def raw_asset(source: Source) -> AssetKey:
    return AssetKey(["raw", RAW_TABLES[source]])
