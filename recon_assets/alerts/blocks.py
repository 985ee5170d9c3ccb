"""The few Block Kit pieces a digest is made of, and what Slack allows of them.

Everything that comes from data goes into rich_text elements: Slack shows those as they are, while
it parses mrkdwn, and unescapes plain_text, so that a customer's name could mention a channel there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from recon_assets.alerts.text import entities, length

Block = dict[str, Any]
Element = dict[str, Any]

# Slack's documented limits: a message, a header, the text of one section. That of a rich_text block
# is not documented, and no reader misses more.
MAX_BLOCKS = 50
MAX_HEADER = 150
MAX_SECTION = 3_000
# As many lines of a list as a digest ever has stay below a section's limit.
MAX_LINE = 280
# Not documented: chat.postMessage answers msg_blocks_too_long from about 13,200 characters of all
# blocks together, structure included. 12,000 leaves a tenth for what cannot be measured here.
MAX_MESSAGE = 12_000
# What the same limit was seen to charge for a divider, a block without any text.
BLOCK_OVERHEAD = 125


def header(text: str) -> Block:
    """The title; only ever given our own words, because plain_text has escapes."""
    return {"type": "header", "text": {"type": "plain_text", "text": text[:MAX_HEADER]}}


def text(value: str, *, bold: bool = False) -> Element:
    element: Element = {"type": "text", "text": value}
    return element | {"style": {"bold": True}} if bold else element


def link(url: str, label: str) -> Element:
    """A link, not a button: a button asks the app for an answer and shows a warning without one."""
    return {"type": "link", "url": url, "text": label}


def paragraph(*elements: Element) -> Block:
    return {"type": "rich_text", "elements": [_section(elements)]}


def bullets(title: str, lines: list[str]) -> Block:
    items = [_section((text(line),)) for line in lines]
    return {
        "type": "rich_text",
        "elements": [
            _section((text(title, bold=True),)),
            {"type": "rich_text_list", "style": "bullet", "elements": items},
        ],
    }


def fits(blocks: list[Block]) -> bool:
    """Whether Slack takes the blocks. A message that does not fit is refused whole, every time."""
    whole = len(blocks) <= MAX_BLOCKS and sum(map(_weight, blocks)) <= MAX_MESSAGE
    return whole and all(length(_plain_block(block)) <= MAX_SECTION for block in blocks)


def _section(elements: tuple[Element, ...]) -> Element:
    return {"type": "rich_text_section", "elements": list(elements)}


def _weight(block: Block) -> int:
    return BLOCK_OVERHEAD + length(entities(json.dumps(block, ensure_ascii=False)))


def plain(blocks: Iterable[Block]) -> str:
    """The blocks as text, for a mail or a terminal."""
    return "\n\n".join(_plain_block(block) for block in blocks)


def _plain_block(block: Block) -> str:
    if block["type"] == "rich_text":
        return "\n".join(_plain_part(part) for part in block["elements"])
    return str(block["text"]["text"])


def _plain_part(part: Element) -> str:
    if part["type"] == "rich_text_list":
        return "\n".join(f"  • {_plain_part(item)}" for item in part["elements"])
    return "".join(
        f"{element['text']}: {element['url']}" if element["type"] == "link" else element["text"]
        for element in part["elements"]
    )
