"""recon.yaml as pydantic models: the one place that says which keys exist and what they may hold.

Scalars reach these models as the text written in the file (see ``loading``), so ``0.10`` becomes
an exact decimal, ``No`` stays a word and ``00123`` keeps its zeros.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, field_validator, model_validator

from recon_assets.config.alerts import Alerts
from recon_assets.config.schedule import Schedule
from recon_assets.config.sources import AnySource, FileSource, TableSource
from recon_assets.config.values import Month, OptionalMonth, OptionalPath, Share, Strict, Tolerance
from recon_assets.contracts.vocabulary import (
    CANONICAL_COLUMNS,
    CATEGORIES,
    Source,
    nearest,
)

IDENTITY = ("customer_id", "customer_name")


class Sources(Strict):
    crm: AnySource
    billing: AnySource
    ops: AnySource

    @model_validator(mode="after")
    def _canonical_columns_only(self) -> Sources:
        problems = []
        for source in Source:
            allowed = CANONICAL_COLUMNS[source]
            problems += [
                f"{source}.columns.{column}: unknown canonical column"
                f"{nearest(column, allowed)}; allowed: {', '.join(allowed)}"
                for column in self[source].columns
                if column not in allowed
            ]
        problems += [
            f"{source}.columns: must map customer_id or customer_name, or both"
            for source in Source
            if not any(column in self[source].columns for column in IDENTITY)
        ]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def __getitem__(self, source: str) -> FileSource | TableSource:
        return getattr(self, source)


class Aliases(Strict):
    customers: OptionalPath = None
    providers: OptionalPath = None
    locations: OptionalPath = None


class CountRule(Strict):
    tolerance: Annotated[int, Field(ge=0)] = 0


class AmountRule(Strict):
    tolerance: Tolerance = Decimal("0.00")


class GoLiveRule(Strict):
    tolerance_days: Annotated[int, Field(ge=0)] = 0


class EntitlementRule(Strict):
    minimum_utilization: Share = Decimal(0)


class Rules(Strict):
    expected: Literal["usage", "contract"] = "usage"
    provider_count: CountRule = CountRule()
    amount: AmountRule = AmountRule()
    go_live: GoLiveRule = GoLiveRule()
    unused_entitlement: EntitlementRule = EntitlementRule()
    disabled: tuple[str, ...] = ()

    @field_validator("disabled")
    @classmethod
    def _known_categories(cls, disabled: tuple[str, ...]) -> tuple[str, ...]:
        for category in disabled:
            if category not in CATEGORIES:
                raise ValueError(
                    f"{category!r} is not a category{nearest(category, CATEGORIES)};"
                    f" allowed: {', '.join(CATEGORIES)}"
                )
        return disabled


class Volume(Strict):
    max_drop: Share = Decimal("0.5")


class ReconConfig(Strict):
    """The whole of recon.yaml."""

    FORMAT: ClassVar[str] = "1"

    version: Literal["1"]
    start_month: Month
    end_month: OptionalMonth = None
    sources: Sources
    aliases: Aliases = Aliases()
    prices: Mapping[str, Annotated[Decimal, Field(ge=0)]] = {}
    rules: Rules = Rules()
    volume: Volume = Volume()
    waivers: OptionalPath = None
    alerts: Alerts = Alerts()
    schedule: Schedule | None = None

    @field_validator("version", mode="before")
    @classmethod
    def _version_as_text(cls, version: Any) -> Any:
        return str(version)

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> ReconConfig:
        if self.end_month and self.end_month < self.start_month:
            raise ValueError("end_month lies before start_month")
        return self

    @property
    def has_products(self) -> bool:
        """The grain is customer × product × month when every source tells products."""
        return all(self.sources[source].has_product for source in Source)
