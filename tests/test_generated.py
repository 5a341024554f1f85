"""A stranger's generated_client is noticed before it handles anything."""

from __future__ import annotations

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


@pytest.mark.parametrize("module", ["client", "paging", "bodies"])
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
    assert "reinstall trakt-auth" in last
