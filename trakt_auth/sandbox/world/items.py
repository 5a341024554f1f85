"""The titles and people that a catalogue holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

Facts = Mapping[str, Any]
"""What is known of a title beside its name and ids, by Trakt's own field names."""


@frozen(eq=False)
class Movie:
    """A film."""

    title: str
    year: int | None
    ids: Facts
    facts: Facts = field(factory=dict[str, Any])
    kind = "movie"


@frozen(eq=False)
class Show:
    """A series."""

    title: str
    year: int | None
    ids: Facts
    facts: Facts = field(factory=dict[str, Any])
    seasons: list[Season] = field(factory=list["Season"], repr=False)
    kind = "show"

    def season(self, number: int) -> Season | None:
        """The season with a number; 0 holds the specials."""
        return next((each for each in self.seasons if each.number == number), None)

    def episodes(self) -> Iterator[Episode]:
        """All of them, in order."""
        for season in self.seasons:
            yield from season.episodes


@frozen(eq=False)
class Season:
    """A season of a series."""

    show: Show = field(repr=False)
    number: int
    ids: Facts
    episodes: list[Episode] = field(factory=list["Episode"], repr=False)
    kind = "season"

    def episode(self, number: int) -> Episode | None:
        """The episode with a number."""
        return next((each for each in self.episodes if each.number == number), None)


@frozen(eq=False)
class Episode:
    """An episode of a season."""

    season: Season = field(repr=False)
    number: int
    title: str
    ids: Facts
    first_aired: float
    """In Unix seconds."""
    kind = "episode"

    @property
    def show(self) -> Show:
        """The series it belongs to."""
        return self.season.show


@frozen(eq=False)
class Figure:
    """Somebody who plays or works in titles: a person of the catalogue, not one who signs in."""

    name: str
    ids: Facts
    facts: Facts = field(factory=dict[str, Any])
    kind = "person"

    @property
    def title(self) -> str:
        """The name."""
        return self.name


Item = Movie | Show | Season | Episode | Figure


def around(item: Item) -> tuple[Item, ...]:
    """An item, and the season and the show that it is an episode of."""
    return (item, item.season, item.show) if isinstance(item, Episode) else (item,)


_UNSAID: Mapping[str, Facts] = {
    "movie": {"language": "en", "status": "released"},
    "show": {"language": "en", "status": "returning series"},
}
"""What holds of titles of which nobody says otherwise."""


def facts_of(item: Movie | Show) -> Facts:
    """What is known of a title, and what holds unless somebody says otherwise."""
    return {**_UNSAID[item.kind], **item.facts}


@frozen
class Role:
    """What a figure does in a movie or a show."""

    figure: Figure
    item: Movie | Show
    character: str | None = None
    job: str | None = None
    department: str | None = None


def key_of(item: Item) -> str:
    """The name of an item in what is remembered of it: ``movie:12601``."""
    return f"{item.kind}:{item.ids['trakt']}"
