from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recon_assets.sample import Ledger, deliver_corrections, write_sample


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ledger]:
    """The sample as first delivered. Tests only read it."""
    folder = tmp_path_factory.mktemp("sample")
    return folder, write_sample(folder)


@pytest.fixture(scope="session")
def sample(written: tuple[Path, Ledger]) -> Path:
    return written[0]


@pytest.fixture(scope="session")
def ledger(written: tuple[Path, Ledger]) -> Ledger:
    return written[1]


@pytest.fixture(scope="session")
def delivered_again(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ledger]:
    """The sample after the late corrections. Tests only read it."""
    folder = tmp_path_factory.mktemp("corrected")
    shutil.copytree(sample, folder, dirs_exist_ok=True)
    return folder, deliver_corrections(folder)


@pytest.fixture(scope="session")
def corrected_sample(delivered_again: tuple[Path, Ledger]) -> Path:
    return delivered_again[0]


@pytest.fixture(scope="session")
def corrected(delivered_again: tuple[Path, Ledger]) -> Ledger:
    return delivered_again[1]
