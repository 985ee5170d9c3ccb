"""One message to Slack, and what can be known about its arrival.

Why not dagster-slack's SlackResource: it takes a token and nothing else (0.29), so its client talks
to slack.com only, waits 30 seconds, and sends again after a dropped connection, which posts twice.
As a resource it would also show its configuration in the UI. The client below is the same
slack_sdk WebClient, with those choices made.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import HttpRequest, HttpResponse, RateLimitErrorRetryHandler, RetryState

from recon_assets.alerts.digest import Message
from recon_assets.config.settings import Settings

# Slack answers within a second or two. The daemon gives a whole tick 60 seconds and forgets what it
# did beyond them, which would post again: two waits for an answer and one for a rate limit fit.
TIMEOUT_SECONDS = 10
# Slack allows about one message per second and channel and mostly asks for a few seconds; what asks
# for more waits for a later tick instead of holding up the daemon.
MAX_RETRY_AFTER_SECONDS = 10

# Refusals of the form, not of the sender: they would come back every tick, and hold up every later
# alert, so the message is sent as plain text instead.
_FORM_ERRORS = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"}
)
_HINTS = {
    "channel_not_found": "check SLACK_CHANNEL; a private channel must have the app in it",
    "not_in_channel": "invite the app into the channel",
    "is_archived": "the channel is archived; set another SLACK_CHANNEL",
    "invalid_auth": "check SLACK_BOT_TOKEN",
    "not_authed": "check SLACK_BOT_TOKEN",
    "token_revoked": "SLACK_BOT_TOKEN was revoked; install the app again",
    "token_expired": "SLACK_BOT_TOKEN has expired",
    "account_inactive": "the app was removed from the workspace; install it again",
    "missing_scope": "the app needs the scope chat:write",
}
_ERROR_CODE = re.compile(r"[a-z0-9_]{1,80}")
# Sent inside a header: anything else fails there, in an error that quotes the token.
_TOKEN = re.compile(r"[!-~]+")
_API_URL = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")
# A gateway that lost Slack's answer knows as little as we do when a connection drops.
_GATEWAY_STATUSES = frozenset({502, 504})


class Delivery(StrEnum):
    """What is known after an attempt. Only UNCONFIRMED may have arrived without our knowing."""

    DELIVERED = "delivered"
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


def post(settings: Settings, message: Message) -> Outcome:
    """Send one digest. Never raises; the outcome's reason holds no secret and no customer."""
    if not settings.slack_token or not _TOKEN.fullmatch(settings.slack_token):
        return Outcome(Delivery.REFUSED, "SLACK_BOT_TOKEN is empty or not a token")
    if not settings.slack_channel:
        return Outcome(Delivery.REFUSED, "SLACK_CHANNEL is not set")
    if settings.slack_api_url and not _API_URL.fullmatch(settings.slack_api_url):
        return Outcome(Delivery.REFUSED, "SLACK_API_URL is not like https://slack.com/api/")
    web_client, channel = client(settings), settings.slack_channel
    outcome = _attempt(web_client, channel, message.text, blocks=list(message.blocks))
    if outcome.delivery is Delivery.REFUSED and outcome.code in _FORM_ERRORS:
        plain = _attempt(web_client, channel, message.text, blocks=None)
        reason = f"as plain text, since Slack refused the blocks ({outcome.code}). {plain.reason}"
        return Outcome(plain.delivery, reason.strip(), plain.code)
    return outcome


def _attempt(
    web_client: WebClient, channel: str, text: str, blocks: list[dict[str, Any]] | None
) -> Outcome:
    try:
        web_client.chat_postMessage(
            channel=channel,
            text=text,
            blocks=blocks,
            mrkdwn=False,
            link_names=False,
            unfurl_links=False,
            unfurl_media=False,
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
    return Outcome(Delivery.DELIVERED)


def _answered(status: int, headers: dict[str, str], data: object) -> Outcome:
    if status == 429:
        asked = _retry_after(headers)
        wait = f"{asked} seconds" if asked.isdecimal() else "a while"
        return Outcome(Delivery.RATE_LIMITED, f"Slack asks to wait {wait}")
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
    return Outcome(Delivery.REFUSED, f"Slack answered {answer}{hint}", code)


def _retry_after(headers: dict[str, str]) -> str:
    return next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
