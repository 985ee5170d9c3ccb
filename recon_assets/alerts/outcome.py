"""What is known after an attempt to send, by Slack or by mail."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
