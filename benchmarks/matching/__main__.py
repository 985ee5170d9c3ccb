"""``make eval-matching``: a table per development set, and whether a score means what it says."""

from __future__ import annotations

import sys
import time
import zlib

import pandas as pd

from benchmarks.matching.measures import calibration, figures
from benchmarks.matching.product import answers
from benchmarks.matching.sets import every


def held_out(name: str) -> bool:
    """Half of the records, by their names; the weights are fitted on the others."""
    return zlib.crc32(name.encode()) % 2 == 0


def main() -> None:
    kinds = sys.argv[1:]
    everything = []
    print(
        f"{'set':26} {'part':9} {'records':>7} {'auto P':>7} {'auto R':>7} {'recall@5':>8} {'best F1':>8}"
        f" {'at':>5} {'strangers shown':>15} {'per record':>10}"
    )
    for cases in every():
        if kinds and not any(kind in cases.kind for kind in kinds):
            continue
        started = time.perf_counter()
        records, suggestions = answers(cases)
        everything.append(suggestions)
        for part, kept in (
            ("all", [True] * len(records)),
            ("held out", records["name"].map(held_out)),
        ):
            some = records[kept]
            f = figures(some, suggestions[suggestions["record"].isin(some.index)])
            print(
                f"{cases.kind:26} {part:9} {f.records:7} {f.automatic_precision:7.4f}"
                f" {f.automatic_recall:7.4f} {f.recall_at_5:8.4f} {f.best_f1:8.4f} {f.threshold:5.2f}"
                f" {f.strangers_shown:7} / {f.strangers:<5} {f.shown_per_record:10.2f}"
            )
        if "-v" in kinds:
            print(f"{time.perf_counter() - started:.1f} s")
    every_one = pd.concat(everything)
    for part, some in (
        ("all", every_one),
        ("held out", every_one[every_one["name"].map(held_out)]),
    ):
        print(f"\nscore against share right, {part}")
        print(calibration(some).round(3).to_string())


if __name__ == "__main__":
    main()
