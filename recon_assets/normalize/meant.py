"""Whom an ambiguous record may be about. It is nobody's, and what it says is missed elsewhere.

Rule: product.md, "Identity" (a key that stands for several is never picked) and "Rejections never
invent a mismatch".
"""

from __future__ import annotations

from collections.abc import Iterator

import ibis
import ibis.expr.types as ir

from recon_assets.config.aliases import AliasBook
from recon_assets.contracts.vocabulary import Source
from recon_assets.normalize import text
from recon_assets.normalize.id_keys import id_key
from recon_assets.normalize.identity import accepted_aliases, aliased
from recon_assets.normalize.mistyped_ids import near_slips
from recon_assets.normalize.name_keys import WHO, bearers, run_together
from recon_assets.normalize.names import core_name
from recon_assets.normalize.parts import brand, may_have_parts
from recon_assets.normalize.spellings import Spellings

_OWN = ("month", "customer_key", "customer_name", "clean_name", "core_name")


def meant(matches: ir.Table, aliases: AliasBook) -> ir.Table:
    """CRM customers of which any may be the one that an ambiguous record is about.

    Grain: month × source × customer_key, where source has such a record.
    """
    told = matches.mutate(core_name=core_name(matches.clean_name))
    ambiguous = told.filter(told.match_method == "ambiguous")
    asked = ambiguous.select(*WHO, "clean_name", "core_name").distinct()
    asked = asked.mutate(id_key=text.canonical_id(asked.customer_id))
    crm = told.filter((told.source == Source.CRM) & (told.match_method != "ambiguous"))
    own = crm.select(_OWN).distinct()
    customers = (by.select("month", "source", "customer_key") for by in _ways(asked, own, aliases))
    # An accepted alias may be of a customer whom the CRM no longer has.
    return ibis.union(*customers, distinct=True).semi_join(own, ["month", "customer_key"])


def _ways(asked: ir.Table, own: ir.Table, aliases: AliasBook) -> Iterator[ir.Table]:
    """As identity.py looks for them: by alias, by the whole name, by the names within and by the id."""
    manifold = own.filter(may_have_parts(own.customer_name))
    written = [asked.customer_name, manifold.customer_name]
    names = [own]
    if aliases.customers:
        accepted = accepted_aliases(asked, aliases)
        spellings = Spellings.of(*written, accepted.alias_name)
        book = spellings.named(accepted, "alias_name")
        yield aliased(asked, book)
        names.append(book.filter(book.id_key.isnull()))
    else:
        spellings = Spellings.of(*written)
    whole = bearers(asked, *names)
    yield whole
    rest = asked.anti_join(whole, ["month", "source", "customer_name"])
    within = spellings.within(rest, "customer_name")
    yield bearers(within, *names)
    yield bearers(rest, spellings.within(manifold, "customer_name"))
    yield bearers(rest, _without_holding(own))
    yield bearers(run_together(rest), *map(run_together, names))
    said = rest.inner_join(_ids(own), ["month", "id_key"])
    yield said.mutate(customer_key=said.id_customer)
    yield near_slips(said, own)


def _without_holding(own: ir.Table) -> ir.Table:
    brands = own.mutate(clean_name=brand(own.core_name))
    return brands.filter(brands.clean_name.notnull()).mutate(core_name=ibis._.clean_name)


def _ids(own: ir.Table) -> ir.Table:
    """Ids of customers, with and without the prefix that all may have."""
    keys = own.filter(own.customer_key.startswith(id_key(ibis.literal(""))))
    keys = keys.select("month", id_customer="customer_key").distinct()
    whole = keys.mutate(id_key=keys.id_customer.re_replace("^id:", ""))
    bare = keys.mutate(id_key=keys.id_customer.re_replace("^id:[a-z]+", ""))
    return ibis.union(whole, bare, distinct=True)
