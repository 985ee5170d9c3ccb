"""One month at several sizes, by the asset graph and by a hand-written SQL script.

    python -m benchmarks.one_month --customers 1000 100000 --json

Both must find the same problems, and those that were seeded, or there is nothing to compare.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from benchmarks.measure import Cost, measured

# A million customers take many minutes; ask for them.
SIZES = (1_000, 10_000, 100_000)
OURS, SCRIPT = "asset graph", "script"


def compare(customers: int, keep: Path | None = None) -> dict[str, Cost]:
    """Both ways over the same files. Raises ValueError when they do not find what was seeded."""
    with tempfile.TemporaryDirectory(prefix="recon-benchmark-") as temporary:
        folder = keep or Path(temporary)
        measured("benchmarks.company", str(folder), str(customers))
        costs = {
            SCRIPT: measured("benchmarks.handwritten", str(folder)),
            OURS: measured("benchmarks.ours", str(folder)),
        }
    # Not imported before: a process is charged the peak memory of the one that started it, and
    # DuckDB is large.
    from benchmarks.company import seeded

    for name, cost in costs.items():
        found, expected = cost.said["found"], seeded(customers)
        if found != expected:
            raise ValueError(f"{name} found {found}, seeded were {expected}")
    return costs


def table(results: dict[int, dict[str, Cost]]) -> Iterator[str]:
    """Wall time and, since other work on the machine distorts that, processor time."""
    yield "| customers | graph s | script s | ratio | graph CPU s | script CPU s | CPU ratio | graph MiB | script MiB |"
    yield "|" + "---:|" * 9
    for customers, costs in results.items():
        ours, script = costs[OURS], costs[SCRIPT]
        yield (
            f"| {customers:,} | {ours.seconds:.1f} | {script.seconds:.1f}"
            f" | {ours.seconds / script.seconds:.1f}"
            f" | {ours.cpu_seconds:.1f} | {script.cpu_seconds:.1f}"
            f" | {ours.cpu_seconds / script.cpu_seconds:.1f}"
            f" | {ours.peak_mib:,.0f} | {script.peak_mib:,.0f} |"
        )


def slowest(cost: Cost, shown: int = 12) -> Iterator[str]:
    steps = sorted(cost.said["steps"].items(), key=lambda step: -step[1])
    for step, seconds in steps[:shown]:
        yield f"  {seconds:8.2f} s  {step}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--customers", type=int, nargs="+", default=SIZES)
    parser.add_argument("--json", action="store_true", help="all figures, as JSON")
    parser.add_argument(
        "--keep", type=Path, help="an empty folder to leave the files in (one size)"
    )
    options = parser.parse_args()
    results = {customers: compare(customers, options.keep) for customers in options.customers}
    if options.json:
        print(
            json.dumps(
                {n: {name: asdict(c) for name, c in costs.items()} for n, costs in results.items()}
            )
        )
        return
    print(*table(results), sep="\n")
    for customers, costs in results.items():
        print(f"\n{customers:,} customers, most processor time:", *slowest(costs[OURS]), sep="\n")


if __name__ == "__main__":
    main()
