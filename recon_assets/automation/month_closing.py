"""Closing and reopening months: two jobs of the Dagster instance, which the command runs too.

Who closes a month is recorded as claimed. Dagster knows no users, and a name typed at a terminal
proves nothing; sign-in before the UI and the accounts of the machine are where that is settled.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Literal

import ibis
import pyarrow as pa
from dagster import (
    AssetCheckKey,
    AssetKey,
    AssetMaterialization,
    AssetSpec,
    Config,
    DagsterInstance,
    Failure,
    JobDefinition,
    MetadataValue,
    OpExecutionContext,
    Out,
    job,
    op,
)
from dagster._core.definitions.metadata import TableMetadataSet
from dagster._core.event_api import PartitionKeyFilter
from dagster._core.storage.asset_check_execution_record import AssetCheckExecutionRecordStatus
from dagster._core.storage.db_io_manager import TableSlice
from pydantic import Field

from recon_assets.assets.project import POOL, Project, column_schema
from recon_assets.history.closing import closed_months, totals_hash
from recon_assets.history.log import latest_versions
from recon_assets.reports.markdown import table_of
from recon_assets.warehouse import Session
from recon_assets.warehouse.closed import closed_among
from recon_assets.warehouse.slices import LEDGER, replace
from recon_assets.warehouse.views import CLOSINGS, LOG, create_views

CLOSE, REOPEN = "close_month", "reopen_month"
# What a job does is named apart from it: in a repository no two things may have one name.
STEPS = {CLOSE: "close", REOPEN: "reopen"}
KEY = AssetKey(list(CLOSINGS.key))
# What mismatches are made from. A month in which one of these is newer was not run to its end.
_BEFORE = (
    "raw.crm_accounts", "raw.billing_lines", "raw.ops_usage", "normalized.crm_accounts",
    "normalized.billing_lines", "normalized.ops_usage", "normalized.rejected",
    "normalized.customer_matches", "reconciled.control_totals", "reconciled.positions",
)  # fmt: skip
MISMATCHES = "reconciled.mismatches"


class Refused(Exception):
    """The month cannot be closed, or reopened; the message says why. Nothing was recorded."""


class CloseMonth(Config):
    """Launch configuration of the job close_month."""

    month: str = Field(description="The month to close, such as 2025-08.")
    by: str = Field(description="Who closes it, recorded as claimed.")
    note: str = Field(default="", description="What should be remembered of it.")


class ReopenMonth(Config):
    """Launch configuration of the job reopen_month."""

    month: str = Field(description="The closed month to reopen, such as 2025-08.")
    by: str = Field(description="Who reopens it, recorded as claimed.")
    note: str = Field(description="Why: a justification is required.")


def closings_spec() -> AssetSpec:
    """The table of closings, which no run of months materializes, in the asset graph."""
    return AssetSpec(
        KEY,
        group_name=CLOSINGS.schema,
        description=f"{CLOSINGS.description}\n\nWritten by the jobs {CLOSE} and {REOPEN}.",
        metadata=dict(TableMetadataSet(column_schema=column_schema(CLOSINGS))),
        kinds={"table"},
    )


def closing_jobs(project: Project, blocking: Sequence[AssetCheckKey]) -> list[JobDefinition]:
    """The two jobs. A month in which one of the ``blocking`` checks failed is not closed."""

    @op(name=STEPS[CLOSE], pool=POOL, out=Out(None))
    def close(context: OpExecutionContext, config: CloseMonth) -> None:
        def check(session: Session, month: dt.date) -> None:
            _check_closable(session, context.instance, blocking, month)

        _record(context, project, "closed", config, check)

    @op(name=STEPS[REOPEN], pool=POOL, out=Out(None))
    def reopen(context: OpExecutionContext, config: ReopenMonth) -> None:
        if not config.note.strip():
            raise _refusal("say why the month is reopened: a closed month needs a justification")
        _record(context, project, "reopened", config, _check_reopenable)

    def alone(name: str, step: Callable[..., Any], description: str) -> JobDefinition:
        @job(name=name, description=description)
        def one() -> None:
            step()

        return one

    return [
        alone(CLOSE, close, "Close a month: what is known of it now is official, and stays."),
        alone(REOPEN, reopen, "Reopen a closed month, so that it can be run again; say why."),
    ]


def _refusal(why: str) -> Failure:
    return Failure(description=why, allow_retries=False)


def _record(
    context: OpExecutionContext,
    project: Project,
    action: Literal["closed", "reopened"],
    asked: CloseMonth | ReopenMonth,
    check: Callable[[Session, dt.date], None],
) -> None:
    by, note = asked.by.strip(), asked.note.strip()
    try:
        if not by:
            raise Refused(f"say who it is by whom the month is {action}: by is blank")
        month = _month(project, asked.month)
        with project.warehouse.session(f"recon month {asked.month} {action}") as session:
            create_views(session)
            check(session, month)
            row = _append(session, action, month, by, note, context.run_id)
            metadata = _told(session, row)
    except Refused as error:
        raise _refusal(str(error)) from None
    context.log.info(f"{asked.month} {action}, version {row['version']}, by {by} as claimed")
    context.log_event(AssetMaterialization(KEY, metadata=metadata))


def _month(project: Project, text: str) -> dt.date:
    months = {f"{month:%Y-%m}": month for month in project.months()}
    if text.strip() not in months:
        raise Refused(f"{text!r} is not a month that can be reconciled, written YYYY-MM")
    return months[text.strip()]


def _check_closable(
    session: Session, instance: DagsterInstance, blocking: Sequence[AssetCheckKey], month: dt.date
) -> None:
    """A month is closed once it was reconciled to its end, and nothing blocks it."""
    said = f"{month:%Y-%m}"
    written = _written_at(session, month)
    if MISMATCHES not in written:
        raise Refused(f"{said} was never reconciled: run it first (recon run --month {said})")
    newer = [name for name in _BEFORE if name in written and written[name] > written[MISMATCHES]]
    if LOG.name not in written or written[MISMATCHES] > written[LOG.name]:
        newer.append(MISMATCHES)
    failed = _failed_checks(instance, blocking, month)
    if failed or newer:
        why = f"check {failed[0]} failed" if failed else f"its last run stopped after {newer[-1]}"
        raise Refused(f"{said} cannot be closed: {why}. Correct that and run the month again")
    closed = closed_among(session, [month])
    if closed and _recheck_since(session, month) is None:
        raise Refused(f"{said} is {closed[month]} already")


def _check_reopenable(session: Session, month: dt.date) -> None:
    if not closed_among(session, [month]):
        raise Refused(f"{month:%Y-%m} is not closed, so there is nothing to reopen")


def _written_at(session: Session, month: dt.date) -> dict[str, dt.datetime]:
    """When each table's slice of the month was written last, and the log."""
    lines = LEDGER.unbound()
    of_month = lines.filter((lines.month == month) | (lines.table_name == LOG.name))
    rows = session.frame(of_month.select("table_name", "written_at"))
    return dict(zip(rows["table_name"], rows["written_at"], strict=True))


