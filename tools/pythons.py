"""Find the Pythons of this machine, and run the unit tests by each: ``python -m tools.pythons``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = ("3.11", "3.12", "3.13")
"""What pyproject.toml says is supported."""

UNIT_TESTS = "not slow and not browser"
"""As `make test-unit`."""


def interpreter(version: str) -> str | None:
    """Find a Python of `version` on this machine."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    known = map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python")))
    for candidate in (*known, shutil.which(f"python{version}")):
        # One of pyenv's shims may be found, and then not work.
        if candidate and _works(candidate):
            return candidate
    return None


def _works(python: str) -> bool:
    return not subprocess.run([python, "-V"], capture_output=True, check=False).returncode


def main() -> int:
    """Run the unit tests by every supported Python but the one that runs this."""
    own = "{}.{}".format(*sys.version_info)
    failed = 0
    for version in VERSIONS:
        python = interpreter(version)
        if version == own:
            continue
        if python is None:
            print(f"skipped: Python {version} is not on this machine")
            continue
        print(f"Python {version}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            failed |= _test(python, folder)
    return failed


def _test(python: str, folder: str) -> int:
    """Test in an environment in `folder`, with the same locked dependencies."""
    uv = [sys.executable, "-m", "uv"]
    install = [*uv, "pip", "install", "--quiet", "--python", f"{folder}/bin/python"]
    for command in (
        [*uv, "venv", "--quiet", "--python", python, folder],
        [*install, "--require-hashes", "-r", "requirements/dev.txt"],
        [*install, "--no-deps", "--no-build-isolation", "-e", "."],
        [f"{folder}/bin/python", "-m", "pytest", "-n", "auto", "-m", UNIT_TESTS],
    ):
        if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
