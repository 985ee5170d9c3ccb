"""What the sources have for some months, asked before anything is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recon_assets.assets.project import Project
from recon_assets.config import TableSource
from recon_assets.contracts.vocabulary import Source
from recon_assets.sources import (
    Landed,
    SourceError,
    find_files,
    lacking_months,
    landed_rows,
    no_rows,
)
from recon_assets.warehouse import NotLanded, Session, landed_table


def landed(
    session: Session, source: Source, spec: TableSource, months: Sequence[dt.date]
) -> Landed:
    """The rows of a source's table, where it is in the warehouse. Raises SourceError."""
    try:
        table = landed_table(session, spec.table)
    except NotLanded as error:
        raise SourceError(f"{source}: {error}") from None
    return landed_rows(source, spec, table, months)


def undelivered(project: Project, months: Sequence[dt.date]) -> dict[dt.date, str]:
    """The months for which a source has nothing, or cannot be used, and why."""
    reasons: dict[dt.date, str] = {}
    for source in reversed(Source):
        spec = project.config.sources[source]
        if isinstance(spec, TableSource):
            reasons |= lacking_in_table(project, source, spec, months)
            continue
        for month in months:
            try:
                find_files(spec, project.settings.folder, [month])
            except SourceError as error:
                reasons[month] = f"{source}: {error}"
    return reasons


def lacking_in_table(
    project: Project, source: Source, spec: TableSource, months: Sequence[dt.date]
) -> dict[dt.date, str]:
    """The months for which a landed table has nothing, or cannot be used, and why."""
    try:
        with project.warehouse.session() as session:
            rows = landed(session, source, spec, months)
            lacking = lacking_months(spec, rows, months, session.frame)
    except SourceError as error:
        return dict.fromkeys(months, str(error))
    return {month: f"{source}: {no_rows(spec, [month])}" for month in lacking}
