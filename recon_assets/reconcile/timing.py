"""Differences that are no mismatch, because timing alone explains them in full."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import Source
from recon_assets.reconcile import presence
from recon_assets.reconcile.mismatches import all_rules, facts_of, with_evidence
from recon_assets.reconcile.rule import FINDING, Expression, Rule


@dataclass(frozen=True)
class Timing:
    """One way in which timing explains findings of ``categories`` in full, over facts of its grain.

    ``when`` is the condition, ``means`` the same in words, ``says`` the sentence.
    """

    reason: str
    grain: str  # customer | product
    categories: tuple[str, ...]
    means: str
    when: Expression
    says: Expression


def timings(config: ReconConfig) -> tuple[Timing, ...]:
    """The explanations that this configuration allows, the surest first."""
    return ()


def explained_differences(
    positions: ir.Table,
    records: dict[Source, ir.Table],
    matches: ir.Table,
    config: ReconConfig,
) -> ir.Table:
    """Every finding that timing explains in full. Grain: finding. ``records`` are the normalized
    tables. A finding is here or in mismatches, never in both.
    """
    facts = facts_of(positions, config)
    rules = [rule for rule in all_rules(config) if rule.not_evaluated(config) is None]
    found = [_none(facts)]
    for timing in timings(config):
        found += [
            _explained(rule, timing, facts[timing.grain])
            for rule in rules
            if rule.category in timing.categories and rule.grain == timing.grain
        ]
    return with_evidence(ibis.union(*found, distinct=False), records, matches, config)


def _explained(rule: Rule, timing: Timing, facts: ir.Table) -> ir.Table:
    found = dataclasses.replace(rule, says=timing.says).findings(facts.filter(timing.when(facts)))
    return found.select(*FINDING, explained_by=ibis.literal(timing.reason))


def _none(facts: dict[str, ir.Table]) -> ir.Table:
    """No finding, in the columns of findings: what a union can start from."""
    rule = presence.missing_from_crm
    found = rule.findings(facts[rule.grain].filter(ibis.literal(False)))
    return found.select(*FINDING, explained_by=ibis.literal(""))
