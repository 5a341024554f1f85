"""Everything a sandbox knows, in one value that its endpoints share."""

from __future__ import annotations

import threading

from attrs import frozen

from trakt_auth.sandbox.clock import Clock
from trakt_auth.sandbox.devices import DeviceLogins
from trakt_auth.sandbox.settings import Settings
from trakt_auth.sandbox.tokens import Tokens
from trakt_auth.sandbox.world.examples import add_examples, with_examples
from trakt_auth.sandbox.world.world import World


@frozen(eq=False)
class State:
    """One application, the people, their logins and their tokens. Safe to use from any thread."""

    settings: Settings
    clock: Clock
    devices: DeviceLogins
    tokens: Tokens
    world: World

    @classmethod
    def new(cls, settings: Settings, clock: Clock) -> State:
        """The state of a sandbox in which nothing has happened yet."""
        lock = threading.RLock()
        world = World(with_examples, clock.now, lock, page=settings.largest_page)
        for name in settings.people:
            world.add_person(name)
        add_examples(world)
        return cls(
            settings,
            clock,
            DeviceLogins(settings, clock, lock),
            Tokens(settings, clock, lock),
            world,
        )
