"""Who may notice a mistake in the rules: the oracle, and the tests of the module that it is in."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import pytest

TESTS = "recon_assets_tests"
TESTS_OF = {
    "agreement": (
        "reconcile/test_agreement",
        "reconcile/test_rejections",
        "oracle/test_counterexamples",
    ),
    "charges": (
        "reconcile/test_charges",
        "reconcile/test_prices",
        "reconcile/test_rejections",
        "reconcile/test_outside_truths",
    ),
    "completeness": ("reconcile/test_rejections",),
    "controls": ("reconcile/test_control_totals", "reconcile/test_scale"),
    "data_quality": ("reconcile/test_data_quality",),
    "entitlement": (
        "reconcile/test_entitlement",
        "reconcile/test_outside_truths",
        "reconcile/test_rejections",
    ),
    "facts": (
        "reconcile/test_charges",
        "reconcile/test_prices",
        "reconcile/test_presence",
        "reconcile/test_grain",
        "reconcile/test_timing",
    ),
    "mismatches": ("reconcile/test_mismatch_id", "reconcile/test_grain", "reconcile/test_charges"),
    "money": ("reconcile/test_prices", "reconcile/test_charges"),
    "neighbours": ("reconcile/test_timing",),
    "overview": ("reports/test_overview",),
    "positions": ("reconcile/test_grain", "reconcile/test_rejections"),
    "presence": (
        "reconcile/test_presence",
        "reconcile/test_rejections",
        "reconcile/test_data_quality",
    ),
    "provider_differences": ("reconcile/test_provider_differences",),
    "reasons": ("reconcile/test_timing",),
    "rule": ("reconcile/test_grain", "reconcile/test_agreement"),
    "sides": (
        "reconcile/test_charges",
        "reconcile/test_grain",
        "reconcile/test_data_quality",
        "reconcile/test_provider_differences",
        "reconcile/test_prices",
        "reconcile/test_rejections",
        "reconcile/test_timing",
    ),
    "timing": ("reconcile/test_timing",),
}
OF_FINDINGS = tuple(
    f"{TESTS}/{file}.py"
    for file in ("reconcile/test_explanations", "oracle/test_counterexamples", "oracle/test_one_root_cause")
)  # fmt: skip
OF_NEEDS = f"{TESTS}/reconcile/test_what_rules_need.py"
# No finding depends on these.
BESIDE_FINDINGS = ("overview", "controls", "provider_differences")
OF_TIME = ("timing", "reasons", "neighbours")
# What a family of rules alone can find: a mutant of it is first judged with all others disabled, which
# compiles in a fraction of the time.
FAMILIES = {
    "presence": ("missing_from_crm", "missing_from_billing", "missing_from_ops"),
    "charges": (
        "usage_without_billing", "billing_without_usage", "overbilled", "underbilled", "price_mismatch",
    ),
    "agreement": (
        "active_status_mismatch", "go_live_mismatch", "product_mismatch", "provider_count_mismatch",
    ),
    "entitlement": ("over_entitlement", "unused_entitlement"),
    "data_quality": ("duplicate_record", "ambiguous_match", "customer_id_mismatch"),
}  # fmt: skip
SEED = 0


def notices(
    oracle: Oracle, modules: Sequence[str], *, asks_less: bool, quick: bool
) -> Iterator[str]:
    """All that notices a mistake in one of ``modules``, what is quick and likely to first."""
    # No finding need change where a rule asks for less.
    if asks_less:
        yield from failing([OF_NEEDS])
    findings_may_change = not set(modules) <= set(BESIDE_FINDINGS)
    if findings_may_change:
        yield from oracle.likely_differing(modules)
    yield from failing(list(dict.fromkeys(file for name in modules for file in tests_of(name))))
    if findings_may_change and not quick:
        yield from oracle.differing()
        yield from failing([*OF_FINDINGS, OF_NEEDS])


def tests_of(module: str) -> list[str]:
    """The test files of a module."""
    return [f"{TESTS}/{name}.py" for name in TESTS_OF[module]]


def failing(files: Sequence[str]) -> Iterator[str]:
    """The first test that fails."""
    quiet = io.StringIO()
    with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
        options = ["-x", "-q", "--tb=no", "-rfE", "-n", "0", "-m", "", "-o", "timeout=0"]
        code = pytest.main([*options, "-p", "no:cacheprovider", *files])
    if code != 0:
        told = [t for t in quiet.getvalue().splitlines() if t.startswith(("FAILED", "ERROR"))]
        assert told or code != 1, quiet.getvalue()
        yield told[0].split(" - ")[0] if told else f"pytest ended with {code}"


def oracle_module(name: str) -> Any:
    return importlib.import_module(f"{TESTS}.oracle.{name}")


class Oracle:
    """What the oracle finds in the generated companies, per configuration: asked once, without any
    mutant. The ``rare`` configurations are those that only `make test-oracle` judges.
    """

    def __init__(self, companies: int, *, rare: bool) -> None:
        os.environ["RECON_COMPANIES"], os.environ["RECON_SEED"] = str(companies), str(SEED)
        seasons, settings = oracle_module("test_seasons"), oracle_module("settings")
        self.companies = oracle_module("comparing").generated(companies, SEED)
        self.settings = settings.USUAL | (settings.RARE if rare else {})
        self.families = {family: only(family) for family in FAMILIES}
        self.seasons = seasons.seasons()
        self.over_months = {
            name: settings
            for name, settings in seasons.SETTINGS.items()
            if rare or name in seasons.USUAL
        }
        self.expected: dict[str, set[tuple]] = {}

    def differing(self) -> Iterator[str]:
        """Configurations under which the graph as it is now finds something else."""
        yield from self._of_months(self.settings)
        yield from self._of_time()

    def likely_differing(self, modules: Sequence[str]) -> Iterator[str]:
        """Those that show a mistake in one of ``modules`` soonest, if it is of rules or of timing."""
        yield from self._of_months({f: self.families[f] for f in FAMILIES if f in modules})
        if not set(OF_TIME).isdisjoint(modules):
            yield from self._of_time()

    def _of_months(self, configurations: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
        comparing = oracle_module("comparing")
        for name, settings in configurations.items():
            found = comparing.by_graph(self.companies, settings)
            told = {(month, *one) for month, all_ in found.items() for one in all_}
            if told != self._remembered(name, partial(self._expected, settings)):
                yield f"oracle: {name}"

    def _of_time(self) -> Iterator[str]:
        seasons = oracle_module("test_seasons")
        for name, settings in self.over_months.items():
            found = seasons.by_graph(self.seasons, settings)
            if found != self._remembered(f"{name} over months", partial(self._explained, settings)):
                yield f"oracle over months: {name}"

    def _remembered(self, name: str, ask: Callable[[], set[tuple]]) -> set[tuple]:
        if name not in self.expected:
            self.expected[name] = ask()
        return self.expected[name]

    def _expected(self, settings: Mapping[str, Any]) -> set[tuple]:
        comparing = oracle_module("comparing")
        months = [comparing.month_of(number) for number in range(len(self.companies))]
        return {
            (month, *told)
            for company, month in zip(self.companies, months, strict=True)
            for told in comparing.by_oracle(company, month, settings)
        }

    def _explained(self, settings: Mapping[str, Any]) -> set[tuple]:
        by_oracle = oracle_module("test_seasons").by_oracle
        return {told for one in self.seasons for told in by_oracle(one, settings)}


def only(family: str) -> dict[str, Any]:
    """A configuration in which nothing but a family of rules is looked for, with tolerances."""
    others = [c for name, categories in FAMILIES.items() for c in categories if name != family]
    usual = oracle_module("settings").USUAL["tolerances"]
    return {**usual, "rules": {**usual["rules"], "disabled": others}}
