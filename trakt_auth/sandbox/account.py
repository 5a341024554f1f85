"""An account of a sandbox, for tests to read and prepare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trakt_auth.sandbox.contract.modelled import do
from trakt_auth.sandbox.world.belongings import Belongings, ListState, Play
from trakt_auth.sandbox.world.call import Paged
from trakt_auth.sandbox.world.calls.scrobble import settle
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.world import World


class Account:
    """The account of one person of a sandbox: read what they have, and act in their name.

    It returns Trakt's own JSON, or the state from which the sandbox makes that JSON. Items are
    named by their keys, such as ``movie:12601``.
    """

    def __init__(self, world: World, person: Person) -> None:
        self._world = world
        self._slug = person.slug

    def __repr__(self) -> str:
        return f"Account({self._slug!r})"

    @property
    def _person(self) -> Person:
        """Who it is now: after `Sandbox.load`, the same name is another object.

        What they watch has ended if its time is over, though nobody has called meanwhile.
        """
        person = self._world.people.get(self._slug)
        if person is None:
            raise LookupError(f"nobody is called {self._slug} any more")
        with self._world.lock:
            settle(self._world, person)
        return person

    @property
    def username(self) -> str:
        """The name."""
        return self._person.username

    @property
    def vip(self) -> bool:
        """Whether they have Trakt VIP. Can be set."""
        return self._person.vip

    @vip.setter
    def vip(self, value: bool) -> None:
        self._person.vip = value

    @property
    def private(self) -> bool:
        """Whether the account is private: others do not see what they have. Can be set."""
        return self._person.private

    @private.setter
    def private(self, value: bool) -> None:
        self._person.private = value

    @property
    def locked(self) -> bool:
        """Whether Trakt has locked the account: every call answers 423. Can be set."""
        return self._person.locked

    @locked.setter
    def locked(self, value: bool) -> None:
        self._person.locked = value

    @property
    def history(self) -> Sequence[Play]:
        """What they have watched, the oldest first."""
        with self._world.lock:
            return list(self._person.history)

    @property
    def watched(self) -> set[str]:
        """The keys of the movies and episodes that they have watched."""
        return {play["item"] for play in self.history}

    @property
    def ratings(self) -> Mapping[str, int]:
        """Their ratings, by the keys of the items."""
        with self._world.lock:
            rated = self._person.belongings["ratings"]
            return {key: each["rating"] for key, each in rated.items()}

    @property
    def collection(self) -> set[str]:
        """The keys of the movies and episodes that they own."""
        with self._world.lock:
            return set(self._person.belongings["collection"])

    @property
    def watchlist(self) -> Sequence[str]:
        """The keys of what is on their watchlist, in order."""
        return self._keys(self._person.belongings["watchlist"])

    @property
    def favorites(self) -> Sequence[str]:
        """The keys of their favorites, in order."""
        return self._keys(self._person.belongings["favorites"])

    @property
    def lists(self) -> Mapping[str, Sequence[str]]:
        """The keys of what is on each personal list, by its slug."""
        return {each["slug"]: self._keys(each) for each in self._person.belongings["lists"]}

    @property
    def belongings(self) -> Belongings:
        """Everything that they have, as the sandbox stores it."""
        return self._person.belongings

    def do(
        self, name: str, /, *path: str, query: Mapping[str, str] | None = None, **body: Any
    ) -> Any:
        """Do something in their name, without a request: ``do("sync.ratings.add", movies=[...])``.

        Args:
            name: The name of the call in `Trakt`.
            *path: The parameters of its path, in order.
            query: The parameters of its query.
            **body: The fields of its body.

        Returns:
            What Trakt would answer. For a list in pages, the items of one page.

        Raises:
            LookupError: The sandbox does not model this call.
            Refusal: Trakt would refuse it, or it has a name that the contract does not know.
        """
        result = do(self._world, self._person, name, path, query or {}, body)
        return list(result.items) if isinstance(result, Paged) else result

    def _keys(self, state: ListState) -> Sequence[str]:
        with self._world.lock:
            return [entry["item"] for entry in state["items"]]
