"""The data dictionary: docs/tables.md, written from the contracts."""

from __future__ import annotations

import sys
from pathlib import Path

from recon_assets.contracts.tables import TABLES, Contract

HEAD = """# Tables

Written from the contracts in `recon_assets/contracts/` by `make docs`; a test keeps it current.
Every monthly table has `month`, the first day of the month. NULL is unknown, never zero.
"""


def dictionary() -> str:
    """Every table with its grain, key and columns, as markdown."""
    return "\n".join([HEAD, *(_section(contract) for contract in TABLES.values())])


def _section(contract: Contract) -> str:
    lines = [f"## {contract.name}", "", contract.description, ""]
    lines += ["| column | type | may be NULL | meaning |", "|---|---|---|---|"]
    for name, column in contract.pandera.columns.items():
        dtype = str(contract.columns[name]).removeprefix("!")
        meaning = (column.description or "").replace("|", "\\|")
        lines.append(f"| `{name}` | {dtype} | {'yes' if column.nullable else 'no'} | {meaning} |")
    if contract.open_ended:
        lines.append("| *delivered columns* | string | yes | Under their delivered headers. |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(dictionary(), encoding="utf-8")
