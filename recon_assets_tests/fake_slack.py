"""Slack, played by a local HTTP server: for tests, and to see a message without a workspace.

``python -m recon_assets_tests.fake_slack --port 8899`` prints what it is sent; point the product at
it with ``SLACK_API_URL=http://127.0.0.1:8899/api/``, ``SLACK_BOT_TOKEN=xoxb-fake`` and
``SLACK_CHANNEL=#recon``.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from recon_assets_tests.alerts.slack_rules import broken_rule
from recon_assets_tests.alerts.slack_view import render_message

TOKEN = "xoxb-fake"
CHANNEL = "#recon"
CHANNEL_ID = "C0RECON01"

BOOLEANS = {"mrkdwn", "link_names", "unfurl_links", "unfurl_media", "reply_broadcast"}
Answer = dict[str, Any] | int


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one request. ``recorded``: Slack posts the message all the same.
    ``then`` happens between that and the answer.
    """

    status: int = 200
    error: str | None = None
    body: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0
    drop: bool = False
    recorded: bool = False
    then: Callable[[], None] | None = None


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


ALL_SCOPES = ("chat:write", "channels:history", "channels:read")
# What a method asks of the token.
SCOPE_OF = {
    "auth.test": None,
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "conversations.history": "channels:history",
    "conversations.replies": "channels:history",
    "conversations.list": "channels:read",
    "conversations.info": "channels:read",
}


class FakeSlack:
    """Messages it took are in ``messages``, every request in ``requests``, newest last.

    ``channels`` maps the names of channels that there are to their ids. ``paced``: a second message
    to a channel within a second meets 429, as in Slack.
    """

    def __init__(
        self,
        token: str = TOKEN,
        channel: str = CHANNEL,
        port: int = 0,
        scopes: tuple[str, ...] = ALL_SCOPES,
        paced: bool = False,
    ) -> None:
        self.token, self.scopes, self.paced = token, scopes, paced
        self.channels = {channel: CHANNEL_ID}
        self.messages: list[dict[str, Any]] = []
        # As they were when they were posted, and everything that anybody could read at some time.
        self.posted: list[dict[str, Any]] = []
        self.told: list[str] = []
        self.requests: list[str] = []
        # Method → when it may be asked again after a 429; what was asked sooner.
        self.resting: dict[str, float] = {}
        self.too_soon: list[str] = []
        self.answering = 0
        self.faults: deque[Fault] = deque()
        self.next_fault: Callable[[str], Fault | None] = lambda method: None
        self.echo = False
        self._posted: dict[str, float] = {}
        self._counter = itertools.count(1)
        self._lock = threading.Lock()
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

    def fault(self, method: str) -> Fault | None:
        return self.faults.popleft() if self.faults else self.next_fault(method)

    @contextlib.contextmanager
    def counted(self) -> Iterator[None]:
        """While a request is answered; whoever asked may have died meanwhile."""
        with self._lock:
            self.answering += 1
        try:
            yield
        finally:
            with self._lock:
                self.answering -= 1

    def wait(self, seconds: float) -> None:
        """Be slow, but not beyond the end of the test."""
        self._released.wait(seconds)

    def answer(self, method: str, token: str | None, payload: dict[str, Any]) -> Answer:
        """What Slack says to a request that nothing goes wrong with: an object, or 429."""
        with self._lock:
            return self._answer(method, token, payload)

    def _answer(self, method: str, token: str | None, payload: dict[str, Any]) -> Answer:
        if token != self.token:
            return _no("invalid_auth" if token else "not_authed")
        if method not in SCOPE_OF:
            return _no("unknown_method")
        needed = SCOPE_OF[method]
        if needed and needed not in self.scopes:
            return _no("missing_scope", needed=needed, provided=",".join(self.scopes))
        if method == "auth.test":
            return {"ok": True, "team": "Fake", "user": "recon", "bot_id": "B1"}
        if method == "conversations.list":
            listed = [{"id": i, "name": n.lstrip("#")} for n, i in self.channels.items()]
            return {"ok": True, "channels": listed, "response_metadata": {"next_cursor": ""}}
        # A name will do to post; everything else wants the id.
        given = str(payload.get("channel"))
        known = {each: each for each in self.channels.values()}
        if method == "chat.postMessage":
            known |= self.channels | {n.lstrip("#"): i for n, i in self.channels.items()}
        channel = known.get(given)
        if channel is None:
            return _no("channel_not_found")
        if method == "conversations.info":
            return {"ok": True, "channel": {"id": channel, "is_member": True}}
        if method in ("conversations.history", "conversations.replies"):
            return self._history(method, channel, payload)
        return self._written(method, channel, payload)

    def _history(self, method: str, channel: str, payload: dict[str, Any]) -> Answer:
        thread = payload.get("ts") if method == "conversations.replies" else None
        if thread and not any(m["ts"] == thread for m in self.messages):
            return _no("thread_not_found")
        found = [
            m
            for m in self.messages
            if m["channel"] == channel
            and float(m["ts"]) > float(payload.get("oldest") or 0)
            and (thread in (m["ts"], m.get("thread_ts")) if thread else not m.get("thread_ts"))
        ]
        start, limit = int(payload.get("cursor") or 0), int(payload.get("limit") or 100)
        page, more = found[start : start + limit], len(found) > start + limit
        cursor = {"next_cursor": str(start + limit) if more else ""}
        return {"ok": True, "messages": page, "has_more": more, "response_metadata": cursor}

    def _written(self, method: str, channel: str, payload: dict[str, Any]) -> Answer:
        if broken := broken_rule(payload):
            code, detail = broken
            return _no(code, response_metadata={"messages": [detail]})
        if method == "chat.update":
            for message in self.messages:
                if (message["channel"], message["ts"]) == (channel, payload.get("ts")):
                    message.update(payload | {"channel": channel, "edited": True})
                    self.told.append(json.dumps(payload, ensure_ascii=False))
                    return {"ok": True, "channel": channel, "ts": message["ts"], "text": "…"}
            return _no("message_not_found")
        thread = payload.get("thread_ts")
        if thread and not any(m["ts"] == thread for m in self.messages):
            return _no("thread_not_found")
        now = time.time()
        if self.paced and now - self._posted.get(channel, 0) < 1:
            return 429
        self._posted[channel] = now
        ts = f"{int(now)}.{next(self._counter):06}"
        message = payload | {"channel": channel, "ts": ts}
        self.messages.append(message)
        self.posted.append(dict(message))
        self.told.append(json.dumps(payload, ensure_ascii=False))
        if self.echo:
            print(render_message(message), flush=True)
        return {"ok": True, "channel": channel, "ts": ts}


