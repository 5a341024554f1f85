"""Completion in real shells: somebody types a line and presses TAB, and no name runs as code."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

pytestmark = pytest.mark.slow

TOKEN = Token(
    access_token="MARKED", refresh_token="MARKED", expires_in=600, created_at=1_800_000_000
)
# Each makes the file `ran` where a shell takes it for code, or the names of files where it is a
# pattern.
CODE = [
    r"x\$(touch ran)",
    "x$(touch ran)",
    "x`touch ran`",
    r"x\`touch ran\`",
    "x;touch ran;",
    "x'$(touch ran)'",
    'x"$(touch ran)"',
    "x\n$(touch ran)",
    "x)); touch ran; ((",
    "*",
    "x y",
]
PLAIN = ["bots.2", "me@home", "robin-1", "work_shop"]

# In each, Ctrl-O writes down what the line is by then, and empties it.
STARTS = {
    "bash": r"""
PS1=; bind 'set enable-bracketed-paste off'; eval "$(trakt-auth completion bash)"
bind -x '"\C-o": printf "%s\0" "$READLINE_LINE" >> ../lines; READLINE_LINE='
""",
    "zsh": r"""
PS1=; unsetopt beep; autoload -U compinit; compinit -u -D; eval "$(trakt-auth completion zsh)"
write_down() { printf '%s\0' "$BUFFER" >> ../lines; BUFFER= }
zle -N write_down; bindkey '^O' write_down
""",
    "fish": r"""
function fish_prompt; end; trakt-auth completion fish | source
function write_down; printf '%s\0' (commandline) >> ../lines; commandline ''; end
bind \co write_down
""",
}
ARGUMENTS = {"bash": ["--norc", "--noprofile", "-i"], "zsh": ["-f", "-i"], "fish": ["-N", "-i"]}

Typed = Callable[..., list[str]]
"""Types lines, with TAB after each; returns what they are then."""


@pytest.fixture(params=STARTS)
def shell(request: pytest.FixtureRequest) -> str:
    """A shell that is on this machine."""
    name = str(request.param)
    if shutil.which(name) is None:
        pytest.skip(f"needs {name}: apt-get install {name}")
    return name


@pytest.fixture
def place(home: Path) -> Path:
    """Where the shell is: an empty directory."""
    place = home / "place"
    place.mkdir()
    return place


@pytest.fixture
def typed(shell: str, env: dict[str, str], home: Path, place: Path) -> Typed:
    """A person at the shell."""
    (home / "start").write_text(STARTS[shell])
    path = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
    # fish asks the terminal what it can do, and would wait for the answer.
    setting = {**env, "PATH": path, "fish_features": "no-query-term", "TERM": "dumb"}

    def typed(*lines: str) -> list[str]:
        program = [shutil.which(shell) or shell, *ARGUMENTS[shell]]
        with Terminal(env=setting, program=program) as terminal:
            terminal.type(f"cd '{place}'; . ../start; echo 'rea''dy'\n")
            terminal.read_until("ready")
            for line in lines:
                terminal.type(f"{line}\t\x0f")
            terminal.type("exit\n")
            terminal.finish()
        return (home / "lines").read_text().split("\0")[:-1]

    return typed


def test_no_name_of_an_account_runs_or_is_pasted(typed: Typed, home: Path, place: Path) -> None:
    lines = []
    for number, account in enumerate(CODE):
        FileTokenStore(home / f"store-{number}").save(account, TOKEN)
        lines.append(f"trakt-auth logout --store ../store-{number} --account {account[0]}")
    assert typed(*lines) == lines
    assert [*place.iterdir()] == []


def test_a_plain_name_is_completed(typed: Typed, store: FileTokenStore) -> None:
    for account in PLAIN:
        store.save(account, TOKEN)
    line = "trakt-auth logout --account "
    assert [each.rstrip() for each in typed(*(line + each[:2] for each in PLAIN))] == [
        line + each for each in PLAIN
    ]
