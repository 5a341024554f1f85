"""What has changed of the catalogue, and where and in which languages a title is out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import evolve

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.items import Item, Movie, Season, Show, facts_of
from trakt_auth.sandbox.world.moments import stamp
from trakt_auth.sandbox.world.rendering import CHANGED, item_json

_KINDS = {"movies": "movie", "shows": "show", "people": "person"}


@answers("movies.updates", "shows.updates", "people.updates", "sync.updates.list")
def updates(call: Call) -> Paged:
    """What has changed since a day: all of the catalogue, on one day."""
    return _updated(
        call,
        lambda item: {
            "updated_at": CHANGED,
            item.kind: item_json(call.world, item, call.extended),
        },
    )


@answers("movies.updated_ids", "shows.updated_ids", "people.updated_ids", "sync.updates.ids")
def updated_ids(call: Call) -> Paged:
    """The Trakt ids of the same."""
    return _updated(call, lambda item: item.ids["trakt"])


def _updated(call: Call, render: Callable[[Item], Any]) -> Paged:
    kind = next(each for step, each in _KINDS.items() if step in call.path.split("/"))
    start = stamp(call.since("start_date", CHANGED[:10]))
    items = list(call.world.catalogue.all(kind)) if start <= CHANGED else []
    page = call.page(items, render, limit=10)
    return evolve(page, more={"X-Start-Date": start, "X-End-Date": call.world.now()})


@answers("movies.translations", "shows.translations")
def translations(call: Call) -> list[Json]:
    """What a title is called in its own language, the only one that the catalogue knows."""
    title = call.title()
    assert isinstance(title, Movie | Show)  # noqa: S101 - by the path
    facts = facts_of(title)
    about = {name: facts.get(name, "") for name in ("overview", "tagline")}
    return _in_language(call, title, {"title": title.title, **about})


@answers("seasons.translations", "episodes.translations")
def translations_of_parts(call: Call) -> list[Json]:
    """The same of a season or an episode."""
    part = call.title()
    title = f"Season {part.number}" if isinstance(part, Season) else part.title
    return _in_language(call, call.show(), {"title": title, "overview": None})


def _in_language(call: Call, title: Movie | Show, said: Json) -> list[Json]:
    facts = facts_of(title)
    if call.query.get("language") not in (None, facts["language"]):
        return []
    return [{**said, "language": facts["language"], "country": facts.get("country")}]


@answers("movies.releases")
def releases(call: Call) -> list[Json]:
    """The one release that the catalogue knows of a movie, in its country."""
    facts = call.movie().facts
    country = facts.get("country", "us")
    if not facts.get("released") or call.values.get("country") not in (None, country):
        return []
    return [
        {
            "country": country,
            "certification": facts.get("certification"),
            "release_date": facts["released"],
            "release_type": "theatrical",
            "note": None,
        }
    ]
