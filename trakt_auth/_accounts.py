"""What this process knows of its accounts, for all clients that share one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet, WeakValueDictionary

from attrs import define, field

from trakt_auth._forks import GUARD
from trakt_auth.home import Home
from trakt_auth.knowledge import Memory
from trakt_auth.stores.changes import Version, identity, version
from trakt_auth.token import Token

# A change by another process is noticed within so many seconds, and the store asked no more often.
LOOK_EVERY = 30.0
# Where the login was missing from the store, it is looked for more often.
LOOK_AGAIN = 1.0


@define(eq=False)
class KnownAccount:
    """An account of one store, for clients of one application."""

    memory: Memory
    version: Version
    seen: int = -1
    """The version that `memory` knows of."""
    looked: float = field(default=0.0)
    """When the store was last read."""
    _flights: WeakSet[Any] | None = field(default=None, init=False)  # few accounts ever have one

    @property
    def is_current(self) -> bool:
        """Whether no client of this process has changed the account since the last look."""
        return self.seen == self.version.number

    def look_is_due(self, now: float) -> bool:
        """Whether the store should be read again. A clock that was set back makes it so."""
        every = LOOK_EVERY if self.memory.missing_since is None else LOOK_AGAIN
        return not self.looked <= now < self.looked + every

    def take_over(self, token: Token, number: int, read: float) -> None:
        """Know what somebody has read from the store already, unless more is known."""
        if self.memory.held is None and self.memory.unsaved is None:
            self.memory.hold(token)
            self.seen, self.looked = number, read

    def watch(self, flight: Any) -> None:
        """Remember a renewal in an event loop: where that ends early, its lock is still held."""
        with GUARD:
            self._flights = self._flights or WeakSet()
            self._flights.add(flight)

    def lost_flights(self) -> list[Any]:
        """Those whose loop is gone, of all clients."""
        with GUARD:
            return [flight for flight in self._flights or () if flight.is_lost()]

    @contextmanager
    def looking(self, clock: Callable[[], float]) -> Iterator[None]:
        """The store is read within."""
        number, self.looked = self.version.number, clock()
        self.memory.changed_here = number != self.seen
        yield
        self.seen = number

    @contextmanager
    def saving(self) -> Iterator[None]:
        """A client of ours saves within: a change that need not be read."""
        before = self.version.number
        yield
        if self.seen == before and self.version.number == before + 1:
            self.seen = before + 1


_accounts: WeakValueDictionary[Hashable, KnownAccount] = WeakValueDictionary()
_unsaved: set[KnownAccount] = set()


def account_of(store: object, name: str, home: Home) -> KnownAccount:
    """The account, the same object for all who ask."""
    key = (identity(store), name, home)
    with GUARD:
        found = _accounts.get(key)
        if found is None:
            found = _accounts[key] = KnownAccount(Memory(name, home), version(store, name))
        return found


def keep_while_unsaved(account: KnownAccount) -> None:
    """Remember an account whose newest token is not in its store, even if no client is left."""
    with GUARD:
        (_unsaved.discard if account.memory.unsaved is None else _unsaved.add)(account)
