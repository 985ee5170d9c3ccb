"""history: what was found in any month, what became of it, and how it adds up."""

import datetime as dt

import ibis
import ibis.expr.types as ir
import pyarrow as pa
from dagster import AssetExecutionContext, AssetIn, AssetsDefinition, asset

from recon_assets.assets.project import Project, table_arguments
from recon_assets.contracts import contract_of
from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.history.lifecycle import lifecycle
from recon_assets.history.log import new_versions
from recon_assets.history.trend import trend
from recon_assets.reconcile.mismatches import categories_with_amount, grounds
from recon_assets.warehouse import written_months

# These read every month there is; a month that was never reconciled is told from a clean one.
ALL_MONTHS = {"all_months": True}


def history_assets(project: Project) -> list[AssetsDefinition]:
    return [_log(project), _lifecycle(project), _trend(project)]


def _log(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "history",
            "mismatch_log",
            monthly=False,
            metadata={"append_only": True},
            ins={"mismatches": AssetIn(key=["reconciled", "mismatches"], metadata=ALL_MONTHS)},
            kinds={"ibis"},
        )
    )
    def log(context: AssetExecutionContext, mismatches: ir.Table) -> ir.Table:
        return new_versions(
            mismatches,
            written_months("reconciled.mismatches"),
            contract_of("history", "mismatch_log").unbound(),
            run_id=context.run_id,
            logged_at=dt.datetime.now(dt.UTC).replace(tzinfo=None),
        )

    return log


def _lifecycle(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "history",
            "mismatch_lifecycle",
            monthly=False,
            ins={
                "log": AssetIn(key=["history", "mismatch_log"]),
                "positions": AssetIn(key=["reconciled", "positions"], metadata=ALL_MONTHS),
            },
            kinds={"ibis"},
        )
    )
    def states(log: ir.Table, positions: ir.Table) -> ir.Table:
        calendar = ibis.memtable(pa.table({"month": pa.array(project.months(), pa.date32())}))
        return lifecycle(log, positions, calendar, grounds(project.config))

    return states


def _trend(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "history",
            "mismatch_trend",
            monthly=False,
            ins={
                "lifecycle": AssetIn(key=["history", "mismatch_lifecycle"]),
                "log": AssetIn(key=["history", "mismatch_log"]),
            },
            kinds={"ibis"},
        )
    )
    def cumulative(lifecycle: ir.Table, log: ir.Table) -> ir.Table:
        looked_for = [c for c in CATEGORIES if c in grounds(project.config)]
        return trend(lifecycle, log, looked_for, categories_with_amount(project.config))

    return cumulative