def _no(error: str, **more: Any) -> dict[str, Any]:
    return {"ok": False, "error": error, **more}


def _handler(slack: FakeSlack) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            with slack.counted():
                self._answer()

        def _answer(self) -> None:
            method = self.path.removeprefix("/api/")
            slack.requests.append(method)
            if (rest := slack.resting.get(method, 0) - time.monotonic()) > 0:
                slack.too_soon.append(f"{method} {rest:.2f} s too soon")
            token, payload = self._read()
            fault = slack.fault(method)
            if fault is None:
                answer = slack.answer(method, token, payload)
                if answer == 429:
                    return self._send(429, _no("ratelimited"), {"Retry-After": "1"})
                return self._send(200, answer, {"X-OAuth-Scopes": ",".join(slack.scopes)})
            asked = fault.headers.get("Retry-After", "")
            if asked.isdecimal():
                slack.resting[method] = time.monotonic() + int(asked)
            if fault.recorded:
                slack.answer(method, token, payload)
            if fault.then:
                fault.then()
            slack.wait(fault.delay)
            if fault.drop:
                with contextlib.suppress(OSError):
                    self.connection.shutdown(socket.SHUT_RDWR)
                return None
            answer = {"ok": False, "error": fault.error} if fault.error else {"ok": fault.recorded}
            return self._send(fault.status, fault.body or answer, fault.headers)

        def _read(self) -> tuple[str | None, dict[str, Any]]:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            if self.headers.get_content_type() == "application/json":
                payload = json.loads(body or "{}")
            else:
                payload = {name: values[0] for name, values in parse_qs(body).items()}
                payload = {
                    n: {"true": True, "false": False, "1": True, "0": False}.get(v, v)
                    if n in BOOLEANS
                    else v
                    for n, v in payload.items()
                }
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
