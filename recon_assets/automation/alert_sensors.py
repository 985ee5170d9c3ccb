"""The sensors that tell: of mismatches, of failed runs, of failed checks, of missing sources.

Each writes what is to be said into the outbox and then sends whatever waits there, so that an alert
is out within one interval, and none is lost with the process that found it. What a tick sends it
claims first: two sensors never send the same letter.
"""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from dagster import (
    DefaultSensorStatus,
    SensorDefinition,
    SensorEvaluationContext,
    SkipReason,
    sensor,
)

from recon_assets.alerts.announcements import Place, Plan, plan
from recon_assets.alerts.delivery import Report
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.links import Links
from recon_assets.alerts.months import MonthAlert
from recon_assets.alerts.notes import State
from recon_assets.alerts.notices import Notice, letter_of_notices
from recon_assets.alerts.outbox import Outbox
from recon_assets.alerts.places import everything, missing, places, speaks
from recon_assets.assets.project import Project
from recon_assets.automation.desk import Desk, Memory
from recon_assets.automation.happenings import (
    failed_checks,
    failed_runs,
    heartbeat,
    missing_sources,
)
from recon_assets.automation.outbox_log import InstanceLog
from recon_assets.automation.recorded import recorded_since

# An alert half a minute late is on time for a monthly reconciliation; more often only loads the
# daemon.
INTERVAL_SECONDS = 30
# A source is late by days; looking for files costs little, but not nothing.
SOURCES_INTERVAL_SECONDS = 300
# Named in the tick; the outbox has them all.
REPORTS_NAMED = 3
# While something waits its events are read again by every tick; more would slow all ticks down.
KEPT_EVENTS = 50


class DeliveryError(Exception):
    """Slack or the mail server refused, or could not be reached. The tick fails so that somebody
    sees it; the letter waits in the outbox.
    """


@dataclass(frozen=True)
class Found:
    """What a sensor that has written down what is to be said wants to remember, and what it says of
    itself.
    """

    memory: Memory
    said: str
    problems: tuple[str, ...] = ()


Find = Callable[[SensorEvaluationContext, Desk, Memory], Found]


def alert_sensors(project: Project) -> list[SensorDefinition]:
    """They run by themselves when there is something to send by, since nobody starts a sensor that
    they do not know of; without it they stay off, since they could only fail.
    """
    return [
        _sensor(
            project,
            "mismatch_alerts",
            "Tells of new, returned and newly expensive mismatches, and of a month that is clear"
            " again: one digest a month, edited when the month is run again.",
            _mismatches(project),
        ),
        _sensor(project, "run_failure_alerts", "Tells of runs that failed.", _runs(project)),
        _sensor(
            project,
            "check_failure_alerts",
            "Tells of asset checks that failed: a month that was not published, many rejected"
            " rows, a month that is late.",
            _checks(project),
        ),
        _sensor(
            project,
            "source_alerts",
            "Tells of a source that is not there when its month should be closed.",
            _sources(project),
            SOURCES_INTERVAL_SECONDS,
        ),
    ]


def _sensor(
    project: Project, name: str, description: str, find: Find, interval: int = INTERVAL_SECONDS
) -> SensorDefinition:
    settings, alerts = project.settings, project.config.alerts
    runs = speaks(settings)

    @sensor(
        name=name,
        minimum_interval_seconds=interval,
        default_status=DefaultSensorStatus.RUNNING if runs else DefaultSensorStatus.STOPPED,
        description=description,
    )
    def tick(context: SensorEvaluationContext) -> SkipReason:
        if not runs:
            return SkipReason(
                "neither SLACK_BOT_TOKEN nor SMTP_URL is set; nothing was read or sent"
            )
        lacking = missing(alerts, settings)
        told = {place.to for place in places(alerts, settings)}
        if not told:
            raise DeliveryError(". ".join(lacking))
        memory = memory_of(context.cursor)
        desk = Desk(InstanceLog(context.instance), told, memory)
        found = find(context, desk, memory)
        reports = desk.deliver(settings, sender_name(name))
        context.update_cursor(json.dumps(found.memory | desk.kept()))
        for report in reports:
            context.log.info(report.said)
        if refused := [report for report in reports if report.refused]:
            raise DeliveryError(_in_short(refused) + "; trying again")
        return SkipReason(". ".join([_in_short(reports) or found.said, *found.problems, *lacking]))

    return tick


