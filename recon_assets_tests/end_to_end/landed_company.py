"""The small company once more, its three systems landed as tables rather than exported as files.

Every delivered row has a number of its own, ``Row``, in the files as in the tables, where it is the
primary key. Landed columns have the types that loaders give them: dates, instants, doubles, decimals.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from recon_assets_tests.end_to_end.small_company import MONTHS, RECON_YAML, SmallCompany

KEY = "Row"
# Landed columns beside those of the files: the month that a file says by its name.
EXTRA = {"crm": ("exported_on", "DATE"), "billing": ("Invoiced At", "TIMESTAMP")}
TYPES = {
    "Row": "INTEGER", "Contracted Providers": "INTEGER", "Price": "DOUBLE",
    "Rate": "DECIMAL(10, 2)", "Amount": "DOUBLE", "ts": "TIMESTAMPTZ",
}  # fmt: skip
# The last moment of a month, and its first day.
MOMENT = {"exported_on": "{}-01", "Invoiced At": "{}-28 23:59:59.999999"}
NAMES = {"crm": "accounts", "billing": "Invoice_Lines", "ops": "usage"}
MONTH_COLUMN = {"crm": "exported_on", "billing": "INVOICED AT", "ops": "used_at"}

Execute = Callable[[str, Sequence[Any]], object]


def number_rows(folder: Path) -> None:
    """Give every row of the company's files its number, the way an export with ids has one."""
    for number, path in enumerate(sorted(folder.glob("*/*.csv"))):
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        with path.open("w", encoding="utf-8", newline="") as file:
            numbered = ([str(100 * number + n), *row] for n, row in enumerate(rows, 1))
            csv.writer(file).writerows([[KEY, *header], *numbered])
    for number, path in enumerate(sorted(folder.glob("ops/*.jsonl"))):
        lines = path.read_text(encoding="utf-8").splitlines()
        events = [{KEY: 100 * number + n} | json.loads(line) for n, line in enumerate(lines, 1)]
        path.write_text("".join(f"{json.dumps(event)}\n" for event in events), encoding="utf-8")


def delivered(folder: Path, source: str) -> list[dict[str, Any]]:
    """All rows of a source's files, with what their names say of the month."""
    rows = []
    for month in MONTHS:
        (path,) = (folder / source).glob(f"{month:%Y-%m}.*")
        with path.open(encoding="utf-8", newline="") as file:
            some = [*csv.DictReader(file)] if path.suffix == ".csv" else [*map(json.loads, file)]
        extra = EXTRA.get(source)
        told = {extra[0]: MOMENT[extra[0]].format(f"{month:%Y-%m}")} if extra else {}
        rows += [told | row for row in some]
    return rows


def land(folder: Path, schema: str, quoted: Callable[[str], str], execute: Execute) -> None:
    """The company's rows as tables in ``schema``, typed, the way a loader leaves them."""
    execute(f"CREATE SCHEMA IF NOT EXISTS {schema}", [])
    for source, name in NAMES.items():
        rows = delivered(folder, source)
        types = TYPES | dict([EXTRA[source]] if source in EXTRA else [])
        columns = {column: types.get(column, "VARCHAR") for row in rows for column in row}
        defined = ", ".join(f"{quoted(column)} {type_}" for column, type_ in columns.items())
        execute(f"CREATE TABLE {schema}.{name} ({defined})", [])
        for row in reversed(rows):  # loaders keep no order
            places = ", ".join(f"CAST(? AS {type_})" for type_ in columns.values())
            cells = [None if row.get(column) is None else str(row[column]) for column in columns]
            execute(f"INSERT INTO {schema}.{name} SELECT {places}", cells)


def as_tables(schema: str, sources: Iterable[str] = NAMES) -> str:
    """recon.yaml of the company, those ``sources`` tables of ``schema``."""
    text = RECON_YAML
    for source in sources:
        suffix = "jsonl" if source == "ops" else "csv"
        text = text.replace(
            f"    type: file\n    path: {source}/{{month}}.{suffix}\n",
            f"    type: table\n    table: {schema}.{NAMES[source]}\n    primary_key: ROW\n"
            f"    month_column: {MONTH_COLUMN[source]}\n",
        )
    return text


def landed_company(folder: Path, like: SmallCompany) -> SmallCompany:
    """``like`` with its exports landed in the warehouse, on DuckDB."""
    company = SmallCompany(folder)
    for path in folder.glob("*/*.*"):
        path.unlink()
    (folder / "recon.yaml").write_text(as_tables("landing"), encoding="utf-8")
    company.load()
    with company.project.warehouse.session() as session:
        land(like.folder, "landing", session.dialect.quoted, session.execute)
    return company
