"""What has been announced, and what of the newly recorded results still must be."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from recon_assets.alerts.digest import Message
from recon_assets.alerts.months import MonthAlert

# Kept to be looked up by hand; the tick that recorded one has it in its history for good.
MAX_UNCONFIRMED = 10

Version = tuple[str, int, str]


@dataclass(frozen=True)
class Cursor:
    """The sensor's memory: the last event it is done with, the result announced of each month, and
    the digests of which Slack never said whether they arrived.
    """

    storage_id: int = 0
    announced: Mapping[str, str] = field(default_factory=dict)
    ambiguous: tuple[Mapping[str, str], ...] = ()

    @classmethod
    def from_json(cls, text: str | None) -> Cursor:
        """Raises ValueError for a cursor edited by hand into something else: to guess a position
        would announce everything again, or nothing ever.
        """
        if not text:
            return cls()
        try:
            fields = json.loads(text)
            return cls(
                storage_id=int(fields["storage_id"]),
                announced={str(m): str(h) for m, h in fields["announced"].items()},
                ambiguous=tuple(dict(entry) for entry in fields.get("ambiguous", [])),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ValueError(
                "the sensor's cursor cannot be read; reset it in the UI to announce every month's "
                "latest result once more"
            ) from None

    def to_json(self) -> str:
        return json.dumps(
            {
                "storage_id": self.storage_id,
                "announced": dict(sorted(self.announced.items())),
                "ambiguous": list(self.ambiguous),
            }
        )

    def at(self, storage_id: int) -> Cursor:
        return replace(self, storage_id=storage_id)

    def having_announced(self, alerts: Iterable[MonthAlert]) -> Cursor:
        new = {alert.month: alert.result_hash for alert in alerts}
        return replace(self, announced={**self.announced, **new})

    def unsure_of(self, message: Message, sent_at: str) -> Cursor:
        entry = {"digest": message.key, "about": message.about, "sent_at": sent_at}
        return replace(self, ambiguous=(*self.ambiguous, entry)[-MAX_UNCONFIRMED:])


def version_of(alert: MonthAlert) -> Version:
    """What a repeat repeats. Not the hash alone: a result that comes back as version 3 finds
    nothing fresh, and would hide what version 1 found while nobody was told.
    """
    return (alert.month, alert.version, alert.result_hash)


def due(recorded: Iterable[MonthAlert], announced: Mapping[str, str]) -> list[MonthAlert]:
    """The newest result of each month, where it differs from the announced one and something fresh
    is in it. ``recorded`` are all results since, oldest first, repeats included.

    When several results of a month came in between, the newest's ``fresh`` leaves out what the
    unseen ones before it found first. Their counts are added, but never beyond what the newest
    result itself has as new or reopened, so nothing already gone is announced.
    """
    results: dict[str, dict[Version, MonthAlert]] = {}
    for alert in recorded:
        results.setdefault(alert.month, {})[version_of(alert)] = alert
    months = []
    for month, of_month in sorted(results.items()):
        *before, newest = of_month.values()
        unseen = [alert for alert in before if alert.result_hash != announced.get(month)]
        if newest.result_hash == announced.get(month):
            continue
        if unseen:
            fresh = newest.fresh + sum(alert.fresh for alert in unseen)
            newest = replace(newest, fresh=min(fresh, newest.new_or_reopened))
        if newest.fresh:
            months.append(newest)
    return months
