"""waivers.csv: what is accepted, and what is refused with which words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from recon_assets.config import ConfigError, load_config
from recon_assets.config.waivers import Waiver, load_waivers
from recon_assets_tests.end_to_end.small_company import RECON_YAML

HEADER = "mismatch_id,customer,category,product,reason,owner,approved_by,starts,ends,cap\n"


def waivers(folder: Path, lines: str, header: str = HEADER) -> tuple[Waiver, ...]:
    (folder / "recon.yaml").write_text(RECON_YAML + "waivers: waivers.csv\n", encoding="utf-8")
    (folder / "waivers.csv").write_text(header + lines, encoding="utf-8")
    return load_waivers(load_config(folder / "recon.yaml"), folder)


def test_a_waiver_says_what_who_and_how_long(tmp_path: Path) -> None:
    (waiver,) = waivers(tmp_path, ",C-1,overbilled,,pilot,Ann,Carol,2025-02-10,2025-04-30,250.00\n")
    assert waiver == Waiver(
        None, "C-1", "overbilled", None, "pilot", "Ann", "Carol",
        dt.date(2025, 2, 10), dt.date(2025, 4, 30), Decimal("250.00"),
    )  # fmt: skip


def test_a_month_stands_for_its_first_or_its_last_day_and_a_cap_may_be_left_out(
    tmp_path: Path,
) -> None:
    header = "mismatch_id,reason,owner,approved_by,starts,ends\n"
    (waiver,) = waivers(tmp_path, "f9dacf0b4712cb11,r,Ann,Carol,2025-02,2025-02\n", header)
    assert (waiver.starts, waiver.ends) == (dt.date(2025, 2, 1), dt.date(2025, 2, 28))
    assert waiver.cap is None


def test_without_the_setting_there_are_none(tmp_path: Path) -> None:
    (tmp_path / "recon.yaml").write_text(RECON_YAML, encoding="utf-8")
    assert load_waivers(load_config(tmp_path / "recon.yaml"), tmp_path) == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (",C-1,,,r,Ann,Carol,2025-02-01,,", "line 2, ends: is blank"),
        (",C-1,,,,Ann,Carol,2025-02-01,2025-03-01,", "line 2, reason: is blank"),
        (",C-1,,,r,Ann,,2025-02-01,2025-03-01,", "line 2, approved_by: is blank"),
        (",C-1,,,r,Ann,ann ,2025-02-01,2025-03-01,", "line 2, approved_by: 'ann' is the owner too"),
        (",,,,r,Ann,Carol,2025-02-01,2025-03-01,", "line 2, mismatch_id: is blank, and so are"),
        (
            ",,overbiled,,r,Ann,Carol,2025-02-01,2025-03-01,",
            "line 2, category: 'overbiled' is not a category; did you mean 'overbilled'?",
        ),
        (",C-1,,,r,Ann,Carol,02/01/2025,2025-03-01,", "starts: '02/01/2025' is not a date"),
        (",C-1,,,r,Ann,Carol,2025-02-01,2025-02-30,", "ends: '2025-02-30' is not a date"),
        (",C-1,,,r,Ann,Carol,2025-03-01,2025-02-01,", "ends: '2025-02-01' lies before starts"),
        (",C-1,,,r,Ann,Carol,2025-02-01,2025-03-01,-5", "cap: '-5' is not an amount"),
        (",C-1,,,r,Ann,Carol,2025-02-01,2025-03-01,NaN", "cap: 'NaN' is not an amount"),
        (",C-1,,,r,Ann,Carol,2025-02-01,2025-03-01", "line 2: expected 10 values"),
    ],
)
def test_a_wrong_waiver_is_refused_with_line_column_and_value(
    tmp_path: Path, line: str, said: str
) -> None:
    with pytest.raises(ConfigError) as refused:
        waivers(tmp_path, line + "\n")
    assert said in str(refused.value)
    assert "waivers.csv" in str(refused.value)


def test_a_header_that_is_not_known_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="expected columns reason, owner, approved_by"):
        waivers(tmp_path, "x\n", header="waiver\n")


@pytest.mark.parametrize(
    ("owners", "said"),
    [
        ("owners: {categories: {overbiled: Ann}}", "did you mean 'overbilled'?"),
        ("owners: {category: {overbilled: Ann}}", "unknown key; did you mean 'categories'?"),
        ("owners: {categories: {overbilled: ''}}", "owners.categories.overbilled"),
    ],
)
def test_a_wrong_route_to_an_owner_is_refused(tmp_path: Path, owners: str, said: str) -> None:
    (tmp_path / "recon.yaml").write_text(f"{RECON_YAML}{owners}\n", encoding="utf-8")
    with pytest.raises(ConfigError) as refused:
        load_config(tmp_path / "recon.yaml")
    assert said in str(refused.value)
