"""Numbers are read only where they can mean one thing."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.normalize import numbers
from recon_assets_tests.normalize.evaluate import read_all

READ = {
    "12": "12",
    "007": "7",
    "0.10": "0.10",
    ".5": "0.5",
    "12.": "12",
    "1,234.56": "1234.56",
    "1,234": "1234",
    "12,345,678.9": "12345678.9",
    "1.234,56": "1234.56",
    "12.345.678,9": "12345678.9",
    "(100.00)": "-100",
    "($1,234.50)": "-1234.50",
    "100.00-": "-100",
    "-3": "-3",
    "−3": "-3",
    "+3": "3",
    "$12": "12",
    "-$12": "-12",
    "$-12": "-12",
    "€ 12.50": "12.50",
    "12.50 €": "12.50",
    "£1,000": "1000",
    "1E5": "100000",
    "1.5e3": "1500",
    "25e-1": "2.5",
    "0.1234564": "0.123456",
    "999999999999999": "999999999999999",
}

REFUSED = [
    "", "abc", "NaN", "nan", "inf", "-Infinity", "1_000", "0x10", "12,34", "1,2345", "1234,567",
    "1.234.567", "1,234,56", "1..2", "--5", "-(5)", "(-5)", "5%", "1 234", "USD 12", "12 USD", "1e",
    "e5", "1e400", "$", "()", "-", "1/2", "½", "１２", "12;", "1'234", "1000000000000000", "9" * 40,
    "$12$-", "(5", "5)", "5 5", "1,23.4", "true",
]  # fmt: skip

COUNTS = {
    "3": 3,
    "0": 0,
    "3.0": 3,
    "3.000000": 3,
    "1,000": 1000,
    "1E3": 1000,
    "-0": 0,
    "1000000000": 10**9,
}
NO_COUNTS = ["-3", "(3)", "2.5", "0.000001", "1e-1", "three", "NaN", "1000000001", "", "1e18"]


def test_numbers_that_can_mean_one_thing_are_read_exactly():
    found = dict(zip(READ, read_all(numbers.decimal, list(READ)), strict=True))
    assert found == {text: Decimal(value) for text, value in READ.items()}


def test_numbers_that_can_mean_two_things_or_none_are_refused():
    found = dict(zip(REFUSED, read_all(numbers.decimal, REFUSED), strict=True))
    assert {text: value for text, value in found.items() if value is not None} == {}


def test_a_count_is_a_whole_number_of_at_least_zero():
    assert read_all(numbers.count, list(COUNTS)) == list(COUNTS.values())
    assert read_all(numbers.count, NO_COUNTS) == [None] * len(NO_COUNTS)


def test_nothing_delivered_is_no_number():
    assert read_all(numbers.decimal, [None]) == read_all(numbers.count, [None]) == [None]


_amounts = st.decimals(
    min_value=Decimal("-999999999999.99"), max_value=Decimal("999999999999.99"), places=2
)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(_amounts, min_size=1, max_size=50))
def test_every_amount_comes_back_to_the_cent_however_it_is_written(amounts):
    plain = [f"{amount:f}" for amount in amounts]
    english = [f"{amount:,}" for amount in amounts]
    booked = [f"({-amount:,})" if amount < 0 else f"${amount:,}" for amount in amounts]
    assert read_all(numbers.decimal, plain + english + booked) == amounts * 3


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(st.text(max_size=12), min_size=1, max_size=50))
def test_whatever_is_delivered_reading_never_fails(texts):
    texts = [text.replace("\0", "") for text in texts]
    assert len(read_all(numbers.decimal, texts)) == len(texts)
    counts = read_all(numbers.count, texts)
    assert all(count is None or count >= 0 for count in counts)


@pytest.mark.parametrize("kind", [numbers.decimal, numbers.count])
def test_digits_are_never_dropped_to_make_a_number_fit(kind):
    assert read_all(kind, ["12abc", "12 34", "3 providers", "approx. 5"]) == [None] * 4
