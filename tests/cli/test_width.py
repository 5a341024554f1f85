"""Every command on a terminal of 40 columns, and without colour: no word is broken."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.cli.conftest import Call
from tests.cli.terminal import Terminal
from trakt_auth.cli import catalogue
from trakt_auth.cli.commands import app
from trakt_auth.cli.exits import Exit
from trakt_auth.cli.layout import Help, definitions, paragraphs, wrapped
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.token import Token

pytestmark = pytest.mark.slow

NARROW = 40
COMMANDS: Any = typer.main.get_command(app)
NAMES = [*COMMANDS.commands]
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")


def broken(text: str, width: int = NARROW) -> list[str]:
    """The words that a terminal of this width would break though they fit on a line.

    What is there to be pasted has to stay in one line.
    """
    lines = [line for piece in CONTROL.sub("", text).split("\n") for line in piece.split("\r")]
    return [
        word[0]
        for line in lines
        if not line.startswith("  export ")
        for word in re.finditer(r"\S+", line)
        if len(word[0]) <= width - 4 and word.start() // width != (word.end() - 1) // width
    ]


def on_a_terminal(*arguments: str, env: dict[str, str]) -> tuple[int, str]:
    with Terminal(*arguments, env=env, width=NARROW) as terminal:
        return terminal.finish(), terminal.output


@pytest.mark.parametrize("name", ["", *NAMES, "call sync.history.add"])
def test_the_help_of_each(env: dict[str, str], name: str) -> None:
    code, shown = on_a_terminal(*name.split(), "--help", env=env)
    assert code == Exit.DONE
    assert "Usage: trakt-auth" in shown
    assert broken(shown) == []


def test_the_help_of_every_call(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    for width in (NARROW, 80):
        for name in catalogue.names():
            shown = call("call", name, "--help", COLUMNS=str(width)).stdout
            assert broken(shown, width) == [], name


# What each says on a terminal where all is well, and where nobody is signed in.
RUNS = {
    "login": (["login", "--yes"], ["login", "--client-id", "two words"]),
    "status": (["status"], ["status", "--account", "somebody"]),
    "token": (["token"], ["token", "--account", "somebody"]),
    "refresh": (["refresh"], ["refresh", "--account", "somebody"]),
    "logout": (["logout"], ["logout", "--account", "somebody"]),
    "sandbox": (["sandbox", "--port", "0"], ["sandbox", "--port", "99999"]),
    "api": (["api", "GET", "/users/settings", "--jq", ".user.username"], ["api", "X", "/"]),
    "call": (["call", "--list", "sync"], ["call", "syncs.history.add"]),
    "export": (["export", "history", "-o", "HOME/x.csv"], ["export", "history", "-o", "HOME"]),
    "accounts": (["accounts"], ["accounts", "--store", "HOME/nowhere"]),
    "completion": (["completion", "fish"], ["completion", "a-shell-that-nobody-has"]),
}


def test_each_command_is_tried() -> None:
    assert [*RUNS] == sorted(RUNS, key=[*RUNS].index)
    assert {*RUNS} == {*NAMES}


@pytest.mark.parametrize("name", RUNS)
@pytest.mark.parametrize("well", [True, False])
def test_what_each_says(
    sandbox: Sandbox,
    token: Token,
    env: dict[str, str],
    home: Path,
    when_asked: Callable[[Callable[[], object]], None],
    name: str,
    well: bool,
) -> None:
    arguments = [each.replace("HOME", str(home)) for each in RUNS[name][not well]]
    if name == "login":
        when_asked(sandbox.approve)
    with Terminal(*arguments, env=env, width=NARROW) as terminal:
        if name == "sandbox" and well:
            terminal.read_until("keeps it.")
            terminal.type("\x03")
        code = terminal.finish()
    if name != "sandbox":
        assert (code == Exit.DONE) is (well or arguments[:1] in (["accounts"], ["logout"]))
    shown = terminal.output
    if name == "completion" and well:
        return  # a script
    assert shown.strip()
    assert broken(shown) == []


def test_a_question(token: Token, env: dict[str, str]) -> None:
    with Terminal("login", env=env, width=NARROW) as terminal:
        terminal.read_until("[y/N]: ")
        terminal.type("n\r")
        assert terminal.finish() == Exit.DONE
    assert broken(terminal.output) == []


def test_notices(sandbox: Sandbox, env: dict[str, str]) -> None:
    sandbox.script("GET /movies/popular", [Answer(429, headers={"Retry-After": "1"})])
    code, shown = on_a_terminal("api", "GET", "/movies/popular", "--jq", "length", env=env)
    assert code == Exit.DONE
    assert "waits" in shown
    assert broken(shown) == []


def test_colour_is_left_out(env: dict[str, str]) -> None:
    assert "\x1b[1;31mtrakt-auth:\x1b[0m Nobody" in on_a_terminal("token", env=env)[1]
    plain = {**env, "NO_COLOR": "1"}
    for arguments in (["token"], ["accounts"], ["call", "--list", "sync"], ["--help"]):
        assert "\x1b" not in on_a_terminal(*arguments, env=plain)[1]


def test_a_pipe_gets_whole_lines(token: Token, call: Call) -> None:
    assert len(call("accounts", COLUMNS="40").stdout.splitlines()) == 1
    assert len(call("call", "--list", COLUMNS="40").stdout.splitlines()) == len(catalogue.names())


def test_wrapped() -> None:
    text = "one two-three https://a.example/very/long/indeed/yes four"
    assert wrapped(text, 14, "* ", "  ") == [
        "* one",
        "  two-three",
        "  https://a.example/very/long/indeed/yes",
        "  four",
    ]
    assert wrapped("", 10, "  ") == [""]
    assert paragraphs("a\n\nb", 10) == ["a", "", "b"]


def test_definitions() -> None:
    rows = [("a", "what a means"), ("long-long", "b"), ("none", "")]
    assert definitions(rows, 60) == ["a          what a means", "long-long  b", "none"]
    assert definitions(rows, 20) == ["a", "  what a means", "long-long", "  b", "none"]
    assert definitions([("x" * 40, "y")], 60) == ["x" * 40, " " * 32 + "y"]


def test_a_page_of_help() -> None:
    page = Help(30)
    page.write_usage("prog", "[OPTIONS]")
    page.write_paragraph()
    with page.indentation():
        page.write_text("Some words that do not fit on one line.")
    with page.section("Options"):
        page.write_dl([("--a", "What a does.")])
    page.write("as it is\n")
    assert page.getvalue() == textwrap.dedent("""\
        Usage: prog [OPTIONS]

          Some words that do not fit
          on one line.

        Options:
          --a
            What a does.
        as it is
        """)
