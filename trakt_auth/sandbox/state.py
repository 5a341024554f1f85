"""Everything a sandbox knows, in one value that its endpoints share."""

from __future__ import annotations

import threading

from attrs import frozen

from trakt_auth.sandbox.clock import Clock
from trakt_auth.sandbox.devices import DeviceLogins
from trakt_auth.sandbox.settings import Settings
from trakt_auth.sandbox.tokens import Tokens


@frozen(eq=False)
class State:
    """One application, one person, their logins and their tokens. Safe to use from any thread."""

    settings: Settings
    clock: Clock
    devices: DeviceLogins
    tokens: Tokens

    @classmethod
    def new(cls, settings: Settings, clock: Clock) -> State:
        """The state of a sandbox in which nothing has happened yet."""
        lock = threading.RLock()
        return cls(
            settings, clock, DeviceLogins(settings, clock, lock), Tokens(settings, clock, lock)
        )
