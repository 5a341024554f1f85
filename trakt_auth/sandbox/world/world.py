"""The world of a sandbox: its catalogue, its people, and what they say to each other."""

from __future__ import annotations

import copy
import itertools
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

from trakt_auth.sandbox.world.belongings import ListState, new_belongings
from trakt_auth.sandbox.world.catalogue import Catalogue
from trakt_auth.sandbox.world.items import Item
from trakt_auth.sandbox.world.moments import stamp
from trakt_auth.sandbox.world.person import Person


@frozen
class Limits:
    """How much an account may hold without VIP; VIPs may hold as much as they like."""

    lists: int = 2
    list_items: int = 100
    watchlist_items: int = 100
    favorites: int = 100


@define(eq=False)
class World:
    """Everything that a sandbox remembers."""

    new_catalogue: Callable[[], Catalogue]
    clock: Callable[[], float]
    lock: threading.RLock
    """Held while a call is answered, and by whoever looks at things meanwhile."""
    limits: Limits = field(factory=Limits)
    page: int | None = None
    """The most items on a page, and as many where nobody asks; None for Trakt's own numbers."""
    seed: int = 0
    """What makes one random order differ from another."""
    people: dict[str, Person] = field(factory=dict[str, Person])
    """By slug."""
    comments: dict[int, dict[str, Any]] = field(factory=dict[int, dict[str, Any]])
    notes: dict[int, dict[str, Any]] = field(factory=dict[int, dict[str, Any]])
    requests: list[dict[str, Any]] = field(factory=list[dict[str, Any]])
    """Who wants to follow whom."""
    _catalogue: Catalogue | None = None
    _ids: Iterator[int] = field(factory=lambda: itertools.count(1001))

    @property
    def catalogue(self) -> Catalogue:
        """The titles and people. Made when first asked for: it is most of the work of a sandbox."""
        with self.lock:
            if self._catalogue is None:
                self._catalogue = self.new_catalogue()
            return self._catalogue

    def new_id(self) -> int:
        """A number that nothing else has."""
        return next(self._ids)

    def now(self) -> str:
        """The sandbox's time, as Trakt writes it."""
        return stamp(self.clock())

    def add_person(
        self,
        username: str,
        *,
        vip: bool = True,
        private: bool = False,
        locked: bool = False,
        number: int | None = None,
    ) -> Person:
        """Let somebody have an account, with an id of their own where none is given.

        Raises:
            ValueError: The name is taken, or none.
        """
        now = self.now()
        belongings = new_belongings(now, self.new_id(), self.new_id())
        person = Person(
            username, number or self.new_id(), belongings, self.clock, now, vip, private, locked
        )
        if not person.slug.strip("-") or person.slug in self.people:
            raise ValueError(f"{username!r} is taken, or no name")
        self.people[person.slug] = person
        return person

    def person(self, text: str) -> Person | None:
        """The person that a path means, by name or id."""
        found = self.people.get(text.casefold().replace(" ", "-").replace(".", "-"))
        return found or next(
            (each for each in self.people.values() if str(each.number) == text), None
        )

    def item(self, key: str) -> Item:
        """The item of the catalogue that a key names."""
        return self.catalogue[key]

    def lists(self) -> Iterator[tuple[Person, ListState]]:
        """The personal lists of everybody."""
        for person in self.people.values():
            for each in person.belongings["lists"]:
                yield person, each

    def remove_comments(self, numbers: Iterable[int]) -> None:
        """Take comments away, and the likes of them."""
        for number in numbers:
            del self.comments[number]
            for person in self.people.values():
                person.belongings["likes"].pop(f"comment:{number}", None)

    def likes(self, key: str) -> list[tuple[Person, str]]:
        """Who likes a list (``list:5``) or a comment (``comment:3``), and since when."""
        return [
            (person, person.belongings["likes"][key])
            for person in self.people.values()
            if key in person.belongings["likes"]
        ]

    def ratings(self, key: str) -> list[int]:
        """What everybody thinks of an item."""
        rated = (person.belongings["ratings"].get(key) for person in self.people.values())
        return [each["rating"] for each in rated if each is not None]

    def save(self) -> dict[str, Any]:
        """Everything but the catalogue, as JSON."""
        return copy.deepcopy(
            {
                "next_id": self.new_id(),
                "people": [person.to_dict() for person in self.people.values()],
                "comments": list(self.comments.values()),
                "notes": list(self.notes.values()),
                "requests": self.requests,
            }
        )

    def load(self, saved: Mapping[str, Any]) -> None:
        """Become what `save` has returned; who was not there then is gone.

        Raises:
            KeyError: It is something else; all is as it was.
        """
        saved = copy.deepcopy(dict(saved))
        people: dict[str, Person] = {}
        for each in saved["people"]:
            person = Person(
                each["username"], each["number"], each["belongings"], self.clock, each["joined_at"]
            )
            person.restore(each)
            people[person.slug] = person
        comments = {each["id"]: each for each in saved["comments"]}
        notes = {each["id"]: each for each in saved["notes"]}
        requests, ids = saved["requests"], itertools.count(saved["next_id"])
        # All at once: what cannot be read changes nothing.
        self.people, self.comments, self.notes = people, comments, notes
        self.requests, self._ids = requests, ids
