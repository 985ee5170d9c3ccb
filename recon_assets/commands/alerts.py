"""`recon alerts`: what was told, what waits, and what would be told."""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from dagster import DagsterInstance
from rich.markup import escape

from recon_assets.alerts import slack
from recon_assets.alerts.announcements import Place, plan
from recon_assets.alerts.blocks import plain
from recon_assets.alerts.delivery import Sender
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.links import Links
from recon_assets.alerts.notes import Entry, Note, State
from recon_assets.alerts.notices import Notice, letter_of_notices
from recon_assets.alerts.outbox import Outbox
from recon_assets.alerts.places import missing, places, speaks
from recon_assets.assets.project import Project
from recon_assets.assets.pulse import PULSE_SECONDS, since_last_tick
from recon_assets.automation.alert_sensors import sender_name
from recon_assets.automation.outbox_log import InstanceLog
from recon_assets.automation.recorded import latest
from recon_assets.automation.runner import home_of
from recon_assets.commands.terminal import FAILED, console, errors
from recon_assets.config import ConfigError

SHOWN = 30
_COLOURS = {State.SENT: "green", State.PENDING: "yellow", State.REPLACED: "dim"}
# What Slack must let the app do, and what it does without the rest.
SCOPES = {
    "chat:write": "needed: nothing is posted without it",
    "channels:history": "without it a message whose arrival is in doubt cannot be looked for"
    " (groups:history for a private channel)",
}

alerts = typer.Typer(invoke_without_command=True, help="What was told, and what would be.")


@alerts.callback()
def status(
    context: typer.Context,
    month: Annotated[str | None, typer.Option(help="One month, such as 2025-08.")] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Print what would be sent about --month; send nothing."),
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="With --dry-run: what Slack would be sent, as JSON.")
    ] = False,
) -> None:
    """What was told, what waits, what may not have arrived. Exit code 1 where the sensor is dead or
    something waits in vain, so that a monitor can ask.
    """
    if context.invoked_subcommand:
        return
    project = Project.load()
    if dry_run:
        if not month:
            raise ConfigError("--dry-run needs --month, such as 2025-08")
        _dry_run(project, month, as_json)
        return
    with _instance(project) as instance:
        entries = list(Outbox(InstanceLog(instance)))
        ago = since_last_tick(instance)
    if month:
        of_month = {e.key for e in entries if month in e.letter.results}
        entries = [e for e in entries if {e.key, e.letter.parent} & of_month]
    for entry in entries[-SHOWN:]:
        console.print(_line(entry), highlight=False)
    if not entries:
        console.print("Nothing was told yet.")
    problems = _problems(project, entries, ago)
    for problem in problems:
        errors.print(f"[bold red]Attention:[/] {escape(problem)}", highlight=False)
    sys.exit(FAILED if problems else 0)


@alerts.command("test")
def try_out() -> None:
    """Send a test message to every place, and check what Slack lets the app do."""
    project = Project.load()
    settings = project.settings
    lacking = missing(project.config.alerts, settings)
    told = dict.fromkeys(place.to for place in places(project.config.alerts, settings))
    if not speaks(settings):
        raise ConfigError("neither SLACK_BOT_TOKEN nor SMTP_URL is set")
    failed = bool(lacking)
    for problem in lacking:
        errors.print(f"[bold red]Not set:[/] {escape(problem)}", highlight=False)
    if settings.slack_token:
        failed |= not _scopes_will_do(project)
    with _instance(project) as instance:
        outbox = Outbox(InstanceLog(instance))
        for to in told:
            failed |= not _tried(project, outbox, to)
    sys.exit(FAILED if failed else 0)


def _tried(project: Project, outbox: Outbox, to: str) -> bool:
    """Whether a test message to ``to`` arrived."""
    now = f"{dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M:%S} UTC"
    notice = Notice("Test of the reconciliation alerts", f"Sent {now}. All is well.")
    name = f"test {time.time_ns()}"
    letter = letter_of_notices(to, {name: notice}, project.settings.ui_url)
    state, reason = State.FAILED, "others write there all the time; try again"
    if outbox.write(lambda: [letter]):
        Sender(outbox, project.settings, sender_name("recon alerts test")).deliver_only(letter.key)
        state, reason = outbox[letter.key].state, outbox[letter.key].note.reason
        if state is not State.SENT:  # not tried again later, when nobody waits for it
            outbox.note(letter.key, State.FAILED, reason=reason)
            state = State.FAILED
    colour = "green" if state is State.SENT else "bold red"
    said = f"{to}: {reason}" if reason else to
    console.print(f"[{colour}]{state}[/] {escape(said)}", highlight=False)
    return state is State.SENT


