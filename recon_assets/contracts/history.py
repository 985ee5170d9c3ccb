"""What became of what was found, and how it adds up over time: derived from the log."""

from __future__ import annotations

import ibis.expr.datatypes as dt
import pandera.ibis as pa

from recon_assets.contracts.types import COUNT, MONEY, SHARE
from recon_assets.contracts.vocabulary import CATEGORIES, LIFECYCLE_STATES, SEVERITIES


class MismatchLifecycle(pa.DataFrameModel):
    """What became of each mismatch, month by month, from its first sight to the last reconciled
    month or its resolution. Derived from the newest version of every month, so it does not depend
    on the order of backfills. Grain: month × mismatch. Key: month, mismatch_id.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    mismatch_id: dt.String = pa.Field(description="The mismatch.")
    state: dt.String = pa.Field(
        isin=list(LIFECYCLE_STATES),
        description="new, recurring, reopened: found this month. resolved: looked for and gone. "
        "unknown: could not be looked for.",
    )
    first_seen: dt.Date = pa.Field(description="First month it was found.")
    last_seen: dt.Date = pa.Field(description="Last month, up to this one, it was found.")
    months_open: COUNT = pa.Field(ge=1, description="Months it was found, up to this one.")
    times_reopened: COUNT = pa.Field(ge=0, description="Times it came back, up to this month.")
    cumulative_amount: MONEY = pa.Field(
        nullable=True,
        description="amount_impact of all months it was found, up to this one; NULL when one of them"
        " is unknown, or in another currency.",
    )
    value_changed: dt.Boolean = pa.Field(
        description="Found this month with another amount, or with a system saying something else,"
        " than when it was last found."
    )
    waived: dt.Boolean = pa.Field(
        description="Found this month, and a waiver in force at its end covers it."
    )
    waiver_ended: dt.Boolean = pa.Field(
        description="Found this month and not waived, although it was when it was last found."
    )
    waiver_reason: dt.String = pa.Field(nullable=True, description="Why it is waived.")
    waiver_owner: dt.String = pa.Field(nullable=True, description="Who asked for the waiver.")
    waiver_approved_by: dt.String = pa.Field(nullable=True, description="Who approved it.")
    waiver_ends: dt.Date = pa.Field(nullable=True, description="Last day of the waiver.")
    customer_key: dt.String = pa.Field(description="The customer across systems and months.")
    customer_id: dt.String = pa.Field(nullable=True, description="The CRM's id of the customer.")
    customer_name: dt.String = pa.Field(nullable=True, description="The customer's name.")
    product: dt.String = pa.Field(
        nullable=True, description="Product, where the finding is about one."
    )
    category: dt.String = pa.Field(isin=list(CATEGORIES), description="Kind of mismatch.")
    severity: dt.String = pa.Field(isin=list(SEVERITIES), description="How severe.")
    amount_impact: MONEY = pa.Field(
        nullable=True, description="+ overcharged, − leaked, as last found."
    )
    currency: dt.String = pa.Field(nullable=True, description="Currency of amount_impact.")
    explanation: dt.String = pa.Field(description="The sentence, as last found.")
    owner: dt.String = pa.Field(nullable=True, description="Who should look at it.")

    class Config:
        strict = True
        unique = ["month", "mismatch_id"]


class MismatchTrend(pa.DataFrameModel):
    """How it adds up over time. Grain: reconciled month × category, zeros included, so a clean month
    is a row of zeros and a month never reconciled has no row. Key: month, category.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    category: dt.String = pa.Field(isin=list(CATEGORIES), description="Kind of mismatch.")
    open: COUNT = pa.Field(
        ge=0,
        description="Found this month and not waived: new + recurring + reopened, of which amounts,"
        " customers and ages are.",
    )
    new: COUNT = pa.Field(ge=0, description="Found for the first time.")
    recurring: COUNT = pa.Field(ge=0, description="Found last month too.")
    reopened: COUNT = pa.Field(ge=0, description="Found again after it was gone.")
    resolved: COUNT = pa.Field(ge=0, description="Found last month, looked for and gone.")
    unknown: COUNT = pa.Field(ge=0, description="Open before, but could not be looked for.")
    waived: COUNT = pa.Field(ge=0, description="Found this month, but waived.")
    explained: COUNT = pa.Field(
        ge=0, description="Differences that are explained, and so are no mismatches."
    )
    cumulative: COUNT = pa.Field(
        ge=0, description="Distinct mismatches ever found, up to this month."
    )
    customers: COUNT = pa.Field(ge=0, description="Customers affected.")
    customers_share: SHARE = pa.Field(
        nullable=True, ge=0, le=1, description="Customers affected, of all compared: 0 to 1."
    )
    median_age: COUNT = pa.Field(
        nullable=True,
        ge=0,
        description="Half of what is open was first found at most so many months ago.",
    )
    p90_age: COUNT = pa.Field(
        nullable=True,
        ge=0,
        description="Nine in ten of what is open was first found at most so many months ago.",
    )
    months_to_resolve: COUNT = pa.Field(
        nullable=True,
        ge=0,
        description="Half of what was resolved this month had been found at most so many months before.",
    )
    unpriced: COUNT = pa.Field(
        ge=0, description="Found, of a kind that has an amount, but with none known."
    )
    currency: dt.String = pa.Field(
        nullable=True, description="Currency of the amounts; NULL when unknown or several."
    )
    overcharged: MONEY = pa.Field(
        nullable=True,
        ge=0,
        description="Overcharged to customers; NULL when in several currencies.",
    )
    leaked: MONEY = pa.Field(
        nullable=True,
        ge=0,
        description="Revenue leaked, as a positive figure; NULL when in several currencies.",
    )
    amounts: dt.String = pa.Field(
        description="Both amounts per currency, as JSON; currencies are never added together."
    )

    class Config:
        strict = True
        unique = ["month", "category"]


class MismatchBreakdown(pa.DataFrameModel):
    """The trend by who owns what: figures that may be added up along any column, currencies apart.
    Grain: month × category × owner × product × currency, where anything is. Key: the same.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    category: dt.String = pa.Field(isin=list(CATEGORIES), description="Kind of mismatch.")
    owner: dt.String = pa.Field(nullable=True, description="Who should look at it.")
    product: dt.String = pa.Field(
        nullable=True, description="Product; NULL for findings about the whole customer."
    )
    currency: dt.String = pa.Field(nullable=True, description="Currency of the amounts.")
    open: COUNT = pa.Field(ge=0, description="Found this month and not waived.")
    new: COUNT = pa.Field(ge=0, description="Found for the first time.")
    recurring: COUNT = pa.Field(ge=0, description="Found last month too.")
    reopened: COUNT = pa.Field(ge=0, description="Found again after it was gone.")
    resolved: COUNT = pa.Field(ge=0, description="Found last month, looked for and gone.")
    unknown: COUNT = pa.Field(ge=0, description="Open before, but could not be looked for.")
    waived: COUNT = pa.Field(ge=0, description="Found this month, but waived.")
    overcharged: MONEY = pa.Field(ge=0, description="Overcharged to customers, of what is open.")
    leaked: MONEY = pa.Field(ge=0, description="Revenue leaked, as a positive figure.")

    class Config:
        strict = True
        unique = ["month", "category", "owner", "product", "currency"]
