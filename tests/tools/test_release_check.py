"""A release: refused while a place is empty; once all are filled in, its links are whole."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from hatch_build import BADGES, absolute, read, urls, with_badges
from tools import release_check
from tools.pythons import ROOT
from trakt_auth import __version__

HOME = "https://docs.example.test/trakt-auth/"
FILLED = f"""\
repository = "https://git.example.test/x"
documentation = "{HOME}"
security_contact = "security@example.test"
"""


def test_the_empty_places_are_named(tmp_path: Path) -> None:
    path = tmp_path / "release.toml"
    path.write_text('repository = "https://example.test/x"\ndocumentation = " "\n')
    assert release_check.missing(path) == ["documentation", "security_contact"]
    path.write_text(FILLED)
    assert release_check.missing(path) == []


def test_nothing_is_built_before(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "release.toml").write_text("")
    monkeypatch.setattr(release_check, "ROOT", tmp_path)
    assert release_check.main([]) == 1
    assert "security_contact" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [tmp_path / "release.toml"]


def test_links_become_absolute() -> None:
    text = '[a](docs/a.md) [b](docs/reference/b.md#c) <img src="docs/images/i.svg"> [d](https://e.test)'
    assert absolute(text, HOME) == (
        f'[a]({HOME}a.html) [b]({HOME}reference/b.html#c) <img src="{HOME}images/i.svg"> '
        "[d](https://e.test)"
    )


def test_addresses_that_are_empty_are_left_out() -> None:
    assert urls("", "") == {}
    assert urls("https://git.example.test/x/", "") == {
        "Source": "https://git.example.test/x",
        "Issues": "https://git.example.test/x/issues",
    }


def test_a_badge_is_there_once_its_address_is() -> None:
    assert with_badges(BADGES, "", HOME) == with_badges(BADGES, "https://e.test/x", "") == BADGES
    text = with_badges(BADGES, "https://git.example.test/x/", HOME)
    leads_to = re.findall(r"\[!\[\w+\]\([^)]+\)\]\(([^)]+)\)", text)
    pages = [each.removeprefix(HOME) for each in leads_to if each.startswith(HOME)]
    assert [(ROOT / "docs" / page).with_suffix(".md").exists() for page in pages] == [True, True]
    assert leads_to[2] == "https://git.example.test/x/actions"
    assert (ROOT / ".github" / "workflows" / "test.yml").exists()


def test_the_readme_has_the_badges_that_its_addresses_allow() -> None:
    _, readme = read(ROOT)
    assert readme == (ROOT / "README.md").read_text(encoding="utf-8")
    assert (BADGES in readme) != ("[![" in readme)


def metadata_of(folder: Path) -> Message:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist", "."]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    (wheel,) = (folder / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [each for each in archive.namelist() if each.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))


@pytest.mark.slow
@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
def test_what_a_package_index_shows(tmp_path: Path, filled: bool) -> None:
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "release.toml"):
        shutil.copy(ROOT / name, tmp_path)
    for package in ("trakt_auth", "generated_client"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    shutil.copy(ROOT / "trakt_auth" / "_version.py", tmp_path / "trakt_auth")
    if filled:
        (tmp_path / "release.toml").write_text(FILLED)
    metadata = metadata_of(tmp_path)
    shown = str(metadata.get_payload())
    relative = re.findall(r'\]\((?!https?:)[^)]*\)|src="(?!https?:)[^"]*"', shown)
    assert "Trakt" in shown
    if filled:
        assert relative == []
        assert f"Documentation, {HOME.rstrip('/')}" in metadata.get_all("Project-URL", [])
        assert len(metadata.get_all("Project-URL", [])) == 4
        assert shown.count("[![") == 3
        assert BADGES not in shown
    else:
        assert relative
        assert "[![" not in shown
        assert metadata.get_all("Project-URL") is None
    assert metadata["Description-Content-Type"] == "text/markdown"


def test_every_link_of_the_readme_leads_into_the_site_or_elsewhere() -> None:
    text = absolute((ROOT / "README.md").read_text(encoding="utf-8"), HOME)
    pages = re.findall(rf"{re.escape(HOME)}([^)#\"]+)", text)
    assert len(pages) > 20
    for page in pages:
        path = ROOT / "docs" / page
        assert path.exists() or path.with_suffix(".md").exists()
    assert re.findall(r'\]\((?!https?:)[^)]*\)|src="(?!https?:)[^"]*"', text) == []


def test_the_example_for_home_assistant_asks_for_exactly_this_version() -> None:
    place = ROOT / "examples" / "home-assistant" / "custom_components" / "trakt"
    manifest = json.loads((place / "manifest.json").read_text())
    assert manifest["requirements"] == [f"trakt-auth=={__version__}"]
