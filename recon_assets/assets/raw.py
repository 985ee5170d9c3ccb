"""raw: every source as delivered, row by row, with the place each row came from."""

from collections.abc import Sequence
from typing import Any

import ibis.expr.types as ir
import pyarrow as pa
from dagster import AssetExecutionContext, AssetsDefinition, Failure, MetadataValue, asset

from recon_assets.assets.delivered import landed
from recon_assets.assets.project import Project, months_of_run, table_arguments
from recon_assets.config import FileSource, TableSource
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.sources import SourceError, read_source, require_rows


def raw_assets(project: Project) -> list[AssetsDefinition]:
    return [_raw_asset(project, source) for source in Source]


def _raw_asset(project: Project, source: Source) -> AssetsDefinition:
    spec = project.config.sources[source]
    arguments = table_arguments(project, "raw", RAW_TABLES[source], kinds={spec.type})
    if isinstance(spec, TableSource):
        return _from_a_table(project, source, spec, arguments)
    return _from_files(project, source, spec, arguments)


def _from_files(
    project: Project, source: Source, spec: FileSource, arguments: dict[str, Any]
) -> AssetsDefinition:
    @asset(**arguments)
    def delivered(context: AssetExecutionContext) -> pa.RecordBatchReader:
        try:
            delivery = read_source(source, spec, project.settings.folder, months_of_run(context))
        except SourceError as error:
            raise _not_by_trying_again(error) from None
        context.add_output_metadata({"files": MetadataValue.json(list(delivery.files))})
        context.add_output_metadata(_columns(delivery.columns, delivery.unmapped))
        return delivery.reader

    return delivered


def _from_a_table(
    project: Project, source: Source, spec: TableSource, arguments: dict[str, Any]
) -> AssetsDefinition:
    @asset(**arguments)
    def delivered(context: AssetExecutionContext) -> ir.Table:
        months = months_of_run(context)
        try:
            with project.warehouse.session(f"recon look at {spec.table}") as session:
                delivery = landed(session, source, spec, months)
                require_rows(source, spec, delivery, months, session.frame)
        except SourceError as error:
            raise _not_by_trying_again(error) from None
        context.add_output_metadata({"table": spec.table, "primary_key": list(spec.primary_key)})
        context.add_output_metadata(_columns(delivery.columns, delivery.unmapped))
        return delivery.rows

    return delivered


def _not_by_trying_again(error: SourceError) -> Failure:
    """A source that is not there, or not readable, will not be by trying again."""
    return Failure(description=str(error), allow_retries=False)


def _columns(delivered: Sequence[str], unmapped: Sequence[str]) -> dict[str, Any]:
    return {
        "delivered_columns": MetadataValue.json(list(delivered)),
        "ignored_columns": MetadataValue.json(list(unmapped)),
    }
