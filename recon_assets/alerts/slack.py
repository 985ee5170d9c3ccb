"""One letter to Slack, and what can be known about its arrival.

Why not dagster-slack's SlackResource: it takes a token and nothing else (0.29), so its client talks
to slack.com only, waits 30 seconds, and sends again after a dropped connection, which posts twice.
As a resource it would also show its configuration in the UI. The client below is the same
slack_sdk WebClient, with those choices made.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import HttpRequest, HttpResponse, RateLimitErrorRetryHandler, RetryState

from recon_assets.alerts.blocks import Block
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.notes import Entry
from recon_assets.config.settings import Settings

# Slack answers within a second or two. The daemon gives a whole tick 60 seconds and forgets what it
# did beyond them, which would post again: two waits for an answer and one for a rate limit fit.
TIMEOUT_SECONDS = 10
# Slack allows about one message per second and channel and mostly asks for a few seconds; what asks
# for more waits for a later tick instead of holding up the daemon.
MAX_RETRY_AFTER_SECONDS = 10

# A header that asks for more than a day is a mistake, and would silence alerts.
LONGEST_WAIT_SECONDS = 86_400
# Between our clock and Slack's, when a message is looked for by its time.
CLOCK_SKEW_SECONDS = 300
# A thousand messages since one attempt is a channel in which nobody reads alerts.
PAGES_LOOKED_AT = 5

# Refusals of the form, not of the sender: they would come back every tick, and hold up every later
# alert, so the message is sent as plain text instead.
_FORM_ERRORS = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"}
)
# The message to edit or answer was deleted, or may not be edited any more.
_GONE_ERRORS = frozenset(
    {
        "message_not_found",
        "cant_update_message",
        "edit_window_closed",
        "thread_not_found",
        "cannot_reply_to_message",
    }
)
# Reasons not to be able to look that stay until somebody changes the app.
_LASTING_ERRORS = frozenset({"missing_scope", "not_in_channel", "unknown_method"})
_HINTS = {
    "channel_not_found": "check SLACK_CHANNEL; a private channel must have the app in it",
    "not_in_channel": "invite the app into the channel",
    "is_archived": "the channel is archived; set another SLACK_CHANNEL",
    "invalid_auth": "check SLACK_BOT_TOKEN",
    "not_authed": "check SLACK_BOT_TOKEN",
    "token_revoked": "SLACK_BOT_TOKEN was revoked; install the app again",
    "token_expired": "SLACK_BOT_TOKEN has expired",
    "account_inactive": "the app was removed from the workspace; install it again",
    "missing_scope": "the app lacks a scope; see `recon alerts test`",
}
_ERROR_CODE = re.compile(r"[a-z0-9_]{1,80}")
# Sent inside a header: anything else fails there, in an error that quotes the token.
_TOKEN = re.compile(r"[!-~]+")
_CHANNEL_ID = re.compile(r"[CGD][A-Z0-9]{5,}")
_API_URL = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")
# A gateway that lost Slack's answer knows as little as we do when a connection drops.
_GATEWAY_STATUSES = frozenset({502, 504})


class Delivery(StrEnum):
    """What is known after an attempt. Only UNCONFIRMED may have arrived without our knowing.
    IMPOSSIBLE will be refused whenever it is tried: what it edits or answers is gone.
    """

    DELIVERED = "delivered"
    IMPOSSIBLE = "impossible"
    REFUSED = "refused"
    RATE_LIMITED = "rate limited"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True)
class Outcome:
    """An attempt's result; a value, not an exception, because slack_sdk's exceptions carry the
    request's headers, and with them the token, into whatever logs or stores them.
    """

    delivery: Delivery
    reason: str = ""
    code: str | None = None
    channel: str | None = None
    ts: str | None = None
    retry_after: float = 0


@dataclass(frozen=True)
class Found:
    """Whether a message is there; None where that cannot be told. ``passing``: ask again soon."""

    there: bool | None
    reason: str
    channel: str | None = None
    ts: str | None = None
    passing: bool = False
    retry_after: float = 0


class _BoundedRateLimit(RateLimitErrorRetryHandler):
    """Waits as long as Slack asks, once, up to the bound; slack_sdk's own has no bound, and raises
    on a Retry-After that is not a whole number.
    """

    def _can_retry(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        if response is None or response.status_code != 429:
            return False
        asked = _retry_after({name: values[0] for name, values in response.headers.items()})
        return asked.isdecimal() and int(asked) <= MAX_RETRY_AFTER_SECONDS


def client(settings: Settings) -> WebClient:
    """A client that sends a request once, and again only where Slack said that it did nothing."""
    # slack_sdk logs whole requests at DEBUG, customers' names included, and proxies' passwords.
    silent = logging.Logger("slack_sdk", level=logging.CRITICAL + 1)
    web_client = WebClient(
        token=settings.slack_token,
        base_url=settings.slack_api_url or WebClient.BASE_URL,
        timeout=TIMEOUT_SECONDS,
        retry_handlers=[_BoundedRateLimit()],
        logger=silent,
    )
    # slack_sdk sends everything through HTTPS_PROXY, a local http:// server's messages too. Left to
    # itself, urllib takes the proxy that the environment names for the scheme.
    web_client.proxy = None
    return web_client


def send(settings: Settings, letter: Letter, parent: Entry | None = None) -> Outcome:
    """Post a letter, answer ``parent`` in its thread, or edit it. Never raises; the outcome's reason
    holds no secret and no customer.
    """
    if problem := unusable(settings):
        return Outcome(Delivery.REFUSED, problem)
    web_client = client(settings)
    outcome = _attempt(web_client, letter, parent, marked(letter))
    if outcome.delivery is Delivery.REFUSED and outcome.code in _FORM_ERRORS:
        plain = _attempt(web_client, letter, parent, [])
        reason = f"as plain text, since Slack refused the blocks ({outcome.code}). {plain.reason}"
        return replace(plain, reason=reason.strip())
    return outcome


def unusable(settings: Settings) -> str | None:
    """Why nothing can be sent with these settings, in words."""
    if not settings.slack_token or not _TOKEN.fullmatch(settings.slack_token):
        return "SLACK_BOT_TOKEN is empty or not a token"
    if settings.slack_api_url and not _API_URL.fullmatch(settings.slack_api_url):
        return "SLACK_API_URL is not like https://slack.com/api/"
    return None


def marked(letter: Letter) -> list[Block]:
    """The blocks, the first of which bears the letter's name, for ``find``."""
    first, *rest = letter.blocks or ({},)
    return [first | {"block_id": letter.marker}, *rest] if first else []


