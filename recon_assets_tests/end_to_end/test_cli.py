"""The `recon` command as a person at a terminal meets it: what it says, and how it exits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from recon_assets.warehouse import DuckDbWarehouse
from recon_assets_tests.end_to_end.small_company import FEBRUARY, JANUARY, SmallCompany

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("recon command")]

DONE, FAILED, MISUSED = 0, 1, 2

# Secrets that the environment may hold. None of them may leave it.
CANARIES = {
    "SLACK_BOT_TOKEN": "xoxb-canary-slack-41f9",
    "SMTP_URL": "smtps://robot:canary-smtp-77aa@mail.example:465",
    "SNOWFLAKE_USER": "canary-snowflake-user-5b21",
    "SNOWFLAKE_PASSWORD": "canary-snowflake-90cd",
    "SNOWFLAKE_PRIVATE_KEY": "canary-private-key-3e3e",
}

Call = tuple[tuple[str, ...], dict[str, str]]

CALLER = """
import json, os, sys, tempfile
from recon_assets.cli import main
answers = []
calls = json.load(sys.stdin)
for arguments, environment in calls:
    with tempfile.TemporaryFile() as said:
        child = os.fork()
        if child == 0:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(said.fileno(), 1)
            os.dup2(said.fileno(), 2)
            os.environ.update(environment)
            sys.argv = ["recon", *arguments]
            main()
            sys.exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said.seek(0)
        answers.append([status, said.read().decode()])
