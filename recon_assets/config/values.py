"""What single values of recon.yaml may be, and what every section of it is."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator


def _parse_month(value: Any) -> Any:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value.strip()):
            raise ValueError("expected a month written YYYY-MM, such as 2025-01")
        return dt.date.fromisoformat(f"{value.strip()}-01")
    return value


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def folded(spelling: str) -> str:
    """A spelling as it is compared: in lower case, white space as one blank."""
    return " ".join(spelling.lower().split())


def below_the_folder(path: str) -> str:
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


T = TypeVar("T")
# A list, of which one element may be written alone.
OneOrMore = Annotated[tuple[T, ...], BeforeValidator(_as_list)]
Month = Annotated[dt.date, BeforeValidator(_parse_month)]
PathBelow = Annotated[str, AfterValidator(below_the_folder)]
DateFormat = Annotated[str, AfterValidator(_date_format)]
Header = Annotated[str, Field(min_length=1)]
# No amount in the warehouse is as large: contracts.types.MONEY.
Amount = Annotated[Decimal, Field(ge=0, lt=10**18)]
Share = Annotated[Decimal, Field(ge=0, le=1)]


class Strict(BaseModel):
    """A section of recon.yaml: unknown keys are errors, a loaded section never changes, and a
    setting with nothing behind it (all below it is a comment, say) is not set.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _blank_is_not_set(cls, section: Any) -> Any:
        if not isinstance(section, dict):
            return section
        optional = {name for name, field in cls.model_fields.items() if not field.is_required()}
        return {k: v for k, v in section.items() if v != "" or k not in optional}
