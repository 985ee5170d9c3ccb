"""Whether the sensor that tells of mismatches is alive, by what its daemon recorded of it."""

from __future__ import annotations

import time

from dagster import DagsterInstance
from dagster._core.scheduler.instigation import SensorInstigatorData

MISMATCH_SENSOR = "mismatch_alerts"
# Twenty of its intervals: a daemon that restarts is back long before.
PULSE_SECONDS = 600


def since_last_tick(instance: DagsterInstance) -> float | None:
    """Seconds since the sensor last ran; None where it never did."""
    ticks = [
        state.instigator_data.last_tick_timestamp
        for state in instance.all_instigator_state()
        if state.instigator_name == MISMATCH_SENSOR
        and isinstance(state.instigator_data, SensorInstigatorData)
    ]
    known = [tick for tick in ticks if tick]
    return time.time() - max(known) if known else None
