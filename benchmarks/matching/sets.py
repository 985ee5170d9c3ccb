"""Development sets: customers, and names of which some mean one of them. Deterministic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.matching import noise

HERE = Path(__file__).parent

_START = """Alder Amber Anchor Apex Arbor Argon Aspen Atlas Aurora Avalon Badger Barton Beacon Belmont Birch Bishop
Blackwell Bluestone Boulder Bradley Bramble Bridgeport Brighton Brook Caldwell Cambria Canyon Capstone Cardinal
Carver Cascade Castle Cedar Chandler Chester Clark Clearwater Clover Cobalt Colby Concord Copper Coral Cornerstone
Crescent Crimson Crystal Dalton Dawson Denali Drake Eagle Easton Echo Edison Elgin Ember Emerald Everett Fairfield
Falcon Fenwick Fletcher Forsythe Foster Foxglove Galaxy Garrison Gibson Glacier Granite Greenleaf Griffin Hadley
Halcyon Hamilton Harbor Harper Hawthorne Heritage Hickory Highland Holloway Horizon Hudson Huxley Indigo Ironwood
Jasper Jefferson Juniper Kendall Keystone Kingston Lakeshore Langley Laurel Legacy Lexington Liberty Lincoln Linden
Lotus Magnolia Maple Marigold Marlin Mason Meridian Merritt Midland Monarch Montrose Morrison Nexus Nimbus Norwood
Oakdale Olympus Onyx Orchard Orion Oxford Palisade Paragon Parker Patterson Pebble Pegasus Phoenix Pinnacle Pioneer
Polaris Prairie Prescott Quantum Quincy Radiant Raven Redwood Regal Ridgeline Riverside Robinson Rockwell Rosewood
Sable Sagebrush Sapphire Seaside Sentinel Sequoia Shelby Sierra Silverton Skyline Sparrow Spencer Sterling Stonebridge
Summit Sycamore Talbot Tamarack Thornton Timber Titan Trident Trinity Tucker Valiant Vanguard Vector Velocity Venture
Verdant Vertex Vista Wakefield Walker Warren Webster Wellington Weston Whitmore Wildwood Willow Winchester Windsor
Woodland Wyndham Yorktown Zenith Zephyr Beauséjour Rivière Québec Montréal Müller Núñez Åkerlund Søndergaard Côté
Señora Lefèvre Dvořák Brontë Cézanne""".split()
_TRADE = """Dental Group|Family Practice|Medical Center|Industries|Manufacturing|Technologies|Systems|Software
Energy|Pharmaceuticals|Laboratories|Logistics|Insurance Group|Financial Services|Capital Partners|Holdings
Construction|Engineering|Consulting|Foods|Brands|Properties|Realty Trust|Communications|Electric|Chemical
Networks|Semiconductor|Biosciences|Therapeutics|Pediatrics|Physical Therapy|Orthopedics|Dermatology|Eye Care
Management|International|Development|Research|Products|Steel|Motors|Airlines|Shipping|Hotels|University
Hospital|Foundation|School District|Water Utilities|National Bank|Savings Bank|Associates|& Sons|Brothers
Solutions|Equipment|Supply|Transport|Media|Entertainment|Restaurants|Wellness|Chiropractic|Urgent Care""".replace(
    "\n", "|"
).split("|")
_FORM = ("Inc.", "LLC", "Corp.", "Ltd.", "PLLC", "Co.", "", "", "LP", "PC")


@dataclass(frozen=True)
class Record:
    """A name as a system delivers it, the customer it means (None: nobody), and what else it says."""

    name: str
    customer: str | None
    id: str | None = None


@dataclass
class DevelopmentSet:
    kind: str
    customers: dict[str, str]  # id → name
    records: list[Record]
    aliases: list[tuple[str, str]] = field(default_factory=list)  # name, customer id


def invented(count: int, seed: int) -> list[str]:
    """Names that look like companies', some told apart by a number only."""
    dice = Random(seed)
    names: dict[str, None] = {}
    while len(names) < count:
        start = dice.choice(_START)
        if dice.random() < 0.4:
            start += " " + dice.choice(_START)
        if dice.random() < 0.25:
            letters = "".join(
                dice.choice("bcdfghklmnprstvz") + dice.choice("aeiou") for _ in range(3)
            )
            start = letters.title() + dice.choice(("", "x", "tek", "co", "gen"))
        number = dice.choice(("", "", "", "", "", "", "", "", " II", " III", " 2", " 3", " 21"))
        name = f"{start} {dice.choice(_TRADE)}{number}"
        names[f"{name} {dice.choice(_FORM)}".strip()] = None
    return list(names)


def _pairs(file: str) -> list[list[str]]:
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    return [line.split("|") for line in lines if line and not line.startswith("#")]


def brands() -> DevelopmentSet:
    """Brands against names as filed, earlier names as aliases; every fifth company is not a customer."""
    customers, records, aliases = {}, [], []
    for number, (brand, filed, earlier) in enumerate(_pairs("brands.txt")):
        if number % 5 == 4:
            records.append(Record(brand, None))
            continue
        id = f"S{number:04d}"
        customers[id] = filed
        records.append(Record(brand, id))
        aliases += [(name, id) for name in earlier.split(";") if name]
    customers |= {f"X{n:04d}": name for n, name in enumerate(invented(600, 11))}
    return DevelopmentSet("brand → filed name", customers, records, aliases)


