"""The daemon as a process: a player on D-Bus on one side, a local Trakt on the other."""

from __future__ import annotations

import signal
import subprocess
import time

import pytest
from conftest import Program, silent, until
from player import FakePlayer

from trakt_auth import FileTokenStore
from trakt_auth.sandbox import Answer, Sandbox

FILM = "TRON Legacy (2010) {imdb-tt1104001}.mkv"
PLAYED = "movie:12601"


def told(sandbox: Sandbox) -> list[tuple[str, int | None]]:
    """What Trakt was told: action and status."""
    return [
        (request.path.rsplit("/", 1)[-1], request.status)
        for request in sandbox.requests
        if request.path.startswith("/scrobble/")
    ]


def plays(sandbox: Sandbox) -> list[str]:
    return [play["item"] for play in sandbox.person().history]


def watching(sandbox: Sandbox) -> str | None:
    watching = sandbox.person().belongings["watching"]
    return watching and watching["item"]


def at_the_end(program: Program, player: FakePlayer) -> None:
    """The daemon runs, and a film plays that is nearly over; Trakt knows."""
    program.start()
    player.play(FILM, minutes=95)
    until(lambda: watching(program.sandbox) == PLAYED, "Trakt shows what is watched")


def test_start_pause_and_stop(program: Program, player: FakePlayer, trakt_sandbox: Sandbox) -> None:
    program.start()
    player.play(FILM, minutes=10)
    until(lambda: watching(trakt_sandbox) == PLAYED, "Trakt shows what is watched")
    player.pause()
    until(lambda: watching(trakt_sandbox) is None, "paused")
    (paused,) = trakt_sandbox.person().belongings["playback"]
    assert paused["progress"] == pytest.approx(10)
    player.resume()
    until(lambda: watching(trakt_sandbox) == PLAYED, "resumed")
    player.seek(95)
    until(lambda: len(told(trakt_sandbox)) == 4, "a jump is told")
    player.stop()
    until(lambda: plays(trakt_sandbox) == [PLAYED], "watched")
    assert [action for action, _ in told(trakt_sandbox)] == [
        "start", "pause", "start", "start", "stop",
    ]  # fmt: skip


def test_an_episode_after_the_other(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox
) -> None:
    program.start()
    player.play("Breaking Bad S01E01.mkv", minutes=45, length=47)
    until(lambda: watching(trakt_sandbox), "the first")
    first = watching(trakt_sandbox)
    player.play("Breaking Bad S01E02.mkv", minutes=0, length=47)
    until(lambda: watching(trakt_sandbox) not in (None, first), "the second")
    assert plays(trakt_sandbox) == [first]


def test_a_song_is_nobodys_business(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox
) -> None:
    program.start()
    player.play("Daft Punk - Derezzed.flac", minutes=1, length=2)
    player.play(FILM, minutes=1)
    until(lambda: told(trakt_sandbox), "the film is told")
    assert told(trakt_sandbox) == [("start", 201)]


def test_what_is_watched_offline_comes_later(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox
) -> None:
    at_the_end(program, player)
    trakt_sandbox.stop()
    player.stop()
    until(lambda: "reports wait" in program.said(), "it has seen that Trakt is away")
    player.play("Breaking Bad S01E01.mkv", minutes=1, length=47)
    trakt_sandbox.start()
    until(lambda: plays(trakt_sandbox) == [PLAYED], "the film comes later")
    until(lambda: watching(trakt_sandbox) not in (None, PLAYED), "and then the episode")


# --- SIGKILL ---


def test_killed_while_a_film_plays(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox
) -> None:
    at_the_end(program, player)
    program.end(signal.SIGKILL)
    player.stop()  # nobody sees it
    program.start()
    until(lambda: plays(trakt_sandbox) == [PLAYED], "the film is in the history")


def test_killed_offline(program: Program, player: FakePlayer, trakt_sandbox: Sandbox) -> None:
    at_the_end(program, player)
    trakt_sandbox.stop()
    player.stop()
    until(lambda: "reports wait" in program.said(), "it has seen that Trakt is away")
    program.end(signal.SIGKILL)
    trakt_sandbox.start()
    program.start()
    until(lambda: plays(trakt_sandbox) == [PLAYED], "the film is in the history")


@pytest.mark.parametrize("answer", [Answer.slow(1), Answer.lost(), Answer(503)])
def test_killed_while_trakt_is_told(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox, answer: Answer
) -> None:
    at_the_end(program, player)
    trakt_sandbox.script("POST /scrobble/stop", [answer])
    player.stop()
    until(lambda: "stop at 95" in program.said(), "the end is noticed")
    program.end(signal.SIGKILL)
    program.start()
    until(lambda: plays(trakt_sandbox), "the film is in the history")
    settled(program, player, trakt_sandbox)
    assert plays(trakt_sandbox) == [PLAYED]


@pytest.mark.parametrize("milliseconds", [0, 1, 2, 5, 10, 20, 40, 80, 160])
def test_killed_at_any_moment(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox, milliseconds: int
) -> None:
    at_the_end(program, player)
    player.stop()
    time.sleep(milliseconds / 1000)  # the moment is the test
    program.end(signal.SIGKILL)
    program.start()
    until(lambda: plays(trakt_sandbox), "the film is in the history")
    settled(program, player, trakt_sandbox)
    assert plays(trakt_sandbox) == [PLAYED]


def settled(program: Program, player: FakePlayer, sandbox: Sandbox) -> None:
    """Something that came later has been told, and so everything before it."""
    player.play("Breaking Bad S01E01.mkv", minutes=1, length=47)
    until(lambda: watching(sandbox) not in (None, PLAYED), "what came later is told")


# --- ending, and going on ---


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_while_trakt_does_not_answer(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox, number: int
) -> None:
    at_the_end(program, player)
    with silent(trakt_sandbox) as asked:
        player.stop()
        asked()
        began = time.monotonic()
        assert program.end(number) == 0
        # Half a second on a machine at rest. Whoever waits for the request waits for 20 s.
        assert time.monotonic() - began < 10
    program.start()
    until(lambda: plays(trakt_sandbox) == [PLAYED], "the film is in the history")
    assert "Traceback" not in program.said()


def test_suspended_and_resumed(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox
) -> None:
    at_the_end(program, player)
    assert program.process is not None
    program.process.send_signal(signal.SIGSTOP)
    player.stop()
    program.process.send_signal(signal.SIGCONT)
    until(lambda: plays(trakt_sandbox) == [PLAYED], "the film is in the history")


def test_nobody_is_signed_in_yet(
    program: Program, player: FakePlayer, trakt_sandbox: Sandbox
) -> None:
    store = FileTokenStore(program.store)
    store.delete("default")
    program.start()
    player.play(FILM, minutes=95)
    until(lambda: "trakt-auth login" in program.said(), "it says what to do")
    player.stop()
    until(lambda: "stop at 95" in program.said(), "the end is noticed")
    store.save("default", trakt_sandbox.sign_in())
    until(lambda: plays(trakt_sandbox) == [PLAYED], "the film is in the history")


def test_two_at_once_are_one_too_many(program: Program, player: FakePlayer) -> None:
    at_the_end(program, player)
    first = program.process
    second: subprocess.Popen[bytes] = program.start()
    assert second.wait(60) == 1
    assert "Another scrobbler uses" in program.said()
    assert first is not None
    first.kill()
    first.wait()
