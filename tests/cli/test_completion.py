"""Shell completion: commands, options, and the accounts that are signed in."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.cli.conftest import Result, place_of
from tests.cli.terminal import COMMAND, run
from trakt_auth.cli import catalogue
from trakt_auth.cli.commands import app
from trakt_auth.cli.commands_calls import METHODS, SHELLS
from trakt_auth.cli.exits import Exit
from trakt_auth.cli.export_kinds import KINDS
from trakt_auth.cli.options import accounts
from trakt_auth.sandbox import Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

pytestmark = pytest.mark.slow

TOKEN = Token(
    access_token="MARKED", refresh_token="MARKED", expires_in=600, created_at=1_800_000_000
)


def complete(env: dict[str, str], words: str) -> list[str]:
    # As the script that --show-completion prints calls it.
    result = subprocess.run(
        COMMAND,
        env={
            **env,
            "_TRAKT_AUTH_COMPLETE": "complete_bash",
            "COMP_WORDS": f"trakt-auth {words}",
            "COMP_CWORD": str(len(words.split(" "))),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stderr == ""
    return result.stdout.split()


def test_commands(env: dict[str, str]) -> None:
    assert "login" in complete(env, "lo")


@pytest.mark.parametrize("store", [None, "elsewhere"])
def test_accounts(env: dict[str, str], sandbox: Sandbox, home: Path, store: str | None) -> None:
    directory = home / store if store else place_of(sandbox, home)
    for account in ("home", "work", "workshop"):
        FileTokenStore(directory).save(account, TOKEN)
    option = f"--store {directory} " if store else ""
    assert complete(env, f"login {option}--account ") == ["home", "work", "workshop"]
    assert complete(env, f"login {option}--account wo") == ["work", "workshop"]


def test_a_store_that_cannot_be_read_completes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(_: FileTokenStore) -> list[str]:
        raise PermissionError

    monkeypatch.setattr(FileTokenStore, "accounts", unreadable)
    context = typer.Context(typer.main.get_command(app))
    assert accounts(context, "") == []


def test_a_store_that_is_not_safe_completes_nothing(
    env: dict[str, str], store: FileTokenStore
) -> None:
    store.save("home", TOKEN)
    store.path.chmod(0o777)
    assert complete(env, "login --account ") == []


def test_a_store_that_is_not_there_completes_nothing(env: dict[str, str], home: Path) -> None:
    assert complete(env, "login --account ") == []
    assert [*home.iterdir()] == []


RECOMMENDATIONS = ("hide_movie", "hide_show", "movies", "shows")
BASH = """
PS1=; eval "$(trakt-auth completion bash)"
read -ra COMP_WORDS <<< "$1"
[[ $1 == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$1 COMP_POINT=${#1}
function=$(complete -p trakt-auth); function=${function##*-F }; function=${function%% *}
"$function" trakt-auth "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def in_bash(env: dict[str, str]) -> Callable[[str], list[str]]:
    """What bash offers after a line, by the function that the script gives it."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash")

    def offered(line: str) -> list[str]:
        place = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
        result = subprocess.run(
            [bash, "--norc", "-c", BASH, "bash", line],
            env={**env, "PATH": place},
            capture_output=True,
            text=True,
            check=True,
        )
        assert result.stderr == ""
        return result.stdout.split()

    return offered


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("trakt-auth ex", ["export"]),
        ("trakt-auth call sync.watched.", ["sync.watched.list"]),
        ("trakt-auth call recomm", [f"recommendations.{each}" for each in RECOMMENDATIONS]),
        ("trakt-auth call users.history --ty", ["--type"]),
        ("trakt-auth call users.history --type mo", ["movies"]),
        ("trakt-auth call nothing.", []),
        ("trakt-auth export wat", ["watchlist", "watched"]),
        ("trakt-auth api P", ["POST", "PUT", "PATCH"]),
        ("trakt-auth api GET P", []),
        ("trakt-auth completion z", ["zsh"]),
        ("trakt-auth call movies.get x --account wo", ["work", "workshop"]),
    ],
)  # fmt: skip
def test_bash_completes(
    in_bash: Callable[[str], list[str]], store: FileTokenStore, line: str, offered: list[str]
) -> None:
    for account in ("home", "work", "workshop"):
        store.save(account, TOKEN)
    assert in_bash(line) == offered


def test_bash_completes_every_call(in_bash: Callable[[str], list[str]]) -> None:
    assert in_bash("trakt-auth call ") == catalogue.names()


@pytest.mark.parametrize(
    ("shell", "ask"),
    [
        ("zsh", {"_TYPER_COMPLETE_ARGS": "trakt-auth call sync.history.a"}),
        (
            "fish",
            {
                "_TYPER_COMPLETE_ARGS": "trakt-auth call sync.history.a",
                "_TYPER_COMPLETE_FISH_ACTION": "get-args",
            },
        ),
    ],
)
def test_other_shells(env: dict[str, str], shell: str, ask: dict[str, str]) -> None:
    """As the script asks; the shells themselves are seldom at hand."""
    script = run("completion", shell, env=env).stdout
    assert f"complete_{shell}" in script
    assert all(name in script for name in ask)
    result = run(env={**env, **ask, "_TRAKT_AUTH_COMPLETE": f"complete_{shell}"})
    assert "sync.history.add" in result.stdout
    assert "Add items to watched history" in result.stdout
    assert "sync.history.list" not in result.stdout


def test_a_shell_that_is_none(call: Callable[..., Result]) -> None:
    result = call("completion", "csh")
    assert (result.returncode, result.stdout) == (Exit.USAGE, "")
    assert result.stderr.startswith("trakt-auth: SHELL: 'csh' is not one of bash, zsh")


def test_nothing_that_is_offered_is_more_to_a_shell_than_a_name() -> None:
    """zsh runs what is offered and its help as code, where typer escapes all but backslashes."""
    group: Any = typer.main.get_command(app)
    context = typer.Context(group)
    calls = [group.commands["call"].get_command(context, name) for name in catalogue.names()]
    offered, helps = [*METHODS, *SHELLS, *KINDS], []
    for command in [*group.commands.values(), *calls]:
        offered.append(command.name)
        helps.append(command.get_short_help_str())
        for parameter in command.params:
            offered += [*parameter.opts, *parameter.secondary_opts]
            offered += [item.value for item in parameter.shell_complete(context, "")]
            helps.append(getattr(parameter, "help", None) or "")
            # Nothing of what is typed comes back.
            assert parameter.shell_complete(context, "x$(touch ran)") == []
    assert {"login", "--account", "movies", "sync.history.add"} <= {*offered}
    assert [each for each in offered if not re.fullmatch(r"[A-Za-z0-9_.,@-]+", each)] == []
    assert [each for each in helps if "\\" in each] == []
