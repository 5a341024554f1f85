"""The media players of a desktop, by MPRIS over D-Bus.

A player is read as a whole, whenever it says that something has changed and every few seconds
besides: MPRIS does not tell of positions, and a signal that was missed changes nothing then.
https://specifications.freedesktop.org/mpris-spec/latest/
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

from dbus_fast import BusType, DBusError, Message, MessageType
from dbus_fast.aio import MessageBus
from dbus_fast.unpack import unpack_variants

from trakt_scrobbler.playing import Snapshot, State
from trakt_scrobbler.titles import identify

_PREFIX = "org.mpris.MediaPlayer2."
_PATH = "/org/mpris/MediaPlayer2"
_SIGNALS = (
    f"type='signal',interface='org.freedesktop.DBus.Properties',path='{_PATH}'",
    f"type='signal',interface='{_PREFIX}Player',path='{_PATH}'",
    "type='signal',member='NameOwnerChanged',arg0namespace='org.mpris.MediaPlayer2'",
)
_PATIENCE = 2.0
"""Seconds that a player may take to answer. One that hangs is left aside."""


class Players:
    """All players on the session bus.

    Args:
        changed: Called when one of them may have changed.
        address: Where the bus is; None for that of the session.
        clock: Unix seconds.
    """

    def __init__(
        self,
        changed: Callable[[], object],
        address: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._changed = changed
        self._address = address
        self._clock = clock
        self._bus: MessageBus | None = None

    async def look(self, before: Snapshot | None) -> Snapshot | None:
        """What is played now; None for nothing that Trakt knows.

        Args:
            before: What was played when somebody looked last. Its player is preferred while
                several play.

        Raises:
            OSError: The bus cannot be reached.
            DBusError: The bus refuses.
        """
        bus = await self._connected()
        names = await _call(bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "ListNames")
        players = [name for name in sorted(names) if name.startswith(_PREFIX)]
        found = await asyncio.gather(*(self._player(bus, name) for name in players))
        playing = [each for each in found if each is not None]
        playing.sort(
            key=lambda each: (
                each.state is not State.PLAYING,
                before is None or each.title != before.title,
            )
        )
        return playing[0] if playing else None

    def close(self) -> None:
        """Leave the bus."""
        if self._bus is not None:
            self._bus.disconnect()
            self._bus = None

    async def _connected(self) -> MessageBus:
        if self._bus is not None and self._bus.connected:
            return self._bus
        bus = await MessageBus(bus_address=self._address, bus_type=BusType.SESSION).connect()
        bus.add_message_handler(self._heard)
        for rule in _SIGNALS:
            await _call(bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "AddMatch", rule)
        self._bus = bus
        return bus

    def _heard(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL:
            self._changed()

    async def _player(self, bus: MessageBus, name: str) -> Snapshot | None:
        interface = "org.freedesktop.DBus.Properties"
        try:
            sent = await _call(bus, name, _PATH, interface, "GetAll", f"{_PREFIX}Player")
            return snapshot_of(unpack_variants(sent), self._clock())
        except (DBusError, TimeoutError):
            return None  # it has just left, or hangs


def snapshot_of(player: Mapping[str, Any], now: float) -> Snapshot | None:
    """What a player plays; None for what Trakt does not know, and for what has no length.

    Args:
        player: The properties of ``org.mpris.MediaPlayer2.Player``. Its times are in microseconds.
        now: Unix seconds.
    """
    status = str(player.get("PlaybackStatus", "")).lower()
    metadata = player.get("Metadata") or {}
    length = metadata.get("mpris:length") or 0
    title = identify(str(metadata.get("xesam:title", "")), str(metadata.get("xesam:url", "")))
    if status not in set(State) or title is None or length <= 0:
        return None
    position = player.get("Position") or 0
    return Snapshot(title, State(status), position / 1e6, length / 1e6, now)


async def _call(
    bus: MessageBus, name: str, path: str, interface: str, member: str, *body: str
) -> Any:
    message = Message(
        destination=name,
        path=path,
        interface=interface,
        member=member,
        signature="s" * len(body),
        body=list(body),
    )
    async with asyncio.timeout(_PATIENCE):
        reply = await bus.call(message)
    if reply is None or reply.message_type is MessageType.ERROR:
        name_of_error = (reply and reply.error_name) or "org.freedesktop.DBus.Error.Failed"
        raise DBusError(name_of_error, f"{name} did not answer {member}", reply)
    return reply.body[0] if reply.body else None