def _failed_checks(
    instance: DagsterInstance, blocking: Sequence[AssetCheckKey], month: dt.date
) -> list[str]:
    """The blocking checks whose newest evaluation of the month failed."""
    newest = instance.event_log_storage.get_latest_asset_check_execution_by_key(
        blocking, PartitionKeyFilter(key=f"{month:%Y-%m}")
    )
    return [
        f"{key.name} of {key.asset_key.to_user_string()}"
        for key, record in newest.items()
        if record.status is AssetCheckExecutionRecordStatus.FAILED
    ]


def _recheck_since(session: Session, month: dt.date) -> dt.date | None:
    rows = session.execute(
        "SELECT recheck_since FROM history.closed_months WHERE month = ?", [month]
    )
    return rows[0][0] if rows else None


def _append(
    session: Session, action: str, month: dt.date, by: str, note: str, run_id: str
) -> dict[str, Any]:
    """One more line about the month: the newest version where it is closed, else the official one."""
    versions = latest_versions(LOG.unbound())
    newest = versions.filter(versions.month == month)
    (now,) = session.frame(newest.select("version", hash=totals_hash(newest))).to_dict("records")
    lines = CLOSINGS.unbound()
    before = session.frame(lines.filter(lines.month == month).order_by("sequence")).to_dict(
        "records"
    )
    official = before[-1] if action == "reopened" else None
    row = {
        "month": month,
        "sequence": len(before) + 1,
        "action": action,
        "version": official["version"] if official else now["version"],
        "totals_hash": official["totals_hash"] if official else now["hash"],
        "claimed_by": by,
        "note": note,
        "acted_at": dt.datetime.now(dt.UTC).replace(tzinfo=None),
        "run_id": run_id,
    }
    types = pa.schema([f.with_nullable(True) for f in CLOSINGS.columns.to_pyarrow()])
    rows = ibis.memtable(pa.Table.from_pylist([row], schema=types))
    query = session.select(CLOSINGS.conform(rows))
    table_slice = TableSlice(table=CLOSINGS.table, schema=CLOSINGS.schema)
    replace(session, table_slice, tuple(CLOSINGS.columns), query, run_id)
    return row


def _told(session: Session, row: dict[str, Any]) -> dict[str, Any]:
    """What the UI shows of it: the action, how all closed months stand, and what is different."""
    standing = session.frame(closed_months(CLOSINGS.unbound()).order_by("month"))
    again = standing.loc[standing["recheck_since"].notna(), "month"]
    return {
        "month": MetadataValue.text(f"{row['month']:%Y-%m}"),
        "action": MetadataValue.text(row["action"]),
        "claimed_by": MetadataValue.text(row["claimed_by"]),
        "note": MetadataValue.text(row["note"]),
        "version": MetadataValue.int(int(row["version"])),
        "totals_hash": MetadataValue.text(row["totals_hash"]),
        "closed_months": MetadataValue.md(table_of(standing)),
        "to_be_rechecked": MetadataValue.json([f"{month:%Y-%m}" for month in again]),
    }
