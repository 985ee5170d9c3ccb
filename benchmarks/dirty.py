"""Whether the hand-written script agrees with the graph where the files are not clean, which those of
the benchmark's company are: unreadable lines and values, unknown words, names that stand for several
customers, other currencies, credit notes, cells that a spreadsheet would run.

    python -m benchmarks.dirty
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import duckdb

from benchmarks.measure import measured

CUSTOMERS, MONTHS, MONTH = 300, 3, "2025-07"
# Line of the file → what to write instead of its first word that is there.
CHANGED = {
    40: {"Active": "Dormant"},
    41: {",1,": ",two,", ",2,": ",two,", ",3,": ",two,"},
    42: {"USD": "usd "},
    43: {"Active": "  ACTIVE "},
    44: {"Scheduling": "Faxing"},
    45: {"/2010": "/20x0"},
}
CRM = {
    60: 'C-0000900,Twin Peaks Dental,Active,Portal,1,45.00,USD,01/01/2011,=Owner 1',
    61: 'C-0000901,"Twin Peaks Dental, LLC",Active,Portal,2,45.00,USD,01/01/2011,"Owner ""Q"", 2"',
    62: ',Nameless Clinic Inc.,Active,Portal,2,45.00,USD,01/01/2011,Owner 2',
    63: 'C-0000048,Dup Row,Active,Telehealth,9,95.00,EUR,02/01/2010,Owner 9',
    64: 'N/A,-,Active,Telehealth,9,95.00,EUR,02/01/2010,Owner 9',
    70: 'C-0000070,too,few',
    72: 'C-0000902,Not Yet Live Ltd,Active,Portal,3,45.00,USD,12/01/2030,Owner 3',
    73: 'C-0000903,Café Zürich Co.,Active,Portal,1,45.00,USD,01/01/2011,Owner 3',
}  # fmt: skip
BILLING = {
    30: 'X-1,,Twin Peaks Dental Inc,Portal (per provider),1,45.00,45.00,USD',
    31: 'X-2,C-0000051,SOMEBODY,Portal (per provider),abc,45.00,45.00,USD',
    32: 'X-3,C-0000052,SOMEBODY,Portal (per provider),1,45.00,n.a.,USD',
    33: 'X-4,,TRADING NAME 3,Portal (per provider),4,45.00,180.00,EUR',
    34: 'X-5,,Nameless Clinic,Portal (per provider),2,45.00,90.00,USD',
    35: 'X-6,Z-999,CAFE ZURICH,Portal (per provider),2,45.00,90.00,USD',
    36: 'X-7,C-0000018,x,Portal (per provider),0,,-45.00,USD',
    37: 'X-8,C-0000054,x,Unknown thing,1,45.00,45.00,USD',
    38: 'X-9,C-0000902,Not yet,Portal (per provider),3,45.00,135.00,USD',
    39: 'X-10,C-0000055,x,Portal (per provider),1,12.345,12.35,dollars',
    40: 'X-11,,Totally New Customer & Sons,Portal (per provider),1,45.00,45.00,USD',
    41: 'X-12,,"Bad, ""quoted"" Name\tInc",Portal (per provider),1,45.00,45.00,',
    42: 'X-13,,,Portal (per provider),1,45.00,45.00,USD',
    43: 'X-14,C-0000036,x,Scheduling (per provider),0,,-240.00,USD',
    44: 'only one',
}  # fmt: skip
OPS = """
    ('c0000050', 'portal', '1000000009', TIMESTAMP '2025-07-02 10:00:00.5', '2010-02-20'),
    ('Z-999', 'portal', 'local 7', TIMESTAMP '2025-07-02', '2010-13-20'),
    (NULL, 'portal', 'local 7', TIMESTAMP '2025-07-02', '2010-01-20'),
    ('c0000057', NULL, 'local 8', NULL, '2010-02-27'),
    ('c0000902', 'Portal', 'local 9', TIMESTAMP '2025-07-02', NULL)
"""


def spoil(folder: Path) -> None:
    """Rows that no export should have, in one month of the company in ``folder``."""
    for source, added in (("crm", CRM), ("billing", BILLING)):
        path = folder / source / f"{MONTH}.csv"
        lines = path.read_text().split("\n")
        for at, words in CHANGED.items() if source == "crm" else ():
            for word, other in words.items():
                lines[at] = lines[at].replace(word, other)
        for at, line in added.items():
            lines.insert(at, line)
        path.write_text("\n".join(lines))
    usage = folder / "ops" / f"{MONTH}.parquet"
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE ops AS FROM '{usage}'")
        connection.execute(f"INSERT INTO ops VALUES {OPS}")
        connection.execute(f"COPY ops TO '{usage}'")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="recon-benchmark-") as name:
        folder = Path(name)
        measured("benchmarks.company", name, str(CUSTOMERS), "1", str(MONTHS))
        spoil(folder)
        settings = {
            "RECON_DUCKDB_PATH": str(folder / "old.duckdb"),
            "RECON_REPORTS_DIR": str(folder / "old-reports"),
            "DAGSTER_HOME": str(folder / "old-dagster"),
        }
        measured("benchmarks.ours", name, "0", str(MONTHS), **settings)
        measured("benchmarks.same_deliverables", name)
        same = measured("benchmarks.agreement", name, str(MONTHS)).said
    print(*(f"{count:9,} {what}" for what, count in same.items()), sep="\n")


if __name__ == "__main__":
    main()
