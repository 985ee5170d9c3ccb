"""Whether a message of whose arrival no answer told is in Slack."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from recon_assets.alerts.notes import Entry
from recon_assets.alerts.outcome import Outcome
from recon_assets.alerts.slack_api import ask
from recon_assets.config.settings import Settings

# Between our clock and Slack's, when a message is looked for by its time.
CLOCK_SKEW_SECONDS = 300
# A thousand messages since one attempt is a channel in which nobody reads alerts.
PAGES_LOOKED_AT = 5
MESSAGES_PER_PAGE = 200
# Reasons not to be able to look that stay until somebody changes the app.
_LASTING_ERRORS = frozenset({"missing_scope", "not_in_channel", "unknown_method"})
_CHANNEL_ID = re.compile(r"[CGD][A-Z0-9]{5,}")


@dataclass(frozen=True)
class Found:
    """Whether a message is there; None where that cannot be told. ``passing``: ask again soon."""

    there: bool | None
    reason: str
    channel: str | None = None
    ts: str | None = None
    passing: bool = False
    retry_after: float = 0


def find(settings: Settings, entry: Entry, channel: str | None, parent: Entry | None) -> Found:
    """Whether a letter of which no answer came is in the channel, or in its parent's thread.

    ``channel`` is the channel's id. Only a whole answer of Slack counts: that a message is not in
    half a history says nothing.
    """
    if channel is None or not _CHANNEL_ID.fullmatch(channel):
        return Found(None, "the channel's id is not known; give SLACK_CHANNEL as an id to have it")
    where: dict[str, Any] = {
        "channel": channel,
        "oldest": f"{entry.attempted_at - CLOCK_SKEW_SECONDS:.6f}",
        "limit": MESSAGES_PER_PAGE,
        "cursor": None,
    }
    method = "conversations_history"
    if parent is not None:
        method, where["ts"] = "conversations_replies", parent.ts or ""
    for _ in range(PAGES_LOOKED_AT):
        answer = ask(settings, method, **where)
        if isinstance(answer, Outcome):
            passing = answer.code not in _LASTING_ERRORS
            return Found(None, answer.reason, passing=passing, retry_after=answer.retry_after)
        messages, more = answer.get("messages"), answer.get("has_more")
        if not isinstance(messages, list) or not isinstance(more, bool):
            break
        for message in messages:
            if _marker_of(message) == entry.letter.marker:
                return Found(True, "it is in the channel", channel, str(message.get("ts")))
        if not more:
            return Found(False, "it is not in the channel")
        where["cursor"] = (answer.get("response_metadata") or {}).get("next_cursor")
    return Found(None, "the channel's history could not be read to its end", passing=True)


def _marker_of(message: Mapping[str, Any]) -> object:
    """The name of the letter that a message bears."""
    blocks = message.get("blocks")
    first = blocks[0] if isinstance(blocks, list) and blocks else {}
    return first.get("block_id") if isinstance(first, dict) else None
