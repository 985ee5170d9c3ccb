"""Where a reader of a message goes on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlencode

# 500 characters hold any address of a UI, and leave the message its room.
_UI_URL = re.compile(
    r"(?=.{1,500}\Z)https?://([\w.-]+|\[[0-9a-f:]+\])(:\d+)?(/[\w.~%/-]*)?",
    re.ASCII | re.IGNORECASE,
)

Urls = list[tuple[str, str]]


@dataclass(frozen=True)
class Links:
    """Where a reader goes on: the Dagster UI, and where the folder of reports is served, if it is."""

    ui_url: str | None = None
    reports_url: str | None = None

    def of(self, month: str | None) -> Urls:
        """The month's partition in the UI, or the trend for several, and the month's report. A URL
        that Slack would refuse (and with it the message) is left out.
        """
        page = "assets/history/mismatch_trend"
        if month:
            query = urlencode({"view": "partitions", "partition": month})
            page = f"assets/reports/monthly_report?{query}"
        found = [(ui_link(self.ui_url, page), "Open in Dagster")]
        if month:
            file = f"{month}/mismatches-{month}.xlsx"
            found.append((ui_link(self.reports_url, file), "Report"))
        return [(url, label) for url, label in found if url]


def ui_link(ui_url: str | None, page: str) -> str | None:
    """The address of a page of the UI, unless Slack would refuse it."""
    if not _UI_URL.fullmatch(ui_url or ""):
        return None
    return f"{(ui_url or '').rstrip('/')}/{page}"
