"""Asset checks: what must hold of a table, month by month, visible in the UI.

A failed blocking check stops everything below the table in that run, so a month that cannot be
trusted is not published. The contract itself is checked a second time: it was asserted before the
rows were committed, and here a person can see that it was.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import ibis.expr.types as ir
from dagster import (
    AssetCheckExecutionContext,
    AssetCheckResult,
    AssetChecksDefinition,
    AssetCheckSeverity,
    AssetKey,
    MetadataValue,
    asset_check,
)

from recon_assets.alerts.places import speaks
from recon_assets.assets.project import POOL, Project, month_of
from recon_assets.assets.pulse import PULSE_SECONDS, since_last_tick
from recon_assets.contracts import TABLES, Contract, contract_of
from recon_assets.contracts.tables import MONTH
from recon_assets.contracts.vocabulary import RAW_TABLES, Source
from recon_assets.normalize.value_maps import nearest_spelling
from recon_assets.reports.markdown import table_of
from recon_assets.warehouse import Session

REJECTED_ROWS = "rejected_rows"
# Fewer bad rows than this are somebody's typing errors, whatever their share of a small month.
LEAST_REJECTED = 20

# Whether all is well, and the metadata to show.
Finding = tuple[bool, Mapping[str, Any]]


def all_checks(project: Project) -> list[AssetChecksDefinition]:
    monthly = [c for c in TABLES.values() if c.schema in ("normalized", "reconciled")]
    return [
        *(
            _contract_check(project, contract)
            for contract in monthly
            if contract.schema == "normalized"
        ),
        *(_unique_check(project, contract) for contract in monthly),
        *(_volume_check(project, source) for source in Source),
        _balance_check(project),
        _unmapped_check(project),
        _rejected_rows_check(project),
        *([_alerts_alive_check(project)] if speaks(project.settings) else []),
    ]


def _check(
    project: Project,
    contract: Contract,
    name: str,
    description: str,
    find: Callable[[Session, ir.Table, list[date]], Finding],
    *,
    blocking: bool = False,
    severity: AssetCheckSeverity = AssetCheckSeverity.ERROR,
) -> AssetChecksDefinition:
    """A check over the months of a run. ``find`` gets a session, the whole table and the months."""
    key = AssetKey([contract.schema, contract.table])

    @asset_check(
        asset=key,
        name=name,
        description=description,
        blocking=blocking,
        partitions_def=project.partitions,
        pool=POOL,
    )
    def check(context: AssetCheckExecutionContext) -> AssetCheckResult:
        months = [month_of(k) for k in context.op_execution_context.partition_keys]
        with project.warehouse.session(f"recon check {name} of {contract.name}") as session:
            passed, metadata = find(session, session.table(contract.name), months)
        return AssetCheckResult(passed=passed, severity=severity, metadata=metadata)

    return check


def _of(table: ir.Table, months: list[date]) -> ir.Table:
    return table.filter(table[MONTH] >= months[0], table[MONTH] <= months[-1])


def _contract_check(project: Project, contract: Contract) -> AssetChecksDefinition:
    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        if broken := contract.broken_rules(_of(table, months), session.frame, lazy=True):
            return False, {"broken": MetadataValue.text(broken[:5000])}
        return True, {"columns": MetadataValue.int(len(contract.columns))}

    return _check(
        project,
        contract,
        "contract",
        "Columns, types and values are as docs/tables.md says.",
        find,
        blocking=True,
    )


def _unique_check(project: Project, contract: Contract) -> AssetChecksDefinition:
    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        rows = _of(table, months)
        several = rows.group_by(contract.unique).agg(rows=rows.count()).filter(lambda t: t.rows > 1)
        repeated = session.frame(several.limit(10))
        return repeated.empty, {"repeated_keys": MetadataValue.md(table_of(repeated))}

    return _check(
        project,
        contract,
        "unique_key",
        f"Every row has a key of its own: {', '.join(contract.unique)}.",
        find,
        blocking=True,
    )


def _volume_check(project: Project, source: Source) -> AssetChecksDefinition:
    limit = project.config.volume.max_drop

    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        counted = session.frame(table.group_by(MONTH).agg(rows=table.count()).order_by(MONTH))
        rows = dict(zip(counted[MONTH], counted["rows"], strict=True))
        said, fallen = {}, []
        for month in months:
            before = rows.get(_month_before(month))
            now = rows.get(month, 0)
            said[f"{month:%Y-%m}"] = now
            if before and now < before * (1 - limit):
                fallen.append(f"{month:%Y-%m}: {now:,} rows after {before:,} the month before")
        metadata = {
            "rows": MetadataValue.json(said),
            "allowed_drop": MetadataValue.text(f"{limit:.0%}"),
            "fallen": MetadataValue.text("; ".join(fallen) or "none"),
        }
        return not fallen, metadata

    return _check(
        project,
        contract_of("raw", RAW_TABLES[source]),
        "volume",
        f"Rows do not fall by more than {limit:.0%} against the month before.",
        find,
        blocking=True,
    )


def _balance_check(project: Project) -> AssetChecksDefinition:
    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        totals = _of(table, months)
        off = session.frame(
            totals.filter(~totals.balanced).order_by("month", "source", "measure").limit(50)
        )
        lines = MetadataValue.int(session.number(totals.count()))
        return off.empty, {"totals": lines, "unbalanced": MetadataValue.md(table_of(off))}

    return _check(
        project,
        contract_of("reconciled", "control_totals"),
        "control_totals_balance",
        "delivered = accepted + rejected + redelivered, in rows and in amounts per currency.",
        find,
        blocking=True,
    )


def _unmapped_check(project: Project) -> AssetChecksDefinition:
    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        lines = _of(table, months)
        unmapped = lines.filter(lines.column_name.isin(("status", "product", "currency")))
        listed = session.frame(
            unmapped.group_by("source", "column_name", "value")
            .agg(rows=unmapped.count())
            .order_by("source", "column_name", "value")
            .limit(50)
        )
        unknown = listed[["value", "column_name", "source"]].itertuples(index=False)
        listed["nearest"] = [
            nearest_spelling(value, column, Source(source), project.config) or ""
            for value, column, source in unknown
        ]
        return listed.empty, {"unmapped_values": MetadataValue.md(table_of(listed))}

    return _check(
        project,
        contract_of("normalized", "rejected"),
        "unmapped_values",
        "Every status, product and currency is in the value maps of recon.yaml.",
        find,
        severity=AssetCheckSeverity.WARN,
    )


def _rejected_rows_check(project: Project) -> AssetChecksDefinition:
    limit = project.config.alerts.rejected_rows

    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        totals = session.table("reconciled.control_totals")
        rows = totals.filter(totals.measure == "rows", totals.month >= months[0])
        shares = session.frame(rows.filter(rows.month <= months[-1]).order_by("month", "source"))
        many = [
            f"{row['month']:%Y-%m} {row['source']}: {row['rejected']:,.0f}"
            f" of {row['delivered']:,.0f} rows"
            for row in shares.to_dict("records")
            if row["rejected"] >= LEAST_REJECTED and row["rejected"] > row["delivered"] * limit
        ]
        metadata = {
            "allowed_share": MetadataValue.text(f"{limit:.0%}"),
            "rejected": MetadataValue.text("; ".join(many) or "no more than that"),
        }
        return not many, metadata

    return _check(
        project,
        contract_of("reconciled", "control_totals"),
        REJECTED_ROWS,
        f"No more than {limit:.0%} of a source's rows, or fewer than {LEAST_REJECTED}, are rejected.",
        find,
        severity=AssetCheckSeverity.WARN,
    )


def _alerts_alive_check(project: Project) -> AssetChecksDefinition:
    """Where alerts are set up: a sensor that died tells nobody, so every run looks at its pulse."""

    @asset_check(
        asset=AssetKey(["history", "mismatch_lifecycle"]),
        name="alerts_alive",
        description="The sensor that tells of mismatches has run in the last ten minutes.",
    )
    def check(context: AssetCheckExecutionContext) -> AssetCheckResult:
        ago = since_last_tick(context.instance)
        return AssetCheckResult(
            passed=ago is not None and ago < PULSE_SECONDS,
            severity=AssetCheckSeverity.WARN,
            description="it has never run: is the Dagster daemon running, the sensor on?"
            if ago is None
            else f"it ran {ago:,.0f} seconds ago",
        )

    return check


def _month_before(month: date) -> date:
    return date(month.year - (month.month == 1), (month.month - 2) % 12 + 1, 1)
