"""Charts as small SVG images that a markdown page carries inside itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from recon_assets.contracts.vocabulary import CATEGORIES
from recon_assets.reports.drawing import (
    INK,
    PALETTE,
    Calendar,
    address,
    bars,
    canvas,
    label,
    legend,
    months,
    title,
)  # fmt: skip
from recon_assets.reports.trend_data import AGES, frequent
from recon_assets.reports.words import category_words, counted, currency_words

# Beyond this many, neighbouring colours can no longer be told apart; the rest is one grey.
MAX_CATEGORIES = len(PALETTE)
OTHER = "#BDBDBD"
OVERCHARGED, LEAKED = PALETTE[1], PALETTE[0]
# One hue that darkens with age: told apart by lightness alone.
AGE_COLOURS = ("#C6DBEF", "#6BAED6", "#2171B5", "#08306B")


def categories_chart(calendar: Calendar) -> str:
    """Mismatches found per month, stacked by category, as the address of an SVG image.

    A month never reconciled is a hatched column that says so; a clean one is a zero on the line.
    """
    shown, rest = frequent([month for _, month in calendar if month], MAX_CATEGORIES)
    stack: list[tuple[str, tuple[str, ...]]] = [(category_words(name), (name,)) for name in shown]
    if rest:
        stack.append((f"Other ({counted(len(rest), 'category')})", tuple(rest)))
    # By the order of the rules, not of size: a category keeps its colour as it grows.
    colour_of = dict(zip(sorted(shown, key=CATEGORIES.index), PALETTE, strict=False))
    colours = [*(colour_of[name] for name in shown), OTHER][: len(stack)]
    with canvas(3.5) as (figure, axes):
        tops = [0] * len(calendar)
        for (_, names), colour in zip(stack, colours, strict=True):
            sizes = [
                sum(month.of(name, "open") for name in names) if month else 0
                for _, month in calendar
            ]
            bars(axes, tops, sizes, colour)
            tops = [top + size for top, size in zip(tops, sizes, strict=True)]
        axes.set_ylim(0, max(*tops, 1) * 1.12)
        months(axes, calendar)
        for place, ((_, month), top) in enumerate(zip(calendar, tops, strict=True)):
            if month:
                label(axes, place, top, f"{top:,}", above=True)
        if stack:
            legend(axes, [(words, c) for (words, _), c in zip(stack, colours, strict=True)][::-1])
        title(axes, "Open mismatches by category")
        return address(figure)


def amounts_chart(calendar: Calendar, currency: str) -> str:
    """Money each way per month in one currency: overcharged above the line, leaked below it."""
    none = Decimal()
    over = [month.overcharged.get(currency, none) if month else none for _, month in calendar]
    leaked = [month.leaked.get(currency, none) if month else none for _, month in calendar]
    with canvas(2.9) as (figure, axes):
        bars(axes, [0] * len(over), [float(amount) for amount in over], OVERCHARGED)
        bars(axes, [0] * len(leaked), [-float(amount) for amount in leaked], LEAKED)
        highest, lowest = float(max(over)), float(max(leaked))
        # Room for the labels on both sides, and a scale even where one side, or both, is nothing.
        margin = max((highest + lowest) * 0.12, 0.5)
        axes.set_ylim(-lowest - margin if lowest else 0, highest + margin)
        months(axes, calendar)
        for place, (_, month) in enumerate(calendar):
            if month and over[place]:
                label(axes, place, float(over[place]), short(over[place]), above=True)
            if month and leaked[place]:
                label(axes, place, -float(leaked[place]), short(leaked[place]), above=False)
            if month and not over[place] and not leaked[place]:
                label(axes, place, 0, "0", above=True)
        # The line is at zero, not at the bottom.
        axes.spines["bottom"].set_visible(False)
        axes.axhline(0, color=INK, linewidth=0.8)
        axes.yaxis.set_major_formatter(lambda value, _: short(Decimal(str(abs(value)))))
        legend(axes, [("Overcharged to customers", OVERCHARGED), ("Leaked: not billed", LEAKED)])
        title(axes, f"Money each way, {currency_words(currency)}")
        return address(figure)


def ages_chart(calendar: Calendar, ages: Mapping[date, Sequence[int]]) -> str:
    """Open mismatches per month by how long ago each was first found, the oldest lowest and darkest."""
    spans = list(zip((words for _, _, words in AGES), AGE_COLOURS, strict=True))
    with canvas(2.4) as (figure, axes):
        tops = [0] * len(calendar)
        for place in reversed(range(len(AGES))):
            sizes = [ages[day][place] if month and day in ages else 0 for day, month in calendar]
            bars(axes, tops, sizes, spans[place][1])
            tops = [top + size for top, size in zip(tops, sizes, strict=True)]
        axes.set_ylim(0, max(*tops, 1) * 1.12)
        months(axes, calendar)
        for place, ((_, month), top) in enumerate(zip(calendar, tops, strict=True)):
            if month:
                label(axes, place, top, f"{top:,}", above=True)
        legend(axes, spans)
        title(axes, "Open mismatches by age")
        return address(figure)


def short(amount: Decimal) -> str:
    """An amount for a label that has room for five characters; tables have all the digits.

    >>> short(Decimal("812.40")), short(Decimal(4120)), short(Decimal(2500000))
    ('812', '4.1k', '2.5M')
    """
    # 999.5 would round to a "1000", and 999,950 to a "1000k".
    for unit, size, least in (
        ("bn", 10**9, 999_950_000),
        ("M", 10**6, 999_950),
        ("k", 1000, Decimal("999.5")),
    ):
        if amount >= least:
            text = f"{amount / size:.1f}"
            return text.removesuffix(".0") + unit
    return f"{amount:.0f}" if amount >= 10 or amount == int(amount) else f"{amount:.2f}"
