"""reports: the month's files for operations and finance."""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import partial

import ibis
import ibis.expr.types as ir
import pyarrow as pa
from dagster import (
    AssetExecutionContext,
    AssetIn,
    AssetKey,
    AssetsDefinition,
    MetadataValue,
    asset,
)

from recon_assets.assets.project import (
    CODE_VERSION,
    OWNERS,
    POOL,
    Project,
    monthly_arguments,
    months_of_run,
)
from recon_assets.history.waivers import waived
from recon_assets.reconcile.mismatches import categories_with_amount, not_evaluated
from recon_assets.reconcile.overview import overview
from recon_assets.reconcile.provider_differences import named
from recon_assets.reports.bounds import customers_of, worst_first
from recon_assets.reports.monthly import Report
from recon_assets.reports.processes import written
from recon_assets.reports.pulled import monthly_report_of

_INS = {
    table: AssetIn(key=["reconciled", table])
    for table in (
        "positions",
        "mismatches",
        "explained_differences",
        "provider_differences",
        "control_totals",
    )
}


def report_assets(project: Project) -> list[AssetsDefinition]:
    return [_monthly_report(project)]


def _with_waivers(project: Project, mismatches: ir.Table) -> ir.Table:
    """``mismatches`` with ``waived_until`` and ``waiver``, in words, where one covers them."""
    if not project.waivers:
        return mismatches.mutate(waived_until=ibis.null("date"), waiver=ibis.null("string"))
    covered = waived(mismatches, project.waivers, categories_with_amount(project.config))
    said = covered.waiver_reason.concat(
        " (asked for by ", covered.waiver_owner, ", approved by ", covered.waiver_approved_by, ")"
    )
    told = covered.select("month", "mismatch_id", waived_until="waiver_ends", waiver=said)
    joined = mismatches.left_join(told, ["month", "mismatch_id"])
    return joined.drop("month_right", "mismatch_id_right")


def _monthly_report(project: Project) -> AssetsDefinition:
    def piece(month: dt.date, tables: Iterable[pa.Table]) -> Callable[[], Report]:
        return partial(
            monthly_report_of,
            project.settings.reports_dir,
            month,
            tuple(tables),
            not_evaluated(project.config),
        )

    def told(context: AssetExecutionContext, month: dt.date, report: Report) -> None:
        not_read = report.not_read["customer"] + report.not_read["mismatch"]
        context.add_asset_metadata(
            {
                "files": MetadataValue.json([str(path) for path in report.paths]),
                "summary": MetadataValue.md(report.markdown),
                "customers": MetadataValue.int(report.customers),
                "mismatches": MetadataValue.int(report.mismatches),
                "explained": MetadataValue.int(report.explained),
                "rows_read": MetadataValue.int(report.customers + report.mismatches),
                "rows_not_read": MetadataValue.int(not_read),
            },
            partition_key=f"{month:%Y-%m}",
        )

    @asset(
        key=AssetKey(["reports", "monthly_report"]),
        group_name="reports",
        description="The month for people: a CSV for operations, one for finance, and a workbook of"
        " flagged mismatches, in a folder named like the month.",
        owners=OWNERS,
        code_version=CODE_VERSION,
        kinds={"csv", "excel"},
        tags={"layer": "reports"},
        pool=POOL,
        ins=_INS,
        **monthly_arguments(project),
    )
    def monthly_report(
        context: AssetExecutionContext,
        positions: ir.Table,
        mismatches: ir.Table,
        explained_differences: ir.Table,
        provider_differences: ir.Table,
        control_totals: ir.Table,
    ) -> None:
        tables = (
            worst_first(overview(positions, mismatches), "customer_key"),
            worst_first(_with_waivers(project, mismatches), "mismatch_id"),
            worst_first(explained_differences, "mismatch_id"),
            worst_first(
                named(provider_differences, mismatches), "mismatch_id", "found", "provider_id"
            ),
            control_totals,
        )
        months = months_of_run(context)
        customers = project.warehouse.fetch(customers_of(positions))
        of_month = dict(zip(customers["month"], customers["customers"], strict=True))
        with project.warehouse.monthly(*tables) as of:
            pieces = (piece(month, (rows(month) for rows in of)) for month in months)
            reports = written(pieces, [int(of_month.get(month, 0)) for month in months])
            for month, report in zip(months, reports, strict=True):
                told(context, month, report)

    return monthly_report
