"""Waits that Ctrl-C ends, also on Windows."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

# Seconds between two looks for Ctrl-C on Windows.
SLICE = 0.05


def interruptible(wait: Callable[[float], bool], seconds: float) -> bool:
    """Wait for at most `seconds`; return what the last call of `wait` returned.

    On Windows, Ctrl-C does not end a wait for a lock or an event, and is noticed after it. `wait`,
    such as `threading.Event.wait`, waits for at most the given seconds; True ends the wait.
    """
    if sys.platform != "win32":
        return wait(seconds)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > SLICE:
        if wait(SLICE):
            return True
    return wait(max(0.0, left))
