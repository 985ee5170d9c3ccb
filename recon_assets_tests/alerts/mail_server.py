"""A mail server of this machine's own, with the troubles that mail servers have."""

from __future__ import annotations

import socket
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller


class MailServer(Controller):
    """``messages`` it took. ``refuse`` is what it answers instead of taking one; ``drop``: it takes
    the message and closes the connection without an answer.
    """

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        super().__init__(self, hostname="127.0.0.1", port=port)
        self.messages: list[EmailMessage] = []
        self.refuse: str | None = None
        self.drop = False

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}?from=recon@example.com"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.refuse:
            return self.refuse
        found = message_from_bytes(envelope.content, policy=default)
        assert isinstance(found, EmailMessage)
        self.messages.append(found)
        if self.drop:
            server.transport.abort()
        return "250 OK"

    def __enter__(self) -> MailServer:
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()
