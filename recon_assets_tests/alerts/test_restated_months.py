"""A month that is run again, in whatever state its digest is."""

from __future__ import annotations

from typing import Any

import pytest
from dagster import MaterializeResult, MetadataValue, asset, materialize

from recon_assets.alerts import delivery
from recon_assets.alerts.notes import State
from recon_assets.automation import recorded
from recon_assets.automation.alert_sensors import DeliveryError
from recon_assets.automation.recorded import LIFECYCLE
from recon_assets_tests import fake_slack
from recon_assets_tests.alerts.mail_server import MailServer
from recon_assets_tests.alerts.months_data import finding, month
from recon_assets_tests.alerts.office import Reconciliation
from recon_assets_tests.alerts.slack_view import render_text
from recon_assets_tests.fake_slack import CHANNEL_ID

NONE = dict.fromkeys(("new", "reopened", "recurring", "resolved", "unknown"), 0)
REFUSED = fake_slack.not_ok("fatal_error")


def version(number: int, new: int, fresh: int) -> dict[str, Any]:
    """August with ``new`` findings, the last ``fresh`` of them in no version before."""
    top = [finding(n, fresh=n > new - fresh) for n in range(1, new + 1)]
    kinds = {"usage_without_billing": fresh} if fresh else {}
    return month(
        fresh=fresh,
        version=number,
        result=f"r{number}",
        counts=NONE | {"new": new},
        top=top,
        by_category=kinds,
    )


def failing(recon: Reconciliation, fault: fake_slack.Fault = REFUSED) -> None:
    recon.server.next(fault)
    with pytest.raises(DeliveryError):
        recon.tick()


def states(recon: Reconciliation) -> list[State]:
    return [entry.state for entry in recon.outbox()]


def test_a_month_run_again_while_its_digest_waits_is_told_once_as_it_stands(
    recon: Reconciliation,
) -> None:
    recon.record(version(1, new=2, fresh=2))
    failing(recon)
    recon.record(version(2, new=3, fresh=1))
    recon.tick()
    assert recon.headers == ["August 2025: 3 new or reopened mismatches"]
    text = render_text(recon.server.messages[0]["blocks"])
    assert "usage without billing 3" in text
    assert all(f"Northwind Clinic {n} " in text for n in (1, 2, 3))
    assert states(recon) == [State.REPLACED, State.SENT]


def test_a_digest_that_waits_is_not_sent_when_nothing_of_it_is_left(
    recon: Reconciliation,
) -> None:
    recon.record(version(1, new=2, fresh=2))
    failing(recon)
    recon.record(version(2, new=0, fresh=0))
    recon.tick()
    recon.tick()
    assert recon.server.messages == []
    assert [(e.state, e.note.reason) for e in recon.outbox()] == [
        (State.REPLACED, "nothing of it is left")
    ]
    recon.record(version(3, new=1, fresh=0))
    recon.tick()
    assert recon.headers == ["August 2025: 1 new or reopened mismatch"]


def test_as_long_as_slack_asked_nothing_is_sent_though_the_letter_that_heard_it_is_gone(
    recon: Reconciliation,
) -> None:
    recon.record(version(1, new=2, fresh=2))
    recon.server.next(fake_slack.rate_limited(600))
    recon.tick()
    recon.record(version(2, new=0, fresh=0))
    recon.tick()
    assert states(recon) == [State.REPLACED]
    recon.record(month("2025-09", fresh=4), version(2, new=0, fresh=0))
    recon.tick()
    assert len(recon.server.requests) == 1
    recon.later(601)
    recon.tick()
    assert recon.headers == ["September 2025: 4 new or reopened mismatches"]


def test_what_is_left_of_a_digest_that_waits_is_told_with_what_came_since(
    recon: Reconciliation,
) -> None:
    recon.record(month("2025-09", fresh=4), version(1, new=2, fresh=2))
    failing(recon)
    recon.record(month("2025-09", fresh=4), version(2, new=0, fresh=0))
    recon.tick()
    assert recon.headers == ["September 2025: 4 new or reopened mismatches"]


def test_a_month_run_again_while_its_digest_is_in_doubt_is_edited_once_it_is_found(
    recon: Reconciliation,
) -> None:
    recon.configure(slack_channel=CHANNEL_ID)
    recon.record(version(1, new=2, fresh=2))
    recon.server.next(fake_slack.DROP_AFTER_POSTING)
    recon.tick()
    recon.record(month("2025-09", fresh=4), version(2, new=3, fresh=1))
    recon.tick()  # what has nothing to do with it does not wait
    assert recon.headers[1:] == ["September 2025: 4 new or reopened mismatches"]
    recon.later(delivery.LOOK_AFTER_SECONDS + 1)
    recon.tick()
    recon.tick()
    assert recon.headers == [
        "August 2025: 3 new or reopened mismatches",
        "September 2025: 4 new or reopened mismatches",
        "August 2025: 1 new or reopened mismatch",
    ]


