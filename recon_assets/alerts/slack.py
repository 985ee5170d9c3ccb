"""One letter to Slack, and what can be known about its arrival."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from recon_assets.alerts.blocks import Block
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.notes import Entry
from recon_assets.alerts.outcome import Delivery, Outcome
from recon_assets.alerts.slack_api import ask
from recon_assets.config.settings import Settings

# Refusals of the form, not of the sender: they would come back every tick, and hold up every later
# alert, so the message is sent as plain text instead.
_FORM_ERRORS = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"}
)


def send(settings: Settings, letter: Letter, parent: Entry | None = None) -> Outcome:
    """Post a letter, answer ``parent`` in its thread, or edit it. Never raises; the outcome's reason
    holds no secret and no customer.
    """
    outcome = _attempt(settings, letter, parent, marked(letter))
    if outcome.delivery is Delivery.REFUSED and outcome.code in _FORM_ERRORS:
        plain = _attempt(settings, letter, parent, [])
        reason = f"as plain text, since Slack refused the blocks ({outcome.code}). {plain.reason}"
        return replace(plain, reason=reason.strip())
    return outcome


def marked(letter: Letter) -> list[Block]:
    """The blocks, the first of which bears the letter's name, to be found by."""
    first, *rest = letter.blocks or ({},)
    return [first | {"block_id": letter.marker}, *rest] if first else []


def scopes(settings: Settings) -> tuple[frozenset[str] | None, str | None]:
    """What Slack says that the token may do, None where it does not say; or what is wrong with it."""
    answer = ask(settings, "auth_test")
    if isinstance(answer, Outcome):
        return None, answer.reason
    named = {name.lower(): value for name, value in answer.headers.items()}.get("x-oauth-scopes")
    return (None if named is None else frozenset(re.split(r"[,\s]+", named))), None


def _attempt(
    settings: Settings, letter: Letter, parent: Entry | None, blocks: list[Block]
) -> Outcome:
    content: dict[str, Any] = {"text": letter.text, "blocks": blocks or None, "link_names": False}
    if letter.kind is Kind.UPDATE and parent is not None:
        where = {"channel": parent.channel or "", "ts": parent.ts or ""}
        answer = ask(settings, "chat_update", **where, **content)
    else:
        answer = ask(
            settings,
            "chat_postMessage",
            channel=(parent.channel if parent else None) or letter.to.removeprefix("slack:"),
            thread_ts=parent.ts if parent else None,
            reply_broadcast=letter.broadcast or None,
            mrkdwn=False,
            unfurl_links=False,
            unfurl_media=False,
            **content,
        )
    if isinstance(answer, Outcome):
        return answer
    channel, ts = answer.get("channel"), answer.get("ts")
    known = isinstance(channel, str) and isinstance(ts, str)
    return Outcome(Delivery.DELIVERED, channel=channel if known else None, ts=ts if known else None)
