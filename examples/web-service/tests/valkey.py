"""A real Valkey (or Redis) of a test's own."""

from __future__ import annotations

import shutil
import socket
import subprocess
from pathlib import Path

PROGRAM = shutil.which("valkey-server") or shutil.which("redis-server")

_HELD: list[socket.socket] = []


def free_port() -> int:
    """A port that no other program is given while this process lives.

    It stays bound, and a server may still listen on it, since servers set SO_REUSEADDR.
    """
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind(("127.0.0.1", 0))
    _HELD.append(held)
    return int(held.getsockname()[1])


class Valkey:
    """It writes down each change before it answers, so that SIGKILL costs nothing."""

    def __init__(self, directory: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._command = [str(PROGRAM), "--bind", "127.0.0.1", "--port", str(self.port)]
        self._command += ["--dir", str(directory), "--save", ""]
        self._command += ["--appendonly", "yes", "--appendfsync", "always"]

    def start(self) -> None:
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if "Ready to accept connections" in line:
                return
        raise RuntimeError("Valkey does not start")

    def kill(self) -> None:
        self._process.kill()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process.wait(60)
