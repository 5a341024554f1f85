"""What importing costs: milliseconds in fresh interpreters, medians and ratios of one run.

``python -m benchmarks.imports [rounds]``
"""

from __future__ import annotations

import statistics
import subprocess
import sys

STATEMENTS = {
    "bare interpreter": "pass",
    "import trakt_auth": "import trakt_auth",
    "import httpx, attrs": "import httpx, attrs",
    "from trakt_auth import DeviceFlow": "from trakt_auth import DeviceFlow",
    "one generated operation": "import generated_client.api.users.retrieve_settings",
}


def milliseconds(statement: str) -> float:
    """The time one fresh interpreter takes for `statement`, apart from its own start."""
    program = (
        "import time; began = time.perf_counter()\n"
        f"{statement}\n"
        "print((time.perf_counter() - began) * 1000)"
    )
    return float(subprocess.check_output([sys.executable, "-c", program]))


def main() -> None:
    """Measure all statements in turn and print a table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    runs: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    for _ in range(rounds):
        for name, statement in STATEMENTS.items():
            runs[name].append(milliseconds(statement))
    medians = {name: statistics.median(times) for name, times in runs.items()}
    base = medians["import httpx, attrs"]
    print(f"medians of {rounds} fresh interpreters, Python {sys.version.split()[0]}")
    for name, median in medians.items():
        print(f"{name:36}{median:8.1f} ms{median / base:8.2f} x httpx, attrs")


if __name__ == "__main__":
    main()
