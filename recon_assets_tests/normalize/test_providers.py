"""National Provider Identifiers and local references."""

import random

from recon_assets.config.aliases import AliasBook, Reference
from recon_assets.normalize import providers
from recon_assets_tests.company import Town
from recon_assets_tests.normalize.evaluate import read_all


def luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed("80840" + digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def test_the_check_digit_is_that_of_a_card_number_of_issuer_80840():
    draw = random.Random(7)
    numbers = [f"{draw.randrange(10**10):010}" for _ in range(5000)]
    assert read_all(providers.npi_is_valid, numbers) == [luhn(number) for number in numbers]
    assert luhn("1234567893")


def test_one_digit_changed_or_two_neighbours_swapped_is_noticed():
    npi = "1234567893"
    changed = [npi[:i] + str((int(npi[i]) + 1) % 10) + npi[i + 1 :] for i in range(10)]
    swapped = [npi[:i] + npi[i + 1] + npi[i] + npi[i + 2 :] for i in range(9)]
    assert not any(read_all(providers.npi_is_valid, changed + swapped))


def test_what_is_not_ten_digits_is_no_npi():
    texts = ["123456789", "12345678931", "1234 567893", "", "123456789X", "１２３４５６７８９３"]
    assert not any(read_all(providers.npi_is_valid, texts))


events = Town(
    add=["ops.provider_id", "ops.event_id", "ops.used_at"],
    drop=["ops.provider_count"],
    aliases=AliasBook(
        providers=(
            Reference(None, "DR-JONES", "1234567893"),
            Reference("ops", "dr smith", "1245319599"),
            Reference("billing", "room 1", "1234567893"),
        )
    ),
)


def used(*npis, **more):
    rows = [
        {"event_id": str(n), "provider_id": npi, "used_at": "2025-08-03T10:00:00", **more}
        for n, npi in enumerate(npis)
    ]
    return events.customer(ops=rows)


twice = used("1234567893", "1234567893", "1245319599", "1679576722")
by_reference = used("dr jones", "1234567893", "DR SMITH", "1245319599")
local = used("room 1", "Room 1", "room 2", "1234567893")
wrong = used("1234567893", "1245319599", "1679576722", "1234567890")
idle = used("1234567893", usage_quantity="0")


def test_used_providers_are_the_distinct_ones_of_the_month():
    assert twice.position()["used_count"] == 3
    assert twice.categories == []


def test_a_local_reference_is_the_provider_it_stands_for():
    assert by_reference.position()["used_count"] == 2


def test_a_reference_of_another_system_stands_for_itself():
    assert local.position()["used_count"] == 3


def test_usage_under_an_impossible_npi_is_rejected_and_the_count_left_open():
    (row,) = (r for r in events.books.rejected if r["source_file"].endswith(f"{wrong.id}.csv"))
    assert (row["scope"], row["column_name"], row["value"]) == ("row", "provider_id", "1234567890")
    assert "check digit" in row["reason"]
    assert wrong.categories == []


def test_an_event_without_any_quantity_used_is_no_usage():
    assert idle.position()["used_count"] == 0
