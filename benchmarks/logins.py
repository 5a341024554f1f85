"""Logins that wait at once in one process: CPU and memory. ``python -m benchmarks.logins``

Ours and bare httpx on asyncio; the others know threads alone.
"""

from __future__ import annotations

import json
import math
import statistics
import subprocess

from attrs import frozen

from benchmarks import environments
from benchmarks.environments import BARE, OURS, PYTRAKT, TRAKT_PY
from benchmarks.server import serving
from benchmarks.tables import ratio, table

PATIENCE = 45.0
"""Seconds beyond its schedule that a run may take before it counts as not reached."""


@frozen(kw_only=True)
class Crowd:
    """So many logins, one each `interval` seconds."""

    logins: int
    interval: int
    """Seconds between two polls of a login."""
    over: float
    """Seconds over which the logins start. Ours polls one interval later, and so must have begun
    by the time that the window opens: it is an interval, or nothing."""
    window: float
    """Seconds for which they are watched, once all wait."""
    rounds: int
    """How often ours and bare httpx, whose ratio is wanted, take turns; the others run once."""
    others: bool = True
    """Whether the others take part."""

    def __str__(self) -> str:
        pace = f"a poll every {self.interval} s"
        if self.logins == 1:
            return f"1, {pace}"
        started = f"started over {self.over:.0f} s" if self.over else "all at the same moment"
        return f"{self.logins:,}, {pace}, {started}"


# Ten thousand poll more rarely: at Trakt's pace they would be 2,000 polls a second.
CROWDS = (
    Crowd(logins=1, interval=1, over=0, window=3, rounds=3),
    Crowd(logins=100, interval=1, over=1, window=3, rounds=3),
    Crowd(logins=1000, interval=5, over=5, window=5, rounds=3),
    Crowd(logins=10_000, interval=40, over=40, window=6, rounds=1),
    Crowd(logins=1000, interval=5, over=0, window=10, rounds=1, others=False),
)
QUICK = (
    Crowd(logins=1, interval=1, over=0, window=2, rounds=1),
    Crowd(logins=1000, interval=5, over=5, window=5, rounds=1, others=False),
)


@frozen(kw_only=True)
class Cost:
    """Medians over the rounds."""

    started: int
    """How many logins waited; 0 where the run did not come to an end."""
    polls: float
    """A second."""
    cpu: float
    """Milliseconds a poll."""
    megabytes: float
    """The most that the process used, imports and all."""


NOT_REACHED = Cost(started=0, polls=0, cpu=0, megabytes=0)
Costs = dict[tuple[Crowd, str], Cost]


def measure(*, quick: bool) -> Costs:
    """By crowd and library; the libraries take turns."""
    costs: Costs = {}
    for crowd in QUICK if quick else CROWDS:
        turns = [OURS, BARE] * crowd.rounds + ([PYTRAKT, TRAKT_PY] if crowd.others else [])
        runs: dict[str, list[Cost]] = {library: [] for library in turns}
        with serving(crowd.interval) as url:
            for library in turns:
                runs[library].append(_run(crowd, library, url))
        costs.update({(crowd, library): _median(own) for library, own in runs.items()})
    return costs


def _run(crowd: Crowd, library: str, url: str) -> Cost:
    command = environments.client(library, "wait", url, crowd.logins, crowd.over, crowd.window)
    try:
        answer = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=crowd.over + 1.5 * crowd.window + PATIENCE,
            check=True,
        )
        seen = json.loads(answer.stdout)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return NOT_REACHED
    if not seen["polls"]:
        return NOT_REACHED
    return Cost(
        started=seen["started"],
        polls=seen["polls"] / seen["seconds"],
        cpu=seen["cpu"] / seen["polls"] * 1000,
        megabytes=seen["memory"] / 1024,
    )


def _median(costs: list[Cost]) -> Cost:
    reached = [cost for cost in costs if cost.started]
    if not reached:
        return NOT_REACHED
    return Cost(
        started=min(cost.started for cost in reached),
        polls=statistics.median(cost.polls for cost in reached),
        cpu=statistics.median(cost.cpu for cost in reached),
        megabytes=statistics.median(cost.megabytes for cost in reached),
    )


def kilobytes_each(costs: Costs, crowd: Crowd, library: str) -> float:
    """What one login more adds: the growth since the smallest crowd, where that was reached."""
    (alone,) = (
        cost for (small, name), cost in costs.items() if (small.logins, name) == (1, library)
    )
    if not alone.started:
        return math.nan
    growth = costs[crowd, library].megabytes - alone.megabytes
    return growth * 1024 / (crowd.logins - 1)


def report(costs: Costs) -> str:
    """The table."""
    rows = []
    for (crowd, library), cost in costs.items():
        bare = costs[crowd, BARE]
        if not cost.started:
            rows.append([crowd, library, "not reached", *["-"] * 7])
            continue
        each, bare_each = "-", 0.0
        if crowd.logins > 1:
            own = kilobytes_each(costs, crowd, library)
            bare_each = kilobytes_each(costs, crowd, BARE) if bare.started else 0.0
            each = f"{own:.1f}"
        rows.append(
            [
                crowd,
                library,
                f"{cost.started:,}",
                f"{cost.polls:.0f} of {crowd.logins / crowd.interval:.0f}",
                f"{cost.cpu:.2f}",
                ratio(cost.cpu, bare.cpu),
                f"{cost.megabytes:.1f}",
                ratio(cost.megabytes, bare.megabytes),
                each,
                ratio(float(each), bare_each) if bare_each else "-",
            ]
        )
    head = ["logins", "library", "waiting", "polls a second", "ms CPU a poll", "x bare"]
    return table([*head, "MB at most", "x bare", "KB each login", "x bare"], rows)


if __name__ == "__main__":
    environments.prepare()
    print(report(measure(quick=False)))
