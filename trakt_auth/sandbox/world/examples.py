"""The titles and the person of the contract's examples, so that those work as they stand.

The Slow Train, Signal Box, Rita Vale and ada are made up: none of them exists elsewhere.
"""

from __future__ import annotations

from typing import Any

from trakt_auth.sandbox.world.belongings import Collected, Entry, Paused, Rated, new_list
from trakt_auth.sandbox.world.catalogue import Catalogue
from trakt_auth.sandbox.world.items import Movie, Role, Show
from trakt_auth.sandbox.world.moments import stamp
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.titles import well_known
from trakt_auth.sandbox.world.world import World

NAME = "ada"
_AT = "2026-03-01T20:15:00.000Z"
_MOVIE, _SHOW, _SEASON, _EPISODE = "movie:900417", "show:700208", "season:300901", "episode:5400123"


def with_examples() -> Catalogue:
    """The well-known titles, and those of the examples."""
    catalogue = well_known()
    _titles(catalogue)
    return catalogue


def add_examples(world: World) -> None:
    """Add the person, except for ada where somebody else has her name."""
    if world.person(NAME) is None:
        person = world.add_person(NAME, number=48151623)
        person.made_up = True
        _belongings(person)
        _written(world)


def _titles(catalogue: Catalogue) -> None:
    movie = catalogue.add_movie(
        "The Slow Train",
        2024,
        ids={"trakt": 900417, "slug": "the-slow-train-2024", "imdb": "tt9000417", "tmdb": 1900417},
        released="2024-09-12",
        runtime=97,
        country="pt",
        language="pt",
        genres=["drama"],
        certification="M/12",
    )
    show = catalogue.add_show(
        "Signal Box",
        2022,
        ids={
            "trakt": 700208,
            "slug": "signal-box",
            "tvdb": 470208,
            "imdb": "tt7000208",
            "tmdb": 1700208,
        },
        runtime=48,
        network="Canal Norte",
        country="pt",
        language="pt",
        genres=["drama"],
        certification="TV-14",
    )
    third = {"trakt": 5400123, "tvdb": 8800123, "imdb": "tt8800123", "tmdb": 3300123}
    catalogue.add_season(
        show,
        1,
        episodes=8,
        first_aired="2022-10-03",
        ids={"trakt": 300901, "tvdb": 610901, "tmdb": 230901},
        known={"3": {"title": "Points", "ids": third}},
    )
    _figure(catalogue, movie, show)


def _figure(catalogue: Catalogue, movie: Movie, show: Show) -> None:
    figure = catalogue.add_person(
        "Rita Vale",
        ids={"trakt": 610077, "slug": "rita-vale", "imdb": "nm0610077", "tmdb": 2610077},
        birthday="1979-02-11",
        birthplace="Porto, Portugal",
        known_for_department="acting",
    )
    catalogue.roles += [
        Role(figure, movie, character="The driver"),
        Role(figure, show, character="The operator"),
        Role(figure, movie, job="Writer", department="writing"),
        Role(figure, show, job="Writer", department="writing"),
    ]


def _belongings(person: Person) -> None:
    have = person.belongings
    for number, item in enumerate((_MOVIE, _EPISODE), 9123456789):
        person.add_play(
            {"id": number, "item": item, "watched_at": _AT, "action": "watch", "added_at": _AT}
        )
        have["collection"][item] = Collected(
            collected_at=_AT, updated_at=_AT, metadata={"media_type": "digital"}
        )
    for item in (_MOVIE, _SHOW, _SEASON, _EPISODE):
        have["ratings"][item] = Rated(rating=8, rated_at=_AT)
    for section in ("calendar", "progress_watched", "progress_collected", "recommendations"):
        have["hidden"][section] = {_SHOW: _AT}
    have["hidden"]["dropped"] = {_SHOW: _AT}
    have["hidden"]["comments"] = {}
    have["playback"] = [
        Paused(id=5121, item=_MOVIE, progress=42.5, paused_at=_AT),
        Paused(id=5122, item=_EPISODE, progress=12.0, paused_at=_AT),
    ]
    trains = new_list(770001, "Trains", "trains", _AT, privacy="public", description="On rails.")
    for state in (trains, have["watchlist"], have["favorites"]):
        state["items"] = [
            Entry(id=770012, item=_MOVIE, listed_at=_AT, notes=None),
            Entry(id=770013, item=_SHOW, listed_at=_AT, notes=None),
        ]
    trains["items"] += [
        Entry(id=770014, item=_SEASON, listed_at=_AT, notes=None),
        Entry(id=770015, item=_EPISODE, listed_at=_AT, notes=None),
    ]
    have["lists"] = [trains]
    have["likes"] = {"list:770001": _AT, "comment:8121": _AT}
    have["profile"] = {"name": "Ada Ferry", "location": "Lisbon"}


def _written(world: World) -> None:
    text = "The last ten minutes are all sound and no words."
    # A while ago, but not too long: an old comment that has replies cannot be deleted.
    now = stamp(world.clock() - 3600)
    common: dict[str, Any] = {"author": NAME, "created_at": now, "updated_at": now}
    comment = {"comment": text, "spoiler": False, "on": _MOVIE, **common}
    world.comments[8121] = {"id": 8121, "parent_id": 0, **comment}
    world.comments[8122] = {"id": 8122, "parent_id": 8121, **comment}
    for number, key in enumerate((_SHOW, _SEASON, _EPISODE, "list:770001"), 8123):
        world.comments[number] = {**comment, "id": number, "parent_id": 0, "on": key}
    first = next(iter(world.people))
    world.requests.append({"id": 31, "requested_at": _AT, "from": first, "to": NAME})
    world.notes[2207] = {
        "id": 2207,
        "on": _MOVIE,
        "attached_to": {"type": "movie"},
        "notes": "Watch it again on a big screen.",
        "privacy": "public",
        "spoiler": False,
        **common,
    }
