"""What is known after a message was given to slack_sdk, over real HTTP."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from recon_assets.alerts import slack_api
from recon_assets.alerts.digest import digest
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.months import month_alert
from recon_assets.alerts.outcome import Delivery
from recon_assets.alerts.slack import send
from recon_assets.config.settings import Settings
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.months_data import month
from recon_assets_tests.fake_slack import CHANNEL, FakeSlack

SECRET = "xoxb-canary-7f3a9"


@pytest.fixture
def server() -> Iterator[FakeSlack]:
    with FakeSlack(token=SECRET) as server:
        yield server


def configured(url: str | None, token: str | None = SECRET) -> Settings:
    here = Path()
    return Settings(here, here, here, slack_token=token, slack_channel=CHANNEL, slack_api_url=url)


@pytest.fixture
def message() -> Letter:
    told = digest([month_alert(month())])
    return Letter(told.key, Kind.DIGEST, f"slack:{CHANNEL}", told.about, told.text, told.blocks)


def test_a_message_arrives_with_blocks_and_an_unparsed_fallback(
    server: FakeSlack, message: Letter
) -> None:
    assert send(configured(server.url), message).delivery is Delivery.DELIVERED
    [arrived] = server.messages
    first, *rest = arrived["blocks"]
    assert first.pop("block_id") == message.marker
    assert [first, *rest] == list(message.blocks)
    assert arrived["mrkdwn"] is False
    assert arrived["unfurl_links"] is False


def test_a_rate_limit_is_waited_out_as_long_as_slack_asks(
    server: FakeSlack, message: Letter
) -> None:
    server.next(fake_slack.rate_limited(1))
    started = time.monotonic()
    assert send(configured(server.url), message).delivery is Delivery.DELIVERED
    assert time.monotonic() - started >= 1
    assert len(server.messages) == 1


@pytest.mark.parametrize("retry_after", [3600, "Wed, 21 Oct 2065 07:28:00 GMT", "-1", ""])
def test_a_rate_limit_beyond_the_bound_is_not_waited_out(
    server: FakeSlack, message: Letter, retry_after: float | str
) -> None:
    server.next(fake_slack.rate_limited(retry_after))
    started = time.monotonic()
    outcome = send(configured(server.url), message)
    assert outcome.delivery is Delivery.RATE_LIMITED
    assert time.monotonic() - started < 1
    assert len(server.requests) == 1


def test_a_second_rate_limit_in_a_row_is_left_to_the_next_tick(
    server: FakeSlack, message: Letter
) -> None:
    server.next(fake_slack.rate_limited(0), times=2)
    outcome = send(configured(server.url), message)
    assert (outcome.delivery, outcome.reason) == (
        Delivery.RATE_LIMITED, "Slack asks to wait 0 seconds",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (fake_slack.not_ok("channel_not_found"), "channel_not_found: check SLACK_CHANNEL"),
        (fake_slack.not_ok("invalid_auth"), "invalid_auth: check SLACK_BOT_TOKEN"),
        (fake_slack.not_ok("something_else"), "Slack answered something_else"),
        (fake_slack.Fault(401, error="invalid_auth"), "invalid_auth: check SLACK_BOT_TOKEN"),
        (fake_slack.server_error(401), "Slack answered HTTP 401"),
        (fake_slack.server_error(500), "Slack answered HTTP 500"),
        (fake_slack.server_error(503), "Slack answered HTTP 503"),
    ],
)
def test_a_refusal_is_told_with_what_to_do(
    server: FakeSlack, message: Letter, fault: fake_slack.Fault, reason: str
) -> None:
    server.next(fault)
    outcome = send(configured(server.url), message)
    assert outcome.delivery is Delivery.REFUSED
    assert reason in outcome.reason
    assert len(server.requests) == 1


def test_a_server_that_is_not_there_is_a_refusal(message: Letter) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/api/"
    outcome = send(configured(url), message)
    assert outcome.delivery is Delivery.REFUSED
    assert "cannot be reached" in outcome.reason
    assert "refused" in outcome.reason


@pytest.mark.parametrize(
    "fault",
    [
        fake_slack.DROP_AFTER_POSTING,
        fake_slack.DROP_BEFORE_POSTING,
        fake_slack.server_error(502),
        fake_slack.server_error(504),
        fake_slack.server_error(200),
        fake_slack.Fault(body='{"ok": tru'),
        fake_slack.Fault(body="[1]"),
        fake_slack.Fault(body="{}"),
        fake_slack.slow(5),
    ],
    ids=str,
)
def test_what_may_have_arrived_is_sent_once_and_said_to_be_unconfirmed(
    server: FakeSlack, message: Letter, fault: fake_slack.Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slack_api, "TIMEOUT_SECONDS", 0.3)
    server.next(fault)
    assert send(configured(server.url), message).delivery is Delivery.UNCONFIRMED
    assert len(server.requests) == 1
    assert len(server.messages) == fault.recorded


@pytest.mark.parametrize("code", ["invalid_blocks", "msg_blocks_too_long"])
def test_blocks_that_slack_refuses_do_not_hold_up_alerts_forever(
    server: FakeSlack, message: Letter, code: str
) -> None:
    server.next(fake_slack.not_ok(code))
    outcome = send(configured(server.url), message)
    assert outcome.delivery is Delivery.DELIVERED
    assert code in outcome.reason
    [arrived] = server.messages
    assert "blocks" not in arrived
    assert arrived["text"].startswith("August 2025: 2 new or reopened mismatches. 1,234.50 USD")


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        (configured(None, token=None), "SLACK_BOT_TOKEN is empty"),
        (configured(None, token=f"{SECRET}\nX: y"), "not a token"),
        (configured(None, token=f"{SECRET}…"), "not a token"),
        (configured("slack.example/api"), "SLACK_API_URL is not like"),
        (configured("file:///etc/passwd"), "SLACK_API_URL is not like"),
    ],
)
def test_settings_that_cannot_work_are_named_before_anything_is_sent(
    settings: Settings, reason: str, message: Letter
) -> None:
    outcome = send(settings, message)
    assert outcome.delivery is Delivery.REFUSED
    assert reason in outcome.reason
    assert SECRET not in outcome.reason


def test_a_local_server_is_not_reached_through_the_companys_proxy(
    server: FakeSlack, message: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert send(configured(server.url), message).delivery is Delivery.DELIVERED


def test_by_default_messages_go_to_slacks_own_address_once() -> None:
    web_client = slack_api.client(configured(None))
    assert web_client.base_url == "https://slack.com/api/"
    assert web_client.timeout == slack_api.TIMEOUT_SECONDS
    assert web_client.retry_handlers == []


def test_slacks_client_is_loaded_when_something_is_said_and_not_at_every_start() -> None:
    """It takes a tenth of the time in which the project is loaded."""
    loaded = "import sys, recon_assets.alerts.delivery; print('slack_sdk' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True
    )
    assert said.stdout == "False\n"


@pytest.mark.parametrize(
    "fault",
    [
        None,
        fake_slack.not_ok("invalid_auth"),
        fake_slack.rate_limited(99),
        fake_slack.server_error(500),
        fake_slack.Fault(200, body=f"proxy says: Bearer {SECRET}"),
        fake_slack.Fault(403, body=f"proxy says: Bearer {SECRET}"),
        fake_slack.DROP_AFTER_POSTING,
    ],
    ids=str,
)
def test_neither_token_nor_customer_is_in_any_log_or_reason(
    server: FakeSlack,
    message: Letter,
    fault: fake_slack.Fault | None,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:{SECRET}@127.0.0.1:9")
    for name in (None, "slack_sdk", "slack_sdk.web.base_client", "urllib3", "http.client"):
        caplog.set_level(logging.DEBUG, logger=name)
    if fault:
        server.next(fault)
    outcome = send(configured(server.url), message)
    told = caplog.text + repr(outcome) + "".join(capfd.readouterr())
    for secret in (SECRET, "Northwind"):
        assert secret not in told
