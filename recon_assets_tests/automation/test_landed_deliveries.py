"""Whether a landed table has a month's rows is asked by a run, since a sensor must not open the
warehouse; the month starts once it has.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from dagster import DagsterInstance, RunRequest, build_sensor_context

from recon_assets.assets.project import Project
from recon_assets.automation.closing import lacking
from recon_assets.automation.monthly_close import LOOK_JOB
from recon_assets.automation.runner import JOB, prepare_home
from recon_assets.config.settings import Settings
from recon_assets.definitions import build
from recon_assets_tests.end_to_end.landed_company import as_tables, land
from recon_assets_tests.end_to_end.small_company import MARCH, SmallCompany

SCHEDULE = "schedule: {day: 3, hour: 6}\n"


class Landing:
    """A company whose systems are loaded into the warehouse, tick by tick."""

    def __init__(self, folder: Path, instance: DagsterInstance) -> None:
        self.exports = SmallCompany(folder)
        (folder / "recon.yaml").write_text(as_tables("landing") + SCHEDULE, encoding="utf-8")
        settings = Settings(folder / "recon.yaml", folder / "recon.duckdb", folder / "reports")
        self.project, self.instance = Project.load(settings), instance
        self.definitions = build(self.project)

    def load(self) -> None:
        with self.project.warehouse.session() as session:
            land(self.exports.folder, "landing", session.dialect.quoted, session.execute)

    def clear(self, table: str) -> None:
        with self.project.warehouse.session() as session:
            session.execute(f"DELETE FROM landing.{table}")

    def tick(self) -> tuple[list[RunRequest], str]:
        repository = self.definitions.get_repository_def()
        sensor = repository.get_sensor_def("sources_arrived")
        result = sensor.evaluate_tick(
            build_sensor_context(self.instance, repository_def=repository)
        )
        return list(result.run_requests or ()), result.skip_message or ""

    def run(self, request: RunRequest) -> None:
        job = self.definitions.resolve_job_def(request.job_name or "")
        ended = job.execute_in_process(instance=self.instance, run_config=request.run_config)
        assert ended.success


@pytest.fixture
def landing(tmp_path: Path) -> Iterator[Landing]:
    with DagsterInstance.from_config(str(prepare_home(tmp_path / ".dagster"))) as instance:
        yield Landing(tmp_path, instance)


def test_a_month_starts_once_its_landed_tables_have_rows_of_it(landing: Landing) -> None:
    [look], said = landing.tick()
    assert look.job_name == LOOK_JOB
    assert "its table has not been looked at yet" in said
    assert look.run_key == f"look 2025-03 {dt.datetime.now(dt.UTC):%Y-%m-%dT%H}"  # once an hour

    landing.run(look)
    assert set(lacking(landing.project, landing.instance, MARCH)) == {"crm", "billing", "ops"}

    landing.load()
    landing.clear("usage")
    landing.run(look)
    [reason] = lacking(landing.project, landing.instance, MARCH).items()
    assert reason[0] == "ops"
    assert "2025-03" in reason[1]
    requests, said = landing.tick()
    assert [request.job_name for request in requests] == [LOOK_JOB]
    assert "2025-03 waits for its sources. ops: " in said

    for table in ("accounts", "Invoice_Lines"):
        landing.clear(table)
    with landing.project.warehouse.session() as session:
        session.execute("DROP SCHEMA landing CASCADE")
    landing.load()
    landing.run(look)
    assert lacking(landing.project, landing.instance, MARCH) == {}
    *_, start = landing.tick()[0]
    assert (start.job_name, start.partition_key) == (JOB, "2025-03")
