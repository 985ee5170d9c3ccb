"""Which of the newly recorded results must be told in one place, and by which letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from recon_assets.alerts.digest import Links, Message, details, digest
from recon_assets.alerts.months import MonthAlert
from recon_assets.alerts.outbox import Entry, Kind, Letter, Outbox, State, key_of
from recon_assets.alerts.text import escaped
from recon_assets.alerts.wording import title_of

Version = tuple[str, int, str]


def version_of(alert: MonthAlert) -> Version:
    """What a repeat repeats. Not the hash alone: a result that comes back as version 3 finds
    nothing fresh, and would hide what version 1 found while nobody was told.
    """
    return (alert.month, alert.version, alert.result_hash)


@dataclass(frozen=True)
class Place:
    """Where findings are told (``slack:#channel``, ``email:a@example.com``), and which: those of a
    route, or all.
    """

    to: str
    route: str = ""


@dataclass(frozen=True)
class Plan:
    """Letters to write, in order. ``wait``: a digest is being sent this moment, so what to do about
    its months is not known yet; to be planned again.
    """

    letters: tuple[Letter, ...] = ()
    wait: bool = False


def plan(recorded: Iterable[MonthAlert], outbox: Outbox, place: Place, links: Links) -> Plan:
    """What has to be told in ``place``. ``recorded`` are all results since, oldest first, repeats
    included, and the newest of them of every month that there is.

    A month whose digest stands in the channel is edited there; what is fresh in it is also said in
    its thread and shown in the channel, since nobody is notified of an edit. All other months share
    one new digest, which also takes over what still waits to be sent.
    """
    told = outbox.announced(place.to, place.route)
    months = newest(recorded, {month: result for month, (result, _) in told.items()})
    changed = [m for m, a in months.items() if a.result_hash != told.get(m, ("",))[0]]
    bases = {month: outbox.get(told[month][1]) for month in changed if month in told}
    if any(base and base.state is State.SENDING for base in bases.values()):
        return Plan(wait=True)
    letters: list[Letter] = []
    edited = [m for m, base in bases.items() if base and _editable(outbox, base)]
    for key in dict.fromkeys(told[month][1] for month in edited):
        restated = [months[month] for month in edited if told[month][1] == key]
        letters += _update(outbox[key], restated, months, links)
    new = [months[m] for m in changed if m not in edited and months[m].noteworthy]
    if new:
        letters += _digest(new, months, outbox, place, links)
    return Plan(tuple(replace(letter, route=place.route) for letter in letters))


def newest(recorded: Iterable[MonthAlert], announced: Mapping[str, str]) -> dict[str, MonthAlert]:
    """The newest result of each month.

    When several results of a month came in since the announced one, the newest's ``fresh`` leaves
    out what the unseen ones before it found first. Their counts are added, but never beyond what
    the newest result itself has as new or reopened, so nothing already gone is announced.
    """
    results: dict[str, dict[Version, MonthAlert]] = {}
    for alert in recorded:
        results.setdefault(alert.month, {})[version_of(alert)] = alert
    months = {}
    for month, of_month in sorted(results.items()):
        *before, last = of_month.values()
        unseen = sum(a.fresh for a in before if a.result_hash != announced.get(month))
        if unseen and last.result_hash != announced.get(month):
            fresh = min(last.fresh + unseen, last.new_or_reopened)
            last = last.whole if fresh == last.new_or_reopened else replace(last, fresh=fresh)
        months[month] = last
    return months


def _editable(outbox: Outbox, base: Entry) -> bool:
    """Whether the digest is in a channel where it can be edited, and no edit of it was refused."""
    refused = any(e.letter.parent == base.key and e.state is State.FAILED for e in outbox)
    return base.editable and not refused


def _update(
    base: Entry, restated: Sequence[MonthAlert], months: Mapping[str, MonthAlert], links: Links
) -> list[Letter]:
    to = base.letter.to
    alerts = [months[month].whole for month in base.letter.results if month in months]
    only = base.letter.route
    message = digest(alerts, links, only=only)
    letters = [_letter(Kind.UPDATE, to, message, alerts, parent=base.key, about="the update of ")]
    fresh = [alert for alert in restated if alert.noteworthy and not alert.all_clear]
    if fresh:
        told = digest(fresh, links, only=only)
        about = f"what is new in {told.about}"
        letters.append(
            replace(
                _letter(Kind.REPLY, to, told, fresh, parent=base.key),
                about=about,
                broadcast=True,
            )
        )
    return letters


def _digest(
    new: Sequence[MonthAlert],
    months: Mapping[str, MonthAlert],
    outbox: Outbox,
    place: Place,
    links: Links,
) -> list[Letter]:
    to = place.to
    waiting = [
        entry.letter
        for entry in outbox
        if (entry.letter.to, entry.letter.route) == (to, place.route)
        and entry.letter.kind is Kind.DIGEST
        and entry.state is State.PENDING
    ]
    # Nobody has seen what waits, so all of it is fresh, whatever version found it.
    unseen = {month for letter in waiting for month in letter.results}
    alerts = [alert.whole if alert.month in unseen else alert for alert in new]
    others = unseen - {alert.month for alert in new}
    alerts += [months[m].whole for m in sorted(others) if m in months and months[m].whole.fresh]
    message = digest(alerts, links, doubts(outbox, to), only=place.route)
    of_route = f" ({place.route})" if place.route else ""
    letter = _letter(Kind.DIGEST, to, message, alerts, extra=place.route)
    letter = replace(letter, about=letter.about + of_route)
    replies = [e for e in outbox if e.letter.parent in {w.key for w in waiting}]
    replaced = [*(w.key for w in waiting), *(e.key for e in replies)]
    letter = replace(letter, replaces=tuple(key for key in replaced if key != letter.key))
    threads = details(alerts[0]) if len(alerts) == 1 and message.left_out else []
    return [letter] + [
        replace(
            _letter(Kind.REPLY, to, told, alerts, parent=letter.key, extra=owner),
            about=f"the findings of {owner or 'nobody'} in {told.about}",
        )
        for owner, told in threads
    ]


def doubts(outbox: Outbox, to: str) -> list[str]:
    """Letters to that place, since the last that arrived, of which nobody knows whether they did."""
    unsure: list[str] = []
    for entry in outbox:
        if entry.letter.to == to and entry.letter.kind is Kind.DIGEST:
            if entry.state is State.SENT:
                unsure = []
            if entry.state is State.AMBIGUOUS:
                unsure.append(entry.letter.about)
    return unsure


def _letter(
    kind: Kind,
    to: str,
    message: Message,
    alerts: Sequence[MonthAlert],
    parent: str | None = None,
    about: str = "the digest of ",
    extra: str = "",
) -> Letter:
    return Letter(
        key=key_of(kind, to, message.key, parent or "", extra),
        kind=kind,
        to=to,
        about=about + message.about,
        text=message.text or escaped(title_of(alerts)),
        blocks=message.blocks,
        results={alert.month: alert.result_hash for alert in alerts},
        parent=parent,
    )
