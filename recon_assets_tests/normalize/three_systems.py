"""A company whose three systems know their customers by badly kept ids and names, with the truth."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass

_FIRST = [
    "Amber",
    "Birch",
    "Cedar",
    "Delta",
    "Ember",
    "Fern",
    "Grove",
    "Harbor",
    "Iris",
    "Juniper",
    "Kestrel",
    "Laurel",
    "Maple",
    "North",
    "Oak",
    "Pine",
    "Quarry",
    "River",
    "Summit",
    "Tidal",
    "Umber",
    "Valley",
    "Willow",
    "Yarrow",
    "Zephyr",
]
_SECOND = [
    "Bay",
    "Brook",
    "Creek",
    "Crest",
    "Dale",
    "Falls",
    "Field",
    "Gate",
    "Glen",
    "Hill",
    "Lake",
    "Mead",
    "Mill",
    "Park",
    "Point",
    "Ridge",
    "Shore",
    "Stone",
    "View",
    "Wood",
]
_THIRD = ["Dental Care", "Eye Clinic", "Family Practice", "Dermatology", "Physiotherapy", "Café Santé", "Sleep & Rest", "Women's Health"]  # fmt: skip
_FORMS = ["LLC", "Inc.", "PLLC", "P.C.", "Ltd", "Limited", "Corporation", ""]
_NO_ID = [None, "", "N/A", "TBC", "0", "-", "unknown"]


@dataclass(frozen=True)
class Record:
    source: str
    customer_id: str | None
    customer_name: str | None
    truth: str
    misspelled: bool = False

    @property
    def said(self) -> tuple[str, str | None, str | None]:
        return self.source, self.customer_id, self.customer_name


def records(customers: int, *, seed: int = 11, nearby_ids: bool = False) -> list[Record]:
    """CRM rows, then two rows a customer in billing and operations. ``nearby_ids``: numbers are
    consecutive, so that a swapped pair of digits nearly always is another customer's.
    """
    luck = random.Random(seed)
    cores = [" ".join(words) for words in itertools.product(_FIRST, _SECOND, _THIRD)]
    numbers = range(100_000, 999_999)
    chosen = numbers[:customers] if nearby_ids else luck.sample(numbers, customers)
    told = []
    for number, core in zip(chosen, luck.sample(cores, customers), strict=True):
        truth = f"CU-{number}"
        name = f"{core} {luck.choice(_FORMS)}".strip()
        told.append(Record("crm", truth, name, truth))
        for source in ("billing", "billing", "ops", "ops"):
            misspelled = luck.random() < 0.05
            said = _misspelled(luck, name) if misspelled else _respelled(luck, name)
            told.append(Record(source, _id(luck, number), said, truth, misspelled))
    return sorted(told, key=lambda record: record.source != "crm")


def _id(luck: random.Random, number: int) -> str | None:
    digits = f"{number}"
    place = luck.randrange(5)
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    ways = [f"CU-{digits}"] * 5 + [f"cu-{digits}", f"CU {digits}", f"CU{digits}", digits, digits]
    return luck.choice(
        [*ways, f"ＣＵ－{digits}", f"CU-{swapped}", swapped, *luck.sample(_NO_ID, 3)]
    )


def _misspelled(luck: random.Random, name: str) -> str:
    place = luck.randrange(1, len(name) - 1)
    return name[:place] + name[place + 1 :]


def _respelled(luck: random.Random, name: str) -> str:
    return luck.choice(
        [
            name,
            name.upper(),
            f"  {name.lower()} ",
            name.replace("é", "Ã©").replace("&", "and"),
            name.replace("Inc.", "Incorporated").replace("Limited", "Ltd."),
        ]
    )
