"""A terminal's screen as a picture: bytes of a real run in, SVG out."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

import pyte
from attrs import field, frozen
from pyte.screens import Char

CELL_WIDTH, CELL_HEIGHT = 8.4, 18.0
MARGIN = 16.0
FONT = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"

# What a terminal draws by itself, since no font joins them without gaps: left, top, width, height.
_BLOCKS = {
    "█": (0.0, 0.0, 1.0, 1.0),
    "▀": (0.0, 0.0, 1.0, 0.5),
    "▄": (0.0, 0.5, 1.0, 0.5),
    "▌": (0.0, 0.0, 0.5, 1.0),
    "▐": (0.5, 0.0, 0.5, 1.0),
}

_COLOURS = {
    "default": "#d4d4d8",
    "black": "#18181b",
    "red": "#f87171",
    "green": "#4ade80",
    "brown": "#facc15",
    "blue": "#60a5fa",
    "magenta": "#c084fc",
    "cyan": "#22d3ee",
    "white": "#fafafa",
}
_BACKGROUND = "#18181b"


@frozen
class Terminal:
    """A command that runs in a pseudo-terminal, and what its screen shows."""

    screen: pyte.Screen
    process: subprocess.Popen[bytes]
    _leader: int
    _stream: pyte.ByteStream = field(repr=False)

    @classmethod
    def run(
        cls, command: Sequence[str], environment: Mapping[str, str], *, columns: int, lines: int
    ) -> Terminal:
        """Start a command."""
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        process = subprocess.Popen(
            command,
            stdin=follower,
            stdout=follower,
            stderr=follower,
            env={**environment, "TERM": "xterm-256color", "COLORTERM": "truecolor"},
            start_new_session=True,
        )
        os.close(follower)
        screen = pyte.Screen(columns, lines)
        return cls(screen, process, leader, pyte.ByteStream(screen))

    def until(self, text: str, *, seconds: float = 30.0) -> None:
        """Go on until the screen shows `text`.

        Raises:
            TimeoutError: It does not come in time.
        """
        deadline = time.monotonic() + seconds
        while not any(text in line for line in self.screen.display):
            if time.monotonic() > deadline or not self._read(0.2):
                raise TimeoutError(f"{text!r} does not come:\n" + "\n".join(self.screen.display))

    def finish(self) -> None:
        """Go on to the end."""
        while self._read(1.0):
            pass
        self.process.wait(30)

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._leader], [], [], seconds)
        if not ready:
            if self.process.poll() is None:
                return True
            # What it wrote between the two.
            if not select.select([self._leader], [], [], 0)[0]:
                return False
        try:
            data = os.read(self._leader, 65536)
        except OSError:  # Linux's way to say that the other end is closed
            return False
        self._stream.feed(data)
        return bool(data)


def svg(screen: pyte.Screen, *, title: str, prompt: str, names: Mapping[str, str]) -> str:
    """Draw a screen, without the empty lines at its end, below the command that was typed.

    Args:
        screen: What to draw.
        title: What it shows, for those who do not see it.
        prompt: The command.
        names: What to write in the place of other texts.
    """
    lines = [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]
    while lines and not "".join(each.data for each in lines[-1]).strip():
        lines.pop()
    width = 2 * MARGIN + screen.columns * CELL_WIDTH
    height = 2 * MARGIN + (len(lines) + 1) * CELL_HEIGHT
    body = [_text(0, 0, f"$ {prompt}", _COLOURS["white"], bold=True)]
    for number, line in enumerate(lines, start=1):
        body += _line(line, number, names)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" role="img" aria-label="{escape(title)}">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="100%" height="100%" rx="8" fill="{_BACKGROUND}"/>\n'
        f'<g transform="translate({MARGIN:g} {MARGIN:g})" font-family="{FONT}" font-size="14" '
        'shape-rendering="crispEdges">\n' + "\n".join(body) + "\n</g>\n</svg>\n"
    )


def _line(cells: Sequence[Char], number: int, names: Mapping[str, str]) -> Iterator[str]:
    x = 0
    for look, run in groupby(cells, key=lambda each: each._replace(data="")):
        text = "".join(each.data for each in run)
        front, back = _colours(look)
        if back is not None:
            yield _box(x, number, len(text), 1.0, back)
        for is_block, part in groupby(text, key=_BLOCKS.__contains__):
            piece = "".join(part)
            if is_block:
                for block, same in groupby(piece):
                    count = len(list(same))
                    yield from _block(x, number, block, count, front)
                    x += count
            else:
                # SVG drops blanks at the ends, and all but one within.
                for words in re.finditer(r"\S+(?: \S+)*", piece):
                    shown = words[0]
                    for name, other in names.items():
                        shown = shown.replace(name, other)
                    look_of_it = {"bold": look.bold, "underlined": look.underscore}
                    yield _text(x + words.start(), number, shown, front, **look_of_it)
                x += len(piece)


def _block(x: int, y: int, block: str, count: int, colour: str) -> Iterator[str]:
    left, top, width, height = _BLOCKS[block]
    if width == 1.0:
        yield _box(x, y + top, count, height, colour)
    else:
        for step in range(count):
            yield _box(x + step + left, y + top, width, height, colour)


def _box(x: float, y: float, width: float, height: float, colour: str) -> str:
    return (
        f'<rect x="{x * CELL_WIDTH:g}" y="{y * CELL_HEIGHT:g}" width="{width * CELL_WIDTH:g}" '
        f'height="{height * CELL_HEIGHT:g}" fill="{colour}"/>'
    )


def _text(
    x: float, y: float, text: str, colour: str, *, bold: bool = False, underlined: bool = False
) -> str:
    look = ' font-weight="bold"' if bold else ""
    look += ' text-decoration="underline"' if underlined else ""
    # The length holds each letter in its cell, whatever font there is.
    return (
        f'<text x="{x * CELL_WIDTH:g}" y="{(y + 0.75) * CELL_HEIGHT:g}" fill="{colour}"{look} '
        f'textLength="{len(text) * CELL_WIDTH:g}" lengthAdjust="spacingAndGlyphs">'
        f"{escape(text)}</text>"
    )


def _colours(look: Char) -> tuple[str, str | None]:
    front = _colour(look.fg)
    back = None if look.bg == "default" else _colour(look.bg)
    return (back or _BACKGROUND, front) if look.reverse else (front, back)


def _colour(name: str) -> str:
    return _COLOURS.get(name.removeprefix("bright"), f"#{name}")
