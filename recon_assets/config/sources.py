"""The three sources of recon.yaml: how each is delivered and what its columns mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from recon_assets.config.values import (
    DateFormat,
    Header,
    OneOrMore,
    Strict,
    below_the_folder,
    folded,
)
from recon_assets.contracts.vocabulary import STATUSES, nearest

MONTH = "{month}"
# A name that every database takes without quotes, whatever the case it keeps it in.
_TABLE = re.compile(r"([^\W\d][\w$]*\.){1,2}[^\W\d][\w$]*")


class MappedSource(Strict):
    """What the delivered columns of one source mean, whichever way they are delivered.

    ``columns`` maps canonical column → delivered header. ``values`` maps canonical value →
    delivered spellings, per canonical column, compared trimmed and case-folded.
    """

    type: str
    columns: Mapping[str, Header]
    month_column: str | None = None
    static: bool = False
    allow_empty: bool = False
    dates: Annotated[OneOrMore[DateFormat], Field(min_length=1)] = ("%Y-%m-%d",)
    nulls: OneOrMore[str] = ("", "N/A", "NULL", "-")
    values: Mapping[Literal["status", "product", "currency"], Mapping[str, OneOrMore[str]]] = {}
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

    @field_validator("values")
    @classmethod
    def _one_meaning_each(cls, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """A spelling under two canonical values would be read as whichever stands last."""
        for column, listed in values.items():
            meaning: dict[str, str] = {}
            for name, spellings in listed.items():
                for spelling in (name, *spellings):
                    other = meaning.setdefault(folded(spelling), name)
                    if other != name:
                        raise ValueError(
                            f"{column} {spelling!r} would mean both {other} and {name};"
                            " list it under one of them (case and spaces do not count)"
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
    sheet: str | None = None

    @field_validator("path")
    @classmethod
    def _stay_inside(cls, path: str) -> str:
        below_the_folder(path)
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
    primary_key: Annotated[OneOrMore[Header], Field(min_length=1)]

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
