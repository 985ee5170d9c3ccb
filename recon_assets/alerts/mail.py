"""One letter by e-mail, and what can be known about its arrival."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, parseaddr
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from recon_assets.alerts.blocks import plain
from recon_assets.alerts.letter import Letter
from recon_assets.alerts.notes import Entry
from recon_assets.alerts.outcome import Delivery, Outcome
from recon_assets.config.settings import Settings

# As for Slack: a tick has a minute, and one mail server that does not answer must not use it up.
TIMEOUT_SECONDS = 10
_PORTS = {"smtp": 587, "smtps": 465}
_EXPECTED = "SMTP_URL is not like smtp://user:password@host:587 or smtps://user:password@host"
_UNWRITABLE = "SMTP_URL has a user, password or address with characters that mail does not carry"
_UNTRUSTED = (
    "the mail server's certificate is not trusted here; SSL_CERT_FILE names the file of a"
    " company's own authority"
)


def send(settings: Settings, letter: Letter, parent: Entry | None = None) -> Outcome:
    """Mail a letter. Never raises; the outcome's reason holds no secret and no customer.

    Once the message is handed over, a connection that ends before the server's answer leaves it
    unknown whether it arrived; up to there nothing can have.
    """
    try:
        url = urlsplit(settings.smtp_url or "")
        port = url.port or _PORTS[url.scheme]
    except (ValueError, KeyError):
        return Outcome(Delivery.REFUSED, _EXPECTED)
    if not url.hostname:
        return Outcome(Delivery.REFUSED, _EXPECTED)
    to = letter.to.removeprefix("email:").split(",")
    handed_over = False
    try:
        message = composed(letter, sender(settings, to), to, parent)
        with _connected(url, port) as server:
            gone = _addressed(server, message["From"], to)
            handed_over = True
            code, _ = server.data(message.as_bytes())
    except _Refused as refused:
        return Outcome(Delivery.REFUSED, str(refused))
    except smtplib.SMTPAuthenticationError:
        return Outcome(Delivery.REFUSED, "the mail server refused the login; check SMTP_URL")
    except smtplib.SMTPResponseException as error:
        return Outcome(Delivery.REFUSED, f"the mail server answered {error.smtp_code}")
    except ssl.SSLCertVerificationError:
        return Outcome(Delivery.REFUSED, _UNTRUSTED)
    except (OSError, smtplib.SMTPException) as error:
        kind = type(error).__name__
        if handed_over:
            return Outcome(Delivery.UNCONFIRMED, f"the connection ended before an answer ({kind})")
        return Outcome(Delivery.REFUSED, f"the mail server cannot be reached ({kind})")
    except ValueError:  # whose text quotes what it is about, a password perhaps
        return Outcome(Delivery.REFUSED, _UNWRITABLE)
    if code != 250:
        return Outcome(Delivery.REFUSED, f"the mail server answered {code}")
    return Outcome(Delivery.DELIVERED, f"but not for {', '.join(gone)}" if gone else "")


def composed(letter: Letter, sender: str, to: list[str], parent: Entry | None) -> EmailMessage:
    """The letter as a mail in plain text. Its Message-ID is made from the key, so that a mail that
    should come twice is one to programs that tell mails apart by it.
    """
    domain = parseaddr(sender)[1].rpartition("@")[2]
    # The policy ends lines as servers want them; without it a digest is one line to them, too long.
    message = EmailMessage(policy=SMTP)
    titles = [block["text"]["text"] for block in letter.blocks if block["type"] == "header"]
    message["Subject"] = titles[0] if titles else letter.about
    message["From"] = sender
    message["To"] = ", ".join(to)
    message["Date"] = formatdate()
    message["Message-ID"] = f"<{letter.marker}@{domain}>"
    if parent is not None:
        message["In-Reply-To"] = f"<{parent.letter.marker}@{domain}>"
    message.set_content(plain(letter.blocks) or letter.text)
    return message


def sender(settings: Settings, to: list[str]) -> str:
    """From whom: ``?from=`` of SMTP_URL, else its user, else whoever it goes to."""
    url = urlsplit(settings.smtp_url or "")
    given = parse_qs(url.query).get("from", [unquote(url.username or "")])[0]
    return given if "@" in given else to[0]


class _Refused(Exception):
    pass


def _addressed(server: smtplib.SMTP, sender: str, to: list[str]) -> list[str]:
    """Say from and to whom; to whom it cannot go, for good. That one of several has left the
    company must not keep it from the others, but what is refused for a while is refused for all.
    """
    _accepted(server.mail(sender))
    gone: list[str] = []
    for address in to:
        answer = server.rcpt(address)
        if answer[0] >= 500 and len(gone) < len(to) - 1:
            gone.append(address)
        else:
            _accepted(answer)
    return gone


def _accepted(answer: tuple[int, bytes]) -> None:
    if answer[0] not in (250, 251):
        raise _Refused(f"the mail server answered {answer[0]}")


@contextmanager
def _connected(url: SplitResult, port: int) -> Iterator[smtplib.SMTP]:
    host = url.hostname or ""
    context = ssl.create_default_context()
    if url.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            host, port, timeout=TIMEOUT_SECONDS, context=context
        )
    else:
        server = smtplib.SMTP(host, port, timeout=TIMEOUT_SECONDS)
    try:
        server.ehlo_or_helo_if_needed()
        encrypted = url.scheme == "smtps"
        if not encrypted and server.has_extn("starttls"):
            server.starttls(context=context)
            server.ehlo()
            encrypted = True
        if url.username:
            if not encrypted and not _this_machine(host):
                raise _Refused("the mail server offers no TLS, and the password is not sent openly")
            server.login(unquote(url.username), unquote(url.password or ""))
        yield server
        # Whatever it answers to that, it has the message.
        with suppress(OSError, smtplib.SMTPException):
            server.quit()
    finally:
        server.close()


def _this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
