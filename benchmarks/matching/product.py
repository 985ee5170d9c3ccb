"""A development set through the product: matched on DuckDB by its expressions, then suggested."""

from __future__ import annotations

import datetime as dt

import duckdb
import ibis
import pandas as pd
import pyarrow as pa

from benchmarks.matching.sets import DevelopmentSet
from recon_assets.config.aliases import AliasBook, CustomerAlias
from recon_assets.normalize.candidates import match_candidates
from recon_assets.normalize.identity import customer_matches
from recon_assets.normalize.names_to_compare import crm_names, unmatched_names
from recon_assets.warehouse.duckdb_warehouse import DuckDbSession

MONTH = dt.date(2025, 8, 1)
_RECORDS = {
    "month": pa.date32(),
    "source": pa.string(),
    "source_file": pa.string(),
    "source_row": pa.int64(),
    "source_key": pa.string(),
    "customer_id": pa.string(),
    "customer_name": pa.string(),
}


def delivered(cases: DevelopmentSet) -> pa.Table:
    """The set as delivered rows: customers in the CRM, records in billing, row by row."""
    crm = [("crm", n, id, name) for n, (id, name) in enumerate(cases.customers.items(), start=1)]
    billing = [("billing", n, r.id, r.name) for n, r in enumerate(cases.records, start=1)]
    rows = [
        (MONTH, source, f"{source}.csv", row, None, id, name)
        for source, row, id, name in crm + billing
    ]
    return pa.table(list(zip(*rows, strict=True)), schema=pa.schema(_RECORDS.items()))


def alias_book(cases: DevelopmentSet) -> AliasBook:
    return AliasBook(
        customers=tuple(
            CustomerAlias(None, None, name, id, None, None) for name, id in cases.aliases
        )
    )


def inputs(cases: DevelopmentSet) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """What the automatic tiers make of the records, and what suggestions are made from."""
    records = ibis.table(ibis.schema(pa.schema(_RECORDS.items())), name="records")
    aliases = alias_book(cases)
    with duckdb.connect() as connection:
        session = DuckDbSession(connection)
        session.upload("records", delivered(cases))
        query = session.select(customer_matches(records, aliases))
        connection.execute(f"CREATE TABLE matches AS {query}")
        matches = ibis.table(customer_matches(records, aliases).schema(), name="matches")
        told = session.frame(matches.filter(matches.source == "billing"))
        return (
            told.sort_values("source_row").reset_index(drop=True),
            session.frame(unmatched_names(matches)),
            session.frame(crm_names(matches, aliases)),
        )


def answers(cases: DevelopmentSet) -> tuple[pd.DataFrame, pd.DataFrame]:
    """``records`` with truth and link; ``suggestions`` with truth, one row per record and suggestion."""
    told, unmatched, crm = inputs(cases)
    records = pd.DataFrame(
        {
            "name": [record.name for record in cases.records],
            "truth": [record.customer for record in cases.records],
            "clean_name": told["clean_name"],
            "link": told["crm_customer_id"].where(
                told["match_method"].isin(("id", "alias", "name")), None
            ),
        }
    )
    loose = records[records["link"].isna()].reset_index(names="record")
    suggestions = loose.merge(match_candidates(unmatched, crm), on="clean_name")
    return records, suggestions
