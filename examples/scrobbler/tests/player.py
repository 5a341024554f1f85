"""A media player on D-Bus that plays nothing, and says so as MPRIS wants it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

from dbus_fast import PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusDict, DBusInt64, DBusStr
from dbus_fast.service import ServiceInterface, dbus_property, dbus_signal

NAME = "org.mpris.MediaPlayer2.fake"


class _Interface(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.mpris.MediaPlayer2.Player")
        self.status, self.position = "Stopped", 0
        self.metadata: dict[str, Variant] = {}

    @dbus_property(access=PropertyAccess.READ)
    def PlaybackStatus(self) -> DBusStr:  # noqa: N802 - MPRIS's name
        return self.status

    @dbus_property(access=PropertyAccess.READ)
    def Metadata(self) -> DBusDict:  # noqa: N802
        return self.metadata

    @dbus_property(access=PropertyAccess.READ)
    def Position(self) -> DBusInt64:  # noqa: N802
        return self.position

    @dbus_signal()
    def Seeked(self) -> DBusInt64:  # noqa: N802
        return self.position


class FakePlayer:
    """A player. What it says changes when somebody says so, and at no other time."""

    def __init__(self, bus: str) -> None:
        self._address = bus
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._interface = _Interface()

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._appear())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._do(self._vanish())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def play(self, name: str, *, minutes: float, length: float = 100.0) -> None:
        """Play a file, at a position."""
        self._interface.metadata = {
            "mpris:trackid": Variant("o", "/track/1"),
            "mpris:length": Variant("x", int(length * 60e6)),
            "xesam:url": Variant("s", f"file:///films/{name}"),
        }
        self.seek(minutes)
        self._say("Playing")

    def pause(self) -> None:
        self._say("Paused")

    def resume(self) -> None:
        self._say("Playing")

    def stop(self) -> None:
        """Stop: a player knows no position any more."""
        self._interface.position, self._interface.metadata = 0, {}
        self._say("Stopped")

    def seek(self, minutes: float) -> None:
        self._interface.position = int(minutes * 60e6)
        self._do(self._seeked())

    def _say(self, status: str) -> None:
        self._interface.status = status
        self._do(self._changed())

    async def _changed(self) -> None:
        self._interface.emit_properties_changed(
            {"PlaybackStatus": self._interface.status, "Metadata": self._interface.metadata}
        )

    async def _seeked(self) -> None:
        self._interface.Seeked()

    async def _appear(self) -> None:
        self._bus = await MessageBus(bus_address=self._address).connect()
        self._bus.export("/org/mpris/MediaPlayer2", self._interface)
        await self._bus.request_name(NAME)

    async def _vanish(self) -> None:
        self._bus.disconnect()
        await self._bus.wait_for_disconnect()  # type: ignore[no-untyped-call]

    def _do(self, what: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(what, self._loop).result(60)
