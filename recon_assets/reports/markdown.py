"""Markdown that shows delivered text literally, whatever it is."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Sequence
from decimal import Decimal

import pandas as pd

# Long enough for any company's name or one sentence; a 3 MB cell must not fill the page.
MAX_CHARACTERS = 300

# A character reference never has a markup meaning (CommonMark 2.5), in tables as elsewhere, and
# unlike a backslash it also keeps a pipe from ending a cell in every renderer.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>()#!|~&$^\"']")

# GitHub-flavoured renderers make links of bare addresses; an invisible word joiner prevents it.
_LINK = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=@)", re.IGNORECASE)
_WORD_JOINER = "\u2060"

# These turn the direction of the text that follows, even outside their cell.
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def escaped(text: str) -> str:
    """``text`` on one line, as literal text of a paragraph or a table cell.

    >>> escaped("a|b\\n`<b>`")
    'a&#124;b &#96;&#60;b&#62;&#96;'
    """
    line = _SPACE.sub(" ", _DIRECTION.sub("\ufffd", text)).strip()
    if len(line) > MAX_CHARACTERS:
        line = line[: MAX_CHARACTERS - 1] + "…"
    unlinked = _LINK.sub(_WORD_JOINER, line)
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", unlinked)


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], align: str) -> str:
    """A table of cells that are already markdown; ``align`` is one of l and r for each column."""
    rule = ["---:" if side == "r" else "---" for side in align]
    lines = [headers, rule, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def image(words: str, address: str) -> str:
    return f"![{escaped(words)}]({address})"


def first_paragraph(page: str) -> str:
    """The first paragraph of one of our pages as plain text, for where markdown is not shown.

    >>> first_paragraph("**3 mismatches** of A&#38;B.\\n\\n| Category |")
    '3 mismatches of A&B.'
    """
    # Stars of the text itself are escaped, so these are all markup.
    return html.unescape(page.partition("\n\n")[0].replace("**", "")).strip()


def table_of(rows: pd.DataFrame) -> str:
    """Rows as a table, or a word when there are none."""
    cells = [
        ["" if pd.isna(v) else escaped(_word(v)) for v in row]
        for row in rows.itertuples(index=False)
    ]
    return (
        table([str(c) for c in rows.columns], cells, "l" * len(rows.columns)) if cells else "None."
    )


def _word(value: object) -> str:
    if isinstance(value, dt.date):
        return f"{value:%Y-%m}" if value.day == 1 else f"{value:%Y-%m-%d}"
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}"
    return str(value)
