"""Who the records of a month are about: our expression against a SELECT written by hand.

    python -m benchmarks.cleaning --records 1000 100000 3000000

Both run in one process over the same table, in turn, and must link the same records to the same
customers, or there is nothing to compare.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from string import Template

import duckdb
import ibis
import ibis.expr.operations as ops

from recon_assets.config.aliases import AliasBook
from recon_assets.normalize.identity import customer_matches
from recon_assets.normalize.legal_forms import known_forms
from recon_assets.warehouse.sql import DUCKDB

HERE = Path(__file__).parent
SIZES = (1_000, 10_000, 100_000, 1_000_000, 3_000_000)
# A customer has four records.
RECORDS_EACH = 4
TURNS = 3


def ours(connection: duckdb.DuckDBPyConnection) -> str:
    schema = ibis.schema(
        {
            name: "date" if name == "month" else "int64" if name == "source_row" else "string"
            for (name,) in connection.sql("SELECT column_name FROM (DESCRIBE records)").fetchall()
        }
    )
    expression = customer_matches(ibis.table(schema, name="records"), AliasBook())
    for constant in expression.op().find(ops.InMemoryTable):
        connection.register(constant.name, constant.data.to_pyarrow(constant.schema))
    return f"CREATE OR REPLACE TABLE ours AS {DUCKDB.compiled(expression)}"


def seconds(connection: duckdb.DuckDBPyConnection, statement: str) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    connection.execute(statement)
    return time.perf_counter() - wall, time.process_time() - cpu


def measure(records: int) -> str:
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    company = Template((HERE / "records.sql").read_text())
    connection.execute(company.substitute(customers=max(records // RECORDS_EACH, 1)))
    by_hand = Template(
        (HERE / "cleaning.sql").read_text().replace("$'", "$$'").replace("|$)", "|$$)")
    )
    statements = (ours(connection), by_hand.substitute(forms="|".join(known_forms())))
    taken = [[seconds(connection, statement) for statement in statements] for _ in range(TURNS)]
    ((different,),) = connection.sql(
        "SELECT count(*) FROM ours JOIN by_hand USING (source_row)"
        " WHERE ours.crm_customer_id IS DISTINCT FROM by_hand.crm_customer_id"
        " OR ours.clean_name IS DISTINCT FROM by_hand.clean_name"
    ).fetchall()
    if different:
        raise SystemExit(f"{different} of {records} records differ")
    (our_wall, our_cpu), (hand_wall, hand_cpu) = (min(turn) for turn in zip(*taken, strict=True))
    return (
        f"| {records:,} | {our_wall:.2f} | {hand_wall:.2f} | {our_wall / hand_wall:.1f}"
        f" | {our_cpu:.2f} | {hand_cpu:.2f} | {our_cpu / hand_cpu:.1f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, nargs="+", default=SIZES)
    print("| records | ours s | by hand s | ratio | ours CPU s | by hand CPU s | CPU ratio |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for records in parser.parse_args().records:
        print(measure(records), flush=True)


if __name__ == "__main__":
    main()
