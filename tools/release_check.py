"""``python -m tools.release_check``: what has to be true before a release, in the order of cost.

Refuses while the places to fill in are empty; then builds both distributions into dist/, checks
their metadata, and installs the wheel into an empty environment, where it signs in to the sandbox
and runs the demo.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.check_package import Trial, build, check_contents, run, try_out, uv
from tools.pythons import ROOT

LOCK = ROOT / "requirements" / "release.txt"


def missing(path: Path) -> list[str]:
    """The fields of release.toml that are still empty."""
    fields = tomllib.loads(path.read_text(encoding="utf-8"))
    wanted = ("repository", "documentation", "security_contact")
    return [name for name in wanted if not str(fields.get(name, "")).strip()]


def main(arguments: list[str] | None = None) -> int:
    """Check; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.release_check", description=__doc__)
    parser.add_argument(
        "--as-if", type=Path, metavar="FILE", help="check as if FILE were release.toml, in a copy"
    )
    as_if: Path | None = parser.parse_args(arguments).as_if
    if empty := missing(as_if or ROOT / "release.toml"):
        print(f"release.toml: fill in {', '.join(empty)} first", file=sys.stderr)
        return 1
    if as_if is None:
        dist = ROOT / "dist"
        shutil.rmtree(dist, ignore_errors=True)
        check(ROOT, dist)
        print("ready to be tagged; see RELEASING.md")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "checkout"
        for path in tracked():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, copy / path)
        shutil.copy(as_if, copy / "release.toml")
        check(copy, Path(folder) / "dist")
    print(f"everything else holds; fill in release.toml as in {as_if}")
    return 0


def tracked() -> list[str]:
    """The files of this checkout that git knows."""
    git = ["git", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(git, capture_output=True, text=True, check=True)
    return [path for path in listed.stdout.split("\0") if path and (ROOT / path).is_file()]


def check(root: Path, dist: Path) -> None:
    """Build a checkout into `dist`, and try out what came of it."""
    wheel, sdist = build(dist, root)
    check_contents(wheel)
    with environment() as python:
        uv("pip", "install", "--quiet", "--python", python, "--require-hashes", "-r", str(LOCK))
        run(python, "-m", "twine", "check", "--strict", str(wheel), str(sdist))
    try_out(Trial(wheel, extras="all"))
    with environment() as python:
        uv("pip", "install", "--quiet", "--python", python, f"trakt-auth[all] @ {wheel.as_uri()}")
        run(python, "-m", "trakt_auth.cli.demo", cwd=str(dist))


@contextmanager
def environment() -> Iterator[str]:
    """An empty environment; yields its interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        uv("venv", "--quiet", folder)
        yield f"{folder}/bin/python"


if __name__ == "__main__":
    sys.exit(main())
