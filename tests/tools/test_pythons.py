"""The supported Pythons: named alike everywhere, and taken from Debian sid where one is missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tools import pythons, sid
from tools.pythons import ROOT, VERSIONS


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("pyproject.toml", r"Python :: (3\.\d+)"),
        (".github/workflows/test.yml", r'python: \[(".*")\]'),
        (".github/workflows/nightly.yml", r"python-version: \|\s([\d\.\s]*)"),
        ("docs/versioning.md", r"Python (3.*) are supported"),
    ],
)
def test_each_place_names_the_same_versions(path: str, place: str) -> None:
    found = " ".join(re.findall(place, (ROOT / path).read_text()))
    assert sorted(re.findall(r"3\.\d+", found)) == list(VERSIONS)


def test_without_root_it_says_so_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(pythons, "VERSIONS", ("3.99",))
    monkeypatch.setattr(sid, "FOLDER", tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert pythons.main() == 0
    assert capsys.readouterr().out.splitlines() == [
        "making a Debian sid for Python 3.99",
        "there is none: only root can make one",
        "skipped: Python 3.99 is not on this machine",
    ]


def test_without_its_programs_it_names_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(sid.CannotBeMade, match="it needs apt-get"):
        sid.mirror()


@pytest.fixture
def root() -> None:
    """Skip where no root of its own can be entered."""
    alone = [*sid._ALONE, "true"]
    if os.geteuid() or shutil.which("unshare") is None or subprocess.run(alone).returncode:
        pytest.skip("needs root, and to be allowed `unshare --mount`")


@pytest.mark.slow
@pytest.mark.usefixtures("root")
def test_a_command_runs_inside_and_leaves_nothing_mounted(tmp_path: Path) -> None:
    folder = tmp_path / "sid"
    for program in ("env", "sh"):
        copy_with_libraries(program, folder)
    (folder / "etc/ssl").mkdir(parents=True)
    script = (
        "pwd; [ -e pyproject.toml ] && [ -d /proc/self ] && [ ! -e /usr/bin/apt-get ] && exit 7"
    )
    command = [*sid.entering(folder), "sh", "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (7, f"{ROOT}\n"), done.stderr
    assert str(folder) not in Path("/proc/self/mountinfo").read_text()
    assert not any((folder / "proc").iterdir())


@pytest.mark.slow
@pytest.mark.usefixtures("root")
def test_the_old_one_stays_until_a_new_one_is_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    script(programs / "apt-get", "echo http://mirror.test/debian/")
    folder = tmp_path / "pythons" / "sid"

    script(programs / "debootstrap", 'mkdir "$4"; echo "$@" >"$4/made"')
    sid.make(["python3.98", "python3.99"], folder)
    made = (folder / "made").read_text().split()
    assert made[:3] == ["--variant=minbase", "--include=python3.98,python3.99", "sid"]
    assert made[4] == "http://mirror.test/debian/"

    script(programs / "debootstrap", 'mkdir "$4"; echo "E: no such package" >&2; exit 1')
    with pytest.raises(sid.CannotBeMade, match="failed: E: no such package"):
        sid.make(["python3.100"], folder)
    assert (folder / "made").read_text().split() == made
    assert list(folder.parent.iterdir()) == [folder]

    script(programs / "debootstrap", "sleep 60")
    monkeypatch.setattr(sid, "LONGEST", 0.1)
    with pytest.raises(sid.CannotBeMade, match="longer than"):
        sid.make(["python3.100"], folder)

    script(programs / "apt-get", "true")
    with pytest.raises(sid.CannotBeMade, match="apt-get update"):
        sid.make(["python3.100"], folder)


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def copy_with_libraries(program: str, folder: Path) -> None:
    path = shutil.which(program)
    assert path is not None
    libraries = subprocess.run(["ldd", path], capture_output=True, text=True, check=True).stdout
    for each in (path, *re.findall(r"/\S+(?= \()", libraries)):
        target = Path(f"{folder}{each}")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(each, target)
