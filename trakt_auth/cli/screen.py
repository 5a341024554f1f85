"""The login on a terminal: pure functions from what is known, and the room, to what rich prints.

The card with link and code is printed once, so that it can be selected and copied in peace; the
status below it is repainted.
"""

from __future__ import annotations

from attrs import frozen
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from trakt_auth._ground.shown import shown
from trakt_auth._login.device_code import DeviceCode
from trakt_auth.cli.large_type import large
from trakt_auth.cli.pending_login import Mood, PendingLogin, clock_face
from trakt_auth.cli.qr import qr_lines
from trakt_auth.cli.signed_in import SignedIn

# The status below the card: a blank line, two of its own, and one for what comes last.
STATUS_HEIGHT = 4
_MARGIN = 2
_GAP = 3
_SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
_FRAMES_A_SECOND = 8
_STYLES = {Mood.CALM: "cyan", Mood.SLOW: "yellow", Mood.TROUBLED: "red"}


@frozen(kw_only=True)
class Room:
    """What the terminal offers."""

    width: int
    height: int
    blocks: bool = True
    """Whether it can draw block characters."""


def card(code: DeviceCode, room: Room, *, qr: bool = True) -> RenderableType:
    """Link, code in large type and QR code, as far as there is room for them."""
    square = qr_lines(code.verification_url) if qr and room.blocks else []
    letters = (large(code.user_code) if room.blocks else None) or []
    width, height = room.width - _MARGIN, room.height - STATUS_HEIGHT
    beside = width - _GAP - _width(square)

    def side_by_side(letters: list[str]) -> RenderableType:
        grid = Table.grid(padding=(0, _GAP, 0, 0))
        grid.add_row(_square(square), _words(code, letters))
        return grid

    fits_beside = square and len(square) + 1 <= height
    link_width = max(len(code.verification_url), len(_STEP_1))
    if fits_beside and max(_width(letters), link_width) <= beside:
        body = side_by_side(letters)
    elif fits_beside and link_width <= beside:
        body = side_by_side([])
    else:
        if _width(letters) > width or _WORDS_HEIGHT + len(letters) > height:
            letters = []
        body = _words(code, letters)
        if square and _width(square) <= width:
            below = _WORDS_HEIGHT + len(letters) + 1 + len(square)
            if below <= height:
                body = Group(body, "", _square(square))
    return Padding(body, (1, 0, 0, _MARGIN))


def status(login: PendingLogin, now: float, room: Room) -> RenderableType:
    """How the login stands at `now`, and how long the code will live."""
    style = _STYLES[login.mood]
    remaining = login.remaining(now)
    face = clock_face(remaining)
    spinner = _SPINNER if room.blocks else "-\\|/"
    frame = spinner[int(now * _FRAMES_A_SECOND) % len(spinner)]
    line = Text.assemble((frame, style), " ", (login.status(now), "bold"))
    bar = ProgressBar(
        total=login.code.expires_in,
        completed=remaining,
        width=max(4, min(room.width - _MARGIN - len(face) - 6, 48)),
        complete_style=style,
        finished_style=style,
    )
    life = Table.grid(padding=(0, 1, 0, 0))
    life.add_row(bar, Text.assemble((face, style), (" left", "dim")))
    return Padding(Group("", line, life), (0, 0, 0, _MARGIN))


def success(login: SignedIn, room: Room) -> RenderableType:
    """The good end of a login."""
    tick = "✓" if room.blocks else "*"
    news, place = map(shown, login.sentences)
    line = Text.assemble((tick, "bold green"), " ", (news, "bold"))
    kept = Padding(Text(place, style="dim", overflow="fold"), (0, 0, 0, 2))
    return Padding(Group(line, kept), (1, 0, 0, _MARGIN))


_STEP_1 = "1  Open this link on any screen"
_STEP_2 = "2  Type the code and approve"
_WORDS_HEIGHT = 7


def _words(code: DeviceCode, letters: list[str]) -> RenderableType:
    link = Text(code.verification_url, style=f"bold underline link {code.verification_url}")
    link.overflow = "fold"
    shown = Text("\n".join(letters), style="bold", no_wrap=True)
    plain = Text(code.user_code, style="bold" if letters else "bold reverse")
    lines: list[RenderableType] = [
        Text(_STEP_1, style="dim"),
        Padding(link, (0, 0, 0, 3)),
        "",
        Text(_STEP_2, style="dim"),
        Padding(plain, (0, 0, 0, 3)),
    ]
    return Group(*lines, "", shown) if letters else Group(*lines)


def _square(lines: list[str]) -> Text:
    # Black on white on every theme; without colours the light part is the foreground.
    return Text("\n".join(lines), style="#ffffff on #000000", no_wrap=True)


def _width(lines: list[str]) -> int:
    return max(map(len, lines), default=0)
