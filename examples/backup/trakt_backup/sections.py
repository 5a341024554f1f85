"""What a person has at Trakt: how each part is read, and which parts cannot be brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from attrs import frozen

from trakt_auth import Trakt, models
from trakt_backup.files import Row

Told = Callable[[str, int, int], object]
"""Told of progress: what, how many are done, and of how many."""


@frozen
class Section:
    """One part."""

    name: str
    read: Callable[[Trakt, Told], Iterator[Row]]
    """Its rows, as Trakt sends them."""
    stays: str | None = None
    """Why it cannot be brought back; None where it can."""


def _paged(name: str, pages: Callable[[Trakt], Any]) -> Section:
    return Section(name, lambda trakt, told: _rows(name, pages(trakt), told))


def _rows(name: str, pages: Any, told: Told) -> Iterator[Row]:
    done = 0
    for page in pages.by_page():
        yield from (item.to_dict() for item in page)
        done += len(page)
        told(name, done, page.item_count or done)


def _collection(trakt: Trakt, told: Told) -> Iterator[Row]:
    calls = trakt.sync.collection
    yield from _rows("collection (movies)", calls.list("movies", extended="metadata"), told)
    yield from _rows("collection (episodes)", calls.list("episodes", extended="metadata"), told)


HIDDEN_AT = (
    models.HiddenSection.CALENDAR,
    models.HiddenSection.PROGRESS_WATCHED,
    models.HiddenSection.PROGRESS_WATCHED_RESET,
    models.HiddenSection.PROGRESS_COLLECTED,
    models.HiddenSection.RECOMMENDATIONS,
    models.HiddenSection.COMMENTS,
    models.HiddenSection.DROPPED,
)


def _hidden(trakt: Trakt, told: Told) -> Iterator[Row]:
    for section in HIDDEN_AT:
        for row in _rows(f"hidden ({section})", trakt.users.hidden.list(section), told):
            yield {"section": section.value, **row}


def _lists(trakt: Trakt, told: Told) -> Iterator[Row]:
    for each in trakt.users.lists.list():
        items = trakt.users.lists.items("me", each["ids"]["trakt"])
        yield {"list": each.to_dict(), "items": [*_rows(f"list {each.name!r}", items, told)]}


def _settings(trakt: Trakt, _: Told) -> Iterator[Row]:
    yield trakt.users.settings().to_dict()


def _smart_lists(trakt: Trakt, _: Told) -> Iterator[Row]:
    yield from (each.to_dict() for each in trakt.users.smart_lists.list())


def _saved_only(section: Section, stays: str) -> Section:
    return Section(section.name, section.read, stays)


SECTIONS = (
    # Ratings and notes first: what is watched may end up on no list of things to see.
    _paged("history", lambda trakt: trakt.users.history()),
    _paged("ratings", lambda trakt: trakt.sync.ratings.list()),
    _paged("watchlist", lambda trakt: trakt.sync.watchlist.list()),
    _paged("favorites", lambda trakt: trakt.sync.favorites.list()),
    Section("collection", _collection),
    Section("lists", _lists),
    Section("hidden", _hidden),
    _paged("notes", lambda trakt: trakt.users.notes()),
    _paged("likes", lambda trakt: trakt.users.likes()),
    _saved_only(
        _paged("comments", lambda trakt: trakt.users.comments(include_replies="true")),
        "they would be posted anew, as of today, without what others have answered",
    ),
    _saved_only(
        _paged("following", lambda trakt: trakt.users.following()),
        "each of these people would be told, and may be asked",
    ),
    _saved_only(
        _paged("playback", lambda trakt: trakt.sync.playback.list()),
        "what is paused has no date that Trakt would take",
    ),
    _saved_only(
        _paged("filters", lambda trakt: trakt.users.filters.list()),
        "they are made on Trakt's site",
    ),
    Section("smart_lists", _smart_lists, "they are made on Trakt's site"),
    Section("settings", _settings, "they belong to the account"),
)

NAMES = tuple(section.name for section in SECTIONS)


def chosen(names: Iterable[str]) -> list[Section]:
    """The sections of these names, in their order; all of them where there is no name."""
    wanted = set(names) or {*NAMES}
    return [section for section in SECTIONS if section.name in wanted]
