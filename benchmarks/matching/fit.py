"""Weights of the evidence, fitted on half of the development sets, to be frozen in scoring.py.

A record means one of its candidates or nobody; the likelihood of what is true is greatest under
the weights. Not part of the product.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from benchmarks.matching.__main__ import held_out
from benchmarks.matching.product import inputs
from benchmarks.matching.sets import every
from recon_assets.normalize.suggestions.comparing import compare
from recon_assets.normalize.suggestions.evidence import EVIDENCE
from recon_assets.normalize.suggestions.scoring import WEIGHTS

# Keeps weights small where the sets say little.
RIDGE = 0.5
STEPS = 1_200
# Evidence that can only speak for a pair (lower bound 0), or only against it (upper bound 0).
FOR = {
    "theirs_covered", "mine_nearly_covered", "theirs_nearly_covered", "shared", "letters", "beginning",
    "whole", "whole_beginning", "in_any_order", "nearly_in_any_order", "first_word", "all_mine",
    "same_form",
}  # fmt: skip
AGAINST = {"theirs_left", "other_form", "number_missing", "by_part", "by_joining"}


def training() -> pd.DataFrame:
    """Evidence of each pair of record and customer's name, and whether it is true."""
    rows = []
    at = 0
    for cases in every():
        told, unmatched, crm = inputs(cases)
        truth = dict(zip(told["clean_name"], (r.customer for r in cases.records), strict=True))
        train = {
            c
            for c, r in zip(told["clean_name"], cases.records, strict=True)
            if not held_out(r.name)
        }
        names = unmatched[unmatched["clean_name"].isin(train)].reset_index(drop=True)
        own = crm["known_as"].isna().to_numpy()
        found = compare(names["clean_name"].tolist(), crm["clean_name"].tolist(), own)
        frame = pd.DataFrame(found.evidence, columns=list(EVIDENCE))
        frame["record"] = at + found.name
        frame["customer"] = crm["crm_customer_id"].to_numpy()[found.customer]
        frame["true"] = frame["customer"] == names["clean_name"].map(truth).to_numpy()[found.name]
        # Every set counts the same, however many records it has.
        frame["weight"] = 600 / max(len(names), 1)
        rows.append(frame)
        at += len(names)
    return pd.concat(rows, ignore_index=True)


def fit(frame: pd.DataFrame) -> np.ndarray:
    names = list(EVIDENCE)
    weights = np.array([WEIGHTS[name] for name in names])
    for _ in range(2):
        # The spelling that speaks most for a customer stands for it.
        frame["odds"] = frame[names].to_numpy() @ weights
        best = frame.sort_values("odds", ascending=False).drop_duplicates(["record", "customer"])
        x, true = best[names].to_numpy(np.float64), best["true"].to_numpy()
        _, record = np.unique(best["record"], return_inverse=True)
        count = np.bincount(record, best["weight"]) / np.bincount(record)

        weights = _climb(weights, x, true, record, count)
    return weights


def _climb(
    weights: np.ndarray, x: np.ndarray, true: np.ndarray, record: np.ndarray, count: np.ndarray
) -> np.ndarray:
    """Gradient ascent with momentum (Adam), kept within what each piece of evidence may say."""
    low = np.array([0.0 if name in FOR else -np.inf for name in EVIDENCE])
    high = np.array([0.0 if name in AGAINST else np.inf for name in EVIDENCE])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        likely = np.exp(np.clip(x @ weights, -30, 30))
        share = likely / (1 + np.bincount(record, likely))[record]
        slope = x.T @ (count[record] * (share - true)) + 2 * RIDGE * np.r_[0, weights[1:]]
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        pace = 0.05 * (1 - step / STEPS) / (1 - 0.9**step)
        weights = weights - pace * mean / (np.sqrt(square / (1 - 0.999**step)) + 1e-9)
        weights = np.clip(weights, low, high)
    lost = (count * np.log(1 + np.bincount(record, likely))).sum()
    lost -= (count[record] * np.log(likely))[true].sum()
    print("loss", round(float(lost), 1))
    return weights


if __name__ == "__main__":
    for name, value in zip(EVIDENCE, fit(training()), strict=True):
        print(f'    "{name}": {value:.2f},')
