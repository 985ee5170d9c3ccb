"""What was billed against what should have been: quantities and prices."""

from __future__ import annotations

from functools import partial

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import MONEY
from recon_assets.reconcile.money import cents, in_words, price_in_words
from recon_assets.reconcile.rule import BILLING, CRM, OPS, Rule, of_product, people, say, who

LABEL = "Billing mismatch"


def rules(config: ReconConfig) -> tuple[Rule, ...]:
    """The rules of this family, with the tolerances of ``config``."""
    tolerance = ibis.literal(config.rules.amount.tolerance).cast(MONEY)
    by_contract = config.rules.expected == "contract"
    counted = (
        ("billing.count", "crm.provider_count", "ops.used")
        if by_contract
        else ("billing.count", "ops.count")
    )
    gap_needs = (counted, ("billing.amount", "ops.expected_amount"))
    gap_compares = (CRM, BILLING, OPS) if by_contract else (BILLING, OPS)

    def over(p: ir.Table) -> ir.BooleanValue:
        by_count = p.extra > config.rules.provider_count.tolerance
        return _billed_and_used(p) & p.rated.ifelse(p.extra_amount > tolerance, by_count)

    def under(p: ir.Table) -> ir.BooleanValue:
        by_count = p.extra < -config.rules.provider_count.tolerance
        return _billed_and_used(p) & p.rated.ifelse(p.extra_amount < -tolerance, by_count)

    def prices_differ(p: ir.Table) -> ir.BooleanValue:
        """Compared as the amounts they make, so that no price is ever rounded."""
        apart = (cents(p.billed_amount) - cents(p.crm_price * p.billed_count)).abs()
        lines = (p.billed_count > 0).ifelse(apart > tolerance * p.billed_count, None)
        units = (p.billing_unit_price - p.crm_price).abs() > tolerance
        return p.billed & lines.coalesce(units)

    return (
        _charge(
            category="usage_without_billing",
            severity="critical",
            means="a product was used and not billed",
            worth="− rated usage, or used providers × price",
            needs=(("ops.used", "billing.billed"),),
            when=lambda p: p.used & ~p.billed & ~p.billed_unknown,
            amount=lambda p: p.unbilled_impact,
            currency=lambda p: p.unbilled_currency,
            difference=lambda p: -p.used_count,
            says=lambda p: say(
                "{who} used {product}{counted}, but was not billed for it; {cost}.",
                who=who(p),
                product=_the_product(p),
                counted=p.used_count.isnull().ifelse(
                    "", ibis.literal(" with ").concat(people(p.used_count))
                ),
                cost=_leak(p),
            ),
        ),
        _charge(
            category="billing_without_usage",
            severity="medium",
            means="a product was billed and not used, by a customer that operations knows",
            worth="+ the billed amount",
            needs=(("billing.billed", "ops.used"),),
            when=lambda p: p.billed & ~p.used & ~p.used_unknown & p.in_ops,
            amount=lambda p: p.billed_impact,
            difference=lambda p: p.billed_count,
            says=lambda p: say(
                "{who} was billed {amount} for {product}, but did not use it.",
                who=who(p),
                amount=_amount(p),
                product=_the_product(p),
            ),
        ),
        _gap(
            category="overbilled",
            means="a product was billed and used, and more providers were billed than were expected"
            " (the used ones, or the contracted ones with `expected: contract`), by more than"
            " `provider_count.tolerance`; where operations prices usage, the billed amount is above"
            " that price by more than `amount.tolerance`",
            when=over,
            says=lambda p: _gap_sentence(p, by_contract),
            needs=gap_needs,
            compares=gap_compares,
            stands_on=(BILLING, OPS),
        ),
        _gap(
            category="underbilled",
            means="the same the other way round: fewer providers, or a lower amount",
            when=under,
            says=lambda p: _gap_sentence(p, by_contract),
            needs=gap_needs,
            compares=gap_compares,
            stands_on=(BILLING, OPS),
        ),
        Rule(
            category="price_mismatch",
            grain="product",
            field="unit_price",
            label=LABEL,
            severity="high",
            means="a product was billed, and at a price per provider that differs from the CRM's by"
            " more than `amount.tolerance`, compared to the cent as the amounts that both make",
            worth="expected providers × (billed price − CRM price); 0 where the whole difference is"
            " booked already, because the product was not used or usage is rated",
            compares=(CRM, BILLING),
            needs=(
                ("crm.unit_price", "billing.amount", "billing.count"),
                ("crm.unit_price", "billing.unit_price"),
            ),
            when=prices_differ,
            amount=lambda p: p.price_impact,
            difference=lambda p: _billed_price(p) - p.crm_price,
            crm=lambda p: price_in_words(p.crm_price),
            billing=lambda p: price_in_words(_billed_price(p)),
            says=lambda p: say(
                "{who} is billed {billed} per provider{product}, but the CRM price is {agreed}{cost}.",
                who=who(p),
                billed=price_in_words(_billed_price(p), p.currency),
                product=of_product(p),
                agreed=price_in_words(p.crm_price, p.currency),
                cost=_price_cost(p),
            ),
        ),
    )


