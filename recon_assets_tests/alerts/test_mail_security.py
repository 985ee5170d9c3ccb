"""Mail over TLS with a login, as companies' servers want it: no password and no customer in the open."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest

from recon_assets.alerts.notes import State
from recon_assets.automation.alert_sensors import DeliveryError
from recon_assets_tests.alerts.mail_server import MailServer, certificate
from recon_assets_tests.alerts.months_data import month
from recon_assets_tests.alerts.office import Reconciliation

PASSWORD = "canary: p@ss/w%rd?"
ENCRYPTED = pytest.mark.parametrize("smtps", [False, True], ids=["STARTTLS", "smtps"])


@pytest.fixture
def pem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate that this machine trusts."""
    path = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


def mailing(recon: Reconciliation, server: MailServer, password: str = PASSWORD) -> None:
    """A month to be told through ``server`` by somebody with a password."""
    login = f"//recon%40example.com:{quote(password, safe='')}@"
    recon.configure(
        "alerts: {email: [finance@example.com]}\n",
        slack_token=None,
        smtp_url=server.url.replace("//", login),
    )
    recon.record(month(fresh=2))


def refused(recon: Reconciliation, why: str) -> None:
    """The tick fails, for that reason; the letter waits, and nobody is told the password."""
    with pytest.raises(DeliveryError, match=why) as failed:
        recon.tick()
    [entry] = recon.outbox()
    assert entry.state is State.PENDING
    assert "canary" not in str(failed.value) + entry.note.reason


@ENCRYPTED
def test_a_digest_and_the_login_go_over_tls(recon: Reconciliation, pem: Path, smtps: bool) -> None:
    with MailServer(pem, smtps, PASSWORD) as server:
        mailing(recon, server)
        assert recon.tick() == "The mail server took the digest of August 2025"
    assert server.connections == ["TLSv1.3"]
    assert server.tried == [PASSWORD]
    [mail] = server.messages
    assert mail["Subject"] == "August 2025: 2 new or reopened mismatches"


@ENCRYPTED
@pytest.mark.parametrize("address", ["127.0.0.1", "192.0.2.1"], ids=["stranger", "other machine"])
def test_whose_certificate_is_not_trusted_is_told_nothing(
    recon: Reconciliation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    smtps: bool,
    address: str,
) -> None:
    trusted, stranger = certificate(tmp_path, "192.0.2.1"), certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with MailServer(stranger if address == "127.0.0.1" else trusted, smtps, PASSWORD) as server:
        mailing(recon, server)
        refused(recon, "certificate is not trusted")
    assert (server.tried, server.messages) == ([], [])


@ENCRYPTED
def test_a_wrong_password_says_where_to_look(recon: Reconciliation, pem: Path, smtps: bool) -> None:
    with MailServer(pem, smtps, "another") as server:
        mailing(recon, server)
        refused(recon, "refused the login; check SMTP_URL")
        assert server.messages == []
        mailing(recon, server, "another")
        recon.tick()
        assert len(server.messages) == 1


def test_a_password_that_no_login_can_carry_is_refused_in_words(
    recon: Reconciliation, pem: Path
) -> None:
    with MailServer(pem, smtps=True, password=PASSWORD) as server:
        mailing(recon, server, "canary-ü")
        refused(recon, "password or address with characters that mail does not carry")


def test_a_login_to_this_machine_needs_no_tls(recon: Reconciliation) -> None:
    with MailServer(password=PASSWORD) as server:
        mailing(recon, server)
        recon.tick()
    assert server.connections == [None]
    assert server.tried == [PASSWORD]
