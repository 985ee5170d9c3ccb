"""What hands, systems and years do to a name. Every function takes its own dice."""

from __future__ import annotations

import re
from random import Random

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    letter: [
        _ROWS[other][column]
        for other, column in (
            (row, at - 1), (row, at + 1), (row - 1, at), (row - 1, at + 1), (row + 1, at - 1),
            (row + 1, at),
        )
        if 0 <= other < len(_ROWS) and 0 <= column < len(_ROWS[other])
    ]
    for row, letters in enumerate(_ROWS)
    for at, letter in enumerate(letters)
}  # fmt: skip
_NUMERAL = re.compile("[IVX]+|[0-9]+")
_TOWNS = (
    "Armonk, N.Y.", "Tokyo, Japan", "Midland, Mich.", "Paris, France", "Munich, Germany",
    "Dayton, Ohio", "Wilmington, Del.", "London, England", "Basel, Switzerland", "Houston, Tex.",
)  # fmt: skip
_INTRODUCED = (
    ", a corporation of Delaware", ", a corp. of New York", ", a German company", " (a Corporation"
    " of Japan)", ", Assignee", " a corporation organized under the laws of Ohio",
)  # fmt: skip
_SHORTER = {
    "International": "Intl", "Manufacturing": "Mfg.", "Industries": "Ind.", "Technologies": "Tech",
    "Services": "Svcs", "Systems": "Sys.", "Laboratories": "Labs", "Associates": "Assoc.",
    "Pharmaceuticals": "Pharm.", "Electric": "Elec.", "Engineering": "Engrg.", "Center": "Ctr",
    "National": "Natl", "Chemical": "Chem.", "Research": "Res.", "Development": "Dev.",
    "Management": "Mgmt", "University": "Univ.", "Holdings": "Hldgs", "Group": "Grp",
    "Communications": "Comm.", "Medical": "Med.", "Saint": "St.", "Street": "St", "and": "&",
    "Insurance": "Ins.", "Products": "Prod.", "Solutions": "Soln.", "Partners": "Ptnrs",
    "Clinic": "Clin.", "Financial": "Fin.", "Incorporated": "Inc", "Brothers": "Bros.",
}  # fmt: skip
_FORMS = ("Inc.", "LLC", "Corp.", "Ltd", "Co.", "PLLC", "LP")


def slip(name: str, dice: Random) -> str:
    """One slip of the finger on a keyboard: a neighbour, a letter lost, doubled, or two swapped."""
    # A numeral with a slip is another numeral, and so another company.
    words = re.finditer(r"\S+", name)
    letters = [n for w in words if not _NUMERAL.fullmatch(w[0]) for n in range(w.start(), w.end())]
    at = dice.choice([n for n in letters if name[n].isalpha()] or [0])
    letter = name[at]
    match dice.randrange(4):
        case 0 if letter.lower() in _BESIDE:
            wrong = dice.choice(_BESIDE[letter.lower()])
            return name[:at] + (wrong.upper() if letter.isupper() else wrong) + name[at + 1 :]
        case 1 if len(name) > 4:
            return name[:at] + name[at + 1 :]
        case 2:
            return name[:at] + letter + name[at:]
    return name[:at] + name[at : at + 2][::-1] + name[at + 2 :]


def slips(name: str, dice: Random, most: int = 2) -> str:
    for _ in range(dice.randint(1, most)):
        name = slip(name, dice)
    return name


def garbled(name: str, dice: Random) -> str:
    """UTF-8 read as Windows-1252, where there is an accent; else an accent that is not there."""
    try:
        return name.encode().decode("cp1252")
    except UnicodeDecodeError:
        return name.encode().decode("cp1252", errors="ignore")


def shortened(name: str, dice: Random) -> str:
    return " ".join(_SHORTER.get(word, word) for word in name.split())


def introduced(name: str, dice: Random) -> str:
    """As on a patent: with an address, with what kind of party it is, or turned round."""
    match dice.randrange(4):
        case 0:
            return f"{name}, {dice.choice(_TOWNS)}"
        case 1:
            return name + dice.choice(_INTRODUCED)
        case 2:
            return f"{name}, The"
    return name.upper()


def form_changed(name: str, dice: Random) -> str:
    """Another legal form at the end, or none."""
    words = name.replace(",", "").split()
    if words[-1] in _FORMS:
        words.pop()
    return " ".join([*words, dice.choice(("", *_FORMS))]).strip()


def word_lost(name: str, dice: Random) -> str:
    words = name.split()
    return " ".join(words[:-1]) if len(words) > 2 else name


def run_together(name: str, dice: Random) -> str:
    """Two words as one, or one as two."""
    words = name.split()
    if len(words) > 1 and dice.random() < 0.6:
        return "".join(words[:2]) + (" " + " ".join(words[2:]) if words[2:] else "")
    cut = len(words[0]) // 2
    return f"{words[0][:cut]} {words[0][cut:]} {' '.join(words[1:])}".strip()


def with_other_name(name: str, dice: Random) -> str:
    return f"{dice.choice(('Bluebird Ventures', 'Ridgeway Partners', 'Maplewood'))} LLC {dice.choice(('dba', 'd/b/a', 'DBA'))} {name}"
