"""One call of the API, as the world sees it, and what answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from attrs import field, frozen

from trakt_auth.sandbox.world.items import Episode, Figure, Item, Movie, Season, Show
from trakt_auth.sandbox.world.moments import seconds
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.world import World

T = TypeVar("T")

UPGRADE_URL = "https://trakt.tv/vip"
"""Where Trakt sends those who want more than their account may have."""

MOST = 250
"""The most items that Trakt puts on a page; a larger limit is lowered without a word."""


@frozen
class Refusal(Exception):
    """An answer that says no."""

    status: int
    body: object = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


@frozen
class Paged:
    """A page of a list, with what its headers say."""

    items: Sequence[Any]
    number: int
    limit: int
    count: int
    more: Mapping[str, str] = field(factory=dict[str, str])
    """Headers beside those."""

    @property
    def headers(self) -> dict[str, str]:
        """Trakt's headers for pages."""
        return {
            "X-Pagination-Page": str(self.number),
            "X-Pagination-Limit": str(self.limit),
            "X-Pagination-Page-Count": str(-(-self.count // self.limit)),
            "X-Pagination-Item-Count": str(self.count),
            **self.more,
        }


@frozen(eq=False)
class Call:
    """A call that keeps to the contract."""

    world: World
    person: Person | None
    """Who is signed in."""
    path: str
    """The path of the operation, with the values in it."""
    values: Mapping[str, str]
    """What stands in the path."""
    query: Mapping[str, str]
    body: Any

    @property
    def me(self) -> Person:
        """Who is signed in.

        Raises:
            Refusal: 401 where nobody is.
        """
        if self.person is None:
            raise Refusal(401)
        return self.person

    @property
    def extended(self) -> frozenset[str]:
        """How much of each item is wanted."""
        return frozenset(self.query.get("extended", "").split(","))

    def asks(self, name: str, *, otherwise: bool = False) -> bool:
        """Whether a flag of the query is set, in capitals or not: trakt.py writes ``True``.

        Args:
            name: The flag.
            otherwise: What holds where the query does not have it.
        """
        return self.query.get(name, str(otherwise)).lower() == "true"

    def owner(self, name: str = "id") -> Person:
        """The person whose things the path names, if who calls may see them.

        Raises:
            Refusal: 404 where there is no such person, 401 where they are private, with the header
                by which programs tell that from a token that is refused.
        """
        person = self.someone(name)
        if not self.may_see(person):
            raise Refusal(401, headers={"X-Private-User": "true"})
        return person

    def may_see(self, person: Person) -> bool:
        """Whether who calls may see what a person has: of private ones, followers alone may."""
        return not person.private or person is self.person or self._follows(person)

    def may_read(self, author: Person, privacy: str) -> bool:
        """Whether who calls may read a list or a note of somebody's.

        Args:
            author: Whose it is.
            privacy: What they say of it: `private`, `friends`, `link` or `public`.
        """
        if author is self.person:
            return True
        if privacy == "friends":
            return self._follows(author) and self._is_followed_by(author)
        return privacy != "private" and self.may_see(author)

    def _follows(self, person: Person) -> bool:
        return self.person is not None and person.slug in self.person.belongings["following"]

    def _is_followed_by(self, person: Person) -> bool:
        return self.person is not None and self.person.slug in person.belongings["following"]

    def extended_of(self, person: Person) -> frozenset[str]:
        """How much of a person is wanted and may be seen."""
        return self.extended if self.may_see(person) else frozenset()

    def someone(self, name: str = "id") -> Person:
        """The person that the path names, private or not.

        Raises:
            Refusal: 404 where there is none, 401 for "me" where nobody is signed in.
        """
        text = self.values[name]
        person = self.me if text in {"me", "my"} else self.world.person(text)
        if person is None:
            raise Refusal(404)
        return person

    def numbered(self, kept: Mapping[int, T]) -> T:
        """What has the number that the path names. Raises Refusal (404) where nothing has it."""
        found = kept.get(_number(self.values["id"]))
        if found is None:
            raise Refusal(404)
        return found

    def since(self, name: str, otherwise: str) -> float:
        """The day or time of the path or the query that a parameter names, in Unix seconds.

        What is no day, which the contract does not refuse everywhere, is the same as none.
        """
        try:
            return seconds(self.values.get(name) or self.query.get(name) or otherwise)
        except (ValueError, OverflowError):
            return seconds(otherwise)

    def after(self, step: str) -> str | None:
        """The step of the path behind the last one of this name; None where there is none.

        The last one, since people and lists may be called like steps.
        """
        steps = self.path.split("/")[::-1]
        place = steps.index(step)
        return steps[place - 1] if place else None

    def movie(self, name: str = "id") -> Movie:
        """The movie that the path names. Raises Refusal (404) where there is none."""
        item = self.world.catalogue.named("movie", self.values[name])
        if not isinstance(item, Movie):
            raise Refusal(404)
        return item

    def show(self, name: str = "id") -> Show:
        """The show that the path names. Raises Refusal (404) where there is none."""
        item = self.world.catalogue.named("show", self.values[name])
        if not isinstance(item, Show):
            raise Refusal(404)
        return item

    def season(self) -> Season:
        """The season that the path names. Raises Refusal (404) where there is none."""
        season = self.show().season(_number(self.values["season"]))
        if season is None:
            raise Refusal(404)
        return season

    def episode(self) -> Episode:
        """The episode that the path names. Raises Refusal (404) where there is none."""
        episode = self.season().episode(_number(self.values["episode"]))
        if episode is None:
            raise Refusal(404)
        return episode

    def figure(self) -> Figure:
        """Who of the catalogue the path names. Raises Refusal (404) where there is nobody."""
        found = self.world.catalogue.named("person", self.values["id"])
        if not isinstance(found, Figure):
            raise Refusal(404)
        return found

    def title(self) -> Item:
        """The title that the path names: a movie, a show, or a season or an episode of it.

        Raises Refusal (404) where there is none.
        """
        if self.path.startswith("/movies/"):
            return self.movie()
        if "episode" in self.values:
            return self.episode()
        return self.season() if "season" in self.values else self.show()

    def page(
        self,
        items: Sequence[T],
        render: Callable[[T], Any],
        *,
        limit: int = 100,
        whole: bool = False,
    ) -> Paged:
        """The page of a list that the query asks for; only its items are rendered.

        Args:
            items: The whole list.
            render: Makes JSON of an item.
            limit: How many there are on a page where nobody asks.
            whole: Whether all of it comes where nobody asks.
        """
        if whole and not self.query.keys() & {"page", "limit"}:
            return Paged([*map(render, items)], 1, max(1, len(items)), len(items))
        most = self.world.page or MOST
        asked = self.query.get("limit", "")
        wanted = len(items) if asked == "all" else _number(asked, min(limit, most))
        size = max(1, min(wanted, most))
        number = max(1, _number(self.query.get("page", ""), 1))
        shown = items[(number - 1) * size : number * size]
        return Paged([render(each) for each in shown], number, size, len(items))


Handler = Callable[[Call], Any]

HANDLERS: dict[str, Handler] = {}
"""What answers, by the name of the call in the contract (`x-call`). What has no handler is answered
by an example."""


def answers(*names: str) -> Callable[[Handler], Handler]:
    """Let a function answer the calls of these names, such as ``sync.history.list``.

    It returns JSON, a `Paged`, or None for a status alone, and raises `Refusal`.
    """

    def register(handler: Handler) -> Handler:
        for name in names:
            if name in HANDLERS:
                raise ValueError(f"{name} is answered twice")
            HANDLERS[name] = handler
        return handler

    return register


def _number(text: str, otherwise: int = -1) -> int:
    # Python reads no number of some thousand digits, and nothing here has one.
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else otherwise
