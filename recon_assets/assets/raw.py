"""raw: every source as delivered, row by row, with the place each row came from."""

import pyarrow as pa
from dagster import AssetExecutionContext, AssetsDefinition, Failure, MetadataValue, asset

from recon_assets.assets.project import Project, months_of_run, table_arguments
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.sources import SourceError, read_source


def raw_assets(project: Project) -> list[AssetsDefinition]:
    return [_raw_asset(project, source) for source in Source]


def _raw_asset(project: Project, source: Source) -> AssetsDefinition:
    spec = project.config.sources[source]

    @asset(**table_arguments(project, "raw", RAW_TABLES[source], kinds={spec.type}))
    def delivered(context: AssetExecutionContext) -> pa.RecordBatchReader:
        try:
            delivery = read_source(source, spec, project.settings.folder, months_of_run(context))
        except SourceError as error:
            # A source that is not there, or not readable, will not be by trying again.
            raise Failure(description=str(error), allow_retries=False) from None
        context.add_output_metadata(
            {
                "files": MetadataValue.json(list(delivery.files)),
                "delivered_columns": MetadataValue.json(list(delivery.columns)),
                "ignored_columns": MetadataValue.json(list(delivery.unmapped)),
            }
        )
        return delivery.reader

    return delivered
