"""What was delivered, untouched: every delivered column as text under its own header."""

from __future__ import annotations

import re

import ibis.expr.datatypes as dt
import pandera.ibis as pa

# Blanks and marks around a header that a person cannot see.
_OUTER_BLANKS = re.compile(r"^[\s\ufeff\u200b]+|[\s\ufeff\u200b]+$")


def raw_name(header: str) -> str:
    """The raw column under which a delivered header's cells are kept: the header without blanks around
    it, told apart from the provenance columns, which a database compares case-insensitively.

    >>> raw_name(" Account ID "), raw_name("Month")
    ('Account ID', 'Month (delivered)')
    """
    name = _OUTER_BLANKS.sub("", header)
    return f"{name} (delivered)" if name.casefold() in Raw.__annotations__ else name


class Raw(pa.DataFrameModel):
    """One row per delivered row, every delivered column as text, with the place it came from.

    Grain: delivered row. Key: month, source_file, source_row. Delivered columns follow these under
    their own headers; a row that could not be split into columns has them all empty and says why
    in source_error.
    """

    month: dt.Date = pa.Field(description="Month the row was delivered for, first day of month.")
    source_file: dt.String = pa.Field(
        description="File, relative to the folder of recon.yaml, or table as recon.yaml calls it."
    )
    source_row: dt.Int64 = pa.Field(
        ge=1,
        description="Row as a spreadsheet numbers it: the header is row 1 of a CSV or XLSX. "
        "Line number of a JSONL file, position in a Parquet file. Of a table, the position among "
        "the month's rows by primary key.",
    )
    source_key: dt.String = pa.Field(
        nullable=True,
        description="Primary key of the row, where it was delivered in a table; "
        "the columns of a composite key are separated by a slash.",
    )
    source_error: dt.String = pa.Field(
        nullable=True, description="Why the row could not be read, where it could not."
    )
    source_text: dt.String = pa.Field(
        nullable=True, description="The start of a row that could not be read, as delivered."
    )

    class Config:
        strict = False


class CrmAccounts(Raw):
    """CRM accounts as delivered. Grain: delivered row. Key: month, source_file, source_row."""


class BillingLines(Raw):
    """Billing lines as delivered. Grain: delivered row. Key: month, source_file, source_row."""


class OpsUsage(Raw):
    """Operational usage as delivered. Grain: delivered row. Key: month, source_file, source_row."""
