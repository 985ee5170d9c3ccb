"""The section ``alerts:`` of recon.yaml: what is told, and to whom."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, field_validator, model_validator

from recon_assets.config.values import Share, Strict
from recon_assets.contracts.vocabulary import CATEGORIES, SEVERITIES, nearest

# What a mail header and the envelope take as they are; anything rarer is written otherwise.
_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(\.[\w-]+)*", re.ASCII)
_CHANNEL = re.compile(r"#?[\w.-]{1,80}")


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise ValueError("expected a mail address such as finance@example.com")
    return text


def _channel(text: str | None) -> str | None:
    if text is not None and not _CHANNEL.fullmatch(text):
        raise ValueError("expected a channel such as '#reconciliation', or its id")
    return text


Addresses = Annotated[
    tuple[Annotated[str, AfterValidator(_address)], ...], BeforeValidator(_listed)
]
Channel = Annotated[str | None, AfterValidator(_channel)]
Words = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class Route(Strict):
    """Findings that are also told elsewhere: those that meet every condition given. A condition
    holds for any of its values.
    """

    owner: Words = ()
    category: Words = ()
    severity: Words = ()
    channel: Channel = None
    email: Addresses = ()

    @field_validator("category", "severity")
    @classmethod
    def _known(cls, words: tuple[str, ...], info: Any) -> tuple[str, ...]:
        allowed = CATEGORIES if info.field_name == "category" else SEVERITIES
        for word in words:
            if word not in allowed:
                raise ValueError(
                    f"{word!r} is not a {info.field_name}{nearest(word, allowed)};"
                    f" allowed: {', '.join(allowed)}"
                )
        return words

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if not self.conditions():
            raise ValueError("a route needs owner, category or severity")
        if not self.channel and not self.email:
            raise ValueError("a route needs channel or email: where to")
        return self

    def conditions(self) -> dict[str, tuple[str, ...]]:
        """Column → values, of those conditions that are given."""
        names = ("owner", "category", "severity")
        return {name: getattr(self, name) for name in names if getattr(self, name)}

    @property
    def key(self) -> str:
        """The conditions in words, the same for the same conditions."""
        return "; ".join(f"{name} {', '.join(words)}" for name, words in self.conditions().items())


class Alerts(Strict):
    """What is told beyond new and returned mismatches, and to whom beyond SLACK_CHANNEL.

    ``money_threshold`` is an amount in whatever currency a finding is in. ``rejected_rows`` is the
    share of a source's rows from which a month's rejected ones are told.
    """

    channel: Channel = None
    email: Addresses = ()
    money_threshold: Annotated[Decimal, Field(gt=0)] | None = None
    rejected_rows: Share = Decimal("0.05")
    heartbeat: Literal["daily", "weekly", "off"] = "weekly"
    routes: tuple[Route, ...] = ()
