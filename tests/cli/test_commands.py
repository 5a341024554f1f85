"""The command line itself: help, version, imports, the missing extra."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.conftest import Call
from tests.cli.terminal import run
from trakt_auth import __version__
from trakt_auth._addresses import APPLICATIONS_URL
from trakt_auth._ground.origin import to_install
from trakt_auth.cli.exits import Exit


@pytest.mark.parametrize("arguments", [["--help"], ["login", "-h"], []])
def test_help_says_where_a_client_id_comes_from(call: Call, arguments: list[str]) -> None:
    result = call(*arguments)
    assert (result.returncode, result.stderr) == (Exit.DONE, "")
    assert APPLICATIONS_URL in result.stdout


def test_help_names_the_exit_codes(call: Call) -> None:
    assert "3 denied" in call("--help").stdout


def test_the_secret_has_no_option(call: Call) -> None:
    # An argument shows in the process list.
    assert call("login", "--client-secret", "x").returncode == Exit.USAGE


@pytest.mark.slow
def test_version(env: dict[str, str]) -> None:
    result = run("--version", env=env)
    assert (result.returncode, result.stdout) == (Exit.DONE, f"trakt-auth {__version__}\n")


@pytest.mark.slow
def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, trakt_auth.cli.commands\n"
        "heavy = {'httpx', 'rich', 'segno', 'attrs', 'generated_client', 'starlette', 'uvicorn'}\n"
        "print(*heavy & set(sys.modules))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert (result.stdout, result.stderr) == ("\n", "")


@pytest.mark.slow
def test_a_module_of_its_own_that_is_missing_is_not_an_extra() -> None:
    code = (
        "import sys, trakt_auth.cli as cli\nsys.modules['trakt_auth.cli.exits'] = None\ncli.main()"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert "ModuleNotFoundError" in result.stderr
    assert "pip install" not in result.stderr


def test_an_error_of_the_system_without_words_of_its_own(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(*_: object) -> None:
        raise OSError("odd")

    monkeypatch.setattr("trakt_auth.stores.FileTokenStore.load", load)
    result = call("status")
    assert (result.returncode, result.stderr) == (Exit.ERROR, "trakt-auth: odd\n")


@pytest.mark.slow
def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys\nsys.modules['typer'] = None\nfrom trakt_auth.cli import main\nsys.exit(main())"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == Exit.ERROR
    assert result.stderr == f"trakt-auth: the command needs its extra: {to_install('cli')}\n"
