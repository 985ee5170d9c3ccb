"""Differences that are no mismatch, because timing alone explains them in full."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from functools import reduce
from operator import or_

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import Source
from recon_assets.reconcile.facts import product_facts
from recon_assets.reconcile.mismatches import all_rules, facts_of, with_evidence
from recon_assets.reconcile.neighbours import CUSTOMER, with_neighbours
from recon_assets.reconcile.presence import missing_from_crm
from recon_assets.reconcile.reasons import Timing, timings
from recon_assets.reconcile.rule import FINDING, Rule


def explained_differences(
    positions: ir.Table,
    records: dict[Source, ir.Table],
    matches: ir.Table,
    config: ReconConfig,
    months: Sequence[dt.date] = (),
) -> ir.Table:
    """Every finding of ``months`` (all there are, where none is given) that timing explains in full.
    Grain: finding. ``positions`` may hold the months around them too; ``records`` are the normalized
    tables. A finding is here or in mismatches, never in both.
    """
    products = with_neighbours(product_facts(positions, config), config)
    if months:
        products = products.filter(products.month.between(months[0], months[-1]))
    facts = facts_of(products, config)
    facts["customer"] = _with_lateness(facts["customer"], products)
    found = [_none(facts["customer"])]
    for grain, table in facts.items():
        allowed = [timing for timing in timings(config) if timing.grain == grain]
        for rule in all_rules(config):
            if rule.grain == grain and rule.not_evaluated(config) is None:
                found += _explained(rule, allowed, table)
    return with_evidence(ibis.union(*found, distinct=False), records, matches, config)


def _explained(rule: Rule, allowed: list[Timing], facts: ir.Table) -> list[ir.Table]:
    """The findings of ``rule`` that are explained, each by the first timing that does."""
    found = []
    earlier: list[ir.BooleanValue] = []
    for timing in allowed:
        if rule.category in timing.categories:
            holds = timing.when(facts).fill_null(False)
            fresh = holds & ~reduce(or_, earlier) if earlier else holds
            told = dataclasses.replace(rule, says=timing.says).findings(facts.filter(fresh))
            found.append(told.select(*FINDING, explained_by=ibis.literal(timing.reason)))
            earlier.append(holds)
    return found


def _with_lateness(customers: ir.Table, products: ir.Table) -> ir.Table:
    """Customer facts that know whether all that was billed is a late invoice, or credited in full."""
    p = products
    charged = p.billing_lines > 0
    credited = (p.credited_amount < 0) & (p.off == 0)
    whole = p.group_by(CUSTOMER).agg(
        all_late=(p.late | ~charged).all(),
        all_credited=(credited | ~charged).fill_null(False).all(),
        credited_amount=p.credited_amount.sum(),
    )
    return customers.left_join(whole, list(CUSTOMER)).drop("month_right", "customer_key_right")


def _none(customers: ir.Table) -> ir.Table:
    """No finding, in the columns of findings: where nothing is explained there is still a table."""
    found = missing_from_crm.findings(customers.filter(ibis.literal(False)))
    return found.select(*FINDING, explained_by=ibis.literal(""))
