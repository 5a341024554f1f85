"""Charts, made from what the people of the sandbox do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Literal

from attrs import evolve

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.filters import kept
from trakt_auth.sandbox.world.items import Movie, Show, around, key_of
from trakt_auth.sandbox.world.rendering import item_json


def _titles(call: Call) -> list[Movie | Show]:
    """The titles that the call is about and lets through, in the order of the catalogue."""
    catalogue = call.world.catalogue
    if call.path.startswith("/movies/"):
        return list(kept(call, catalogue.movies()))
    if call.path.startswith("/shows/"):
        return list(kept(call, catalogue.shows()))
    found = kept(call, catalogue.all("movie", "show"))
    return [each for each in found if isinstance(each, Movie | Show)]


def _chart(
    call: Call, counts: Counter[str], row: Callable[[Movie | Show], Json], *, limit: int = 100
) -> Paged:
    """Titles by a count, most first; those of the same count as the catalogue has them."""
    titles = sorted(_titles(call), key=lambda each: -counts[key_of(each)])
    return call.page(titles, row, limit=limit)


def _title_key(call: Call, key: str) -> str:
    """The key of a movie, or of the show of an episode."""
    return key_of(around(call.world.item(key))[-1])


def _plays(call: Call) -> tuple[Counter[str], Counter[str]]:
    """How often each title was watched, and by how many."""
    plays: Counter[str] = Counter()
    watchers: Counter[str] = Counter()
    for person in call.world.people.values():
        mine = Counter(_title_key(call, play["item"]) for play in person.history)
        plays += mine
        watchers += Counter(dict.fromkeys(mine, 1))
    return plays, watchers


def _titled(call: Call, title: Movie | Show) -> Json:
    return {title.kind: item_json(call.world, title, call.extended)}


@answers("movies.popular", "shows.popular")
def popular(call: Call) -> Paged:
    """The titles of the catalogue, the best rated first."""
    counts = Counter(
        {key_of(each): sum(call.world.ratings(key_of(each))) for each in _titles(call)}
    )
    return _chart(call, counts, lambda each: item_json(call.world, each, call.extended))


@answers("media.popular")
def popular_media(call: Call) -> Paged:
    """Movies and shows together."""
    return _chart(call, Counter(), lambda each: item_json(call.world, each, call.extended))


@answers("movies.trending", "shows.trending", "media.trending")
def trending(call: Call) -> Paged:
    """What people watch now.

    Trakt lists what is watched alone, and everything here is listed: so a crowd watches it too,
    one person less of each title than of the one before.
    """
    watchers: Counter[str] = Counter()
    for person in call.world.people.values():
        if watching := person.belongings["watching"]:
            watchers[_title_key(call, watching["item"])] += 1
    titles = _titles(call)
    if watchers:
        titles.sort(key=lambda each: -watchers[key_of(each)])
    rows = list(zip(range(len(titles), 0, -1), titles, strict=True))
    page = call.page(
        rows, lambda row: {"watchers": row[0] + watchers[key_of(row[1])]} | _titled(call, row[1])
    )
    total = sum(range(len(titles) + 1))
    if watchers:
        total += sum(watchers[key_of(each)] for each in titles)
    return evolve(page, more={"X-Trending-User-Count": str(total)})


@answers("movies.played", "shows.played", "movies.watched", "shows.watched")
def played(call: Call) -> Paged:
    """What was watched most."""
    plays, watchers = _plays(call)
    return _counted(call, plays if "/played" in call.path else watchers, plays, watchers)


@answers("movies.collected", "shows.collected")
def collected(call: Call) -> Paged:
    """What was collected most."""
    plays, watchers = _plays(call)
    return _counted(call, _collected(call)[1], plays, watchers)


def _collected(call: Call) -> tuple[Counter[str], Counter[str]]:
    """How many movies or episodes of each title are collected, and by how many."""
    copies, collectors = Counter[str](), Counter[str]()
    for person in call.world.people.values():
        mine = Counter(_title_key(call, key) for key in person.belongings["collection"])
        copies += mine
        collectors.update(mine.keys())
    return copies, collectors


def _counted(call: Call, by: Counter[str], plays: Counter[str], watchers: Counter[str]) -> Paged:
    copies, collectors = _collected(call)

    def row(title: Movie | Show) -> Json:
        key = key_of(title)
        counts = {
            "watcher_count": watchers[key],
            "play_count": plays[key],
            "collected_count": copies[key],
        }
        if isinstance(title, Show):
            counts["collector_count"] = collectors[key]
        return counts | _titled(call, title)

    return _chart(call, by, row)


@answers("movies.favorited", "shows.favorited")
def favorited(call: Call) -> Paged:
    """What is among most people's favorites."""
    counts = _listed(call, "favorites")
    return _chart(
        call, counts, lambda each: {"user_count": counts[key_of(each)]} | _titled(call, each)
    )


@answers("movies.anticipated", "shows.anticipated", "media.anticipated", "movies.hot", "shows.hot")
def anticipated(call: Call) -> Paged:
    """What is on most watchlists; what is hot, too, for want of a better measure."""
    counts = _listed(call, "watchlist")
    return _chart(
        call, counts, lambda each: {"list_count": counts[key_of(each)]} | _titled(call, each)
    )


def _listed(call: Call, which: Literal["favorites", "watchlist"]) -> Counter[str]:
    return Counter(
        entry["item"]
        for person in call.world.people.values()
        for entry in person.belongings[which]["items"]
    )


@answers("movies.boxoffice")
def box_office(call: Call) -> list[Json]:
    """The ten movies that came last, with revenues that fall by a million from each to the next."""
    today = call.world.now()[:10]
    out = [each for each in _titles(call) if (each.facts.get("released") or "~") <= today]
    out.sort(key=lambda each: each.facts["released"], reverse=True)
    return [
        {"revenue": 1_000_000 * revenue} | _titled(call, each)
        for revenue, each in zip(range(10, 0, -1), out, strict=False)
    ]


@answers("recommendations.movies", "recommendations.shows")
def recommended(call: Call) -> list[Json] | Paged:
    """What one has neither watched nor hidden."""
    hidden = call.me.belongings["hidden"].get("recommendations", {})
    seen = {*hidden, *(_title_key(call, play["item"]) for play in call.me.history)}
    kind = "movie" if "/movies" in call.path else "show"
    found = kept(call, call.world.catalogue.all(kind))
    rows = [each for each in found if key_of(each) not in seen]
    return call.page(
        rows,
        lambda each: (
            item_json(call.world, each, call.extended) | {"favorited_by": [], "recommended_by": []}
        ),
        limit=10,
    )
