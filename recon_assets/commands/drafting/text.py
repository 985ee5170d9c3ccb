"""The draft as text: recon.yaml with the reasons and open questions beside what they are about."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from recon_assets.commands.drafting.formats import as_well, formats_for
from recon_assets.commands.drafting.meanings import currencies, products, spelled, statuses
from recon_assets.commands.drafting.samples import FEW, Sample
from recon_assets.contracts.vocabulary import CANONICAL_COLUMNS, Source

# Of whom a row is is nobody's business in a file that is shared.
_WHOSE = ("customer_id", "customer_name", "provider_id", "owner", "location", "line_id", "event_id")
# Headers listed of a wide export before the rest is counted.
SHOWN = 30
_PLAIN = re.compile(r"[A-Za-z][\w %./()-]*")
_WORDS_OF_YAML = {"yes", "no", "true", "false", "null", "on", "off", "y", "n"}


def draft(samples: Mapping[Source, Sample]) -> str:
    """recon.yaml for these samples, to be read and corrected by a person."""
    months = [sample.months for sample in samples.values() if sample.months]
    # Before that one system has nothing to compare.
    start = max((first for first, _ in months), default=None)
    lines = [
        "# Drafted by `recon init` from the headers and values of sample files. Read it once from top",
        "# to bottom: what begins with TODO was not certain. Then: recon check --month "
        + (f"{min(last for _, last in months):%Y-%m}" if months else "YYYY-MM"),
        "version: 1",
        f"start_month: {start:%Y-%m}"
        if start
        else "start_month: 2025-01   # TODO: the first month",
        "sources:",
    ]
    named = [_products(samples.get(source)) for source in Source]
    maps = dict(zip(Source, products(named), strict=True))
    for source in Source:
        if source in samples:
            lines += _source(samples[source], maps[source], sold=maps[Source.CRM])
    lines += [
        "",
        "# prices: {scheduling: 120.00}           # list prices, the last resort to value unbilled usage",
        "# aliases: {customers: aliases/customers.csv}   # written by `recon matches`",
        "# rules:",
        "#   expected: usage                      # usage | contract: what billing should charge for",
        "#   provider_count: {tolerance: 0}",
        "#   amount: {tolerance: 0.00}",
        "#   go_live: {tolerance_days: 0}",
        "",
    ]
    return "\n".join(lines)


def _source(
    sample: Sample, named: Mapping[str, Sequence[str]], sold: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    yield f"  {sample.source}:"
    yield "    type: file"
    yield f"    path: {_quoted(sample.path)}"
    if sample.encoding != "utf-8":
        yield f"    encoding: {sample.encoding}"
    if sample.delimiter != "," and sample.path.endswith((".csv", ".csv.gz")):
        yield f"    delimiter: {_quoted(sample.delimiter) if sample.delimiter != chr(9) else 'tab'}"
    yield from _month(sample)
    yield "    columns:" if sample.columns else "    columns: {}"
    if not {"customer_id", "customer_name"} & set(sample.columns):
        yield "      # TODO: say which header has the customer's id or name"
        yield "      # customer_name: …"
    for column in CANONICAL_COLUMNS[sample.source]:
        if column in sample.columns:
            yield f"      {column}: {_quoted(sample.columns[column])}{_example(sample, column)}"
    yield from _leftover(sample)
    if sample.flags:
        listed = ", ".join(f"{_quoted(p)}: {_quoted(h)}" for p, h in sample.flags.items())
        yield f"    product_flags: {{{listed}}}"
    yield from _dates(sample)
    yield from _values(sample, named, sold)


def _month(sample: Sample) -> Iterator[str]:
    if "{month}" in sample.path:
        return
    if sample.month_header:
        yield f"    month_column: {_quoted(sample.month_header)}"
    else:
        yield "    static: true   # TODO: the same file for every month; or name files by month (2025-08),"
        yield "                   # or say month_column: the header that tells which month a row is of"


def _example(sample: Sample, column: str) -> str:
    values = sample.values[sample.columns[column]]
    if column in _WHOSE or not values:
        return ""
    return f"   # e.g. {_printable(values.most_common(1)[0][0])}"


def _leftover(sample: Sample) -> Iterator[str]:
    if not sample.leftover:
        return
    names = [_printable(header) for header in sample.leftover[:SHOWN]]
    more = len(sample.leftover) - len(names)
    yield f"      # not used: {', '.join(names)}{f' and {more} more' if more else ''}"
    missing = [c for c in CANONICAL_COLUMNS[sample.source] if c not in sample.columns]
    yield f"      # not found: {', '.join(missing)}"


def _dates(sample: Sample) -> Iterator[str]:
    values = sample.dates()
    chosen = formats_for(values)
    if not chosen:
        return
    also = as_well(values, chosen)
    doubt = f'   # TODO: "{also}" reads them too; which is meant?' if also else ""
    yield f"    dates: [{', '.join(_quoted(format) for format in chosen)}]{doubt}"


def _values(
    sample: Sample, named: Mapping[str, Sequence[str]], sold: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    lines = [*_statuses(sample), *_currencies(sample)]
    if listed := spelled(named):
        lines.append("      product:")
        for name, values in listed.items():
            unsold = sold and name not in sold
            doubt = "   # TODO: no product of the CRM is called like this" if unsold else ""
            lines.append(f"        {_quoted(name)}: [{', '.join(map(_quoted, values))}]{doubt}")
    if any(not line.lstrip().startswith("#") for line in lines):
        yield "    values:"
    yield from lines


def _statuses(sample: Sample) -> Iterator[str]:
    known, undecided = statuses(_few(sample, "status"))
    if known:
        yield f"      status: {{{_spellings(spelled(known))}}}"
    for value in undecided:
        rows = sample.values[sample.columns["status"]][value]
        yield f"      # TODO: is {_printable(value)} ({rows:,} rows) active or inactive?"


def _currencies(sample: Sample) -> Iterator[str]:
    known, undecided = currencies(_few(sample, "currency"))
    if known:
        yield f"      currency: {{{_spellings(known)}}}"
    for value in undecided:
        yield f"      # TODO: which currency is {_printable(value)}?"


def _few(sample: Sample, column: str) -> list[str]:
    """The values of a column, most frequent first; none where they are too many to be mapped."""
    values = sample.values[sample.columns[column]] if column in sample.columns else {}
    return [value for value, _ in Counter(values).most_common()] if len(values) <= FEW else []


def _spellings(known: Mapping[str, Sequence[str]]) -> str:
    return ", ".join(f"{name}: [{', '.join(map(_quoted, said))}]" for name, said in known.items())


def _products(sample: Sample | None) -> list[str]:
    if sample is None:
        return []
    return list(sample.flags) or _few(sample, "product")


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "␣" for c in text[:60])


def _quoted(text: str) -> str:
    """A scalar of YAML that is this text and nothing else."""
    if _PLAIN.fullmatch(text) and text == text.strip() and text.lower() not in _WORDS_OF_YAML:
        return text
    # What JSON writes as a text is one to YAML too.
    return json.dumps(text, ensure_ascii=not text.isprintable())
