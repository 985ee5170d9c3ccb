"""`recon close` and `recon reopen`: a month becomes official, or may be run again."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer
from dagster import DagsterInstance
from rich.markup import escape

from recon_assets.assets.project import Project
from recon_assets.automation.month_closing import CLOSE, REOPEN, STEPS
from recon_assets.automation.runner import home_of, run_job
from recon_assets.commands.terminal import FAILED, console, errors
from recon_assets.config import ConfigError
from recon_assets.definitions import build
from recon_assets.warehouse import engine_errors

Month = Annotated[str, typer.Argument(help="The month, such as 2025-08.")]


def close(
    month: Month,
    by: Annotated[str, typer.Option(help="Who closes it; recorded as claimed.")],
    note: Annotated[str, typer.Option(help="What should be remembered of it.")] = "",
) -> None:
    """Close a month: what is known of it now is official, and it is not run again."""
    _run(CLOSE, {"month": month, "by": by, "note": note})


def reopen(
    month: Month,
    by: Annotated[str, typer.Option(help="Who reopens it; recorded as claimed.")],
    note: Annotated[str, typer.Option(help="Why; a justification is required.")],
) -> None:
    """Reopen a closed month, so that it can be run again. Closed months after it are to be re-checked."""
    _run(REOPEN, {"month": month, "by": by, "note": note})


def _run(job: str, asked: dict[str, Any]) -> None:
    project = Project.load()
    if asked["month"] not in {f"{month:%Y-%m}" for month in project.months()}:
        raise ConfigError(f"{asked['month']!r} is not a month that can be reconciled")
    definitions = build(project)
    home_of(project.settings)
    with DagsterInstance.get() as instance:
        _, problems = run_job(definitions, instance, job, {STEPS[job]: {"config": asked}})
    for problem in problems:
        errors.print(f"[bold red]Refused:[/] {escape(problem)}", highlight=False)
    if problems:
        sys.exit(FAILED)
    try:
        standing = project.warehouse.query(
            "SELECT month, closed, version, totals_hash, recheck_since FROM history.closed_months"
            " ORDER BY month"
        )
    except engine_errors() as error:
        errors.print(f"[bold red]Warehouse:[/] {escape(str(error))}", highlight=False)
        sys.exit(FAILED)
    for row in standing.to_dict("records"):
        told = {str(name).casefold(): value for name, value in row.items()}
        if f"{told['month']:%Y-%m}" == asked["month"]:
            said = "closed" if told["closed"] else "reopened; it was closed"
            console.print(
                f"{asked['month']} is {said} as version {told['version']},"
                f" totals {told['totals_hash']}, by {escape(asked['by'])} as claimed",
                highlight=False,
            )
        elif told["closed"] and told["recheck_since"] is not None:
            console.print(
                f"{told['month']:%Y-%m} is closed, and to be re-checked, since"
                f" {told['recheck_since']:%Y-%m} was reopened: close it again when it holds",
                highlight=False,
            )
