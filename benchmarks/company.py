"""The company that is reconciled: files of one month in a folder, and what was seeded in them."""

from __future__ import annotations

import sys
from datetime import date
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


# A problem of a company of many months is there for so many months, then away for as many.
TURN = 6
MONTH = date(2025, 8, 1)


def months(count: int) -> list[date]:
    """The last ``count`` months, ending with the one that stands alone."""
    first = MONTH.year * 12 + MONTH.month - count
    return [date(n // 12, n % 12 + 1, 1) for n in range(first, first + count)]


def seeded(customers: int, count: int = 1) -> dict[str, int]:
    """Category → findings that a correct reconciliation of the company's months has."""
    there = (lambda i, turn: True) if count == 1 else (lambda i, turn: (i // 400 + turn) % 2 == 0)
    return {
        category: (2 if category in _TWICE else 1)
        * sum(
            there(i, place // TURN)
            for place in range(count)
            for i in range(problem, customers, 400)
        )
        for problem, category in sorted(PROBLEMS.items(), key=lambda pair: pair[1])
    }


def write_company(folder: Path, customers: int, events: int = 1, count: int = 1) -> None:
    """Write the delivered files of ``customers`` customers in the last ``count`` months, and
    recon.yaml, into ``folder``. Every provider of a customer's product has so many usage ``events``.
    """
    for source in ("crm", "billing", "ops", "aliases"):
        (folder / source).mkdir(parents=True, exist_ok=True)
    script = Template((HERE / "company.sql").read_text())
    for place, month in enumerate(months(count)):
        text = script.substitute(
            customers=customers,
            events=events,
            folder=folder,
            month=f"{month:%Y-%m}",
            # Live before the first month.
            live="2020-01-01" if count == 1 else "2010-01-01",
            turns="true" if count == 1 else f"(i // 400 + {place // TURN}) % 2 = 0",
        )
        with duckdb.connect() as connection:
            connection.execute(text)
    settings = (HERE / "recon.yaml").read_text()
    first = f"start_month: {months(count)[0]:%Y-%m}"
    (folder / "recon.yaml").write_text(settings.replace(f"start_month: {MONTH:%Y-%m}", first))


if __name__ == "__main__":
    write_company(Path(sys.argv[1]), *map(int, sys.argv[2:]))
