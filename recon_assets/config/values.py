"""What single values of recon.yaml may be, and what every section of it is."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field


def _parse_month(value: Any) -> Any:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value.strip()):
            raise ValueError("expected a month written YYYY-MM, such as 2025-01")
        return dt.date.fromisoformat(f"{value.strip()}-01")
    return value


def _blank_is_none(value: Any) -> Any:
    return None if value == "" else value


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


Month = Annotated[dt.date, BeforeValidator(_parse_month)]
OptionalMonth = Annotated[Month | None, BeforeValidator(_blank_is_none)]
OptionalText = Annotated[str | None, BeforeValidator(_blank_is_none)]
PathBelow = Annotated[str, AfterValidator(below_the_folder)]
OptionalPath = Annotated[PathBelow | None, BeforeValidator(_blank_is_none)]
DateFormat = Annotated[str, AfterValidator(_date_format)]
Header = Annotated[str, Field(min_length=1)]
Tolerance = Annotated[Decimal, Field(ge=0)]
Share = Annotated[Decimal, Field(ge=0, le=1)]


class Strict(BaseModel):
    """A section of recon.yaml: unknown keys are errors and a loaded section never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)
