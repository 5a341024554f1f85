"""Shell completion: commands, options, and the accounts that are signed in."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import typer

from tests.cli.terminal import COMMAND
from trakt_auth.cli.commands import app
from trakt_auth.cli.options import accounts
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

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
def test_accounts(env: dict[str, str], home: Path, store: str | None) -> None:
    directory = home / (store or "trakt-auth")
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


def test_a_store_that_is_not_there_completes_nothing(env: dict[str, str], home: Path) -> None:
    assert complete(env, "login --account ") == []
    assert [*home.iterdir()] == []
