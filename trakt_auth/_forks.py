"""A lock that no fork leaves locked, nor what it guards half done."""

from __future__ import annotations

import os
import threading

GUARD = threading.RLock()
"""Held for moments, to count or to make something once. One for all, since a fork waits for it: a
child has one thread, and a lock that another one held would never be let go of there."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=GUARD.acquire, after_in_parent=GUARD.release, after_in_child=GUARD.release
    )
