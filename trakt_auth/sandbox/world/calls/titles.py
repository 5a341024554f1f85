"""Movies, shows, seasons, episodes and people: what they are, and what goes with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.filters import kept
from trakt_auth.sandbox.world.items import Episode, Figure, Item, Movie, Role, Season, Show, key_of
from trakt_auth.sandbox.world.rendering import aired, comments_on, item_json, votes


def _json(call: Call, item: Item) -> Json:
    return item_json(call.world, item, call.extended)


@answers("movies.get")
def movie(call: Call) -> Json:
    """A movie."""
    return _json(call, call.movie())


@answers("shows.get")
def show(call: Call) -> Json:
    """A show."""
    return _json(call, call.show())


@answers("seasons.list")
def seasons(call: Call) -> list[Json]:
    """The seasons of a show."""
    return [_json(call, each) for each in call.show().seasons]


@answers("seasons.get")
def season(call: Call) -> Json:
    """A season."""
    return _json(call, call.season())


@answers("seasons.episodes")
def season_episodes(call: Call) -> list[Json]:
    """The episodes of a season."""
    return [_json(call, each) for each in call.season().episodes]


@answers("episodes.get")
def episode(call: Call) -> Json:
    """An episode."""
    return _json(call, call.episode())


@answers("shows.next_episode")
def next_episode(call: Call) -> Json | None:
    """The next episode to be shown; nothing, where none is known."""
    show = call.show()
    shown = set(map(id, aired(call.world, show)))
    coming = [each for each in show.episodes() if each.season.number and id(each) not in shown]
    return _json(call, coming[0]) if coming else None


@answers("shows.last_episode")
def last_episode(call: Call) -> Json | None:
    """The episode that was shown last; nothing, where none was."""
    shown = aired(call.world, call.show())
    return _json(call, shown[-1]) if shown else None


@answers("movies.related", "shows.related", "movies.related_smart", "shows.related_smart")
def related(call: Call) -> Paged:
    """Titles of the same genres, most of them in common first."""
    title: Movie | Show = call.movie() if call.path.startswith("/movies/") else call.show()
    genres = set(title.facts.get("genres", ()))
    found = [
        (len(genres & set(each.facts.get("genres", ()))), each)
        for each in call.world.catalogue.all(title.kind)
        if isinstance(each, Movie | Show) and each is not title
    ]
    found = sorted((each for each in found if each[0]), key=lambda each: -each[0])
    return call.page([each for _, each in found], lambda each: _json(call, each), limit=10)


@answers("movies.ratings", "shows.ratings", "seasons.ratings", "episodes.ratings")
def ratings(call: Call) -> Json:
    """What people think of a title."""
    key = key_of(call.title())
    spread = Counter(call.world.ratings(key))
    return votes(call.world, key) | {
        "distribution": {str(each): spread[each] for each in range(1, 11)}
    }


@answers("movies.stats", "shows.stats", "seasons.stats", "episodes.stats")
def stats(call: Call) -> Json:
    """How many people did what with a title."""
    item = call.title()
    keys = {key_of(item)}
    if not isinstance(item, Movie | Episode | Figure):
        inside = item.episodes() if isinstance(item, Show) else item.episodes
        keys |= {key_of(each) for each in inside}
    people = list(call.world.people.values())
    plays = [sum(play["item"] in keys for play in person.history) for person in people]
    return {
        "watchers": sum(map(bool, plays)),
        "plays": sum(plays),
        "collectors": sum(not keys.isdisjoint(each.belongings["collection"]) for each in people),
        "comments": len(comments_on(call.world, key_of(item))),
        "lists": sum(
            entry["item"] == key_of(item)
            for person in people
            for state in person.belongings["lists"]
            for entry in state["items"]
        ),
        "votes": len(call.world.ratings(key_of(item))),
        "recommended": 0,  # the name that favorited had
        "favorited": sum(
            entry["item"] == key_of(item)
            for person in people
            for entry in person.belongings["favorites"]["items"]
        ),
    }


@answers("movies.people", "shows.people", "seasons.people", "episodes.people")
def credits(call: Call) -> Json:  # noqa: A001 - Trakt's word
    """Who plays and works in a title; of a season or an episode, who does so in its show."""
    title = call.title()
    title = title.show if isinstance(title, Season | Episode) else title
    roles = [each for each in call.world.catalogue.roles if each.item is title]
    return _cast_and_crew(
        roles, lambda each: {"images": {"headshot": []}, "person": _whole(call, each.figure)}
    )


def _cast_and_crew(roles: list[Role], about: Callable[[Role], Json]) -> Json:
    """Roles under `cast`, jobs under `crew` by department, each with what it is about."""
    cast: list[Json] = []
    crew: dict[str, list[Json]] = {}
    for each in roles:
        if (name := each.character) is not None:
            cast.append({"character": name, "characters": [name]} | about(each))
        if each.department is not None:
            job = {"job": each.job, "jobs": [each.job]} | about(each)
            crew.setdefault(each.department, []).append(job)
    return {"cast": cast, "crew": crew}


@answers("people.get")
def figure(call: Call) -> Json:
    """Somebody of the catalogue."""
    return _whole(call, call.figure())


def _whole(call: Call, figure: Figure) -> Json:
    """Somebody, with all that is known: that is so without `extended`, in recordings of 2026."""
    return item_json(call.world, figure, frozenset(["full"]))


@answers("people.movies", "people.shows")
def roles(call: Call) -> Json:
    """What somebody plays and works in."""
    figure, kind = call.figure(), "movie" if call.path.endswith("/movies") else "show"
    mine = [each for each in call.world.catalogue.roles if each.figure is figure]
    left = kept(call, [each.item for each in mine if each.item.kind == kind])
    mine = [each for each in mine if each.item in left]
    return _cast_and_crew(mine, lambda each: {kind: _json(call, each.item)})
