"""What is told beside mismatches: something failed, is missing, or is late."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from recon_assets.alerts import blocks as kit
from recon_assets.alerts.letter import Kind, Letter, key_of
from recon_assets.alerts.links import ui_link
from recon_assets.alerts.text import counted, escaped, literal

# A backfill of years that fails is one trouble, not one for each month.
MAX_NOTICES = 10
TITLE_LIMIT, DETAIL_LIMIT = 140, 600


@dataclass(frozen=True)
class Notice:
    """One trouble: a line, what is known of it, and its page in the UI, below the UI's address."""

    title: str
    detail: str = ""
    page: str | None = None


def letter_of_notices(to: str, notices: Mapping[str, Notice], ui_url: str | None) -> Letter:
    """One letter of several troubles. Their names say, for good, what was told of."""
    first = next(iter(notices.values()))
    title = literal(first.title, TITLE_LIMIT)
    if len(notices) > 1:
        title = counted(len(notices), "thing needs", "things need") + " attention"
    blocks = [kit.header(escaped(title))]
    for notice in list(notices.values())[:MAX_NOTICES]:
        blocks.append(_paragraph(notice, ui_url, bold=len(notices) > 1))
    if len(notices) > MAX_NOTICES:
        blocks.append(kit.paragraph(kit.text(f"… and {len(notices) - MAX_NOTICES:,} more")))
    lines = [literal(notice.title, TITLE_LIMIT) for notice in notices.values()]
    return Letter(
        key=key_of("notice", to, *sorted(notices)),
        kind=Kind.NOTICE,
        to=to,
        about=title,
        text=". ".join(escaped(line) for line in lines[:MAX_NOTICES]),
        blocks=tuple(blocks),
        results=dict.fromkeys(notices, "told"),
    )


def _paragraph(notice: Notice, ui_url: str | None, bold: bool) -> kit.Block:
    title, detail = literal(notice.title, TITLE_LIMIT), literal(notice.detail, DETAIL_LIMIT)
    elements = [kit.text(title, bold=True)] if bold or not detail else []
    if detail:
        elements.append(kit.text(("\n" if elements else "") + detail))
    if notice.page and (url := ui_link(ui_url, notice.page)):
        elements += [kit.text("\n"), kit.link(url, "Open in Dagster")]
    return kit.paragraph(*elements)
