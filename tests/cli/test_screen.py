"""What a person sees, with a fixed clock and rooms of many sizes."""

from __future__ import annotations

import io

import pytest
import segno
from attrs import evolve
from rich.console import Console, RenderableType

from trakt_auth._login.device import PollEvent
from trakt_auth._login.device_code import DeviceCode
from trakt_auth._statuses.statuses import PollOutcome
from trakt_auth.cli.large_type import HEIGHT, large
from trakt_auth.cli.pending_login import PendingLogin, clock_face
from trakt_auth.cli.qr import qr_lines
from trakt_auth.cli.screen import STATUS_HEIGHT, Room, card, status, success
from trakt_auth.cli.signed_in import SignedIn

CODE = DeviceCode(
    device_code="MARKED-DEVICE-CODE",
    user_code="X5HZX8BX",
    verification_url="https://auth.trakt.tv/activate",
    expires_in=600,
    interval=5,
)
WIDE = Room(width=80, height=24)
LARGE_X = "▄▀ ▀▄"


def drawn(what: RenderableType, room: Room = WIDE, *, color: bool = False) -> str:
    console = Console(
        file=io.StringIO(),
        width=room.width,
        height=room.height,
        force_terminal=color,
        color_system="truecolor" if color else None,
        legacy_windows=False,
        _environ={},
    )
    console.print(what)
    text = console.file.getvalue()  # type: ignore[attr-defined]  # the StringIO from above
    assert isinstance(text, str)
    return text


def event(outcome: PollOutcome, **changes: object) -> PollEvent:
    fields: dict[str, object] = {
        "outcome": outcome,
        "attempt": 1,
        "interval": 5.0,
        "next_poll_in": 5.0,
        "remaining": 500.0,
        "status": 400,
    }
    return PollEvent(**{**fields, **changes})  # type: ignore[arg-type]  # fields by name


def test_everything_fits_on_an_ordinary_terminal() -> None:
    text = drawn(card(CODE, WIDE))
    assert "https://auth.trakt.tv/activate" in text
    assert "X5HZX8BX" in text
    assert LARGE_X in text
    for line in qr_lines(CODE.verification_url):
        assert line in text
    lines = text.splitlines()
    assert len(lines) <= WIDE.height - STATUS_HEIGHT
    assert max(map(len, lines)) <= WIDE.width


@pytest.mark.parametrize("width", [20, 30, 40, 60, 80, 100, 200])
@pytest.mark.parametrize("height", [10, 16, 20, 24, 40])
def test_the_code_and_the_link_are_shown_in_every_room(width: int, height: int) -> None:
    room = Room(width=width, height=height)
    lines = drawn(card(CODE, room), room).splitlines()
    shown = "".join(line.strip() for line in lines)
    assert "https://auth.trakt.tv/activate" in shown
    assert "X5HZX8BX" in shown
    assert max(map(len, lines)) <= width
    if width >= 40:
        assert len(lines) <= height


@pytest.mark.parametrize(
    ("width", "height", "square", "letters"),
    [
        (80, 24, True, True),
        (80, 18, False, True),
        (70, 24, True, False),
        (60, 24, False, True),
        (60, 40, True, True),
        (40, 34, True, False),
        (40, 20, False, False),
        (20, 60, False, False),
    ],
)
def test_what_does_not_fit_is_left_out(
    width: int, height: int, square: bool, letters: bool
) -> None:
    room = Room(width=width, height=height)
    text = drawn(card(CODE, room), room)
    assert (qr_lines(CODE.verification_url)[3] in text) is square
    assert (LARGE_X in text) is letters


def test_the_qr_code_can_be_declined() -> None:
    text = drawn(card(CODE, WIDE, qr=False))
    assert qr_lines(CODE.verification_url)[3] not in text
    assert LARGE_X in text


def test_a_terminal_without_block_characters_gets_ascii() -> None:
    room = Room(width=80, height=24, blocks=False)
    assert drawn(card(CODE, room)).isascii()
    assert "X5HZX8BX" in drawn(card(CODE, room))


def test_a_code_without_glyphs_is_shown_as_text() -> None:
    odd = DeviceCode(
        device_code="d",
        user_code="ab[red]+1",
        verification_url="https://auth.trakt.tv/activate",
        expires_in=600,
        interval=5,
    )
    assert "ab[red]+1" in drawn(card(odd, WIDE))


def test_the_link_can_be_clicked_and_the_square_is_black_on_white() -> None:
    text = drawn(card(CODE, WIDE), color=True)
    assert ";https://auth.trakt.tv/activate\x1b\\" in text
    assert "\x1b[38;2;255;255;255;48;2;0;0;0m" in text


