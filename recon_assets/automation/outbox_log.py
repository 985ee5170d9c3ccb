"""The outbox's log in the Dagster instance: observations of the asset key ``alerts/outbox``.

Not in the warehouse, whose file a run may hold, and not in a sensor's cursor, which is written only
when a tick ends: a process that dies in a tick would forget what it sent. The event log is written
at once, is the same on SQLite and Postgres, and shows every note in the UI, under Catalog,
``alerts/outbox``.
"""

from __future__ import annotations

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

from recon_assets.alerts.outbox import Letter, Log, Note, State

OUTBOX = AssetKey(["alerts", "outbox"])
# A letter and its notes are a few events; a page holds some hundred letters.
NOTES_PER_PAGE = 1000


class InstanceLog(Log):
    """Remembers what it has read: a tick looks several times, and the log only grows."""

    def __init__(self, instance: DagsterInstance) -> None:
        self._instance = instance
        self._read: list[Note] = []
        self._place = 0

    def append(self, note: Note) -> None:
        facts = {
            name: value
            for name, value in vars(note).items()
            if value and name not in ("letter", "place", "at")
        }
        metadata: dict[str, Any] = {"note": MetadataValue.json(facts | {"state": note.state.value})}
        about = ""
        if note.letter is not None:
            letter = note.letter
            about = f" {letter.about} to {letter.to}"
            metadata |= {"about": letter.about, "to": letter.to, "text": letter.text}
            metadata["letter"] = MetadataValue.text(letter.to_json())
        said = f": {note.reason}" if note.reason else ""
        self._instance.report_runless_asset_event(
            AssetObservation(
                OUTBOX,
                description=f"{note.key} {note.state}{about}{said}",
                metadata={"state": note.state.value, "key": note.key} | metadata,
            )
        )

    def notes(self) -> list[Note]:
        for record in self._newer():
            self._place = record.storage_id
            if (note := _note(record)) is not None:
                self._read.append(note)
        return self._read

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
    letter = metadata.get("letter")
    return Note(
        **facts | {"state": State(str(facts["state"]))},
        letter=Letter.from_json(str(letter.value)) if letter is not None else None,
        place=record.storage_id,
        at=record.timestamp,
    )
