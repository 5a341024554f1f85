"""What to install for an extra, as real metadata of a package says where it came from."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from trakt_auth._ground.origin import to_install

WHEEL = "trakt_auth-1.0-py3-none-any.whl"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The metadata of an installed trakt-auth, and none beside it."""
    metadata = tmp_path / "site" / "trakt_auth-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: trakt-auth\nVersion: 1.0\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site")])
    return metadata


def test_from_an_index(installed: Path) -> None:
    assert to_install("cli") == 'pip install "trakt-auth[cli]"'


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (
            {"url": "{here}/a%20b/" + WHEEL, "archive_info": {}},
            'pip install "trakt-auth[cli] @ {here}/a%20b/' + WHEEL + '"',
        ),
        ({"url": "{here}/a%20b", "dir_info": {}}, 'pip install "trakt-auth[cli] @ {here}/a%20b"'),
        (
            {"url": "{here}/a%20b", "dir_info": {"editable": True}},
            'pip install -e "{path}/a b[cli]"',
        ),
        (
            {"url": "{here}/gone.whl", "archive_info": {}},
            'install trakt-auth again, with its extra "cli"; {path}/gone.whl is gone',
        ),
        (
            {"url": "https://code.example/t", "vcs_info": {"vcs": "git", "commit_id": "ab12"}},
            'pip install "trakt-auth[cli] @ git+https://code.example/t@ab12"',
        ),
        (
            {"url": f"https://files.example/{WHEEL}", "archive_info": {}},
            f'pip install "trakt-auth[cli] @ https://files.example/{WHEEL}"',
        ),
    ],
)
def test_from_elsewhere(installed: Path, tmp_path: Path, origin: dict[str, Any], said: str) -> None:
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / WHEEL).touch()
    origin = {**origin, "url": origin["url"].replace("{here}", tmp_path.as_uri())}
    (installed / "direct_url.json").write_text(json.dumps(origin))
    said = said.replace("{here}", tmp_path.as_uri()).replace("{path}", str(tmp_path))
    assert to_install("cli") == said


def test_never_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    assert to_install("cli") == 'install the extra "cli" of trakt-auth, from where you have it'
