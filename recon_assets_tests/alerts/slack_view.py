"""A message as its reader sees it, in plain text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def render_message(message: dict[str, Any]) -> str:
    line = "─" * 72
    shown = render_text(message.get("blocks") or []) or message.get("text", "")
    return f"{line}\n{shown}\n{line}\nnotification: {message.get('text', '')}"


def render_text(blocks: Sequence[dict[str, Any]]) -> str:
    """Blocks top to bottom; **bold**, links as label <url>."""
    return "\n\n".join(_block(block) for block in blocks)


def _block(block: dict[str, Any]) -> str:
    if block["type"] == "header":
        return f"# {block['text']['text']}"
    if block["type"] == "rich_text":
        return "\n".join(_part(part) for part in block["elements"])
    return str(block.get("text", {}).get("text", ""))


def _part(part: dict[str, Any]) -> str:
    if part["type"] == "rich_text_list":
        return "\n".join(f"  • {_part(item)}" for item in part["elements"])
    return "".join(_element(element) for element in part["elements"])


def _element(element: dict[str, Any]) -> str:
    if element["type"] == "link":
        return f"{element['text']} <{element['url']}>"
    return f"**{element['text']}**" if element.get("style", {}).get("bold") else element["text"]
