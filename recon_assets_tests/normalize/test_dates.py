"""Dates by declared formats only, never guessed."""

import datetime as dt
import os
import subprocess
import sys

import pytest

from recon_assets.normalize import dates
from recon_assets_tests.normalize.evaluate import read_all

US_FIRST = ("%m/%d/%Y", "%d/%m/%Y", "%Y-%m-%d")
EUROPE_FIRST = ("%d/%m/%Y", "%m/%d/%Y")


def us_first(text):
    return dates.date(text, US_FIRST)


def europe_first(text):
    return dates.date(text, EUROPE_FIRST)


def iso_only(text):
    return dates.date(text, ("%Y-%m-%d",))


def moment(text):
    return dates.timestamp(text, ("%Y-%m-%d", "%d.%m.%Y %H:%M"))


def test_the_first_declared_format_that_fits_decides():
    assert read_all(us_first, ["01/02/2024"]) == [dt.date(2024, 1, 2)]
    assert read_all(europe_first, ["01/02/2024"]) == [dt.date(2024, 2, 1)]


def test_a_later_format_is_tried_where_the_first_does_not_fit():
    assert read_all(us_first, ["13/02/2024", "2024-02-03"]) == [
        dt.date(2024, 2, 13),
        dt.date(2024, 2, 3),
    ]


@pytest.mark.parametrize(
    "text",
    ["01/02/2024", "45321", "20240102", "2024-02-30", "2023-02-29", "24-01-02", "2024-13-01",
     "0024-01-02", "1899-12-31", "2200-01-01", "Jan 2, 2024", "2024-01", "2024-02-30T10:00:00",
     "2024-01-02x", "", "today"],
)  # fmt: skip
def test_what_fits_no_declared_format_is_refused(text):
    assert read_all(iso_only, [text]) == [None]


def test_a_leap_day_is_a_day():
    assert read_all(iso_only, ["2024-02-29"]) == [dt.date(2024, 2, 29)]


MOMENTS = {
    "2025-08-31T23:59:59Z": dt.datetime(2025, 8, 31, 23, 59, 59),
    "2025-08-31 23:59:59.999+02:00": dt.datetime(2025, 8, 31, 23, 59, 59),
    "2025-09-01T00:00:00-11:00": dt.datetime(2025, 9, 1),
    "2025-03-30T02:30": dt.datetime(2025, 3, 30, 2, 30),  # an hour that summer time skips
    "2024-02-29T12:00:00+0530": dt.datetime(2024, 2, 29, 12),
    "2025-08-31": dt.datetime(2025, 8, 31),
    "31.08.2025 23:45": dt.datetime(2025, 8, 31, 23, 45),
}


def test_a_moment_counts_by_the_clock_that_wrote_it():
    found = dict(zip(MOMENTS, read_all(moment, list(MOMENTS)), strict=True))
    assert found == MOMENTS


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Kolkata"])
def test_a_moment_at_a_month_boundary_does_not_depend_on_where_it_is_read(zone):
    code = (
        "from recon_assets_tests.normalize.evaluate import read_all\n"
        "from recon_assets.normalize import dates\n"
        "f = lambda t: dates.timestamp(t, ('%Y-%m-%d',)).date()\n"
        "print(*read_all(f, ['2025-08-31T23:59:59Z', '2025-09-01T00:00:00+14:00']))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TZ": zone, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.split() == ["2025-08-31", "2025-09-01"]
