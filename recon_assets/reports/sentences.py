"""The month's result in plain sentences, the same in the workbook and in the UI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd

from recon_assets.reports.figures import Figures
from recon_assets.reports.markdown import escaped, table
from recon_assets.reports.money import money_list
from recon_assets.reports.words import category_words, counted, month_words


def summary_sentences(
    month: date,
    customers: pd.DataFrame,
    found: Figures,
    explained: int,
    control_totals: pd.DataFrame,
    not_evaluated: Mapping[str, str],
    left_out: Mapping[str, int],
    not_read: Mapping[str, int],
) -> list[str]:
    """What was found, and everything that limits it: the first sentence is the verdict."""
    active = customers["active"].astype(bool)
    doubtful = customers["in_doubt"].notna()
    compared = int((active & ~doubtful).sum())
    said = [_verdict(month, int(active.sum()), compared, found)]
    if found.total.findings:
        said.append(amounts_sentence(found))
    if explained:
        said.append(
            f"{counted(explained, 'difference')} explained by timing, not counted as mismatches."
        )
    said += [
        f"{counted(rows, what)} of least severity not in this report and its figures; the warehouse"
        " holds them all."
        for what, rows in not_read.items()
        if rows
    ]
    if in_doubt := int(doubtful.sum()):
        said.append(
            f"{counted(in_doubt, 'customer')} could not be compared in full,"
            " as rows that may be theirs were rejected."
        )
    if not_evaluated:
        rules = ", ".join(category_words(rule) for rule in sorted(not_evaluated))
        said.append(f"{counted(len(not_evaluated), 'rule')} not evaluated: {rules}.")
    if unbalanced := int((~control_totals["balanced"].astype(bool)).sum()):
        said.append(
            f"{counted(unbalanced, 'control total')} out of balance: rows were lost on the way."
        )
    said += [
        f"The sheet {sheet} has no room for {counted(rows, 'row')} of least severity and money;"
        " the warehouse holds them all."
        for sheet, rows in left_out.items()
    ]
    return said


def _verdict(month: date, active: int, compared: int, found: Figures) -> str:
    if found.total.findings:
        affected = counted(len(found.total.customers), "customer")
        return (
            f"{month_words(month)}: {counted(found.total.findings, 'mismatch')} of {affected};"
            f" {counted(active, 'active customer')} reconciled."
        )
    if not active:
        return f"No mismatches in {month_words(month)}: there was no active customer to reconcile."
    return (
        f"No mismatches in {month_words(month)}: CRM, billing and operations agree on"
        f" {counted(compared, 'active customer')}."
    )


def amounts_sentence(found: Figures) -> str:
    said = (
        f"Overcharged {money_list(found.total.overcharged)};"
        f" leaked {money_list(found.total.leaked)}."
    )
    if found.total.unpriced:
        said += f" {counted(found.total.unpriced, 'mismatch')} with an amount that is not known."
    return said


def summary_markdown(sentences: Sequence[str], found: Figures) -> str:
    """The sentences, and the counts by category."""
    text = [f"**{escaped(sentences[0])}**", *(escaped(sentence) for sentence in sentences[1:])]
    if found.total.findings:
        text.append(category_table(found))
    return "\n\n".join(text) + "\n"


def category_table(found: Figures) -> str:
    """Counts and money by category, in the order of the rules, as a markdown table."""
    lines = [
        [
            escaped(category_words(category)),
            f"{tally.findings:,}",
            f"{len(tally.customers):,}",
            escaped(money_list(tally.overcharged)) if tally.overcharged else "",
            escaped(money_list(tally.leaked)) if tally.leaked else "",
        ]
        for category, tally in found.by_category.items()
    ]
    return table(
        ["Category", "Mismatches", "Customers", "Overcharged", "Leaked"], lines, align="lrrrr"
    )
