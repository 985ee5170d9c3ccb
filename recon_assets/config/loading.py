"""Reading recon.yaml safely, with messages that say what to change."""

from __future__ import annotations

import csv
import re
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import nearest

# A hand-written recon.yaml is a few KB; anything near this size is a mistake or an attack.
MAX_BYTES = 1_000_000
# What aliases may expand to: far above any real file, far below what would exhaust memory.
MAX_NODES = 100_000

# Shapes of the secrets people paste by accident. Secrets come from the environment only.
SECRET_VALUE = re.compile(
    r"xox[abprs]-|-----BEGIN [A-Z ]*PRIVATE KEY|://[^/\s:@]+:[^/\s@]+@|AKIA[0-9A-Z]{16}"
)
SECRET_KEY = re.compile(r"(password|passwd|secret|token|api_?key|private_?key)$", re.IGNORECASE)


class ConfigError(Exception):
    """recon.yaml, or what the environment says of it, cannot be used. The message says what to change."""


class _TextLoader(yaml.BaseLoader):
    """YAML whose scalars stay the text that was written; tags, merge tricks and repeated keys are refused."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.peek_event()
        if getattr(event, "tag", None):
            raise yaml.MarkedYAMLError(
                problem=f"YAML tags such as {event.tag!r} are not allowed",
                problem_mark=event.start_mark,
            )
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(
                    problem="a key must be plain text", problem_mark=key_node.start_mark
                )
            if key_node.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"key {key_node.value!r} is written twice",
                    problem_mark=key_node.start_mark,
                )
            seen.add(key_node.value)
        return super().construct_mapping(node, deep=True)


def load_config(path: Path) -> ReconConfig:
    """The validated configuration in ``path``.

    Raises ConfigError naming every wrong key, its value, what is allowed and the nearest spelling.
    """
    return parse_config(_read(path), name=path.name)


def parse_config(text: str, name: str = "recon.yaml") -> ReconConfig:
    """The validated configuration written in ``text``; ``name`` stands in the messages."""
    try:
        return _validated(text, name)
    except RecursionError:
        raise ConfigError(f"{name} is nested too deeply; refused") from None


def _validated(text: str, name: str) -> ReconConfig:
    try:
        document = yaml.load(text, Loader=_TextLoader)  # noqa: S506 - a BaseLoader makes only text, lists, mappings
    except yaml.YAMLError as error:
        told = str(error).replace('"<unicode string>"', name)
        raise ConfigError(f"{name} is not valid YAML: {told}") from None
    if not isinstance(document, dict):
        raise ConfigError(f"{name} must be a mapping of settings; see the README for an example")
    if _expanded_size(document, {}) > MAX_NODES:
        raise ConfigError(f"{name} expands to more than {MAX_NODES:,} values; refused")
    if secrets := list(_secrets(document, "")):
        raise ConfigError(
            f"{name} holds what looks like a secret at {', '.join(secrets)};"
            " secrets come from environment variables only"
        )
    try:
        return ReconConfig.model_validate(document)
    except ValidationError as error:
        problems = "\n".join(
            f"  {_describe(detail, document)}" for detail in _innermost(error.errors())
        )
        raise ConfigError(f"{name} cannot be used:\n{problems}") from None


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ConfigError(f"{path} is larger than {MAX_BYTES:,} bytes; refused")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(
            f"no configuration at {path}; set RECON_CONFIG to your recon.yaml, or run `recon demo`"
        ) from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 text: {error}") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from None


def _expanded_size(node: Any, known: dict[int, int]) -> int:
    """How many values a document has once its aliases are written out."""
    if id(node) not in known:
        known[id(node)] = 0  # a recursive alias adds nothing to itself
        children: Iterable[Any] = (
            node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        )
        known[id(node)] = 1 + sum(_expanded_size(child, known) for child in children)
    return known[id(node)]


def _secrets(node: Any, where: str) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            place = f"{where}.{key}" if where else str(key)
            if isinstance(value, str) and value and SECRET_KEY.search(str(key)):
                yield place
            else:
                yield from _secrets(value, place)
    elif isinstance(node, list):
        for value in node:
            yield from _secrets(value, where)
    elif SECRET_VALUE.search(str(node)):
        yield where


# pydantic's words where they are not a reader's of a YAML file.
_EXPECTED = {
    "tuple_type": "expected a list, such as [a, b]",
    "dict_type": "expected keys with values below it",
    "mapping_type": "expected keys with values below it",
    "model_type": "expected keys with values below it",
    "model_attributes_type": "expected keys with values below it",
    "int_parsing": "expected a whole number",
    "decimal_parsing": "expected a number such as 0.50",
    "bool_parsing": "expected true or false",
    "string_too_short": "expected something, not blank",
    "string_type": "expected plain text",
    "too_short": "expected at least one",
}


def _innermost(errors: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Without the errors of a list or section that only say that something inside it is wrong."""
    errors = list(errors)
    places = [error["loc"] for error in errors]
    return [
        error
        for error, place in zip(errors, places, strict=True)
        if error["type"] != "too_short"
        or not any(len(p) > len(place) and p[: len(place)] == place for p in places)
    ]


