"""reconciled: control totals, positions side by side, and where they disagree."""

import ibis.expr.types as ir
from dagster import (
    AssetExecutionContext,
    AssetIn,
    AssetsDefinition,
    MetadataValue,
    TimeWindowPartitionMapping,
    asset,
)

from recon_assets.assets.normalized import RAW_INS, RECORD_INS, by_source
from recon_assets.assets.project import Project, months_of_run, table_arguments
from recon_assets.contracts.vocabulary import Source
from recon_assets.reconcile.controls import control_totals
from recon_assets.reconcile.mismatches import mismatches, not_evaluated
from recon_assets.reconcile.positions import positions
from recon_assets.reconcile.provider_differences import provider_differences
from recon_assets.reconcile.timing import explained_differences

MATCHES_IN = {"matches": AssetIn(key=["normalized", "customer_matches"])}
POSITIONS_IN = {"positions": AssetIn(key=["reconciled", "positions"])}
REJECTED_IN = {"rejected": AssetIn(key=["normalized", "rejected"])}


def reconciled_assets(project: Project) -> list[AssetsDefinition]:
    return [
        _control_totals(project),
        _positions(project),
        _explained_differences(project),
        _mismatches(project),
        _provider_differences(project),
    ]


def _control_totals(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "reconciled",
            "control_totals",
            ins={**RAW_INS, **RECORD_INS, **REJECTED_IN},
            kinds={"ibis"},
        )
    )
    def totals(
        raw_crm: ir.Table,
        raw_billing: ir.Table,
        raw_ops: ir.Table,
        crm: ir.Table,
        billing: ir.Table,
        ops: ir.Table,
        rejected: ir.Table,
    ) -> ir.Table:
        raw = by_source(raw_crm, raw_billing, raw_ops)
        records = by_source(crm, billing, ops)
        return control_totals(raw, records, rejected, project.config, project.aliases)

    return totals


def _positions(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "reconciled",
            "positions",
            ins={**RECORD_INS, **MATCHES_IN, **REJECTED_IN},
            # Not read, but nothing is compared until the control totals agree.
            deps=[["reconciled", "control_totals"]],
            kinds={"ibis"},
        )
    )
    def side_by_side(
        crm: ir.Table, billing: ir.Table, ops: ir.Table, matches: ir.Table, rejected: ir.Table
    ) -> ir.Table:
        return positions(crm, billing, ops, matches, rejected, project.config, project.aliases)

    return side_by_side


def _explained_differences(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "reconciled",
            "explained_differences",
            ins={"positions": _months_around(project), **RECORD_INS, **MATCHES_IN},
            kinds={"ibis"},
        )
    )
    def explained(
        context: AssetExecutionContext,
        positions: ir.Table,
        crm: ir.Table,
        billing: ir.Table,
        ops: ir.Table,
        matches: ir.Table,
    ) -> ir.Table:
        records = by_source(crm, billing, ops)
        months = months_of_run(context)
        return explained_differences(positions, records, matches, project.config, months)

    return explained


def _months_around(project: Project) -> AssetIn:
    """Positions of the month, and of those that `rules.timing` looks at, as far as they are there."""
    timing = project.config.rules.timing
    before = max(timing.invoice_lag_months, timing.credit_lag_months)
    if not before:
        return AssetIn(key=["reconciled", "positions"])
    window = TimeWindowPartitionMapping(
        start_offset=-before,
        end_offset=timing.invoice_lag_months,
        allow_nonexistent_upstream_partitions=True,
    )
    # Of another month that was never reconciled there is nothing to say, and that is no error.
    return AssetIn(
        key=["reconciled", "positions"], partition_mapping=window, metadata={"all_months": True}
    )


def _mismatches(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "reconciled",
            "mismatches",
            ins={
                **POSITIONS_IN,
                "explained": AssetIn(key=["reconciled", "explained_differences"]),
                **RECORD_INS,
                **MATCHES_IN,
            },
            kinds={"ibis"},
        )
    )
    def findings(
        context: AssetExecutionContext,
        positions: ir.Table,
        explained: ir.Table,
        crm: ir.Table,
        billing: ir.Table,
        ops: ir.Table,
        matches: ir.Table,
    ) -> ir.Table:
        if reasons := not_evaluated(project.config):
            context.add_output_metadata({"not_evaluated": MetadataValue.json(reasons)})
        records = by_source(crm, billing, ops)
        return mismatches(positions, explained, records, matches, project.config)

    return findings


def _provider_differences(project: Project) -> AssetsDefinition:
    named = {name: RECORD_INS[name] for name in (Source.BILLING.value, Source.OPS.value)}

    @asset(
        **table_arguments(
            project,
            "reconciled",
            "provider_differences",
            ins={
                "mismatches": AssetIn(key=["reconciled", "mismatches"]),
                **named,
                **MATCHES_IN,
            },
            kinds={"ibis"},
        )
    )
    def providers(
        mismatches: ir.Table, billing: ir.Table, ops: ir.Table, matches: ir.Table
    ) -> ir.Table:
        return provider_differences(mismatches, billing, ops, matches, project.config)

    return providers
