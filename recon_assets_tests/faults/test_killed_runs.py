"""A run is killed without warning while it rewrites months with changed data.

Four random moments in ``make test-slow``, 200 in ``make test-faults``. The moments are drawn from
``RECON_KILL_SEED``, as so many finished steps and a part of a second.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from recon_assets.contracts import TABLES
from recon_assets.warehouse import DuckDbWarehouse
from recon_assets_tests.end_to_end.small_company import FEBRUARY, MARCH, MONTHS, SmallCompany
from recon_assets_tests.tables import OF_THE_RUN, table_hashes

KILLS = int(os.environ.get("RECON_KILLS", "4"))
SEED = int(os.environ.get("RECON_KILL_SEED", "2025"))
# Every so many kills the work is taken up again where the kill left it, until it is done.
FINISHED_EVERY = 6
LONGEST_WAIT = 0.6

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("killed runs"),
    pytest.mark.timeout(300 + 60 * KILLS),
]

# Table and month → a hash of its rows.
Slices = dict[tuple[str, str], str]


class Killer:
    """The program that starts runs and kills them."""

    def __init__(self) -> None:
        command = [sys.executable, "-W", "ignore", "-m", "recon_assets_tests.faults.runs_that_die"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def run(self, folder: Path, **order: object) -> int:
        """Exit code of a run, −9 where it was killed."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"folder": str(folder)} | order) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())["status"]


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    killer = Killer()
    yield killer
    killer.process.stdin.close()  # type: ignore[union-attr]
    killer.process.wait(30)


class Books:
    """The company before and after a correction, and a folder in which the correction is run.

    Before: the problems of all months. After: February and March are clean.
    """

    def __init__(self, folder: Path, killer: Killer) -> None:
        self.killer = killer
        self.company = SmallCompany(folder / "company")
        self.database = self.company.project.settings.duckdb_path
        self.reports = self.company.project.settings.reports_dir
        self.kept = folder / "before"
        assert killer.run(self.company.folder) == 0
        self.before, self.reports_before = self.slices(), self.report_files()
        self.kept.mkdir()
        shutil.copy(self.database, self.kept / "recon.duckdb")
        shutil.copytree(self.reports, self.kept / "reports")
        for month in (FEBRUARY, MARCH):
            self.company.deliver(month, clean=True)
        self.steps = len(TABLES) + 1
        assert killer.run(self.company.folder) == 0
        self.after, self.reports_after = self.slices(), self.report_files()
        self.undisturbed = table_hashes(self.company.project.warehouse)

    def restore(self) -> None:
        for file in self.database.parent.glob("recon.duckdb*"):
            file.unlink()
        shutil.copy(self.kept / "recon.duckdb", self.database)
        shutil.rmtree(self.reports)
        shutil.copytree(self.kept / "reports", self.reports)

    def slices(self) -> Slices:
        found: Slices = {}
        warehouse = DuckDbWarehouse(self.database)
        for contract in TABLES.values():
            rows = warehouse.query(f"FROM {contract.name}")
            monthly = contract.schema != "history"
            of = rows["month"].astype(str) if monthly else ["all"] * len(rows)
            lines: dict[str, list[str]] = {f"{m}": [] for m in MONTHS} if monthly else {"all": []}
            kept = sorted(name for name in rows.columns if name not in OF_THE_RUN)
            for month, row in zip(of, rows[kept].itertuples(index=False), strict=True):
                lines.setdefault(month, []).append(repr(tuple(row)))
            for month, said in lines.items():
                text = "\n".join(sorted(said))
                found[contract.name, month] = hashlib.sha256(text.encode()).hexdigest()
        return found

    def report_files(self) -> dict[str, str]:
        return {
            str(file.relative_to(self.reports)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in self.reports.rglob("[!.]*")
            if file.is_file() and file.suffix in (".csv", ".xlsx")
        }

    def assert_whole(self) -> int:
        """Every month of every table is wholly old or wholly new; how many are new already."""
        now = self.slices()
        assert set(now) == set(self.before)
        torn = [at for at in now if now[at] not in (self.before[at], self.after[at])]
        assert torn == []
        reports = self.report_files()
        assert set(reports) == set(self.reports_before)
        for name, content in reports.items():
            assert content in (self.reports_before[name], self.reports_after[name]), name
        ledger = DuckDbWarehouse(self.database).query(
            "SELECT table_name, month, row_count FROM warehouse.slices WHERE month IS NOT NULL"
        )
        counted = {name: dict(_counts(self.database, name)) for name in set(ledger["table_name"])}
        for row in ledger.itertuples():
            assert counted[row.table_name].get(row.month, 0) == row.row_count
        changed = [at for at in now if self.before[at] != self.after[at]]
        return sum(now[at] == self.after[at] for at in changed)

    def finish(self) -> None:
        """Running again gives what an undisturbed run gives."""
        assert self.killer.run(self.company.folder) == 0
        assert table_hashes(self.company.project.warehouse).tables == self.undisturbed.tables
        assert self.report_files() == self.reports_after
        # What a killed writer leaves is hidden, and swept when it is an hour old.
        left = {file.suffix for file in self.reports.rglob("[!.]*") if file.is_file()}
        assert left == {".csv", ".xlsx"}


def _counts(database: Path, name: str) -> list[tuple]:
    counted = DuckDbWarehouse(database).query(f"SELECT month, count(*) AS n FROM {name} GROUP BY 1")
    return list(counted.itertuples(index=False, name=None))


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory, killer: Killer) -> Books:
    return Books(tmp_path_factory.mktemp("killed"), killer)


