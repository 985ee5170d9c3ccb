"""The files of docs/deploy are what docs/deploy.md promises: parsed, and held to its rules."""

from __future__ import annotations

import configparser
import logging
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlglot
import yaml
from sqlglot import exp

from recon_assets.warehouse import DuckDbWarehouse
from recon_assets.warehouse.migration import migrate
from recon_assets_tests.warehouse.histories import LOG, write_history

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "docs" / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))
SECRET = re.compile("PASSWORD|TOKEN|PRIVATE_KEY|SECRET")


def text_of(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def statements() -> list[Any]:
    logging.getLogger("sqlglot").setLevel(logging.ERROR)  # what it keeps as it is written is fine
    return sqlglot.parse(text_of("snowflake.sql"), dialect="snowflake")


def said(statements: list[Any]) -> list[str]:
    return [" ".join(s.sql("snowflake", comments=False).split()) for s in statements]


def test_the_role_of_runs_may_do_what_runs_need_and_no_more(statements: list[Any]) -> None:
    to_runner = [s for s in said(statements) if s.startswith("GRANT") and "RECON_RUNNER" in s]
    assert sorted(to_runner) == [
        "GRANT CREATE SCHEMA ON DATABASE RECON TO ROLE RECON_RUNNER",
        "GRANT ROLE RECON_RUNNER TO ROLE SYSADMIN",
        "GRANT ROLE RECON_RUNNER TO USER RECON_SERVICE",
        "GRANT USAGE ON DATABASE RECON TO ROLE RECON_RUNNER",
        "GRANT USAGE ON WAREHOUSE RECON_WH TO ROLE RECON_RUNNER",
    ]
    for statement in said(statements):
        assert not re.search(r"GRANT (ALL|OWNERSHIP)|TO ROLE (ACCOUNTADMIN|PUBLIC)", statement)


def test_readers_see_findings_and_history_only(statements: list[Any]) -> None:
    selects = [s for s in said(statements) if s.startswith("GRANT SELECT")]
    schemas = {re.search(r"SCHEMA (\S+)", s)[1] for s in selects}  # type: ignore[index]
    assert schemas == {"RECON.RECONCILED", "RECON.HISTORY"}
    assert all(s.endswith("TO ROLE RECON_READER") for s in selects)


def test_the_virtual_warehouse_sleeps_and_costs_are_bounded(statements: list[Any]) -> None:
    (warehouse,) = [
        s for s in statements if isinstance(s, exp.Create) and s.kind.upper() == "WAREHOUSE"
    ]
    created = warehouse.sql("snowflake")
    assert "AUTO_SUSPEND=60" in created
    assert "STATEMENT_TIMEOUT_IN_SECONDS=3600" in created
    whole = " ".join(said(statements))
    assert "CREATE RESOURCE MONITOR" in whole
    assert "DO SUSPEND_IMMEDIATE" in whole
    assert "SET RESOURCE_MONITOR = RECON_LIMIT" in whole
    assert "TYPE = SERVICE RSA_PUBLIC_KEY" in whole
    assert "SET NETWORK_POLICY = RECON_HOSTS" in whole


def test_compose_publishes_the_ui_to_this_machine_only_and_holds_no_secret() -> None:
    compose = yaml.safe_load(text_of("compose.yaml"))
    services = compose["services"]
    assert set(services) == {"db", "webserver", "daemon"}
    assert services["webserver"]["ports"] == ["127.0.0.1:3000:3000"]
    for name, service in services.items():
        for port in service.get("ports", []):
            assert port.startswith("127.0.0.1:"), name
        for key, value in service.get("environment", {}).items():
            assert not SECRET.search(key) or re.fullmatch(r"\$\{\w+:\?\}", value), (name, key)
        if name != "db":
            assert service["user"] != "0:0"
            assert service["read_only"]
            assert service["cap_drop"] == ["ALL"]
            assert service["security_opt"] == ["no-new-privileges:true"]


def test_the_example_of_an_environment_holds_no_secret() -> None:
    for line in text_of("recon.env.example").splitlines():
        name, _, value = line.lstrip("#").partition("=")
        assert not value or name.endswith("_PATH") or not SECRET.search(name), line


def test_the_instance_with_postgres_is_the_packaged_one_with_a_storage() -> None:
    deployed = yaml.safe_load(text_of("dagster.yaml"))
    packaged = yaml.safe_load((ROOT / "recon_assets" / "dagster.yaml").read_text(encoding="utf-8"))
    postgres = deployed.pop("storage")["postgres"]["postgres_db"]
    del packaged["event_log_storage"]
    assert deployed == packaged
    assert postgres.pop("scheme") == "postgresql+psycopg2"
    assert all(set(value) == {"env"} for value in postgres.values())


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_units_run_as_a_user_without_rights_and_keep_secrets_to_a_file(unit: Path) -> None:
    parsed = configparser.ConfigParser(strict=False, interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read_string(unit.read_text(encoding="utf-8"))
    service = parsed["Service"]
    assert service["User"] == "recon"
    assert service["EnvironmentFile"] == "/etc/recon/recon.env"
    assert "Environment" not in service
    assert service["NoNewPrivileges"] == "true"
    assert service["ProtectSystem"] == "strict"
    assert "0.0.0.0" not in service["ExecStart"]
    if "webserver" in service["ExecStart"]:
        assert "-h 127.0.0.1" in service["ExecStart"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze here")
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_systemd_understands_the_units(unit: Path, tmp_path: Path) -> None:
    """With the programs of this environment, since it looks whether they are there."""
    here = tmp_path / unit.name
    programs = str(Path(sys.executable).parent)
    here.write_text(unit.read_text(encoding="utf-8").replace("/opt/recon/venv/bin", programs))
    verified = subprocess.run(
        ["systemd-analyze", "verify", str(here)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (verified.returncode, verified.stderr) == (0, "")


def test_a_backup_is_compared_and_can_take_the_place_of_the_warehouse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, copy = tmp_path / "recon.duckdb", tmp_path / "copy.duckdb"
    write_history(DuckDbWarehouse(file))
    monkeypatch.setattr(sys, "argv", ["backup.py", str(file), str(copy)])
    runpy.run_path(str(DEPLOY / "backup.py"))
    assert "6 tables, 11 rows, compared" in capsys.readouterr().out
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copy.duckdb", "recon.duckdb"]
    with pytest.raises(SystemExit, match="copy.duckdb exists already"):
        runpy.run_path(str(DEPLOY / "backup.py"))
    # Restored: what was lost is what the copy holds, to the last value.
    shutil.copyfile(copy, tmp_path / "restored.duckdb")
    compared = migrate(
        DuckDbWarehouse(file, read_only=True), DuckDbWarehouse(tmp_path / "restored.duckdb")
    )
    assert {table.outcome for table in compared} == {"there"}
    assert LOG in {table.name for table in compared}


def test_the_guide_names_every_file_of_the_deployment() -> None:
    guide = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
    for file in DEPLOY.iterdir():
        assert f"deploy/{file.name}" in guide, file.name
    assert "docs/deploy.md" in (ROOT / "README.md").read_text(encoding="utf-8")
