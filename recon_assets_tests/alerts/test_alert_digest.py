"""What a digest says, and that Slack takes it whatever is in it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.alerts import blocks as kit
from recon_assets.alerts.digest import Message, details, digest
from recon_assets.alerts.links import Links
from recon_assets.alerts.months import month_alert
from recon_assets.alerts.text import literal
from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets_tests.alerts.months_data import finding, month, months
from recon_assets_tests.alerts.slack_page import texts
from recon_assets_tests.alerts.slack_rules import broken_rule, texts_of
from recon_assets_tests.alerts.slack_view import render_text

HOSTILE = "<!channel> *x* <http://a|b> & `code` _it_ ~no~ :fire: @here"


def message(*entries: dict[str, Any], ui_url: str | None = None) -> Message:
    return digest([month_alert(entry) for entry in entries], Links(ui_url))


def shown(*entries: dict[str, Any], ui_url: str | None = None) -> str:
    return render_text(message(*entries, ui_url=ui_url).blocks)


def accepted(sent: Message) -> bool:
    return broken_rule({"text": sent.text, "blocks": list(sent.blocks)}) is None


def test_one_month_reads_as_a_finance_reader_expects() -> None:
    entry = month(
        fresh=2,
        top=[
            finding(2),
            finding(1, category="overbilled", severity="high", amount_impact="120.5", product=None),
        ],
        by_category={"overbilled": 1, "usage_without_billing": 1, "go_live_mismatch": 1},
    )
    assert shown(entry, ui_url="http://dagster.example:3000/") == (
        "# August 2025: 2 new or reopened mismatches\n\n"
        "42 open (3 fewer than in July 2025): 2 new, 40 recurring. 5 resolved.\n\n"
        "**New or reopened by kind: **usage without billing 1, overbilled 1, go-live mismatch 1\n\n"
        "**Open in August 2025**\n"
        "  • 1,234.50 USD overcharged to customers (up 34.50 from July 2025); "
        "300.00 USD revenue leaked (as in July 2025)\n\n"
        "1. **Northwind Clinic 2 (A-002)** · telehealth\n"
        "usage without billing, critical, 200.00 USD leaked\n"
        "Operations saw 3 providers use telehealth, billing charged none.\n"
        "Owner: Dana Reyes\n\n"
        "2. **Northwind Clinic 1 (A-001)**\n"
        "overbilled, high, 120.50 USD overcharged\n"
        "Operations saw 3 providers use telehealth, billing charged none.\n"
        "Owner: Dana Reyes\n\n"
        "Open in Dagster <http://dagster.example:3000/assets/reports/monthly_report"
        "?view=partitions&partition=2025-08>"
    )


def test_every_kind_of_message_reads_as_it_was_reviewed() -> None:
    """After a change that is meant, write messages.txt anew, as slack_page.py says, and read it."""
    reviewed = Path(__file__).with_name("messages.txt").read_text(encoding="utf-8")
    assert texts() == reviewed


def test_money_is_neither_netted_nor_added_across_currencies() -> None:
    amounts = {
        "USD": {"overcharged": "100.00", "leaked": "40.00"},
        "EUR": {"overcharged": "7.00", "leaked": "0"},
    }
    sent = message(month(amounts=amounts, previous_amounts={}))
    for text in (render_text(sent.blocks), sent.text):
        assert "100.00 USD overcharged" in text
        assert "40.00 USD" in text
        assert "7.00 EUR overcharged" in text
        assert "0.00 EUR" in text
        assert "60.00" not in text
        assert "107.00" not in text
    totals = shown(month("2025-07", amounts=amounts), month("2025-08", amounts=amounts))
    assert "200.00 USD overcharged, 80.00 USD leaked" in totals
    assert "14.00 EUR overcharged, 0.00 EUR leaked" in totals


def test_without_a_month_before_nothing_is_compared() -> None:
    counts = {"new": 2, "reopened": 0, "recurring": 0, "resolved": 0, "unknown": 0}
    text = shown(month(counts=counts, previous_amounts={}))
    assert "July" not in text
    assert "2 open: 2 new. 0 resolved." in text


def test_what_could_not_be_looked_for_is_said_and_not_counted_as_fewer() -> None:
    counts = {"new": 2, "reopened": 0, "recurring": 1, "resolved": 1, "unknown": 9}
    text = shown(month(counts=counts))
    assert "9 earlier mismatches could not be looked for" in text
    assert "3 open: " in text


def test_a_restated_month_says_so() -> None:
    assert "August 2025 was restated (version 3): 2 findings not seen before" in shown(
        month(version=3)
    )


def test_a_finding_without_an_amount_comes_last_and_says_so() -> None:
    text = shown(month(top=[finding(1, amount_impact=None), finding(2, amount_impact="0.01")]))
    assert text.index("0.01 USD overcharged") < text.index("critical, no amount")


def test_a_small_currency_is_not_pushed_out_by_large_numbers_of_another() -> None:
    yen = [finding(n, currency="JPY", amount_impact=f"{n}0000") for n in range(1, 11)]
    dollars = finding(99, currency="USD", amount_impact="-500")
    text = shown(month("2025-07", fresh=10, top=yen), month("2025-08", fresh=1, top=[dollars]))
    assert text.index("100,000.00 JPY") < text.index("500.00 USD") < text.index("90,000.00 JPY")


def test_the_currency_of_most_findings_comes_first() -> None:
    top = [finding(1, currency="CAD"), finding(2), finding(3)]
    assert "1. **Northwind Clinic 3 " in shown(month(top=top))


def test_ten_thousand_findings_make_one_message_that_counts_the_rest() -> None:
    long = "Customer was charged for providers that operations never saw. " * 200
    top = [
        finding(n, customer_name="Ω" * 5000, explanation=long, owner="o" * 900, product="p" * 900)
        for n in range(1, 11)
    ]
    sent = message(
        month(
            fresh=10_000,
            top=top,
            by_category={f"kind_{n}": 40 for n in range(250)},
            amounts={f"C{n}": {"overcharged": "1", "leaked": "1"} for n in range(300)},
        )
    )
    assert accepted(sent)
    text = render_text(sent.blocks)
    assert text.startswith("# August 2025: 10,000 new or reopened mismatches")
    shown_findings = text.count("Owner: ")
    assert shown_findings >= 5
    assert f"… and {10_000 - shown_findings:,} more in the report." in text
    assert "… and 295 more currencies" in text


@pytest.mark.parametrize("filler", ["&", "😀", '"', "\\", "é"])
def test_text_that_grows_when_encoded_still_fits(filler: str) -> None:
    top = [
        finding(n, customer_name=filler * 500, explanation=filler * 5000, owner=filler * 500)
        for n in range(1, 11)
    ]
    sent = message(month(fresh=50, top=top))
    assert accepted(sent)
    assert kit.fits(list(sent.blocks))
    # Slack keeps & < > as entities, so it may well count them so.
    assert len(json.dumps(sent.blocks, ensure_ascii=False).replace("&", "&amp;")) <= 13_000


@pytest.mark.parametrize("months", [1, 30])
@pytest.mark.parametrize("filler", ["x", "&", "😀", '"', "Ω"])
def test_the_longest_digest_that_there_can_be_is_within_slacks_limits(
    filler: str, months: int
) -> None:
    """Every text, count, amount, list and address as long as it may be, for a route of fifty owners,
    after messages that may not have arrived.
    """
    most, much, long = 10**12 - 1, "-999999999999999999.999999", filler * 5000
    words = dict.fromkeys(("customer_name", "customer_id", "explanation", "owner", "product"), long)
    found = [finding(n, amount_impact=much, currency="x" * 90, **words) for n in range(50)]
    over = [finding_of | {"mismatch_id": f"over {n}"} for n, finding_of in enumerate(found)]
    states = ("new", "reopened", "recurring", "resolved", "unknown", "waived")
    currencies = [f"CURRENCY NO{n}" for n in range(9)]
    alert = month_alert(
        month(
            fresh=most,
            version=most,
            counts=dict.fromkeys(states, most),
            by_category=dict.fromkeys([*CATEGORIES, "another"], most),
            amounts={c: {"overcharged": much[1:], "leaked": much[1:]} for c in currencies},
            previous_amounts={c: {"overcharged": "1", "leaked": "1"} for c in currencies},
            top=found,
            newly_over=over,
            owners={long: most},
        )
    )
    alerts = [replace(alert, month=f"20{10 + n // 12}-{n % 12 + 1:02}") for n in range(months)]
    only = "owner " + ", ".join(f"{'Somebody With A Long Name':60}" for _ in range(50))
    links = Links(f"https://{'a' * 480}.com", f"https://{'b' * 480}.com")
    sent = digest(alerts, links, [f"the digest of January 2025 ({only})"] * 9, only=only)
    for each in (sent, *(thread for _, thread in details(alert))):
        assert accepted(each)
        assert kit.fits(list(each.blocks))
    # An amount that is cut in two is another amount.
    for amount in re.findall(r"[\d,]*999,999,999,999,999,\S*", render_text(sent.blocks)):
        assert re.fullmatch(r"[\d,]+\.\d{5,6}", amount), amount


def test_a_24_month_backfill_is_one_digest_of_totals_newest_months_and_top_findings() -> None:
    sent = message(*months(24), ui_url="https://dagster.example")
    text = render_text(sent.blocks)
    assert accepted(sent)
    assert text.startswith("# 24 months: 72 new or reopened mismatches")
    assert "usage without billing 72" in text
    assert "29,628.00 USD overcharged, 7,200.00 USD leaked" in text
    assert "December 2025: 3 new or reopened, 43 open" in text
    assert "July 2025: 3 new" in text
    assert "June 2025: 3 new" not in text
    assert "… and 18 earlier months (January 2024 to June 2025) with 54 new or reopened" in text
    assert "1. **Northwind Clinic 233 (A-233)** · December 2025 · telehealth" in text
    assert "… and 62 more in the report. Open in Dagster" in text
    assert "<https://dagster.example/assets/history/mismatch_trend>" in text


def test_a_mismatch_of_several_months_is_listed_once_as_last_found() -> None:
    text = shown(
        month("2025-01", fresh=1, top=[finding(1)]), month("2025-03", fresh=1, top=[finding(1)])
    )
    assert text.count("Northwind Clinic 1") == 1
    assert "· March 2025 ·" in text


def test_hostile_names_are_shown_literally() -> None:
    words = dict.fromkeys(("customer_name", "explanation", "owner", "product"), HOSTILE)
    sent = message(month(top=[finding(1, customer_id=None, **words)]))
    assert render_text(sent.blocks).count(HOSTILE) == 4
    assert "mrkdwn" not in json.dumps(sent.blocks)
    for block in sent.blocks:
        if block["type"] != "rich_text":  # plain_text has escapes, mrkdwn has everything
            assert not any("channel" in text for text in texts_of(block))
    assert "<" not in sent.text
    assert ">" not in sent.text
    assert "&lt;!channel&gt;" in sent.text
    for active in ("*x*", "`code`", "_it_", "~no~", ":fire:"):
        assert active not in sent.text


def test_line_breaks_controls_and_direction_overrides_cannot_forge_lines_or_amounts() -> None:
    assert literal("Acme\n2. Fake\u2028Clinic\x00\u202e00.1", 80) == "Acme 2. Fake Clinic 00.1"
    assert literal("\ud800Acme", 80) == "Acme"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "http://[bad", "http://x y/", "ftp://x", "//x", "http://", "x"]
)
def test_an_address_slack_would_refuse_is_left_out(url: str) -> None:
    assert "Open in Dagster" not in shown(month(), ui_url=url)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"month": "2025-13"}, "month is '2025-13'"),
        ({"month": None}, "month is not text"),
        ({"fresh": "4"}, "2025-08: fresh is not a count"),
        ({"fresh": -1}, "2025-08: fresh is not a count"),
        ({"fresh": 10**5000}, "2025-08: fresh is not a count"),
        ({"version": True}, "2025-08: version is not a count"),
        ({"result_hash": ""}, "2025-08: result_hash is empty"),
        ({"counts": []}, "2025-08: counts is not an object"),
        ({"top": {}}, "2025-08: top is not a list"),
        ({"top": ["x"]}, "2025-08: finding is not an object"),
        ({"top": [finding(amount_impact=1.1)]}, "2025-08: amount_impact is not an exact amount"),
        ({"top": [finding(amount_impact="NaN")]}, "2025-08: amount_impact is out of range"),
        ({"top": [finding(amount_impact="1e999999")]}, "amount_impact is out of range"),
        ({"top": [finding(amount_impact="1e-9")]}, "amount_impact has more than six decimals"),
        ({"amounts": {"USD": {"leaked": "x"}}}, "2025-08: amounts.USD.leaked is not an amount"),
    ],
)
def test_an_unreadable_entry_is_refused_by_name(changes: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=re.escape(named)):
        month_alert(month() | changes)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None, database=None)
@given(st.dictionaries(st.sampled_from(sorted(month())), JSON, max_size=4), st.text())
def test_whatever_the_entry_holds_it_is_refused_or_makes_a_message(
    changes: dict[str, Any], name: str
) -> None:
    entry = month(top=[finding(1, customer_name=name, explanation=name)]) | changes
    try:
        alert = month_alert(entry)
    except ValueError:
        return
    assert accepted(digest([alert]))