def test_the_correction_changes_every_layer(books: Books) -> None:
    """Otherwise the tests below would see no difference between old and new."""
    changed = {
        name for name, month in books.after if books.after[name, month] != books.before[name, month]
    }
    assert {name.split(".")[0] for name in changed} == {name.split(".")[0] for name in TABLES}
    # Nothing of this company is explained by timing, and its invoices name no providers.
    assert len(changed) >= len(TABLES) - 4
    assert books.reports_before != books.reports_after


POINTS = [
    ("after delete", "raw.billing_lines"),
    ("mid-insert", "raw.crm_accounts"),
    ("before commit", "raw.billing_lines"),
    ("between two tables", "raw.billing_lines"),
    ("before commit", "normalized.crm_accounts"),
    ("in a report file", "100"),
]


@pytest.mark.parametrize("point", POINTS, ids=" of ".join)
def test_a_run_killed_at_a_named_point_leaves_every_month_whole(
    books: Books, point: tuple[str, str]
) -> None:
    books.restore()
    assert books.killer.run(books.company.folder, point=point) == -9
    books.assert_whole()
    if point[0] == "in a report file":
        books.finish()


def test_runs_killed_at_random_moments_leave_every_month_whole(
    books: Books, capsys: pytest.CaptureFixture[str]
) -> None:
    moments = random.Random(SEED)
    # Spread over the whole run, so that few kills see every part of it.
    strata = [(kill + moments.random()) / KILLS for kill in range(KILLS)]
    moments.shuffle(strata)
    survived = outlived = finished = 0
    new = []
    for part in strata:
        books.restore()
        steps, seconds = int(part * books.steps), moments.uniform(0, LONGEST_WAIT)
        if books.killer.run(books.company.folder, steps=steps, seconds=seconds) != -9:
            outlived += 1
        else:
            survived += 1
        new.append(books.assert_whole())
        if (survived + outlived) % FINISHED_EVERY == 0:
            books.finish()
            finished += 1
    with capsys.disabled():
        print(
            f"\n  {survived} kills survived at random moments (seed {SEED}), {outlived} runs done"
            f" before; slices already new: {min(new)} to {max(new)}; {finished} taken up again",
            file=sys.stderr,
        )
    assert survived >= KILLS * 0.8
    assert len(set(new)) > 1
