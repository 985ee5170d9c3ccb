"""Processes that let the mismatch sensor tick, over and over, and may be killed at any moment.

It loads everything once and then forks for each line "start" on its input, so that hundreds of
senders can be killed in a minute. As the daemon does, each writes its sensor's cursor down only
after a tick that ended well.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from dagster import build_sensor_context

from recon_assets.alerts import delivery, slack_api
from recon_assets.assets.project import Project
from recon_assets.automation import outbox_log
from recon_assets.automation.alert_sensors import DeliveryError, alert_sensors
from recon_assets.config import parse_config
from recon_assets.config.aliases import AliasBook
from recon_assets.config.settings import Settings
from recon_assets_tests.alerts.months_data import CONFIG
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.fake_slack import CHANNEL_ID, TOKEN


def hurry() -> None:
    """Everything that is measured in minutes, in tenths of a second; the order of things stays."""
    slack_api.TIMEOUT_SECONDS = 0.3  # type: ignore[assignment]
    delivery.ABANDONED_SECONDS = 2  # type: ignore[assignment]
    delivery.LOOK_AFTER_SECONDS = 0.5  # type: ignore[assignment]
    delivery.LOOK_AGAIN_SECONDS = 3600
    delivery.FIRST_DELAY_SECONDS = 0.1  # type: ignore[assignment]
    delivery.LONGEST_DELAY_SECONDS = 0.5  # type: ignore[assignment]
    delivery.PACE_SECONDS = 0
    delivery.CLAIM_SECONDS = 0.2
    outbox_log.TURNS_UP_SECONDS = 1
    # So that a second's wait is left to a later tick, and less than one is waited out.
    slack_api.MAX_RETRY_AFTER_SECONDS = 0


def tick_for_ever(home: Path, url: str, number: int) -> None:
    here = Path("/nowhere")
    settings = Settings(
        here, here, here, slack_token=TOKEN, slack_channel=CHANNEL_ID, slack_api_url=url
    )
    project = Project(settings, parse_config(CONFIG), AliasBook())
    [sensor] = [s for s in alert_sensors(project) if s.name == "mismatch_alerts"]
    cursor, new = home / f"cursor {number}", home / f"cursor {number} new"
    with instance_at(home) as instance:
        while True:
            known = cursor.read_text() if cursor.exists() else None
            try:
                result = sensor.evaluate_tick(build_sensor_context(instance, cursor=known))
            except DeliveryError:
                pass
            else:
                new.write_text(result.cursor or "")
                new.replace(cursor)
            time.sleep(0.02)


def main() -> None:
    home, url, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    children = list[int]()
    hurry()
    print("ready", flush=True)
    for line in sys.stdin:
        while children:
            os.kill(children[-1], signal.SIGKILL)
            os.waitpid(children.pop(), 0)
        if line.strip() == "start":
            for number in range(count):
                children.append(os.fork())
                if not children[-1]:
                    tick_for_ever(home, url, number)
        print("done", *children, flush=True)
    for child in children:
        os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    main()
