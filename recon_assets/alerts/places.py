"""Where to tell what: recon.yaml's ``alerts:``, the environment, and what of it can be reached."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from recon_assets.alerts.announcements import Place
from recon_assets.config.alerts import Alerts
from recon_assets.config.settings import Settings


def speaks(settings: Settings) -> bool:
    """Whether there is anything to send by."""
    return bool(settings.slack_token or settings.smtp_url)


def everything(alerts: Alerts, settings: Settings) -> list[Place]:
    """Where all findings and all notices go."""
    channel = alerts.channel or settings.slack_channel
    to = alerts.email or tuple(parse_qs(_query(settings)).get("to", ()))
    return _reachable(settings, channel, to, "")


def places(alerts: Alerts, settings: Settings) -> list[Place]:
    """Every place that is told of findings. A route to where all of them go adds nothing."""
    found = everything(alerts, settings)
    told_all = {place.to for place in found}
    for route in alerts.routes:
        also = _reachable(settings, route.channel, route.email, route.key)
        found += [p for p in also if p.to not in told_all and p not in found]
    return found


def missing(alerts: Alerts, settings: Settings) -> list[str]:
    """What the settings lack, in words: a token without a channel tells nobody."""
    said = []
    if settings.slack_token and not (alerts.channel or settings.slack_channel):
        said.append("SLACK_BOT_TOKEN is set, but SLACK_CHANNEL is not: say where to post")
    if settings.smtp_url and not everything(alerts, _without_slack(settings)):
        said.append("SMTP_URL is set, but alerts.email in recon.yaml is not: say whom to write to")
    return said


def _reachable(
    settings: Settings, channel: str | None, email: tuple[str, ...], route: str
) -> list[Place]:
    found = []
    if channel and settings.slack_token:
        found.append(Place(f"slack:{channel}", route))
    if email and settings.smtp_url:
        found.append(Place(f"email:{','.join(email)}", route))
    return found


def _query(settings: Settings) -> str:
    try:
        return urlsplit(settings.smtp_url or "").query
    except ValueError:
        return ""


def _without_slack(settings: Settings) -> Settings:
    return Settings(**{**vars(settings), "slack_token": None})
