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
from recon_assets.automation.runner import JOB
from recon_assets.config.settings import Settings
from recon_assets.definitions import build
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.landed_company import as_tables, land, number_rows
from recon_assets_tests.end_to_end.small_company import MARCH, SmallCompany

SCHEDULE = "schedule: {day: 3, hour: 6}\n"


class Landing:
    """A company whose systems are loaded into the warehouse, tick by tick."""

    def __init__(self, folder: Path, instance: DagsterInstance) -> None:
        self.exports = SmallCompany(folder)
        number_rows(folder)
        (folder / "recon.yaml").write_text(as_tables("landing") + SCHEDULE, encoding="utf-8")
        settings = Settings(folder / "recon.yaml", folder / "recon.duckdb", folder / "reports")
        self.project, self.instance = Project.load(settings), instance
        self.definitions = build(self.project)

    def load(self, without: str = "") -> None:
        """Land all anew, but for the rows of the table ``without``."""
        with self.project.warehouse.session() as session:
            session.execute("DROP SCHEMA IF EXISTS landing CASCADE")
            land(self.exports.folder, "landing", session.dialect.quoted, session.execute)
            if without:
                session.execute(f"DELETE FROM landing.{without}")

    def tick(self) -> list[RunRequest]:
        repository = self.definitions.get_repository_def()
        sensor = repository.get_sensor_def("sources_arrived")
        context = build_sensor_context(self.instance, repository_def=repository)
        return list(sensor.evaluate_tick(context).run_requests or ())

    def lacking(self) -> dict[str, str]:
        return lacking(self.project, self.instance, MARCH)

    def run(self, request: RunRequest) -> None:
        job = self.definitions.resolve_job_def(request.job_name or "")
        ended = job.execute_in_process(instance=self.instance, run_config=request.run_config)
        assert ended.success


@pytest.fixture
def landing(tmp_path: Path) -> Iterator[Landing]:
    with instance_at(tmp_path / ".dagster") as instance:
        yield Landing(tmp_path, instance)


def test_a_month_starts_once_its_landed_tables_have_rows_of_it(landing: Landing) -> None:
    assert set(landing.lacking().values()) == {"its table has not been looked at yet"}
    [look] = landing.tick()
    assert look.job_name == LOOK_JOB
    assert look.run_key == f"look 2025-03 {dt.datetime.now(dt.UTC):%Y-%m-%dT%H}"  # once an hour

    landing.run(look)
    assert all("there is no table 'landing." in reason for reason in landing.lacking().values())

    landing.load(without="usage")
    landing.run(look)
    assert list(landing.lacking()) == ["ops"]
    assert "2025-03" in landing.lacking()["ops"]
    assert [request.job_name for request in landing.tick()] == [LOOK_JOB]

    landing.load()
    landing.run(look)
    assert landing.lacking() == {}
    _, start = landing.tick()
    assert (start.job_name, start.partition_key) == (JOB, "2025-03")
