"""Running months on the Dagster instance from a program, so that they show in the UI like any run."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dagster import DagsterEvent, DagsterInstance, Definitions
from dagster._core.definitions.job_base import InMemoryJob
from dagster._core.execution.api import execute_run_iterator
from dagster._core.storage.tags import (
    ASSET_PARTITION_RANGE_END_TAG,
    ASSET_PARTITION_RANGE_START_TAG,
)

import recon_assets
from recon_assets.config import Settings

JOB = "reconcile"
INSTANCE_CONFIG = Path(recon_assets.__file__).parent / "dagster.yaml"
# Steps say nothing on the terminal unless they fail; progress and the summary are the command's.
QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


@dataclass(frozen=True)
class Outcome:
    """How a run of some months ended. ``problems`` are in words, for a person."""

    run_id: str
    months: tuple[dt.date, ...]
    problems: tuple[str, ...]

    @property
    def succeeded(self) -> bool:
        return not self.problems


def prepare_home(home: Path) -> Path:
    """Make ``home`` a Dagster instance of ours unless it is one already."""
    home.mkdir(parents=True, exist_ok=True)
    if not (home / "dagster.yaml").exists():
        shutil.copyfile(INSTANCE_CONFIG, home / "dagster.yaml")
    return home


def home_of(settings: Settings) -> Path:
    """The Dagster instance of this process from now on: DAGSTER_HOME, or one beside recon.yaml."""
    home = prepare_home(Path(os.environ.get("DAGSTER_HOME") or settings.folder / ".dagster"))
    os.environ["DAGSTER_HOME"] = str(home)
    return home


def run_months(
    definitions: Definitions,
    instance: DagsterInstance,
    months: Sequence[dt.date],
    on_step: Callable[[str], None] = lambda step: None,
) -> Outcome:
    """Materialize everything for consecutive ``months``, set-based, in one run on ``instance``.

    ``on_step`` is told the name of each table as it is finished.
    """
    tags = {
        ASSET_PARTITION_RANGE_START_TAG: f"{months[0]:%Y-%m}",
        ASSET_PARTITION_RANGE_END_TAG: f"{months[-1]:%Y-%m}",
    }
    run_id, problems = run_job(definitions, instance, JOB, {}, tags, on_step)
    return Outcome(run_id, tuple(months), problems)


def run_job(
    definitions: Definitions,
    instance: DagsterInstance,
    name: str,
    ops: Mapping[str, Any],
    tags: Mapping[str, str] | None = None,
    on_step: Callable[[str], None] = lambda step: None,
) -> tuple[str, tuple[str, ...]]:
    """Run a job on ``instance`` to its end, with the configuration of its ``ops``. Returns the run's
    id, and what went wrong, in words.
    """
    job = definitions.resolve_job_def(name)
    run = instance.create_run_for_job(
        job, run_config={**QUIET, **({"ops": ops} if ops else {})}, tags=tags
    )
    problems: list[str] = []
    for event in execute_run_iterator(InMemoryJob(job), run, instance):
        if event.is_step_success and event.step_key:
            on_step(event.step_key.replace("__", "/"))
        problems += problems_of(event)
    final = instance.get_run_by_id(run.run_id)
    if final is not None and not final.is_success and not problems:
        problems.append("the run ended early; see it in the Dagster UI")
    return run.run_id, tuple(problems)


def steps_of(definitions: Definitions) -> int:
    """How many steps one run has."""
    return len(definitions.resolve_job_def(JOB).graph.node_dict)


def problems_of(event: DagsterEvent) -> list[str]:
    """What went wrong with a step or a blocking check, in words; nothing for other events."""
    if event.is_step_failure:
        failure = event.step_failure_data
        said = failure.user_failure_data.description if failure.user_failure_data else None
        return [
            f"{(event.step_key or '').replace('__', '/')}: {said or _root_cause(failure.error)}"
        ]
    if event.event_type_value == "ASSET_CHECK_EVALUATION":
        check = event.asset_check_evaluation_data
        if not check.passed and check.blocking:
            details = "; ".join(f"{name}: {value.value}" for name, value in check.metadata.items())
            return [
                f"check {check.check_name} of {check.asset_key.to_user_string()} failed ({details})"
            ]
    return []


def _root_cause(error: Any) -> str:
    """The innermost message, without the name of its exception class."""
    while error is not None and error.cause is not None:
        error = error.cause
    if error is None:
        return "unknown error"
    message = error.message.strip()
    return re.sub(rf"^\S*{re.escape(error.cls_name or '')}: ", "", message)
