"""Messages as a page that looks like Slack, to be looked at in a browser.

``python -m recon_assets_tests.alerts.slack_page > messages.html``
"""

from __future__ import annotations

from html import escape
from typing import Any

from recon_assets.alerts.digest import Links, details, digest
from recon_assets.alerts.months import month_alert
from recon_assets.alerts.notices import Notice, letter_of_notices
from recon_assets_tests.alerts.months_data import finding, month, months

STYLE = (
    "body{font:15px/1.46 Lato,Arial,sans-serif;color:#1d1c1d;width:640px;margin:24px}"
    "h2{font-size:18px;margin:0 0 6px}div.m{border-left:4px solid #ddd;padding:4px 12px;margin:18px 0}"
    "p{margin:0 0 8px;white-space:pre-wrap}ul{margin:2px 0 8px}a{color:#1264a3}"
)


def page(messages: list[tuple[dict[str, Any], ...]]) -> str:
    shown = "".join(f"<div class=m>{''.join(map(_block, blocks))}</div>" for blocks in messages)
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{shown}"


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


def examples() -> list[tuple[dict[str, Any], ...]]:
    links = Links("https://dagster.example.com", "https://reports.example.com")
    top = [finding(n, owner="Ann" if n % 3 else "Bob") for n in range(1, 31)]
    top[29] = finding(30, customer_name="<!channel> *x* <http://a|b>")
    many = month_alert(month(fresh=40, top=top, owners={"Ann": 28, "Bob": 12}))
    over = month_alert(month(fresh=0, top=[], newly_over=[finding(9, amount_impact="-1500.00")]))
    backfill = [month_alert(entry) for entry in months(24)]
    failed = Notice(
        "The run of March 2025 failed", "raw/ops_usage: no file for 2025-03", "runs/abc"
    )
    late = Notice("March 2025 cannot be closed: ops is not there", "no file for 2025-03")
    return [
        digest([many], links).blocks,
        details(many)[1][1].blocks,
        digest([over], links).blocks,
        digest(backfill, links, ["the digest of July 2025"]).blocks,
        letter_of_notices("slack:#x", {"a": failed, "b": late}, links.ui_url).blocks,
    ]


if __name__ == "__main__":
    print(page(examples()))
