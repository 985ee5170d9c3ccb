"""The decisions kept beside recon.yaml: who a name stands for, what a local reference means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from recon_assets.config.loading import ConfigError, read_table
from recon_assets.config.models import ReconConfig
from recon_assets.contracts.vocabulary import Source

# What a line of aliases/customers.csv says of its match. A refused one is not suggested again, and
# is no alias.
ACCEPTED, REFUSED = "accepted", "refused"
CUSTOMER_COLUMNS = (
    "source",
    "alias_id",
    "alias_name",
    "valid_from",
    "valid_to",
    "note",
    "decision",
)


@dataclass(frozen=True)
class CustomerAlias:
    """One decision: in ``source`` (None = all), this id and/or name is that CRM customer, or, where
    it stands in ``AliasBook.refused``, is not.
    """

    source: str | None
    alias_id: str | None
    alias_name: str | None
    customer_id: str
    valid_from: dt.date | None
    valid_to: dt.date | None


@dataclass(frozen=True)
class Reference:
    """A local reference to a provider or location, in ``source`` (None = all), and what it stands for."""

    source: str | None
    alias: str
    target: str


@dataclass(frozen=True)
class AliasBook:
    customers: tuple[CustomerAlias, ...] = ()
    refused: tuple[CustomerAlias, ...] = ()
    providers: tuple[Reference, ...] = ()
    locations: tuple[Reference, ...] = ()


def load_aliases(config: ReconConfig, folder: Path) -> AliasBook:
    """Every alias file that recon.yaml names. Raises ConfigError naming file, row and value."""
    files = config.aliases
    customers = list(_customers(inside(folder, files.customers))) if files.customers else []
    return AliasBook(
        customers=tuple(alias for decision, alias in customers if decision == ACCEPTED),
        refused=tuple(alias for decision, alias in customers if decision == REFUSED),
        providers=tuple(_references(inside(folder, files.providers), "alias_id", "provider_id"))
        if files.providers
        else (),
        locations=tuple(_references(inside(folder, files.locations), "alias", "location"))
        if files.locations
        else (),
    )


def inside(folder: Path, name: str) -> Path:
    """A file below the folder of recon.yaml. Raises ConfigError for a link that leads out of it."""
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise ConfigError(f"{path} leads outside the folder of recon.yaml; refused")
    return path


def _customers(path: Path) -> Iterator[tuple[str, CustomerAlias]]:
    """Each line's decision, and what it is about."""
    for line, row in read_table(path, ("customer_id",), CUSTOMER_COLUMNS):
        fail = _failure(path, line)
        decision = row["decision"].lower() or ACCEPTED
        if decision not in (ACCEPTED, REFUSED):
            raise fail(
                f"decision {row['decision']!r} is neither {ACCEPTED} (or blank) nor {REFUSED}"
            )
        if decision == REFUSED and not row["alias_name"]:
            raise fail("a refused match needs alias_name: suggestions are made by name")
        if not row["customer_id"] or not (row["alias_id"] or row["alias_name"]):
            raise fail("needs customer_id, and alias_id or alias_name, or both")
        valid_from, valid_to = _date(row["valid_from"], fail), _date(row["valid_to"], fail)
        if valid_from and valid_to and valid_to < valid_from:
            raise fail("valid_to lies before valid_from")
        yield (
            decision,
            CustomerAlias(
                source=_source(row["source"], fail),
                alias_id=row["alias_id"] or None,
                alias_name=row["alias_name"] or None,
                customer_id=row["customer_id"],
                valid_from=valid_from,
                valid_to=valid_to,
            ),
        )


def _references(path: Path, alias: str, target: str) -> Iterator[Reference]:
    for line, row in read_table(path, (alias, target), ("source", "note")):
        fail = _failure(path, line)
        if not row[alias] or not row[target]:
            raise fail(f"needs {alias} and {target}")
        yield Reference(_source(row["source"], fail), row[alias], row[target])


def _failure(path: Path, line: int) -> Callable[[str], ConfigError]:
    return lambda message: ConfigError(f"{path}, row {line}: {message}")


def _source(text: str, fail: Callable[[str], ConfigError]) -> str | None:
    if not text:
        return None
    if text not in list(Source):
        raise fail(f"source {text!r} is none of {', '.join(Source)}, nor blank for all")
    return text


def _date(text: str, fail: Callable[[str], ConfigError]) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise fail(f"{text!r} is not a date written YYYY-MM-DD") from None
