"""The release check refuses to go on while a place is still to be filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import release_check


def test_the_empty_places_are_named(tmp_path: Path) -> None:
    path = tmp_path / "release.toml"
    path.write_text('repository = "https://example.test/x"\ndocumentation = " "\n')
    assert release_check.missing(path) == ["documentation", "security_contact"]


def test_nothing_is_built_before(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "release.toml").write_text("")
    monkeypatch.setattr(release_check, "ROOT", tmp_path)
    assert release_check.main() == 1
    assert "security_contact" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [tmp_path / "release.toml"]
