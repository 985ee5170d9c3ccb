"""The page of a month's findings, and that no delivered text is ever markup on any page."""

from __future__ import annotations

from decimal import Decimal
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from recon_assets.reports.markdown import MAX_CHARACTERS, escaped, table
from recon_assets.reports.mismatch_page import mismatches_markdown
from recon_assets.reports.monthly import write_monthly_report
from recon_assets_tests.reports.frames import AUGUST, control_totals, customers, findings

RENDERER = MarkdownIt("commonmark").enable("table")

HOSTILE = [
    "a|b", "`code`", "<script>alert(1)</script>", "one\n\n# two", "![x](http://evil/x.png)",
    "[click](javascript:1)", "**bold** _it_ ~~no~~", "\\| \\", "&lt;b&gt; &#124;", "| --- |",
    "https://evil.example", "www.evil.example", "a@evil.example", "<http://evil>", "$x$", "a\r\nb",
    "[x]: http://evil", "``` \nfence", "\u202egnp.exe",
]  # fmt: skip


def html_cells(markdown: str) -> list[str]:
    html = RENDERER.render(markdown)
    return [unescape(part.split("</td>")[0]) for part in html.split("<td>")[1:]]


def literal(text: str) -> str:
    return " ".join(text.replace("\u202e", "\ufffd").split())


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_shows_literally_and_breaks_no_table(name: str) -> None:
    rendered = table(["A", "B"], [[escaped(name), "next"]], align="ll")
    first, second = html_cells(rendered)
    assert first.replace("\u2060", "") == literal(name)
    assert second == "next"


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Z"]), min_size=1)
)
def test_any_name_shows_literally(name: str) -> None:
    assert (
        html_cells(table(["A", "B"], [[escaped(name), "x"]], align="ll"))[0].replace("\u2060", "")
        == literal(name)[:MAX_CHARACTERS]
    )


@pytest.mark.parametrize("name", ["https://evil.example", "www.evil.example", "a@evil.example"])
def test_a_bare_address_is_broken_for_renderers_that_would_link_it(name: str) -> None:
    assert "\u2060" in escaped(name)


def test_an_endless_name_is_cut() -> None:
    assert len(escaped("x" * 3_000_000)) == MAX_CHARACTERS


def test_hostile_names_stay_literal_on_every_page(tmp_path: Path) -> None:
    given_findings = findings(
        *[{"customer_name": name, "explanation": name, "product": name, "currency": "USD",
           "amount_impact": Decimal(1)} for name in HOSTILE]
    )  # fmt: skip
    report = write_monthly_report(
        tmp_path, AUGUST, customers({}), given_findings, control_totals(), {"a|<b>": "`x`"}
    )
    for markdown in (mismatches_markdown(given_findings, limit=50), report.markdown):
        html = RENDERER.render(markdown)
        for tag in ("<script", "<img", "<a ", "<em>", "<code>", "<h1>"):
            assert tag not in html
    body = RENDERER.render(mismatches_markdown(given_findings, limit=50)).split("<tbody>")[2]
    assert body.count("<tr>") == len(HOSTILE)
    assert body.count("<td") == 5 * len(HOSTILE)


def test_the_page_counts_by_category_and_shows_the_findings_with_most_money() -> None:
    page = mismatches_markdown(
        findings(
            {"amount_impact": Decimal("1234.50"), "currency": "USD"},
            {"amount_impact": Decimal("-9000"), "currency": "USD", "category": "underbilled",
             "customer_key": "C2", "customer_name": "Birch Dental"},
            {"amount_impact": Decimal("1"), "currency": "USD"},
            {"category": "go_live_mismatch", "severity": "medium"},
        ),
        limit=2,
    )  # fmt: skip
    assert page.startswith("**4 mismatches of 2 customers** (3 high, 1 medium).")
    assert "| Overbilled | 2 | 1 | 1,235.50 USD |  |" in page
    assert "**Most money** (2 of 3)" in page
    shown = page.split("**Most money**")[1]
    assert shown.index("9,000.00 USD leaked") < shown.index("1,234.50 USD overcharged")
    assert "| 1.00 USD" not in shown


def test_currencies_are_ranked_apart() -> None:
    page = mismatches_markdown(
        findings(
            {"amount_impact": Decimal(5), "currency": "USD"},
            {"amount_impact": Decimal(500), "currency": "JPY"},
        )
    )
    assert "**Most money, JPY** (1 of 1)" in page
    assert "**Most money, USD** (1 of 1)" in page
    assert "Overcharged 500.00 JPY + 5.00 USD" in page


def test_without_any_amount_the_most_severe_are_shown() -> None:
    page = mismatches_markdown(findings({"category": "missing_from_crm"}))
    assert "**Most severe**" in page
    assert "Alpine Family Clinic" in page


def test_a_clean_month_has_no_tables() -> None:
    assert mismatches_markdown(findings()) == "No mismatches.\n"
