"""normalized: canonical rows, what was refused, and whom each row is about."""

import ibis.expr.types as ir
import pandas as pd
from dagster import AssetExecutionContext, AssetIn, AssetsDefinition, asset

from recon_assets.assets.project import Project, months_of_run, table_arguments
from recon_assets.contracts.frames import as_frame
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.normalize.candidates import match_candidates
from recon_assets.normalize.doubts import all_identified, all_rejected, without_copies
from recon_assets.normalize.identity import customer_matches
from recon_assets.normalize.names_to_compare import (
    crm_names,
    refused_pairs,
    surroundings_of,
    unmatched_names,
)
from recon_assets.normalize.records import accepted, parse

RAW_INS = {f"raw_{source}": AssetIn(key=["raw", table]) for source, table in RAW_TABLES.items()}
RECORD_INS = {
    source.value: AssetIn(key=["normalized", table]) for source, table in RAW_TABLES.items()
}


def normalized_assets(project: Project) -> list[AssetsDefinition]:
    return [
        *(_records_asset(project, source) for source in Source),
        _rejected_asset(project),
        _matches_asset(project),
        _candidates_asset(project),
    ]


def by_source(crm: ir.Table, billing: ir.Table, ops: ir.Table) -> dict[Source, ir.Table]:
    return dict(zip(Source, (crm, billing, ops), strict=True))


def _records_asset(project: Project, source: Source) -> AssetsDefinition:
    table = RAW_TABLES[source]

    @asset(
        **table_arguments(
            project,
            "normalized",
            table,
            ins={"raw": AssetIn(key=["raw", table])},
            kinds={"ibis"},
        )
    )
    def records(raw: ir.Table) -> ir.Table:
        return accepted(parse(source, without_copies(raw), project.config, project.aliases))

    return records


def _rejected_asset(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project, "normalized", "rejected", ins={**RAW_INS, **RECORD_INS}, kinds={"ibis"}
        )
    )
    def rejected_rows(
        raw_crm: ir.Table,
        raw_billing: ir.Table,
        raw_ops: ir.Table,
        crm: ir.Table,
        billing: ir.Table,
        ops: ir.Table,
    ) -> ir.Table:
        raw, records = by_source(raw_crm, raw_billing, raw_ops), by_source(crm, billing, ops)
        return all_rejected(raw, records, project.config, project.aliases)

    return rejected_rows


def _matches_asset(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project, "normalized", "customer_matches", ins={**RAW_INS, **RECORD_INS}, kinds={"ibis"}
        )
    )
    def matches(
        raw_crm: ir.Table,
        raw_billing: ir.Table,
        raw_ops: ir.Table,
        crm: ir.Table,
        billing: ir.Table,
        ops: ir.Table,
    ) -> ir.Table:
        raw, records = by_source(raw_crm, raw_billing, raw_ops), by_source(crm, billing, ops)
        people = all_identified(raw, records, project.config, project.aliases)
        return customer_matches(people, project.aliases)

    return matches


def _candidates_asset(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(
            project,
            "normalized",
            "match_candidates",
            ins={"matches": AssetIn(key=["normalized", "customer_matches"]), **RECORD_INS},
            kinds={"pandas"},
        )
    )
    def candidates(
        context: AssetExecutionContext,
        matches: ir.Table,
        crm: ir.Table,
        billing: ir.Table,
        ops: ir.Table,
    ) -> pd.DataFrame:
        around = surroundings_of(crm, billing, ops)
        names = (
            unmatched_names(matches, around),
            crm_names(matches, project.aliases, around),
            refused_pairs(matches, project.aliases),
        )
        # Month by month, so that no more than a month's names are in memory.
        with project.warehouse.monthly(*names) as of:
            return pd.concat(
                match_candidates(*(as_frame(rows(month)) for rows in of))
                for month in months_of_run(context)
            )

    return candidates
