"""Slack, played by a local HTTP server: for tests, and to see a message without a workspace.

``python -m recon_assets_tests.fake_slack --port 8899`` prints what it is sent; point the product at
it with ``SLACK_API_URL=http://127.0.0.1:8899/api/``, ``SLACK_BOT_TOKEN=xoxb-fake`` and
``SLACK_CHANNEL=#recon``.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import socket
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from recon_assets_tests.alerts.slack_rules import broken_rule
from recon_assets_tests.alerts.slack_view import render_message

TOKEN = "xoxb-fake"
CHANNEL = "#recon"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one request. ``recorded``: Slack posts the message all the same."""

    status: int = 200
    error: str | None = None
    body: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0
    drop: bool = False
    recorded: bool = False


def rate_limited(retry_after: float | str) -> Fault:
    return Fault(429, error="ratelimited", headers={"Retry-After": str(retry_after)})


def server_error(status: int = 500) -> Fault:
    return Fault(status, body="<html>upstream trouble</html>")


def not_ok(error: str) -> Fault:
    return Fault(error=error)


def slow(seconds: float) -> Fault:
    return Fault(delay=seconds, recorded=True)


DROP_BEFORE_POSTING = Fault(drop=True)
DROP_AFTER_POSTING = Fault(drop=True, recorded=True)


class FakeSlack:
    """Messages it took are in ``messages``, every request in ``requests``, newest last."""

    def __init__(self, token: str = TOKEN, channel: str = CHANNEL, port: int = 0) -> None:
        self.token, self.channel = token, channel
        self.messages: list[dict[str, Any]] = []
        self.requests: list[str] = []
        self.faults: deque[Fault] = deque()
        self.echo = False
        self._released = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/api/"

    def __enter__(self) -> FakeSlack:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._released.set()
        self._server.shutdown()
        self._server.server_close()

    def next(self, fault: Fault, times: int = 1) -> None:
        """The next ``times`` requests meet ``fault``."""
        self.faults.extend([fault] * times)

    def wait(self, seconds: float) -> None:
        """Be slow, but not beyond the end of the test."""
        self._released.wait(seconds)

    def record(self, message: dict[str, Any]) -> dict[str, Any]:
        self.messages.append(message)
        if self.echo:
            print(render_message(message), flush=True)
        return {"ok": True, "channel": self.channel, "ts": f"{time.time():.6f}"}

    def answer(self, method: str, token: str | None, payload: dict[str, Any]) -> dict[str, Any]:
        """What Slack says to a request that nothing goes wrong with."""
        if token != self.token:
            return {"ok": False, "error": "invalid_auth" if token else "not_authed"}
        if method == "auth.test":
            return {"ok": True, "team": "Fake", "user": "recon"}
        if method != "chat.postMessage":
            return {"ok": False, "error": "unknown_method"}
        if payload.get("channel") != self.channel:
            return {"ok": False, "error": "channel_not_found"}
        broken = broken_rule(payload)
        if broken:
            code, detail = broken
            return {"ok": False, "error": code, "response_metadata": {"messages": [detail]}}
        return self.record(payload)


def _handler(slack: FakeSlack) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            method = self.path.removeprefix("/api/")
            slack.requests.append(method)
            token, payload = self._read()
            fault = slack.faults.popleft() if slack.faults else None
            if fault is None:
                return self._send(200, slack.answer(method, token, payload), {})
            if fault.recorded:
                slack.answer(method, token, payload)
            slack.wait(fault.delay)
            if fault.drop:
                self.connection.shutdown(socket.SHUT_RDWR)
                return None
            answer = {"ok": False, "error": fault.error} if fault.error else {"ok": fault.recorded}
            return self._send(fault.status, fault.body or answer, fault.headers)

        def _read(self) -> tuple[str | None, dict[str, Any]]:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            if self.headers.get_content_type() == "application/json":
                payload = json.loads(body)
            else:
                payload = {name: values[0] for name, values in parse_qs(body).items()}
                if isinstance(payload.get("blocks"), str):
                    payload["blocks"] = json.loads(payload["blocks"])
            bearer = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            return bearer or payload.pop("token", None), payload

        def _send(self, status: int, answer: object, headers: dict[str, str]) -> None:
            page = isinstance(answer, str)
            body = (str(answer) if page else json.dumps(answer)).encode()
            try:
                self.send_response(status)
                self.send_header("Content-Type", "text/html" if page else "application/json")
                self.send_header("Content-Length", str(len(body)))
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
            except OSError:  # the client stopped waiting: that is what slow() is for
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Silent: the test reads ``requests``."""

    return Handler


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--port", type=int, default=8899)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--channel", default=CHANNEL)
    options = parser.parse_args()
    with FakeSlack(options.token, options.channel, options.port) as slack:
        slack.echo = True
        print(f"SLACK_API_URL={slack.url}  (Ctrl-C ends)", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
