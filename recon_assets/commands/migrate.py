"""`recon migrate`: a history that outgrew one machine moves into Snowflake."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn
from rich.table import Table

from recon_assets.commands.terminal import FAILED, console, errors
from recon_assets.config import ConfigError, Settings
from recon_assets.config.settings import SnowflakeSettings
from recon_assets.warehouse import DuckDbWarehouse, SnowflakeWarehouse, engine_errors
from recon_assets.warehouse.migration import Copied, MigrationError, TargetNotEmpty
from recon_assets.warehouse.migration import migrate as migrated


class Destination(StrEnum):
    """Where a history can move."""

    SNOWFLAKE = "snowflake"


def migrate(
    to: Annotated[Destination, typer.Option(help="The warehouse that the history moves to.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="Overwrite tables in it that hold something else.")
    ] = False,
) -> None:
    """Copy the whole history from the DuckDB file to Snowflake, and compare it there.

    A migration that was interrupted is continued by the same command. The file is not changed.
    """
    settings = Settings.from_environment()
    if not settings.duckdb_path.is_file():
        raise ConfigError(
            f"there is no warehouse at {settings.duckdb_path}; RECON_DUCKDB_PATH says where it is"
        )
    source = DuckDbWarehouse(settings.duckdb_path, read_only=True)
    target = SnowflakeWarehouse(
        settings.snowflake or SnowflakeSettings.from_environment(os.environ)
    )
    console.print(f"From {source.name} to {to.title()}, database {target.name}", highlight=False)
    try:
        with _progress() as on_rows:
            copied = migrated(source, target, replace=replace, on_rows=on_rows)
    except TargetNotEmpty as error:
        raise ConfigError(f"{error}. Say --replace to overwrite it") from None
    except engine_errors(MigrationError) as error:
        errors.print(f"[bold red]Not migrated:[/] {escape(str(error))}", highlight=False)
        sys.exit(FAILED)
    if not copied:
        raise ConfigError(f"{source.name} holds no history; nothing was copied")
    console.print(_summary(copied))
    console.print(
        "Every table was compared in both warehouses and is the same. From now on set"
        " RECON_WAREHOUSE=snowflake wherever `recon` and Dagster run; keep the file as a backup.",
        highlight=False,
    )


@contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("rows"),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        comparing = progress.add_task("Comparing what both hold", total=None)
        tasks: dict[str, TaskID] = {}

        def on_rows(name: str, rows: int, total: int) -> None:
            if name not in tasks:
                for done in (comparing, *tasks.values()):
                    progress.update(done, visible=False)
                tasks[name] = progress.add_task(name, total=total)
            progress.advance(tasks[name], rows)

        yield on_rows


def _summary(copied: Sequence[Copied]) -> Table:
    words = {"copied": "copied", "replaced": "replaced", "there": "was there already"}
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_footer=True)
    table.add_column("Table", "All tables", no_wrap=True)
    table.add_column("Rows", f"{sum(each.rows for each in copied):,}", justify="right")
    table.add_column("")
    for each in copied:
        table.add_row(each.name, f"{each.rows:,}", words[each.outcome])
    return table
