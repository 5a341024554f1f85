"""Waits that Ctrl-C ends, also on Windows."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

# Seconds between two looks for Ctrl-C on Windows.
SLICE = 0.05


def interruptible(wait: Callable[[float], bool], seconds: float) -> bool:
    """Call `wait`, such as `threading.Event.wait`, for at most `seconds`, until it returns True.

    On Windows, Ctrl-C does not end a wait for a lock or an event, and is noticed after it.
    """
    if sys.platform != "win32":
        return wait(seconds)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > SLICE:
        if wait(SLICE):
            return True
    return wait(max(0.0, left))
