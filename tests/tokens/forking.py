"""Workers that refresh without end: ``python -m tests.tokens.forking API_URL DIRECTORY``.

Reads ``start``, forks a worker and prints its process id; reads a process id, waits for its end and
prints its status. A process of its own, since importing would take longer than a worker lives, and
a test run has threads.
"""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import time
import traceback
from types import TracebackType
from typing import Self

import httpx

from trakt_auth import App, FileTokenStore, LoginRequired, ServiceError, TraktAuthError
from trakt_auth._tokens.refresher import Refresher

LOGIN_REQUIRED, FAILED = 3, 4


class Workers:
    """Starts and ends workers, by a process that forks."""

    def __init__(self, url: str, directory: str, cwd: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.tokens.forking", url, directory],
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.pids = list[int]()

    def start(self) -> None:
        self.pids.append(self._ask("start"))

    def kill(self, number: int) -> int:
        """Kill one, unless it has ended: its status."""
        os.kill(self.pids[number], signal.SIGKILL)
        return self.end(number)

    def end(self, number: int) -> int:
        """Wait for the end of one: its status."""
        return self._ask(str(self.pids.pop(number)))

    def _ask(self, line: str) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for pid in self.pids:
            os.kill(pid, signal.SIGKILL)
        self._process.communicate("")


def refresh_for_ever(url: str, directory: str) -> int:
    app = App("sandbox-client-id", "sandbox-client-secret", api_url=url, auth_url=url)
    # Loading certificates would take longer than all the rest.
    http_client = httpx.Client(verify=False)
    # Time flies: what the API rejects is not renewed twice in a moment.
    clock = itertools.count(time.time(), 1000).__next__
    refresher = Refresher(app, FileTokenStore(directory), http_client=http_client, clock=clock)
    token = None
    while True:
        try:
            # As if the API had answered 401: nobody may go on with this one.
            token = refresher.get(rejected=token)
        except LoginRequired:
            return LOGIN_REQUIRED
        except ServiceError as error:
            if error.status != 401:  # else another's token is too new by the clock here
                raise


def warm_up(directory: str) -> None:
    """Import here what is imported on first use."""
    httpx.Client(verify=False).close()
    with FileTokenStore(directory).lock("default"):
        pass


def main(url: str, directory: str) -> None:
    warm_up(directory)
    for line in sys.stdin:
        if line == "start\n":
            pid = os.fork()
            if pid == 0:
                code = FAILED
                try:
                    code = refresh_for_ever(url, directory)
                except TraktAuthError:
                    traceback.print_exc()
                finally:
                    os._exit(code)
            print(pid, flush=True)
        else:
            signal.alarm(30)  # what a worker that hangs would cost
            print(os.waitpid(int(line), 0)[1], flush=True)
            signal.alarm(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