def _typed(
    kind: str, file: str, seed: int, distort: Callable[[str, Random], str]
) -> DevelopmentSet:
    """Hand-made pairs, and a distortion of each customer's name and of others that are nobody's."""
    dice = Random(seed)
    pairs = _pairs(file)
    ids = {name: f"P{n:04d}" for n, name in enumerate(dict.fromkeys(name for _, name in pairs))}
    records = [Record(typed, ids[name]) for typed, name in pairs]
    others = invented(1600, seed)
    ids |= {name: f"Q{n:04d}" for n, name in enumerate(others[:1200])}
    records += [Record(distort(name, dice), id) for name, id in ids.items() if dice.random() < 0.6]
    records += [Record(distort(name, dice), None) for name in others[1200:]]
    return DevelopmentSet(kind, {id: name for name, id in ids.items()}, records)


def canadian() -> DevelopmentSet:
    def typed(name: str, dice: Random) -> str:
        name = name.replace("é", "e").replace("É", "E") if dice.random() < 0.7 else name
        step = dice.choice(
            (noise.shortened, noise.slip, noise.form_changed, noise.slips, noise.word_lost)
        )
        return step(name, dice)

    return _typed("Canadian, typed by hand", "canadian.txt", 21, typed)


def patentees() -> DevelopmentSet:
    def filed(name: str, dice: Random) -> str:
        for step in (noise.shortened, noise.introduced, noise.slip, noise.form_changed):
            if dice.random() < 0.45:
                name = step(name, dice)
        return name

    return _typed("patentees", "patentees.txt", 31, filed)


def keyboard() -> DevelopmentSet:
    """One to three slips; a third of the customers have a twin that differs in the legal form."""
    dice = Random(41)
    names = invented(2400, 41)
    customers: dict[str, str] = {}
    records = []
    for number, name in enumerate(names):
        core = name.rsplit(" ", 1)[0] if name.split()[-1] in _FORM else name
        family = [name] if number % 3 else [f"{core} LLC", f"{core} Inc."]
        for twin, written in enumerate(family):
            id = f"K{number:04d}{'ab'[twin]}"
            known = number < 1900
            if known:
                customers[id] = written
            if dice.random() < 0.7:
                records.append(Record(noise.slips(written, dice, 3), id if known else None))
    return DevelopmentSet("keyboard noise, twins", customers, records)


def five_years() -> DevelopmentSet:
    """An old list against today's: other forms, words added or dropped, new and lost customers."""
    dice = Random(51)
    customers: dict[str, str] = {}
    records = []
    for number, name in enumerate(invented(2500, 51)):
        if number % 6 == 0:  # gone since, or new since
            if dice.random() < 0.5:
                customers[f"F{number:04d}"] = name
            else:
                records.append(Record(name, None))
            continue
        customers[f"F{number:04d}"] = name
        change = dice.random()
        if change < 0.5:
            old = name
        elif change < 0.8:
            old = noise.form_changed(name, dice)
        elif change < 0.9:
            old = noise.shortened(name, dice).upper()
        elif change < 0.95:
            old = noise.slip(name, dice)
        else:
            old = name.replace("International", "Intl").replace("Holdings", "").replace("Group", "")
        records.append(Record(old, f"F{number:04d}"))
    return DevelopmentSet("five-year-old list", customers, records)


def labels() -> DevelopmentSet:
    """Labels of an encyclopedia: garbled accents, "(company)", short forms."""
    dice = Random(61)
    customers: dict[str, str] = {}
    records = []
    for number, name in enumerate(invented(2000, 61)):
        if number < 1600:
            customers[f"D{number:04d}"] = name
        label = noise.garbled(name, dice)
        step = dice.choice(
            (
                str,
                str,
                noise.form_changed,
                noise.word_lost,
                noise.run_together,
                noise.slip,
                noise.with_other_name,
            )
        )
        label = label if step is str else step(label, dice)
        label += dice.choice(("", "", " (company)"))
        if dice.random() < 0.6:
            records.append(Record(label, f"D{number:04d}" if number < 1600 else None))
    return DevelopmentSet("labels, garbled", customers, records)


def three_systems() -> DevelopmentSet:
    """Clinics of many alike names; billing and operations bear ids that are not the CRM's."""
    dice = Random(71)
    trades = (
        "Dental Care",
        "Pediatrics",
        "Family Practice",
        "Physical Therapy",
        "Dermatology",
        "Eye Care",
    )
    names = dict.fromkeys(
        f"{dice.choice(_START)} {dice.choice(('', '', 'Valley', 'Hill', 'Park'))} {dice.choice(trades)}"
        f"{dice.choice(('', '', '', ' 2', ' II', ' North', ' East'))} {dice.choice(_FORM)}".replace(
            "  ", " "
        ).strip()
        for _ in range(1500)
    )
    customers, records = {}, []
    for number, name in enumerate(names):
        known = number % 8 != 0
        id = f"C-{number:05d}"
        if known:
            customers[id] = name
        for _ in range(2):
            written = name
            for step in (
                noise.form_changed,
                noise.shortened,
                noise.slip,
                noise.slip,
                noise.run_together,
            ):
                if dice.random() < 0.25:
                    written = step(written, dice)
            records.append(Record(written, id if known else None, f"AR{dice.randrange(10**6)}"))
    return DevelopmentSet("three systems", customers, records)


def every() -> Iterator[DevelopmentSet]:
    for make in (brands, five_years, canadian, patentees, keyboard, labels, three_systems):
        yield make()
