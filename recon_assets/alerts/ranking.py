"""Which findings come first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from itertools import zip_longest

from recon_assets.alerts.months import Finding
from recon_assets.contracts.vocabulary import SEVERITIES


def largest_first(findings: Iterable[Finding]) -> list[Finding]:
    """The largest of each currency, then the second of each, …, the currency of most findings
    first; last those without an amount, the most severe first. A mismatch given for several
    months is kept once, as given first.

    10,000 JPY is not more than 500 USD, and there is no rate here to say what it is: sorting by the
    bare number would let one currency push all others out of the message.
    """
    by_currency: dict[str, list[Finding]] = defaultdict(list)
    unpriced = []
    for finding in {f.mismatch_id: f for f in reversed(list(findings))}.values():
        if finding.amount_impact is None:
            unpriced.append(finding)
        else:
            by_currency[finding.currency or ""].append(finding)
    main_first = sorted(by_currency.items(), key=lambda entry: (-len(entry[1]), entry[0]))
    ranked = [sorted(group, key=_size) for _, group in main_first]
    rounds = zip_longest(*ranked)
    priced = [finding for one_round in rounds for finding in one_round if finding]
    return priced + sorted(unpriced, key=_severity)


def _size(finding: Finding) -> tuple[Decimal, int, str, str]:
    return (-abs(finding.amount_impact or Decimal(0)), *_severity(finding))


def _severity(finding: Finding) -> tuple[int, str, str]:
    known = finding.severity in SEVERITIES
    rank = SEVERITIES.index(finding.severity) if known and finding.severity else len(SEVERITIES)
    return (rank, finding.customer, finding.mismatch_id)
