"""A stranger's generated_client is noticed before it handles anything."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import trakt_auth

STRANGER = {
    "__init__.py": "from .client import AuthenticatedClient, Client",
    "client.py": "class Client: ...\nclass AuthenticatedClient(Client): ...",
    "errors.py": "class UnexpectedStatus(Exception): ...",
    "types.py": "class Unset: ...\nUNSET = Unset()\nclass Response: ...",
}


@pytest.mark.slow
@pytest.mark.parametrize(
    "module", ["client", "pages.operations", "_calls.writes", "trakt", "async_trakt"]
)
def test_a_stranger_of_the_same_name(module: str, tmp_path: Path) -> None:
    package = tmp_path / "generated_client"
    package.mkdir()
    for name, source in STRANGER.items():
        (package / name).write_text(source)
    run = subprocess.run(
        [sys.executable, "-c", f"import trakt_auth.{module}"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(Path(trakt_auth.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode != 0
    last = run.stderr.splitlines()[-1]
    assert last.startswith("ImportError: ")
    assert str(package) in last
    assert "install trakt-auth again" in last


HOME = Path(trakt_auth.__file__).parent


def imported(path: Path) -> list[str]:
    """The modules that a file imports as it is itself imported, in that order."""
    found: list[str] = []
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.Import):
            found += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
    return found


@pytest.mark.slow
def test_whoever_imports_it_asks_first_if_it_is_ours() -> None:
    users = {}
    for path in HOME.rglob("*.py"):
        # Before a module of a room, Python imports the room.
        room = imported(path.with_name("__init__.py")) if path.parent != HOME else []
        ours = [
            each
            for each in room + imported(path)
            if each.startswith(("generated_client", "trakt_auth"))
        ]
        if any(each.startswith("generated_client") for each in ours):
            users[str(path.relative_to(HOME))] = ours[0]
    assert {"trakt.py", "client.py", "_calls/requests.py", "_batches/parts.py"} <= users.keys()
    assert set(users.values()) == {"trakt_auth._generated"}, users
