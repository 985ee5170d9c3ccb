"""What a month costs as it grows, step by step: processor time, memory, disk.

    python -m benchmarks.scale --customers 1000000 --memory 8GB
    python -m benchmarks.scale --customers 100000 --events 222 --memory 8GB

Customers have three usage events on average, more with ``--events``. The findings must be those that
were seeded.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.measure import Cost, measured

STEPS = 12


def run(folder: Path, customers: int, events: int, settings: Mapping[str, str]) -> Cost:
    """One month in ``folder``. Raises ValueError when it does not find what was seeded."""
    measured("benchmarks.company", str(folder), str(customers), str(events))
    cost = measured("benchmarks.ours", str(folder), **settings)
    from benchmarks.company import seeded

    if cost.said["found"] != seeded(customers):
        raise ValueError(f"found {cost.said['found']}, seeded were {seeded(customers)}")
    return cost


def report(customers: int, events: int, cost: Cost) -> Iterator[str]:
    gigabytes = cost.said["warehouse_bytes"] / 1e9
    yield (
        f"{customers:,} customers, {events} events a provider: {cost.cpu_seconds:,.0f} s of processor"
        f" time, {cost.seconds:,.0f} s, {cost.peak_mib:,.0f} MiB, warehouse {gigabytes:.2f} GB"
    )
    steps = sorted(cost.said["steps"].items(), key=lambda step: -step[1])
    for step, seconds in steps[:STEPS]:
        yield f"  {seconds:9.1f} s  up to {cost.said['peak_mib'][step]:6,.0f} MiB  {step}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--customers", type=int, required=True)
    parser.add_argument("--events", type=int, default=1, help="per provider and product")
    parser.add_argument("--memory", help="what DuckDB may take, such as 8GB")
    parser.add_argument("--folder", type=Path, help="where the files are made, for a while")
    options = parser.parse_args()
    settings = {"RECON_DUCKDB_MEMORY": options.memory} if options.memory else {}
    with tempfile.TemporaryDirectory(prefix="recon-scale-", dir=options.folder) as folder:
        cost = run(Path(folder), options.customers, options.events, settings)
    print(*report(options.customers, options.events, cost), sep="\n", flush=True)


if __name__ == "__main__":
    main()
