"""What suggestions cost: ``python -m benchmarks.suggestions [unmatched customers]``, else 1k up to 100k × 1M.

Names are invented: a coined word or a surname-like one (two million possible, few of them often),
a second word in half of them, one or two of a trade, a legal form. Nine in ten unmatched names are
a customer's with one or two slips of the finger, the others are nobody's.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from random import Random

import numpy as np
import pandas as pd

from benchmarks.matching.noise import slips
from benchmarks.matching.sets import _START, _TRADE
from benchmarks.measure import measured
from recon_assets.normalize.candidates import match_candidates

SIZES = (
    (1_000, 1_000),
    (1_000, 100_000),
    (10_000, 100_000),
    (10_000, 1_000_000),
    (100_000, 1_000_000),
)
MONTH = dt.date(2025, 8, 1)
_FORMS = np.array(["inc", "llc", "corp", "ltd", "co", "pllc", ""], dtype=object)


def names(count: int, seed: int) -> np.ndarray:
    """Cleaned names, all different."""
    dice = np.random.default_rng(seed)
    trades = np.array([trade.lower().replace("& ", "") for trade in _TRADE], dtype=object)
    known = np.array([start.lower() for start in _START if start.isascii()], dtype=object)
    made = np.array(
        [a + b for a in _syllables(dice, 1500) for b in ("", *_syllables(dice, 60))], dtype=object
    )
    parts = [
        np.where(dice.random(count) < 0.3, dice.choice(known, count), _often(dice, made, count)),
        np.where(dice.random(count) < 0.5, "", _often(dice, made, count)),
        dice.choice(trades, count),
        dice.choice(_FORMS, count),
    ]
    joined = [" ".join(part for part in words if part) for words in zip(*parts, strict=True)]
    return np.array(list(dict.fromkeys(joined)), dtype=object)


def _syllables(dice: np.random.Generator, count: int) -> list[str]:
    letters = "bcdfghjklmnprstvwz", "aeiouy", "lmnrstx"
    return [
        "".join(dice.choice(list(kind)) for kind in (*letters[:2], *letters)) for _ in range(count)
    ]


def _often(dice: np.random.Generator, words: np.ndarray, count: int) -> np.ndarray:
    """Few words often, most seldom."""
    return words[np.minimum((len(words) * dice.random(count) ** 2).astype(int), len(words) - 1)]


def inputs(unmatched: int, customers: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    every = names(int(customers * 1.1) + unmatched // 5, 7)
    known, others = every[:customers], every[customers:]
    dice = Random(8)
    meant = [n * max(len(known) // unmatched, 1) % len(known) for n in range(unmatched * 9 // 10)]
    typed = [slips(known[at], dice) for at in meant] + list(others[: unmatched // 10])
    crm = pd.DataFrame({"crm_customer_id": np.arange(len(known)).astype(str), "clean_name": known})
    loose = pd.DataFrame(
        {"clean_name": typed, "truth": [str(m) for m in meant] + [None] * (len(typed) - len(meant))}
    )
    loose = loose.drop_duplicates("clean_name")
    for frame in (crm, loose):
        frame["month"], frame["customer_name"] = MONTH, frame["clean_name"]
    return loose.assign(source="billing"), crm


def one(unmatched: int, customers: int) -> dict[str, float]:
    loose, crm = inputs(unmatched, customers)
    started, cpu = time.perf_counter(), time.process_time()
    found = match_candidates(loose.drop(columns="truth"), crm)
    seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    told = found.merge(loose[["clean_name", "truth"]], on="clean_name")
    right = told.loc[told["crm_customer_id"] == told["truth"], "clean_name"].nunique()
    return {
        "unmatched": len(loose),
        "customers": len(crm),
        "seconds": round(seconds, 1),
        "cpu_seconds": round(cpu, 1),
        "suggestions": len(found),
        "recall_at_5": round(right / loose["truth"].notna().sum(), 4),
    }


def main() -> None:
    if len(sys.argv) == 3:
        print(json.dumps(one(int(sys.argv[1]), int(sys.argv[2]))))
        return
    print("| unmatched | customers | s | CPU s | peak MiB | suggestions | recall@5 |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for size in SIZES:
        cost = measured("benchmarks.suggestions", *map(str, size))
        said = cost.said
        print(
            f"| {said['unmatched']:,} | {said['customers']:,} | {said['seconds']} | {said['cpu_seconds']}"
            f" | {cost.peak_mib:,.0f} | {said['suggestions']:,} | {said['recall_at_5']} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
