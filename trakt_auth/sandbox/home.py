"""The home page: who has what, and what was asked last."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from urllib.parse import urlencode

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from trakt_auth.sandbox.pages import Pages
from trakt_auth.sandbox.records import Records, RequestRecord
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.world.calls.scrobble import settle_all
from trakt_auth.sandbox.world.items import Episode, Item, Season
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.world import World

REQUESTS = 50
"""How many requests are shown."""
_ITEMS = 12
"""How many items of a kind are shown of a person."""
_LONGEST_BODY = 2000


@frozen
class Shelf:
    """Something that a person has: its name, how many there are, and some of them."""

    name: str
    count: int
    titles: Sequence[str]


@frozen
class Row:
    """A request, as it is shown."""

    status: str
    good: bool
    method: str
    target: str
    account: str
    ago: str
    body: str


class Home:
    """The home page of a sandbox."""

    def __init__(self, pages: Pages, state: State, records: Records) -> None:
        self._pages = pages
        self._world = state.world
        self._clock = state.clock
        self._records = records
        self.routes = [Route("/", self.page, methods=["GET"])]

    async def page(self, _: Request) -> Response:
        """The page."""
        with self._world.lock:
            settle_all(self._world)
            people = [
                (person, _shelves(self._world, person))
                for person in self._world.people.values()
                if not person.made_up
            ]
        now = self._clock.elapsed()
        asked = [each for each in self._records.last(4 * REQUESTS) if each.path != "/"]
        rows = [_row(each, now) for each in asked[-REQUESTS:][::-1]]
        return self._pages.render("home.html", people=people, rows=rows)


def _shelves(world: World, person: Person) -> list[Shelf]:
    has = person.belongings
    plays = [each["item"] for each in reversed(person.history)]
    shelves = [
        _shelf(world, "Plays", plays),
        _shelf(world, "Ratings", has["ratings"]),
        _shelf(world, "Collection", has["collection"]),
        _shelf(world, "Watchlist", [each["item"] for each in has["watchlist"]["items"]]),
        _shelf(world, "Favorites", [each["item"] for each in has["favorites"]["items"]]),
        _shelf(world, "Paused", [each["item"] for each in has["playback"]]),
    ]
    names = [f"{each['name']} ({len(each['items'])})" for each in has["lists"]]
    return [*shelves, Shelf("Lists", len(names), names[:_ITEMS])]


def _shelf(world: World, name: str, keys: Iterable[str]) -> Shelf:
    keys = list(keys)
    return Shelf(name, len(keys), [_title(world.item(key)) for key in keys[:_ITEMS]])


def _title(item: Item) -> str:
    if isinstance(item, Episode):
        return f"{item.show.title} {item.season.number}x{item.number:02d}"
    if isinstance(item, Season):
        return f"{item.show.title}, season {item.number}"
    return str(getattr(item, "title", "") or getattr(item, "name", ""))


def _row(record: RequestRecord, now: float) -> Row:
    query = f"?{urlencode(record.query, safe=',:*')}" if record.query else ""
    body = "" if record.body is None else json.dumps(record.body, ensure_ascii=False, indent=1)
    return Row(
        status="none" if record.status is None else str(record.status),
        good=record.status is not None and record.status < 400,
        method=record.method,
        target=record.path + query,
        account=record.account or "",
        ago=_ago(now - record.elapsed),
        body=body if len(body) <= _LONGEST_BODY else body[:_LONGEST_BODY] + " …",
    )


def _ago(seconds: float) -> str:
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= size:
            return f"{int(seconds // size)} {unit} ago"
    return f"{int(max(0, seconds))} s ago"
