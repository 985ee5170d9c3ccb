"""The company that is reconciled: files of one month in a folder, and what was seeded in them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from string import Template

import duckdb

HERE = Path(__file__).parent
# Every 400th customer has this problem, in company.sql by its number: 3 % of customers have one.
PROBLEMS = {
    10: "missing_from_crm",
    12: "missing_from_billing",
    14: "usage_without_billing",
    16: "billing_without_usage",
    18: "overbilled",
    22: "underbilled",
    24: "price_mismatch",
    26: "active_status_mismatch",
    28: "go_live_mismatch",
    32: "provider_count_mismatch",
    34: "product_mismatch",
    36: "missing_from_ops",
}
# These go wrong on both of the customer's products.
_TWICE = ("overbilled", "underbilled", "price_mismatch", "provider_count_mismatch")


def seeded(customers: int) -> dict[str, int]:
    """Category → findings that a correct reconciliation of the company has."""
    return {
        category: len(range(problem, customers, 400)) * (2 if category in _TWICE else 1)
        for problem, category in sorted(PROBLEMS.items(), key=lambda pair: pair[1])
    }


def write_company(folder: Path, customers: int, events: int = 1) -> None:
    """Write the delivered files of ``customers`` customers, and recon.yaml, into ``folder``. Every
    provider of a customer's product has so many usage ``events``.
    """
    for source in ("crm", "billing", "ops", "aliases"):
        (folder / source).mkdir(parents=True, exist_ok=True)
    script = Template((HERE / "company.sql").read_text())
    duckdb.connect().execute(script.substitute(customers=customers, events=events, folder=folder))
    shutil.copyfile(HERE / "recon.yaml", folder / "recon.yaml")


if __name__ == "__main__":
    write_company(Path(sys.argv[1]), *map(int, sys.argv[2:]))
