"""The section ``schedule:`` of recon.yaml: when a month is closed, and when it is late."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import Field, field_validator

from recon_assets.config.values import Strict
from recon_assets.contracts.vocabulary import nearest

# A month has at least so many days, and every close has its day in every month.
LAST_DAY = 28


class Schedule(Strict):
    """A month is closed on ``day`` of the next one at ``hour``, in ``timezone``, once all its
    sources are there. It is late when it is not reconciled ``late_after_days`` days after its end.
    """

    day: Annotated[int, Field(ge=1, le=LAST_DAY)] = 3
    hour: Annotated[int, Field(ge=0, le=23)] = 6
    timezone: str = "UTC"
    late_after_days: Annotated[int, Field(ge=1, le=LAST_DAY)] = 10

    @field_validator("timezone")
    @classmethod
    def _known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(
                "expected the name of a time zone, such as America/New_York"
                f"{nearest(name, available_timezones())}"
            ) from None
        return name
