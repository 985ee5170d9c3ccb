"""The `recon` command. Exit codes: 0 done, mismatches or not; 1 failed; 2 bad configuration or usage."""

from __future__ import annotations

import datetime as dt
import itertools
import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from dagster import DagsterInstance
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from recon_assets.assets.delivered import undelivered
from recon_assets.assets.project import Project
from recon_assets.automation.accepting import review
from recon_assets.automation.runner import home_of, run_months, steps_of
from recon_assets.automation.summary import month_table
from recon_assets.commands.alerts import alerts
from recon_assets.commands.check import check
from recon_assets.commands.close import close, reopen
from recon_assets.commands.explain import explain
from recon_assets.commands.init import init
from recon_assets.commands.migrate import migrate
from recon_assets.commands.smoke import smoke
from recon_assets.commands.terminal import FAILED, MISUSED, console, errors
from recon_assets.config import ConfigError, Settings
from recon_assets.definitions import build
from recon_assets.sample import write_sample
from recon_assets.warehouse import engine_errors
from recon_assets.warehouse.closed import closed_among, refusal

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Reconcile CRM, billing and usage, month by month.",
)


def main() -> None:
    """Entry point; turns configuration errors into exit code 2 and a sentence."""
    warnings.filterwarnings("ignore")
    try:
        app()
    except ConfigError as error:
        errors.print(f"[bold red]Configuration:[/] {escape(str(error))}", highlight=False)
        sys.exit(MISUSED)


@app.callback()
def recon() -> None:
    """Reconcile CRM, billing and usage, month by month."""


@app.command()
def run(
    month: Annotated[str | None, typer.Option(help="One month, such as 2025-08.")] = None,
    first: Annotated[str | None, typer.Option("--from", help="First month of a range.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last month of a range.")] = None,
) -> None:
    """Reconcile one month, or a range of months, on the Dagster instance."""
    if (month is None) == (first is None and last is None):
        raise ConfigError("say either --month 2025-08, or --from 2025-01 --to 2025-08")
    project = Project.load()
    start, end = _month(month or first), _month(month or last)
    known = project.months()
    months = [m for m in known if (start or known[0]) <= m <= (end or known[-1])] if known else []
    for asked in (start, end):
        if asked and asked not in known:
            raise ConfigError(
                f"{asked:%Y-%m} is not a month that can be reconciled: there are "
                + (f"{known[0]:%Y-%m} to {known[-1]:%Y-%m}" if known else "none yet")
                + " (a month exists once it has ended; see start_month and end_month)"
            )
    if not months:
        raise ConfigError("no month lies in that range")
    sys.exit(_reconcile(project, months))


@app.command()
def demo(
    folder: Annotated[Path, typer.Option(help="Where the sample company is written.")] = Path(
        "demo"
    ),
    ui: Annotated[bool, typer.Option(help="Start the Dagster UI at the end.")] = True,
    port: Annotated[int, typer.Option(help="Port of the UI on 127.0.0.1.")] = 3000,
) -> None:
    """An invented company: 14 months of exports, reconciled, with reports, then the UI."""
    folder = folder.absolute()
    console.print(f"Writing 14 months of exports of an invented company to [bold]{folder}[/]")
    write_sample(folder)
    os.environ["RECON_CONFIG"] = str(folder / "recon.yaml")
    project = Project.load(Settings.from_environment())
    code = _reconcile(project, project.months())
    if code == 0 and ui:
        code = _serve(project, port)
    sys.exit(code)


@app.command()
def matches(
    month: Annotated[str, typer.Option(help="One month, such as 2025-08.")],
    accept: Annotated[
        list[str] | None,
        typer.Option(help="3: first suggestion of 3. 3.2: its second. billing:NAME=CUSTOMER_ID."),
    ] = None,
    refuse: Annotated[
        list[str] | None, typer.Option(help="The same; 3 refuses all that is suggested for 3.")
    ] = None,
    note: Annotated[str, typer.Option(help="Why, for those who read the file later.")] = "",
    list_only: Annotated[bool, typer.Option("--list", help="Show, and ask nothing.")] = False,
) -> None:
    """Who the unmatched names of a month may be, best suggestion first; decide once, for all months."""
    ask = sys.stdin.isatty() and not list_only
    try:
        asked = _month_named(month)
        review(Project.load(), asked, accept or (), refuse or (), note, ask, console)
    except engine_errors() as error:
        errors.print(f"[bold red]Warehouse:[/] {escape(str(error))}", highlight=False)
        sys.exit(FAILED)


