"""Provider numbers: NPIs that pass, and one that fails, the check digit."""

from __future__ import annotations

# The NPI's check digit is Luhn's over the number with this issuer prefix in front.
NPI_PREFIX = "80840"


def luhn_check_digit(digits: str) -> int:
    """The digit that makes ``digits`` + it pass Luhn's test.

    >>> luhn_check_digit("80840123456789")
    3
    """
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return -total % 10


def npi(number: int) -> str:
    """The valid NPI whose first nine digits are ``number``.

    >>> npi(123456789)
    '1234567893'
    """
    return f"{number}{luhn_check_digit(f'{NPI_PREFIX}{number}')}"


def is_npi(text: str) -> bool:
    """Ten digits, the last of which is the right check digit."""
    if len(text) != 10 or not (text.isascii() and text.isdigit()):
        return False
    return luhn_check_digit(NPI_PREFIX + text[:9]) == int(text[9])


def mistyped_npi(provider: str) -> str:
    """The NPI with its last digit one too high: no longer one."""
    return provider[:9] + str((int(provider[9]) + 1) % 10)
