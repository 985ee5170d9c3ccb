"""What a rule is: a condition, what it is worth, and the sentence that explains it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from string import Formatter

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import MONEY
from recon_assets.contracts.vocabulary import Source

CRM, BILLING, OPS = Source
Expression = Callable[[ir.Table], ir.Value]

FINDING = (
    "month", "customer_key", "customer_id", "customer_name", "product", "category", "status_label",
    "severity", "field", "crm_value", "billing_value", "ops_value", "difference", "amount_impact",
    "currency", "explanation", "owner",
)  # fmt: skip

# Words for what several columns can deliver alike.
EITHER = {
    "billing.count": ("billing.provider_count", "billing.provider_id"),
    "billing.billed": ("billing.provider_count", "billing.provider_id", "billing.amount"),
    "ops.count": ("ops.provider_count", "ops.provider_id"),
    "ops.used": (
        "ops.provider_count",
        "ops.provider_id",
        "ops.usage_quantity",
        "ops.expected_amount",
    ),
}


def nothing(_: ir.Table) -> ir.Value:
    return ibis.null("string")


def no_money(_: ir.Table) -> ir.Value:
    return ibis.null(MONEY)


@dataclass(frozen=True)
class Rule:
    """One entry of the decision table, over facts of its grain.

    ``when`` is the condition, ``means`` the same in words, ``worth`` the amount in words and ``says`` the
    sentence. ``compares`` names the systems whose word must
    be complete before the absence of a finding means anything, ``stands_on`` those without which
    none is made, where they are fewer. ``needs`` lists alternatives of delivered columns, one of
    which must be mapped.
    """

    category: str
    grain: str  # customer | product
    field: str
    label: str
    severity: str
    means: str
    compares: tuple[Source, ...]
    when: Expression
    says: Expression
    needs: tuple[tuple[str, ...], ...] = ((),)
    stands_on: tuple[Source, ...] | None = None
    field_here: Expression | None = None  # where the field depends on the position
    worth: str = "none"
    amount: Expression = no_money
    currency: Expression = lambda facts: facts.currency
    difference: Expression = no_money
    crm: Expression = nothing
    billing: Expression = nothing
    ops: Expression = nothing
    switched_on: Callable[[ReconConfig], bool] = dataclasses.field(default=lambda config: True)

    def not_evaluated(self, config: ReconConfig) -> str | None:
        """Why the rule cannot run on this configuration, or None when it can."""
        if self.category in config.rules.disabled:
            return "disabled in recon.yaml"
        if not self.switched_on(config):
            return "switched off in recon.yaml"
        if any(all(is_mapped(column, config) for column in option) for option in self.needs):
            return None
        missing = [
            " and ".join(column for column in option if not is_mapped(column, config))
            for option in self.needs
        ]
        return f"not delivered: {', or '.join(missing)}"

    def soundness(self, sources: tuple[Source, ...]) -> tuple[str, ...]:
        """Columns of positions that say whether those systems' word is complete."""
        kinds = ("complete", "products_known") if self.grain == "product" else ("complete",)
        return tuple(f"{source}_{kind}" for kind in kinds for source in sources)

    def findings(self, facts: ir.Table) -> ir.Table:
        """The rows of ``facts`` that the rule flags, as FINDING columns."""
        sources = self.compares if self.stands_on is None else self.stands_on
        sound = [facts[flag] for flag in self.soundness(sources)]
        found = facts.filter(self.when(facts).fill_null(False), *sound)
        product = found.product if self.grain == "product" else ibis.null("string")
        return found.select(
            "month",
            "customer_key",
            "customer_id",
            "customer_name",
            product=product,
            category=ibis.literal(self.category),
            status_label=ibis.literal(self.label),
            severity=ibis.literal(self.severity),
            field=self.field_here(found) if self.field_here else ibis.literal(self.field),
            crm_value=self.crm(found).cast("string"),
            billing_value=self.billing(found).cast("string"),
            ops_value=self.ops(found).cast("string"),
            difference=self.difference(found).cast(MONEY),
            amount_impact=self.amount(found).cast(MONEY),
            currency=self.currency(found) if self.amount is not no_money else ibis.null("string"),
            explanation=self.says(found),
            owner=found.owner,
        )


def say(template: str, **parts: ir.Value) -> ir.StringValue:
    """A sentence from a template; a part that is unknown reads as "unknown".

    >>> import ibis; con = ibis.duckdb.connect()
    >>> con.execute(say("{who} has {n} seats.", who=ibis.literal("Acme"), n=ibis.literal(3)))
    'Acme has 3 seats.'
    """
    words: list[ir.Value] = []
    for literal, name, _, _ in Formatter().parse(template):
        if literal:
            words.append(ibis.literal(literal))
        if name:
            words.append(parts[name].cast("string").fill_null("unknown"))
    return words[0].concat(*words[1:]) if len(words) > 1 else words[0]


def who(facts: ir.Table) -> ir.StringValue:
    """The customer as a person would say it, at the beginning of a sentence."""
    number = ibis.literal("Customer ").concat(facts.customer_id)
    return facts.customer_name.coalesce(number, facts.customer_key)


def people(count: ir.IntegerValue) -> ir.StringValue:
    """``1 provider``, ``3 providers``, or ``an unknown number of providers``."""
    some = count.cast("string").concat((count == 1).ifelse(" provider", " providers"))
    return some.fill_null("an unknown number of providers")


def of_product(facts: ir.Table) -> ir.StringValue:
    """`` of scheduling``, or nothing where there are no products."""
    return ibis.literal(" of ").concat(facts.product).fill_null("")


def is_mapped(column: str, config: ReconConfig) -> bool:
    if column in EITHER:
        return any(is_mapped(option, config) for option in EITHER[column])
    if column == "products":
        return config.has_products
    source, name = column.split(".")
    return config.sources[source].maps(name)
