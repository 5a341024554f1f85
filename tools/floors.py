"""Test by the oldest dependencies that pyproject.toml allows: ``python -m tools.floors``.

They go into an environment of their own. What is tested is all that meets a network or a disk.
Further arguments go to pytest.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

TESTS = (
    "tests/contrib",
    "tests/stores",
    "tests/tokens",
    "tests/wire",
    "tests/integration",
    "tests/sandbox",
    "--ignore=tests/sandbox/test_browser.py",  # drives a browser, which is none of ours
    "tests/client",
    "tests/login",
    "tests/test_oauth.py",
)
"""The parts of the suite that meet a network or a disk."""

TOOLS = ("aiosqlite", "hypothesis", "pytest", "pytest-xdist", "respx", "trio")
"""What the tests themselves need: as locked, since it is no part of what users install."""


def locked(name: str) -> str:
    """The requirement of `name` as requirements/dev.txt has it, without its hashes."""
    lock = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
    found = re.search(rf"^{re.escape(name)}==[^\s;\\]+", lock, re.MULTILINE)
    if found is None:
        raise LookupError(f"{name} is not in requirements/dev.txt")
    return found[0]


def main(arguments: list[str]) -> int:
    """Install the floors, show them, and run the tests."""
    uv = [sys.executable, "-m", "uv"]
    with tempfile.TemporaryDirectory() as folder:
        python = f"{folder}/bin/python"
        install = [*uv, "pip", "install", "--quiet", "--python", python]
        for command in (
            [*uv, "venv", "--quiet", "--python", sys.executable, folder],
            [
                *install,
                "--resolution",
                "lowest-direct",
                "-e",
                ".[all]",
                *(locked(name) for name in TOOLS),
            ],
            [*uv, "pip", "list", "--python", python],
            [python, "-m", "pytest", "-n", "2", *(arguments or TESTS)],
        ):
            if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
