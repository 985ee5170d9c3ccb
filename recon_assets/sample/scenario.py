"""The whole sample in memory: every file's bytes, and the truth about them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.sample.books import Books, clean_books
from recon_assets.sample.company import Customer, build_company
from recon_assets.sample.exports import exports
from recon_assets.sample.ledger import Expected, Ledger
from recon_assets.sample.months import MONTHS, dice
from recon_assets.sample.problems import PROBLEMS
from recon_assets.sample.references import references
from recon_assets.sample.rejections import spoil
from recon_assets.sample.schedule import Episode, episodes
from recon_assets.sample.settings import alias_files, recon_yaml

# Steady customers who never have a problem that is to be found. The first of them have rows that
# cannot be used, the others rows that come twice and statuses that mean nothing.
QUIET = 56
SPOILABLE = 30


@dataclass(frozen=True)
class Scenario:
    """Path below the sample's folder → bytes, and what must be found in them."""

    files: dict[str, bytes]
    ledger: Ledger


def build(corrected: bool) -> Scenario:
    """The sample as first delivered, or after the vendors' late corrections."""
    customers = build_company()
    quiet = [customer for customer in customers if customer.kind == "steady"][-QUIET:]
    planned = episodes([customer for customer in customers if customer not in quiet])
    known = references(customers)
    files = {"recon.yaml": recon_yaml().encode(), **alias_files(customers, known)}
    ledger = Ledger()
    for index in range(len(MONTHS)):
        books = clean_books(customers, index)
        findings = _seed(books, planned, corrected)
        ledger.findings += sorted(findings, key=lambda f: CATEGORIES.index(f.category))
        ledger.rejections += spoil(books, quiet[:SPOILABLE], corrected)
        _blur_statuses(books, quiet[SPOILABLE:])
        for export in exports(books, _redelivered(index, quiet[SPOILABLE:]), known):
            files[export.path] = export.content
            ledger.accounting.append(export.accounting)
    return Scenario(files, ledger)


def _seed(books: Books, planned: list[Episode], corrected: bool) -> list[Expected]:
    findings = []
    for episode in planned:
        size = episode.size(books.index, corrected)
        if size is not None:
            effect = PROBLEMS[episode.problem].effect
            findings += [
                replace(finding, origin=episode.problem)
                for finding in effect(books, episode.customer, size)
            ]
    return findings


def _blur_statuses(books: Books, quiet: list[Customer]) -> None:
    """Statuses that no map knows are unknown: in the CRM nothing to compare with, in billing and
    operations as good as active, since the customer is billed and at work."""
    for row in books.crm[quiet[0].number]:
        row.status = "Under Review"
    for line in books.billing[quiet[1].number]:
        line.status = "Past Due"
    for event in books.ops[quiet[2].number]:
        event.status = "trial"


def _redelivered(index: int, quiet: list[Customer]) -> dict[str, list[int]]:
    """Per source, a few customers one of whose rows is delivered twice this month."""
    luck = dice(40, index)
    numbers = [customer.number for customer in quiet]
    counts = (("crm", 2), ("billing", 3), ("ops", 5))
    return {source: luck.sample(numbers, count) for source, count in counts}
