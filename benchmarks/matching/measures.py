"""How good answers are: of the automatic tiers, of suggestions, and what they cost a reader."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd


@dataclass(frozen=True)
class Figures:
    """Of one development set."""

    records: int
    with_counterpart: int
    automatic_precision: float
    automatic_recall: float
    recall_at_5: float
    best_f1: float
    threshold: float
    strangers_shown: int  # records of nobody for whom something is suggested
    strangers: int
    shown_per_record: float  # suggestions per record that is not linked


def figures(records: pd.DataFrame, suggestions: pd.DataFrame) -> Figures:
    linked, known = records["link"].notna(), records["truth"].notna()
    right = linked & (records["link"] == records["truth"])
    found = suggestions.loc[suggestions["crm_customer_id"] == suggestions["truth"], "record"]
    hit = right | records.index.isin(found)
    best = suggestions[suggestions["rank"] == 1]
    f1, threshold = _best_f1(right.sum(), linked.sum(), known.sum(), best)
    strangers = ~known & ~linked
    return Figures(
        records=len(records),
        with_counterpart=int(known.sum()),
        automatic_precision=_ratio(right.sum(), linked.sum()),
        automatic_recall=_ratio(right.sum(), known.sum()),
        recall_at_5=_ratio((hit & known).sum(), known.sum()),
        best_f1=f1,
        threshold=threshold,
        strangers_shown=int((strangers & records.index.isin(suggestions["record"])).sum()),
        strangers=int(strangers.sum()),
        shown_per_record=_ratio(len(suggestions), (~linked).sum()),
    )


def calibration(suggestions: pd.DataFrame) -> pd.DataFrame:
    """Per tenth of the score: how many suggestions, their mean score, the share that are right."""
    right = suggestions["crm_customer_id"] == suggestions["truth"]
    tenth = np.minimum((suggestions["score"] * 10).astype(int), 9)
    return (
        pd.DataFrame({"tenth": tenth, "score": suggestions["score"], "right": right})
        .groupby("tenth")
        .agg(suggestions=("right", "size"), score=("score", "mean"), right=("right", "mean"))
    )


def _best_f1(right: int, linked: int, known: int, best: pd.DataFrame) -> tuple[float, float]:
    """Over all thresholds: links and the best suggestions above it, taken as answers."""
    best = best.sort_values("score", ascending=False)
    correct = right + np.concatenate(([0], np.cumsum(best["crm_customer_id"] == best["truth"])))
    answered = linked + np.arange(len(best) + 1)
    f1 = 2 * correct / np.maximum(answered + known, 1)
    at = int(f1.argmax())
    return float(f1[at]), float(best["score"].iloc[at - 1]) if at else 1.0


def _ratio(part: float, whole: float) -> float:
    return float(part / whole) if whole else 1.0
