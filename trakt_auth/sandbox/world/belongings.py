"""What belongs to a person, as plain JSON: it can be looked at, saved and loaded as it is."""

from __future__ import annotations

from typing import Any, TypedDict


class Play(TypedDict):
    """One time that something was watched."""

    id: int
    item: str
    watched_at: str
    action: str
    added_at: str


class Collected(TypedDict):
    """A copy that somebody owns."""

    collected_at: str
    updated_at: str
    metadata: dict[str, Any]


class Rated(TypedDict):
    """What somebody thinks of an item."""

    rating: int
    rated_at: str


class Entry(TypedDict):
    """An item on a list."""

    id: int
    item: str
    listed_at: str
    notes: str | None


class ListState(TypedDict):
    """A list of items, in the order of their ranks."""

    id: int
    slug: str
    name: str
    description: str | None
    privacy: str
    display_numbers: bool
    allow_comments: bool
    sort_by: str
    sort_how: str
    created_at: str
    updated_at: str
    items: list[Entry]


class Paused(TypedDict):
    """Where somebody stopped watching."""

    id: int
    item: str
    progress: float
    paused_at: str


class Watching(TypedDict):
    """What somebody is watching now."""

    id: int
    """Of a check-in, the id of the play to be; 0 of a scrobble."""
    item: str
    action: str
    started_at: str
    expires_at: str
    progress: float
    runs_until: float


class Belongings(TypedDict):
    """Everything that belongs to a person. Items are named by their keys: ``movie:12601``."""

    plays: list[Play]
    collection: dict[str, Collected]
    ratings: dict[str, Rated]
    watchlist: ListState
    favorites: ListState
    lists: list[ListState]
    hidden: dict[str, dict[str, str]]
    playback: list[Paused]
    watching: Watching | None
    finished: dict[str, str]
    resets: dict[str, str]
    likes: dict[str, str]
    following: dict[str, str]
    blocked: dict[str, str]
    filters: list[dict[str, Any]]
    profile: dict[str, Any]
    stamps: dict[str, str]


def new_list(number: int, name: str, slug: str, now: str, **given: Any) -> ListState:
    """An empty list."""
    state = ListState(
        id=number,
        slug=slug,
        name=name,
        description=None,
        privacy="private",
        display_numbers=False,
        allow_comments=True,
        sort_by="rank",
        sort_how="asc",
        created_at=now,
        updated_at=now,
        items=[],
    )
    state.update({key: value for key, value in given.items() if value is not None})  # type: ignore[typeddict-item]  # checked against the contract before
    return state


def new_belongings(now: str, watchlist: int, favorites: int) -> Belongings:
    """What a new person has: two empty lists, with their ids."""
    return Belongings(
        plays=[],
        collection={},
        ratings={},
        watchlist=new_list(watchlist, "Watchlist", "watchlist", now),
        favorites=new_list(favorites, "Favorites", "favorites", now),
        lists=[],
        hidden={},
        playback=[],
        watching=None,
        finished={},
        resets={},
        likes={},
        following={},
        blocked={},
        filters=[],
        profile={},
        stamps={},
    )
