"""Rows as pandas has them."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa


def as_frame(rows: pa.Table) -> pd.DataFrame:
    """Rows as pandas with exact decimals, dates as dates and missing values as None."""
    return rows.to_pandas(date_as_object=True, integer_object_nulls=True, timestamp_as_object=True)