def test_the_qr_code_holds_the_link() -> None:
    lines = qr_lines(CODE.verification_url)
    assert len({len(line) for line in lines}) == 1
    halves = ("█▀", "█▄")
    pixels = [[character in half for character in line] for line in lines for half in halves]
    inner = [row[2:-2] for row in pixels][2:-2]
    code = segno.make(CODE.verification_url, error="l", micro=False)
    expected = [[bool(dark) for dark in row] for row in code.matrix]
    size = len(expected)
    assert [[not light for light in row] for row in inner][:size] == expected


def test_every_character_of_a_user_code_has_a_glyph_of_its_own() -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    drawings = [tuple(large(character) or ()) for character in alphabet]
    assert all(len(drawing) == HEIGHT for drawing in drawings)
    assert len(set(drawings)) == len(alphabet)


def test_the_time_left_runs_down_between_two_polls() -> None:
    waiting = PendingLogin(CODE, since=100.0)
    assert "10:00 left" in drawn(status(waiting, 100.0, WIDE))
    assert "9:18 left" in drawn(status(waiting, 142.0, WIDE))
    assert "0:00 left" in drawn(status(waiting, 999.0, WIDE))
    polled = PendingLogin(CODE, since=200.0, event=event(PollOutcome.PENDING))
    assert "8:19 left" in drawn(status(polled, 201.0, WIDE))


@pytest.mark.parametrize(
    ("last", "now", "sentence"),
    [
        (None, 0.0, "Waiting for your approval"),
        (event(PollOutcome.PENDING), 2.0, "Waiting for your approval"),
        (
            event(PollOutcome.PENDING, interval=10.0),
            2.0,
            "Waiting for your approval, asking every 10 s",
        ),
        (
            event(PollOutcome.SLOW_DOWN, interval=10.0, next_poll_in=10.0, status=429),
            2.0,
            "Trakt asked to slow down, now every 10 s",
        ),
        (
            event(PollOutcome.UNAVAILABLE, next_poll_in=20.0, status=502),
            0.0,
            "Trakt answered 502; retrying in 20 s",
        ),
        (
            event(PollOutcome.UNAVAILABLE, next_poll_in=20.0, status=None),
            7.5,
            "Trakt cannot be reached; retrying in 13 s",
        ),
        (
            event(PollOutcome.UNAVAILABLE, next_poll_in=20.0, status=None),
            21.0,
            "Trakt cannot be reached; retrying now",
        ),
    ],
)
def test_the_status_says_how_things_are(last: PollEvent | None, now: float, sentence: str) -> None:
    waiting = PendingLogin(CODE, since=0.0, event=last)
    assert waiting.status(now) == sentence
    assert sentence in drawn(status(waiting, now, WIDE))


def test_trouble_looks_like_trouble() -> None:
    def style(outcome: PollOutcome) -> str:
        waiting = PendingLogin(CODE, since=0.0, event=event(outcome))
        return drawn(status(waiting, 0.0, WIDE), color=True)

    assert "\x1b[31m" in style(PollOutcome.UNAVAILABLE)
    assert "\x1b[33m" in style(PollOutcome.SLOW_DOWN)
    assert "\x1b[36m" in style(PollOutcome.PENDING)


@pytest.mark.parametrize(
    ("left", "face"),
    [(0, "0:00"), (0.2, "0:01"), (59.5, "1:00"), (600, "10:00"), (3605, "1:00:05")],
)
def test_clock_face(left: float, face: str) -> None:
    assert clock_face(left) == face


def test_a_login_ends_with_a_name_where_there_is_one() -> None:
    login = SignedIn(account="default", username="robin", expires_at=0, file="/a/default.json")
    shown = drawn(success(login, WIDE))
    assert "✓ Signed in as robin (account default)" in shown
    assert "Kept in /a/default.json" in shown
    anonymous = evolve(login, username=None)
    assert "✓ Signed in (account default)" in drawn(success(anonymous, WIDE))


def test_no_screen_shows_the_secret_half() -> None:
    shown = drawn(card(CODE, WIDE)) + drawn(status(PendingLogin(CODE, since=0.0), 0.0, WIDE))
    assert "MARKED" not in shown


def test_a_link_that_no_square_holds_is_shown_in_words() -> None:
    link = "https://auth.trakt.tv/" + "a" * 3000
    assert qr_lines(link) == []
    text = drawn(card(evolve(CODE, verification_url=link), Room(width=80, height=80)))
    assert text.count("a") >= 3000
    assert CODE.user_code in text


@pytest.mark.parametrize("life", [999_999_999_999, float("inf")])
def test_a_code_that_lives_for_ever_lives_a_day(life: float) -> None:
    code = DeviceCode.from_dict({**CODE.to_dict(), "expires_in": life})
    waiting = PendingLogin(code, since=0)
    assert clock_face(waiting.remaining(0)) == "24:00:00"
    assert "24:00:00" in drawn(status(waiting, 0, WIDE))
