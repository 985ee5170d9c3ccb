"""The words of each vendor's export, and so the value maps of the sample's recon.yaml."""

from __future__ import annotations

from random import Random

Map = dict[str, tuple[str, ...]]

CRM_STATUS: Map = {"active": ("Active", "Live"), "inactive": ("Churned", "Closed")}
BILLING_STATUS: Map = {
    "active": ("Current", "Good Standing"),
    "inactive": ("Account Closed", "Cancelled"),
}
OPS_STATUS: Map = {"active": ("enabled",), "inactive": ("disabled", "suspended")}

CRM_PRODUCT: Map = {
    "scheduling": ("Scheduling Pro", "SCHED-PRO"),
    "telehealth": ("Telehealth", "Tele-Health"),
    "billing_suite": ("Billing Suite", "BillingSuite"),
    "patient_portal": ("Patient Portal", "Portal (Patient)"),
}
BILLING_PRODUCT: Map = {
    "scheduling": ("Scheduling Pro - per provider", "Sched. Pro"),
    "telehealth": ("Telehealth - per provider", "Telehealth Visits"),
    "billing_suite": ("Billing Suite - per provider", "RCM Suite"),
    "patient_portal": ("Patient Portal - per provider", "Portal Seats"),
}
OPS_PRODUCT: Map = {
    "scheduling": ("sched",),
    "telehealth": ("tele", "telehealth-v2"),
    "billing_suite": ("rcm",),
    "patient_portal": ("portal",),
}
CURRENCY: Map = {"USD": ("USD", "US$"), "CAD": ("CAD", "CA$")}

NULLS = ("", "N/A", "NULL", "-")
# What exports leave in a cell that has nothing to say; all of them are among NULLS.
EMPTY_CELLS = ("", "N/A", "-")

DATES = ("%m/%d/%Y", "%Y-%m-%d", "%d-%b-%Y")
MOMENT = "%Y-%m-%dT%H:%M:%SZ"


def worded(value: str, words: Map, luck: Random) -> str:
    """One of the vendor's words for the value, in loose case and spacing; a value that the map
    does not know is written as it is."""
    if value not in words:
        return value
    word = words[value][0] if luck.random() < 0.8 else luck.choice(words[value])
    style = luck.random()
    if style < 0.05:
        return word.upper()
    if style < 0.10:
        return word.lower()
    return f"{word} " if style < 0.13 else word
