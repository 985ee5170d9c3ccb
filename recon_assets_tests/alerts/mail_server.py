"""A mail server of this machine's own, with the troubles that mail servers have."""

from __future__ import annotations

import datetime as dt
import ipaddress
import socket
import ssl
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

HERE = "127.0.0.1"


def certificate(folder: Path, address: str = HERE) -> Path:
    """A certificate that a company might make for itself, and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Mail of our own")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), False
        )
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path = folder / f"{address}.pem"
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


class MailServer(Controller):
    """``messages`` it took, and over which ``connections`` (``TLSv1.3``, or None for an open one).
    ``refuse`` is what it answers instead of taking one; ``drop``: it takes the message and closes
    the connection without an answer; ``farewell`` is what it answers to QUIT; ``gone`` are
    recipients that it does not know.

    With ``pem`` it speaks TLS: from the first byte on as ``smtps``, else after STARTTLS. Whoever
    logs in needs ``password``; ``tried`` are those that were.
    """

    def __init__(
        self, pem: Path | None = None, smtps: bool = False, password: str | None = None
    ) -> None:
        with socket.socket() as free:
            free.bind((HERE, 0))
            port = free.getsockname()[1]
        context = None
        if pem is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(pem)
        super().__init__(
            self,
            hostname=HERE,
            port=port,
            ssl_context=context if smtps else None,
            tls_context=None if smtps else context,
            authenticator=self._login,
            auth_required=password is not None,
            # To aiosmtpd a connection that began as TLS has none.
            auth_require_tls=context is not None and not smtps,
        )
        self.scheme, self.password = "smtps" if smtps else "smtp", password
        self.messages: list[EmailMessage] = []
        self.connections: list[str | None] = []
        self.recipients: list[list[str]] = []
        self.tried: list[str] = []
        self.refuse: str | None = None
        self.drop = False
        self.farewell: str | None = None
        self.gone: dict[str, str] = {}

    @property
    def url(self) -> str:
        return f"{self.scheme}://{HERE}:{self.port}?from=recon@example.com"

    def _login(
        self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.tried.append(data.password.decode())
        return AuthResult(success=self.tried[-1] == self.password, handled=False)

    async def handle_RCPT(  # noqa: N802
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if address in self.gone:
            return self.gone[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.refuse:
            return self.refuse
        found = message_from_bytes(envelope.content, policy=default)
        assert isinstance(found, EmailMessage)
        self.messages.append(found)
        self.recipients.append(envelope.rcpt_tos)
        tls = server.transport.get_extra_info("ssl_object")
        self.connections.append(tls.version() if tls else None)
        if self.drop:
            server.transport.abort()
        return "250 OK"

    async def handle_QUIT(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        return self.farewell or "221 Bye"

    def __enter__(self) -> MailServer:
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()
