"""A Dagster instance on which months are recorded and the alert sensors tick, at a time of ours."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from dagster import AssetMaterialization, DagsterInstance, MetadataValue, build_sensor_context
from dagster._core.definitions.run_request import InstigatorType
from dagster._core.remote_origin import (
    RegisteredCodeLocationOrigin,
    RemoteInstigatorOrigin,
    RemoteRepositoryOrigin,
)
from dagster._core.scheduler.instigation import (
    InstigatorState,
    InstigatorStatus,
    SensorInstigatorData,
)

from recon_assets.alerts import delivery
from recon_assets.alerts.notes import Entry
from recon_assets.alerts.outbox import Outbox
from recon_assets.assets.project import Project
from recon_assets.assets.pulse import MISMATCH_SENSOR
from recon_assets.automation import desk
from recon_assets.automation.alert_sensors import alert_sensors
from recon_assets.automation.outbox_log import InstanceLog
from recon_assets.automation.recorded import LIFECYCLE
from recon_assets.config import parse_config
from recon_assets.config.aliases import AliasBook
from recon_assets.config.settings import Settings
from recon_assets_tests.alerts.months_data import CONFIG
from recon_assets_tests.fake_slack import CHANNEL, FakeSlack

SECRET = "xoxb-canary-7f3a9"


class Reconciliation:
    def __init__(
        self, instance: DagsterInstance, server: FakeSlack, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.instance, self.server, self.late = instance, server, 0.0
        self.cursors: dict[str, str | None] = {}
        self._real = time.time
        for each in (delivery.Sender, desk.Desk):
            monkeypatch.setattr(each.__init__, "__defaults__", (self.clock, self.later))
        self.configure()

    def configure(self, config: str = "", **settings: Any) -> None:
        here = Path("/nowhere")
        slack = {"slack_channel": CHANNEL, "slack_api_url": self.server.url, "slack_token": SECRET}
        self.settings = Settings(here, here, here, **slack | settings)
        self.project = Project(self.settings, parse_config(CONFIG + config), AliasBook())

    def clock(self) -> float:
        return self._real() + self.late

    def later(self, seconds: float) -> None:
        self.late += seconds

    def record(self, *entries: Any, **routes: Any) -> None:
        feeds = {"alerts": MetadataValue.json(list(entries))}
        more = {name: MetadataValue.json(feed) for name, feed in routes.items()}
        self.record_metadata(feeds | more)

    def record_metadata(self, metadata: dict[str, Any]) -> None:
        self.instance.report_runless_asset_event(AssetMaterialization(LIFECYCLE, metadata=metadata))

    def tick(self, name: str = "mismatch_alerts") -> str:
        [sensor] = [s for s in alert_sensors(self.project) if s.name == name]
        context = build_sensor_context(self.instance, cursor=self.cursors.get(name))
        result = sensor.evaluate_tick(context)
        assert not result.run_requests
        self.cursors[name] = result.cursor
        return result.skip_message or ""

    def pulse(self, ago: float = 5) -> None:
        """The daemon let the sensor of mismatches tick so many seconds ago."""
        origin = RemoteInstigatorOrigin(
            RemoteRepositoryOrigin(RegisteredCodeLocationOrigin("recon"), "recon"), MISMATCH_SENSOR
        )
        data = SensorInstigatorData(last_tick_timestamp=self._real() - ago)
        self.instance.add_instigator_state(
            InstigatorState(origin, InstigatorType.SENSOR, InstigatorStatus.RUNNING, data)
        )

    def box(self) -> Outbox:
        return Outbox(InstanceLog(self.instance))

    def outbox(self) -> list[Entry]:
        return list(self.box())

    @property
    def headers(self) -> list[str]:
        return [sent["blocks"][0]["text"]["text"] for sent in self.server.messages]
