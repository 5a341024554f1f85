"""A real program as a process, mostly the command: in a pseudo-terminal, or with piped output."""

from __future__ import annotations

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from typing import Self

COMMAND = [sys.executable, "-m", "trakt_auth.cli"]
PATIENCE = 120.0

HIDE_CURSOR = "\x1b[?25l"
SHOW_CURSOR = "\x1b[?25h"


class Terminal:
    """A program in a pseudo-terminal. Leaving the context ends it, however it fares."""

    def __init__(
        self,
        *arguments: str,
        env: Mapping[str, str],
        width: int = 80,
        height: int = 24,
        program: Sequence[str] = COMMAND,
    ) -> None:
        self.output = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.process = subprocess.Popen(
            [*program, *arguments],
            stdin=follower,
            stdout=follower,
            stderr=follower,
            env={**env, "TERM": env.get("TERM", "xterm-256color")},
            start_new_session=True,
            # So that Ctrl-C, typed into the terminal, reaches the command as it would a person's.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(follower)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._leader)

    def read_until(self, text: str) -> str:
        """Everything printed so far, once it holds `text`."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.output:
            assert time.monotonic() < deadline, f"{text!r} never came: {self.output!r}"
            assert self._read(), f"the command ended without {text!r}: {self.output!r}"
        return self.output

    def type(self, keys: str) -> None:
        os.write(self._leader, keys.encode())

    def interrupt(self) -> int:
        """Type Ctrl-C, and again after two silent seconds, as a person would; return the exit code.

        Python loses one that comes between its question and the reading of the answer.
        """
        deadline = time.monotonic() + PATIENCE
        while True:
            self.type("\x03")
            while select.select([self._leader], [], [], 2)[0]:
                if not self._read():
                    return self.process.wait(PATIENCE)
            assert time.monotonic() < deadline, f"the command hangs: {self.output!r}"

    def terminate(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    def finish(self) -> int:
        """Read to the end, and return the exit code."""
        while self._read():
            pass
        return self.process.wait(PATIENCE)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._leader], [], [], PATIENCE)
        assert ready, f"the command hangs: {self.output!r}"
        try:
            data = os.read(self._leader, 65536)
        except OSError:  # Linux's way to say that the other end is closed
            return False
        self.output += self._decoder.decode(data)
        return bool(data)


def run(*arguments: str, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the command to its end with its output piped."""
    return subprocess.run(
        [*COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=dict(env),
        timeout=PATIENCE,
        check=False,
    )
