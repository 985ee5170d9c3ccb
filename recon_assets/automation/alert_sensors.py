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

from recon_assets.alerts.announcements import plan
from recon_assets.alerts.delivery import Report, Sender
from recon_assets.alerts.digest import Links
from recon_assets.alerts.notices import Notice, letter_of_notices
from recon_assets.alerts.outbox import Letter, Outbox
from recon_assets.alerts.places import everything, missing, places, speaks
from recon_assets.assets.project import Project
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

Memory = dict[str, float]


class DeliveryError(Exception):
    """Slack or the mail server refused, or could not be reached. The tick fails so that somebody
    sees it; the letter waits in the outbox.
    """


@dataclass(frozen=True)
class Intents:
    """What a sensor found to say, what it wants to remember, and what it says of itself."""

    letters: tuple[Letter, ...]
    memory: Memory
    said: str
    problems: tuple[str, ...] = ()


Find = Callable[[SensorEvaluationContext, Outbox, Memory], Intents]


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
        if not places(alerts, settings):
            raise DeliveryError(". ".join(lacking))
        outbox = Outbox(InstanceLog(context.instance))
        intents = find(context, outbox, memory_of(context.cursor))
        for letter in intents.letters:
            outbox.write(letter)
        context.update_cursor(json.dumps(intents.memory))
        reports = Sender(outbox, settings, sender_name(name)).deliver()
        for report in reports:
            context.log.info(report.said)
        if refused := [report for report in reports if report.refused]:
            raise DeliveryError(_in_short(refused) + "; trying again")
        return SkipReason(
            ". ".join([_in_short(reports) or intents.said, *intents.problems, *lacking])
        )

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

    def find(context: SensorEvaluationContext, outbox: Outbox, memory: Memory) -> Intents:
        told = places(alerts, settings)
        recorded = recorded_since(
            context.instance,
            int(memory.get("storage_id", 0)),
            dict.fromkeys(["", *(place.route for place in told)]),
        )
        for problem in recorded.unreadable:
            context.log.warning(problem)
        plans = [plan(recorded.of(place.route), outbox, place, links) for place in told]
        letters = [letter for each in plans for letter in each.letters]
        since = memory.get("since", time.time())
        letters += _notices(project, outbox, heartbeat(alerts.heartbeat, outbox, since))
        # What must wait for a letter that is being sent is read again by the next tick.
        stays = any(each.wait for each in plans)
        position = memory.get("storage_id", 0) if stays else recorded.storage_id
        said = f"Nothing new to announce in {recorded.events} materializations"
        return Intents(
            tuple(letters),
            {"storage_id": position, "since": since},
            said,
            tuple(recorded.problems()),
        )

    return find


def _runs(project: Project) -> Find:
    def find(context: SensorEvaluationContext, outbox: Outbox, memory: Memory) -> Intents:
        after = memory.get("storage_id")
        found, position = failed_runs(
            context.instance, None if after is None else int(after), project.settings
        )
        letters = _notices(project, outbox, found)
        return Intents(tuple(letters), {"storage_id": position}, "No run failed")

    return find


def _checks(project: Project) -> Find:
    def find(context: SensorEvaluationContext, outbox: Outbox, memory: Memory) -> Intents:
        after = memory.get("storage_id")
        found, position = failed_checks(
            context.instance, None if after is None else int(after), project.settings
        )
        letters = _notices(project, outbox, found)
        return Intents(tuple(letters), {"storage_id": position}, "No check failed")

    return find


def _sources(project: Project) -> Find:
    def find(context: SensorEvaluationContext, outbox: Outbox, memory: Memory) -> Intents:
        if project.config.schedule is None:
            return Intents((), {}, "recon.yaml has no schedule:, so nothing is late")
        letters = _notices(project, outbox, missing_sources(project, context.instance))
        return Intents(tuple(letters), {}, "No source is late")

    return find


def _notices(project: Project, outbox: Outbox, notices: Mapping[str, Notice]) -> list[Letter]:
    """One letter for each place, of what it was not told of before."""
    settings = project.settings
    letters = []
    for place in everything(project.config.alerts, settings):
        told = outbox.told(place.to)
        fresh = {name: notice for name, notice in notices.items() if name not in told}
        if fresh:
            letters.append(letter_of_notices(place.to, fresh, settings.ui_url))
    return letters
