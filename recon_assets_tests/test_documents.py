"""Generated documents and packaged files say what the code says."""

import re
from pathlib import Path

import pytest
import yaml
from dagster import DagsterInstance
from dagster._core.instance import InstanceRef

from recon_assets.contracts.dictionary import dictionary
from recon_assets.reconcile import dictionary as rules

ROOT = Path(__file__).parent.parent


def test_the_data_dictionary_is_current() -> None:
    assert (ROOT / "docs" / "tables.md").read_text(encoding="utf-8") == dictionary(), (
        "run `make docs`"
    )


def test_the_rules_in_words_are_current() -> None:
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == rules.dictionary(), "run `make docs`"


def test_every_hard_case_has_the_test_that_is_said_to_hold_it() -> None:
    tests = ROOT / "recon_assets_tests"
    file = ""
    for named, test in re.findall(
        r"`([^` ]*?)::(?:…::)?(test_[a-z_0-9]+)", (ROOT / "docs" / "cases.md").read_text("utf-8")
    ):
        file = file if named == "…" else named
        assert f"def {test}(" in (tests / file).read_text("utf-8"), f"{file}::{test}"


def test_lock_files_pin_hashes_and_name_no_registry() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert not re.search(r"https?://|--index-url|--find-links", text)


def test_the_instance_configuration_at_the_top_is_the_packaged_one_but_for_its_event_log() -> None:
    top, packaged = (
        yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in (ROOT / "dagster.yaml", ROOT / "recon_assets" / "dagster.yaml")
    )
    assert packaged.pop("event_log_storage")
    assert top == packaged


def test_the_top_serves_an_instance_that_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `dagster dev` without DAGSTER_HOME makes one."""
    monkeypatch.delenv("DAGSTER_HOME", raising=False)
    made = InstanceRef.from_dir(str(tmp_path), config_dir=str(ROOT))
    with DagsterInstance.from_ref(made) as instance:
        assert instance.event_log_storage.get_all_run_ids() == []
