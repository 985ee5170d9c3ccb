"""Which of the newly recorded results must be told in one place, and by which letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from recon_assets.alerts.digest import Message, details, digest
from recon_assets.alerts.letter import Kind, Letter, key_of
from recon_assets.alerts.links import Links
from recon_assets.alerts.months import MonthAlert, together
from recon_assets.alerts.notes import Entry, State
from recon_assets.alerts.outbox import Outbox, Told
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
    """Letters to write, in order, and the ``pointless`` ones that wait though nothing of what they
    say is left. ``wait``: of some months it is not known yet whether they are told.
    """

    letters: tuple[Letter, ...] = ()
    pointless: tuple[str, ...] = ()
    wait: bool = False


def plan(recorded: Iterable[MonthAlert], outbox: Outbox, place: Place, links: Links) -> Plan:
    """What has to be told in ``place``. ``recorded`` are all results since, oldest first, repeats
    included, and the newest of them of every month that there is.

    A month whose digest stands in the channel is edited there; what is fresh in it is also said in
    its thread and shown in the channel, since nobody is notified of an edit. All other months share
    one new digest, which also takes over what still waits to be sent.
    """
    told = outbox.told(place.to, place.route)
    months = newest(recorded, told)
    changed = [m for m, a in months.items() if m not in told or a.result_hash != told[m].result]
    bases = {month: outbox[told[month].digest] for month in changed if month in told}
    moving = {month for month, base in bases.items() if _moving(outbox, base)}
    edited = [m for m, base in bases.items() if m not in moving and _editable(outbox, base)]
    letters: list[Letter] = []
    for key in dict.fromkeys(bases[month].key for month in edited):
        restated = [months[month] for month in edited if bases[month].key == key]
        letters += _update(outbox, outbox[key], restated, months, links)
    new = [months[m] for m in changed if m not in moving and m not in edited]
    new = [alert for alert in new if alert.noteworthy]
    waiting = _waiting(outbox, place, told, months)
    if new and [dict(w.letter.results) for w in waiting] != [_results(new)]:
        letters += _digest(new, waiting, outbox, place, links)
    pointless = () if new else tuple(entry.key for entry in waiting)
    letters = [replace(letter, route=place.route) for letter in letters]
    return Plan(tuple(letters), pointless, bool(moving))


def newest(recorded: Iterable[MonthAlert], told: Mapping[str, Told]) -> dict[str, MonthAlert]:
    """The newest result of each month: as it stands where nothing of it was told, else with what is
    fresh in it since.

    When several results of a month came in since the one that was told, the newest's ``fresh``
    leaves out what the others found first, which is counted with it.
    """
    results: dict[str, dict[Version, MonthAlert]] = {}
    for alert in recorded:
        results.setdefault(alert.month, {})[version_of(alert)] = alert
    months = {}
    for month, of_month in sorted(results.items()):
        *before, last = of_month.values()
        known = told.get(month)
        if known is None:
            months[month] = last.whole
        else:
            unseen = [alert for alert in before if alert.version > known.version]
            months[month] = together(unseen, last)
    return months


def _moving(outbox: Outbox, base: Entry) -> bool:
    """Whether the digest, or an edit of it, is being sent or looked for this moment."""
    edits = [e for e in outbox if e.letter.parent == base.key and e.letter.kind is Kind.UPDATE]
    return base.open or any(edit.state is State.SENDING for edit in edits)


def _editable(outbox: Outbox, base: Entry) -> bool:
    """Whether the digest is in a channel where it can be edited, and no edit of it was refused."""
    refused = any(e.letter.parent == base.key and e.state is State.FAILED for e in outbox)
    return base.editable and not refused


def _waiting(
    outbox: Outbox, place: Place, told: Mapping[str, Told], months: Mapping[str, MonthAlert]
) -> list[Entry]:
    """Digests of the place that are not out, and say nothing that ``months`` would not. One that a
    person had sent again, after a newer one, is not among them.
    """

    def current(month: str, version: int) -> bool:
        return month in months and (month not in told or told[month].version < version)

    return [
        entry
        for entry in outbox
        if (entry.letter.to, entry.letter.route) == (place.to, place.route)
        and entry.letter.kind is Kind.DIGEST
        and entry.state is State.PENDING
        and all(current(*each) for each in entry.letter.versions.items())
    ]


def _update(
    outbox: Outbox,
    base: Entry,
    restated: Sequence[MonthAlert],
    months: Mapping[str, MonthAlert],
    links: Links,
) -> list[Letter]:
    """The digest anew, instead of edits that wait; and what is fresh, which announces its months."""
    to, only = base.letter.to, base.letter.route
    alerts = [months[month].whole for month in base.letter.results if month in months]
    fresh = [alert for alert in restated if alert.noteworthy and not alert.all_clear]
    edit = _letter(Kind.UPDATE, to, digest(alerts, links, only=only), alerts, base.key)
    by_reply = {alert.month for alert in fresh}
    edits = [e for e in outbox if e.letter.parent == base.key and e.letter.kind is Kind.UPDATE]
    edit = replace(
        edit,
        about=edit.about.replace("the digest", "the update", 1),
        results={m: r for m, r in edit.results.items() if m not in by_reply},
        replaces=tuple(e.key for e in edits if e.replaceable),
    )
    if not fresh:
        return [edit]
    told = digest(fresh, links, only=only)
    reply = _letter(Kind.REPLY, to, told, fresh, base.key)
    return [edit, replace(reply, about=f"what is new in {told.about}", broadcast=True)]


def _digest(
    new: Sequence[MonthAlert],
    waiting: Sequence[Entry],
    outbox: Outbox,
    place: Place,
    links: Links,
) -> list[Letter]:
    to = place.to
    message = digest(new, links, doubts(outbox, to), only=place.route)
    keys = [entry.key for entry in waiting]
    replies = [e.key for e in outbox if e.letter.parent in keys and e.replaceable]
    letter = _letter(Kind.DIGEST, to, message, new, extra=(place.route, *keys))
    of_route = f" ({place.route})" if place.route else ""
    letter = replace(letter, about=letter.about + of_route, replaces=(*keys, *replies))
    threads = details(new[0]) if len(new) == 1 and message.left_out else []
    return [letter] + [
        replace(
            _letter(Kind.REPLY, to, told, new, letter.key, extra=(owner,)),
            about=f"the findings of {owner or 'nobody'} in {told.about}",
        )
        for owner, told in threads
    ]


def doubts(outbox: Outbox, to: str) -> list[str]:
    """Letters to that place, since the last that arrived, of which nobody knows whether they did."""
    unsure: list[str] = []
    for entry in outbox:
        letter = entry.letter
        if letter.to == to and letter.announces and letter.kind is not Kind.UPDATE:
            if entry.state is State.SENT:
                unsure = []
            if entry.state is State.AMBIGUOUS:
                unsure.append(letter.about)
    return unsure


def _results(alerts: Sequence[MonthAlert]) -> dict[str, str]:
    return {alert.month: alert.result_hash for alert in alerts}


def _letter(
    kind: Kind,
    to: str,
    message: Message,
    alerts: Sequence[MonthAlert],
    parent: str | None = None,
    extra: Sequence[str] = (),
) -> Letter:
    return Letter(
        key=key_of(kind, to, message.key, parent or "", *extra),
        kind=kind,
        to=to,
        about=f"the digest of {message.about}",
        text=message.text or escaped(title_of(alerts)),
        blocks=message.blocks,
        results=_results(alerts),
        versions={alert.month: alert.version for alert in alerts},
        parent=parent,
    )
