"""What importing costs, in fresh interpreters: ``python -m benchmarks.imports``."""

from __future__ import annotations

import json
import statistics
import subprocess

from attrs import frozen

from benchmarks import environments
from benchmarks.environments import BARE, OURS, PYTRAKT, TRAKT_PY
from benchmarks.tables import ratio, table

NOTHING = "pass"
PACKAGE = "import trakt_auth"
HTTPX = "import httpx, attrs"
FRONT = "from trakt_auth import Trakt"
LOGIN = "from trakt_auth import DeviceFlow"
OPERATION = "import generated_client.api.users.retrieve_settings"
STATEMENTS = (
    (OURS, NOTHING),
    (OURS, PACKAGE),
    (BARE, HTTPX),
    (OURS, FRONT),
    (OURS, LOGIN),
    (OURS, OPERATION),
    (PYTRAKT, "import trakt"),
    (PYTRAKT, "from trakt.auth.device import DeviceAuthAdapter"),
    (TRAKT_PY, "from trakt import Trakt"),
)

PROGRAM = """
import time
began = time.process_time()
{}
spent = time.process_time() - began
for line in open("/proc/self/status"):
    if line.startswith("VmHWM"):
        print([spent * 1000, int(line.split()[1]) / 1024])
"""


@frozen
class Cost:
    """Medians."""

    milliseconds: float
    """Of CPU, for the statement alone, apart from the interpreter's own start."""
    megabytes: float
    """Of the whole process."""


def measure(*, quick: bool) -> dict[str, Cost]:
    """By statement; all take turns."""
    runs: dict[str, list[tuple[float, float]]] = {statement: [] for _, statement in STATEMENTS}
    for _ in range(3 if quick else 25):
        for library, statement in STATEMENTS:
            command = [environments.python(library), "-I", "-c", PROGRAM.format(statement)]
            runs[statement].append(json.loads(subprocess.check_output(command)))
    return {
        statement: Cost(*map(statistics.median, zip(*costs, strict=True)))
        for statement, costs in runs.items()
    }


def report(costs: dict[str, Cost]) -> str:
    """The table."""
    base, bare = costs[HTTPX], costs[NOTHING]
    rows = [
        [
            "nothing" if statement == NOTHING else f"`{statement}`",
            f"{costs[statement].milliseconds:.1f}",
            ratio(costs[statement].milliseconds, base.milliseconds),
            f"{costs[statement].megabytes:.1f}",
            f"{costs[statement].megabytes - bare.megabytes:+.1f}",
        ]
        for _, statement in STATEMENTS
    ]
    head = ["statement", "ms CPU", "x `httpx, attrs`", "MB, whole process", "MB more than nothing"]
    return table(head, rows)


if __name__ == "__main__":
    environments.prepare()
    print(report(measure(quick=False)))
