"""A real Valkey (or Redis) of a test's own."""

from __future__ import annotations

import shutil
import socket
import subprocess
from pathlib import Path

PROGRAM = shutil.which("valkey-server") or shutil.which("redis-server")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


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
        self._process.wait(20)