def memory_of(cursor: str | None) -> Memory:
    """What the sensor remembers. Raises ValueError for a cursor edited by hand into something else:
    to guess a position would read everything again, or nothing ever.
    """
    if not cursor:
        return {}
    try:
        return {str(name): float(value) for name, value in json.loads(cursor).items()}
    except (ValueError, TypeError, AttributeError):
        raise ValueError(
            "the sensor's cursor cannot be read; reset it in the UI. What was sent is in the"
            " outbox and is not sent again"
        ) from None


def sender_name(sensor: str) -> str:
    """Tells two processes apart that run the same sensor."""
    return f"{sensor}@{socket.gethostname()}:{os.getpid()}:{time.monotonic_ns()}"


def _in_short(reports: Iterable[Report]) -> str:
    said = [report.said for report in reports]
    more = [f"… and {len(said) - REPORTS_NAMED} more"] if len(said) > REPORTS_NAMED else []
    return ". ".join(said[:REPORTS_NAMED] + more)


def _mismatches(project: Project) -> Find:
    settings, alerts = project.settings, project.config.alerts
    links = Links(settings.ui_url, settings.reports_url)

    def find(context: SensorEvaluationContext, desk: Desk, memory: Memory) -> Found:
        told = places(alerts, settings)
        position = int(memory.get("storage_id", 0))
        recorded = recorded_since(
            context.instance, position, dict.fromkeys(["", *(place.route for place in told)])
        )
        for problem in recorded.unreadable:
            context.log.warning(problem)
        quiet = []
        if recorded.events or not desk.rests:
            quiet = [_tell(recorded.of(place.route), desk.outbox, place, links) for place in told]
        alive, since = heartbeat(alerts.heartbeat, desk, memory.get("since", time.time()))
        _notice(project, desk, alive)
        # What is not told for certain is read again: how it ends says what is new in a later result.
        if all(quiet) or recorded.events > KEPT_EVENTS:
            position = recorded.storage_id
        said = f"Nothing new to announce in {recorded.events} materializations"
        memory = {"storage_id": position, "since": since}
        return Found(memory, said, tuple(recorded.problems()))

    return find


def _tell(recorded: Iterable[MonthAlert], outbox: Outbox, place: Place, links: Links) -> bool:
    """Write down what ``place`` is to be told. True where nothing was, and nothing is under way."""
    recorded, planned = list(recorded), Plan()

    def letters() -> tuple[Letter, ...]:
        nonlocal planned
        planned = plan(recorded, outbox, place, links)
        return planned.letters

    written = outbox.write(letters)
    for key in planned.pointless:
        outbox.note(key, State.REPLACED, reason="nothing of it is left")
    open_here = any(
        entry.open and (entry.letter.to, entry.letter.route) == (place.to, place.route)
        for entry in outbox
        if entry.letter.kind is not Kind.NOTICE
    )
    return written and not planned.letters and not planned.wait and not open_here


def _at(position: int | None) -> Memory:
    """Nothing where nothing was read yet: from 0 on, the next tick would read all that ever was."""
    return {} if position is None else {"storage_id": position}


def _runs(project: Project) -> Find:
    def find(context: SensorEvaluationContext, desk: Desk, memory: Memory) -> Found:
        after = memory.get("storage_id")
        found, position = failed_runs(
            context.instance, None if after is None else int(after), project.settings
        )
        _notice(project, desk, found)
        return Found(_at(position), "No run failed")

    return find


def _checks(project: Project) -> Find:
    def find(context: SensorEvaluationContext, desk: Desk, memory: Memory) -> Found:
        after = memory.get("storage_id")
        found, position = failed_checks(
            context.instance, None if after is None else int(after), project.settings
        )
        _notice(project, desk, found)
        return Found(_at(position), "No check failed")

    return find


def _sources(project: Project) -> Find:
    def find(context: SensorEvaluationContext, desk: Desk, memory: Memory) -> Found:
        if project.config.schedule is None:
            return Found({}, "recon.yaml has no schedule:, so nothing is late")
        _notice(project, desk, missing_sources(project, context.instance))
        return Found({}, "No source is late")

    return find


def _notice(project: Project, desk: Desk, notices: Mapping[str, Notice]) -> None:
    """Write one letter for each place, of what it was not told of before. Raises DeliveryError
    where others wrote there all the time, so that the tick is made again from where it began.
    """
    if not notices:
        return
    settings, outbox = project.settings, desk.outbox
    for place in everything(project.config.alerts, settings):

        def letters(to: str = place.to) -> list[Letter]:
            told = outbox.noticed(to)
            fresh = {name: notice for name, notice in notices.items() if name not in told}
            return [letter_of_notices(to, fresh, settings.ui_url)] if fresh else []

        if not outbox.write(letters):
            raise DeliveryError(f"others write to {place.to} all the time; trying again")
