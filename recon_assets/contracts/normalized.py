"""Delivered rows in canonical columns and types, what was refused, and who each row is about."""

from __future__ import annotations

import ibis.expr.datatypes as dt
import pandera.ibis as pa

from recon_assets.contracts.types import COUNT, MONEY, QUANTITY, SCORE
from recon_assets.contracts.vocabulary import MATCH_METHODS, STATUSES, Source

SOURCES = [source.value for source in Source]


class Record(pa.DataFrameModel):
    """What every accepted row has, whichever system it came from."""

    month: dt.Date = pa.Field(description="Month the row belongs to, first day of month.")
    source_file: dt.String = pa.Field(description="File or table of the row; see raw.")
    source_row: dt.Int64 = pa.Field(ge=1, description="Row in that file; see raw.")
    source_key: dt.String = pa.Field(
        nullable=True, description="Primary key of the row in that table; NULL in a file."
    )
    customer_id: dt.String = pa.Field(
        nullable=True, description="Customer id as delivered, trimmed; placeholders are NULL."
    )
    customer_name: dt.String = pa.Field(
        nullable=True, description="Customer name as delivered, trimmed; placeholders are NULL."
    )
    status: dt.String = pa.Field(
        nullable=True, isin=list(STATUSES), description="active or inactive; NULL is unknown."
    )
    product: dt.String = pa.Field(nullable=True, description="Canonical product; NULL is unknown.")
    location: dt.String = pa.Field(nullable=True, description="Location, by the location aliases.")

    class Config:
        strict = True


class CrmAccounts(Record):
    """What the CRM says was sold. Grain: accepted CRM row, one per product where products come as
    yes/no flags. Key: month, source_file, source_row, product.
    """

    provider_count: COUNT = pa.Field(nullable=True, ge=0, description="Contracted providers.")
    unit_price: MONEY = pa.Field(nullable=True, description="Contracted price per provider.")
    currency: dt.String = pa.Field(nullable=True, description="Currency of unit_price.")
    go_live_date: dt.Date = pa.Field(nullable=True, description="When service starts.")
    churn_date: dt.Date = pa.Field(nullable=True, description="Last day of service.")
    entitled_quantity: QUANTITY = pa.Field(
        nullable=True, description="Usage included in the contract."
    )
    updated_at: dt.Timestamp(scale=6) = pa.Field(  # type: ignore[valid-type]
        nullable=True,
        description="When the CRM last changed the row; the newest duplicate is used.",
    )
    owner: dt.String = pa.Field(nullable=True, description="Who looks after the customer.")

    class Config:
        unique = ["month", "source_file", "source_row", "product"]


class BillingLines(Record):
    """What was invoiced. Grain: accepted invoice line. Key: month, source_file, source_row, product."""

    line_id: dt.String = pa.Field(
        nullable=True, description="Invoice line; tells a second charge from a redelivered row."
    )
    provider_count: COUNT = pa.Field(nullable=True, ge=0, description="Billed quantity.")
    provider_id: dt.String = pa.Field(nullable=True, description="NPI or canonical provider.")
    unit_price: MONEY = pa.Field(nullable=True, description="Billed price per provider.")
    amount: MONEY = pa.Field(nullable=True, description="Billed amount; credit notes are negative.")
    currency: dt.String = pa.Field(nullable=True, description="Currency of unit_price and amount.")
    service_start: dt.Date = pa.Field(
        nullable=True, description="First day that the line charges for."
    )
    service_end: dt.Date = pa.Field(
        nullable=True, description="Last day that the line charges for."
    )

    class Config:
        unique = ["month", "source_file", "source_row", "product"]


class OpsUsage(Record):
    """What was used. Grain: accepted usage event or pre-aggregated usage row.
    Key: month, source_file, source_row, product.
    """

    event_id: dt.String = pa.Field(nullable=True, description="Usage event.")
    provider_count: COUNT = pa.Field(
        nullable=True, ge=0, description="Providers, when pre-aggregated."
    )
    provider_id: dt.String = pa.Field(nullable=True, description="NPI or canonical provider.")
    used_at: dt.Timestamp(scale=6) = pa.Field(nullable=True, description="When it was used.")  # type: ignore[valid-type]
    go_live_date: dt.Date = pa.Field(
        nullable=True, description="When operations first served the customer."
    )
    expected_amount: MONEY = pa.Field(
        nullable=True, description="Rated usage: what billing should charge."
    )
    currency: dt.String = pa.Field(nullable=True, description="Currency of expected_amount.")
    usage_quantity: QUANTITY = pa.Field(
        nullable=True, description="Quantity used, against the entitlement."
    )

    class Config:
        unique = ["month", "source_file", "source_row", "product"]


