"""The Dagster instance of a test, in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from dagster import DagsterInstance

from recon_assets.automation.runner import prepare_home


@contextmanager
def instance_at(home: Path) -> Iterator[DagsterInstance]:
    """The instance of ``home``, which is DAGSTER_HOME meanwhile; made where it is not there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DAGSTER_HOME", str(prepare_home(home)))
        with DagsterInstance.get() as instance:
            yield instance
