"""What a person sees in the Dagster UI, in a browser.

With RECON_SCREENSHOTS=docs/images the pages show the sample company of `recon demo` and are saved
there, for the README. Without Chromium all is skipped, unless RECON_TESTS_REQUIRE_ALL=1.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest

from recon_assets.assets.project import Project
from recon_assets.automation.runner import run_months
from recon_assets.definitions import build
from recon_assets.sample import write_sample
from recon_assets_tests.dagster_home import instance_at
from recon_assets_tests.end_to_end.small_company import project_of, write_small_company
from recon_assets_tests.end_to_end.ui_server import Ui, webserver

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = [pytest.mark.xdist_group("ui"), pytest.mark.timeout(600)]

SCREENSHOTS = os.environ.get("RECON_SCREENSHOTS")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip
WIDTH, HEIGHT = 1400, 1000
# The whole graph, at a size at which its names can be read.
GRAPH_HEIGHT = 2300
# A first page waits for the server's first answers too.
PATIENCE_MS = 60_000
COLOURED_MS = 8_000
GROUPS = ("raw", "normalized", "reconciled", "history", "reports")
# What the UI keeps in the browser: its menu folded, the graph's boxes no higher than a name.
PREFERENCES = {
    "dagster-nav-collapsed": True,
    "large-screen-nav-open": False,
    "asset-node-facets": ["partitions", "kind-tag"],
}


@pytest.fixture(scope="module")
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        message = "no Chromium on this machine, so nobody looked at the pages"
        if os.environ.get("RECON_TESTS_REQUIRE_ALL") == "1":
            pytest.fail(message)
        pytest.skip(message)
    return found


@pytest.fixture(scope="module")
def project(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A reconciled company; not without a browser to look at it."""
    folder = tmp_path_factory.mktemp("pages")
    if SCREENSHOTS:
        write_sample(folder)
        project = project_of(folder)
    else:
        project = write_small_company(folder)
    with instance_at(folder / ".dagster") as instance:
        assert run_months(build(project), instance, project.months()).succeeded
    return project


@pytest.fixture(scope="module")
def ui(project: Project) -> Iterator[Ui]:
    with webserver(project.settings.config_path) as ui:
        yield ui


@pytest.fixture(scope="module")
def browser(chromium: str, ui: Ui) -> Iterator[Browser]:
    """After the months are reconciled: Playwright's event loop and Dagster's are not to meet."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, ui: Ui) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT}, base_url=ui.url, color_scheme="light"
    )
    context.set_default_timeout(PATIENCE_MS)
    for name, value in PREFERENCES.items():
        stored = f"localStorage.setItem({json.dumps(name)}, {json.dumps(json.dumps(value))})"
        context.add_init_script(stored)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert not errors, errors


def settled(page: Page) -> None:
    """After the last answer, and the fade with which dialogs open."""
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(600)


def save(page: Page, name: str) -> None:
    if SCREENSHOTS:
        settled(page)
        Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(SCREENSHOTS) / f"{name}.png")


def fill_with_graph(page: Page) -> None:
    """Fold the list of assets away, whose button has no name, and fit the graph into the room."""
    settled(page)
    page.mouse.click(340, 80)
    page.mouse.dblclick(90, GRAPH_HEIGHT - 40)
    # What became of each table is asked once the graph stands.
    page.wait_for_timeout(COLOURED_MS)


def opened_markdown(page: Page) -> Locator:
    """The dialog with the first page of markdown, in a window as high as it needs."""
    page.get_by_text("[Show Markdown]").first.click()
    shown = page.get_by_role("dialog")
    shown.get_by_role("table").first.wait_for()
    settled(page)
    if box := shown.bounding_box():
        page.set_viewport_size({"width": WIDTH, "height": int(box["height"] + 2 * box["y"])})
    return shown


def test_the_asset_graph_shows_every_table_in_its_group(page: Page) -> None:
    page.set_viewport_size({"width": WIDTH, "height": GRAPH_HEIGHT})
    expanded = ",".join(f"global@global:{group}" for group in GROUPS)
    page.goto("/asset-groups?" + urlencode({"expanded": expanded}))
    for table in ("crm_accounts", "customer_matches", "control_totals", "mismatch_trend"):
        page.get_by_text(table, exact=True).last.wait_for()
    for group in GROUPS:
        assert page.get_by_text(group, exact=True).count() >= 2, "in the list and in the graph"
    if SCREENSHOTS:
        fill_with_graph(page)
    save(page, "asset-graph")


def test_the_trend_shows_a_verdict_and_its_charts(page: Page, project: Project) -> None:
    page.goto("/assets/history/mismatch_trend?view=events")
    verdict = page.get_by_text("open mismatches").first
    verdict.wait_for()
    assert f"{project.months()[-1]:%Y}" in verdict.inner_text()
    shown = opened_markdown(page)
    assert shown.locator("strong").first.inner_text() in verdict.inner_text()
    charts = shown.locator("img")
    assert charts.count() >= 2
    for chart in charts.all():
        assert (chart.get_attribute("src") or "").startswith("data:image/svg+xml")
        assert chart.evaluate("image => image.complete && image.naturalWidth") > 0
    save(page, "trend")


def test_a_months_mismatches_are_tables_of_sentences(page: Page, project: Project) -> None:
    month = f"{project.months()[-1]:%Y-%m}"
    page.goto(
        "/assets/reconciled/mismatches?" + urlencode({"view": "partitions", "partition": month})
    )
    page.get_by_text("count_overbilled").wait_for()
    shown = opened_markdown(page)
    by_category, most_money = shown.get_by_role("table").all()[:2]
    assert "Overbilled" in by_category.inner_text()
    assert "Explanation" in most_money.inner_text()
    assert "|" not in shown.inner_text()
    save(page, "mismatches")


def test_what_a_month_counts_is_plotted_over_the_months(page: Page) -> None:
    page.goto("/assets/reconciled/mismatches")
    page.get_by_text("Plots", exact=True).click()
    page.get_by_text("overcharged_USD", exact=True).scroll_into_view_if_needed()
    assert page.locator("canvas").count() > 0
