"""Who and what there is at a sandbox: people, what belongs to them, and titles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trakt_auth.sandbox.account import Account
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.world.calls.scrobble import settle_all
from trakt_auth.sandbox.world.catalogue import Catalogue


class Inhabitants:
    """The part of a sandbox that knows people and titles."""

    _state: State

    @property
    def catalogue(self) -> Catalogue:
        """The titles that there are. Add to it: ``catalogue.add_movie("Home", 2026)``."""
        return self._state.world.catalogue

    @property
    def people(self) -> list[str]:
        """The names of those who have accounts."""
        return [person.username for person in self._state.world.people.values()]

    def unknown(self, username: str) -> bool:
        """Whether there is nobody of that name."""
        return self._state.world.person(username) is None

    def add_person(
        self, username: str, *, vip: bool = True, private: bool = False, locked: bool = False
    ) -> Account:
        """Let somebody have an account.

        Args:
            username: Their name.
            vip: Whether they pay Trakt. Others may hold 100 items on a list, and have 2 lists.
            private: Whether others may not see what they have.
            locked: Whether Trakt has locked the account.

        Raises:
            ValueError: The name is taken, or none.
        """
        self._state.world.add_person(username, vip=vip, private=private, locked=locked)
        return self.person(username)

    def person(self, username: str | None = None) -> Account:
        """The account of a person, to look at and to prepare; of the first by default.

        Raises:
            LookupError: There is nobody of that name.
        """
        world = self._state.world
        person = world.person(self._name(username))
        assert person is not None  # noqa: S101 - the name was just looked up
        return Account(world, person)

    def save(self) -> dict[str, Any]:
        """What the people have by now, as JSON for `load`; neither catalogue nor logins."""
        with self._state.world.lock:
            settle_all(self._state.world)
            return self._state.world.save()

    def load(self, saved: Mapping[str, Any]) -> None:
        """Let the people have what they had when `save` was called.

        Raises:
            ValueError: It is not what `save` has returned.
        """
        try:
            with self._state.world.lock:
                self._state.world.load(saved)
        except (KeyError, TypeError):
            raise ValueError("this is not what save() has returned") from None

    def _name(self, person: str | None) -> str:
        world = self._state.world
        found = next(iter(world.people.values())) if person is None else world.person(person)
        if found is None:
            raise LookupError(f"nobody is called {person}; there are {', '.join(self.people)}")
        return found.username
