"""normalized: canonical rows, what was refused, and whom each row is about."""

import datetime as dt

import ibis
import ibis.expr.types as ir
import pandas as pd
from dagster import AssetExecutionContext, AssetIn, AssetsDefinition, asset

from recon_assets.assets.project import Project, months_of_run, table_arguments
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.normalize.candidates import match_candidates
from recon_assets.normalize.identity import customer_matches
from recon_assets.normalize.names_to_compare import (
    crm_names,
    refused_pairs,
    surroundings_of,
    unmatched_names,
)
from recon_assets.normalize.records import Parsed, accepted, identified, parse, rejected

RAW_INS = {source.value: AssetIn(key=["raw", table]) for source, table in RAW_TABLES.items()}


def normalized_assets(project: Project) -> list[AssetsDefinition]:
    return [
        *(_records_asset(project, source) for source in Source),
        _rejected_asset(project),
        _matches_asset(project),
        _candidates_asset(project),
    ]


def parse_all(
    project: Project, crm: ir.Table, billing: ir.Table, ops: ir.Table
) -> dict[Source, Parsed]:
    """Every source read, from its raw table."""
    return {
        source: parse(source, raw, project.config, project.aliases)
        for source, raw in zip(Source, (crm, billing, ops), strict=True)
    }


def _records_asset(project: Project, source: Source) -> AssetsDefinition:
    table = RAW_TABLES[source]

    @asset(
        **table_arguments(
            project, "normalized", table, ins={"raw": RAW_INS[source]}, kinds={"ibis"}
        )
    )
    def records(raw: ir.Table) -> ir.Table:
        return accepted(parse(source, raw, project.config, project.aliases))

    return records


def _rejected_asset(project: Project) -> AssetsDefinition:
    @asset(**table_arguments(project, "normalized", "rejected", ins=RAW_INS, kinds={"ibis"}))
    def rejected_rows(crm: ir.Table, billing: ir.Table, ops: ir.Table) -> ir.Table:
        parsed = parse_all(project, crm, billing, ops)
        return ibis.union(*(rejected(source) for source in parsed.values()), distinct=False)

    return rejected_rows


def _matches_asset(project: Project) -> AssetsDefinition:
    @asset(
        **table_arguments(project, "normalized", "customer_matches", ins=RAW_INS, kinds={"ibis"})
    )
    def matches(crm: ir.Table, billing: ir.Table, ops: ir.Table) -> ir.Table:
        parsed = parse_all(project, crm, billing, ops)
        records = ibis.union(*(identified(source) for source in parsed.values()), distinct=False)
        return customer_matches(records, project.aliases)

    return matches


def _candidates_asset(project: Project) -> AssetsDefinition:
    normalized = {
        source.value: AssetIn(key=["normalized", table]) for source, table in RAW_TABLES.items()
    }

    @asset(
        **table_arguments(
            project,
            "normalized",
            "match_candidates",
            ins={"matches": AssetIn(key=["normalized", "customer_matches"]), **normalized},
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
        unmatched = unmatched_names(matches, around)
        customers = crm_names(matches, project.aliases, around)
        refused = refused_pairs(matches, project.aliases)

        def of(month: dt.date, table: ir.Table) -> pd.DataFrame:
            return project.warehouse.fetch(table.filter(table.month == month))

        # Month by month, so that no more than a month's names are in memory.
        return pd.concat(
            match_candidates(of(month, unmatched), of(month, customers), of(month, refused))
            for month in months_of_run(context)
        )

    return candidates
