"""``python -m tools.release_check``: what has to be true before a release, in the order of cost.

Refuses while the places to fill in are empty; then builds both distributions into dist/, checks
their metadata, and installs the wheel into an empty environment, where it signs in to the sandbox
and runs the demo.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import tomllib
from pathlib import Path

from tools.check_package import Trial, build, check_contents, run, try_out, uv
from tools.pythons import ROOT

LOCK = ROOT / "requirements" / "release.txt"


def missing(path: Path) -> list[str]:
    """The fields of release.toml that are still empty."""
    fields = tomllib.loads(path.read_text(encoding="utf-8"))
    wanted = ("repository", "documentation", "security_contact")
    return [name for name in wanted if not str(fields.get(name, "")).strip()]


def main() -> int:
    """Check; return the exit code."""
    if empty := missing(ROOT / "release.toml"):
        print(f"release.toml: fill in {', '.join(empty)} first", file=sys.stderr)
        return 1
    dist = ROOT / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    wheel, sdist = build(dist)
    check_contents(wheel)
    with tempfile.TemporaryDirectory() as folder:
        uv("venv", "--quiet", folder)
        python = f"{folder}/bin/python"
        uv("pip", "install", "--quiet", "--python", python, "--require-hashes", "-r", str(LOCK))
        run(python, "-m", "twine", "check", "--strict", str(wheel), str(sdist))
    try_out(Trial(wheel, extras="all"))
    with tempfile.TemporaryDirectory() as folder:
        uv("venv", "--quiet", folder)
        python = f"{folder}/bin/python"
        uv("pip", "install", "--quiet", "--python", python, f"trakt-auth[all] @ {wheel.as_uri()}")
        run(python, "-m", "trakt_auth.cli.demo", cwd=folder)
    print("ready to be tagged; see RELEASING.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
