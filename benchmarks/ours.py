"""Months by the asset graph, raw to report, in one run on a Dagster instance of its own."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
STARTED = time.process_time()


def run(folder: Path, first: int = 0, after: int | None = None) -> dict[str, object]:
    """Reconcile the months from ``first`` to before ``after`` of the files in ``folder``: findings per category; processor seconds per step, and the
    most memory the process ever had by the end of it; bytes of the warehouse.
    """
    # Settings are read, and Dagster looks for its home, once these are set.
    os.environ["RECON_CONFIG"] = str(folder / "recon.yaml")
    home = Path(os.environ.setdefault("DAGSTER_HOME", str(folder / "dagster")))

    from dagster import DagsterInstance

    from recon_assets.assets.project import Project
    from recon_assets.automation.runner import prepare_home, run_months
    from recon_assets.definitions import build

    prepare_home(home)
    project = Project.load()
    definitions = build(project)
    ended = [("start", *spent())]

    def note(step: str) -> None:
        ended.append((step, *spent()))
        print(*ended[-1], file=sys.stderr, flush=True)

    with DagsterInstance.get() as instance:
        outcome = run_months(
            definitions,
            instance,
            project.months()[first:after],
            note,
        )
    if not outcome.succeeded:
        raise SystemExit("; ".join(outcome.problems))
    found = project.warehouse.query(
        "SELECT category, count(*) AS n FROM reconciled.mismatches GROUP BY 1 ORDER BY 1"
    )
    began = [STARTED, *(at for _, at, _ in ended)]
    steps = {step: at - before for (step, at, _), before in zip(ended, began, strict=False)}
    return {
        "found": dict(zip(found["category"], map(int, found["n"]), strict=True)),
        "steps": steps,
        "peak_mib": {step: peak for step, _, peak in ended},
        "warehouse_bytes": project.settings.duckdb_path.stat().st_size,
    }


def spent() -> tuple[float, float]:
    """Processor seconds so far, with those of processes that it started, and MiB of memory at most."""
    own, others = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seconds = sum(usage.ru_utime + usage.ru_stime for usage in (own, others))
    return seconds, own.ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]), *map(int, sys.argv[2:]))))
