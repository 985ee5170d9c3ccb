"""Words that mean one thing however people write them: abbreviations, endings, numerals."""

from __future__ import annotations

import re
from functools import cache

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


@cache
def meaning(word: str, last: bool) -> str:
    """The one spelling of a word; ``last``: it is the end of a name.

    >>> [meaning(word, last=False) for word in ("mfg", "2nd", "iii", "clinics", "v")]
    ['manufacturing', '2', '3', 'clinic', 'v']
    """
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