class Rejected(pa.DataFrameModel):
    """What could not be accepted, and why. Grain: delivered row (scope row) or one value of it
    (scope value). Key: month, source, source_file, source_row, column_name.
    """

    month: dt.Date = pa.Field(description="Month the row was delivered for.")
    source: dt.String = pa.Field(isin=SOURCES, description="crm, billing or ops.")
    source_file: dt.String = pa.Field(description="File or table of the row; see raw.")
    source_row: dt.Int64 = pa.Field(ge=1, description="Row in that file; see raw.")
    source_key: dt.String = pa.Field(
        nullable=True, description="Primary key of the row in that table; NULL in a file."
    )
    scope: dt.String = pa.Field(
        isin=["row", "value"],
        description="row: the whole row was left out. value: the row stayed, this value became unknown.",
    )
    column_name: dt.String = pa.Field(
        nullable=True,
        description="Canonical column of the value; NULL when no single column is at fault.",
    )
    value: dt.String = pa.Field(nullable=True, description="The delivered value.")
    reason: dt.String = pa.Field(description="Why, in words, with what was expected.")

    class Config:
        strict = True
        unique = ["month", "source", "source_file", "source_row", "column_name"]


class CustomerMatches(pa.DataFrameModel):
    """Which customer each delivered row is about. Grain: delivered row.
    Key: month, source, source_file, source_row.
    """

    month: dt.Date = pa.Field(description="Month of the row.")
    source: dt.String = pa.Field(isin=SOURCES, description="crm, billing or ops.")
    source_file: dt.String = pa.Field(description="File or table of the row; see raw.")
    source_row: dt.Int64 = pa.Field(ge=1, description="Row in that file; see raw.")
    source_key: dt.String = pa.Field(
        nullable=True, description="Primary key of the row in that table; NULL in a file."
    )
    customer_id: dt.String = pa.Field(nullable=True, description="Customer id as delivered.")
    customer_name: dt.String = pa.Field(nullable=True, description="Customer name as delivered.")
    clean_name: dt.String = pa.Field(
        nullable=True, description="The name as it is compared, with its legal form."
    )
    match_method: dt.String = pa.Field(
        isin=list(MATCH_METHODS),
        description="How the customer was told: by id, an accepted alias, or the name; "
        "ambiguous when the name stands for several, unmatched when for none.",
    )
    customer_key: dt.String = pa.Field(
        nullable=True,
        description="The customer across systems and months: id:<id> or name:<core name>. "
        "NULL when the row names nobody.",
    )
    crm_customer_id: dt.String = pa.Field(
        nullable=True, description="The CRM's id of the customer, as the CRM writes it."
    )

    class Config:
        strict = True
        unique = ["month", "source", "source_file", "source_row"]


class MatchCandidates(pa.DataFrameModel):
    """Suggestions for names that matched nobody; never merged by themselves, accepted by adding an
    alias (`recon matches`). Grain: unmatched name × suggested customer. Key: month, source, clean_name, rank.
    """

    month: dt.Date = pa.Field(description="Month of the unmatched record.")
    source: dt.String = pa.Field(isin=SOURCES, description="System of the unmatched record.")
    customer_name: dt.String = pa.Field(description="Unmatched name as delivered.")
    clean_name: dt.String = pa.Field(description="The name as it is compared.")
    rank: dt.Int64 = pa.Field(ge=1, le=5, description="1 is the best suggestion.")
    crm_customer_id: dt.String = pa.Field(nullable=True, description="Suggested CRM customer.")
    crm_customer_name: dt.String = pa.Field(nullable=True, description="Its name in the CRM.")
    score: SCORE = pa.Field(ge=0, le=1, description="How likely it is right, 0 to 1.")
    reason: dt.String = pa.Field(description="Why it is suggested, in words.")

    class Config:
        strict = True
        unique = ["month", "source", "clean_name", "rank"]
