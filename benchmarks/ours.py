"""One month by the asset graph, raw to report, on a Dagster instance of its own."""

from __future__ import annotations

import json
import os
import sys
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
STARTED = time.process_time()


def run(folder: Path) -> dict[str, object]:
    """Reconcile the files in ``folder``: findings per category, and processor seconds per step."""
    # Settings are read, and Dagster looks for its home, once these are set.
    os.environ["RECON_CONFIG"] = str(folder / "recon.yaml")
    os.environ["DAGSTER_HOME"] = str(folder / "dagster")

    from dagster import DagsterInstance

    from recon_assets.assets.project import Project
    from recon_assets.automation.runner import prepare_home, run_months
    from recon_assets.definitions import build

    prepare_home(folder / "dagster")
    project = Project.load()
    definitions = build(project)
    ended = [("start", time.process_time())]
    with DagsterInstance.get() as instance:
        outcome = run_months(
            definitions,
            instance,
            project.months(),
            lambda step: ended.append((step, time.process_time())),
        )
    if not outcome.succeeded:
        raise SystemExit("; ".join(outcome.problems))
    found = project.warehouse.query(
        "SELECT category, count(*) AS n FROM reconciled.mismatches GROUP BY 1 ORDER BY 1"
    )
    began = [STARTED, *(at for _, at in ended)]
    steps = {step: at - before for (step, at), before in zip(ended, began, strict=False)}
    return {
        "found": dict(zip(found["category"], map(int, found["n"]), strict=True)),
        "steps": steps,
    }


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]))))
