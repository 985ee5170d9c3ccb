"""The one Definitions object, and the only place that wires everything."""

from __future__ import annotations

import warnings

from dagster import (
    AssetSelection,
    BetaWarning,
    Definitions,
    JobDefinition,
    PreviewWarning,
    define_asset_job,
    definitions,
    in_process_executor,
)
from dagster._core.definitions.unresolved_asset_job_definition import UnresolvedAssetJobDefinition

from recon_assets.assets.checks import all_checks
from recon_assets.assets.history import history_assets
from recon_assets.assets.normalized import normalized_assets
from recon_assets.assets.project import IO_MANAGER, Project
from recon_assets.assets.raw import raw_assets
from recon_assets.assets.reconciled import reconciled_assets
from recon_assets.assets.reports import report_assets
from recon_assets.assets.summaries import summaries
from recon_assets.automation.alert_sensors import alert_sensors
from recon_assets.automation.month_closing import closing_jobs, closings_spec
from recon_assets.automation.monthly_close import (
    lateness,
    look_for_deliveries,
    monthly_close,
    sources_arrived,
)
from recon_assets.automation.runner import JOB
from recon_assets.warehouse import WarehouseIOManager


def build(project: Project) -> Definitions:
    """Everything Dagster needs to reconcile one company."""
    # Partitioned checks are in preview and backfill policies in beta; said once per asset, it only
    # hides what matters in a log. The versions are pinned.
    warnings.filterwarnings("ignore", category=PreviewWarning)
    warnings.filterwarnings("ignore", category=BetaWarning)
    checks = all_checks(project)
    blocking = [spec.key for check in checks for spec in check.check_specs if spec.blocking]
    late_checks, late_sensors = lateness(project)
    late = AssetSelection.checks(*(key for each in late_checks for key in each.check_keys))
    jobs: list[JobDefinition | UnresolvedAssetJobDefinition] = [
        define_asset_job(
            JOB,
            AssetSelection.all() - late,
            description="Reconcile one month, or a range of months, from delivery to report.",
        ),
        look_for_deliveries(project),
    ]
    return Definitions(
        assets=[
            *raw_assets(project),
            *normalized_assets(project),
            *reconciled_assets(project),
            *history_assets(project),
            *report_assets(project),
            closings_spec(),
        ],
        asset_checks=[*checks, *late_checks],
        schedules=[monthly_close(project)],
        sensors=[*alert_sensors(project), sources_arrived(project, jobs), *late_sensors],
        jobs=[*jobs, *closing_jobs(project, blocking)],
        resources={IO_MANAGER: WarehouseIOManager(project.warehouse, summaries(project))},
        # One DuckDB file has one writer: processes of their own would only wait for each other.
        executor=in_process_executor,
    )


@definitions
def defs() -> Definitions:
    """What `dagster dev` loads: the project that RECON_CONFIG names."""
    return build(Project.load())
