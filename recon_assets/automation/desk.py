"""Where a sensor writes what is to be said, and when it need not look: to read an outbox of years
takes most of a second, of every half minute.
"""

from __future__ import annotations

import math
import time
import zlib
from collections.abc import Callable, Collection
from functools import cached_property

from recon_assets.alerts.delivery import Report, Sender
from recon_assets.alerts.outbox import Outbox
from recon_assets.automation.outbox_log import InstanceLog
from recon_assets.config.settings import Settings

# A number by each name, for a sensor's cursor.
Memory = dict[str, float]

# Whatever is remembered, the outbox is read once a day.
LONGEST_REST_SECONDS = 86_400


class Desk:
    """The outbox of one tick, which sends to ``places``. ``memory`` is what the tick before kept."""

    def __init__(
        self,
        log: InstanceLog,
        places: Collection[str],
        memory: Memory,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._log, self._places, self._memory = log, places, memory
        self._clock, self._sleep = clock, sleep

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self._log)

    @cached_property
    def rests(self) -> bool:
        """Whether nothing became of any letter since it was kept that all was done: nobody noted
        anything, no time to try again has come, and the same places are told.
        """
        return (
            self._clock() < self._memory.get("rests_until", 0)
            and self._memory.get("places") == self._told
            and not self._log.newer(int(self._memory.get("read_to", 0)))
        )

    def deliver(self, settings: Settings, name: str) -> list[Report]:
        """Send what waits, as ``name``; nothing is read where nothing can wait."""
        if self.rests and "outbox" not in vars(self):
            return []
        sender = Sender(self.outbox, settings, name, self._clock, self._sleep)
        return sender.deliver(self._places)

    def kept(self) -> Memory:
        """For the next tick to know whether it rests."""
        if "outbox" not in vars(self):
            return {name: self._memory[name] for name in ("rests_until", "places", "read_to")}
        waits = [entry.next_step for entry in self.outbox if entry.letter.to in self._places]
        until = min(self._clock() + LONGEST_REST_SECONDS, *waits, math.inf)
        return {"rests_until": until, "places": self._told, "read_to": self._log.settled}

    @property
    def _told(self) -> float:
        return float(zlib.crc32("\n".join(sorted(self._places)).encode()))
