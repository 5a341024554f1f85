"""Law (b) What reaches a terminal, a log line or a completion commands nothing there."""

from __future__ import annotations

import ast
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.adversaries.conftest import NAMES
from tests.adversaries.hostile_trakt import COMMANDING, HostileTrakt
from tests.adversaries.surfaces import COMMANDS, ROOT, commands, lines
from trakt_auth.cli.commands_calls import SHELLS
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

OnTerminal = Callable[..., str]
Ends = Callable[[str], tuple[str, ...]]

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("sleeps")]


def only_text(seen: str) -> bool:
    """Whether a terminal that is written this to does no more than show it."""
    return seen.replace("\n", "").replace("\t", "").isprintable()


def one_line_each(records: list[logging.LogRecord]) -> bool:
    ours = [each.getMessage() for each in records if each.name.startswith("trakt_auth")]
    return all(map(str.isprintable, ours))


@pytest.mark.parametrize("name", commands())
def test_no_command_passes_on_what_commands_a_terminal(
    token: Token,
    home: Path,
    on_terminal: OnTerminal,
    caplog: pytest.LogCaptureFixture,
    ends: Ends,
    name: str,
) -> None:
    """Whatever stands on the command line, and whatever the host answers."""
    caplog.set_level(logging.DEBUG)
    for line in lines(name, COMMANDING, safe=ends(name)):
        FileTokenStore(home / "logins").save("default", token)
        store = ["--store", str(home / "logins")] if "--store" not in line else []
        seen = on_terminal(*line, *(store if takes_store(name) else []))
        assert only_text(seen), (line, seen)
    assert one_line_each(caplog.records)


def takes_store(name: str) -> bool:
    return any("--store" in each.opts for each in commands()[name].params)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 420, 422, 423, 426, 429, 500])
def test_no_error_of_a_host_passes_it_on(
    trakt_user: HostileTrakt,
    token: Token,
    home: Path,
    on_terminal: OnTerminal,
    status: int,
) -> None:
    trakt_user.status = status
    FileTokenStore(home / "logins").save("default", token)
    seen = on_terminal("api", "/x", "--store", str(home / "logins"))
    assert seen
    assert only_text(seen), seen


def test_no_name_of_an_account_passes_it_on(
    token: Token, home: Path, on_terminal: OnTerminal, name_chooser: str
) -> None:
    store = FileTokenStore(home / "logins")
    for name, command in COMMANDS.commands.items():
        if not takes_store(name):
            continue
        store.save(name_chooser, token)
        named = any(each.name == "account" for each in command.params)
        account = [f"--account={name_chooser}"] if named else []
        base = next(lines(name, "x"))
        seen = on_terminal(*base, *account, "--store", str(store.path))
        assert only_text(seen), (name, seen)
        assert "\nCRITICAL" not in seen


def test_nothing_of_the_command_writes_but_by_one_module() -> None:
    """So a command that is new passes `shown` too. Those named here write no text of others."""
    writers = set()
    for path in (ROOT / "trakt_auth" / "cli").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if named in ("print", "sys.stdout.write", "sys.stderr.write") or named.endswith(
                ("Console", "echo", "secho", "confirm", "prompt")
            ):
                writers.add(path.stem)
    assert writers == {
        "output",
        "__init__",  # says what is not installed
        "browser_login",  # asks for a code, in words of its own
        "demo",  # of the sandbox, for a person who looks on
        "login",  # asks, with `shown`
        "progress",  # a bar
        "reporters",  # the screen of a login, with `shown`
    }


@pytest.mark.parametrize("shell", SHELLS)
def test_no_shell_is_handed_a_name_that_it_would_run(
    token: Token,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    shell: str,
) -> None:
    store = FileTokenStore(home / "logins")
    for name in (*NAMES, "plain"):
        store.save(name, token)
    words = f"trakt-auth status --store {store.path} --account "
    asked = {  # by the scripts that each of them runs
        "_TRAKT_AUTH_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": "",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "COMP_WORDS": words,
        "COMP_CWORD": "5",
    }
    for variable, value in asked.items():
        monkeypatch.setenv(variable, value)
    with pytest.raises(SystemExit):
        COMMANDS([], prog_name="trakt-auth")
    offered = capsys.readouterr().out
    assert "plain" in offered
    assert only_text(offered)
    assert [name for name in NAMES if name in offered] == ["n" * 200], "it is plain"


@pytest.mark.parametrize("name", commands())
def test_what_is_completed_is_plain(
    token: Token, home: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(home))
    FileTokenStore().save(COMMANDING, token)
    FileTokenStore().save("$(touch ran)", token)
    command: Any = commands()[name]
    context = typer.Context(command)
    for each in command.params:
        for item in each.shell_complete(context, ""):
            assert only_text(str(item.value)), (name, each.name)
            assert not {*"$`;'\"()\n"} & {*str(item.value)}, (name, each.name, item.value)
            assert not str(item.value).startswith("-")
