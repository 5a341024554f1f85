"""An authorised call of a server that costs nothing: ``python -m benchmarks.calls``."""

from __future__ import annotations

import json
import statistics
import subprocess

from benchmarks import environments
from benchmarks.environments import BARE, OURS, PYTRAKT, TRAKT_PY
from benchmarks.server import serving
from benchmarks.tables import ratio, table

LIBRARIES = (BARE, OURS, PYTRAKT, TRAKT_PY)


def measure(*, quick: bool) -> str:
    """All take turns, each in a new process; the table."""
    rounds, calls = (3, 100) if quick else (20, 150)
    runs: dict[str, list[dict[str, float]]] = {library: [] for library in LIBRARIES}
    with serving(5) as url:
        for _ in range(rounds):
            for library in LIBRARIES:
                command = environments.client(library, "call", url, calls)
                runs[library].append(json.loads(subprocess.check_output(command)))
    medians = {
        library: [statistics.median(run[what] * 1e6 for run in costs) for what in ("wall", "cpu")]
        for library, costs in runs.items()
    }
    wall, cpu = medians[BARE]
    rows = [
        [library, f"{own[0]:.0f}", ratio(own[0], wall), f"{own[1]:.0f}", ratio(own[1], cpu)]
        for library, own in medians.items()
    ]
    return table(["library", "us a call", "x bare", "us CPU a call", "x bare"], rows)


if __name__ == "__main__":
    environments.prepare()
    print(measure(quick=False))
