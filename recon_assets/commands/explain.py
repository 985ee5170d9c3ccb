"""`recon explain`: why something is flagged, since when, and what each system said every month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any

import ibis.expr.types as ir
import typer
from rich.markup import escape

from recon_assets.assets.project import Project
from recon_assets.commands.terminal import console, failing_on_engine_errors
from recon_assets.config import ConfigError, TableSource
from recon_assets.contracts.vocabulary import OPEN_STATES, RAW_TABLES, SYSTEM_NAMES, Source
from recon_assets.history.closing import closed_months
from recon_assets.history.story import sides, story
from recon_assets.reports.money import is_blank, money
from recon_assets.reports.words import category_words, counted, month_words
from recon_assets.warehouse import Session
from recon_assets.warehouse.views import CLOSINGS, LOG, create_views

# Of those only billed, and of those only used.
PROVIDERS_SHOWN = 10
# Of each system; a finding about a whole customer may stand on thousands.
ROWS_SHOWN = 5
LEAST_ID = 4
LIFECYCLE = "history.mismatch_lifecycle"
PROVIDERS = "reconciled.provider_differences"

Row = Mapping[str, Any]


@failing_on_engine_errors
def explain(
    mismatch_id: Annotated[str, typer.Argument(help="The mismatch, or the beginning of its id.")],
) -> None:
    """The story of one mismatch: since when, what each system said every month, and the rows."""
    project = Project.load()
    if not project.warehouse.written(LIFECYCLE):
        raise ConfigError("no month has been reconciled yet, so there is nothing to explain")
    providers_known = bool(project.warehouse.written(PROVIDERS))
    with project.warehouse.session("recon explain") as session:
        create_views(session)
        wanted = _the_one(session, mismatch_id.strip().lower())
        log, closings = LOG.unbound(), CLOSINGS.unbound()
        months = _records(session, story(log, closings, session.table(LIFECYCLE), wanted))
        last = months[-1]
        said = _by_month(
            session,
            sides(session.table("reconciled.positions"), last["customer_key"], last["product"]),
        )
        named = _by_month(session, _providers(session, wanted)) if providers_known else {}
        closed = {r["month"]: r for r in _records(session, closed_months(closings))}
        _say(_headline(last), bold=True)
        _say(_summary(months))
        before: list[str] = []
        for row in months:
            _say("")
            _say(_standing(row, closed.get(row["month"])), bold=True)
            told = [*_month(row), *_sides(said.get(row["month"], []))]
            told += _who_differs(named.get(row["month"], []))
            same = len(told) > 1 and told == before
            for line in ["All systems say the same as the month before."] if same else told:
                _say(f"  {line}")
            for line in _places(row):
                _say(f"  {line}")
            before = told
        for line in _delivered(session, project, months):
            _say(line)


def _the_one(session: Session, begins: str) -> str:
    """The id that begins so. Raises ConfigError where there is none, or are several."""
    states = session.table(LIFECYCLE)
    if len(begins) < LEAST_ID or not begins.isalnum():
        raise ConfigError(f"{begins!r} is no mismatch_id, nor the first {LEAST_ID} letters of one")
    ids = states.filter(states.mismatch_id.startswith(begins)).select("mismatch_id").distinct()
    found = sorted(row["mismatch_id"] for row in _records(session, ids.limit(10)))
    if not found:
        raise ConfigError(
            f"no mismatch {begins!r} was ever found; ids are in reconciled.mismatches and in reports"
        )
    if len(found) > 1:
        raise ConfigError(f"{begins!r} begins several: {', '.join(found)}")
    return str(found[0])


def _headline(last: Row) -> str:
    who = last["customer_name"] or last["customer_id"] or last["customer_key"]
    named = (
        f"{who} ({last['customer_id']})"
        if last["customer_id"] and who != last["customer_id"]
        else who
    )
    about = f", {last['product']}" if last["product"] else ""
    return f"{category_words(last['category'])}: {named}{about}   [{last['mismatch_id']}]"


def _summary(months: Sequence[Row]) -> str:
    last = months[-1]
    told = [
        f"First found in {month_words(last['first_seen'])}, last in {month_words(last['last_seen'])};"
        f" found in {counted(int(last['months_open']), 'month')}"
    ]
    if returned := int(last["times_reopened"]):
        told.append(f"came back {counted(returned, 'time')}")
    if not is_blank(last["cumulative_amount"]):
        told.append(f"{_each_way(last['cumulative_amount'], last['currency'])} in all")
    told.append(f"owner {last['owner']}" if last["owner"] else "nobody owns it")
    return "; ".join(told) + "."


def _standing(row: Row, closing: Row | None) -> str:
    words = [f"{row['month']:%Y-%m}  {row['state']}"]
    if row["state"] in OPEN_STATES and not is_blank(row["amount_impact"]):
        words.append(_each_way(row["amount_impact"], row["currency"]))
    if row["waived"]:
        words.append(
            f"waived until {row['waiver_ends']} (asked for by {row['waiver_owner']}, approved by"
            f" {row['waiver_approved_by']}: {row['waiver_reason']})"
        )
    elif row["waiver_ended"]:
        words.append("no longer waived")
    if closing is not None and closing["closed"]:
        words.append(f"closed as version {closing['version']} by {closing['claimed_by']}")
    return "  ".join(words)


def _month(row: Row) -> Iterator[str]:
    if row["state"] in OPEN_STATES:
        yield row["explanation"]
    elif row["state"] == "unknown":
        yield "Nobody can know: the month is not reconciled, or rows that it stands on are missing."
    elif row["state"] == "resolved":
        yield "Looked for, and gone."
    reported = row["reported_explanation"]
    if not is_blank(row["reported_version"]) and reported != row["now_explanation"]:
        yield f"Reported at the time (version {int(row['reported_version'])}): {reported}"


def _sides(said: list[Row]) -> Iterator[str]:
    """System by system, so that one which knows nothing of the customer says so once."""
    for source in Source:
        known = [position for position in said if position[f"{source}_lines"]]
        if said and not known:
            yield f"{SYSTEM_NAMES[source]:<10}  says nothing"
        for position in known:
            about = f"{position['product']}: " if position["product"] and len(said) > 1 else ""
            yield f"{SYSTEM_NAMES[source]:<10}  {about}{_side(position, source)}"


def _providers(session: Session, mismatch_id: str) -> ir.Table:
    table = session.table(PROVIDERS)
    return table.filter(table.mismatch_id == mismatch_id).order_by("month", "provider_id")


def _who_differs(providers: list[Row]) -> Iterator[str]:
    """The providers that only one of billing and operations has, where both name them."""
    for words, side in (("billed, not used", "billed"), ("used, not billed", "used")):
        names = [row["provider_id"] for row in providers if row[side]]
        more = len(names) - PROVIDERS_SHOWN
        listed = ", ".join(names[:PROVIDERS_SHOWN]) + (f" and {more:,} more" if more > 0 else "")
        if names:
            yield f"{counted(len(names), 'provider')} {words}: {listed}"


def _places(row: Row) -> Iterator[str]:
    for source in Source:
        if rows := row[f"now_{source}_rows"]:
            yield f"{SYSTEM_NAMES[source]} rows  {rows}"


def _side(position: Row, source: Source) -> str:
    """What one system says of a position that it knows, in words."""
    count = {
        Source.CRM: "crm_provider_count",
        Source.BILLING: "billed_count",
        Source.OPS: "used_count",
    }
    words = [position[f"{source}_status"]]
    if not is_blank(position[count[source]]):
        words.append(counted(int(position[count[source]]), "provider"))
    amounts = {
        Source.CRM: (("at ", "crm_unit_price"),),
        Source.BILLING: (("at ", "billing_unit_price"), ("billed ", "billed_amount")),
        Source.OPS: (("rated ", "expected_amount"),),
    }
    for word, column in amounts[source]:
        if not is_blank(position[column]):
            words.append(word + money(position[column], position["currency"]))
    live = position.get(f"{source}_go_live_date")
    if not is_blank(live):
        words.append(f"live since {live}")
    return ", ".join(word for word in words if word) or "has it, and says no more"


def _delivered(session: Session, project: Project, months: Sequence[Row]) -> Iterator[str]:
    """The delivered rows behind the finding, as they were when it was last found."""
    found = [row for row in months if row["state"] in OPEN_STATES]
    if not found:
        return
    row = found[-1]
    yield f"\nDelivered rows of {row['month']:%Y-%m}"
    for source in Source:
        for place, cells in _rows(
            session, project, source, row["month"], row[f"now_{source}_rows"]
        ):
            yield f"  {SYSTEM_NAMES[source]}  {place}  {cells}"


def _rows(
    session: Session, project: Project, source: Source, month: dt.date, places: str | None
) -> Iterator[tuple[str, str]]:
    """Place and cells of the rows that ``places`` points to, such as ``crm/2025-01.csv:2,3``."""
    table = session.table(f"raw.{RAW_TABLES[source]}")
    keyed = isinstance(project.config.sources[source], TableSource)
    shown = 0
    for place in (places or "").split("; "):
        file, _, listed = place.rpartition(":")
        names = [name for name in listed.split(",") if name]
        if not file or not (keyed or all(name.isdecimal() for name in names)):
            continue
        which = table.source_key.isin(names) if keyed else table.source_row.isin([*map(int, names)])
        here = table.filter(table.month == month, table.source_file == file, which)
        for row in _records(session, here.order_by("source_row").limit(ROWS_SHOWN - shown)):
            shown += 1
            cells = {n: v for n, v in row.items() if n not in _PROVENANCE and not is_blank(v)}
            told = ", ".join(f"{name}={value}" for name, value in cells.items())
            yield f"{file}:{row['source_key'] if keyed else row['source_row']}", told
        if shown >= ROWS_SHOWN:
            return


_PROVENANCE = ("month", "source_file", "source_row", "source_key", "source_error", "source_text")


def _by_month(session: Session, table: Any) -> dict[dt.date, list[Row]]:
    months: dict[dt.date, list[Row]] = {}
    for row in _records(session, table):
        months.setdefault(row["month"], []).append(row)
    return months


def _each_way(impact: Decimal, currency: str | None) -> str:
    unit = currency or "of unknown currency"
    return f"{money(abs(impact), unit)} {'overcharged' if impact > 0 else 'leaked'}"


def _records(session: Session, table: Any) -> list[dict[str, Any]]:
    rows = session.frame(table).to_dict("records")
    return [{str(k): None if is_blank(v) else v for k, v in row.items()} for row in rows]


def _say(line: str, *, bold: bool = False) -> None:
    text = escape(line)
    console.print(f"[bold]{text}[/]" if bold else text, highlight=False, soft_wrap=True)
