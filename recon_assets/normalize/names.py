"""Customer names as they are compared. docs/matching.md tells it in words.

``clean_name`` keeps the legal form, ``core_name`` leaves it out; both are matching tiers, so a
legal form is told apart rather than thrown away. A name is never cleaned to nothing.
"""

from __future__ import annotations

from typing import NamedTuple

import ibis
import ibis.expr.types as ir

from recon_assets.normalize import legal_forms, letters
from recon_assets.normalize.letters import Change
from recon_assets.normalize.text import NOT_ASCII

# Whether a dot stands for these too, engines do not agree.
LINE_BREAKS = "[\t\n\r\x0b\x0c]"
# One word written in several ways. Saints and centres, as Canada's two languages have them.
_WORDS = {"et": "and", "und": "and", "saint": "st", "sainte": "ste", "centre": "center"}
_INITIAL_OF_WORD = "[^a-z0-9]*([a-z0-9])[a-z0-9']*[^a-z0-9]*"
_SMALL_WORDS = " (of|and|the|for|in|de|du|des|la|le|les|et) "
_ACRONYM = r"^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)"
_USUAL_FORM = f" ({legal_forms.usual()}) ?$"
# A state, "new" or the like after the name, as the SEC tells registrants of one name apart.
_CLOSED_TAIL = "([ ,]*/ ?[a-z]{2,4} ?/)+ *$"
_OPEN_TAIL = rf"([ .,]({legal_forms.usual()}|trust)\.?) */ ?[a-z]{{2,4}} *$"
# "Acme Corp, a Delaware corporation", "Acme, a corp. of New York".
_STATED_FORM = "(corp|co|inc|llc|partnership|body corporate)"
_STATEMENT = f"([a-z0-9]) an?( [a-z]+)? {_STATED_FORM}( organized| existing)?( under| of) [a-z ]+$"
_SHORT_STATEMENT = f"( ({legal_forms.usual()})) an?( [a-z]+)+ {_STATED_FORM}$"


class _Step(NamedTuple):
    """Changes of a name. Where ``needed`` (a pattern) is not found they would change nothing, which
    is cheaper to find out; None: they are always made.
    """

    needed: str | None
    changes: tuple[Change, ...]
    beyond_ascii: bool = False  # only for names that have a letter beyond ASCII


def with_clean_names(table: ir.Table, name: str) -> ir.Table:
    """``table`` with clean_name and core_name of its column ``name``."""
    said = table[name]
    table = table.mutate(clean_name=said, beyond_ascii=said.re_search(NOT_ASCII))
    for step in _STEPS:
        table = _changed(table, step)
    # Never nothing.
    clean = table.clean_name.nullif("").coalesce(table[name].lower())
    table = table.drop("beyond_ascii").mutate(clean_name=clean)
    return table.mutate(core_name=core_name(table.clean_name))


def _changed(table: ir.Table, step: _Step) -> ir.Table:
    if step.needed is None:
        for change in step.changes:
            table = table.mutate(clean_name=change(table.clean_name))
        return table
    needed = table.clean_name.re_search(step.needed)
    table = table.mutate(needed=table.beyond_ascii & needed if step.beyond_ascii else needed)
    for change in step.changes:
        changed = table.needed.ifelse(change(table.clean_name), table.clean_name)
        table = table.mutate(clean_name=changed)
    return table.drop("needed")


def core_name(clean: ir.StringValue) -> ir.StringValue:
    """A cleaned name without its legal forms and an article in front.

    >>> import ibis; con = ibis.duckdb.connect()
    >>> [con.execute(core_name(ibis.literal(n))) for n in ("the acme dental pllc", "gmbh", "the co")]
    ['acme dental', 'gmbh', 'the co']
    """
    core = legal_forms.without_form_in_front(legal_forms.without_form(clean))
    core = core.re_replace("^the (.)", r"\1")
    return core.isin(("the", "a", "and")).ifelse(clean, core)


def _lower(text: ir.StringValue) -> ir.StringValue:
    return text.lower().replace("\\", "/")


