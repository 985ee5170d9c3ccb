"""Every kind of message, to be read: as text, or as a page that looks like Slack.

``python -m recon_assets_tests.alerts.slack_page > recon_assets_tests/alerts/messages.txt`` writes the
texts that a test compares; ``… slack_page html > messages.html`` a page for a browser.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from html import escape
from typing import Any

from recon_assets.alerts.digest import details, digest
from recon_assets.alerts.letter import Kind, Letter
from recon_assets.alerts.links import Links
from recon_assets.alerts.mail import composed
from recon_assets.alerts.months import MonthAlert, month_alert
from recon_assets.alerts.notices import Notice, letter_of_notices
from recon_assets_tests.alerts.months_data import finding, month, months
from recon_assets_tests.alerts.slack_view import render_text

STYLE = (
    "body{font:15px/1.46 Lato,Arial,sans-serif;color:#1d1c1d;width:640px;margin:24px}"
    "h2{font-size:18px;margin:0 0 6px}div.m{border-left:4px solid #ddd;padding:4px 12px;margin:18px 0}"
    "p{margin:0 0 8px;white-space:pre-wrap}ul{margin:2px 0 8px}a{color:#1264a3}"
)
LINKS = Links("https://dagster.example.com", "https://reports.example.com")
NONE = dict.fromkeys(("new", "reopened", "recurring", "resolved", "unknown"), 0)

Blocks = Sequence[dict[str, Any]]


def page() -> str:
    shown = "".join(
        f"<p><i>{escape(title)}</i><div class=m>{''.join(map(_block, blocks))}</div>"
        for title, blocks in examples().items()
    )
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{shown}"


def texts() -> str:
    """What readers see, what a notification says, and one message as a mail."""
    shown = [f"── {title} ──\n\n{render_text(blocks)}\n" for title, blocks in examples().items()]
    told = digest([first_month()], LINKS)
    letter = Letter(told.key, Kind.DIGEST, "", told.about, told.text, told.blocks)
    mail = composed(letter, "recon@example.com", ["finance@example.com"], None)
    body = mail.get_content().replace("\r\n", "\n")
    mailed = f"── The digest of a month, as a mail ──\n\nSubject: {mail['Subject']}\n\n{body}"
    return "\n".join([*shown, f"── Its notification ──\n\n{told.text}\n", mailed])


def _block(block: dict[str, Any]) -> str:
    if block["type"] == "header":
        return f"<h2>{escape(block['text']['text'])}</h2>"
    return "".join(map(_part, block["elements"]))


def _part(part: dict[str, Any]) -> str:
    if part["type"] == "rich_text_list":
        return f"<ul>{''.join(f'<li>{_inside(item)}' for item in part['elements'])}</ul>"
    return f"<p>{_inside(part)}</p>"


def _inside(part: dict[str, Any]) -> str:
    return "".join(map(_element, part["elements"]))


def _element(element: dict[str, Any]) -> str:
    text = escape(element["text"])
    if element["type"] == "link":
        return f"<a href='{escape(element['url'])}'>{text}</a>"
    return f"<b>{text}</b>" if element.get("style", {}).get("bold") else text


def first_month() -> MonthAlert:
    """Of every kind one finding, as the rules would word it."""
    top = [
        finding(
            1, customer_name="Harbor Health", customer_id="A-017", amount_impact="-360.00",
            explanation="Operations saw 3 providers use telehealth, billing charged none.",
        ),
        finding(
            2, customer_name="Acme Dental", customer_id="A-002", product="scheduling",
            category="overbilled", severity="high", amount_impact="240.00",
            explanation="Billing charged 7 providers for scheduling, operations saw 5.",
        ),
        finding(
            3, customer_name="Zürich Praxis", customer_id=None, category="underbilled",
            severity="high", amount_impact="-80.50", currency="EUR", owner="Sam Okoro",
            explanation="Billing charged 2 providers for telehealth, operations saw 3.",
        ),
        finding(
            4, customer_name="Bright Smiles", customer_id="A-009", product=None, severity="medium",
            category="go_live_mismatch", amount_impact=None, currency=None, owner=None,
            explanation="The CRM says live on 2025-09-01, operations since 2025-08-11.",
        ),
    ]  # fmt: skip
    kinds = Counter(str(each["category"]) for each in top)
    amounts = {
        "USD": {"overcharged": "1240.00", "leaked": "860.00"},
        "EUR": {"overcharged": "0", "leaked": "80.50"},
    }
    before = {"USD": {"overcharged": "1000.00", "leaked": "860.00"}}
    counts = NONE | {"new": 3, "reopened": 1, "recurring": 12, "resolved": 6}
    return month_alert(
        month(
            fresh=4, top=top, counts=counts, by_category=kinds, amounts=amounts,
            previous_amounts=before,
        )
    )  # fmt: skip


def examples() -> dict[str, Blocks]:
    """What it is → the message."""
    top = [finding(n, owner="Ann" if n % 3 else "Bob") for n in range(1, 31)]
    top[29] = finding(30, customer_name="<!channel> *x* <http://a|b>")
    many = month_alert(month(fresh=40, top=top, owners={"Ann": 28, "Bob": 12}))
    over = month_alert(month(fresh=0, top=[], newly_over=[finding(9, amount_impact="-1500.00")]))
    clear = month_alert(month(fresh=0, top=[], counts=NONE | {"resolved": 4}, amounts={}))
    blind = NONE | {"new": 2, "recurring": 1, "unknown": 9, "waived": 2}
    restated = month_alert(
        month(fresh=1, version=2, top=[finding(3), finding(1, fresh=False)], counts=blind)
    )
    failed = Notice(
        "The run of March 2025 failed", "raw/ops_usage: no file for 2025-03", "runs/abc"
    )
    late = Notice("March 2025 cannot be closed: ops is not there", "no file for 2025-03")
    alive = Notice(
        "Reconciliation alerts are alive",
        "Alerts work. Since 2025-08-11 sent: 1, failed: 0; waiting: 0, not confirmed: 0.",
    )

    def notices(*told: Notice) -> Blocks:
        named = {notice.title: notice for notice in told}
        return letter_of_notices("slack:#x", named, LINKS.ui_url).blocks

    return {
        "The digest of a month": digest([first_month()], LINKS).blocks,
        "Of a month with more than it shows": digest([many], LINKS).blocks,
        "In its thread, of one owner": details(many)[1][1].blocks,
        "Of a month without a month before": digest(
            [month_alert(month(counts=NONE | {"new": 2}, previous_amounts={}))], LINKS
        ).blocks,
        "Of a month run again: the digest, edited": digest([restated.whole], LINKS).blocks,
        "Of a month run again: what is new in it, in the thread": digest([restated], LINKS).blocks,
        "Of known findings that became expensive": digest([over], LINKS).blocks,
        "Of a month that is clear again": digest([clear], LINKS).blocks,
        "Of a backfill, after a message that is in doubt": digest(
            [month_alert(entry) for entry in months(24)], LINKS, ["the digest of July 2025"]
        ).blocks,
        "To a route": digest([over], LINKS, only="owner Ann, Bob; severity critical").blocks,
        "A run that failed": notices(failed),
        "Two troubles at once": notices(failed, late),
        "A sign of life": notices(alive),
    }


if __name__ == "__main__":
    print(page() if sys.argv[1:] == ["html"] else texts(), end="")
