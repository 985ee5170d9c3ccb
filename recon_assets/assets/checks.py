"""Asset checks: what must hold of a table, month by month, visible in the UI.

A failed blocking check stops everything below the table in that run, so a month that cannot be
trusted is not published. The contract itself is checked a second time: it was asserted before the
rows were committed, and here a person can see that it was.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import ibis.expr.types as ir
from dagster import (
    AssetCheckExecutionContext,
    AssetCheckResult,
    AssetChecksDefinition,
    AssetCheckSeverity,
    AssetCheckSpec,
    AssetKey,
    MetadataValue,
    asset_check,
    multi_asset_check,
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


@dataclass(frozen=True)
class Check:
    """What must hold of a table in each month of a run. ``find`` gets a session, the whole table and the
    months.
    """

    name: str
    description: str
    find: Callable[[Session, ir.Table, list[date]], Finding]
    blocking: bool = False
    severity: AssetCheckSeverity = AssetCheckSeverity.ERROR


def all_checks(project: Project) -> list[AssetChecksDefinition]:
    return [
        *(_checks_of(project, contract, checks) for contract, checks in _of_tables(project)),
        *([_alerts_alive_check(project)] if speaks(project.settings) else []),
    ]


def _of_tables(project: Project) -> Iterator[tuple[Contract, list[Check]]]:
    for source in Source:
        yield contract_of("raw", RAW_TABLES[source]), [_volume(project, source)]
    of_one_table = {
        "normalized.rejected": [_unmapped_values(project)],
        "reconciled.control_totals": [_control_totals_balance(), _rejected_rows(project)],
    }
    for contract in TABLES.values():
        if contract.schema == "normalized":
            yield (
                contract,
                [_contract(contract), _unique_key(contract), *of_one_table.get(contract.name, [])],
            )
        if contract.schema == "reconciled":
            yield contract, [_unique_key(contract), *of_one_table.get(contract.name, [])]


def _checks_of(project: Project, contract: Contract, checks: list[Check]) -> AssetChecksDefinition:
    """The checks of a table: one step, one session. One alone can be run in the UI too."""
    asset = AssetKey([contract.schema, contract.table])

    @multi_asset_check(
        name=f"{contract.schema}__{contract.table}__checks",
        specs=[
            AssetCheckSpec(
                name=check.name,
                asset=asset,
                description=check.description,
                blocking=check.blocking,
                partitions_def=project.partitions,
            )
            for check in checks
        ],
        can_subset=True,
        pool=POOL,
    )
    def evaluated(context: AssetCheckExecutionContext) -> Iterator[AssetCheckResult]:
        execution = context.op_execution_context
        months = [month_of(key) for key in execution.partition_keys]
        asked = {key.name for key in execution.selected_asset_check_keys}
        with project.warehouse.session(f"recon checks of {contract.name}") as session:
            table = session.table(contract.name)
            found = [
                (check, check.find(session, table, months))
                for check in checks
                if check.name in asked
            ]
        for check, (passed, metadata) in found:
            yield AssetCheckResult(
                asset_key=asset,
                check_name=check.name,
                passed=passed,
                severity=check.severity,
                metadata=metadata,
            )

    return evaluated


def _of(table: ir.Table, months: list[date]) -> ir.Table:
    return table.filter(table[MONTH] >= months[0], table[MONTH] <= months[-1])


def _contract(contract: Contract) -> Check:
    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        if broken := contract.broken_rules(_of(table, months), session.frame, lazy=True):
            return False, {"broken": MetadataValue.text(broken[:5000])}
        return True, {"columns": MetadataValue.int(len(contract.columns))}

    return Check(
        "contract",
        "Columns, types and values are as docs/tables.md says.",
        find,
        blocking=True,
    )


def _unique_key(contract: Contract) -> Check:
    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        rows = _of(table, months)
        several = rows.group_by(contract.unique).agg(rows=rows.count()).filter(lambda t: t.rows > 1)
        repeated = session.frame(several.limit(10))
        return repeated.empty, {"repeated_keys": MetadataValue.md(table_of(repeated))}

    return Check(
        "unique_key",
        f"Every row has a key of its own: {', '.join(contract.unique)}.",
        find,
        blocking=True,
    )


def _volume(project: Project, source: Source) -> Check:
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

    return Check(
        "volume",
        f"Rows do not fall by more than {limit:.0%} against the month before.",
        find,
        blocking=True,
    )


def _control_totals_balance() -> Check:
    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        totals = _of(table, months)
        off = session.frame(
            totals.filter(~totals.balanced).order_by("month", "source", "measure").limit(50)
        )
        lines = MetadataValue.int(session.number(totals.count()))
        return off.empty, {"totals": lines, "unbalanced": MetadataValue.md(table_of(off))}

    return Check(
        "control_totals_balance",
        "delivered = accepted + rejected + redelivered, in rows and in amounts per currency.",
        find,
        blocking=True,
    )


def _unmapped_values(project: Project) -> Check:
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

    return Check(
        "unmapped_values",
        "Every status, product and currency is in the value maps of recon.yaml.",
        find,
        severity=AssetCheckSeverity.WARN,
    )


def _rejected_rows(project: Project) -> Check:
    limit = project.config.alerts.rejected_rows

    def find(session: Session, table: ir.Table, months: list[date]) -> Finding:
        totals = _of(table, months)
        rows = totals.filter(totals.measure == "rows")
        shares = session.frame(rows.order_by("month", "source"))
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

    return Check(
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
