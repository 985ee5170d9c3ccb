"""recon.yaml as pydantic models: the one place that says which keys exist and what they may hold.

Scalars reach these models as the text written in the file (see ``loading``), so ``0.10`` becomes
an exact decimal, ``No`` stays a word and ``00123`` keeps its zeros.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    field_validator,
    model_validator,
)

from recon_assets.contracts.vocabulary import (
    CANONICAL_COLUMNS,
    CATEGORIES,
    STATUSES,
    Source,
    nearest,
)

IDENTITY = ("customer_id", "customer_name")
MONTH = "{month}"


def _parse_month(value: Any) -> Any:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value.strip()):
            raise ValueError("expected a month written YYYY-MM, such as 2025-01")
        return dt.date.fromisoformat(f"{value.strip()}-01")
    return value


def _blank_is_none(value: Any) -> Any:
    return None if value == "" else value


def _below_the_folder(path: str) -> str:
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or "\\" in path or path.startswith("~"):
        raise ValueError("expected a path below the folder of recon.yaml, without '..'")
    return path


# What try_strptime understands; a format with anything else would fail in the middle of a run.
_DATE_CODE = re.compile(r"%-?(.?)")
_DATE_CODES = frozenset("aAbBcdfHIjmMnpSUwWxXyYzZ%")


def _date_format(text: str) -> str:
    codes = set(_DATE_CODE.findall(text))
    if unknown := sorted(codes - _DATE_CODES):
        raise ValueError(f"%{unknown[0]} is not a code of a date format such as %d/%m/%Y")
    day = codes & set("cx") or (codes & set("yY") and codes & set("mbBj") and codes & set("dj"))
    if not day:
        raise ValueError("expected a date format with year, month and day, such as %d/%m/%Y")
    return text


Month = Annotated[dt.date, BeforeValidator(_parse_month)]
OptionalMonth = Annotated[Month | None, BeforeValidator(_blank_is_none)]
OptionalText = Annotated[str | None, BeforeValidator(_blank_is_none)]
PathBelow = Annotated[str, AfterValidator(_below_the_folder)]
OptionalPath = Annotated[PathBelow | None, BeforeValidator(_blank_is_none)]
DateFormat = Annotated[str, AfterValidator(_date_format)]
Header = Annotated[str, Field(min_length=1)]
Tolerance = Annotated[Decimal, Field(ge=0)]
Share = Annotated[Decimal, Field(ge=0, le=1)]


class Strict(BaseModel):
    """A section of recon.yaml: unknown keys are errors and a loaded section never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


# A name that every database takes without quotes, whatever the case it keeps it in.
_TABLE = re.compile(r"([^\W\d][\w$]*\.){1,2}[^\W\d][\w$]*")


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


class MappedSource(Strict):
    """What the delivered columns of one source mean, whichever way they are delivered.

    ``columns`` maps canonical column → delivered header. ``values`` maps canonical value →
    delivered spellings, per canonical column, compared trimmed and case-folded.
    """

    type: str
    columns: Mapping[str, Header]
    month_column: OptionalText = None
    static: bool = False
    allow_empty: bool = False
    dates: Annotated[tuple[DateFormat, ...], Field(min_length=1)] = ("%Y-%m-%d",)
    nulls: tuple[str, ...] = ("", "N/A", "NULL", "-")
    values: Mapping[Literal["status", "product", "currency"], Mapping[str, tuple[str, ...]]] = {}
    product_flags: Mapping[str, str] = {}

    @field_validator("product_flags", mode="before")
    @classmethod
    def _flags_as_mapping(cls, flags: Any) -> Any:
        """A list of headers is a mapping whose products are called like their columns."""
        return {flag: flag for flag in flags} if isinstance(flags, list) else flags

    @field_validator("values")
    @classmethod
    def _known_statuses(cls, values: Mapping[str, Any]) -> Mapping[str, Any]:
        for status in values.get("status", {}):
            if status not in STATUSES:
                raise ValueError(
                    f"status {status!r} is not one of {', '.join(STATUSES)}{nearest(status, STATUSES)}"
                )
        return values

    @model_validator(mode="after")
    def _one_way_to_tell_the_month(self) -> Self:
        ways = self._ways_to_tell_the_month()
        if sum(ways.values()) != 1:
            *others, last = ways
            raise ValueError(
                "exactly one of these must tell which rows belong to a month:"
                f" {', '.join(others)}, or {last}"
            )
        if self.product_flags and "product" in self.columns:
            raise ValueError("map either columns.product or product_flags, not both")
        return self

    def _ways_to_tell_the_month(self) -> dict[str, bool]:
        return {"month_column": self.month_column is not None, "static: true": self.static}

    @property
    def month_header(self) -> str | None:
        """The delivered header that holds the month; ``month_column`` may name it or its canonical column."""
        if self.month_column is None:
            return None
        return self.columns.get(self.month_column, self.month_column)

    @property
    def mapped_headers(self) -> tuple[str, ...]:
        """Every delivered header that recon.yaml needs, once each."""
        month = () if self.month_header is None else (self.month_header,)
        headers = (*self.columns.values(), *self.product_flags.values(), *month)
        return tuple(dict.fromkeys(headers))

    @property
    def has_product(self) -> bool:
        return "product" in self.columns or bool(self.product_flags)

    def maps(self, column: str) -> bool:
        return column in self.columns or (column == "product" and self.has_product)


class FileSource(MappedSource):
    """Delivered files of one source: where they lie and what their columns mean."""

    type: Literal["file"]
    path: str
    encoding: str = "utf-8"
    delimiter: str = ","
    sheet: OptionalText = None

    @field_validator("path")
    @classmethod
    def _stay_inside(cls, path: str) -> str:
        _below_the_folder(path)
        if re.search(r"[{}]", path.replace(MONTH, "")):
            raise ValueError("the only placeholder allowed in a path is {month}")
        return path

    @field_validator("delimiter")
    @classmethod
    def _one_character(cls, delimiter: str) -> str:
        delimiter = {"\\t": "\t", "tab": "\t"}.get(delimiter, delimiter)
        if len(delimiter) != 1:
            raise ValueError("expected one character, or tab")
        return delimiter

    @field_validator("encoding")
    @classmethod
    def _known_encoding(cls, encoding: str) -> str:
        try:
            "".encode(encoding)
        except LookupError:
            raise ValueError(
                "expected an encoding Python knows, such as utf-8 or latin-1"
            ) from None
        return encoding

    def _ways_to_tell_the_month(self) -> dict[str, bool]:
        return {"{month} in path": MONTH in self.path, **super()._ways_to_tell_the_month()}


class TableSource(MappedSource):
    """A table or view of one source that a loader keeps in the warehouse.

    ``table`` is ``[database.]schema.table``, looked up whatever its capitals, as columns are.
    ``primary_key`` are the columns that tell its rows apart within a month.
    """

    type: Literal["table"]
    table: str
    primary_key: Annotated[tuple[Header, ...], BeforeValidator(_as_list), Field(min_length=1)]

    @field_validator("table")
    @classmethod
    def _only_a_name(cls, table: str) -> str:
        if not _TABLE.fullmatch(table):
            raise ValueError(
                "expected schema.table or database.schema.table, each of letters, digits, _ and $"
                " and not beginning with a digit; for a table called otherwise make a view"
            )
        return table

    @property
    def mapped_headers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.primary_key, *super().mapped_headers)))


AnySource = Annotated[FileSource | TableSource, Field(discriminator="type")]


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
