"""An invented company whose 14 months of exports look like what vendors really deliver.

About 350 customers of a per-provider clinic software, with the problems that finance finds by hand
every month, and a ledger of all of them. Every call writes the same bytes.
"""

from __future__ import annotations

from pathlib import Path

from recon_assets.sample.ledger import Accounting, Expected, Ledger, Rejection
from recon_assets.sample.months import MONTHS
from recon_assets.sample.scenario import build

__all__ = [
    "MONTHS",
    "Accounting",
    "Expected",
    "Ledger",
    "Rejection",
    "deliver_corrections",
    "write_sample",
]


def write_sample(folder: Path) -> Ledger:
    """Write recon.yaml, crm/, billing/, ops/ and aliases/ below ``folder``; return the truth."""
    scenario = build(corrected=False)
    for path, content in scenario.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return scenario.ledger


def deliver_corrections(folder: Path) -> Ledger:
    """Replace a few past months' files by their vendors' corrected exports; return the truth after.

    ``folder`` must hold the sample. Files that no correction touches are not written again.
    """
    scenario = build(corrected=True)
    for path, content in scenario.files.items():
        if (folder / path).read_bytes() != content:
            (folder / path).write_bytes(content)
    return scenario.ledger
