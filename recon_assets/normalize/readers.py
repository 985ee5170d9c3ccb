"""How each canonical column is read: from the delivered cell, by a key, to a value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from recon_assets.config.aliases import AliasBook, Reference
from recon_assets.config.models import ReconConfig
from recon_assets.config.sources import MappedSource
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize import dates, numbers, providers, text
from recon_assets.normalize.value_maps import by_fold, fold, lookup, spellings

_YES = ("yes", "y", "true", "t", "1", "x", "on", "active", "\u2713", "\u2714")
_NO = ("no", "n", "false", "f", "0", "off", "inactive")


@dataclass(frozen=True)
class Cell:
    """One column of a table being read: the delivered text, the key it is looked up by, and what an
    alias says the key stands for.
    """

    text: ir.StringValue
    key: ir.StringValue
    target: ir.StringValue


@dataclass(frozen=True)
class Reader:
    """How one column is read. ``value`` is NULL for a cell that is not what is ``expected``.

    Keys are computed and references looked up before values, each once per row: an expression used
    in ten branches is computed ten times.
    """

    value: Callable[[Cell], ir.Value]
    expected: str = "readable"
    named: bool = False  # placeholders name nobody
    key: Callable[[ir.StringValue], ir.StringValue] | None = None
    references: Mapping[str, str] = field(default_factory=dict)


def reader(column: str, source: Source, config: ReconConfig, aliases: AliasBook) -> Reader:
    """How the canonical ``column`` of ``source`` is read."""
    spec = config.sources[source]
    match column:
        case "customer_id":
            return Reader(_identifying, "an id: it has neither letters nor digits", named=True)
        case "customer_name":
            return Reader(_as_is, named=True)
        case "status":
            return _mapped(spellings(column, source, config))
        case "product":
            return _product(spec, spellings(column, source, config))
        case "currency":
            return _currency(spellings(column, source, config))
        case "provider_count":
            return Reader(lambda cell: numbers.count(cell.text), "a whole number of at least 0")
        case "unit_price" | "amount" | "expected_amount" | "entitled_quantity" | "usage_quantity":
            return Reader(lambda cell: numbers.decimal(cell.text), "a number")
        case "go_live_date" | "churn_date" | "service_start" | "service_end":
            return Reader(lambda cell: dates.date(cell.text, spec.dates), _formats(spec))
        case "used_at" | "updated_at":
            return Reader(lambda cell: dates.timestamp(cell.text, spec.dates), _formats(spec))
        case "provider_id":
            return _provider(_for_source(aliases.providers, source))
        case "location":
            references = _for_source(aliases.locations, source)
            return Reader(
                lambda cell: cell.target.coalesce(cell.text),
                key=text.canonical_id,
                references=references,
            )
        case _:
            return Reader(_as_is)


def is_flag(cell: ir.StringValue) -> ir.BooleanValue:
    """Whether a delivered cell is blank or plainly yes or no; one that must be read to tell is not."""
    return cell.isnull() | cell.lower().isin(("", *_YES, *_NO))


def flag() -> Reader:
    """A yes/no cell; blank is no."""
    return Reader(
        lambda cell: ibis.cases(
            (cell.key.isin(_YES), True), (cell.key.isin(_NO) | cell.text.isnull(), False)
        ),
        "yes or no",
        key=lambda cell: cell.lower(),
    )


def read(table: ir.Table, readers: Mapping[str, Reader]) -> ir.Table:
    """``table``, which has ``c.text`` for each column c of ``readers``, with the value read as c, and
    ``c.why`` in words where a delivered value could not be read.
    """
    table = table.mutate(
        **{
            f"{column}.text": text.named(table[f"{column}.text"])
            for column, reader in readers.items()
            if reader.named
        }
    )
    table = table.mutate(
        **{
            f"{column}.key": reader.key(table[f"{column}.text"])
            for column, reader in readers.items()
            if reader.key
        }
    )
    for column, reader in readers.items():
        if reader.references:
            table = _with_target(table, column, reader.references)
    table = table.mutate(**{c: reader.value(_cell(table, c)) for c, reader in readers.items()})
    return table.mutate(
        **{f"{c}.why": _why(table, c, reader.expected) for c, reader in readers.items()}
    )


def _cell(table: ir.Table, column: str) -> Cell:
    nothing = ibis.null("string")
    parts = (f"{column}.{part}" for part in ("text", "key", "target"))
    return Cell(*(table[part] if part in table.columns else nothing for part in parts))


def _with_target(table: ir.Table, column: str, references: Mapping[str, str]) -> ir.Table:
    key, target = f"{column}.key", f"{column}.target"
    rows = [{key: alias, target: meaning} for alias, meaning in sorted(references.items())]
    book = ibis.memtable(pa.Table.from_pylist(rows))
    return table.left_join(book, key).drop(f"{key}_right")


def _why(table: ir.Table, column: str, expected: str) -> ir.StringValue:
    """A value that is unknown although something was delivered says what was expected."""
    delivered = table[f"{column}.text"]
    unread = delivered.notnull() & table[column].isnull()
    said = ibis.literal("'").concat(delivered.substr(0, 100), f"' is not {expected}")
    return unread.ifelse(said, ibis.null("string"))


def _as_is(cell: Cell) -> ir.StringValue:
    return cell.text


def _identifying(cell: Cell) -> ir.StringValue:
    return text.canonical_id(cell.text).notnull().ifelse(cell.text, ibis.null("string"))


def _formats(spec: MappedSource) -> str:
    return f"a date in the declared formats ({', '.join(spec.dates)})"


def _mapped(spellings: Mapping[str, str]) -> Reader:
    """A value by its map; a canonical value stands for itself."""
    known = by_fold(spellings)
    return Reader(lambda cell: lookup(cell.key, known), "in the value map of recon.yaml", key=fold)


def _product(spec: MappedSource, spellings: Mapping[str, str]) -> Reader:
    """By the source's map; without one, products are compared as written, case-folded."""
    if spec.values.get("product"):
        return _mapped(spellings)
    known = by_fold(spellings)
    return Reader(lambda cell: lookup(cell.key, known).coalesce(cell.key), key=fold)


def _currency(spellings: Mapping[str, str]) -> Reader:
    known = by_fold(spellings)

    def code(cell: Cell) -> ir.StringValue:
        is_code = cell.key.re_search("^[a-z]{3}$")
        return lookup(cell.key, known).coalesce(
            is_code.ifelse(cell.key.upper(), ibis.null("string"))
        )

    return Reader(code, "a currency code of three letters", key=fold)


def _provider(references: Mapping[str, str]) -> Reader:
    """An NPI that passes its check digit, what a local reference stands for, or the reference itself."""

    def value(cell: Cell) -> ir.StringValue:
        wrong = providers.looks_like_npi(cell.text) & ~providers.npi_is_valid(cell.text)
        itself = wrong.ifelse(ibis.null("string"), cell.text.upper())
        return cell.target.coalesce(itself)

    return Reader(
        value,
        "an NPI (its check digit is wrong)",
        named=True,
        key=text.canonical_id,
        references=references,
    )


def _for_source(references: Iterable[Reference], source: Source) -> dict[str, str]:
    """References by the id they are compared by; one for this source wins over one for all."""
    ordered = sorted(references, key=lambda reference: reference.source is not None)
    return {
        text.canonical(reference.alias): reference.target
        for reference in ordered
        if reference.source in (None, source)
    }
