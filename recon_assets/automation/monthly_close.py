"""The month runs itself: a schedule that closes it, and a sensor that waits for late sources."""

import datetime as dt
from collections.abc import Iterator, Sequence

from dagster import (
    AssetChecksDefinition,
    AssetCheckSeverity,
    AssetObservation,
    DagsterInstance,
    DefaultScheduleStatus,
    DefaultSensorStatus,
    JobDefinition,
    OpExecutionContext,
    RunRequest,
    RunsFilter,
    ScheduleDefinition,
    ScheduleEvaluationContext,
    SensorDefinition,
    SensorEvaluationContext,
    SkipReason,
    build_sensor_for_freshness_checks,
    build_time_partition_freshness_checks,
    in_process_executor,
    job,
    op,
    schedule,
    sensor,
)
from dagster._core.definitions.unresolved_asset_job_definition import UnresolvedAssetJobDefinition
from dagster._core.storage.dagster_run import NOT_FINISHED_STATUSES

from recon_assets.assets.delivered import lacking_in_table
from recon_assets.assets.project import POOL, Project, month_of
from recon_assets.automation.closing import (
    REPORT,
    closes_at,
    due_month,
    fingerprint,
    lacking,
    raw_asset,
    reconciled,
    schedule_of,
    waited_for,
)
from recon_assets.automation.runner import JOB
from recon_assets.config import TableSource
from recon_assets.contracts.vocabulary import Source

LOOK_JOB = "look_for_deliveries"
CLOSES_TAG = "recon/closes"
# Files are noticed within a minute; a table is looked at by a run, which wakes the warehouse.
INTERVAL_SECONDS = 60
# The schedule has its turn first, so that the two never start one month twice.
HEAD_START = dt.timedelta(minutes=2)

Requests = Iterator[RunRequest | SkipReason]


def monthly_close(project: Project) -> ScheduleDefinition:
    """Runs where recon.yaml has a ``schedule:``; otherwise it can be switched on in the UI, for the
    third of the month, 06:00 UTC.
    """
    when = schedule_of(project)
    runs = project.config.schedule is not None

    @schedule(
        name="monthly_close",
        job_name=JOB,
        cron_schedule=f"0 {when.hour} {when.day} * *",
        execution_timezone=when.timezone,
        default_status=DefaultScheduleStatus.RUNNING if runs else DefaultScheduleStatus.STOPPED,
        description="Closes the month before: reconciles it, refreshes history and writes reports,"
        " once every source is there. While one is not, sources_arrived waits for it.",
    )
    def close(context: ScheduleEvaluationContext) -> Requests:
        month = due_month(project, context.scheduled_execution_time)
        if month is None:
            yield SkipReason("no month has ended yet")
        else:
            yield _request(project, context.instance, month)

    return close


def sources_arrived(
    project: Project, jobs: Sequence[JobDefinition | UnresolvedAssetJobDefinition]
) -> SensorDefinition:
    """Runs where recon.yaml has a ``schedule:``."""
    runs = project.config.schedule is not None

    @sensor(
        name="sources_arrived",
        jobs=jobs,
        minimum_interval_seconds=INTERVAL_SECONDS,
        default_status=DefaultSensorStatus.RUNNING if runs else DefaultSensorStatus.STOPPED,
        description="Closes a month whose time has come as soon as its last source has arrived.",
    )
    def arrived(context: SensorEvaluationContext) -> list[RunRequest] | SkipReason:
        now = dt.datetime.now(dt.UTC)
        waiting = [
            month
            for month in waited_for(project, context.instance, now)
            if closes_at(project, month) + HEAD_START <= now
        ]
        found = [each for month in waiting for each in _looked_at(month, context.instance, now)]
        # Dagster takes runs or one reason for none; beside runs, the reasons are in the tick's log.
        requests = [each for each in found if isinstance(each, RunRequest)]
        reasons = [each.skip_message or "" for each in found if isinstance(each, SkipReason)]
        if not requests:
            return SkipReason(". ".join(reasons) or "no month waits to be closed")
        for reason in reasons:
            context.log.info(reason)
        return requests

    def _looked_at(month: dt.date, instance: DagsterInstance, now: dt.datetime) -> Requests:
        """The run that looks for a month's landed rows, once an hour, and the one that closes it."""
        if _tables(project):
            yield RunRequest(
                run_key=f"look {month:%Y-%m} {now:%Y-%m-%dT%H}",
                job_name=LOOK_JOB,
                run_config={"ops": {"look": {"config": {"month": f"{month:%Y-%m}"}}}},
            )
        yield _request(project, instance, month)

    return arrived


def look_for_deliveries(project: Project) -> JobDefinition:
    """Looks whether landed tables have rows of a month, in the queue of the warehouse, which a
    sensor must not open. What it finds is an observation of the raw table.
    """

    @op(pool=POOL, config_schema={"month": str})
    def look(context: OpExecutionContext) -> None:
        month = month_of(context.op_config["month"])
        for source, spec in _tables(project).items():
            reason = lacking_in_table(project, source, spec, [month]).get(month, "")
            context.log_event(
                AssetObservation(
                    raw_asset(source),
                    partition=f"{month:%Y-%m}",
                    description=reason or "rows have arrived",
                    metadata={"lacking": reason},
                )
            )

    @job(
        name=LOOK_JOB,
        executor_def=in_process_executor,
        description="Whether landed tables have rows of a month yet.",
    )
    def looking() -> None:
        look()

    return looking


def lateness(project: Project) -> tuple[list[AssetChecksDefinition], list[SensorDefinition]]:
    """A check of the report that fails when a month is not reconciled so many days after its end,
    and the sensor that runs it; none where recon.yaml has no ``schedule:``.
    """
    when = project.config.schedule
    if when is None:
        return [], []
    checks = list(
        build_time_partition_freshness_checks(
            assets=[REPORT],
            deadline_cron=f"0 {when.hour} {when.late_after_days} * *",
            timezone=when.timezone,
            severity=AssetCheckSeverity.WARN,
        )
    )
    running = build_sensor_for_freshness_checks(
        freshness_checks=checks,
        name="late_months",
        default_status=DefaultSensorStatus.RUNNING,
    )
    return checks, [running]


def _request(
    project: Project, instance: DagsterInstance, month: dt.date
) -> RunRequest | SkipReason:
    key = f"{month:%Y-%m}"
    if reconciled(instance, month):
        return SkipReason(f"{key} is reconciled")
    if reasons := lacking(project, instance, month):
        said = "; ".join(f"{source}: {reason}" for source, reason in reasons.items())
        return SkipReason(f"{key} waits for its sources. {said}")
    closes = f"{key} {fingerprint(project, month)}"
    if instance.get_runs(RunsFilter(tags={CLOSES_TAG: closes}), limit=1):
        return SkipReason(f"{key} was started with what is there; see its run")
    of_month = RunsFilter(tags={"dagster/partition": key}, statuses=list(NOT_FINISHED_STATUSES))
    if instance.get_runs(of_month, limit=1):
        return SkipReason(f"{key} is being reconciled")
    return RunRequest(run_key=closes, job_name=JOB, partition_key=key, tags={CLOSES_TAG: closes})


def _tables(project: Project) -> dict[Source, TableSource]:
    specs = {source: project.config.sources[source] for source in Source}
    return {source: spec for source, spec in specs.items() if isinstance(spec, TableSource)}
