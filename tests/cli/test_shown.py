"""What others have chosen commands no terminal; a pipe gets it as it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.cli.terminal import Terminal
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

COMMANDING = "a\x07\x08\r\x1b]0;title\x1b\\\x1b[2J\x7f\x85\x9b31m\u061c\u200f\u202e\u2066b"
VISIBLE = (
    r"a\u0007\u0008\u000d\u001b]0;title\u001b\\u001b[2J\u007f\u0085\u009b31m"
    r"\u061c\u200f\u202e\u2066b"
)
LISTS = [{"name": COMMANDING, "description": "two\nlines\tand more", "ids": {"trakt": 1}}]
ASKED = [
    ["call", "users.lists.list", "me"],
    ["call", "users.lists.list", "me", "--lines"],
    ["call", "users.lists.list", "me", "--json"],
    ["call", "users.lists.list", "me", "--jq", ".name"],
    ["call", "users.lists.list", "me", "--jq", ".", "--lines"],
    ["api", "/users/me/lists"],
    ["api", "/users/me/lists", "--lines"],
    ["api", "/users/me/lists", "--json"],
    ["api", "/users/me/lists", "--include"],
    ["api", "/users/me/lists", "--paginate"],
    ["api", "/users/me/lists", "--jq", ".[0].name"],
]
OnTerminal = Callable[..., str]


def only_text(seen: str) -> bool:
    """Whether a terminal that is written this to does no more than show it."""
    return seen.replace("\n", "").replace("\t", "").isprintable()


@pytest.fixture
def lists(sandbox: Sandbox, token: Token) -> None:
    sandbox.script("GET /users/me/lists", [Answer.json(200, LISTS)])


@pytest.mark.parametrize("arguments", ASKED, ids=" ".join)
def test_an_answer_commands_no_terminal(
    lists: None, on_terminal: OnTerminal, arguments: list[str]
) -> None:
    seen = on_terminal(*arguments)
    assert r"\u001b[2J\u007f\u0085\u009b31m\u061c\u200f\u202e\u2066b" in seen
    assert only_text(seen), seen


@pytest.mark.parametrize(
    "arguments", [["call", "users.lists.list", "me"], ["api", "/users/me/lists"]]
)
def test_json_on_a_terminal_is_still_the_answer(
    lists: None, on_terminal: OnTerminal, arguments: list[str]
) -> None:
    assert json.loads(on_terminal(*arguments)) == LISTS


@pytest.mark.parametrize(
    "arguments", [["call", "users.lists.list", "me"], ["api", "/users/me/lists"]]
)
def test_a_pipe_gets_the_answer_as_it_is(lists: None, call: Call, arguments: list[str]) -> None:
    written = call(*arguments).stdout
    assert json.loads(written) == LISTS
    assert "\x9b31m\u061c\u200f\u202e\u2066b" in written


def test_a_pipe_gets_text_as_it_is(lists: None, call: Call) -> None:
    assert call("api", "/users/me/lists", "--jq", ".[0].name").stdout == f"{COMMANDING}\n"


def test_lines_and_tabs_of_a_text_are_kept(lists: None, on_terminal: OnTerminal) -> None:
    asked = ["api", "/users/me/lists", "--jq", ".[0].description"]
    assert on_terminal(*asked) == "two\nlines\tand more\n"


@pytest.mark.parametrize("status", [400, 422])
def test_the_names_of_wrong_fields(
    sandbox: Sandbox, token: Token, call: Call, on_terminal: OnTerminal, status: int
) -> None:
    answer = Answer.json(status, {"errors": {COMMANDING: ["is \x1b[2J\nwrong \x9b"]}})
    sandbox.script("POST /sync/ratings", [answer, answer])
    asked = ["api", "POST", "/sync/ratings", "-f", "movies=[]"]
    assert only_text(seen := on_terminal(*asked)), seen
    assert VISIBLE in "".join(seen.split())
    assert VISIBLE in call(*asked).stderr


@pytest.mark.parametrize("what", ["accounts", "status", "refresh", "token", "logout", "login"])
def test_the_name_of_an_account(
    token: Token, store: FileTokenStore, call: Call, on_terminal: OnTerminal, what: str
) -> None:
    name = COMMANDING + "\nrobin  good until tomorrow"
    store.save(name, token)
    options = [] if what == "accounts" else ["--account", name]
    seen = on_terminal(what, *options)
    assert only_text(seen), seen
    assert "\nrobin" not in seen
    said = call(what, *options)
    assert only_text(said.stdout + said.stderr), "this goes to a log"
    assert "\nrobin" not in said.stdout + said.stderr


def test_programs_are_told_the_exact_name(token: Token, store: FileTokenStore, call: Call) -> None:
    store.save(COMMANDING, token)
    events = [json.loads(line) for line in call("accounts", "--json").stdout.splitlines()]
    assert COMMANDING in [event["account"] for event in events]


@pytest.mark.parametrize(
    "arguments",
    [
        ["api", f"/x{COMMANDING}"],
        ["call", COMMANDING],
        ["call", "movies.get", "x", f"--{COMMANDING}", "1"],
        ["call", "movies.get", "x", COMMANDING, COMMANDING, COMMANDING],
        ["call", "--list", COMMANDING],
        ["export", COMMANDING],
        ["export", "history", "-o", f"/nowhere{COMMANDING}/x"],
        ["accounts", "--store", f"/nowhere{COMMANDING}"],
        ["completion", COMMANDING],
        [COMMANDING],
        ["sandbox", "--people", COMMANDING, "--port", "99999"],
        ["sandbox", "--catalogue", f"/nowhere{COMMANDING}"],
    ],
    ids=lambda arguments: repr(arguments[:2]),
)
def test_what_was_typed(token: Token, on_terminal: OnTerminal, arguments: list[str]) -> None:
    """A script may have put it together from what others have written."""
    assert only_text(seen := on_terminal(*arguments)), seen
    assert seen


@pytest.mark.slow
def test_the_screen_of_a_login(sandbox: Sandbox, env: dict[str, str], home: Path) -> None:
    name = "two\x1b]0;x\x07\x9b2J\u202e"
    with Terminal("login", "--account", name, env=env, width=200) as terminal:
        terminal.read_until("approval")
        sandbox.approve()
        assert terminal.finish() == Exit.DONE
    assert r"(account two\u001b]0;x\u0007\u009b2J\u202e)" in terminal.output
    for command in ("\x1b]0;", "\x07", "\x9b", "\u202e"):
        assert command not in terminal.output
