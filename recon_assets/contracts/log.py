"""What is put on record and never changed: every result of a month, and who closed it."""

from __future__ import annotations

import ibis.expr.datatypes as dt
import pandera.ibis as pa

from recon_assets.contracts.types import COUNT, MONEY
from recon_assets.contracts.vocabulary import CATEGORIES, CLOSING_ACTIONS, SEVERITIES, TRIGGERS

_WHEN = dt.Timestamp(scale=6)


class MismatchLog(pa.DataFrameModel):
    """Every distinct result ever found for a month, append-only. Grain: month × version × finding,
    plus one row without mismatch_id that is the version itself, so that a month found clean is on
    record too. Key: month, version, mismatch_id.

    A month run again on the same inputs, settings and decisions, with the same result, makes no
    version.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    version: COUNT = pa.Field(ge=1, description="1 for the first result of the month, then 2, 3 …")
    run_key: dt.String = pa.Field(
        description="What was run: a hash of month, inputs, config, aliases and rules."
    )
    trigger: dt.String = pa.Field(
        isin=list(TRIGGERS),
        description="What started it: scheduled, manual or backfill; restatement where the month"
        " had a result before.",
    )
    run_id: dt.String = pa.Field(description="Dagster run that wrote the month's mismatches.")
    logged_at: _WHEN = pa.Field(description="When the version was recorded, UTC.")  # type: ignore[valid-type]
    inputs_hash: dt.String = pa.Field(
        description="Hash of the delivered rows, of the columns that recon.yaml maps; their order"
        " does not matter."
    )
    config_hash: dt.String = pa.Field(
        description="Hash of what recon.yaml says of sources and owners."
    )
    aliases_hash: dt.String = pa.Field(description="Hash of the decisions in the alias files.")
    rules_hash: dt.String = pa.Field(
        description="Hash of the rules' settings, list prices and version of the rules."
    )
    result_hash: dt.String = pa.Field(description="Hash of the month's findings; clean for none.")
    delivered_rows: MONEY = pa.Field(description="Delivered rows, all three sources.")
    accepted_rows: MONEY = pa.Field(description="Rows accepted.")
    rejected_rows: MONEY = pa.Field(description="Rows rejected.")
    redelivered_rows: MONEY = pa.Field(description="Rows dropped as identical to another.")
    customers: COUNT = pa.Field(ge=0, description="Customers compared.")
    control_totals: dt.String = pa.Field(
        description="The month's control totals, as JSON: source, measure and currency → delivered,"
        " accepted, rejected, redelivered."
    )
    mismatch_id: dt.String = pa.Field(
        nullable=True,
        description="The finding; NULL on the version's own row, as all that follows.",
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
    status_label: dt.String = pa.Field(
        nullable=True, description="The category in an analyst's words."
    )
    severity: dt.String = pa.Field(nullable=True, isin=list(SEVERITIES), description="How severe.")
    field: dt.String = pa.Field(nullable=True, description="What disagrees.")
    crm_value: dt.String = pa.Field(nullable=True, description="What the CRM said.")
    billing_value: dt.String = pa.Field(nullable=True, description="What billing said.")
    ops_value: dt.String = pa.Field(nullable=True, description="What operations said.")
    difference: MONEY = pa.Field(nullable=True, description="How far apart, in the unit of field.")
    amount_impact: MONEY = pa.Field(
        nullable=True, description="+ overcharged, − leaked, in currency."
    )
    currency: dt.String = pa.Field(nullable=True, description="Currency of amount_impact.")
    explanation: dt.String = pa.Field(nullable=True, description="One plain sentence.")
    crm_rows: dt.String = pa.Field(nullable=True, description="The CRM rows behind it.")
    billing_rows: dt.String = pa.Field(nullable=True, description="The billing rows behind it.")
    ops_rows: dt.String = pa.Field(nullable=True, description="The operations rows behind it.")
    owner: dt.String = pa.Field(nullable=True, description="Who should look at it.")

    class Config:
        strict = True
        unique = ["month", "version", "mismatch_id"]
        metadata = {"append_only": True}


class MonthClosings(pa.DataFrameModel):
    """Every time a month was closed or reopened, append-only. Grain: action. Key: month, sequence.

    Names are recorded as claimed: nobody checks who typed them.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    sequence: COUNT = pa.Field(ge=1, description="1 for the first action on the month, then 2, 3 …")
    action: dt.String = pa.Field(isin=list(CLOSING_ACTIONS), description="closed or reopened.")
    version: COUNT = pa.Field(
        ge=1, description="The version of history.mismatch_log that is official, or was."
    )
    totals_hash: dt.String = pa.Field(
        description="Hash of that version's control totals and findings."
    )
    claimed_by: dt.String = pa.Field(description="Who did it, as claimed.")
    note: dt.String = pa.Field(description="Why; blank where nothing was said.")
    acted_at: _WHEN = pa.Field(description="When, UTC.")  # type: ignore[valid-type]
    run_id: dt.String = pa.Field(description="Dagster run that recorded it.")

    class Config:
        strict = True
        unique = ["month", "sequence"]
        metadata = {"append_only": True}
