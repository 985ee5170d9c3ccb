"""Suggestions for names that matched nobody. They are shown, never merged.

Names are compared only where they share a rare word or the start of one, so the work grows with the
unmatched names and not with their product with all customers.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import ibis.expr.types as ir
import pandas as pd
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from recon_assets.contracts import contract_of
from recon_assets.contracts.vocabulary import Source

BEST = 5  # suggestions per unmatched name: more than a person will read
MINIMUM_SCORE = 0.6  # below this, nearly every suggestion is wrong
PREFIX = 4  # letters that two spellings of one word nearly always share
MOST_SHARING = 200  # a word borne by more customers than this tells nobody apart
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8}


class Customer(NamedTuple):
    """A CRM customer as a suggestion would name it."""

    crm_customer_id: str | None
    customer_name: str
    clean_name: str


def unmatched_names(matches: ir.Table) -> ir.Table:
    """Names of billing and operations that matched nobody or several. Grain: month × source × name."""
    loose = matches.filter(
        matches.match_method.isin(("unmatched", "ambiguous"))
        & (matches.source != Source.CRM)
        & matches.clean_name.notnull()
    )
    return loose.group_by("month", "source", "clean_name").agg(
        customer_name=loose.customer_name.min()
    )


def crm_names(matches: ir.Table) -> ir.Table:
    """Names of CRM customers. Grain: month × customer × name."""
    crm = matches.filter((matches.source == Source.CRM) & matches.clean_name.notnull())
    return crm.group_by("month", "crm_customer_id", "clean_name").agg(
        customer_name=crm.customer_name.min()
    )


def match_candidates(unmatched: pd.DataFrame, crm: pd.DataFrame) -> pd.DataFrame:
    """Up to BEST suggestions per unmatched name, best first. Key: month, source, clean_name, rank."""
    lines: list[dict[str, object]] = []
    for month, names in unmatched.groupby("month", sort=True):
        customers = [
            Customer(row["crm_customer_id"], row["customer_name"], row["clean_name"])
            for row in crm[crm["month"] == month].to_dict("records")
        ]
        index = _Index(customers, names["clean_name"])
        for row in names.sort_values(["source", "clean_name"]).to_dict("records"):
            lines += _suggestions(row, index)
    columns = list(contract_of("normalized", "match_candidates").columns)
    return pd.DataFrame(lines, columns=columns)


def _suggestions(row: Mapping[Any, Any], index: _Index) -> Iterator[dict[str, object]]:
    name = row["clean_name"]
    scored = [(score(name, customer.clean_name), customer) for customer in index.near(name)]
    best = sorted(
        ((s, customer) for s, customer in scored if s >= MINIMUM_SCORE),
        key=lambda pair: (-pair[0], pair[1].customer_name, pair[1].crm_customer_id or ""),
    )
    for rank, (likeness, customer) in enumerate(best[:BEST], start=1):
        yield {
            "month": row["month"],
            "source": row["source"],
            "customer_name": row["customer_name"],
            "clean_name": name,
            "rank": rank,
            "crm_customer_id": customer.crm_customer_id,
            "crm_customer_name": customer.customer_name,
            "score": likeness,
            "reason": _reason(name, customer.clean_name),
        }


def score(name: str, other: str) -> float:
    """How alike two cleaned names are, 0 to 1. Names with different numbers are never alike.

    >>> score("acme dental 2", "acme dental 3"), score("acme dental", "acme dental")
    (0.0, 1.0)
    """
    if _numbers(name) != _numbers(other):
        return 0.0
    words = fuzz.token_sort_ratio(name, other) / 100
    letters = JaroWinkler.similarity(name, other)
    return round(0.6 * words + 0.4 * letters, 4)


def _numbers(name: str) -> Counter[int]:
    """Numbers, ordinals and Roman numerals in a name; ``2nd``, ``II`` and ``2`` are one number."""
    found: Counter[int] = Counter()
    for word in name.split():
        if digits := re.fullmatch(r"([0-9]{1,18})(st|nd|rd|th)?", word):
            found[int(digits[1])] += 1
        elif word in _ROMAN:
            found[_ROMAN[word]] += 1
    return found


def _reason(name: str, other: str) -> str:
    mine, theirs = name.split(), other.split()
    shared = [word for word in mine if word in theirs]
    said = [f"shares {', '.join(repr(word) for word in shared)}"] if shared else []
    for word in (word for word in mine if word not in theirs):
        rest = [other_word for other_word in theirs if other_word not in mine]
        near = max(rest, key=lambda w: JaroWinkler.similarity(word, w), default=None)
        if near and JaroWinkler.similarity(word, near) >= 0.85:
            said.append(f"{word!r} is spelled like {near!r}")
    return "; ".join(said) or "spelled alike"


class _Index:
    """Customers by word and by the start of each word, as far as ``names`` have these."""

    def __init__(self, customers: Iterable[Customer], names: Iterable[str]) -> None:
        # Names in doubt are few and customers may be a million: most would never be asked for.
        wanted = {key for name in names for key in self._keys(name)}
        self._by_key: dict[str, list[Customer]] = defaultdict(list)
        for customer in customers:
            for key in self._keys(customer.clean_name) & wanted:
                self._by_key[key].append(customer)

    def near(self, name: str) -> list[Customer]:
        """Customers that share a key with ``name`` which does not belong to everybody."""
        found: dict[Customer, None] = {}
        for key in self._keys(name):
            bearers = self._by_key.get(key, ())
            if len(bearers) <= MOST_SHARING:
                found.update(dict.fromkeys(bearers))
        return list(found)

    @staticmethod
    def _keys(name: str) -> set[str]:
        words = name.split()
        return {f"word {word}" for word in words} | {f"start {word[:PREFIX]}" for word in words}
