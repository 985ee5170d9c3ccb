"""What months remember: what was found, what became of it, and how it adds up over time."""

from __future__ import annotations

import ibis.expr.datatypes as dt
import pandera.ibis as pa

from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import CATEGORIES, LIFECYCLE_STATES, SEVERITIES


class MismatchLog(pa.DataFrameModel):
    """Every distinct result ever found for a month, append-only. Grain: month × version × finding,
    plus one row without mismatch_id that is the version itself, so that a month found clean is on
    record too. Key: month, version, mismatch_id.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    version: COUNT = pa.Field(ge=1, description="1 for the first result of the month, then 2, 3 …")
    result_hash: dt.String = pa.Field(
        description="Hash of the month's findings; an equal result makes no new version."
    )
    logged_at: dt.Timestamp(scale=6) = pa.Field(description="When the version was recorded, UTC.")  # type: ignore[valid-type]
    run_id: dt.String = pa.Field(description="Dagster run that found it.")
    mismatch_id: dt.String = pa.Field(
        nullable=True, description="The finding; NULL on the version's own row."
    )
    customer_key: dt.String = pa.Field(
        nullable=True, description="The customer across systems and months."
    )
    customer_id: dt.String = pa.Field(nullable=True, description="The CRM's id of the customer.")
    customer_name: dt.String = pa.Field(nullable=True, description="The customer's name.")
    product: dt.String = pa.Field(
        nullable=True, description="Product, where the finding is about one."
    )
    category: dt.String = pa.Field(
        nullable=True, isin=list(CATEGORIES), description="Kind of mismatch."
    )
    severity: dt.String = pa.Field(nullable=True, isin=list(SEVERITIES), description="How severe.")
    field: dt.String = pa.Field(nullable=True, description="What disagrees.")
    amount_impact: MONEY = pa.Field(
        nullable=True, description="+ overcharged, − leaked, in currency."
    )
    currency: dt.String = pa.Field(nullable=True, description="Currency of amount_impact.")
    explanation: dt.String = pa.Field(nullable=True, description="One plain sentence.")
    owner: dt.String = pa.Field(nullable=True, description="Who should look at it.")

    class Config:
        strict = True
        unique = ["month", "version", "mismatch_id"]


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
    open: COUNT = pa.Field(ge=0, description="Found this month: new + recurring + reopened.")
    new: COUNT = pa.Field(ge=0, description="Found for the first time.")
    recurring: COUNT = pa.Field(ge=0, description="Found last month too.")
    reopened: COUNT = pa.Field(ge=0, description="Found again after it was gone.")
    resolved: COUNT = pa.Field(ge=0, description="Found last month, looked for and gone.")
    unknown: COUNT = pa.Field(ge=0, description="Open before, but could not be looked for.")
    cumulative: COUNT = pa.Field(
        ge=0, description="Distinct mismatches ever found, up to this month."
    )
    customers: COUNT = pa.Field(ge=0, description="Customers affected.")
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
