"""Uvicorn in a thread of its own, that starts and stops within milliseconds.

`uvicorn.Server` looks for its end every 0.1 s and then gives its connections 0.1 s more, takes the
process's signals, and writes to its log. A sandbox for each test wants none of these, so this
module serves uvicorn's protocol by asyncio's own server.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future

import uvicorn
from starlette.types import ASGIApp
from uvicorn.server import ServerState

from trakt_auth.sandbox.connection import Protocol

HOST = "127.0.0.1"
# Longer than any sensible polling interval, as at Trakt.
KEEP_ALIVE = 75

_LOGGERS = ("asyncio", "uvicorn.access", "uvicorn.asgi", "uvicorn.error")


class Server:
    """Serves an application on a loopback port, in a background thread, until stopped.

    Args:
        app: The application.
        port: The port; 0 for a free one, which is then kept over a stop and a start.

    Raises:
        ValueError: There is no such port.
    """

    def __init__(self, app: ASGIApp, port: int) -> None:
        if not 0 <= port <= 65535:
            raise ValueError(f"a port is 0 to 65535, not {port}")
        self.port = port
        self._config = uvicorn.Config(
            app,
            interface="asgi3",
            lifespan="off",
            ws="none",
            log_config=None,
            proxy_headers=False,
            timeout_keep_alive=KEEP_ALIVE,
        )
        self._config.load()
        self._numbers = itertools.count(1)
        self._thread: threading.Thread | None = None
        self._stop: Callable[[], object] = lambda: None

    def start(self) -> None:
        """Listen; from the return on, connections are served.

        Raises:
            OSError: The port is taken, or not allowed.
            RuntimeError: It runs already.
        """
        if self._thread is not None:
            raise RuntimeError("the sandbox runs already")
        serving: Future[int] = Future()
        thread = threading.Thread(
            target=self._run, args=(serving,), name="trakt-sandbox", daemon=True
        )
        thread.start()
        self.port = serving.result()
        self._thread = thread

    def stop(self) -> None:
        """Close every connection and end the thread. Does nothing if it does not run."""
        if self._thread is not None:
            self._stop()
            self._thread.join()
            self._thread = None

    def _run(self, serving: Future[int]) -> None:
        quiet = _Quiet()
        for name in _LOGGERS:
            logging.getLogger(name).addFilter(quiet)
        try:
            asyncio.run(self._serve(serving))
        except Exception as error:
            if serving.done():
                raise
            serving.set_exception(error)
        finally:
            for name in _LOGGERS:
                logging.getLogger(name).removeFilter(quiet)

    async def _serve(self, serving: Future[int]) -> None:
        loop = asyncio.get_running_loop()
        stopping = asyncio.Event()
        uvicorn_state = ServerState()

        def protocol() -> Protocol:
            return Protocol(
                self._config, uvicorn_state, {}, numbers=self._numbers, stopping=stopping
            )

        # By host and port: on a socket made elsewhere, asyncio would not turn Nagle's delay off.
        server = await loop.create_server(protocol, HOST, self.port)
        self._stop = lambda: loop.call_soon_threadsafe(stopping.set)
        serving.set_result(server.sockets[0].getsockname()[1])
        await stopping.wait()
        # A connection just accepted is among the others once its task is done. Closing the server
        # before that would leave it open, and its client waiting.
        mine = {asyncio.current_task()}
        while accepting := asyncio.all_tasks() - mine - uvicorn_state.tasks:
            await asyncio.wait(accepting)
        server.close()
        for connection in list(uvicorn_state.connections):
            connection.transport.abort()
        await asyncio.gather(*uvicorn_state.tasks)
        await asyncio.sleep(0)  # the loop tells the connections that they are lost
        await server.wait_closed()


class _Quiet(logging.Filter):
    """Drops what the thread that made it logs below ERROR, and nothing of anyone else.

    Dropped connections and broken requests are a sandbox's daily business; a bug in it is not.
    """

    def __init__(self) -> None:
        super().__init__()
        self._thread = threading.get_ident()

    def filter(self, record: logging.LogRecord) -> bool:
        return record.thread != self._thread or record.levelno >= logging.ERROR
