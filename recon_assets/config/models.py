"""recon.yaml as pydantic models: the one place that says which keys exist and what they may hold.

Scalars reach these models as the text written in the file (see ``loading``), so ``0.10`` becomes
an exact decimal, ``No`` stays a word and ``00123`` keeps its zeros.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, field_validator, model_validator

from recon_assets.config.alerts import Alerts
from recon_assets.config.schedule import Schedule
from recon_assets.config.sources import AnySource, FileSource, TableSource
from recon_assets.config.values import (
    Amount,
    Header,
    Month,
    OneOrMore,
    PathBelow,
    Share,
    Strict,
    folded,
)
from recon_assets.contracts.vocabulary import (
    CANONICAL_COLUMNS,
    CATEGORIES,
    Source,
    nearest,
)

IDENTITY = ("customer_id", "customer_name")


def known_categories(names: Iterable[str]) -> None:
    """Raises ValueError, with the nearest spelling, for a name that is no category."""
    for name in names:
        if name not in CATEGORIES:
            raise ValueError(
                f"{name!r} is not a category{nearest(name, CATEGORIES)};"
                f" allowed: {', '.join(CATEGORIES)}"
            )


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
    customers: PathBelow | None = None
    providers: PathBelow | None = None
    locations: PathBelow | None = None


class CountRule(Strict):
    tolerance: Annotated[int, Field(ge=0)] = 0


class AmountRule(Strict):
    tolerance: Amount = Decimal("0.00")


class GoLiveRule(Strict):
    tolerance_days: Annotated[int, Field(ge=0)] = 0


class EntitlementRule(Strict):
    minimum_utilization: Share = Decimal(0)


class TimingRule(Strict):
    """Months are whole; beyond a year nobody calls it late."""

    invoice_lag_months: Annotated[int, Field(ge=0, le=12)] = 0
    credit_lag_months: Annotated[int, Field(ge=0, le=12)] = 0


class Rules(Strict):
    expected: Literal["usage", "contract"] = "usage"
    provider_count: CountRule = CountRule()
    amount: AmountRule = AmountRule()
    go_live: GoLiveRule = GoLiveRule()
    unused_entitlement: EntitlementRule = EntitlementRule()
    timing: TimingRule = TimingRule()
    disabled: OneOrMore[str] = ()

    @field_validator("disabled")
    @classmethod
    def _known_categories(cls, disabled: tuple[str, ...]) -> tuple[str, ...]:
        known_categories(disabled)
        return disabled


class Volume(Strict):
    max_drop: Share = Decimal("0.5")


class Owners(Strict):
    """Who looks at a finding whose CRM row names nobody: by category, else by product."""

    categories: Mapping[str, Header] = {}
    products: Mapping[str, Header] = {}
    default: str | None = None

    @field_validator("categories")
    @classmethod
    def _known_categories(cls, categories: Mapping[str, str]) -> Mapping[str, str]:
        known_categories(categories)
        return categories


class ReconConfig(Strict):
    """The whole of recon.yaml."""

    FORMAT: ClassVar[str] = "1"

    version: Literal["1"]
    start_month: Month
    end_month: Month | None = None
    sources: Sources
    aliases: Aliases = Aliases()
    prices: Mapping[str, Amount] = {}
    rules: Rules = Rules()
    volume: Volume = Volume()
    waivers: PathBelow | None = None
    owners: Owners = Owners()
    alerts: Alerts = Alerts()
    schedule: Schedule | None = None

    @field_validator("version", mode="before")
    @classmethod
    def _version_as_text(cls, version: Any) -> Any:
        return str(version)

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> ReconConfig:
        if self.end_month and self.end_month < self.start_month:
            raise ValueError(
                f"end_month lies before start_month: {self.end_month:%Y-%m} before {self.start_month:%Y-%m}"
            )
        return self

    @model_validator(mode="after")
    def _products_by_one_name(self) -> ReconConfig:
        """A price or owner of "Scheduling" would never meet the product that is mapped as "scheduling"."""
        mapped = {
            folded(name): name
            for spec in (self.sources[source] for source in Source)
            for name in (*spec.values.get("product", {}), *spec.product_flags)
        }
        for place, names in (("prices", self.prices), ("owners.products", self.owners.products)):
            for name in names:
                if mapped.get(folded(name), name) != name:
                    raise ValueError(
                        f"{place}.{name}: this product is written {mapped[folded(name)]!r} in sources"
                    )
        return self

    @property
    def has_products(self) -> bool:
        """The grain is customer × product × month when every source tells products."""
        return all(self.sources[source].has_product for source in Source)
