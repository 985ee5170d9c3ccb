"""The project run as people run it: the UI's buttons, the daemon, runs in processes of their own,
and Slack told once.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from typing import Any

import pytest

from recon_assets.automation.runner import JOB
from recon_assets_tests.alerts.slack_view import render_text
from recon_assets_tests.end_to_end.small_company import FEBRUARY, JANUARY, MARCH, SmallCompany
from recon_assets_tests.end_to_end.ui_server import Ui, daemon, until, webserver
from recon_assets_tests.fake_slack import CHANNEL, TOKEN, FakeSlack

# Most of this is waiting: the daemon looks for backfills, and lets the sensor tick, every half
# minute.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("ui"), pytest.mark.timeout(1200)]

MONTHS = [f"{month:%Y-%m}" for month in (JANUARY, FEBRUARY, MARCH)]
ENDED = {"COMPLETED_SUCCESS", "COMPLETED_FAILED", "FAILED", "CANCELED"}
RUN_ENDED = {"SUCCESS", "FAILURE", "CANCELED"}
BACKFILL_SECONDS = 540
RUN_SECONDS = 180
DIGEST_SECONDS = 180
TOLD_FROM = ["history", "mismatch_lifecycle"]


class Office:
    """A company with its UI, its Slack channel and, once it is needed, the daemon."""

    def __init__(self, company: SmallCompany, ui: Ui, slack: FakeSlack) -> None:
        self.company, self.ui, self.slack = company, ui, slack
        self.log = ui.log

    @property
    def headers(self) -> list[str]:
        return [sent["blocks"][0]["text"]["text"] for sent in self.slack.messages]

    def wait_for_digests(self, count: int) -> list[str]:
        self._timed(f"digest {count}", lambda: len(self.headers) >= count, DIGEST_SECONDS)
        return self.headers

    def wait_for_backfill(self, backfill: str) -> None:
        def ended() -> dict[str, object] | None:
            now = self.ui.backfill_status(backfill)
            return now if now.get("status") in ENDED else None

        end = self._timed("the backfill", ended, BACKFILL_SECONDS)
        assert end["status"] == "COMPLETED_SUCCESS", end
        assert {run["status"] for run in end["runs"]} == {"SUCCESS"}, end

    def run_again(self, month: str) -> None:
        run = self.ui.run_job(JOB, month)

        def ended() -> str | None:
            status = self.ui.run_status(run)
            return status if status in RUN_ENDED else None

        assert self._timed(f"the run of {month}", ended, RUN_SECONDS) == "SUCCESS"

    def check_that_the_first_tick_told(self, message: dict[str, Any]) -> None:
        """Of what was recorded last the message came before the second tick after it began. Seconds
        are printed; they depend on what else this machine has to do.
        """
        [told] = [n["latest"] for n in self.ui.assets() if n["assetKey"]["path"] == TOLD_FROM]
        recorded, arrived = float(told[0]["timestamp"]) / 1000, float(message["ts"])
        ticks = sorted(tick["timestamp"] for tick in self.ui.ticks("mismatch_alerts"))
        apart = [round(later - tick) for tick, later in itertools.pairwise(ticks)]
        print(f"{arrived - recorded:.1f} s from the materialization to the message; ticks: {apart}")
        assert recorded < arrived
        later = [tick for tick in ticks if tick > recorded]
        assert len(later) < 2 or arrived < later[1]

    def months_of(self, table: str) -> set[str]:
        query = f"SELECT DISTINCT strftime(month, '%Y-%m') FROM {table}"
        return {month for (month,) in self.company.rows(query)}

    def _timed(self, what: str, found: object, seconds: float) -> object:
        started = time.monotonic()
        answer = until(what, found, seconds, self.log)
        print(f"waited {time.monotonic() - started:.0f} s for {what}")
        return answer


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """In March nothing disagrees, at first."""
    company = SmallCompany(tmp_path_factory.mktemp("company"), clean=[MARCH])
    config = company.folder / "recon.yaml"
    with FakeSlack() as slack:
        alerts = {"SLACK_BOT_TOKEN": TOKEN, "SLACK_CHANNEL": CHANNEL, "SLACK_API_URL": slack.url}
        with webserver(config, alerts) as ui:
            office = Office(company, ui, slack)
            tables = [node["assetKey"]["path"] for node in ui.assets()]
            # Before the daemon starts, since it looks for backfills at once and then seldom.
            backfill = ui.backfill(MONTHS, tables)
            with daemon(config, alerts) as log:
                office.log = log
                office.wait_for_backfill(backfill)
                yield office


def test_a_backfill_from_the_ui_fills_every_table_for_every_month(office: Office) -> None:
    for node in office.ui.assets():
        assert node["latest"], node
        if node["isPartitioned"]:
            assert node["partitionStats"]["numMaterialized"] == len(MONTHS), node
    for table in ("raw.crm_accounts", "reconciled.positions", "history.mismatch_trend"):
        assert office.months_of(table) == set(MONTHS)
    assert office.months_of("reconciled.mismatches") == set(MONTHS[:2])
    reports = office.company.folder / "reports"
    assert {path.name for path in reports.iterdir() if path.is_dir()} == set(MONTHS)


def test_slack_gets_one_digest_of_the_whole_backfill(office: Office) -> None:
    [header] = office.wait_for_digests(1)
    assert header.startswith("3 months: ")  # March too: it is clear of what February had
    shown = render_text(office.slack.messages[0]["blocks"])
    assert "March 2025: 0 new or reopened, 0 open" in shown.replace("*", ""), shown
    office.check_that_the_first_tick_told(office.slack.messages[0])


def test_slack_hears_of_a_month_again_only_when_something_is_new_in_it(office: Office) -> None:
    office.run_again("2025-02")
    office.company.deliver(MARCH, clean=False)
    office.run_again("2025-03")
    headers = office.wait_for_digests(2)
    assert len(headers) == 2
    assert headers[1].startswith("March 2025: ")
    office.check_that_the_first_tick_told(office.slack.messages[1])
    ticks = office.ui.ticks("mismatch_alerts")
    assert {tick["status"] for tick in ticks} <= {"SKIPPED", "STARTED"}, ticks
