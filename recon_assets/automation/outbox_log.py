"""The outbox's log in the Dagster instance: observations of the asset key ``alerts/outbox``.

Not in the warehouse, whose file a run may hold, and not in a sensor's cursor, which is written only
when a tick ends: a process that dies in a tick would forget what it sent. The event log is written
at once, is the same on SQLite and Postgres, and shows every note in the UI, under Catalog,
``alerts/outbox``.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from dagster import (
    AssetKey,
    AssetObservation,
    AssetRecordsFilter,
    DagsterInstance,
    EventLogRecord,
    JsonMetadataValue,
    MetadataValue,
)

from recon_assets.alerts.letter import Letter
from recon_assets.alerts.notes import Note, State
from recon_assets.alerts.outbox import Log

OUTBOX = AssetKey(["alerts", "outbox"])
# A letter and its notes are a few events; a page holds some hundred letters.
NOTES_PER_PAGE = 1000
# Postgres gives an event its place before it is there to be read, so one can turn up behind others
# that were read already. Not after a minute: what takes that long has failed.
TURNS_UP_SECONDS = 60


class InstanceLog(Log):
    """Remembers what it has read: a tick looks several times, and the log only grows. Its end is
    read anew each time.
    """

    def __init__(self, instance: DagsterInstance) -> None:
        self._instance = instance
        self._read: dict[int, Note] = {}
        self._place = 0

    def append(self, note: Note) -> None:
        facts = {
            name: value
            for name, value in vars(note).items()
            if value and name not in ("letters", "place", "at")
        }
        metadata: dict[str, Any] = {"note": MetadataValue.json(facts | {"state": note.state.value})}
        about = ""
        if note.letters:
            to, what = note.letters[0].to, "; ".join(letter.about for letter in note.letters)
            about = f" {what} to {to}"
            metadata |= {"about": what, "to": to, "text": "\n".join(x.text for x in note.letters)}
            written = "[" + ", ".join(x.to_json() for x in note.letters) + "]"
            metadata["letters"] = MetadataValue.text(written)
        said = f": {note.reason}" if note.reason else ""
        self._instance.report_runless_asset_event(
            AssetObservation(
                OUTBOX,
                description=f"{note.key} {note.state}{about}{said}",
                metadata={"state": note.state.value, "key": note.key} | metadata,
            )
        )

    @property
    def settled(self) -> int:
        """The place up to which nothing can turn up any more."""
        return self._place

    def newer(self, place: int) -> bool:
        """Whether anything was noted behind that place."""
        behind = AssetRecordsFilter(OUTBOX, after_storage_id=place)
        return bool(self._instance.fetch_observations(behind, 1, ascending=True).records)

    def notes(self) -> list[Note]:
        settled = True
        for record in self._newer():
            settled = settled and record.timestamp < time.time() - TURNS_UP_SECONDS
            if settled:
                self._place = record.storage_id
            if record.storage_id not in self._read and (note := _note(record)) is not None:
                self._read[record.storage_id] = note
        return [self._read[place] for place in sorted(self._read)]

    def _newer(self) -> Iterator[EventLogRecord]:
        after = self._place
        while True:
            page = self._instance.fetch_observations(
                AssetRecordsFilter(OUTBOX, after_storage_id=after), NOTES_PER_PAGE, ascending=True
            )
            yield from page.records
            if not page.has_more or not page.records:
                return
            after = page.records[-1].storage_id


def _note(record: EventLogRecord) -> Note | None:
    observation = record.asset_observation
    metadata = observation.metadata if observation else {}
    found = metadata.get("note")
    if not isinstance(found, JsonMetadataValue) or not isinstance(found.data, dict):
        return None  # observed by somebody else, by hand
    facts = {k: v for k, v in found.data.items() if k in Note.__dataclass_fields__}
    letters = json.loads(str(metadata["letters"].value)) if "letters" in metadata else []
    return Note(
        **facts | {"state": State(str(facts["state"]))},
        letters=tuple(map(Letter.from_fields, letters)),
        place=record.storage_id,
        at=record.timestamp,
    )
