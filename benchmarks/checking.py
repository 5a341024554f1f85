"""What type checkers take for a small program: ``python -m benchmarks.checking``."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen

from benchmarks import environments
from benchmarks.environments import OURS
from benchmarks.tables import table

FRONT = """
from trakt_auth import FileTokenStore, Trakt

with Trakt(store=FileTokenStore()) as trakt:
    for item in trakt.movies.trending().first(3):
        print(item.watchers, item.movie.title)
"""
BARE = """
import httpx

with httpx.Client(base_url="https://api.trakt.tv") as client:
    for item in client.get("/movies/trending").json()[:3]:
        print(item["watchers"], item["movie"]["title"])
"""


@frozen
class Cost:
    """Medians, in seconds of CPU."""

    cold: float
    """mypy, without a cache."""
    warm: float
    """mypy, once more."""
    pyright: float
    """pyright, which keeps nothing."""


def measure(*, quick: bool) -> tuple[Cost, Cost]:
    """Ours, and bare httpx; both take turns."""
    runs: dict[str, list[tuple[float, float, float]]] = {FRONT: [], BARE: []}
    for _ in range(2 if quick else 7):
        for program, costs in runs.items():
            costs.append(_check(program))
    ours, bare = (Cost(*map(statistics.median, zip(*each, strict=True))) for each in runs.values())
    return ours, bare


def _check(program: str) -> tuple[float, float, float]:
    python = environments.python(OURS)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        mypy = ["mypy", "--strict", "--config-file=", "--python-executable", python, "program.py"]
        cold, warm = _seconds(folder, *mypy), _seconds(folder, *mypy)
        return cold, warm, _seconds(folder, "pyright", "--pythonpath", python, "program.py")


def _seconds(folder: str, *command: str) -> float:
    """Return the seconds of CPU of a program and of those that it starts. It must find nothing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", *command], cwd=folder, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(ours: Cost, bare: Cost) -> str:
    """The table."""
    rows = [
        [name, f"{of_ours:.1f}", f"{of_bare:.1f}", f"{of_ours - of_bare:+.1f}"]
        for name, of_ours, of_bare in (
            ("`mypy --strict`, the first time", ours.cold, bare.cold),
            ("`mypy --strict`, again", ours.warm, bare.warm),
            ("`pyright`", ours.pyright, bare.pyright),
        )
    ]
    return table(["s CPU", "`from trakt_auth import Trakt`", "`import httpx`", "more"], rows)


if __name__ == "__main__":
    environments.prepare()
    print(report(*measure(quick="--quick" in sys.argv[1:])))
