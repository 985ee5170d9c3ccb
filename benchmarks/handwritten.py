"""The hand-written script, run into a DuckDB file of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import duckdb


def run(folder: Path) -> dict[str, int]:
    """Run the script over the files in ``folder``; findings per category."""
    script = Path(__file__).with_suffix(".sql").read_text().replace("$folder", str(folder))
    with duckdb.connect(folder / "handwritten.duckdb") as connection:
        connection.execute(script)
        counts = connection.execute(
            "SELECT category, count(*) FROM mismatches GROUP BY 1 ORDER BY 1"
        )
        return dict(counts.fetchall())


if __name__ == "__main__":
    print(json.dumps({"found": run(Path(sys.argv[1])), "steps": {}}))