_charge = partial(
    Rule,
    grain="product",
    field="provider_count",
    label=LABEL,
    compares=(BILLING, OPS),
    crm=lambda p: p.crm_provider_count,
    billing=lambda p: p.billed_count,
    ops=lambda p: p.used_count,
)

# Over- and underbilling are one comparison with two signs.
_gap = partial(
    _charge,
    severity="high",
    worth="(billed − expected) × price, or billed − rated usage",
    field_here=lambda p: p.rated.ifelse("amount", "provider_count"),
    crm=lambda p: p.rated.ifelse(None, p.crm_provider_count.cast("string")),
    billing=lambda p: p.rated.ifelse(_amount(p), p.billed_count.cast("string")),
    ops=lambda p: p.rated.ifelse(
        in_words(p.expected_amount, p.currency), p.used_count.cast("string")
    ),
    amount=lambda p: p.count_impact,
    difference=lambda p: p.rated.ifelse(p.extra_amount, p.extra.cast(MONEY)),
)


def _billed_and_used(p: ir.Table) -> ir.BooleanValue:
    """What is only one of both has a finding of its own."""
    return p.billed & p.used


def _gap_sentence(p: ir.Table, by_contract: bool) -> ir.StringValue:
    basis = "the contract says" if by_contract else "used"
    cost = _judged(p.count_impact, p.currency)
    by_count = say(
        "{who} was billed for {billed}{product}, but {basis} {expected}: {cost}.",
        who=who(p),
        billed=people(p.billed_count),
        product=of_product(p),
        basis=ibis.literal(basis),
        expected=p.expected,
        cost=cost.fill_null("the price is unknown"),
    )
    by_amount = say(
        "{who} was billed {billed}{product}, but the usage comes to {expected}: {cost}.",
        who=who(p),
        billed=_amount(p),
        product=ibis.literal(" for ").concat(p.product).fill_null(""),
        expected=in_words(p.expected_amount, p.currency),
        cost=cost,
    )
    return p.rated.ifelse(by_amount, by_count)


def _billed_price(p: ir.Table) -> ir.DecimalValue:
    exact = p.billed_amount / p.billed_count.nullif(0)
    return exact.cast(MONEY).coalesce(p.billing_unit_price)


def _the_product(p: ir.Table) -> ir.StringValue:
    return p.product.fill_null("the service")


def _amount(p: ir.Table) -> ir.StringValue:
    return in_words(p.billed_amount, p.currency).fill_null(people(p.billed_count))


def _leak(p: ir.Table) -> ir.StringValue:
    cost = in_words(p.unbilled_impact, p.unbilled_currency)
    why = p.used_count.isnull().ifelse("its providers were not counted", "no price is known")
    return (
        ibis.literal("about ")
        .concat(cost, " was not charged")
        .fill_null(ibis.literal("what it costs is unknown, because ").concat(why))
    )


def _price_cost(p: ir.Table) -> ir.StringValue:
    cost = ibis.literal(": ").concat(_judged(p.price_impact, p.currency))
    return (p.price_impact != 0).fill_null(False).ifelse(cost, "")


def _judged(impact: ir.DecimalValue, currency: ir.StringValue) -> ir.StringValue:
    """``200.00 USD too much``; NULL where the impact is unknown."""
    return in_words(impact, currency).concat((impact < 0).ifelse(" too little", " too much"))
