"""What a month's result stands on besides the delivered rows, and what started the run, for the log."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from recon_assets.assets.project import CODE_VERSION, Project
from recon_assets.history.log import Basis

# Dagster's tags of a run, and what they say of who wanted it.
_BY_ITSELF = (
    "dagster/schedule_name",
    "dagster/sensor_name",
    "dagster/auto_materialize",
    "dagster/from_automation_condition",
)
_BACKFILL = "dagster/backfill"
_FIRST, _LAST = "dagster/asset_partition_range_start", "dagster/asset_partition_range_end"


def basis_of(project: Project) -> Basis:
    """Hashes of what a result is made with. Settings that no result depends on, such as waivers, the
    last month or where alerts go, are in none of them.
    """
    config = project.config
    settings = config.model_dump(mode="json", include={"sources", "owners"})
    rules = config.model_dump(mode="json", include={"rules", "prices"})
    return Basis(
        config_hash=_hash(settings),
        aliases_hash=_hash(repr(project.aliases)),
        rules_hash=_hash([CODE_VERSION, rules]),
    )


def trigger_of(tags: Mapping[str, str]) -> str:
    """scheduled, backfill (also a range of months by hand) or manual."""
    if any(tag in tags for tag in _BY_ITSELF):
        return "scheduled"
    if _BACKFILL in tags or tags.get(_FIRST) != tags.get(_LAST):
        return "backfill"
    return "manual"


def _hash(said: Any) -> str:
    """The same however the keys of recon.yaml are ordered."""
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:32]
