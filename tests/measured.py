"""Let `make coverage` see into processes that are started with an environment of their own."""

from __future__ import annotations

import os


def measured() -> dict[str, str]:
    """What such a process takes over from this one: nothing, unless coverage is being measured."""
    name = "COVERAGE_PROCESS_CONFIG"
    return {name: os.environ[name]} if name in os.environ else {}
