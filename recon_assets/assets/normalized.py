"""normalized: canonical rows, what was refused, and whom each row is about."""

import ibis
import ibis.expr.types as ir
import pandas as pd
from dagster import AssetIn, AssetsDefinition, asset

from recon_assets.assets.project import Project, table_arguments
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.normalize.candidates import crm_names, match_candidates, unmatched_names
from recon_assets.normalize.identity import customer_matches
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
    @asset(
        **table_arguments(
            project,
            "normalized",
            "match_candidates",
            ins={"matches": AssetIn(key=["normalized", "customer_matches"])},
            kinds={"pandas"},
        )
    )
    def candidates(matches: ir.Table) -> pd.DataFrame:
        unmatched = project.warehouse.fetch(unmatched_names(matches))
        return match_candidates(unmatched, project.warehouse.fetch(crm_names(matches)))

    return candidates