json.dump(answers, sys.stdout)
"""


@dataclass
class Terminal:
    """A folder in which `recon` is called, with every secret set that it knows of."""

    company: SmallCompany
    heard: list[str] = field(default_factory=list)

    @property
    def home(self) -> Path:
        return self.company.folder / "dagster home"

    def recon(self, *arguments: str, **environment: str) -> tuple[int, str]:
        """Exit code, and everything that was said."""
        ((code, said),) = self.recon_each([(arguments, environment)])
        return code, said

    def recon_each(self, calls: Sequence[Call]) -> list[tuple[int, str]]:
        """The same for several calls in turn, each in a process of its own. The imports, which take
        most of a short call, are done once.
        """
        known = ("PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV")
        inherited = {name: os.environ[name] for name in known if name in os.environ}
        common = {
            **inherited,
            "PYTHONPATH": os.pathsep.join(os.path.abspath(entry) for entry in sys.path),
            **CANARIES,
            "SLACK_CHANNEL": "#recon",
            "SLACK_API_URL": "http://127.0.0.1:9/api/",
            "DAGSTER_HOME": str(self.home),
            "COLUMNS": "1000",
        }
        called = subprocess.run(
            [sys.executable, "-c", CALLER],
            cwd=self.company.folder,
            env=common,
            input=json.dumps([[list(arguments), environment] for arguments, environment in calls]),
            capture_output=True,
            text=True,
            timeout=300,
            check=True,
        )
        answers = [(code, said) for code, said in json.loads(called.stdout)]
        for _, said in answers:
            self.heard.append(said)
            assert "Traceback" not in said, said
        return answers


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return Terminal(SmallCompany(tmp_path_factory.mktemp("terminal")))


@pytest.fixture(scope="module")
def with_february_missing(terminal: Terminal) -> tuple[int, str]:
    """`recon run` over January and February, of which one file of February is not there."""
    (terminal.company.folder / "billing" / "2025-02.csv").unlink()
    return terminal.recon("run", "--from", "2025-01", "--to", "2025-02")


def test_help_says_what_can_be_done(terminal: Terminal) -> None:
    (whole, said), (of_run, said_of_run) = terminal.recon_each(
        [(("--help",), {}), (("run", "--help"), {})]
    )
    assert (whole, of_run) == (DONE, DONE)
    for word in ("run", "demo", "Reconcile CRM, billing and usage"):
        assert word in said
    for word in ("--month", "--from", "--to"):
        assert word in said_of_run


WRONG = {
    "a key that is misspelled": (
        ("start_month: 2025-01", "start_mouth: 2025-01"),
        ("start_mouth: unknown key", "did you mean 'start_month'"),
    ),
    "a month that is none": (
        ("start_month: 2025-01", "start_month: January"),
        ("start_month", "YYYY-MM", "January"),
    ),
    "a secret written into it": (
        ("version: 1", "version: 1\npassword: canary-in-the-file"),
        ("looks like a secret at password", "environment"),
    ),
    "YAML that is broken": (("sources:", "sources: ["), ("not valid YAML",)),
    "markup in a value": (("type: file", "type: '[/red]file'"), ("[/red]file",)),
}


def test_a_recon_yaml_that_cannot_be_used_is_said_in_words(terminal: Terminal) -> None:
    right = (terminal.company.folder / "recon.yaml").read_text(encoding="utf-8")
    calls: list[Call] = []
    for number, (change, _) in enumerate(WRONG.values()):
        wrong = terminal.company.folder / f"wrong-{number}.yaml"
        wrong.write_text(right.replace(*change, 1), encoding="utf-8")
        calls.append((("run", "--month", "2025-01"), {"RECON_CONFIG": wrong.name}))
    answers = terminal.recon_each(calls)
    for (case, (_, expected)), (code, said) in zip(WRONG.items(), answers, strict=True):
        assert code == MISUSED, (case, said)
        for words in expected:
            assert words in said, case
        assert "canary-in-the-file" not in said


USED_WRONGLY: dict[str, tuple[Call, str]] = {
    "a month before the first": ((("--month", "2024-12"), {}), "2025-01 to 2025-03"),
    "a month after the last": (
        (("--from", "2025-01", "--to", "2026-01"), {}),
        "2025-01 to 2025-03",
    ),
    "a month written otherwise": ((("--month", "Jan 2025"), {}), "YYYY-MM"),
    "SQL for a month": ((("--month", "2025-01'; DROP TABLE x; --"), {}), "YYYY-MM"),
    "markup for a month": ((("--month", "[/bold]"), {}), "[/bold]"),
    "no month at all": (((), {}), "--month"),
    "a month and a range": ((("--month", "2025-01", "--to", "2025-02"), {}), "either"),
    "a range backwards": ((("--from", "2025-03", "--to", "2025-01"), {}), "no month"),
    "an option that does not exist": ((("--moth", "2025-01"), {}), "--moth"),
    "no configuration": (
        (("--month", "2025-01"), {"RECON_CONFIG": "nowhere/recon.yaml"}),
        "no configuration at",
    ),
    "no such warehouse": (
        (("--month", "2025-01"), {"RECON_WAREHOUSE": "snowflak"}),
        "RECON_WAREHOUSE is 'snowflak'",
    ),
}


def test_wrong_usage_is_exit_code_two_and_a_sentence(terminal: Terminal) -> None:
    calls = [(("run", *arguments), more) for (arguments, more), _ in USED_WRONGLY.values()]
    answers = terminal.recon_each(calls)
    for (case, (_, expected)), (code, said) in zip(USED_WRONGLY.items(), answers, strict=True):
        assert code == MISUSED, (case, said)
        assert expected in said, case


def test_a_move_that_cannot_begin_says_why(terminal: Terminal, tmp_path: Path) -> None:
    with DuckDbWarehouse(tmp_path / "empty.duckdb").session():
        pass
    empty = {"RECON_DUCKDB_PATH": str(tmp_path / "empty.duckdb")}
    calls: list[Call] = [
        (("migrate",), {}),
        (("migrate", "--to", "oracle"), {}),
        (("migrate", "--to", "snowflake"), {"RECON_DUCKDB_PATH": "nowhere.duckdb"}),
        (("migrate", "--to", "snowflake"), empty),
    ]
    expected = ("--to", "oracle", "there is no warehouse at", "Snowflake needs SNOWFLAKE_ACCOUNT")
    for words, (code, said) in zip(expected, terminal.recon_each(calls), strict=True):
        assert code == MISUSED, said
        assert words in said


def test_a_month_without_files_fails_and_the_others_are_reconciled(
    terminal: Terminal, with_february_missing: tuple[int, str]
) -> None:
    code, said = with_february_missing
    assert code == FAILED
    assert "Not reconciled: 2025-02: billing: no file for 2025-02" in said
    assert "billing/2025-02.csv" in said
    warehouse = DuckDbWarehouse(terminal.company.project.settings.duckdb_path)
    assert warehouse.written("reconciled.mismatches") == {JANUARY}
    table = [line.split() for line in said.splitlines() if line.strip().startswith("2025-0")]
    assert table == [
        ["2025-01", "30", "0", "5", "320.00", "USD", "200.00", "???"],
        ["2025-02", "not", "reconciled"],
    ]
    assert (terminal.company.folder / "reports" / "2025-01").is_dir()
    assert not (terminal.company.folder / "reports" / "2025-02").exists()
    assert FEBRUARY not in warehouse.written("raw.crm_accounts")


def test_a_month_that_fails_says_which_step_and_why(
    terminal: Terminal, with_february_missing: tuple[int, str]
) -> None:
    (terminal.company.folder / "crm" / "2025-03.csv").write_text("Konto;Name\n1;Acme\n")
    code, said = terminal.recon("run", "--month", "2025-03")
    assert code == FAILED
    assert "raw/crm_accounts: crm/2025-03.csv: expected columns 'Account ID'" in said
    assert "found 'Konto;Name'" in said


def test_a_warehouse_that_cannot_be_opened_is_said_in_a_sentence(
    terminal: Terminal, tmp_path: Path
) -> None:
    other = tmp_path / "not a warehouse.duckdb"
    other.write_text("this is a letter, not a warehouse\n" * 200)
    code, said = terminal.recon("run", "--month", "2025-01", RECON_DUCKDB_PATH=str(other))
    assert code == FAILED
    assert "not a valid DuckDB database" in said
    assert other.read_text().startswith("this is a letter")


def test_no_secret_is_said_or_written_anywhere(
    terminal: Terminal, with_february_missing: tuple[int, str]
) -> None:
    """Last of all: over everything that was said, and every file that was left."""
    needles = [value.encode() for value in CANARIES.values()]
    needles += [b"canary-smtp-77aa", b"canary-in-the-file"]
    files = [file for file in terminal.home.rglob("*") if file.is_file()]
    files += [f for f in terminal.company.folder.rglob("*") if f.is_file() and f.suffix != ".yaml"]
    assert any(file.suffix == ".db" for file in files)
    for file in files:
        content = file.read_bytes()
        assert not [needle for needle in needles if needle in content], file
    for said in terminal.heard:
        assert not [needle for needle in needles if needle.decode() in said]
