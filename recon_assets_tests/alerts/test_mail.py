"""Digests by mail, over real SMTP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from recon_assets.alerts.notes import State
from recon_assets.automation.alert_sensors import DeliveryError
from recon_assets_tests.alerts.mail_server import MailServer
from recon_assets_tests.alerts.months_data import finding, month
from recon_assets_tests.alerts.office import Reconciliation

TO_FINANCE = "alerts: {email: [finance@example.com, boss@example.com]}\n"


@pytest.fixture
def post_office() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def mailing(recon: Reconciliation, post_office: MailServer) -> Reconciliation:
    recon.configure(TO_FINANCE, slack_token=None, smtp_url=post_office.url)
    return recon


def test_a_digest_is_mailed_to_those_in_recon_yaml(
    mailing: Reconciliation, post_office: MailServer
) -> None:
    hostile = "<!channel> *x*\r\nBcc: all@example.com"
    mailing.record(month(top=[finding(1, customer_name=hostile)], fresh=1))
    mailing.tick()
    [mail] = post_office.messages
    assert mail["Subject"] == "August 2025: 1 new or reopened mismatch"
    assert (mail["From"], mail["To"]) == (
        "recon@example.com", "finance@example.com, boss@example.com",
    )  # fmt: skip
    assert mail["Bcc"] is None
    text = mail.get_content().replace("\r\n", "\n")
    assert text.startswith("August 2025: 1 new or reopened mismatch\n\n")
    assert "1. <!channel> *x* Bcc: all@example.com" in text
    mailing.tick()
    assert len(post_office.messages) == 1


def test_a_mail_cannot_be_edited_so_only_what_is_new_is_mailed(
    mailing: Reconciliation, post_office: MailServer
) -> None:
    mailing.record(month(fresh=2))
    mailing.tick()
    mailing.record(month(fresh=0, version=2, result="r2"))
    mailing.tick()
    assert len(post_office.messages) == 1
    mailing.record(month(fresh=1, version=3, result="r3"))
    mailing.tick()
    assert len(post_office.messages) == 2


def test_a_refusal_waits_and_a_lost_answer_is_in_doubt(
    mailing: Reconciliation, post_office: MailServer
) -> None:
    mailing.record(month(fresh=2))
    post_office.refuse = "451 later"
    with pytest.raises(DeliveryError, match="answered 451"):
        mailing.tick()
    post_office.refuse, post_office.drop = None, True
    mailing.tick()
    [entry] = mailing.outbox()
    assert entry.state is State.AMBIGUOUS
    mailing.later(90_000)
    mailing.tick()
    assert len(post_office.messages) == 1


def test_a_mail_that_was_taken_is_taken_whatever_the_server_says_goodbye_with(
    mailing: Reconciliation, post_office: MailServer
) -> None:
    post_office.farewell = "421 too many connections"
    mailing.record(month(fresh=2))
    mailing.tick()
    mailing.later(90_000)
    mailing.tick()
    assert mailing.outbox()[0].state is State.SENT
    assert len(post_office.messages) == 1


def test_a_recipient_who_is_gone_keeps_a_digest_from_nobody_else(
    mailing: Reconciliation, post_office: MailServer
) -> None:
    post_office.gone = {"boss@example.com": "550 no such user"}
    mailing.record(month(fresh=2))
    said = mailing.tick()
    assert said == "The mail server took the digest of August 2025 but not for boss@example.com"
    assert post_office.recipients == [["finance@example.com"]]


@pytest.mark.parametrize(
    "answers",
    [
        {"finance@example.com": "550 no such user", "boss@example.com": "550 no such user"},
        {"finance@example.com": "450 later", "boss@example.com": "550 no such user"},
        {"boss@example.com": "450 later"},
    ],
    ids=["both gone", "one gone, one later", "one later"],
)
def test_what_nobody_or_not_everybody_can_get_yet_waits(
    mailing: Reconciliation, post_office: MailServer, answers: dict[str, str]
) -> None:
    post_office.gone = answers
    mailing.record(month(fresh=2))
    with pytest.raises(DeliveryError, match="the mail server answered [45]50"):
        mailing.tick()
    assert post_office.messages == []
    post_office.gone = {}
    mailing.tick()
    assert post_office.recipients == [["finance@example.com", "boss@example.com"]]


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("recon@example.com", "recon@example.com"),
        ("Recon%20%3Crecon@example.com%3E", "Recon <recon@example.com>"),
    ],
)
def test_a_sender_may_have_a_name(
    mailing: Reconciliation, post_office: MailServer, given: str, name: str
) -> None:
    url = post_office.url.replace("recon@example.com", given)
    mailing.configure(TO_FINANCE, slack_token=None, smtp_url=url)
    mailing.record(month(fresh=2))
    mailing.tick()
    [mail] = post_office.messages
    assert mail["From"] == name
    assert str(mail["Message-ID"]).endswith("@example.com>")
    assert ">>" not in mail["Message-ID"]


@pytest.mark.parametrize("query", ["from=a%0d%0aBcc:b@example.com", "from=r%C3%A9con@example.com"])
def test_an_address_that_mail_does_not_carry_is_refused_in_words(
    mailing: Reconciliation, post_office: MailServer, query: str
) -> None:
    url = post_office.url.replace("from=recon@example.com", query)
    mailing.configure(TO_FINANCE, slack_token=None, smtp_url=url)
    mailing.record(month(fresh=2))
    with pytest.raises(DeliveryError, match="characters that mail does not carry"):
        mailing.tick()
    assert post_office.messages == []


def test_a_server_that_is_not_there_is_tried_again(mailing: Reconciliation) -> None:
    mailing.configure(TO_FINANCE, slack_token=None, smtp_url="smtp://me:canary@127.0.0.1:9")
    mailing.record(month(fresh=2))
    with pytest.raises(DeliveryError, match="cannot be reached") as failed:
        mailing.tick()
    assert "canary" not in str(failed.value)
    assert mailing.outbox()[0].state is State.PENDING


def test_a_password_is_never_sent_openly_to_another_machine(
    mailing: Reconciliation, monkeypatch: pytest.MonkeyPatch, post_office: MailServer
) -> None:
    monkeypatch.setattr("recon_assets.alerts.mail._this_machine", lambda host: False)
    url = post_office.url.replace("//", "//me:canary@")
    mailing.configure(TO_FINANCE, slack_token=None, smtp_url=url)
    mailing.record(month(fresh=2))
    with pytest.raises(DeliveryError, match="offers no TLS"):
        mailing.tick()


def test_smtp_without_anybody_to_write_to_says_so(mailing: Reconciliation) -> None:
    mailing.configure(slack_token=None, smtp_url="smtp://localhost")
    with pytest.raises(DeliveryError, match=r"alerts\.email in recon\.yaml is not"):
        mailing.tick()