@alerts.command()
def resend(key: Annotated[str, typer.Argument(help="As `recon alerts` shows it.")]) -> None:
    """Send a message again that is ambiguous or failed, once you know that it is not there."""
    project = Project.load()
    with _instance(project) as instance:
        outbox = Outbox(InstanceLog(instance))
        entry = outbox.get(key)
        if entry is None:
            raise ConfigError(f"there is no message {key}; `recon alerts` lists them")
        if entry.state not in (State.AMBIGUOUS, State.FAILED, State.PENDING):
            raise ConfigError(f"{entry.letter.about} is {entry.state}; nothing to send again")
        outbox.note(key, State.PENDING, reason="asked for by recon alerts resend")
        Sender(outbox, project.settings, sender_name("recon alerts resend")).deliver_only(key)
        entry = outbox[key]
    console.print(f"{entry.letter.about}: {entry.state} {entry.note.reason}".strip())
    sys.exit(0 if entry.state is State.SENT else FAILED)


class _Nothing:
    """The outbox of somebody who was never told anything."""

    def append(self, note: Note) -> None:
        raise AssertionError("a dry run notes nothing")

    def notes(self) -> list[Note]:
        return []


def _dry_run(project: Project, month: str, as_json: bool) -> None:
    settings = project.settings
    reached = places(project.config.alerts, settings) or [
        Place("nowhere: no token or SMTP_URL is set")
    ]
    with _instance(project) as instance:
        recorded = latest(instance, dict.fromkeys(["", *(place.route for place in reached)]))
        outbox = Outbox(InstanceLog(instance))
    links = Links(settings.ui_url, settings.reports_url)
    if not any(alert.month == month for alert in recorded.of("")):
        raise ConfigError(f"{month} was never reconciled; `recon run --month {month}` does it")
    for place in reached:
        alerts_of = [alert for alert in recorded.of(place.route) if alert.month == month]
        letters = plan(alerts_of, Outbox(_Nothing()), place, links).letters
        told_of_it = outbox.told(place.to, place.route).get(month)
        if not letters:
            console.print(f"To {place.to}: nothing, {month} has nothing new", highlight=False)
        elif told_of_it and told_of_it.result == alerts_of[-1].result_hash:
            known = f"({told_of_it.digest}, {outbox[told_of_it.digest].state})"
            console.print(f"To {place.to}: told already {known}", highlight=False)
        for letter in letters:
            _show(letter, as_json)


def _show(letter: Letter, as_json: bool) -> None:
    where = "in its thread" if letter.kind is Kind.REPLY else ""
    console.rule(escape(f"{letter.to} {where}".strip()))
    if as_json:
        sent = {"text": letter.text, "blocks": slack.marked(letter)}
        print(json.dumps(sent, indent=2, ensure_ascii=False))
    else:
        print(f"{plain(letter.blocks)}\n\n(notification: {letter.text})")


def _scopes_will_do(project: Project) -> bool:
    """What the token may do, in a line each."""
    granted, problem = slack.scopes(project.settings)
    if problem:
        errors.print(f"[bold red]Slack:[/] {escape(problem)}", highlight=False)
        return False
    if granted is None:
        console.print("Slack did not say which scopes the token has", highlight=False)
        return True
    for scope, why in SCOPES.items():
        has = scope in granted or (scope == "channels:history" and "groups:history" in granted)
        mark = "[green]has[/]  " if has else "[yellow]lacks[/]"
        console.print(f"{mark} {scope}" + ("" if has else f": {why}"), highlight=False)
    return "chat:write" in granted


def _problems(project: Project, entries: list[Entry], ago: float | None) -> list[str]:
    problems = missing(project.config.alerts, project.settings)
    reached = {place.to for place in places(project.config.alerts, project.settings)}
    if speaks(project.settings) and (ago is None or ago > PULSE_SECONDS):
        since = "never ran" if ago is None else f"has not run for {ago:,.0f} seconds"
        problems.append(f"the sensor mismatch_alerts {since}: is the Dagster daemon running?")
    for state, what in (
        (State.PENDING, "waits, after {n} attempts"),
        (State.AMBIGUOUS, "may not have arrived; look, then `recon alerts resend {key}`"),
    ):
        for entry in entries:
            if entry.state is state and entry.note.attempt and entry.letter.to in reached:
                said = what.format(n=entry.note.attempt, key=entry.key)
                problems.append(f"{entry.letter.about} {said}: {entry.note.reason}")
    return problems


def _line(entry: Entry) -> str:
    colour = _COLOURS.get(entry.state, "bold red")
    at = dt.datetime.fromtimestamp(entry.note.at or entry.written_at, dt.UTC)
    remark = entry.note.reason or ("was in doubt" if entry.doubted else "")
    said = f"{entry.letter.about} → {entry.letter.to}" + (f" ({remark})" if remark else "")
    return f"{at:%Y-%m-%d %H:%M} {entry.key} [{colour}]{entry.state:9}[/] {escape(said)}"


@contextmanager
def _instance(project: Project) -> Iterator[DagsterInstance]:
    home_of(project.settings)
    with DagsterInstance.get() as instance:
        yield instance
