"""A picture of two line charts, as SVG, on logarithmic axes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from attrs import frozen

WIDTH, HEIGHT = 420, 300
LEFT, RIGHT, TOP, BOTTOM = 62, 28, 40, 46
COLOURS = ("#d6336c", "#495057", "#1971c2", "#2f9e44")
DASHES = ("", "6 3", "2 3", "9 3 2 3")

Points = Sequence[tuple[float, float]]


@frozen
class Chart:
    """One chart: what its lines are called, and where they go. All values are positive."""

    title: str
    x_title: str
    lines: Mapping[str, Points]


@frozen
class _Axis:
    low: float
    high: float
    begin: float
    end: float

    def place(self, value: float) -> float:
        share = math.log10(value / self.low) / math.log10(self.high / self.low)
        return self.begin + share * (self.end - self.begin)

    def ticks(self) -> list[float]:
        steps = (1, 2, 5) if self.high / self.low < 1000 else (1,)
        powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
        marks = [step * 10.0**power for power in powers for step in steps]
        return [mark for mark in marks if self.low * 0.999 <= mark <= self.high * 1.001]


def draw(charts: Sequence[Chart], description: str) -> str:
    """Draw them side by side, over one legend."""
    names = list(dict.fromkeys(name for chart in charts for name in chart.lines))
    styles = dict(zip(names, zip(COLOURS, DASHES, strict=True), strict=False))
    width, height = WIDTH * len(charts), HEIGHT + 34
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
        '<g font-family="system-ui, sans-serif" font-size="12" fill="#212529">',
        f"<title>{escape(description)}</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for number, chart in enumerate(charts):
        parts += [f'<g transform="translate({number * WIDTH} 0)">', *_chart(chart, styles), "</g>"]
    for number, name in enumerate(names):
        x, y = LEFT + number * 150, HEIGHT + 16
        parts.append(_line([(x, y), (x + 30, y)], *styles[name]))
        parts.append(f'<text x="{x + 36}" y="{y + 4}">{escape(name)}</text>')
    return "\n".join([*parts, "</g></svg>"]) + "\n"


def _chart(chart: Chart, styles: Mapping[str, tuple[str, str]]) -> list[str]:
    points = [point for line in chart.lines.values() for point in line]
    xs, ys = zip(*points, strict=True)
    across = _Axis(min(xs), max(xs), LEFT, WIDTH - RIGHT)
    up = _Axis(_below(min(ys)), _above(max(ys)), HEIGHT - BOTTOM, TOP)
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts = [
        _text(middle, 20, "middle", chart.title),
        _text(middle, HEIGHT - 8, "middle", chart.x_title),
    ]
    for tick in up.ticks():
        y = up.place(tick)
        parts.append(_line([(LEFT, y), (WIDTH - RIGHT, y)], "#dee2e6", "", 1))
        parts.append(_text(LEFT - 8, y + 4, "end", f"{tick:,.4g}"))
    for tick in across.ticks():
        x = across.place(tick)
        parts.append(_text(x, HEIGHT - BOTTOM + 18, "middle", f"{tick:,.0f}"))
    for name, line in chart.lines.items():
        places = [(across.place(x), up.place(y)) for x, y in line]
        colour, dash = styles[name]
        parts.append(_line(places, colour, dash))
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in places]
    return parts


def _text(x: float, y: float, anchor: str, text: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _line(points: Points, colour: str, dash: str, width: float = 2) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"{dashes}/>'
    )


def _below(value: float) -> float:
    return max(step for step in _steps(value) if step <= value)


def _above(value: float) -> float:
    return min(step for step in _steps(value) if step >= value)


def _steps(value: float) -> list[float]:
    power = 10.0 ** math.floor(math.log10(value))
    return [power, 2 * power, 5 * power, 10 * power]