def test_an_edit_that_waits_does_not_undo_a_newer_one(recon: Reconciliation) -> None:
    recon.record(version(1, new=2, fresh=2))
    recon.tick()
    recon.record(version(2, new=1, fresh=0))
    recon.server.next(fake_slack.rate_limited(600))
    recon.tick()
    recon.record(version(3, new=0, fresh=0) | {"counts": NONE | {"resolved": 2}})
    recon.later(601)
    recon.tick()
    recon.later(601)
    recon.tick()
    assert recon.headers == ["August 2025: all clear"]
    assert states(recon) == [State.SENT, State.REPLACED, State.SENT]


def test_what_a_digest_has_told_is_not_counted_as_new_again(recon: Reconciliation) -> None:
    """By mail, where a digest cannot be edited, while the server is down for two runs."""
    with MailServer() as server:
        to_finance = "alerts: {email: [finance@example.com]}\n"
        recon.configure(to_finance, slack_token=None, smtp_url=server.url)
        recon.record(version(1, new=5, fresh=5))
        recon.tick()
        server.refuse = "451 later"
        for number, new in ((2, 6), (3, 7)):
            recon.record(version(number, new=new, fresh=1))
            with pytest.raises(DeliveryError):
                recon.tick()
            recon.later(delivery.LONGEST_DELAY_SECONDS)
        server.refuse = None
        recon.tick()
        recon.tick()
        first, second = server.messages
        assert first["Subject"] == "August 2025: 5 new or reopened mismatches"
        assert second["Subject"] == "August 2025: 2 new or reopened mismatches"
        text = second.get_content()
        assert "usage without billing 2" in text
        assert "Northwind Clinic 6 " in text
        assert "Northwind Clinic 7 " in text
        assert "Northwind Clinic 5 " not in text


def test_a_digest_that_somebody_deleted_is_said_anew_at_once(recon: Reconciliation) -> None:
    recon.record(version(1, new=2, fresh=2))
    recon.tick()
    recon.server.messages.clear()
    recon.record(version(2, new=3, fresh=1))
    recon.tick()
    recon.tick()
    recon.tick()
    assert recon.headers == ["August 2025: 1 new or reopened mismatch"]
    assert states(recon) == [State.SENT, State.FAILED, State.FAILED, State.SENT]


def test_what_could_be_answered_is_not_said_anew_because_it_could_not_be_edited(
    recon: Reconciliation,
) -> None:
    recon.record(version(1, new=2, fresh=2))
    recon.tick()
    recon.record(version(2, new=3, fresh=1))
    recon.server.next(fake_slack.not_ok("edit_window_closed"))
    for _ in range(3):
        recon.tick()
    assert recon.headers[1:] == ["August 2025: 1 new or reopened mismatch"]
    assert states(recon) == [State.SENT, State.FAILED, State.SENT]


def test_a_sensor_that_lost_its_cursor_tells_nothing_again_and_undoes_no_edit(
    recon: Reconciliation, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 7):
        recon.record(version(number, new=number, fresh=1))
        recon.tick()
    recon.tick()
    asked, headers = len(recon.server.requests), recon.headers
    assert headers[0] == "August 2025: 6 new or reopened mismatches"
    recon.cursors.clear()
    # It reads from the beginning, and does not get to the end at once.
    monkeypatch.setattr(recorded, "EVENTS_PER_PAGE", 1)
    monkeypatch.setattr(recorded, "EVENTS_PER_TICK", 2)
    for _ in range(5):
        recon.tick()
    assert (len(recon.server.requests), recon.headers) == (asked, headers)
    recon.record(version(7, new=8, fresh=2))
    recon.tick()
    assert recon.headers[0] == "August 2025: 8 new or reopened mismatches"
    assert recon.headers[-1] == "August 2025: 2 new or reopened mismatches"


def test_a_run_that_somebody_deleted_undoes_nothing(recon: Reconciliation) -> None:
    @asset(key=LIFECYCLE)
    def lifecycle() -> MaterializeResult:
        return MaterializeResult(metadata={"alerts": MetadataValue.json([entry])})

    for number in (1, 2):
        entry = version(number, new=2 * number, fresh=2)
        run = materialize([lifecycle], instance=recon.instance)
        recon.tick()
    recon.tick()
    headers = recon.headers
    assert headers[0] == "August 2025: 4 new or reopened mismatches"
    recon.instance.delete_run(run.run_id)
    recon.tick()
    assert recon.headers == headers


def test_a_run_deleted_while_its_digest_waits_is_told_all_the_same(recon: Reconciliation) -> None:
    @asset(key=LIFECYCLE)
    def lifecycle() -> MaterializeResult:
        entries = [version(1, new=2, fresh=2)]
        return MaterializeResult(metadata={"alerts": MetadataValue.json(entries)})

    run = materialize([lifecycle], instance=recon.instance)
    failing(recon)
    recon.instance.delete_run(run.run_id)
    recon.tick()
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]
