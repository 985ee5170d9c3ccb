"""`recon alerts`: what was told and what waits, a test of the places, and sending again by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from recon_assets.alerts.notes import State
from recon_assets.automation.alert_sensors import DeliveryError
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import CONFIG, month
from recon_assets_tests.alerts.office import SECRET, Reconciliation
from recon_assets_tests.commands.saying import recon as command
from recon_assets_tests.fake_slack import CHANNEL

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def alerts(
    recon: Reconciliation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Command:
    """`recon alerts …` on the instance on which ``recon`` records months and ticks."""
    (tmp_path / "recon.yaml").write_text(CONFIG, encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "1000")
    monkeypatch.setenv("SLACK_BOT_TOKEN", SECRET)
    monkeypatch.setenv("SLACK_CHANNEL", CHANNEL)
    monkeypatch.setenv("SLACK_API_URL", recon.server.url)
    return lambda *words: command(tmp_path, monkeypatch, capsys, "alerts", *words)


def test_what_was_told_is_listed_and_all_is_well(recon: Reconciliation, alerts: Command) -> None:
    recon.pulse()
    assert alerts() == (0, "Nothing was told yet.")
    recon.record(month("2025-08", fresh=2))
    recon.tick()
    recon.record(month("2025-09", fresh=1))
    recon.tick()
    code, said = alerts()
    assert code == 0
    for entry in recon.outbox():
        assert f"{entry.key} sent {entry.letter.about} → slack:{CHANNEL}" in said
    _, of_one = alerts("--month", "2025-09")
    assert "September" in of_one
    assert "August" not in of_one


@pytest.mark.parametrize(
    ("ago", "said_of_it"), [(None, "never ran"), (3600, "has not run for 3,6")]
)
def test_a_monitor_is_told_that_the_sensor_is_dead(
    recon: Reconciliation, alerts: Command, ago: float | None, said_of_it: str
) -> None:
    if ago:
        recon.pulse(ago)
    code, said = alerts()
    assert code == 1
    assert f"Attention: the sensor mismatch_alerts {said_of_it}" in said


def test_a_monitor_is_told_what_waits_in_vain(recon: Reconciliation, alerts: Command) -> None:
    recon.pulse()
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.not_ok("is_archived"))
    with pytest.raises(DeliveryError):
        recon.tick()
    code, said = alerts()
    assert code == 1
    assert "the digest of August 2025 waits, after 1 attempts: Slack answered is_archived" in said


@pytest.mark.parametrize(
    ("scopes", "code", "told"),
    [
        (("chat:write", "channels:history"), 0, ["has chat:write", "has channels:history"]),
        (("chat:write", "groups:history"), 0, ["has chat:write", "has channels:history"]),
        (("chat:write",), 0, ["lacks channels:history: without it a message whose arrival is in"]),
        (("channels:history",), 1, ["lacks chat:write: needed", "failed slack:#recon: Slack answ"]),
    ],
)
def test_a_test_message_says_what_slack_lets_the_app_do(
    recon: Reconciliation, alerts: Command, scopes: tuple[str, ...], code: int, told: list[str]
) -> None:
    recon.server.scopes = scopes
    ended, said = alerts("test")
    assert ended == code, said
    for each in told:
        assert each in said
    texts = [message["text"] for message in recon.server.messages]
    assert texts == ["Test of the reconciliation alerts"] * (code == 0)
    assert SECRET not in said


def test_a_test_that_fails_says_why_and_is_not_sent_later(
    recon: Reconciliation, alerts: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as wrong:
        wrong.setenv("SLACK_BOT_TOKEN", "xoxb-of-somebody-else")
        code, said = alerts("test")
    assert code == 1
    assert "Slack: Slack answered invalid_auth: check SLACK_BOT_TOKEN" in said
    assert "xoxb-of-somebody-else" not in said
    recon.tick()
    assert not recon.server.messages


def test_a_test_without_a_place_to_send_to_says_what_to_set(
    alerts: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SLACK_CHANNEL")
    code, said = alerts("test")
    assert code == 1
    assert "SLACK_BOT_TOKEN is set, but SLACK_CHANNEL is not: say where to post" in said
    monkeypatch.delenv("SLACK_BOT_TOKEN")
    code, said = alerts("test")
    assert code
    assert "neither SLACK_BOT_TOKEN nor SMTP_URL is set" in said


def test_what_is_in_doubt_is_sent_again_when_a_person_says_so(
    recon: Reconciliation, alerts: Command
) -> None:
    recon.server.scopes = ("chat:write",)
    recon.pulse()
    recon.record(month(fresh=2))
    recon.server.next(fake_slack.DROP_BEFORE_POSTING)
    recon.tick()
    [entry] = recon.outbox()
    code, said = alerts()
    assert code == 1
    assert f"may not have arrived; look, then `recon alerts resend {entry.key}`" in said
    assert alerts("resend", entry.key) == (0, "the digest of August 2025: sent")
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]
    assert recon.outbox()[0].state is State.SENT
    assert alerts()[0] == 0
    code, said = alerts("resend", entry.key)
    assert code
    assert "the digest of August 2025 is sent; nothing to send again" in said
    assert len(recon.server.messages) == 1


def test_a_message_that_there_is_not_cannot_be_sent_again(alerts: Command) -> None:
    code, said = alerts("resend", "nonsense")
    assert code
    assert "there is no message nonsense; `recon alerts` lists them" in said