app.command()(init)
app.command()(check)
app.command()(close)
app.command()(reopen)
app.command()(explain)
app.command()(migrate)
app.command()(smoke)
app.add_typer(alerts, name="alerts")


def _month(text: str | None) -> dt.date | None:
    return _month_named(text) if text is not None else None


def _month_named(text: str) -> dt.date:
    try:
        return dt.datetime.strptime(text, "%Y-%m").replace(tzinfo=dt.UTC).date()
    except ValueError:
        raise ConfigError(f"{text!r} is not a month written YYYY-MM") from None


def _reconcile(project: Project, months: list[dt.date]) -> int:
    """Run ``months``, leaving out those that lack a source, and say what came of it."""
    home_of(project.settings)
    definitions = build(project)
    try:
        closed = _closed(project, months)
        missing = undelivered(project, [month for month in months if month not in closed])
    except engine_errors() as error:
        errors.print(f"[bold red]Warehouse:[/] {escape(str(error))}", highlight=False)
        return FAILED
    for problem in _by_reason(dict(sorted(missing.items()))):
        errors.print(f"[bold red]Not reconciled:[/] {escape(problem)}", highlight=False)
    if closed:
        errors.print(f"[bold red]Not run again:[/] {escape(refusal(closed))}", highlight=False)
    left_out = {**closed, **missing}
    failed = bool(left_out)
    with DagsterInstance.get() as instance:
        for some in _stretches(months, left_out):
            with _progress(some, steps_of(definitions)) as on_step:
                outcome = run_months(definitions, instance, some, on_step)
            for problem in outcome.problems:
                errors.print(f"[bold red]Failed:[/] {escape(problem)}", highlight=False)
            failed |= not outcome.succeeded
    try:
        console.print(month_table(project, months))
    except engine_errors() as error:
        errors.print(f"[bold red]Warehouse:[/] {escape(str(error))}", highlight=False)
        return FAILED
    console.print(f"Reports: [bold]{project.settings.reports_dir}[/]", highlight=False)
    console.print(f"Warehouse: {project.warehouse.name}", highlight=False)
    return FAILED if failed else 0


def _closed(project: Project, months: list[dt.date]) -> dict[dt.date, str]:
    with project.warehouse.session() as session:
        return closed_among(session, months)


def _stretches(months: list[dt.date], left_out: Collection[dt.date]) -> Iterator[list[dt.date]]:
    """Consecutive months, without those left out: a month that lacks a source must not keep the
    others from being reconciled.
    """
    for out, stretch in itertools.groupby(months, lambda month: month in left_out):
        if not out:
            yield list(stretch)


def _by_reason(reasons: dict[dt.date, str]) -> Iterator[str]:
    """Why months are not reconciled, each reason once."""
    for reason in dict.fromkeys(reasons.values()):
        months = sorted(month for month, said in reasons.items() if said == reason)
        yield f"{', '.join(f'{month:%Y-%m}' for month in months)}: {reason}"


@contextmanager
def _progress(months: list[dt.date], steps: int) -> Iterator[Callable[[str], None]]:
    label = f"{months[0]:%Y-%m}" + (f" to {months[-1]:%Y-%m}" if len(months) > 1 else "")
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(f"Reconciling {label}", total=steps)

        def on_step(step: str) -> None:
            progress.update(task, advance=1, description=f"Reconciling {label}: {step}")

        yield on_step


def _serve(project: Project, port: int) -> int:
    """The Dagster UI and daemon on the project just reconciled, until interrupted."""
    console.print(f"Dagster UI: http://127.0.0.1:{port} (Ctrl-C ends it)", highlight=False)
    command = [sys.executable, "-m", "dagster", "dev", "-m", "recon_assets.definitions"]
    command += ["--host", "127.0.0.1", "--port", str(port)]
    try:
        return subprocess.call(command, cwd=project.settings.folder)  # noqa: S603 - our own program
    except KeyboardInterrupt:
        return 0
