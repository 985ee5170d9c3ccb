"""`recon smoke`: whether the warehouse that RECON_WAREHOUSE names does what runs need."""

from __future__ import annotations

import sys
from collections import Counter

from rich.markup import escape

from recon_assets.commands.terminal import FAILED, console
from recon_assets.config import Settings
from recon_assets.warehouse import DuckDbWarehouse, SnowflakeWarehouse
from recon_assets.warehouse.smoke import smoke as proofs

_COLOURS = {"ok": "green", "not ok": "bold red", "not available": "yellow"}


def smoke() -> None:
    """Prove on the real warehouse what runs need of it: one line a proof, and what to do.

    It works in a schema of its own, which it removes; your tables are neither read nor written.
    """
    settings = Settings.from_environment()
    if settings.snowflake:
        found = proofs(SnowflakeWarehouse(settings.snowflake))
    else:
        found = proofs(DuckDbWarehouse(settings.duckdb_path))
    made = not settings.snowflake and not settings.duckdb_path.exists()
    counts: Counter[str] = Counter()
    for finding in found:
        counts[finding.verdict] += 1
        line = f"[{_COLOURS[finding.verdict]}]{finding.verdict:13}[/] {finding.name}"
        told = [finding.seen, *([finding.advice] if finding.verdict != "ok" else [])]
        console.print(f"{line}: {escape('. '.join(filter(None, told)))}", highlight=False)
    if made:
        settings.duckdb_path.unlink(missing_ok=True)
    console.print(", ".join(f"{n} {verdict}" for verdict, n in counts.items()), highlight=False)
    sys.exit(FAILED if counts["not ok"] else 0)
