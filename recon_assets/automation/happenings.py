"""What happened that somebody should know, found by sensors: each under a name of its own, by which
it is told once.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import time
from collections.abc import Iterator, Mapping
from typing import Any, Literal
from zoneinfo import ZoneInfo

from dagster import (
    AssetCheckEvaluation,
    AssetCheckSeverity,
    DagsterEventType,
    DagsterInstance,
    DagsterRun,
    EventLogRecord,
    RunStatusChangeRecordsFilter,
)
from dagster._core.definitions.asset_checks.asset_check_factories.utils import (
    FRESHNESS_PARAMS_METADATA_KEY,
    LATEST_CRON_TICK_METADATA_KEY,
    TIMEZONE_PARAM_KEY,
)
from dagster._core.storage.tags import (
    ASSET_PARTITION_RANGE_END_TAG,
    ASSET_PARTITION_RANGE_START_TAG,
    PARTITION_NAME_TAG,
)

from recon_assets.alerts.letter import Kind
from recon_assets.alerts.notes import State
from recon_assets.alerts.notices import Notice
from recon_assets.alerts.wording import month_name
from recon_assets.assets.checks import REJECTED_ROWS
from recon_assets.assets.project import Project
from recon_assets.automation.closing import due_month, lacking, reconciled
from recon_assets.automation.desk import Desk
from recon_assets.automation.outbox_log import TURNS_UP_SECONDS
from recon_assets.automation.runner import problems_of
from recon_assets.config.settings import Settings

Ended = Literal[DagsterEventType.RUN_SUCCESS, DagsterEventType.RUN_FAILURE]

# On its first tick a sensor looks back so far: what failed before alerts were set up is old news.
FIRST_LOOK_SECONDS = 86_400
RUNS_PER_TICK = 200
# Warnings worth a message; other warnings can be read in the UI.
FRESHNESS = "freshness_check"
TOLD_WARNINGS = (REJECTED_ROWS, FRESHNESS)


def failed_runs(
    instance: DagsterInstance, after: int | None, settings: Settings
) -> tuple[dict[str, Notice], int | None]:
    """Runs that failed since ``after``, and how far need not be read again."""
    found = dict[str, Notice]()
    ended, position = _ended(instance, after, DagsterEventType.RUN_FAILURE)
    for run in ended:
        if any(c.blocking and not c.passed for c in _checks(instance, run)):
            continue  # the check is told, with what it found
        problems = [p for e in _events(instance, run, DagsterEventType.STEP_FAILURE) for p in e]
        said = problems[0] if problems else "It ended early; see its log."
        found[f"run {run.run_id}"] = Notice(
            f"The run of {_months(run)} failed",
            settings.redacted(said),
            f"runs/{run.run_id}",
        )
    return found, position


def failed_checks(
    instance: DagsterInstance, after: int | None, settings: Settings
) -> tuple[dict[str, Notice], int | None]:
    """Checks that failed in runs that ended since ``after``, and how far need not be read again. A
    check that fails again as before, when its month is run again, is not told again.
    """
    found = dict[str, Notice]()
    ended, position = _ended(
        instance, after, DagsterEventType.RUN_SUCCESS, DagsterEventType.RUN_FAILURE
    )
    for run in ended:
        for check in _checks(instance, run):
            if check.passed:
                continue
            warns = check.severity is AssetCheckSeverity.WARN
            if warns and check.check_name not in TOLD_WARNINGS:
                continue
            if check.check_name == FRESHNESS:
                found |= _late(check, run)
                continue
            where, months = check.asset_key.to_user_string(), _months(run)
            facts = {name: value.value for name, value in check.metadata.items()}
            name = f"check {where} {check.check_name} {months} {_hash(facts)}"
            found[name] = Notice(
                f"Check {check.check_name} of {where} failed for {months}",
                settings.redacted(check.description or _in_words(facts)),
                f"runs/{run.run_id}",
            )
    return found, position


def missing_sources(project: Project, instance: DagsterInstance) -> dict[str, Notice]:
    """What the month that should be closed by now still waits for."""
    month = due_month(project)
    if month is None or reconciled(instance, month):
        return {}
    reasons = lacking(project, instance, month)
    return {
        f"source {source} {month:%Y-%m}": Notice(
            f"{month_name(f'{month:%Y-%m}')} cannot be closed: {source} is not there",
            reason,
        )
        for source, reason in reasons.items()
    }


def heartbeat(every: str, desk: Desk, since: float) -> tuple[dict[str, Notice], float]:
    """A sign of life at the start of each week or day that began after ``since``, and the start of
    the one that is told. Whoever misses it knows that a mismatch would not be told either.
    """
    if every == "off":
        return {}, since
    now = dt.datetime.fromtimestamp(time.time(), dt.UTC)
    start = now.replace(hour=0, minute=0, second=0, microsecond=0)
    period = dt.timedelta(days=7 if every == "weekly" else 1)
    if every == "weekly":
        start -= dt.timedelta(days=now.weekday())
    if start.timestamp() <= since:
        return {}, since
    counted = dict.fromkeys(State, 0)
    for entry in desk.outbox:
        recent = entry.note.at > (start - period).timestamp()
        if entry.letter.kind is not Kind.NOTICE and (recent or not entry.settled):
            counted[entry.state] += 1
    said = (
        f"Alerts work. Since {start - period:%Y-%m-%d} sent: {counted[State.SENT]}, "
        f"failed: {counted[State.FAILED]}; waiting: {counted[State.PENDING]}, "
        f"not confirmed: {counted[State.AMBIGUOUS]}."
    )
    told = {f"heartbeat {start:%Y-%m-%d}": Notice("Reconciliation alerts are alive", said)}
    return told, start.timestamp()


def _ended(
    instance: DagsterInstance, after: int | None, *how: Ended
) -> tuple[list[DagsterRun], int | None]:
    """Runs that ended since ``after``, oldest first, and how far need not be read again. The last
    minute is: what is told has a name, and is told once, but what is not read is lost.
    """
    records, whole = list[EventLogRecord](), None
    for kind in how:
        found = instance.fetch_run_status_changes(
            RunStatusChangeRecordsFilter(
                kind,
                after_storage_id=after,
                after_timestamp=time.time() - FIRST_LOOK_SECONDS if after is None else None,
            ),
            limit=RUNS_PER_TICK,
            ascending=True,
        )
        records += found.records
        if found.has_more:  # beyond, only some kinds have been read
            last = found.records[-1].storage_id
            whole = last if whole is None else min(whole, last)
    records.sort(key=lambda record: record.storage_id)
    read = [record for record in records if whole is None or record.storage_id <= whole]
    settled = time.time() - TURNS_UP_SECONDS
    position = after
    for record in read:
        if record.timestamp >= settled:
            break
        position = record.storage_id
    runs = [instance.get_run_by_id(record.run_id) for record in read]
    return [run for run in runs if run is not None], position


def _events(
    instance: DagsterInstance, run: DagsterRun, kind: DagsterEventType
) -> Iterator[list[str]]:
    for record in instance.get_records_for_run(run.run_id, of_type=kind).records:
        event = record.event_log_entry.dagster_event
        if event is not None:
            yield problems_of(event)


def _checks(instance: DagsterInstance, run: DagsterRun) -> Iterator[AssetCheckEvaluation]:
    kind = DagsterEventType.ASSET_CHECK_EVALUATION
    for record in instance.get_records_for_run(run.run_id, of_type=kind).records:
        event = record.event_log_entry.dagster_event
        if event is not None:
            yield event.asset_check_evaluation_data


def _months(run: DagsterRun) -> str:
    """The months of a run in words, or its job where it has none."""
    first = run.tags.get(ASSET_PARTITION_RANGE_START_TAG) or run.tags.get(PARTITION_NAME_TAG)
    last = run.tags.get(ASSET_PARTITION_RANGE_END_TAG) or first
    if not first or not last:
        return run.job_name
    try:
        names = [month_name(first), month_name(last)]
    except (ValueError, IndexError):
        names = [first, last]
    return names[0] if first == last else " to ".join(names)


def _late(check: AssetCheckEvaluation, run: DagsterRun) -> dict[str, Notice]:
    """The month that should have been reconciled by the deadline that the check looked at."""
    params = check.metadata[FRESHNESS_PARAMS_METADATA_KEY].value
    zone = str(params[TIMEZONE_PARAM_KEY]) if isinstance(params, Mapping) else "UTC"
    tick = float(str(check.metadata[LATEST_CRON_TICK_METADATA_KEY].value))
    deadline = dt.datetime.fromtimestamp(tick, ZoneInfo(zone))
    month = f"{deadline.replace(day=1) - dt.timedelta(days=1):%Y-%m}"
    title = f"{month_name(month)} is late: it is not reconciled"
    by = f"{deadline.day} {deadline:%B %Y, %H:%M} ({zone})"
    said = f"It should have been by {by}. The sensor sources_arrived says what it waits for."
    return {f"late {month}": Notice(title, said, f"runs/{run.run_id}")}


def _hash(facts: dict[str, Any]) -> str:
    """What a check found."""
    text = repr(sorted((name, str(value)) for name, value in facts.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _in_words(facts: dict[str, Any]) -> str:
    kept = {n: v for n, v in facts.items() if isinstance(v, str | int | float | dict | list)}
    return "; ".join(f"{name.replace('_', ' ')}: {value}" for name, value in kept.items())