def _describe(error: Mapping[str, Any], document: Any) -> str:
    """One problem, as: key, what is wrong, the value, what is allowed."""
    location, allowed = _place(error["loc"])
    if error["type"].startswith("union_tag"):
        location = (*location, "type")
    *parents, key = location or ("(top level)",)
    place = ".".join(str(part) for part in location) or "the file"
    if error["type"] == "extra_forbidden":
        return f"{place}: unknown key{nearest(str(key), allowed)}; allowed: {', '.join(allowed)}"
    if error["type"] in ("missing", "union_tag_not_found"):
        return f"{place}: required, but not there"
    value = parents[-1] if key == "[key]" else _value_at(document, location)
    shown = f" (found {value!r})" if isinstance(value, str) else ""
    context = error.get("ctx", {})
    expected = context.get("expected") or context.get("expected_tags")
    message = _EXPECTED.get(error["type"], error["msg"].removeprefix("Value error, "))
    if error["type"] == "union_tag_invalid":
        message = f"input should be {' or '.join(expected.split(', '))}"
    hint = (
        nearest(value, re.findall(r"'([^']+)'", expected))
        if expected and isinstance(value, str)
        else ""
    )
    return f"{place}: {message[:1].lower()}{message[1:]}{shown}{hint}"


def _place(location: tuple[int | str, ...]) -> tuple[tuple[int | str, ...], list[str]]:
    """The keys of recon.yaml that lead to ``location``, and those allowed where it ends. In a
    section that has a type pydantic's locations name the type too, which no key does.
    """
    models: list[type[BaseModel]] = [ReconConfig]
    keys: list[int | str] = []
    allowed: list[str] = []
    for part in location:
        if len(models) > 1:
            models = [
                m for m in models if part in typing.get_args(m.model_fields["type"].annotation)
            ]
            continue
        keys.append(part)
        fields = models[0].model_fields if models else {}
        allowed = list(fields)
        models = _models_in(fields[str(part)].annotation) if part in fields else []
    return tuple(keys), allowed


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    return [
        c
        for c in (annotation, *typing.get_args(annotation))
        if isinstance(c, type)
        and not isinstance(c, types.GenericAlias)
        and issubclass(c, BaseModel)
    ]


def _value_at(document: Any, location: tuple[int | str, ...]) -> Any:
    for part in location:
        try:
            document = document[part]
        except (KeyError, IndexError, TypeError):
            return None
    return document


def read_table(
    path: Path, required: tuple[str, ...], optional: tuple[str, ...]
) -> list[tuple[int, dict[str, str]]]:
    """The rows of a small comma-separated file beside recon.yaml, such as ``aliases/customers.csv``,
    each with the number of its (last) line. Rows of nothing but commas, which spreadsheets leave, are none.

    Every column is present in every row; blank cells are "". Raises ConfigError naming file,
    line and what was expected.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            header = [name.strip() for name in reader.fieldnames or []]
            unknown = [name for name in header if name not in required + optional]
            missing = [name for name in required if name not in header]
            if unknown or missing:
                raise ConfigError(
                    f"{path}: expected columns {', '.join(required)}"
                    f" (and optionally {', '.join(optional)}), found {', '.join(header) or 'none'}"
                )
            reader.fieldnames = header
            rows = []
            for row in reader:
                if None in row or None in row.values():
                    raise ConfigError(
                        f"{path}, line {reader.line_num}: expected {len(header)} values"
                    )
                if any(cell.strip() for cell in row.values()):
                    cells = {name: (row.get(name) or "").strip() for name in required + optional}
                    rows.append((reader.line_num, cells))
            return rows
    except FileNotFoundError:
        raise ConfigError(f"{path} does not exist, but recon.yaml names it") from None
    except (csv.Error, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not a readable UTF-8 CSV file: {error}") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from None