def _attempt(
    web_client: WebClient, letter: Letter, parent: Entry | None, blocks: list[Block]
) -> Outcome:
    content: dict[str, Any] = {"text": letter.text, "blocks": blocks or None}
    try:
        if letter.kind is Kind.UPDATE and parent is not None:
            answer = web_client.chat_update(
                channel=parent.channel or "", ts=parent.ts or "", link_names=False, **content
            )
        else:
            answer = web_client.chat_postMessage(
                channel=_channel(letter, parent),
                thread_ts=parent.ts if parent else None,
                reply_broadcast=letter.broadcast or None,
                mrkdwn=False,
                link_names=False,
                unfurl_links=False,
                unfurl_media=False,
                **content,
            )
    except SlackApiError as error:
        return _answered(error.response.status_code, error.response.headers, error.response.data)
    except URLError as error:
        # urllib wraps what fails up to the request's last byte, and only that: Slack cannot have
        # acted on half a request.
        return Outcome(Delivery.REFUSED, f"Slack cannot be reached: {error.reason}")
    except Exception as error:  # whatever it is, it came after the request was out
        kind = type(error).__name__
        return Outcome(Delivery.UNCONFIRMED, f"the connection ended before an answer ({kind})")
    channel, ts = answer.get("channel"), answer.get("ts")
    known = isinstance(channel, str) and isinstance(ts, str)
    return Outcome(Delivery.DELIVERED, channel=channel if known else None, ts=ts if known else None)


def _channel(letter: Letter, parent: Entry | None) -> str:
    return (parent.channel if parent else None) or letter.to.removeprefix("slack:")


