"""What Slack refuses of a message: its documented limits, written apart from the product's own, so
that a wrong constant there does not agree with itself here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

KNOWN_BLOCKS = {"header", "section", "rich_text", "context", "divider", "actions"}
RICH_ELEMENTS = {"text", "link", "emoji"}


def broken_rule(payload: dict[str, Any]) -> tuple[str, str] | None:
    """(Slack's error code, what is wrong), or None when Slack would take the message."""
    blocks, text = payload.get("blocks"), payload.get("text") or ""
    if not blocks and not text:
        return "no_text", "neither text nor blocks"
    if len(text) > 40_000:
        return "msg_too_long", f"text of {len(text)}"
    if not blocks:
        return None
    if not isinstance(blocks, list) or len(blocks) > 50:
        return "invalid_blocks", "no more than 50 items allowed"
    # Where a real workspace was seen to begin refusing: 13,297 characters, 125 of them a divider's.
    size = sum(len(json.dumps(block, ensure_ascii=False)) + 20 for block in blocks)
    if size > 13_000:
        return "msg_blocks_too_long", f"blocks of {size}"
    names = [block["block_id"] for block in blocks if "block_id" in block]
    if len(names) != len(set(names)) or any(not 1 <= len(name) <= 255 for name in names):
        return "invalid_blocks", "block_id must be unique, of 1 to 255 characters"
    for number, block in enumerate(blocks):
        for problem in _problems(block):
            return "invalid_blocks", f"/blocks/{number}: {problem}"
    return None


def _problems(block: dict[str, Any]) -> Iterator[str]:
    kind = block.get("type")
    if kind not in KNOWN_BLOCKS:
        yield f"unsupported type {kind}"
    elif kind == "header":
        title = block["text"]
        if title.get("type") != "plain_text":
            yield "a header is plain_text"
        if not 1 <= len(title["text"]) <= 150:
            yield "a header has 1 to 150 characters"
    elif kind == "section" and not 1 <= len(block["text"]["text"]) <= 3_000:
        yield "a section has 1 to 3000 characters"
    elif kind == "rich_text":
        if not block.get("elements"):
            yield "empty rich_text"
        yield from (problem for part in block["elements"] for problem in _rich_problems(part))
        if sum(len(text) for text in texts_of(block)) > 3_000:
            yield "more than 3000 characters"


def _rich_problems(part: dict[str, Any]) -> Iterator[str]:
    if part["type"] == "rich_text_list":
        if part.get("style") not in ("bullet", "ordered") or not part["elements"]:
            yield "bad list"
        yield from (problem for item in part["elements"] for problem in _rich_problems(item))
    elif part["type"] == "rich_text_section":
        for element in part["elements"]:
            if element["type"] not in RICH_ELEMENTS:
                yield f"unsupported element {element['type']}"
            if element["type"] == "text" and not element["text"]:
                yield "empty text"
            if element["type"] == "link" and " " in element["url"]:
                yield "bad link"
    else:
        yield f"unsupported {part['type']}"


def texts_of(node: object) -> Iterator[str]:
    """Every text a reader sees, whatever it is nested in."""
    if isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node["text"]
        for value in node.values():
            yield from texts_of(value)
    elif isinstance(node, list | tuple):
        for value in node:
            yield from texts_of(value)
