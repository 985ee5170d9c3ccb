"""The ways in which timing explains a difference: proration, churn, late invoices, credit notes."""

from __future__ import annotations

from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.types import MONEY
from recon_assets.reconcile.facts import billed_in_words, next_month
from recon_assets.reconcile.money import cents, in_words, price_in_words, share_in_cents
from recon_assets.reconcile.neighbours import shifted
from recon_assets.reconcile.rule import Expression, of_product, people, say, who

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


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
    """The explanations that this configuration allows."""
    billing, crm, timing = config.sources.billing, config.sources.crm, config.rules.timing
    allowed: list[Timing] = []
    if billing.maps("service_start") or billing.maps("service_end"):
        allowed.append(_proration(config))
    if crm.maps("churn_date"):
        allowed.append(_CHURN)
    if timing.invoice_lag_months:
        allowed += _late_invoices(timing.invoice_lag_months)
    if billing.maps("amount"):
        allowed += _credit_notes(config)
    return tuple(allowed)


def _proration(config: ReconConfig) -> Timing:
    """The share of a month that the service dates of the lines say, where the CRM knows the reason."""
    billing = config.sources.billing
    tolerance = ibis.literal(config.rules.amount.tolerance).cast(MONEY)

    def window(p: ir.Table) -> tuple[ir.DateValue, ir.DateValue, ir.DateValue, ir.DateValue]:
        first, last = p.month, _last_day(p.month)
        start = p.service_start if billing.maps("service_start") else first
        end = p.service_end if billing.maps("service_end") else last
        return first, last, start, end

    def prorated(p: ir.Table) -> ir.BooleanValue:
        first, last, start, end = window(p)
        share = share_in_cents(p.crm_price, p.billed_count * _days(start, end), _days(first, last))
        # Each line is rounded for itself.
        rounding = ((p.billing_lines - 1) * ibis.literal(1).cast(MONEY) / 100).cast(MONEY)
        return ibis.and_(
            start.between(first, last) & end.between(start, last),
            (start > first) | (end < last),
            (start == first) | (start == p.crm_go_live_date),
            (end == last) | (end == p.crm_churn_date),
            (cents(p.billed_amount) - share).abs() <= tolerance * p.billed_count + rounding,
        )

    def says(p: ir.Table) -> ir.StringValue:
        first, last, start, end = window(p)
        live = ibis.literal("it went live on ").concat(p.crm_go_live_date.cast("string"))
        left = ibis.literal("it left on ").concat(p.crm_churn_date.cast("string"))
        return say(
            "{who} was billed {amount}{product} for {days} of {all} days, because {why}: that share"
            " of the CRM price of {price} per provider is right.",
            who=who(p),
            amount=in_words(p.billed_amount, p.currency),
            product=_for_product(p),
            days=_days(start, end),
            all=_days(first, last),
            why=ibis.cases(
                ((start > first) & (end < last), live.concat(" and ", left)),
                (start > first, live),
                else_=left,
            ),
            price=price_in_words(p.crm_price, p.currency),
        )

    return Timing(
        reason="proration",
        grain="product",
        categories=("price_mismatch",),
        means="the invoice lines charge for a part of the month (`service_start`, `service_end`) that"
        " begins on the go-live date or ends on the churn date of the CRM, and the amount is exactly"
        " that share of the CRM price, to the cent of each line",
        when=prorated,
        says=says,
    )


_CHURN = Timing(
    reason="churn",
    grain="customer",
    categories=("active_status_mismatch",),
    means="the customer left within the month (`churn_date`), so that it is active for one system and"
    " inactive for another",
    when=lambda c: c.crm_churn_date.between(c.month, _last_day(c.month)),
    says=lambda c: say(
        "{who} left on {date}, so it was active for a part of the month and is inactive since.",
        who=who(c),
        date=c.crm_churn_date,
    ),
)


