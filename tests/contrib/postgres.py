"""A real PostgreSQL server on a free port of this machine."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_port


def _found() -> Path | None:
    beside = [Path(found).resolve().parent for found in [shutil.which("postgres")] if found]
    packaged = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((each for each in [*beside, *packaged] if (each / "initdb").exists()), None)


PROGRAMS = _found()
"""Where ``initdb`` and ``postgres`` are; None where there are none."""

# It refuses to run as root.
USER = "postgres" if hasattr(os, "getuid") and os.getuid() == 0 else None


class Postgres:
    """A server, with all its data in a directory of its own.

    Args:
        connections: How many it takes at once.
    """

    def __init__(self, connections: int = 100) -> None:
        assert PROGRAMS is not None
        self._programs = PROGRAMS
        self._connections = connections
        self._process: subprocess.Popen[bytes] | None = None
        self._directory = Path(tempfile.mkdtemp(prefix="postgres-"))
        if USER is not None:
            shutil.chown(self._directory, USER)
        self._run("initdb", "--auth=trust", "--username=trakt", "--encoding=UTF8", "--no-sync")
        self.port = free_port()

    @property
    def url(self) -> str:
        """For SQLAlchemy."""
        return f"postgresql+psycopg://trakt@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start, and wait until it takes connections."""
        self._process = subprocess.Popen(
            [
                *(str(self._programs / "postgres"), "-D", str(self._directory / "data")),
                *("-h", "127.0.0.1", "-p", str(self.port), "-k", "", "-F"),
                *("-c", f"max_connections={self._connections}"),
                *("-c", "superuser_reserved_connections=0"),
            ],
            stderr=subprocess.DEVNULL,
            user=USER,
            cwd=self._directory,
        )
        ready = [str(self._programs / "pg_isready"), "-h", "127.0.0.1", "-p", str(self.port), "-q"]
        while subprocess.run(ready).returncode != 0:
            assert self._process.poll() is None, "postgres does not start"
            time.sleep(0.05)

    def stop(self) -> None:
        """Stop, and end all connections."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)  # at SIGTERM it waits for its clients
            self._process.wait(60)
            self._process = None

    @contextmanager
    def away(self) -> Iterator[None]:
        """Be gone during a ``with`` block."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    def remove(self) -> None:
        """Stop, and delete its data."""
        self.stop()
        shutil.rmtree(self._directory)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), "-D", str(self._directory / "data"), *arguments],
            check=True,
            capture_output=True,
            user=USER,
            cwd=self._directory,
        )
