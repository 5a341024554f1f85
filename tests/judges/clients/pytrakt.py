"""A person's evening, as programs of pytrakt spell it. Nothing of pytrakt is changed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from trakt import calendar, core, movies, sync, tv, users
from trakt.errors import ConflictException


def login(url: str) -> str:
    core.BASE_URL = url + "/"
    core.CONFIG_PATH = str(Path("pytrakt.json").resolve())
    core.AUTH_METHOD = core.DEVICE_AUTH
    # It sends the name of its HTTP library, which Trakt's firewall turns away; users set another.
    core.session.headers["User-Agent"] = "judge/1.0"
    identity = {"client_id": "sandbox-client-id", "client_secret": "sandbox-client-secret"}
    core.CLIENT_ID, core.CLIENT_SECRET = identity["client_id"], identity["client_secret"]
    core.init(**identity)
    return str(users.get_user_settings()["user"]["username"])


def _movie(slug: str) -> movies.Movie:
    title, _, year = slug.rpartition("-")
    return movies.Movie(title, int(year), slug=slug)


def _episode(show: str, season: int, number: int) -> tv.TVEpisode:
    return tv.TVEpisode(show, season, number)


def _name(item: Any) -> str:
    return f"{item.media_type}:{item.trakt}"


def search(text: str) -> list[str]:
    return [_name(each) for each in sync.search(text, "movie")]


def search_many(text: str) -> list[str]:
    found = sync.get_search_results(text, ["movie", "show"])
    return [f"{each.type}:{each.media.trakt}" for each in found]


def lookup(kind: str, number: str) -> list[str]:
    return [_name(each) for each in sync.search_by_id(number, id_type=kind)]


def facts(slug: str) -> list[Any]:
    movie = _movie(slug)
    return [movie.title, movie.year, movie.imdb, movie.runtime, movie.genres]


def see(slug: str, when: str) -> Any:
    return _movie(slug).mark_as_seen(datetime.fromisoformat(when).astimezone(UTC))


def see_by(ids: dict[str, Any]) -> Any:
    return sync.add_to_history({"movies": [{"ids": ids}]})


def unsee(slug: str) -> Any:
    return _movie(slug).mark_as_unseen()


def watched() -> list[list[Any]]:
    return sorted([each.slug, each.plays] for each in users.User("me").watched_movies)


def watched_by_sync() -> list[str]:
    return sorted(each.slug for each in sync.get_watched("movies"))


def see_episode(show: str, season: int, number: int) -> Any:
    return _episode(show, season, number).mark_as_seen()


def watched_shows() -> list[list[Any]]:
    return [[each.slug, each.plays] for each in users.User("me").watched_shows]


def progress(show: str) -> list[int]:
    found = tv.TVShow(slug=show).watched_progress()
    return [found["completed"], found["next_episode"]["number"]]


def seasons(show: str) -> list[list[int]]:
    return [[each.season, len(each.episodes)] for each in tv.TVShow(slug=show).seasons]


def rate(slug: str, rating: int) -> Any:
    return _movie(slug).rate(rating)


def ratings() -> list[list[Any]]:
    rated = users.User("me").get_ratings("movies")
    return [[each["movie"]["ids"]["slug"], each["rating"]] for each in rated]


def want(slug: str) -> Any:
    return _movie(slug).add_to_watchlist()


def unwant(slug: str) -> Any:
    return _movie(slug).remove_from_watchlist()


def watchlist() -> list[list[str]]:
    return [
        [each.slug for each in sync.get_watchlist()],
        [each.slug for each in sync.get_watchlist("movies", "rank")],
        [each.slug for each in users.User("me").watchlist_movies],
    ]


def own(slug: str) -> Any:
    return _movie(slug).add_to_collection()


def disown(slug: str) -> Any:
    return _movie(slug).remove_from_collection()


def collection() -> list[list[str]]:
    return [
        [each.slug for each in sync.get_collection("movies")],
        [each.slug for each in users.User("me").movie_collection],
    ]


def make_list(name: str, person: str) -> list[str]:
    made = users.UserList.create(name, person, description="of a judge")
    return [made.name, made.privacy, made.slug]


def fill_list(name: str, person: str, *slugs: str) -> None:
    users.UserList.get(name, person).add_items(*(_movie(slug) for slug in slugs))


def list_items(name: str, person: str) -> list[str]:
    return [each.slug for each in users.UserList.get(name, person)]


def empty_list(name: str, person: str, *slugs: str) -> None:
    users.UserList.get(name, person).remove_items(*(_movie(slug) for slug in slugs))


def delete_list(name: str, person: str) -> None:
    users.UserList.get(name, person).delete_list()


def lists(person: str) -> list[str]:
    return [each.name for each in users.User(person).lists]


def like(name: str, person: str) -> None:
    users.UserList.get(name, person).like()


def liked() -> list[str]:
    return [each["list"]["name"] for each in users.User("me").get_liked_lists("lists")]


def scrobble(slug: str, action: str, progress: float) -> Any:
    scrobbler = sync.Scrobbler(_movie(slug), 0, "1.0", "2026-11-25")
    try:
        answer = getattr(scrobbler, action)(progress)
    except ConflictException as conflict:
        return ["conflict", sorted(conflict.response.json())]
    return [answer["action"], answer["progress"], answer["movie"]["ids"]["slug"]]


def watching() -> str | None:
    now = users.User("me").watching
    return None if now is None else str(now.slug)


def playback() -> list[list[Any]]:
    return [[each.type, each.progress, each.slug] for each in sync.get_playback()]


def check_in(slug: str) -> Any:
    return _movie(slug).checkin("1.0", "2026-11-25")["movie"]["ids"]["slug"]


def cancel_check_in() -> None:
    sync.delete_checkin()


def comment(slug: str, text: str) -> Any:
    return _movie(slug).comment(text)["comment"]


def follow(person: str) -> list[str]:
    users.User(person).follow()
    return [each.username for each in users.User("me").following]


def unfollow(person: str) -> None:
    users.User(person).unfollow()


def charts() -> list[int]:
    found = (movies.trending_movies(), tv.trending_shows(), tv.popular_shows(), tv.played_shows())
    return [len(each) for each in (*found, tv.recommended_shows())]


def browse(slug: str, show: str) -> list[Any]:
    movie, series = _movie(slug), tv.TVShow(slug=show)
    return [
        len(movie.aliases),
        len(movie.related),
        sorted(movie.ratings)[:1],
        len(movie.get_releases("us")),
        len(movie.people),
        len(series.people),
        series.last_episode.number,
        len(calendar.MyShowCalendar("2008-01-20", 7)),
    ]


def translations(slug: str) -> int:
    return len(_movie(slug).get_translations("en"))


def stats() -> int:
    return int(users.User("me").get_stats()["movies"]["plays"])
