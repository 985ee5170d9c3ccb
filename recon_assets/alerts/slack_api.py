"""One question to Slack's API, and what its answer, or the lack of one, says.

Why not dagster-slack's SlackResource: it takes a token and nothing else (0.29), so its client talks
to slack.com only, waits 30 seconds, and sends again after a dropped connection, which posts twice.
As a resource it would also show its configuration in the UI. The client below is the same
slack_sdk WebClient, with those choices made.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.error import URLError

from recon_assets.alerts.outcome import Delivery, Outcome
from recon_assets.config.settings import Settings

if TYPE_CHECKING:
    from slack_sdk import WebClient
    from slack_sdk.web import SlackResponse

# Slack answers within a second or two. The daemon gives a whole tick 60 seconds and forgets what it
# did beyond them, which would post again: two waits for an answer and one for a rate limit fit.
TIMEOUT_SECONDS = 10
# Slack allows about one message per second and channel and mostly asks for a few seconds; what asks
# for more waits for a later tick instead of holding up the daemon.
MAX_RETRY_AFTER_SECONDS = 10
# A header that asks for more than a day is a mistake, and would silence alerts.
LONGEST_WAIT_SECONDS = 86_400
# Where a header does not say it in seconds, which only something between us and Slack would do.
UNKNOWN_WAIT_SECONDS = 30

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
_API_URL = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")
# A gateway that lost Slack's answer knows as little as we do when a connection drops.
_GATEWAY_STATUSES = frozenset({502, 504})


def ask(settings: Settings, method: str, **arguments: Any) -> SlackResponse | Outcome:
    """Slack's answer to ``method``, or why there is none. It is asked once, and once more where it
    said that it did nothing and when to come back. Never raises.
    """
    if problem := unusable(settings):
        return Outcome(Delivery.REFUSED, problem)
    answer = _ask(settings, method, arguments)
    if (
        isinstance(answer, Outcome)
        and answer.delivery is Delivery.RATE_LIMITED
        and answer.retry_after <= MAX_RETRY_AFTER_SECONDS
    ):
        time.sleep(answer.retry_after)
        return _ask(settings, method, arguments)
    return answer


def unusable(settings: Settings) -> str | None:
    """Why nothing can be sent with these settings, in words."""
    if not settings.slack_token or not _TOKEN.fullmatch(settings.slack_token):
        return "SLACK_BOT_TOKEN is empty or not a token"
    if settings.slack_api_url and not _API_URL.fullmatch(settings.slack_api_url):
        return "SLACK_API_URL is not like https://slack.com/api/"
    return None


def client(settings: Settings) -> WebClient:
    """A client that sends a request once."""
    from slack_sdk import WebClient  # a third of a second of every start, for what is seldom said

    # slack_sdk logs whole requests at DEBUG, customers' names included, and proxies' passwords.
    silent = logging.Logger("slack_sdk", level=logging.CRITICAL + 1)
    web_client = WebClient(
        token=settings.slack_token,
        base_url=settings.slack_api_url or WebClient.BASE_URL,
        timeout=TIMEOUT_SECONDS,
        retry_handlers=[],
        logger=silent,
    )
    # slack_sdk sends everything through HTTPS_PROXY, a local http:// server's messages too. Left to
    # itself, urllib takes the proxy that the environment names for the scheme.
    web_client.proxy = None
    return web_client


def _ask(settings: Settings, method: str, arguments: Mapping[str, Any]) -> SlackResponse | Outcome:
    from slack_sdk.errors import SlackApiError

    try:
        answer: SlackResponse = getattr(client(settings), method)(**arguments)
    except SlackApiError as error:
        return _refusal(error.response.status_code, error.response.headers, error.response.data)
    except URLError as error:
        # urllib wraps what fails up to the request's last byte, and only that: Slack cannot have
        # acted on half a request.
        return Outcome(Delivery.REFUSED, f"Slack cannot be reached: {error.reason}")
    except Exception as error:  # whatever it is, it came after the request was out
        kind = type(error).__name__
        return Outcome(Delivery.UNCONFIRMED, f"the connection ended before an answer ({kind})")
    return answer


def _refusal(status: int, headers: Mapping[str, str], data: object) -> Outcome:
    if status == 429:
        return _rate_limit(headers)
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


def _rate_limit(headers: Mapping[str, str]) -> Outcome:
    asked = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    wait, seconds = "a while", UNKNOWN_WAIT_SECONDS
    if asked.isdecimal():
        wait, seconds = f"{asked} seconds", min(int(asked), LONGEST_WAIT_SECONDS)
    return Outcome(
        Delivery.RATE_LIMITED, f"Slack asks to wait {wait}", "ratelimited", retry_after=seconds
    )
