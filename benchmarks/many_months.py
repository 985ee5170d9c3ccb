"""Many months in one run, by the asset graph and by two hand-written scripts over all of them; and one
month more onto that history, against the second month of a young one.

    python -m benchmarks.many_months --customers 10000 --months 60

The short script (many_months.sql) only finds the problems and follows them; the long one
(same_deliverables.sql and .py) delivers the same tables and files as the graph. All must find the
problems that were seeded and agree on what became of them, the long one on every row and cell.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.measure import Cost, measured

STEPS = 15
SCRIPT = "many_months"


def compare(folder: Path, customers: int, months: int) -> dict[str, Cost]:
    """What each costs, over the same files. Raises ValueError where findings or states differ."""
    measured("benchmarks.company", str(folder), str(customers), "1", str(months + 1))
    with _one_month_less(folder):
        costs = {
            "month 1": _ours(folder, "young", 0, 1),
            "month 2": _ours(folder, "young", 1, 2),
            "all months": _ours(folder, "old", 0, months),
            "script": measured("benchmarks.handwritten", str(folder), SCRIPT),
            "same deliverables": measured("benchmarks.same_deliverables", str(folder)),
        }
        _agreed(folder, costs)
    costs["one month more"] = _ours(folder, "old", months, months + 1)
    # Not imported before: a process is charged the peak memory of the one that started it.
    from benchmarks.company import seeded

    found = costs["one month more"].said["found"]
    if found != seeded(customers, months + 1):
        raise ValueError(f"found {found}, seeded were {seeded(customers, months + 1)}")
    return costs


@contextmanager
def _one_month_less(folder: Path) -> Iterator[None]:
    """The last month is not delivered yet."""
    last = [max((folder / source).iterdir()) for source in ("crm", "billing", "ops")]
    for path in last:
        path.rename(path.with_name(f".{path.name}.later"))
    yield
    for path in last:
        path.with_name(f".{path.name}.later").rename(path)


def _agreed(folder: Path, costs: Mapping[str, Cost]) -> None:
    """In a process of its own, for the same reason."""
    if costs["all months"].said["found"] != costs["script"].said["found"]:
        raise ValueError(f"found {[costs[n].said['found'] for n in ('all months', 'script')]}")
    ours, theirs = (
        measured("benchmarks.states", str(folder / file), table).said
        for file, table in (
            ("old.duckdb", "history.mismatch_lifecycle"),
            (f"{SCRIPT}.duckdb", "lifecycle"),
        )
    )
    if ours != theirs:
        raise ValueError(f"states of the graph {ours}, of the script {theirs}")
    measured("benchmarks.agreement", str(folder))


def _ours(folder: Path, warehouse: str, first: int, after: int) -> Cost:
    settings = {
        "RECON_DUCKDB_PATH": str(folder / f"{warehouse}.duckdb"),
        "RECON_REPORTS_DIR": str(folder / f"{warehouse}-reports"),
        "DAGSTER_HOME": str(folder / f"{warehouse}-dagster"),
    }
    return measured("benchmarks.ours", str(folder), str(first), str(after), **settings)


def report(costs: Mapping[str, Cost]) -> Iterator[str]:
    for name, cost in costs.items():
        yield (
            f"{name:17} {cost.cpu_seconds:8.1f} s of processor time {cost.seconds:8.1f} s"
            f" {cost.peak_mib:8,.0f} MiB"
        )
    for what, these, those in (
        ("all months / script", "all months", "script"),
        ("all months / same deliverables", "all months", "same deliverables"),
        ("one month more / month 2", "one month more", "month 2"),
    ):
        one, other = costs[these], costs[those]
        yield (
            f"{what}: {one.seconds / other.seconds:.2f} of time,"
            f" {one.cpu_seconds / other.cpu_seconds:.2f} of processor time"
        )
    for name in ("all months", "same deliverables", "month 2", "one month more"):
        yield f"{name}, most processor time:"
        steps = sorted(costs[name].said["steps"].items(), key=lambda step: -step[1])
        yield from (f"  {seconds:8.2f} s  {step}" for step, seconds in steps[:STEPS])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--customers", type=int, default=10_000)
    parser.add_argument("--months", type=int, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="recon-benchmark-") as folder:
        costs = compare(Path(folder), options.customers, options.months)
    print(*report(costs), sep="\n")


if __name__ == "__main__":
    main()