def _late_invoices(lag: int) -> list[Timing]:
    def says(p: ir.Table) -> ir.StringValue:
        later = say(
            "{who} had not been billed for all its usage{product} yet: that invoice came in {month}.",
            who=who(p),
            product=of_product(p),
            month=_in_words(shifted(p.month, lag)),
        )
        earlier = say(
            "{who} was billed {amount}{product}, which includes the usage of {month}, whose invoice"
            " came late.",
            who=who(p),
            amount=in_words(p.billed_amount, p.currency).fill_null(people(p.billed_count)),
            product=_for_product(p),
            month=_in_words(shifted(p.month, -lag)),
        )
        short = p.rated.ifelse(
            p.invoiced_amount < p.due_amount, p.invoiced_count < p.due_count
        ).fill_null(False)
        return short.ifelse(later, earlier)

    def for_customer(c: ir.Table) -> ir.StringValue:
        return say(
            "{who} was billed {amount}, all for the usage of {month}, whose invoice came late.",
            who=who(c),
            amount=billed_in_words(c),
            month=_in_words(shifted(c.month, -lag)),
        )

    months = "`timing.invoice_lag_months`"
    return [
        Timing(
            reason="late_invoice",
            grain="product",
            categories=(
                "usage_without_billing", "billing_without_usage", "overbilled", "underbilled",
            ),
            means=f"what is billed too little is billed too much {months} later, or the other way"
            f" round; or what is billed is what was due {months} before, and what is due was billed"
            f" {months} later. What remains is within the tolerance, and both months were reconciled",
            when=lambda p: p.late,
            says=says,
        ),
        Timing(
            reason="late_invoice",
            grain="customer",
            categories=("missing_from_ops",),
            means="all that was billed is such a late invoice",
            when=lambda c: c.all_late,
            says=for_customer,
        ),
        Timing(
            reason="late_invoice",
            grain="customer",
            categories=("active_status_mismatch",),
            means="the CRM has the customer as inactive, and nothing but such a late invoice says that"
            " it is active",
            when=lambda c: ibis.and_(
                c.all_late,
                c.crm_status == "inactive",
                c.billing_status.isnull(),
                ~c.used & (c.ops_status.fill_null("inactive") == "inactive"),
            ),
            says=for_customer,
        ),
    ]  # fmt: skip


def _credit_notes(config: ReconConfig) -> list[Timing]:
    tolerance = ibis.literal(config.rules.amount.tolerance).cast(MONEY)
    credit = lambda t, currency: in_words(t.credited_amount, currency)  # noqa: E731
    corrected = Timing(
        reason="credit_note",
        grain="product",
        categories=("overbilled", "billing_without_usage", "price_mismatch"),
        means="a credit note of the same month brings the amount to what is due at the CRM price, by"
        " no more than `amount.tolerance` off",
        when=lambda p: ibis.and_(
            p.told,
            p.credited_amount < 0,
            p.off.abs() <= tolerance,
            p.invoiced_count >= p.due_count,
        ),
        says=lambda p: say(
            "{who} was billed {gross} and credited {credit}{product} in the same month, which leaves"
            " {net}, as much as is due.",
            who=who(p),
            gross=in_words(p.billed_amount - p.credited_amount, p.currency),
            credit=credit(p, p.currency),
            product=_for_product(p),
            net=in_words(p.billed_amount, p.currency),
        ),
    )
    in_full = Timing(
        reason="credit_note",
        grain="customer",
        categories=("missing_from_ops",),
        means="everything that was billed was credited in the same month",
        when=lambda c: c.all_credited,
        says=lambda c: say(
            "{who} was billed and credited {credit} in the same month, which leaves nothing.",
            who=who(c),
            credit=credit(c, c.billed_currency),
        ),
    )
    if not config.rules.timing.credit_lag_months:
        return [corrected, in_full]
    earlier = Timing(
        reason="credit_note",
        grain="product",
        categories=("overbilled", "underbilled", "price_mismatch"),
        means="without the credit notes the amount is what is due, and they are no more than what the"
        " customer was overcharged for the product in the `timing.credit_lag_months` before",
        when=lambda p: ibis.and_(
            p.told,
            (p.off - p.credited_amount).abs() <= tolerance,
            p.outstanding >= -p.credited_amount,
        ),
        says=lambda p: say(
            "{who} was credited {credit}{product} for what it was overcharged in the months before;"
            " without that credit the invoice is right.",
            who=who(p),
            credit=credit(p, p.currency),
            product=_for_product(p),
        ),
    )
    return [corrected, in_full, earlier]


def _days(first: ir.DateValue, last: ir.DateValue) -> ir.IntegerValue:
    return last.delta(first, unit="D") + 1


def _last_day(month: ir.DateValue) -> ir.DateValue:
    return (next_month(month) + ibis.interval(days=-1)).cast("date")


def _for_product(p: ir.Table) -> ir.StringValue:
    return ibis.literal(" for ").concat(p["product"]).fill_null("")


def _in_words(month: ir.DateValue) -> ir.StringValue:
    """``August 2025``."""
    names = month.month().cases(*enumerate(_MONTHS, start=1), else_="")
    return names.concat(" ", month.year().cast("string"))
