"""In Postgres a note has its place in the log before it is there to be read."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from dagster import DagsterInstance
from sqlalchemy import text

from recon_assets.alerts import delivery
from recon_assets.alerts.delivery import Sender
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.notes import State
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.office import Reconciliation
from recon_assets_tests.fake_slack import CHANNEL_ID

pytestmark = [
    pytest.mark.parametrize("shared_instance", ["postgres"], indirect=True),
    pytest.mark.xdist_group("postgres"),
]

TO = f"slack:{CHANNEL_ID}"
CLAIM = 0.4
# Takes its place when it is begun, and can be read when it ends.
LINGER = """
CREATE OR REPLACE FUNCTION linger() RETURNS trigger AS $$
BEGIN
  IF NEW.event LIKE '%"sender": "slow"%' THEN PERFORM pg_sleep({seconds}); END IF;
  RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE OR REPLACE TRIGGER linger BEFORE INSERT ON event_logs
FOR EACH ROW EXECUTE FUNCTION linger();
"""


@pytest.fixture
def linger(shared_instance: DagsterInstance) -> Iterator[Callable[[float], None]]:
    """Lets notes of the sender called "slow" take so many seconds to be written."""

    def execute(sql: str) -> None:
        with shared_instance.event_log_storage.index_connection() as connection:  # type: ignore[attr-defined]
            connection.execute(text(sql))

    yield lambda seconds: execute(LINGER.format(seconds=seconds))
    execute("DROP TRIGGER IF EXISTS linger ON event_logs")


@pytest.fixture
def begin(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], threading.Thread]:
    """Begins to send what waits, by a sender of that name, in a thread of its own."""
    recon.configure(slack_channel=CHANNEL_ID)
    monkeypatch.setattr(delivery, "CLAIM_SECONDS", CLAIM)
    monkeypatch.setattr(delivery, "PACE_SECONDS", 0)
    recon.box().write(lambda: [Letter("one", Kind.DIGEST, TO, "the digest", "The digest")])

    def sender(name: str) -> threading.Thread:
        sends = Sender(recon.box(), recon.settings, name, time.time, time.sleep)
        thread = threading.Thread(target=sends.deliver, args=({TO},))
        thread.start()
        time.sleep(CLAIM / 4)  # so that its claim is written, or on its way
        return thread

    return sender


@pytest.mark.parametrize("seconds", [CLAIM / 2, CLAIM * 2], ids=["somewhat late", "too late"])
def test_a_claim_that_turns_up_behind_another_lets_no_letter_be_sent_twice(
    recon: Reconciliation,
    linger: Callable[[float], None],
    begin: Callable[[str], threading.Thread],
    seconds: float,
) -> None:
    """The quick one is still sending when the slow one is done with its claim, and a third comes."""
    linger(seconds)
    recon.server.next(fake_slack.slow(5 * CLAIM))
    threads = [begin("slow"), begin("quick")]
    time.sleep(seconds + 2 * CLAIM)
    threads.append(begin("third"))
    for thread in threads:
        thread.join()
    assert recon.outbox()[0].state is State.SENT
    assert len(recon.server.messages) == 1


def test_a_database_that_is_slow_to_write_delays_what_is_told_and_loses_nothing(
    recon: Reconciliation,
    linger: Callable[[float], None],
    begin: Callable[[str], threading.Thread],
) -> None:
    linger(2 * CLAIM)
    begin("slow").join()
    assert recon.outbox()[0].state is State.SENT
    assert len(recon.server.messages) == 1
