"""Requests spent, and the time from the approval to the token: ``python -m benchmarks.approval``.

The same script for all: Trakt's interval of 5 s, and a person who takes their time.
"""

from __future__ import annotations

import statistics

from benchmarks import environments
from benchmarks.environments import OURS, PYTRAKT, TRAKT_PY
from benchmarks.tables import table
from benchmarks.trials import Ending, Trial, run_all
from trakt_auth.sandbox import Answer

LIBRARIES = (OURS, PYTRAKT, TRAKT_PY)
AT_ONCE = 45
INTERVAL = 5
LIMIT = 45.0
APPROVALS = (11.0, 12.7, 14.4)
"""Seconds after the code: early, halfway and late between two polls."""
SCENES: dict[str, tuple[Answer | None, ...]] = {
    "all goes well": (),
    "one 429": (None, Answer(429)),
    "one 429 with `Retry-After: 8`": (None, Answer(429, headers={"Retry-After": "8"})),
    "one 502": (None, Answer.html(502)),
    "one broken connection": (None, Answer.reset()),
}


def measure(*, quick: bool) -> dict[str, str]:
    """Play all scenes with all libraries; one table."""
    scenes = dict(list(SCENES.items())[:1]) if quick else SCENES
    approvals = APPROVALS[:1] if quick else APPROVALS
    trials = [
        Trial(
            library=library,
            polls=polls,
            approve_after=approval,
            interval=INTERVAL,
            limit=LIMIT,
        )
        for polls in scenes.values()
        for library in LIBRARIES
        for approval in approvals
    ]
    endings = iter(run_all(trials, AT_ONCE))
    rows = [
        [scene, library, *_cells([next(endings) for _ in approvals])]
        for scene in scenes
        for library in LIBRARIES
    ]
    head = ["scene", "library", "tokens", "requests", "too fast", "seconds to the token"]
    return {"approval": table(head, rows)}


def _cells(endings: list[Ending]) -> list[str]:
    delays = [ending.delay for ending in endings if ending.delay is not None]
    others = sorted({ending.outcome for ending in endings if ending.delay is None})
    return [
        f"{len(delays)} of {len(endings)}",
        f"{statistics.median(ending.requests for ending in endings):.0f}",
        f"{sum(ending.slowed for ending in endings)}",
        f"{statistics.median(delays):.1f}" if delays else ", ".join(others),
    ]


if __name__ == "__main__":
    environments.prepare()
    print(measure(quick=False)["approval"])
