"""Uvicorn in a thread of its own, that starts and stops within milliseconds.

`uvicorn.Server` looks for its end every 0.1 s and then gives its connections 0.1 s more, takes the
process's signals, and writes to its log. A sandbox for each test wants none of these, so this
module serves uvicorn's protocol by asyncio's own server.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import ssl
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.server import ServerState

from trakt_auth.sandbox.connection import Protocol

HOST = "127.0.0.1"
# Longer than any sensible polling interval, as at Trakt.
KEEP_ALIVE = 75
_HANDSHAKE = 5
"""Seconds in which a connection has to say that it is of TLS: a stop waits for that."""

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
        self._listen: Callable[[ssl.SSLContext | None, int], Coroutine[Any, Any, asyncio.Server]]
        self._close: Callable[[asyncio.Server], Coroutine[Any, Any, None]]
        self._loop: asyncio.AbstractEventLoop

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

    @contextmanager
    def also(self, tls: ssl.SSLContext) -> Iterator[int]:
        """Serve by TLS too, on a free port, which is yielded.

        Raises:
            RuntimeError: It does not run.
        """
        if self._thread is None:
            raise RuntimeError("the sandbox does not run; start it, best by `with Sandbox()`")
        listening = asyncio.run_coroutine_threadsafe(self._listen(tls, 0), self._loop)
        door = listening.result()
        try:
            yield door.sockets[0].getsockname()[1]
        finally:
            if not self._loop.is_closed():
                asyncio.run_coroutine_threadsafe(self._close(door), self._loop).result()

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

        servers: list[asyncio.Server] = []

        async def listen(tls: ssl.SSLContext | None, port: int) -> asyncio.Server:
            # By host and port: on a socket made elsewhere, asyncio leaves Nagle's delay on.
            bound = None if tls is None else _HANDSHAKE
            server = await loop.create_server(
                protocol, HOST, port, ssl=tls, ssl_handshake_timeout=bound
            )
            servers.append(server)
            return server

        mine = asyncio.current_task()

        async def close(*closing: asyncio.Server) -> None:
            # A connection just accepted is among the others once its task is done. Closing the
            # server before that would leave it open, and its client waiting.
            others = {mine, asyncio.current_task()}
            while accepting := asyncio.all_tasks() - others - uvicorn_state.tasks:
                await asyncio.wait(accepting)
            for each in closing:
                each.close()

        server = await listen(None, self.port)
        self._loop, self._listen, self._close = loop, listen, close
        self._stop = lambda: loop.call_soon_threadsafe(stopping.set)
        serving.set_result(server.sockets[0].getsockname()[1])
        await stopping.wait()
        await close(*servers)
        for connection in list(uvicorn_state.connections):
            connection.transport.abort()
        await asyncio.gather(*uvicorn_state.tasks)
        for _ in range(3):  # the loop tells the connections that they are lost; TLS takes steps
            await asyncio.sleep(0)
        for each in servers:
            await each.wait_closed()


class _Quiet(logging.Filter):
    """Drops what the thread that made it logs below ERROR, and nothing of anyone else.

    Dropped connections and broken requests are a sandbox's daily business; a bug in it is not.
    """

    def __init__(self) -> None:
        super().__init__()
        self._thread = threading.get_ident()

    def filter(self, record: logging.LogRecord) -> bool:
        return record.thread != self._thread or record.levelno >= logging.ERROR
