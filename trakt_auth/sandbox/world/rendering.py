"""Items and people as Trakt writes them."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import Any

from trakt_auth.sandbox.world.belongings import ListState
from trakt_auth.sandbox.world.items import (
    Episode,
    Figure,
    Item,
    Movie,
    Season,
    Show,
    facts_of,
    key_of,
)
from trakt_auth.sandbox.world.moments import stamp
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.world import World

Json = dict[str, Any]
Extended = AbstractSet[str]

CHANGED = "2026-03-01T20:15:00.000Z"
"""When every title of the catalogue was changed last."""

_NO_CREDITS = {"after_credits": False, "during_credits": False}
_NO_SOCIAL_IDS = dict.fromkeys(["twitter", "facebook", "instagram", "wikipedia"])

_NO_IDS: dict[str, dict[str, None]] = {
    "movie": {"imdb": None, "tmdb": None},
    "show": {"tvdb": None, "imdb": None, "tmdb": None},
    "season": {"tvdb": None, "tmdb": None},
    "episode": {"tvdb": None, "imdb": None, "tmdb": None},
    "person": {"imdb": None, "tmdb": None},
}


def item_json(world: World, item: Item, extended: Extended) -> Json:
    """An item of the catalogue, as much of it as is wanted."""
    return _WRITERS[item.kind](world, item, extended)


def with_type(world: World, item: Item, extended: Extended) -> Json:
    """An item under the name of its kind, with the show that a season or episode belongs to."""
    result: Json = {"type": item.kind, item.kind: item_json(world, item, extended)}
    if isinstance(item, Season | Episode):
        result["show"] = item_json(world, item.show, extended)
    return result


def ids_json(item: Item) -> Json:
    """The ids of an item, with null for those that it has none of."""
    return dict(_NO_IDS[item.kind]) | dict(item.ids)


def _movie(world: World, movie: Movie, extended: Extended) -> Json:
    result: Json = {"title": movie.title, "year": movie.year, "ids": ids_json(movie)}
    if "full" in extended:
        result |= _about(world, movie) | {
            "released": movie.facts.get("released"),
            "runtime": movie.facts.get("runtime", 0),
            "status": facts_of(movie)["status"],
            **_NO_CREDITS,
        }
    return _pictures(result, extended, ("fanart", "poster", "logo", "clearart", "banner", "thumb"))


def _show(world: World, show: Show, extended: Extended) -> Json:
    result: Json = {"title": show.title, "year": show.year, "ids": ids_json(show)}
    if "full" in extended:
        episodes = list(show.episodes())
        result |= _about(world, show) | {
            "first_aired": stamp(episodes[0].first_aired) if episodes else None,
            "airs": {"day": None, "time": None, "timezone": None},
            "runtime": show.facts.get("runtime", 0),
            "network": show.facts.get("network"),
            "status": facts_of(show)["status"],
            "aired_episodes": len(aired(world, show)),
            "total_runtime": show.facts.get("runtime", 0) * len(episodes),
        }
    return _pictures(result, extended, ("fanart", "poster", "logo", "clearart", "banner", "thumb"))


def _about(world: World, item: Movie | Show) -> Json:
    facts = facts_of(item)
    return {
        "tagline": facts.get("tagline", ""),
        "original_title": item.title,
        "colors": {"poster": []},
        "social_ids": _NO_SOCIAL_IDS,
        "overview": facts.get("overview", ""),
        "country": facts.get("country"),
        "language": facts["language"],
        "languages": [facts["language"]],
        "available_translations": [facts["language"]],
        "genres": list(facts.get("genres", ())),
        "subgenres": [],
        "certification": facts.get("certification"),
        "trailer": None,
        "homepage": None,
        "comment_count": len(comments_on(world, key_of(item))),
        "updated_at": CHANGED,
    } | votes(world, key_of(item))


def votes(world: World, key: str) -> Json:
    """What people think of an item, on average."""
    given = world.ratings(key)
    return {"rating": round(sum(given) / len(given), 5) if given else 0.0, "votes": len(given)}


def comments_on(world: World, key: str) -> list[Json]:
    """The comments on an item or a list, without replies."""
    return [each for each in world.comments.values() if each["on"] == key and not each["parent_id"]]


def aired(world: World, show: Show) -> list[Episode]:
    """The episodes that have been shown by now, specials aside."""
    now = world.clock()
    return [each for each in show.episodes() if each.season.number and each.first_aired <= now]


def _season(world: World, season: Season, extended: Extended) -> Json:
    result: Json = {"number": season.number, "ids": ids_json(season)}
    if "full" in extended:
        now = world.clock()
        result |= {
            "title": "Specials" if season.number == 0 else f"Season {season.number}",
            "overview": None,
            "episode_count": len(season.episodes),
            "aired_episodes": sum(each.first_aired <= now for each in season.episodes),
            "first_aired": stamp(season.episodes[0].first_aired) if season.episodes else None,
            "network": season.show.facts.get("network"),
            "original_title": None,
            "total_runtime": season.show.facts.get("runtime", 0) * len(season.episodes),
            "updated_at": CHANGED,
        } | votes(world, key_of(season))
    if "episodes" in extended:
        result["episodes"] = [_episode(world, each, extended) for each in season.episodes]
    return _pictures(result, extended, ("poster", "thumb"))


def _episode(world: World, episode: Episode, extended: Extended) -> Json:
    result: Json = {
        "season": episode.season.number,
        "number": episode.number,
        "title": episode.title,
        "ids": ids_json(episode),
    }
    if "full" in extended:
        result |= {
            "number_abs": None,
            "overview": None,
            "first_aired": stamp(episode.first_aired),
            "runtime": episode.show.facts.get("runtime", 0),
            "comment_count": len(comments_on(world, key_of(episode))),
            "available_translations": ["en"],
            "original_title": None,
            "released": stamp(episode.first_aired)[:10],
            "effective_release_date": stamp(episode.first_aired),
            "episode_type": episode_type(episode),
            **_NO_CREDITS,
            "updated_at": CHANGED,
        } | votes(world, key_of(episode))
    return _pictures(result, extended, ("screenshot",))


def _figure(_: World, figure: Figure, extended: Extended) -> Json:
    result: Json = {"name": figure.name, "ids": ids_json(figure)}
    if "full" in extended:
        names = ("biography", "birthday", "death", "birthplace", "homepage", "gender")
        result |= {name: figure.facts.get(name) for name in names}
        result["known_for_department"] = figure.facts.get("known_for_department")
        result["height"] = None
        result["social_ids"] = _NO_SOCIAL_IDS
        result["updated_at"] = CHANGED
    return _pictures(result, extended, ("headshot", "fanart"))


def _pictures(result: Json, extended: Extended, names: tuple[str, ...]) -> Json:
    # Trakt's servers have the pictures; the sandbox has none, and says so by empty lists. They come
    # with `full` too, as in recordings of 2026.
    if extended.isdisjoint({"images", "full"}):
        return result
    return result | {"images": {name: [] for name in names}}


def episode_type(episode: Episode) -> str:
    """What an episode is to its season: the first of it, the last, or one between."""
    kind = "season" if episode.season.number > 1 else "series"
    if episode.number == 1:
        return f"{kind}_premiere"
    return "season_finale" if episode is episode.season.episodes[-1] else "standard"


_WRITERS: dict[str, Callable[[World, Any, Extended], Json]] = {
    "movie": _movie,
    "show": _show,
    "season": _season,
    "episode": _episode,
    "person": _figure,
}


def user_json(person: Person, extended: Extended = frozenset()) -> Json:
    """Somebody who has an account."""
    profile = person.belongings["profile"]
    result: Json = {
        "username": person.username,
        "private": person.private,
        "deleted": False,
        "name": profile.get("name", person.username),
        "vip": person.vip,
        "vip_ep": False,
        "director": False,
        "ids": {"slug": person.slug, "trakt": person.number},
    }
    if "full" in extended:
        result |= {
            "joined_at": person.joined_at,
            "location": profile.get("location"),
            "about": profile.get("about"),
            "gender": None,
            "age": None,
        }
    if "images" in extended or "full" in extended:
        result["images"] = {"avatar": {"full": "https://127.0.0.1/no-picture.png"}}
    return result


def list_json(world: World, owner: Person, state: ListState) -> Json:
    """A list, without what is on it."""
    key = f"list:{state['id']}"
    personal = state not in (owner.belongings["watchlist"], owner.belongings["favorites"])
    kept = ("name", "description", "privacy", "display_numbers", "allow_comments")
    times = ("sort_by", "sort_how", "created_at", "updated_at")
    return {
        **{name: state[name] for name in kept},  # type: ignore[literal-required]  # names of it
        "share_link": f"https://trakt.tv/lists/{state['id']}",
        "type": "personal" if personal else state["slug"],
        **{name: state[name] for name in times},  # type: ignore[literal-required]  # names of it
        "item_count": len(state["items"]),
        "comment_count": len(comments_on(world, key)),
        "likes": len(world.likes(key)),
        "ids": {"trakt": state["id"], "slug": state["slug"]},
        "user": user_json(owner),
    }
