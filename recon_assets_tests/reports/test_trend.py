"""What a reviewer sees on the page of the trend."""

from __future__ import annotations

import base64
import re
from datetime import date
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import pytest

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reports.charts import MAX_CATEGORIES, short
from recon_assets.reports.trend import MAX_CURRENCIES, MAX_MONTHS, trend_markdown
from recon_assets.reports.trend_data import frequent, previous, read_trend
from recon_assets_tests.reports.frames import trend

NOVEMBER, DECEMBER, JANUARY, FEBRUARY = (
    date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1),
)  # fmt: skip

Counts = dict[str, dict[str, Any]]

# What a browser may take; the whole page is kept in Dagster's event log.
MAX_CHART_BYTES = 60_000


def money(currency: str = "USD", **ways: str) -> dict[str, Any]:
    return {currency: {"overcharged": "0", "leaked": "0", **ways}}


def page(months: dict[date, Counts]) -> str:
    return trend_markdown(trend(months))


def charts(markdown: str) -> list[str]:
    found = re.findall(r"\(data:image/svg\+xml;base64,([^)]+)\)", markdown)
    return [base64.b64decode(address).decode() for address in found]


def texts(chart: str) -> list[str]:
    return [
        "".join(e.itertext())
        for e in ElementTree.fromstring(chart).iter()
        if e.tag.endswith("}text")
    ]


def row(markdown: str, first: str) -> list[str]:
    line = next(line for line in markdown.splitlines() if line.startswith(f"| {first} |"))
    return [cell.strip() for cell in line.strip("| ").split("|")]


def busy(month: date, scale: int = 1) -> Counts:
    return {
        name: {
            "open": scale * (place + 1),
            "amounts": money(overcharged=f"{place}.10", leaked=f"{place * 7}.25"),
        }
        for place, name in enumerate(CATEGORIES)
    }


def test_the_first_line_tells_how_many_are_open_and_the_money_each_way() -> None:
    said = page(
        {
            JANUARY: {"overbilled": {"open": 47, "amounts": money(overcharged="800.00")}},
            FEBRUARY: {
                "overbilled": {"open": 40, "amounts": money(overcharged="812.00")},
                "underbilled": {"open": 4, "amounts": money(leaked="4120.00")},
            },
        }
    )
    assert said.splitlines()[0] == (
        "**February 2026: 44 open mismatches, 3 fewer than in January**"
        " — leaked 4,120.00 USD (↑ 4,120.00); overcharged 812.00 USD (↑ 12.00)."
    )


def test_the_first_month_is_compared_with_nothing() -> None:
    said = page({JANUARY: {"overbilled": {"open": 1, "amounts": money(overcharged="1.5")}}})
    assert said.splitlines()[0] == ("**January 2026: 1 open mismatch** — overcharged 1.50 USD.")
    assert "vs." not in said


def test_a_clean_month_is_called_clean() -> None:
    said = page({JANUARY: {"overbilled": {"open": 2}}, FEBRUARY: {}})
    assert said.startswith("**February 2026: no open mismatches, 2 fewer than in January**.")
    assert page({FEBRUARY: {}}).count("Nothing is open in February 2026") == 1


def test_a_month_never_reconciled_looks_different_from_a_clean_one() -> None:
    some: Counts = {"overbilled": {"open": 3}}
    clean = texts(charts(page({DECEMBER: some, JANUARY: {}, FEBRUARY: some}))[0])
    gap_page = page({DECEMBER: some, FEBRUARY: some})
    gap = texts(charts(gap_page)[0])
    assert "not reconciled" not in clean
    assert clean.count("0") == gap.count("0") + 1
    assert gap.count("not reconciled") == 1
    assert "Never reconciled: January 2026." in gap_page


def test_after_a_gap_the_comparison_names_the_month_it_is_with() -> None:
    said = page({DECEMBER: {"overbilled": {"open": 3}}, FEBRUARY: {"overbilled": {"open": 3}}})
    assert "as many as in December 2025, the last month reconciled before it" in said
    assert "vs. December 2025" in said


def test_currencies_are_never_added_and_have_a_chart_each() -> None:
    both = {**money("USD", leaked="10.00"), **money("EUR", leaked="3.00")}
    said = page({JANUARY: {"underbilled": {"open": 2, "amounts": both}}})
    assert "leaked 10.00 USD + 3.00 EUR" in said
    assert [texts(chart)[-3] for chart in charts(said)[1:]] == [
        "Money each way, USD",
        "Money each way, EUR",
    ]


def test_many_currencies_are_named_rather_than_drawn() -> None:
    amounts: dict[str, Any] = {}
    for place in range(MAX_CURRENCIES + 2):
        amounts |= money(f"X{place}", leaked=f"{100 - place}.00")
    said = page({JANUARY: {"underbilled": {"open": 9, "amounts": amounts}}})
    assert len(charts(said)) == 1 + MAX_CURRENCIES
    assert "Money in X4, X5 too" in said


