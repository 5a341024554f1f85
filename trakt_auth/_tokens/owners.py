"""Which process this is: what it writes down before it spends a refresh token."""

from __future__ import annotations

import os
import platform
import time
from contextlib import suppress
from pathlib import Path

from attrs import evolve

from trakt_auth._ground.forks import PerProcess
from trakt_auth.stores.leases import uptime
from trakt_auth.token import Intent


def intent(now: float) -> Intent:
    """What this process writes down at the time `now`."""
    return evolve(_HERE.get(), at=now, uptime=uptime())


def program(other: Intent) -> str:
    """When and where, for a message."""
    when = time.strftime("%H:%M", time.localtime(other.at))
    return f"{when} on host {other.host} (pid {other.pid})"


def _here() -> Intent:
    boot, started = "", str(time.time())
    with suppress(OSError):  # Linux alone has these
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        # The name of the program is in parentheses, and may hold blanks (man 5 proc_pid_stat).
        fields = Path("/proc/self/stat").read_text(encoding="utf-8", errors="replace")
        started = fields.rpartition(")")[2].split()[19]
    return Intent(
        host=platform.node(), boot=boot, pid=os.getpid(), started=started, at=0.0, uptime=0.0
    )


_HERE = PerProcess(_here)
