"""Invented clinic names, and the ways in which three systems spell one and the same clinic."""

from __future__ import annotations

from recon_assets.sample.months import dice

PLACES = (
    "Brimlow", "Corvane", "Dunmarrow", "Eskerley", "Farrowick", "Glintmoor", "Harlowend",
    "Ivorstead", "Jessamere", "Kelvarden", "Larkhollow", "Mossgate", "Netherquill", "Orlandine",
    "Pellworth", "Quenby", "Rosmarrin", "Silverfen", "Talverton", "Umberlea", "Varrowdale",
    "Wexmoor", "Yarrowby", "Zellmont", "Ashvale", "Birkenholt", "Cindermoor", "Dovermead",
    "Elmbrook", "Fennimore", "Gorsefield", "Hollinsea", "Inglebeck", "Juniperly", "Kestrelyn",
    "Lindenmar", "Marlowick", "Northerly", "Oakenshade", "Ploverton", "Beauséjour", "Rivière",
    "Fir & Fallow", "Moss & Marl", "Reed & Rill",
)  # fmt: skip
SPECIALTIES = (
    "Dermatology", "Pediatrics", "Physiotherapy", "Family Practice", "Cardiology", "Orthopedics",
    "Dental Care", "Eye Clinic", "Behavioral Health", "Allergy Center", "Urgent Care",
    "Sleep Medicine", "Podiatry", "Chiropractic", "Speech Therapy", "Neurology",
    "Internal Medicine", "Rheumatology", "Sports Medicine", "Pain Clinic",
)  # fmt: skip
LEGAL_FORMS = ("LLC", "PLLC", "Inc", "PC", "Ltd")
DOTTED = {"LLC": "L.L.C.", "PLLC": "P.L.L.C.", "Inc": "Inc.", "PC": "P.C.", "Ltd": "Ltd."}


def core_names(count: int) -> list[str]:
    """``count`` different names without legal form, in no order."""
    every = [f"{place} {specialty}" for place in PLACES for specialty in SPECIALTIES]
    return dice(1).sample(every, count)


def spelled(core: str, form: str, style: int) -> str:
    """The clinic's name as another system writes it; every style has the same core name.

    >>> spelled("Quenby Podiatry", "LLC", 1)
    'QUENBY PODIATRY LLC'
    >>> spelled("Fir & Fallow Podiatry", "PC", 7)
    'Fir and Fallow Podiatry, P.C.'
    """
    other_form = LEGAL_FORMS[(LEGAL_FORMS.index(form) + 2) % len(LEGAL_FORMS)]
    plain = core.replace("é", "e").replace("è", "e")
    # UTF-8 that some step on its way read as Latin-1.
    garbled = core.replace("é", "Ã©").replace("è", "Ã¨")
    return (
        f"{core}, {form}",
        f"{core.upper()} {form.upper()}",
        core,
        f" {garbled.replace(' ', '  ', 1)} {form} ",
        f"{core}, {other_form}",
        f"{core} {DOTTED[form]}",
        f"{plain.lower()} {form.lower()}",
        f"{core.replace('&', 'and')}, {DOTTED[form]}",
    )[style % 8]


def mistyped(core: str) -> str:
    """The name with a letter left out, as a clerk in a hurry types it.

    >>> mistyped("Quenby Podiatry")
    'Quenby Podiary'
    """
    return core[:-3] + core[-2:]
