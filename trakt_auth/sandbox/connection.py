"""The connections of a sandbox's server, and the ways to break them."""

from __future__ import annotations

import asyncio
import itertools
import socket
import struct
import sys
from typing import Any

from uvicorn import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

# On, and zero seconds: closing sends a reset and throws away what was not sent (socket(7)).
_LINGER_NOT = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Connection:
    """One client connection, as the application sees it: ``scope["state"]["connection"]``."""

    def __init__(self, number: int, transport: asyncio.Transport, stopping: asyncio.Event) -> None:
        self.number = number
        """Counted from 1, in the order in which they came."""
        self._transport = transport
        self._stopping = stopping

    def close(self) -> None:
        """Close it, after what was written so far."""
        self._transport.close()

    def reset(self) -> None:
        """Break it off with a TCP reset."""
        self._transport.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT
        )
        self._transport.abort()

    async def pause(self, seconds: float) -> bool:
        """Wait; True if the time is up, False if the server stops first."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return True
        return False


class Protocol(H11Protocol):
    """Uvicorn's HTTP/1.1, which shows the application its connection."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        *,
        numbers: itertools.count[int],
        stopping: asyncio.Event,
    ) -> None:
        super().__init__(config, server_state, app_state)
        self._numbers = numbers
        self._stopping = stopping

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn does
        """Number the connection. Uvicorn copies `app_state` into the scope of each request."""
        super().connection_made(transport)
        connection = Connection(next(self._numbers), transport, self._stopping)
        self.app_state = {**self.app_state, "connection": connection}
