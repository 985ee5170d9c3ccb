"""What each system says about each customer, where they disagree, and that nothing was lost."""

from __future__ import annotations

import ibis.expr.datatypes as dt
import pandera.ibis as pa

from recon_assets.contracts.types import COUNT, MONEY, QUANTITY
from recon_assets.contracts.vocabulary import (
    CATEGORIES,
    SEVERITIES,
    STATUSES,
    TIMING_REASONS,
    Source,
)


class Positions(pa.DataFrameModel):
    """What each system says, side by side. Grain: customer × product × month when every source
    tells products, else customer × month. Key: month, customer_key, product.

    A NULL count or amount is unknown, never zero: crm_lines, billing_lines and ops_lines say
    whether the system has the customer's product at all.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    customer_key: dt.String = pa.Field(description="The customer across systems and months.")
    customer_id: dt.String = pa.Field(
        nullable=True, description="The CRM's id, else another system's."
    )
    customer_name: dt.String = pa.Field(
        nullable=True, description="The CRM's name, else another system's."
    )
    product: dt.String = pa.Field(
        nullable=True, description="Product; NULL without products, or unknown."
    )
    owner: dt.String = pa.Field(nullable=True, description="Owner in the CRM.")
    in_crm: dt.Boolean = pa.Field(description="The CRM has the customer.")
    in_billing: dt.Boolean = pa.Field(description="Billing has a line of the customer this month.")
    in_ops: dt.Boolean = pa.Field(description="Operations has a record of the customer this month.")
    crm_complete: dt.Boolean = pa.Field(
        description="No rejected or unattributable CRM row leaves the customer's CRM side in doubt."
    )
    billing_complete: dt.Boolean = pa.Field(description="The same for billing.")
    ops_complete: dt.Boolean = pa.Field(description="The same for operations.")
    crm_products_known: dt.Boolean = pa.Field(
        description="No CRM row of the customer has an unknown product."
    )
    billing_products_known: dt.Boolean = pa.Field(description="The same for billing.")
    ops_products_known: dt.Boolean = pa.Field(description="The same for operations.")
    ambiguous: dt.Boolean = pa.Field(description="The name stands for several CRM customers.")
    crm_lines: COUNT = pa.Field(ge=0, description="Accepted CRM rows.")
    billing_lines: COUNT = pa.Field(ge=0, description="Accepted billing lines.")
    ops_lines: COUNT = pa.Field(ge=0, description="Accepted operations rows.")
    crm_status: dt.String = pa.Field(
        nullable=True, isin=list(STATUSES), description="Status in the CRM."
    )
    billing_status: dt.String = pa.Field(
        nullable=True, isin=list(STATUSES), description="Status in billing."
    )
    ops_status: dt.String = pa.Field(
        nullable=True, isin=list(STATUSES), description="Status in operations."
    )
    crm_provider_count: COUNT = pa.Field(nullable=True, ge=0, description="Contracted providers.")
    billed_count: COUNT = pa.Field(nullable=True, ge=0, description="Billed providers.")
    used_count: COUNT = pa.Field(nullable=True, ge=0, description="Providers with usage.")
    billed_amount: MONEY = pa.Field(nullable=True, description="Billed amount, in currency.")
    billed: dt.Boolean = pa.Field(
        nullable=True, description="Count or amount billed is above zero; NULL is unknown."
    )
    used: dt.Boolean = pa.Field(
        nullable=True, description="Count, quantity or amount used is above zero; NULL is unknown."
    )
    rated: dt.Boolean = pa.Field(description="Operations prices the usage.")
    expected_amount: MONEY = pa.Field(nullable=True, description="Rated usage, in currency.")
    currency: dt.String = pa.Field(
        nullable=True,
        description="Currency of the amounts: billing's, else the CRM's; NULL where it is several.",
    )
    crm_currency: dt.String = pa.Field(
        nullable=True, description="Currency of crm_unit_price, where delivered."
    )
    billing_currency: dt.String = pa.Field(
        nullable=True,
        description="Currency of billed_amount, where delivered; several where it is not one.",
    )
    ops_currency: dt.String = pa.Field(
        nullable=True, description="Currency of expected_amount, where delivered."
    )
    crm_unit_price: MONEY = pa.Field(nullable=True, description="Contracted price per provider.")
    billing_unit_price: MONEY = pa.Field(
        nullable=True, description="Unit price written on the lines."
    )
    list_price: MONEY = pa.Field(nullable=True, description="List price of recon.yaml.")
    crm_go_live_date: dt.Date = pa.Field(nullable=True, description="Go-live in the CRM.")
    ops_go_live_date: dt.Date = pa.Field(nullable=True, description="Go-live in operations.")
    crm_churn_date: dt.Date = pa.Field(
        nullable=True, description="Last day of service in the CRM, of all its lines."
    )
    service_start: dt.Date = pa.Field(
        nullable=True,
        description="First day that billing charges providers for; NULL where its lines differ.",
    )
    service_end: dt.Date = pa.Field(nullable=True, description="The last day, likewise.")
    credited_amount: MONEY = pa.Field(
        nullable=True, le=0, description="Credit notes: the negative part of billed_amount."
    )
    entitled_quantity: QUANTITY = pa.Field(
        nullable=True, description="Usage included in the contract."
    )
    usage_quantity: QUANTITY = pa.Field(nullable=True, description="Quantity used.")

    class Config:
        strict = True
        unique = ["month", "customer_key", "product"]


class Mismatches(pa.DataFrameModel):
    """What disagrees. Grain: finding. Key: month, mismatch_id."""

    month: dt.Date = pa.Field(description="First day of the month.")
    mismatch_id: dt.String = pa.Field(
        description="The same every month for the same problem: a hash of category, customer, product and field."
    )
    customer_key: dt.String = pa.Field(description="The customer across systems and months.")
    customer_id: dt.String = pa.Field(
        nullable=True, description="The CRM's id, where the customer is in the CRM."
    )
    customer_name: dt.String = pa.Field(
        nullable=True, description="The CRM's name, else another system's."
    )
    product: dt.String = pa.Field(
        nullable=True, description="Product; NULL for findings about the whole customer."
    )
    category: dt.String = pa.Field(isin=list(CATEGORIES), description="What kind of mismatch.")
    status_label: dt.String = pa.Field(description="The category in an analyst's words.")
    severity: dt.String = pa.Field(
        isin=list(SEVERITIES), description="critical, high, medium or low."
    )
    field: dt.String = pa.Field(description="What disagrees.")
    crm_value: dt.String = pa.Field(nullable=True, description="What the CRM says.")
    billing_value: dt.String = pa.Field(nullable=True, description="What billing says.")
    ops_value: dt.String = pa.Field(nullable=True, description="What operations says.")
    difference: MONEY = pa.Field(nullable=True, description="How far apart, in the unit of field.")
    amount_impact: MONEY = pa.Field(
        nullable=True,
        description="Money at stake: + the customer was overcharged, − revenue leaked; NULL when unknown.",
    )
    currency: dt.String = pa.Field(nullable=True, description="Currency of amount_impact.")
    explanation: dt.String = pa.Field(description="One plain sentence.")
    crm_rows: dt.String = pa.Field(
        nullable=True, description="The CRM rows behind it, as file:row,row or table:key,key."
    )
    billing_rows: dt.String = pa.Field(nullable=True, description="The billing rows behind it.")
    ops_rows: dt.String = pa.Field(nullable=True, description="The operations rows behind it.")
    owner: dt.String = pa.Field(nullable=True, description="Who should look at it.")

    class Config:
        strict = True
        unique = ["month", "mismatch_id"]


class ExplainedDifferences(Mismatches):
    """What disagrees and is no mismatch, because timing alone explains it in full. None of these is in
    reconciled.mismatches; both together are every difference. Grain: difference. Key: month,
    mismatch_id, which is the one that the difference would have as a mismatch.
    """

    explained_by: dt.String = pa.Field(
        isin=list(TIMING_REASONS),
        description="proration, late_invoice, credit_note or churn; explanation says it in a sentence.",
    )


class ProviderDifferences(pa.DataFrameModel):
    """Which providers are behind a finding: those that billing has and operations has not, and the
    other way round, for the customer and product of the finding. Only where both name providers.
    Grain: finding × provider. Key: month, mismatch_id, provider_id.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    mismatch_id: dt.String = pa.Field(description="The finding in reconciled.mismatches.")
    customer_key: dt.String = pa.Field(description="The customer across systems and months.")
    product: dt.String = pa.Field(nullable=True, description="Product of the finding.")
    category: dt.String = pa.Field(isin=list(CATEGORIES), description="What kind of mismatch.")
    provider_id: dt.String = pa.Field(description="NPI or canonical provider.")
    billed: dt.Boolean = pa.Field(description="Billing charges for the provider.")
    used: dt.Boolean = pa.Field(description="Operations saw the provider use the product.")

    class Config:
        strict = True
        unique = ["month", "mismatch_id", "provider_id"]


class ControlTotals(pa.DataFrameModel):
    """Proof that nothing was lost: delivered = accepted + rejected + redelivered.
    Grain: month × source × measure × currency. Key: the same.
    """

    month: dt.Date = pa.Field(description="First day of the month.")
    source: dt.String = pa.Field(
        isin=[source.value for source in Source], description="crm, billing or ops."
    )
    measure: dt.String = pa.Field(isin=["rows", "amount"], description="What is counted.")
    currency: dt.String = pa.Field(
        nullable=True, description="Currency of an amount; NULL for rows."
    )
    delivered: MONEY = pa.Field(description="As delivered.")
    accepted: MONEY = pa.Field(description="In the normalized table.")
    rejected: MONEY = pa.Field(description="In normalized.rejected with scope row.")
    redelivered: MONEY = pa.Field(description="Dropped as identical to another row.")
    balanced: dt.Boolean = pa.Field(description="delivered = accepted + rejected + redelivered.")

    class Config:
        strict = True
        unique = ["month", "source", "measure", "currency"]
