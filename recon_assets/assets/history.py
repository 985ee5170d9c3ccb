"""history: what was found in any month, what became of it, and how it adds up."""

import datetime as dt

import ibis
import ibis.expr.types as ir
import pyarrow as pa
from dagster import AssetExecutionContext, AssetIn, AssetsDefinition, asset

from recon_assets.assets.basis import basis_of, trigger_of
from recon_assets.assets.project import Project, table_arguments
from recon_assets.contracts import contract_of
from recon_assets.contracts.raw import raw_name
from recon_assets.contracts.vocabulary import CATEGORIES, RAW_TABLES, Source
from recon_assets.history.lifecycle import lifecycle
from recon_assets.history.log import Found, new_versions
from recon_assets.history.trend import breakdown, trend
from recon_assets.reconcile.mismatches import categories_with_amount, grounds
from recon_assets.warehouse import written_since

# These read every month there is; a month that was never reconciled is told from a clean one.
ALL_MONTHS = {"all_months": True}
LIFECYCLE_IN = {"lifecycle": AssetIn(key=["history", "mismatch_lifecycle"])}
LOG_IN = {"log": AssetIn(key=["history", "mismatch_log"])}


def history_assets(project: Project) -> list[AssetsDefinition]:
    return [_log(project), _lifecycle(project), _trend(project), _breakdown(project)]


def _monthly(schema: str, table: str) -> AssetIn:
    return AssetIn(key=[schema, table], metadata=ALL_MONTHS)


def _log(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "history",
            "mismatch_log",
            monthly=False,
            ins={
                "mismatches": _monthly("reconciled", "mismatches"),
                "positions": _monthly("reconciled", "positions"),
                "control_totals": _monthly("reconciled", "control_totals"),
                **{source.value: _monthly("raw", table) for source, table in RAW_TABLES.items()},
            },
            kinds={"ibis"},
        )
    )
    def log(
        context: AssetExecutionContext,
        mismatches: ir.Table,
        positions: ir.Table,
        control_totals: ir.Table,
        crm: ir.Table,
        billing: ir.Table,
        ops: ir.Table,
    ) -> ir.Table:
        raw = dict(zip(Source, (crm, billing, ops), strict=True))
        found = Found(
            written_since("reconciled.mismatches", "history.mismatch_log", context.run_id),
            mismatches,
            positions,
            control_totals,
            {source: (table, _mapped(project, source, table)) for source, table in raw.items()},
        )
        return new_versions(
            found,
            basis_of(project),
            contract_of("history", "mismatch_log").unbound(),
            trigger_of(context.run_tags),
            logged_at=dt.datetime.now(dt.UTC).replace(tzinfo=None),
        )

    return log


def _mapped(project: Project, source: Source, raw: ir.Table) -> list[str]:
    """The columns of a raw table that count: those that recon.yaml maps, and unreadable lines."""
    headers = project.config.sources[source].mapped_headers
    wanted = {raw_name(header).casefold() for header in headers} | {"source_text"}
    return [name for name in raw.columns if name.casefold() in wanted]


def _lifecycle(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "history",
            "mismatch_lifecycle",
            monthly=False,
            ins={**LOG_IN, "positions": _monthly("reconciled", "positions")},
            kinds={"ibis"},
        )
    )
    def states(log: ir.Table, positions: ir.Table) -> ir.Table:
        calendar = ibis.memtable(pa.table({"month": pa.array(project.months(), pa.date32())}))
        return lifecycle(
            log,
            positions,
            calendar,
            grounds(project.config),
            project.waivers,
            categories_with_amount(project.config),
        )

    return states


def _trend(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "history",
            "mismatch_trend",
            monthly=False,
            ins={
                **LIFECYCLE_IN,
                **LOG_IN,
                "explained": _monthly("reconciled", "explained_differences"),
            },
            kinds={"ibis"},
        )
    )
    def cumulative(lifecycle: ir.Table, log: ir.Table, explained: ir.Table) -> ir.Table:
        looked_for = [c for c in CATEGORIES if c in grounds(project.config)]
        return trend(lifecycle, log, explained, looked_for, categories_with_amount(project.config))

    return cumulative


def _breakdown(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "history",
            "mismatch_breakdown",
            monthly=False,
            ins=LIFECYCLE_IN,
            kinds={"ibis"},
        )
    )
    def by_owner_and_product(lifecycle: ir.Table) -> ir.Table:
        return breakdown(lifecycle)

    return by_owner_and_product