def scopes(settings: Settings) -> tuple[frozenset[str] | None, str | None]:
    """What Slack says that the token may do, None where it does not say; or what is wrong with it."""
    if problem := unusable(settings):
        return None, problem
    try:
        answer = client(settings).auth_test()
    except SlackApiError as error:
        return None, _answered(error.response.status_code, {}, error.response.data).reason
    except Exception as error:
        return None, f"Slack cannot be reached ({type(error).__name__})"
    named = {name.lower(): value for name, value in answer.headers.items()}.get("x-oauth-scopes")
    return (None if named is None else frozenset(re.split(r"[,\s]+", named))), None


def find(settings: Settings, entry: Entry, channel: str | None, parent: Entry | None) -> Found:
    """Whether a letter of which no answer came is in the channel, or in its parent's thread.

    ``channel`` is the channel's id. Only a whole answer of Slack counts: that a message is not in
    half a history says nothing.
    """
    if channel is None or not _CHANNEL_ID.fullmatch(channel):
        return Found(None, "the channel's id is not known; give SLACK_CHANNEL as an id to have it")
    web_client, cursor = client(settings), None
    since = f"{entry.attempted_at - CLOCK_SKEW_SECONDS:.6f}"
    for _ in range(PAGES_LOOKED_AT):
        try:
            if parent is not None:
                answer = web_client.conversations_replies(
                    channel=channel, ts=parent.ts or "", oldest=since, limit=200, cursor=cursor
                )
            else:
                answer = web_client.conversations_history(
                    channel=channel, oldest=since, limit=200, cursor=cursor
                )
        except SlackApiError as error:
            response = error.response
            outcome = _answered(response.status_code, response.headers, response.data)
            passing = outcome.code not in _LASTING_ERRORS
            return Found(None, outcome.reason, passing=passing, retry_after=outcome.retry_after)
        except Exception as error:
            return Found(None, f"Slack cannot be asked ({type(error).__name__})", passing=True)
        messages, more = answer.get("messages"), answer.get("has_more")
        if not isinstance(messages, list) or not isinstance(more, bool):
            break
        for message in messages:
            if letter_of(message) == entry.letter.marker:
                return Found(True, "it is in the channel", channel, str(message.get("ts")))
        if not more:
            return Found(False, "it is not in the channel")
        cursor = (answer.get("response_metadata") or {}).get("next_cursor")
    return Found(None, "the channel's history could not be read to its end", passing=True)


def letter_of(message: Mapping[str, Any]) -> str | None:
    """The marker that a message bears."""
    blocks = message.get("blocks")
    first = blocks[0] if isinstance(blocks, list) and blocks else {}
    return first.get("block_id") if isinstance(first, dict) else None


def _answered(status: int, headers: dict[str, str], data: object) -> Outcome:
    if status == 429:
        asked = _retry_after(headers)
        wait = f"{asked} seconds" if asked.isdecimal() else "a while"
        seconds = float(min(int(asked), LONGEST_WAIT_SECONDS)) if asked.isdecimal() else 0
        return Outcome(
            Delivery.RATE_LIMITED, f"Slack asks to wait {wait}", "ratelimited", retry_after=seconds
        )
    if status in _GATEWAY_STATUSES:
        return Outcome(Delivery.UNCONFIRMED, f"a gateway answered HTTP {status} in Slack's place")
    found = data.get("error") if isinstance(data, dict) else None
    code = found if isinstance(found, str) and _ERROR_CODE.fullmatch(found) else None
    if code is None and status == 200:
        # Something between us and Slack, or Slack itself in trouble: to go on posting into it
        # every tick could fill the channel.
        return Outcome(Delivery.UNCONFIRMED, "the answer was not one of Slack's")
    hint = f": {_HINTS[code]}" if code in _HINTS else ""
    answer = f"HTTP {status}" if code is None else code
    delivery = Delivery.IMPOSSIBLE if code in _GONE_ERRORS else Delivery.REFUSED
    return Outcome(delivery, f"Slack answered {answer}{hint}", code)


def _retry_after(headers: dict[str, str]) -> str:
    return next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
