"""The hand-written script, run into a DuckDB file of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import duckdb


def run(folder: Path, script: str = "handwritten") -> dict[str, int]:
    """Run ``script`` over the files in ``folder``; findings per category."""
    statements = (Path(__file__).parent / f"{script}.sql").read_text()
    with duckdb.connect(folder / f"{script}.duckdb") as connection:
        connection.execute(statements.replace("$folder", str(folder)))
        counts = connection.execute(
            "SELECT category, count(*) FROM mismatches GROUP BY 1 ORDER BY 1"
        )
        return dict(counts.fetchall())


if __name__ == "__main__":
    print(json.dumps({"found": run(Path(sys.argv[1]), *sys.argv[2:]), "steps": {}}))
