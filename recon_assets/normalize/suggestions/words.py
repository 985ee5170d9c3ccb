"""A cleaned name as words that can be compared: abbreviations, legal form and numbers told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

# Words that one company may or may not write; what they say is never what tells two apart.
_FILLERS = frozenset("and the of et und".split())

# Legal forms, each under one spelling. The last words of a name only.
_FORMS = {
    word: form
    for form, words in {
        "inc": "inc incorporated incorporee", "corp": "corp corporation", "llc": "llc lc",
        "co": "co company cie compagnie", "ltd": "ltd limited ltee limitee", "pc": "pc pa",
        "gmbh": "gmbh mbh", "spa": "spa", "sa": "sa sas", "ab": "ab publ", "ulc": "ulc",
        "sarl": "sarl srl", "senc": "senc senecrl", "oy": "oy oyj", "as": "as asa",
    }.items()
    for word in words.split()
} | {
    form: form
    for form in (
        "lp llp lllp plc pllc ag kg kgaa se nv bv aps kk pty pte sdn bhd doo sro kft zrt sab cv"
        " jsc pjsc na fsb"
    ).split()
}  # fmt: skip

# Families of one word: the way people shorten it, its plural, and its other endings. Long words
# are compared letter by letter anyway; these are the ones that letters alone do not bring together.
_FAMILIES = {
    word: family
    for family, words in {
        "international": "international intl internat internationale internationally int",
        "national": "national natl nationale nationaux nat", "manufacturing":
        "manufacturing mfg mfrs mfr manufacturers manufacturer manuf", "university":
        "university univ universite universitat universidad universities", "association":
        "association assn assoc associates associated assocs associate associes",
        "technology": "technology technologies tech techs technol technologie",
        "system": "system systems sys syst systeme systemes", "service":
        "service services svc svcs svs serv srvcs", "management": "management mgmt mgt mngmt",
        "development": "development dev devel developments", "industry":
        "industry industries industrial ind inds indus industrie", "pharmaceutical":
        "pharmaceutical pharmaceuticals pharma pharm pharms", "laboratory":
        "laboratory laboratories lab labs laboratoire laboratoires", "communication":
        "communication communications comm comms commun telecommunications telecom telecomm",
        "financial": "financial finance finl fin financials financiere", "product":
        "product products prods prod produits", "enterprise": "enterprise enterprises entrprs"
        " entreprise entreprises", "holding": "holding holdings hldg hldgs", "group":
        "group groupe grp groups", "brothers": "brothers bros", "engineering":
        "engineering engrg engr engineers engineered", "electric": "electric electrical elec"
        " electrique", "electronic": "electronic electronics", "center":
        "center centre ctr centers centres cntr", "medical": "medical med medicine medicale",
        "hospital": "hospital hosp hospitals hopital hospitalier", "saint": "saint st",
        "sainte": "sainte ste", "street": "street str", "avenue": "avenue ave", "road":
        "road rd", "mount": "mount mt", "fort": "fort ft", "research": "research rsch res",
        "institute": "institute inst institut instituto", "chemical":
        "chemical chemicals chem chems", "insurance": "insurance ins assurance assurances",
        "american": "american amer", "usa": "usa us", "bank": "bank banque",
        "department": "department dept",
        "ministere": "ministere ministry min", "government": "government govt gov", "society":
        "society societe soc", "property": "property properties ppty", "resource": "resource resources", "solution":
        "solution solutions soln solns", "transport": "transport transportation trans transp",
        "equipment": "equipment equip eqpt", "construction": "construction constr const",
        "clinic": "clinic clinics clinique", "physician": "physician physicians phys",
        "partner": "partner partners ptnrs prtnrs", "investment":
        "investment investments inv invest", "distribution": "distribution distrib distr"
        " distributing distributors", "general": "general gen generale", "united": "united utd",
        "consolidated": "consolidated consol", "federal": "federal fed", "council":
        "council conseil", "school": "school ecole schools", "canada":
        "canada cda canadian canadien canadienne", "quebec": "quebec que", "business": "business bus", "supply":
        "supply supplies", "pacific": "pacific pac", "savings": "savings svgs sav",
        "bancorp": "bancorp bancorporation bancshares", "trust": "trust tr",
        "dental": "dental dentistry dentists", "city": "city ville cite",
        "pediatric": "pediatric pediatrics paediatrics peds", "orthopedic":
        "orthopedic orthopedics orthopaedics ortho", "dermatology": "dermatology derm",
        "physiotherapy": "physiotherapy physio", "counsel": "counseling counselling",
    }.items()
    for word in words.split()
}  # fmt: skip

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_CARDINALS = "one two three four five six seven eight nine ten".split()
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()
_NUMERALS = {
    word: str(number)
    for words in (_ORDINALS, _CARDINALS, _ROMAN)
    for number, word in enumerate(words, start=1)
    if word not in ("i", "v", "x")
}
# A single letter is a numeral only where numerals stand: at the end of the name.
_LAST_NUMERALS = {"i": "1", "v": "5", "x": "10"}
_ORDINAL = re.compile(r"0*([0-9]+)(?:st|nd|rd|th)?$")
_DIGITS = re.compile("[0-9]+")

# Between two names of one company. Letters set apart ("d/b/a") are put together before.
_OTHER_NAME = re.compile(
    r" (?:dba|aka|fka|nka|now|formerly(?: known as)?|doing business as|trading as|operating as"
    r"|(?:a |une )?(?:division|div|unit) (?:of|de)) "
)
# How patents and contracts introduce a party: "…, a corporation of Delaware".
_INTRODUCTION = re.compile(
    r" an? (?:[a-z]+ ){0,2}(?:corporation|corp|company|co|limited liability company|llc"
    r"|partnership|body corporate|non ?profit)(?: (?:of|organized|existing|under) .*)?$"
)
# Two words that are one, and legal forms of several words.
_PHRASES = {
    "united states of america": "usa", "united states": "usa", "kabushiki kaisha": "kk",
    "societe anonyme": "sa", "aktiengesellschaft": "ag", "naamloze vennootschap": "nv",
    "limited liability company": "llc", "limited partnership": "lp",
    "professional corporation": "pc",
}  # fmt: skip
_PHRASE = re.compile(rf"\b(?:{'|'.join(_PHRASES)})\b")
# "9123-4567", the name of a numbered company, is one number.
_SPLIT_NUMBER = re.compile(r"\b([0-9]{3,}) ([0-9]{3,})\b")
_SINGLE_LETTERS = re.compile(r"\b[a-z](?: [a-z]\b)+")
_STATES = frozenset(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm"
    " ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc nw can uk new old adr".split()
)


class Spelling(NamedTuple):
    """A name as it is compared: its telling words in order, its legal form, its numbers."""

    words: tuple[str, ...]
    form: str
    numbers: str


def spellings(clean_name: str) -> Iterator[Spelling]:
    """The name itself, then each of the names that it consists of ("x dba y").

    >>> list(spellings("acme intl 2nd street corp"))
    [Spelling(words=('acme', 'international', '2', 'street'), form='corp', numbers='2')]
    >>> [" ".join(s.words) for s in spellings("umbrella llc d b a sunny dental")]
    ['umbrella llc dba sunny dental', 'umbrella', 'sunny dental']
    """
    name = _SINGLE_LETTERS.sub(lambda run: run[0].replace(" ", ""), clean_name)
    name = _PHRASE.sub(lambda phrase: _PHRASES[phrase[0]], name)
    name = _SPLIT_NUMBER.sub(r"\1\2", name)
    if " a" in name:
        name = _INTRODUCTION.sub("", name) or name
    yield _spelling(name)
    parts = _OTHER_NAME.split(name)
    if len(parts) > 1:
        for part in parts:
            if part.strip():
                yield _spelling(part)


def _spelling(name: str) -> Spelling:
    words = name.split()
    form = _take_form(words)
    kept = [word for word in words if word not in _FILLERS] or words
    if len(kept) > 1 and all(len(word) == 1 for word in kept):
        kept = ["".join(kept)]  # p & g
    last = len(kept) - 1
    told = tuple(_canonical(word, at == last and last > 0) for at, word in enumerate(kept))
    return Spelling(told, form, _numbers(told))


@cache
def mistyped_form(word: str) -> str:
    """The legal form that a word becomes when one slip of the finger is undone, or nothing.

    >>> mistyped_form("lllc"), mistyped_form("ibc"), mistyped_form("dental")
    ('llc', 'inc', '')
    """
    if not 2 < len(word) < 6:
        return ""
    near = [form for form in _FORMS if len(form) > 2 and OSA.distance(word, form) == 1]
    return _FORMS[min(near)] if near else ""


def form_of(clean_name: str) -> str:
    """The legal form at the end of a cleaned name, or nothing."""
    return _take_form(clean_name.split())


def meanings(clean_name: str) -> dict[str, str]:
    """What each telling word of a cleaned name means → how it is written.

    >>> meanings("acme and sons mfg co")
    {'acme': 'acme', 'sons': 'sons', 'manufacturing': 'mfg'}
    """
    words = clean_name.split()
    _take_form(words)
    kept = [word for word in words if word not in _FILLERS] or words
    return {_canonical(word, False): word for word in kept}


def _take_form(words: list[str]) -> str:
    """Take the legal forms off the end of ``words``, but never the last word."""
    found: list[str] = []
    if len(words) > 2 and words[-1] in _STATES and words[-2] in _FORMS:
        words.pop()
    while len(words) > 1 and (words[-1] in _FORMS or (found and words[-1] in _FILLERS)):
        if word := _FORMS.get(words.pop()):
            found.append(word)
    return " ".join(reversed(found))


def _canonical(word: str, last: bool) -> str:
    if word in _FAMILIES:
        return _FAMILIES[word]
    if word in _NUMERALS:
        return _NUMERALS[word]
    if last and word in _LAST_NUMERALS:
        return _LAST_NUMERALS[word]
    if word[0].isdigit() and (number := _ORDINAL.match(word)):
        return number[1]
    if len(word) > 4 and word[-1] == "s" and word[-2] not in "sui":
        return word[:-1]
    return word


def _numbers(words: tuple[str, ...]) -> str:
    """Every number in the words, sorted; the same whether written ``2nd``, ``II`` or ``2``."""
    found = [digits.lstrip("0") for word in words for digits in _DIGITS.findall(word)]
    return " ".join(sorted(found)) if found else ""
