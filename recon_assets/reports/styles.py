"""How cells of the workbook look, by the name of a role or the kind of a column."""

from __future__ import annotations

from recon_assets.reports.columns import Kind

Style = dict[str, object]

_NAVY = "#1F3A5F"
_TOP: Style = {"valign": "top"}
# Indented, so that words do not touch the figures to their left. Without an alignment of its own
# an indent is ignored.
_WORDS: Style = {**_TOP, "align": "left", "indent": 1}
_HEADER: Style = {
    "bold": True, "font_color": "#FFFFFF", "bg_color": _NAVY, "text_wrap": True,
    "valign": "vcenter",
}  # fmt: skip
_TOTAL: Style = {"bold": True, "top": 1}
_MONEY = "#,##0.00"
_COUNT = "#,##0"

STYLES: dict[str, Style] = {
    "title": {**_WORDS, "valign": "vcenter", "bold": True, "font_size": 16, "font_color": _NAVY},
    "section": {**_WORDS, "bold": True, "font_size": 12, "font_color": _NAVY},
    "header": {**_HEADER, "align": "left", "indent": 1},
    "header_right": {**_HEADER, "align": "right"},
    "total": {**_WORDS, **_TOTAL},
    "total_money": {**_TOTAL, "num_format": _MONEY},
    "total_count": {**_TOTAL, "num_format": _COUNT},
    "plain": _WORDS,
    "wrapped": {**_WORDS, "text_wrap": True},
    Kind.TEXT.value: _WORDS,
    Kind.WORDS.value: _WORDS,
    Kind.FLAG.value: _WORDS,
    Kind.COUNT.value: {**_TOP, "num_format": _COUNT},
    Kind.NUMBER.value: _TOP,
    Kind.MONEY.value: {**_TOP, "num_format": _MONEY},
    Kind.DATE.value: {**_WORDS, "num_format": "yyyy-mm-dd"},
    "critical": {**_WORDS, "bg_color": "#F4B6B0"},
    "high": {**_WORDS, "bg_color": "#FBDDBB"},
    "medium": {**_WORDS, "bg_color": "#FFF6CC"},
}