def _without_registry_tail(text: ir.StringValue) -> ir.StringValue:
    return text.re_replace(_CLOSED_TAIL, "").re_replace(_OPEN_TAIL, r"\1")


def _article_in_front(text: ir.StringValue) -> ir.StringValue:
    return text.re_replace(r"^(.+)(,| \() *the\)?[ .]*$", r"the \1")


def _initials_joined(text: ir.StringValue) -> ir.StringValue:
    return text.re_replace(r"\.([a-z])\.", r"\1").re_replace(r"\.([a-z])([^a-z0-9]|$)", r"\1\2")


def _without_acronym(text: ir.StringValue) -> ir.StringValue:
    """Without initials in brackets that only repeat the words before them."""
    words, acronym = text.re_extract(_ACRONYM, 1), text.re_extract(_ACRONYM, 2)
    core = words.re_replace("[^a-z0-9]+", " ").re_replace(_USUAL_FORM, "")
    spaced = ibis.literal(" ").concat(core.replace(" ", "  "), " ")
    every = spaced.re_replace(_INITIAL_OF_WORD, r"\1")
    great = spaced.re_replace(_SMALL_WORDS, " ").re_replace(_INITIAL_OF_WORD, r"\1")
    repeats = (every == acronym) | (great == acronym)
    return repeats.ifelse(text.replace(ibis.literal("(").concat(acronym, ")"), " "), text)


def _words_only(text: ir.StringValue) -> ir.StringValue:
    return text.replace("'", "").re_replace("[^a-z0-9\x80-\U0010ffff]+", " ").strip()


def _single_letters_joined(text: ir.StringValue) -> ir.StringValue:
    """Letters that stand alone side by side, as one word: ``j p morgan`` is ``jp morgan``."""
    apart = ibis.literal(" ").concat(text.replace(" ", "  "), " ")
    marked = apart.re_replace(" ([a-z]) ", r"<\1>").replace("><", "").re_replace("[<>]", " ")
    return marked.re_replace(" +", " ").strip()


def _usual_words(text: ir.StringValue) -> ir.StringValue:
    apart = ibis.literal(" ").concat(text.replace(" ", "  "), " ")
    for word, usual in _WORDS.items():
        apart = apart.replace(f" {word} ", f" {usual} ")
    return apart.re_replace(" +", " ").strip()


def _without_statement(text: ir.StringValue) -> ir.StringValue:
    return text.re_replace(_STATEMENT, r"\1").re_replace(_SHORT_STATEMENT, r"\1")


_STEPS = (
    _Step(letters.GARBLED_TWICE, tuple(letters.repairs_of_twice_garbled()), beyond_ascii=True),
    _Step(letters.GARBLED, tuple(letters.repairs()), beyond_ascii=True),
    _Step(NOT_ASCII, tuple(letters.foldings()), beyond_ascii=True),
    _Step(NOT_ASCII, tuple(letters.rare_foldings()), beyond_ascii=True),
    _Step(legal_forms.ATTACHED, tuple(legal_forms.set_apart()), beyond_ascii=True),
    _Step(LINE_BREAKS, (lambda text: text.re_replace(LINE_BREAKS, " "),)),
    _Step(None, (_lower,)),
    _Step("/ ?[a-z]{2,4} ?/? *$", (_without_registry_tail,)),
    _Step(r"the\)?[ .]*$", (_article_in_front,)),
    _Step(None, (lambda text: text.replace("&", " and ").replace(" + ", " and "),)),
    _Step(r"\.[a-z]([^a-z0-9]|$)", (_initials_joined,)),
    _Step(r"\([a-z0-9]{2,8}\)", (_without_acronym,)),
    _Step(None, (_words_only,)),
    _Step(letters.DECEPTIVE, (letters.undeceived,), beyond_ascii=True),
    _Step("(^| )[a-z] [a-z]( |$)", (_single_letters_joined,)),
    _Step(f"(^| )({'|'.join(_WORDS)})( |$)", (_usual_words,)),
    _Step(legal_forms.in_full(), tuple(legal_forms.abbreviations())),
    _Step(" an? ", (_without_statement,)),
)
