"""Rows and values that cannot be used, on customers with whom nothing else is wrong.

A customer with an unreadable row must not be compared with that system that month, so nothing may
be found there: every function here spoils rows and expects no finding.
"""

from __future__ import annotations

from dataclasses import replace

from recon_assets.sample.books import Books
from recon_assets.sample.company import Customer
from recon_assets.sample.identities import BY_ID, manner
from recon_assets.sample.ledger import Rejection
from recon_assets.sample.providers import mistyped_npi

# February has no 30th, in whatever format.
IMPOSSIBLE_DATE = "2025-02-30"
# The month whose unreadable invoice line the vendor repairs in the late correction.
REPAIRED = 8


def spoil(books: Books, quiet: list[Customer], corrected: bool) -> list[Rejection]:
    """Spoil some rows of the month. ``quiet``: customers without problems, always the same."""
    by_id = [c for c in quiet if manner(c, "billing") in BY_ID and manner(c, "ops") in BY_ID]
    single = next(c for c in by_id if len(c.contracts) == 1)
    # Disjoint hands of customers, so that no customer is spoiled twice in a month.
    crm_hand = [c for c in by_id if c is not single][:4]
    rest = [c for c in quiet if c is not single and c not in crm_hand]
    return [
        *_spoil_crm(books, crm_hand, single),
        *_spoil_billing(books, rest[:6], rest[6:10], corrected),
        *_spoil_ops(books, rest[10:15], rest[15:19]),
    ]


def _row(
    books: Books, source: str, column: str | None, value: str | None, who: str | None
) -> Rejection:
    return Rejection(books.month, source, "row", column, value, who)


def _spoil_crm(books: Books, hand: list[Customer], single: Customer) -> list[Rejection]:
    done = []
    if books.index % 3 == 0:
        customer = hand[books.index % len(hand)]
        row = books.crm[customer.number][0]
        row.providers, row.rejected = "two", True
        done.append(_row(books, "crm", "provider_count", "two", customer.crm_id))
    if books.index % 4 == 1:  # a test account without number or real name
        template = books.crm[single.number][0]
        books.crm[0] = [replace(template, account_id="", name="test", rejected=True)]
        done.append(_row(books, "crm", None, None, None))
    if books.index >= 2:
        books.crm[single.number][0].go_live = IMPOSSIBLE_DATE
        done.append(
            Rejection(books.month, "crm", "value", "go_live_date", IMPOSSIBLE_DATE, single.crm_id)
        )
    return done


def _spoil_billing(
    books: Books, counts: list[Customer], amounts: list[Customer], corrected: bool
) -> list[Rejection]:
    done = []
    customer = counts[books.index % len(counts)]
    if not (corrected and books.index == REPAIRED):
        line = books.billing[customer.number][0]
        line.quantity, line.rejected = "two", True
        done.append(_row(books, "billing", "provider_count", "two", customer.crm_id))
    if books.index % 2 == 0:
        customer = amounts[books.index // 2 % len(amounts)]
        line = books.billing[customer.number][0]
        line.amount, line.rejected = "12,34x", True
        done.append(_row(books, "billing", "amount", "12,34x", customer.crm_id))
    nobody = replace(
        books.billing[counts[0].number][0],
        line_id=f"INV-{books.month:%y%m}-ADJ",
        customer_id=None,
        name=None,
        rejected=True,
    )
    nobody.charge(1, nobody.rate)
    books.billing[0] = [nobody]
    done.append(_row(books, "billing", None, None, None))
    return done


def _spoil_ops(books: Books, providers: list[Customer], dates: list[Customer]) -> list[Rejection]:
    done = []
    for place in range(1 + books.index % 2):
        customer = providers[(books.index + place) % len(providers)]
        event = books.ops[customer.number][-1]
        event.provider, event.rejected = mistyped_npi(event.provider), True
        done.append(_row(books, "ops", "provider_id", event.provider, customer.crm_id))
    nobody = [
        replace(
            books.ops[providers[0].number][0],
            event_id=f"ev{books.month:%y%m}x{place}",
            customer_id=None,
            name=name,
            rejected=True,
        )
        for place, name in enumerate((None, "unknown")[: 1 + books.index % 2])
    ]
    books.ops[0] = nobody
    done += [_row(books, "ops", None, None, None) for _ in nobody]
    if books.index % 2:
        customer = dates[books.index // 2 % len(dates)]
        books.ops[customer.number][-1].first_live_on = IMPOSSIBLE_DATE
        done.append(
            Rejection(books.month, "ops", "value", "go_live_date", IMPOSSIBLE_DATE, customer.crm_id)
        )
    return done
