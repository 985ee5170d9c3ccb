"""`recon init`: a first recon.yaml from one month's exports."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from recon_assets.commands.drafting import Sample, draft, sample_of
from recon_assets.commands.terminal import console
from recon_assets.config import ConfigError
from recon_assets.config.loading import parse_config
from recon_assets.contracts.vocabulary import SYSTEM_NAMES, Source
from recon_assets.sources.files import LITTER, suffix_of

# What a file, or the folder that it lies in, may be called when nobody says which export it is.
_CALLED = {
    Source.CRM: ("crm", "account", "salesforce", "hubspot", "customer"),
    Source.BILLING: ("billing", "invoice", "stripe", "zuora", "netsuite", "chargebee"),
    Source.OPS: ("ops", "operation", "usage", "event", "product_usage"),
}

Export = Annotated[Path | None, typer.Option(help="One export; found by name where not given.")]


def init(
    crm: Export = None,
    billing: Export = None,
    ops: Export = None,
    output: Annotated[Path, typer.Option(help="The file to write.")] = Path("recon.yaml"),
) -> None:
    """Write a commented recon.yaml from the headers and values of one export of each system."""
    if output.exists():
        raise ConfigError(f"{output} is there already; --output says where else to write")
    folder = output.absolute().parent
    given = {Source.CRM: crm, Source.BILLING: billing, Source.OPS: ops}
    files = {source: given[source] or _found(source, folder) for source in Source}
    samples = {source: _sample(source, file, folder) for source, file in files.items()}
    text = draft(samples)
    output.write_text(text, encoding="utf-8")
    for sample in samples.values():
        _tell(sample)
    todo = text.count("TODO") - 1
    console.print(
        f"\nWritten to [bold]{escape(str(output))}[/]"
        + (f", with {todo} open question{'s' if todo > 1 else ''} (TODO)." if todo else "."),
        highlight=False,
    )
    try:
        parse_config(text, output.name)
    except ConfigError as error:
        console.print(f"It is not complete yet. {escape(str(error))}", highlight=False)
        return
    last = min((sample.months[1] for sample in samples.values() if sample.months), default=None)
    console.print(f"Next: recon check --month {last:%Y-%m}" if last else "Next: recon check")


def _sample(source: Source, file: Path, folder: Path) -> Sample:
    if not file.is_file():
        raise ConfigError(f"there is no file {file}, which should be an export of {source}")
    return sample_of(source, file, folder)


def _found(source: Source, folder: Path) -> Path:
    """The newest export in or below ``folder`` that is called like the system."""
    candidates = sorted(
        file
        for pattern in ("*", "*/*")
        for file in folder.glob(pattern)
        if suffix_of(file) and file.is_file() and not file.name.startswith(LITTER)
    )
    for word in _CALLED[source]:
        called = [f for f in candidates if word in str(f.relative_to(folder)).casefold()]
        if called:
            return called[-1]
    raise ConfigError(
        f"no export of {SYSTEM_NAMES[source]} found in {folder}: say --{source} FILE"
        f" (looked for {', '.join(_CALLED[source])} in names of files and their folders)"
    )


def _tell(sample: Sample) -> None:
    console.print(
        f"[bold]{SYSTEM_NAMES[sample.source]}[/]: {escape(sample.path)}, {sample.rows:,} rows looked at,"
        f" {len(sample.columns) + len(sample.flags)} of {len(sample.headers)} columns understood",
        highlight=False,
    )
