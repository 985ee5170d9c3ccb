"""Ids of the CRM that are not to be believed: those that are another customer's with two characters
swapped.

Rule: product.md, "Identity", has the id decide; what is added to it, and why, is in docs/decisions.md.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize.name_keys import TIERS, WHO, join_spelling

# A misspelt name differs from the right one in this part of its letters at most. One slip in the
# shortest name of which a fifth is a letter makes it a fifth; a legal form that was mistyped and so
# not recognised ("corporaion" for "corp") makes it nearly one. Names of strangers differ in half.
_NEAR = 0.2
# Another name is far when it differs in more than this many times as many letters: two slips are
# likelier than three.
_FARTHER = 2
# Characters of an id that are looked at.
_LONGEST = 40


def swapped(one: ir.StringValue, other: ir.StringValue) -> ir.BooleanValue:
    """Whether two ids are the same characters, two of them in each other's place."""
    return (
        (one.length() == other.length())
        & (one.translate(other, "") == "")
        & (other.translate(one, "") == "")
        & (one.levenshtein(other) == 2)
    )


def with_doubted_id(people: ir.Table, own: ir.Table) -> ir.Table:
    """``people`` (with id_customer, whose id the record carries) with doubted_id: whether two
    neighbouring characters of the id, swapped, make another customer's whose name the record's, which
    is nobody's, is near to while it is far from those of the id's customer. Either may be meant.

    ``own``: the names of CRM customers.
    """
    nobodys = people.named_customers.isnull() & people.core_name.notnull()
    agreed = (people.within_key == people.id_customer).fill_null(False)
    asked = people.filter(
        (people.source != Source.CRM) & people.id_customer.notnull() & nobodys & ~agreed
    ).select(*WHO, "clean_name", "core_name", "id_customer")
    near = near_slips(asked, own)
    said = _differences(asked, own, "id_customer")
    both = near.group_by(*WHO).agg(slip_letters=near.letters.min())
    nearest = said.group_by(*WHO).agg(letters=said.letters.min())
    compared = join_spelling(both, nearest)
    doubted = compared.filter(
        compared.letters.isnull() | (compared.letters > _FARTHER * compared.slip_letters)
    )
    told = join_spelling(people, doubted.select(*WHO, doubted_id=True))
    return told.mutate(doubted_id=told.doubted_id.fill_null(False))


def near_slips(asked: ir.Table, own: ir.Table) -> ir.Table:
    """Customers whose id is id_customer with two neighbouring characters swapped, and whose name is
    near the one asked about. Grain: WHO × customer_key, and name and tier of the customer.
    """
    slips = _differences(_slips(asked), own, "slip")
    return slips.filter(slips.letters <= _NEAR * slips.length)


def _slips(asked: ir.Table) -> ir.Table:
    """``asked`` once for each pair of neighbouring characters, with slip: id_customer with them
    swapped.
    """
    places = ibis.memtable({"place": list(range(_LONGEST - 1))})
    # Distinct, so that no engine takes the letters of all customers' ids apart to join the few asked about.
    asked = asked.distinct()
    pairs = asked.join(places, places.place < asked.id_customer.length() - 1)
    id, place = pairs.id_customer, pairs.place
    slip = (
        id.substr(0, place)
        .concat(id.substr(place + 1, 1))
        .concat(id.substr(place, 1))
        .concat(id.substr(place + 2))
    )
    return pairs.mutate(slip=slip).filter(lambda t: t.slip != t.id_customer).drop("place")


def _differences(asked: ir.Table, own: ir.Table, customer: str) -> ir.Table:
    """In how many letters, and of how many, the name asked about differs from each name of the
    customer, in each tier. Grain: one name and tier of the customer, per record.
    """
    names = own.select(
        month="month",
        customer_key="customer_key",
        **{f"own_{tier}": f"{tier}_name" for tier in TIERS},
    )
    pairs = asked.join(names, [asked.month == names.month, asked[customer] == names.customer_key])
    tiers = []
    for tier in TIERS:
        ours, theirs = pairs[f"own_{tier}"], pairs[f"{tier}_name"]
        tiers.append(
            pairs.select(
                *WHO,
                customer_key=pairs.customer_key,
                letters=ours.levenshtein(theirs),
                length=ibis.greatest(ours.length(), theirs.length()),
            )
        )
    return ibis.union(*tiers)
