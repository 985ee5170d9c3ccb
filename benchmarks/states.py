"""How many mismatches are in which state in which month, in a DuckDB file's table."""

import json
import sys

import duckdb

file, table = sys.argv[1:]
with duckdb.connect(file, read_only=True) as connection:
    counted = connection.execute(
        f"SELECT month::VARCHAR, category, state, count(*) FROM {table} GROUP BY ALL ORDER BY ALL"
    )
    print(json.dumps(counted.fetchall()))
