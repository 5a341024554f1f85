"""Find the Pythons of this machine, and run the unit tests by each: ``python -m tools.pythons``.

As root on a Debian, those that the machine lacks are taken from Debian sid, in a folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen
from uv import find_uv_bin

from tools import sid

ROOT = sid.CHECKOUT
VERSIONS = ("3.11", "3.12", "3.13", "3.14", "3.15")
"""What pyproject.toml says is supported."""

UNIT_TESTS = "not slow and not browser"
"""As `make test-unit`."""


@frozen
class Python:
    """One that can be used here."""

    path: str
    inside: tuple[str, ...] = ()
    """What a command begins with that is to run where this Python is."""

    def __str__(self) -> str:
        return f"{self.path} of Debian sid" if self.inside else self.path

    def works(self) -> bool:
        """Whether it can be started: one of pyenv's shims may be found, and then not work."""
        command = (*self.inside, self.path, "-V")
        return not subprocess.run(command, capture_output=True, check=False).returncode


def interpreter(version: str) -> Python | None:
    """Find a Python of `version`: this machine's own, or that of the Debian sid made here."""
    return _own(version) or _in_sid(version)


def _own(version: str) -> Python | None:
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    known = map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python")))
    candidates = (*known, shutil.which(f"python{version}"))
    return next((each for path in candidates if path and (each := Python(path)).works()), None)


def _in_sid(version: str) -> Python | None:
    path = f"/usr/bin/python{version}"
    if not Path(f"{sid.FOLDER}{path}").exists():
        return None
    found = Python(path, sid.entering())
    return found if found.works() else None


def _complete() -> None:
    """Make a Debian sid, if this machine lacks a Python."""
    lacking = [version for version in VERSIONS if _own(version) is None]
    if all(map(_in_sid, lacking)):
        return
    print(f"making a Debian sid for Python {', '.join(lacking)}", flush=True)
    try:
        sid.make(f"python{version}-venv" for version in lacking)
    except sid.CannotBeMade as why:
        print(f"there is none: {why}")


def main() -> int:
    """Run the unit tests by every supported Python but the one that runs this."""
    own = "{}.{}".format(*sys.version_info)
    failed = 0
    _complete()
    for version in VERSIONS:
        if version == own:
            continue
        python = interpreter(version)
        if python is None:
            print(f"skipped: Python {version} is not on this machine")
            continue
        print(f"Python {version}: {python}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            failed |= _test(python, folder)
    return failed


def _test(python: Python, folder: str) -> int:
    """Test in an environment in `folder`, with the same locked dependencies."""
    uv = find_uv_bin()
    install = [uv, "pip", "install", "--quiet", "--python", f"{folder}/bin/python"]
    for command in (
        [uv, "venv", "--quiet", "--python", python.path, folder],
        [*install, "--require-hashes", "-r", "requirements/dev.txt"],
        [*install, "--no-deps", "--no-build-isolation", "-e", "."],
        [f"{folder}/bin/python", "-m", "pytest", "-n", "auto", "-m", UNIT_TESTS],
    ):
        if code := subprocess.run([*python.inside, *command], cwd=ROOT, check=False).returncode:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
