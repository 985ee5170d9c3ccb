"""`recon check`: whether a month can be read, before anything is written."""

from __future__ import annotations

import datetime as dt
import sys
from decimal import Decimal
from typing import Annotated

import pandas as pd
import typer
from rich.box import SIMPLE_HEAD
from rich.markup import escape
from rich.table import Table

from recon_assets.assets.project import Project
from recon_assets.commands.checking import VALUES_SHOWN, Checked, Unread, check_source
from recon_assets.commands.terminal import FAILED, console
from recon_assets.config import ConfigError
from recon_assets.contracts.vocabulary import SYSTEM_NAMES, Source
from recon_assets.reconcile.mismatches import not_evaluated

# Unmapped headers listed of a wide export before the rest is counted.
HEADERS_SHOWN = 20
VALUE_LENGTH = 40
# Three rows beside the names of their columns fit a terminal of 80 columns.
CELL_LENGTH = 18


def check(
    month: Annotated[str, typer.Option(help="One month, such as 2025-08.")],
) -> None:
    """Read the real sources of a month and say what of them is understood. Writes nothing.

    Exit code 1 where the month could not be run: a source or a mapped column is missing.
    """
    try:
        first = dt.datetime.strptime(month, "%Y-%m").replace(tzinfo=dt.UTC).date()
    except ValueError:
        raise ConfigError(f"{month!r} is not a month written YYYY-MM") from None
    project = Project.load()
    checked = [check_source(project, source, first) for source in Source]
    for one in checked:
        _tell(one)
    if reasons := not_evaluated(project.config):
        console.print("\n[bold]Rules that will not be evaluated[/]")
        for rule, reason in reasons.items():
            console.print(f"  {rule}: {escape(reason)}", highlight=False)
    failed = [SYSTEM_NAMES[one.source] for one in checked if one.problem]
    doubts = sum(unread.rows for one in checked for unread in one.unread)
    console.print()
    if failed:
        console.print(f"[bold red]{month} cannot be run[/]: see {', '.join(failed)} above")
        sys.exit(FAILED)
    console.print(
        f"{month} can be run"
        + (f"; {doubts:,} values or rows are not understood, see above" if doubts else "")
        + ". Nothing was written.",
        highlight=False,
    )


def _tell(checked: Checked) -> None:
    name = SYSTEM_NAMES[checked.source]
    places = ", ".join(checked.places)
    console.print(f"\n[bold]{name[0].upper()}{name[1:]}[/] {escape(places)}", highlight=False)
    if checked.problem:
        console.print(f"  [bold red]{escape(checked.problem)}[/]", highlight=False)
    if checked.places and any(column.found for column in checked.columns):
        _tell_columns(checked)
    if checked.problem:
        return
    left = checked.rows - checked.accepted
    console.print(f"  rows: {checked.rows:,} delivered, {checked.accepted:,} read", highlight=False)
    if left > 0:
        console.print(f"        {left:,} left out: rejected or delivered twice", highlight=False)
    if checked.unread:
        console.print(_unread(checked.unread))
    if len(checked.sample):
        console.print(_sample(checked))


def _tell_columns(checked: Checked) -> None:
    found = [c for c in checked.columns if c.found]
    missing = [c for c in checked.columns if c.header is not None and not c.found]
    unmapped = [c.name for c in checked.columns if c.header is None]
    console.print(f"  columns found: {', '.join(c.name for c in found)}", highlight=False)
    for column in missing:
        near = f"; did you mean {column.near!r}?" if column.near else ""
        console.print(
            f"  [red]column missing[/]: {column.name}, mapped to {escape(repr(column.header))}{escape(near)}",
            highlight=False,
        )
    if unmapped:
        console.print(f"  not mapped, so not known: {', '.join(unmapped)}", highlight=False)
    if checked.ignored:
        shown = ", ".join(checked.ignored[:HEADERS_SHOWN])
        more = len(checked.ignored) - HEADERS_SHOWN
        console.print(
            f"  delivered and not used: {escape(shown)}{f' and {more} more' if more > 0 else ''}",
            highlight=False,
        )


def _unread(unread: tuple[Unread, ...]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, title="Not understood", title_justify="left")
    table.add_column("Column", no_wrap=True)
    table.add_column("Value", no_wrap=True)
    table.add_column("Rows", justify="right", no_wrap=True)
    table.add_column("What then")
    for one in unread:
        reason = one.reason
        said = f"'{(one.value or '')[:100]}' is "
        if reason.startswith(said):
            reason = reason.removeprefix(said)
        near = f"; nearest: {one.near}" if one.near else ""
        table.add_row(
            one.column or "(row)",
            escape(_short(one.value)),
            f"{one.rows:,}",
            escape(f"{'row left out' if one.left_out else 'unknown'}: {reason}{near}"),
        )
    if max(sum(u.column == one.column for u in unread) for one in unread) == VALUES_SHOWN:
        table.caption = f"the {VALUES_SHOWN} most frequent values of a column are shown"
    return table


def _sample(checked: Checked) -> Table:
    """The first rows as they are read, one column a row."""
    rows = checked.sample
    table = Table(
        box=SIMPLE_HEAD, pad_edge=False, title="First rows, as read", title_justify="left"
    )
    table.add_column("Column", no_wrap=True)
    for at in rows["source_row"]:
        table.add_column(f"Row {at}", no_wrap=True, overflow="ellipsis")
    known = [column.name for column in checked.columns if column.name in rows.columns]
    for column in known:
        cells = [_short(_plain(value), CELL_LENGTH) for value in rows[column]]
        if any(cells):
            table.add_row(column, *map(escape, cells))
    return table


def _plain(value: object) -> str | None:
    """As a person writes it: no zeros at the end of an amount, no midnight in a date."""
    if value is None or value is pd.NaT or value != value:
        return None
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return str(value).removesuffix(" 00:00:00")


def _short(value: str | None, length: int = VALUE_LENGTH) -> str:
    text = "".join(c if c.isprintable() else "␣" for c in value or "")
    return text if len(text) <= length else f"{text[: length - 1]}…"
