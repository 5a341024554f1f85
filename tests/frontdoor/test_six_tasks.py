"""The six everyday tasks take a page of the documentation and no more, and they work."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow

PROGRAM = Path(__file__).with_name("six_tasks.py")


def test_they_are_short() -> None:
    source = PROGRAM.read_text()
    tree = ast.parse(source)
    names = [
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom | ast.Import)
        for alias in node.names
    ]
    # Without the docstring and empty lines.
    lines = [line for line in source.splitlines()[1:] if line]
    assert len(lines) <= 22
    assert len(names) <= 6


def test_they_work(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        program = subprocess.Popen(
            [sys.executable, PROGRAM],
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "TRAKT_CLIENT_ID": sandbox.app.client_id,
                "TRAKT_CLIENT_SECRET": "sandbox-client-secret",
                "TRAKT_API_URL": sandbox.url,
                "TRAKT_AUTH_URL": sandbox.url,
                "XDG_STATE_HOME": str(tmp_path),
            },
        )
        with program:
            assert program.stdout is not None
            assert program.stdout.readline().startswith("Enter ")
            sandbox.approve()
            told = program.stdout.read().splitlines()
        assert program.returncode == 0
        assert told[0] == "robin"
        assert told[2].isdigit()
        assert any(tmp_path.rglob("*"))
        calls = [(each.method, each.path) for each in sandbox.requests]
    for call in (
        ("GET", "/sync/watched/movies"),
        ("POST", "/sync/history"),
        ("POST", "/sync/watchlist"),
        ("POST", "/scrobble/start"),
        ("POST", "/scrobble/stop"),
    ):
        assert call in calls
