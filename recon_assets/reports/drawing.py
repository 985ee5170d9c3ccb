"""How every chart is drawn: a small SVG image, inside its own address, legible everywhere."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path as Outline
from matplotlib.ticker import MaxNLocator

from recon_assets.reports.trend_data import Month
from recon_assets.reports.words import MONTHS

# A matplotlib point is 1/72 inch and a CSS pixel 1/96: the image is 900 pixels wide.
WIDTH_INCHES = 900 / 96

# Okabe and Ito's palette, which the colour-blind can tell apart, with black softened and the
# lightest last.
PALETTE = (
    "#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#4D4D4D", "#F0E442",
)  # fmt: skip
INK, FAINT, GAP = "#333333", "#D9D9D9", "#767676"

BAR = 0.72

# Text is measured with the font that comes with matplotlib, which is wider than all of these, so
# that what fits here fits in the reader's browser too.
_MEASURED = "'DejaVu Sans', sans-serif"
_SHOWN = "Helvetica, Arial, 'Liberation Sans', sans-serif"
_RECTANGLE = [int(Outline.MOVETO), *[int(Outline.LINETO)] * 3, int(Outline.CLOSEPOLY)]

Calendar = Sequence[tuple[date, Month | None]]


@contextmanager
def canvas(height: float) -> Iterator[tuple[Figure, Axes]]:
    """A white canvas: it must stay legible on a dark page."""
    with matplotlib.rc_context(
        {
            # Text stays text: small, sharp and searchable.
            "svg.fonttype": "none",
            # Otherwise the ids in the file, and so its bytes, differ on every run.
            "svg.hashsalt": "recon",
            "font.sans-serif": ["DejaVu Sans"],
            "hatch.linewidth": 0.6,
        }
    ):
        # A figure of its own, as pyplot's would stay in memory for the life of the process.
        figure = Figure(figsize=(WIDTH_INCHES, height), facecolor="white")
        axes = figure.add_axes((0.055, 0.16, 0.7, 0.72))
        for side in ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(INK)
        axes.tick_params(length=0, labelsize=8, labelcolor=INK)
        axes.yaxis.grid(visible=True, color=FAINT, linewidth=0.6)
        axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
        axes.set_axisbelow(True)
        yield figure, axes


def bars(axes: Axes, bottoms: Sequence[float], sizes: Sequence[float], colour: str) -> None:
    """All bars of one colour as one outline, which is a third of the bytes of single ones."""
    corners: list[tuple[float, float]] = []
    codes: list[int] = []
    for place, (bottom, size) in enumerate(zip(bottoms, sizes, strict=True)):
        if size:
            left, right, top = place - BAR / 2, place + BAR / 2, bottom + size
            corners += [(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)]
            codes += _RECTANGLE
    if corners:
        outline = Outline(corners, codes)
        axes.add_patch(PathPatch(outline, facecolor=colour, edgecolor="white", linewidth=0.6))


def months(axes: Axes, calendar: Calendar) -> None:
    """Names the months, years below the first of each, and marks those never reconciled."""
    labels = []
    for place, (day, month) in enumerate(calendar):
        named = MONTHS[day.month - 1][:3]
        labels.append(f"{named}\n{day.year}" if place == 0 or day.month == 1 else named)
        if month is None:
            axes.axvspan(
                place - 0.5,
                place + 0.5,
                facecolor="#F5F5F5",
                edgecolor=FAINT,
                hatch="///",
                linewidth=0,
            )
            axes.text(
                place, 0.5, "not reconciled", rotation=90, ha="center", va="center", fontsize=8,
                color=GAP, transform=axes.get_xaxis_transform(),
                bbox={"facecolor": "#F5F5F5", "edgecolor": "none", "pad": 2},
            )  # fmt: skip
    axes.set_xlim(-0.6, len(calendar) - 0.4)
    axes.set_xticks(range(len(calendar)), labels)


def label(axes: Axes, place: float, height: float, text: str, *, above: bool) -> None:
    axes.annotate(
        text, (place, height), xytext=(0, 2 if above else -2), textcoords="offset points",
        ha="center", va="bottom" if above else "top", fontsize=8, color=INK, weight="bold",
    )  # fmt: skip


def legend(axes: Axes, entries: Sequence[tuple[str, str]]) -> None:
    """In the order of the stack, top first, beside the chart so that it hides nothing."""
    handles = [Patch(facecolor=colour, label=label) for label, colour in entries]
    axes.legend(
        handles=handles, loc="upper left", bbox_to_anchor=(1.01, 1.02), frameon=False, fontsize=8,
        labelcolor=INK, handlelength=1.0, handleheight=1.0, labelspacing=0.5,
    )  # fmt: skip


def title(axes: Axes, text: str) -> None:
    # Not as mathematics: a currency may hold a dollar sign.
    axes.set_title(text, loc="left", fontsize=10, color=INK, weight="bold", parse_math=False)


def address(figure: Figure) -> str:
    """The drawn figure as a ``data:`` address; equal figures give equal ones."""
    file = io.BytesIO()
    figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue().decode().replace(_MEASURED, _SHOWN)
    return "data:image/svg+xml;base64," + base64.b64encode(text.encode()).decode()
