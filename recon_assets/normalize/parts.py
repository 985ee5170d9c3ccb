"""Names within a name: what a company trades as, was called before, or is called without its address.

``Northstar Ltd dba Acme Dental`` may be known as either. Parts are looked up after the whole name has
found nobody, and only against whole names: two that share a part differ in the rest.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from recon_assets.normalize import legal_forms, text
from recon_assets.normalize.names import LINE_BREAKS

# What stands between two names of one company, as people write it; after ``c/o`` comes somebody else.
ALSO_CALLED = (
    "doing business as", "formerly known as", "previously known as", "also known as", "now known as",
    "trading as", "operating as", "formerly", "previously", "anciennement", "faisant affaire sous",
    "faisant affaires sous", "d/b/a", "d.b.a.", "d.b.a", "dba", "t/a", "o/a", "a/k/a", "aka", "f/k/a",
    "fka", "n/k/a",
)  # fmt: skip
_BETWEEN = "|".join(ALSO_CALLED).replace(".", "[.]")
_TWO_NAMES = rf"^(.*[^ ,;(])[ ,;(]+({_BETWEEN})[ :]+([^ ].*)$"
_ADDRESSEE = r"^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$"
# "Acme Corporation, Armonk, NY". Figures tell branches apart, so an address with one stays.
_WITH_PLACE = rf"^(.*[ ,]({legal_forms.usual()})\.?) *,[^,0-9]+,[^,0-9]+$"
_ENDS_IN_FORM = rf", *({legal_forms.usual()})\.?$"
# What nearly all names have nothing of, and is cheaper to look for.
_MAY_HAVE_PARTS = rf"[ ,;(]({_BETWEEN}|c/o|care of|attn:?|attention:)[ :]|,.*,"
# A brand and the company that holds it; measured in docs/matching.md.
_HOLDING = "( (holding|holdings|group of companies|group|companies))+$"


def parts_of(spellings: ir.Table) -> ir.Table:
    """Names within names, as written. Grain: spelling × part, for spellings that have parts."""
    told = spellings.filter(may_have_parts(spellings.spelling))
    told = told.mutate(told=told.spelling.lower())
    told = told.mutate(told=told.told.re_replace(LINE_BREAKS, " "))
    two = told.filter(told.told.re_search(_TWO_NAMES))
    addressed = told.filter(told.told.re_search(_ADDRESSEE))
    placed = told.filter(told.told.re_search(_WITH_PLACE) & ~told.told.re_search(_ENDS_IN_FORM))
    parts = ibis.union(
        *(
            rows.select("spelling", part=text.named(rows.told.re_extract(pattern, group).strip()))
            for rows, pattern, group in (
                (two, _TWO_NAMES, 1),
                (two, _TWO_NAMES, 3),
                (addressed, _ADDRESSEE, 1),
                (placed, _WITH_PLACE, 1),
            )
        ),
        distinct=True,
    )
    return parts.filter(parts.part.notnull())


def may_have_parts(spelling: ir.StringValue) -> ir.BooleanValue:
    """Whether it is worth looking for names within a name."""
    return spelling.lower().re_search(_MAY_HAVE_PARTS)


def brand(core: ir.StringValue) -> ir.StringValue:
    """A core name without the words of a holding company; NULL where it has none.

    >>> import ibis; con = ibis.duckdb.connect()
    >>> [con.execute(brand(ibis.literal(n))) for n in ("acme group holdings", "acme")]
    ['acme', None]
    """
    return core.re_replace(_HOLDING, "").nullif(core)
