"""The titles and people that a sandbox knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from trakt_auth.sandbox.world.items import (
    Episode,
    Facts,
    Figure,
    Item,
    Movie,
    Role,
    Season,
    Show,
    key_of,
)
from trakt_auth.sandbox.world.moments import seconds

_MADE_UP = 900_000_000
"""Ids that Trakt has not given out start here, for what the catalogue has no real id of."""

_WORDS = re.compile(r"[^\W_]+")


class Catalogue:
    """Titles and people, found by any of their ids and by the words of their names."""

    def __init__(self) -> None:
        self.roles: list[Role] = []
        self._items: dict[str, Item] = {}
        self._ids: dict[tuple[str, str, str], Item] = {}
        self._next = _MADE_UP

    def copy(self) -> Catalogue:
        """One that holds the same, to which more can be added: an eighth of the work of anew."""
        twin, own, shows = Catalogue(), dict[Item, Item](), dict[Movie | Show, Show]()
        for show in self.shows():
            own[show] = shows[show] = its = Show(show.title, show.year, show.ids, show.facts)
            for season in show.seasons:
                own[season] = part = Season(its, season.number, season.ids)
                its.seasons.append(part)
                for each in season.episodes:
                    episode = Episode(part, each.number, each.title, each.ids, each.first_aired)
                    own[each] = episode
                    part.episodes.append(episode)
        twin.roles = [evolve(each, item=shows.get(each.item, each.item)) for each in self.roles]
        twin._items = {key: own.get(item, item) for key, item in self._items.items()}
        twin._ids = {key: own.get(item, item) for key, item in self._ids.items()}
        twin._next = self._next
        return twin

    def __getitem__(self, key: str) -> Item:
        return self._items[key]

    def all(self, *kinds: str) -> Iterator[Item]:
        """The items of some kinds, in the order in which they were added."""
        return (item for item in self._items.values() if item.kind in kinds)

    def movies(self) -> Iterator[Movie]:
        """Every movie."""
        return (item for item in self._items.values() if isinstance(item, Movie))

    def shows(self) -> Iterator[Show]:
        """Every show."""
        return (item for item in self._items.values() if isinstance(item, Show))

    def add_movie(
        self, title: str, year: int | None = None, *, ids: Facts | None = None, **facts: Any
    ) -> Movie:
        """Add a movie.

        Args:
            title: Its title.
            year: The year of its release.
            ids: Ids that it has: `trakt`, `slug`, `imdb`, `tmdb`. Missing ones of the first two
                are made.
            **facts: What else is known, by Trakt's names: `released`, `runtime`, `genres` ...

        Raises:
            ValueError: One of the ids belongs to another movie.
        """
        movie = Movie(title, year, self._named("movie", ids, title, year), facts)
        self._add(movie)
        return movie

    def add_show(
        self,
        title: str,
        year: int | None = None,
        *,
        seasons: Iterable[int | Facts] = (),
        ids: Facts | None = None,
        **facts: Any,
    ) -> Show:
        """Add a show.

        Args:
            title: Its title.
            year: The year in which it began.
            seasons: What `add_season` is told of each of them; for short, how many episodes the
                first, the second and so on have.
            ids: As for `add_movie`, and `tvdb`.
            **facts: As for `add_movie`.

        Raises:
            ValueError: One of the ids belongs to another show.
        """
        show = Show(title, year, self._named("show", ids, title, year), facts)
        self._add(show)
        for number, season in enumerate(seasons, 1):
            about: dict[str, Any] = (
                {"episodes": season} if isinstance(season, int) else dict(season)
            )
            self.add_season(show, about.pop("number", number), **about)
        return show

    def add_season(
        self,
        show: Show,
        number: int,
        *,
        episodes: int,
        first_aired: str | None = None,
        ids: Facts | None = None,
        known: Mapping[str, Facts] | None = None,
    ) -> Season:
        """Add a season, with an episode a week.

        Args:
            show: Its show.
            number: Its number; 0 for the specials.
            episodes: How many episodes it has.
            first_aired: The day of the first; January of the year in which it was due, otherwise.
            ids: As for `add_movie`.
            known: By number, the `title` and `ids` of episodes of which they are known.

        Raises:
            ValueError: One of the ids belongs to another season or episode, or the day is none.
        """
        day = first_aired or f"{(show.year or 2000) + max(0, number - 1)}-01-01"
        begin = seconds(day)
        season = Season(show, number, self._named("season", ids))
        self._add(season)
        show.seasons.append(season)
        show.seasons.sort(key=lambda each: each.number)
        for count in range(1, episodes + 1):
            about = (known or {}).get(str(count), {})
            episode = Episode(
                season,
                count,
                about.get("title", f"Episode {count}"),
                self._named("episode", about.get("ids")),
                begin + (count - 1) * 7 * 86400.0,
            )
            self._add(episode)
            season.episodes.append(episode)
        return season

    def add_person(self, name: str, *, ids: Facts | None = None, **facts: Any) -> Figure:
        """Add somebody who plays or works in titles.

        Raises:
            ValueError: One of the ids belongs to somebody else.
        """
        figure = Figure(name, self._named("person", ids, name, None), facts)
        self._add(figure)
        return figure

    def find(self, kind: str, ids: Facts) -> Item | None:
        """The item of a kind by the first of its ids that leads to one."""
        for name in ("trakt", "slug", "imdb", "tmdb", "tvdb"):
            if ids.get(name) is not None and (item := self._ids.get((kind, name, str(ids[name])))):
                return item
        return None

    def named(self, kind: str, text: str) -> Item | None:
        """The item that a path means: by Trakt id, slug or imdb id, as Trakt reads them."""
        names = ("trakt", "slug") if text.isdecimal() else ("slug", "imdb")
        found = (self._ids.get((kind, name, text)) for name in names)
        return next((item for item in found if item is not None), None)

    def by_id(self, id_type: str, text: str) -> list[Item]:
        """Everything that has an id."""
        return [
            item
            for (_, name, value), item in self._ids.items()
            if name == id_type and value == text
        ]

    def search(self, kinds: Iterable[str], query: str) -> list[tuple[float, Item]]:
        """The items whose names have every word of `query`, or begin with it; the nearest first."""
        wanted = _WORDS.findall(query.casefold())
        found = []
        for item in self.all(*kinds):
            words = _WORDS.findall(item.title.casefold()) if not isinstance(item, Season) else []
            if wanted and all(any(word.startswith(each) for word in words) for each in wanted):
                found.append((round(100.0 * len(wanted) / len(words), 3), item))
        return sorted(found, key=lambda each: -each[0])

    def _named(
        self, kind: str, ids: Facts | None, title: str = "", year: int | None = None
    ) -> dict[str, Any]:
        """Ids in Trakt's order, with those made that every item of the kind has."""
        given = dict(ids or {})
        if "trakt" not in given:
            self._next += 1
            given["trakt"] = self._next
        if kind in {"movie", "show", "person"} and "slug" not in given:
            words = "-".join(_WORDS.findall(title.casefold())) or kind
            taken = (kind, "slug", words) in self._ids
            given["slug"] = f"{words}-{year or given['trakt']}" if year or taken else words
        order = ("trakt", "slug", "tvdb", "imdb", "tmdb")
        return {name: given[name] for name in order if name in given}

    def _add(self, item: Item) -> None:
        taken = [
            name for name, value in item.ids.items() if (item.kind, name, str(value)) in self._ids
        ]
        if taken:
            raise ValueError(f"another {item.kind} has the {taken[0]} id {item.ids[taken[0]]}")
        self._items[key_of(item)] = item
        for name, value in item.ids.items():
            self._ids[item.kind, name, str(value)] = item
