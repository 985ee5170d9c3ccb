"""Who is told what: all to the channel, and to each route what it is about."""

from __future__ import annotations

import pytest

from recon_assets.automation.alert_sensors import DeliveryError
from recon_assets_tests.alerts.months_data import finding, month
from recon_assets_tests.alerts.office import Reconciliation
from recon_assets_tests.alerts.slack_view import render_text

ROUTES = """
alerts:
  routes:
    - {owner: Ann, channel: "#ann"}
    - {category: [overbilled], severity: high, channel: "#money"}
"""


def test_a_route_is_told_of_its_findings_and_the_channel_of_all(recon: Reconciliation) -> None:
    recon.server.channels |= {"#ann": "C0ANN0001", "#money": "C0MONEY01"}
    recon.configure(ROUTES)
    recon.record(
        month(fresh=2),
        **{
            "alerts of owner Ann": [month(fresh=1, top=[finding(2, owner="Ann")])],
            "alerts of category overbilled; severity high": [month(fresh=0, top=[])],
        },
    )
    recon.tick()
    told = {sent["channel"]: sent for sent in recon.server.messages}
    assert set(told) == {"C0RECON01", "C0ANN0001"}
    assert recon.headers[0] == "August 2025: 2 new or reopened mismatches"
    text = render_text(told["C0ANN0001"]["blocks"])
    assert "August 2025: 1 new or reopened mismatch" in text
    assert "Only findings of owner Ann" in text
    recon.tick()
    assert len(recon.server.messages) == 2


def test_a_channel_that_does_not_exist_holds_up_no_other(recon: Reconciliation) -> None:
    recon.configure(ROUTES)
    feed = {"alerts of owner Ann": [month(fresh=1, top=[finding(2)])]}
    recon.record(month(fresh=2), **feed)
    with pytest.raises(DeliveryError, match="channel_not_found"):
        recon.tick()
    assert recon.headers == ["August 2025: 2 new or reopened mismatches"]


def test_more_than_a_digest_shows_is_in_its_thread_by_owner(recon: Reconciliation) -> None:
    top = [finding(n, owner="Ann" if n % 3 else "Bob") for n in range(1, 31)]
    recon.record(month(fresh=40, top=top, owners={"Ann": 28, "Bob": 12}))
    recon.tick()
    digest, ann, bob = recon.server.messages
    assert {ann["thread_ts"], bob["thread_ts"]} == {digest["ts"]}
    assert not ann.get("reply_broadcast")
    text = render_text(ann["blocks"])
    assert text.startswith("**Ann: 28 findings in August 2025**")
    assert "… and 18 more in the report." in text
    assert "Bob: 12 findings" in render_text(bob["blocks"])


def test_what_a_digest_shows_whole_has_no_thread(recon: Reconciliation) -> None:
    recon.record(month(fresh=10))
    recon.tick()
    assert len(recon.server.messages) == 1


def test_a_finding_that_becomes_expensive_is_told_though_it_is_not_new(
    recon: Reconciliation,
) -> None:
    over = [finding(1, amount_impact="-1500.00")]
    recon.record(month(fresh=0, top=[], newly_over=over))
    recon.tick()
    assert recon.headers == ["August 2025: 1 mismatch newly over the money threshold"]
    assert "Northwind Clinic 1 (A-001): usage without billing, critical, 1,500.00 USD leaked" in (
        render_text(recon.server.messages[0]["blocks"])
    )


def test_a_month_that_is_clear_again_is_told_and_one_that_always_was_is_not(
    recon: Reconciliation,
) -> None:
    none = dict.fromkeys(("new", "reopened", "recurring", "unknown"), 0)
    recon.record(month("2025-07", fresh=0, top=[], counts=none | {"resolved": 0}, amounts={}))
    recon.tick()
    assert recon.headers == []
    recon.record(month("2025-08", fresh=0, top=[], counts=none | {"resolved": 4}, amounts={}))
    recon.tick()
    assert recon.headers == ["August 2025: all clear"]


def test_fields_and_states_of_a_later_version_do_no_harm(recon: Reconciliation) -> None:
    counts = {"new": 2, "waived": 3, "postponed": 1}
    recon.record(month(fresh=2, counts=counts, official_version=7, top=[finding(1, waived_by="x")]))
    recon.tick()
    assert "2 open" in (text := render_text(recon.server.messages[0]["blocks"]))
    assert "3 waived" in text