def test_what_changed_most_stands_first() -> None:
    said = page(
        {
            JANUARY: {"overbilled": {"open": 5}, "missing_from_crm": {"open": 9}},
            FEBRUARY: {
                "overbilled": {"open": 1, "recurring": 1, "resolved": 4},
                "missing_from_crm": {"open": 9, "recurring": 8, "reopened": 1, "resolved": 1},
                "price_mismatch": {"open": 2, "new": 2},
            },
        }
    )
    shown = [line.split("|")[1].strip() for line in said.splitlines() if line.startswith("| ")]
    assert shown[2 : shown.index("**Total**") + 1] == [
        "Overbilled",
        "Price mismatch",
        "Missing from CRM",
        "**Total**",
    ]
    assert row(said, "Overbilled") == ["Overbilled", "1", "↓ 4", "·", "·", "1", "4"]
    assert row(said, "Missing from CRM") == ["Missing from CRM", "9", "=", "·", "1", "8", "1"]
    assert row(said, "**Total**")[1:3] == ["**12**", "**↓ 2**"]


def test_what_could_not_be_looked_for_is_said() -> None:
    said = page({JANUARY: {"overbilled": {"open": 1, "unknown": 2, "unpriced": 1}}})
    assert "2 earlier mismatches could not be looked for" in said
    assert "1 mismatch with an amount that is not known" in said
    assert row(said, "Overbilled")[-1] == "2"


def test_rare_categories_share_one_colour_and_the_legend_follows_the_stack() -> None:
    [chart] = charts(page({FEBRUARY: {n: {"open": p + 1} for p, n in enumerate(CATEGORIES)}}))
    legend = texts(chart)[-(MAX_CATEGORIES + 1) :]
    assert legend[0] == f"Other ({len(CATEGORIES) - MAX_CATEGORIES} categories)"
    assert legend[-1] == "Customer ID mismatch", "the most frequent lies at the bottom"


def test_the_rarest_are_the_ones_left_to_other() -> None:
    months = [*read_trend(trend({FEBRUARY: busy(FEBRUARY)})).reconciled.values()]
    shown, rest = frequent(months, 3)
    assert shown == [*reversed(CATEGORIES[-3:])]
    assert set(rest) == set(CATEGORIES[:-3])


def test_two_full_years_stay_small_and_older_months_are_left_out() -> None:
    months = [FEBRUARY]
    while len(months) < MAX_MONTHS + 6:
        months.append(previous(months[-1]))
    drawn = page({month: busy(month, 100) for month in months})
    assert f"from {'March 2024'} to February 2026" in drawn
    addresses = re.findall(r"\((data:[^)]+)\)", drawn)
    assert len(addresses) == 2
    assert max(map(len, addresses)) < MAX_CHART_BYTES


def test_charts_are_the_same_bytes_every_time_on_white_with_text_as_text() -> None:
    months = {JANUARY: busy(JANUARY), FEBRUARY: busy(FEBRUARY)}
    assert page(months) == page(months)
    for chart in charts(page(months)):
        assert "fill: #ffffff" in chart
        assert "sans-serif" in chart
        assert "DejaVu" not in chart
        assert "<dc:date>" not in chart


def test_what_is_open_is_drawn_by_how_long_ago_it_was_found_and_told_month_by_month() -> None:
    months = {
        JANUARY: {"overbilled": {"open": 3, "new": 3, "amounts": money(overcharged="80.00")}},
        FEBRUARY: {"overbilled": {"open": 2, "recurring": 2, "waived": 1, "explained": 4}},
    }
    ages = pd.DataFrame(
        [(JANUARY, 0, 3), (FEBRUARY, 1, 1), (FEBRUARY, 14, 1)],
        columns=["month", "age", "mismatches"],
    )
    said = trend_markdown(trend(months), ages)
    (of_age,) = [chart for chart in map(texts, charts(said)) if "Open mismatches by age" in chart]
    assert {"Found this month", "1 to 2 months", "6 months or more", "2", "3"} <= set(of_age)
    assert row(said, "February 2026")[1:] == ["2", "·", "·", "·", "1", "4", "nothing", "nothing"]
    assert row(said, "January 2026")[-2:] == ["80.00 USD", "nothing"]
    assert "1 mismatch waived" in said.splitlines()[0]


def test_an_empty_trend_says_so() -> None:
    assert trend_markdown(trend({})) == "No month has been reconciled yet.\n"


def test_a_currency_cannot_break_the_page() -> None:
    amounts = money("<b>|$\\x$", leaked="1.00")
    said = page({JANUARY: {"underbilled": {"open": 1, "amounts": amounts}}})
    assert "<b>" not in said
    assert any("<b>|$\\x$" in text for text in texts(charts(said)[1]))


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("0", "0"), ("0.5", "0.50"), ("999.4", "999"), ("999.5", "1k"), ("999949", "999.9k"),
     ("999950", "1M"), ("2500000000", "2.5bn")],
)  # fmt: skip
def test_labels_are_short(amount: str, shown: str) -> None:
    assert short(Decimal(amount)) == shown
