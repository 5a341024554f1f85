"""A person's evening, as programs of trakt.py spell it. Nothing of trakt.py is changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from trakt import Trakt
from trakt.core.exceptions import ClientError

_MOST = {"pagination": True, "per_page": 2}


def login(url: str) -> str:
    Trakt.base_url = url
    Trakt.configuration.defaults.client(id="sandbox-client-id", secret="sandbox-client-secret")
    # Without a name for the application it sends that of its HTTP library.
    Trakt.configuration.defaults.app(name="judge", version="1.0", date="2026-11-25")
    code = Trakt["oauth/device"].code(exceptions=True)
    found: list[Any] = []
    poller = Trakt["oauth/device"].poll(**code)
    poller.on("poll", lambda go_on: go_on(True)).on("authenticated", found.append)
    poller.start()
    poller._thread.join()
    Trakt.configuration.defaults.oauth.from_response(found[0])
    return str(Trakt["users/settings"].get(exceptions=True)["user"]["username"])


def _slug(item: Any) -> str:
    return str(item.get_key("slug") if hasattr(item, "get_key") else item)


def _by_slug(*slugs: str) -> dict[str, Any]:
    return {"movies": [{"ids": {"slug": slug}} for slug in slugs]}


def search(text: str) -> list[str]:
    return [_slug(each) for each in Trakt["search"].query(text, "movie", exceptions=True)]


def search_pages(text: str) -> list[str]:
    found = Trakt["search"].query(text, "movie,show", pagination=True, per_page=1, exceptions=True)
    return [_slug(each) for each in found]


def lookup(service: str, number: str) -> list[Any]:
    found = Trakt["search"].lookup(number, service, exceptions=True)
    return [list(key) for key in found[0].keys]


def movie(slug: str) -> list[Any]:
    found = Trakt["movies"].get(slug, extended="full", exceptions=True)
    return [found.title, found.year, found.runtime]


def season(show: str, number: int) -> list[Any]:
    found = Trakt["shows"].season(show, number, exceptions=True)
    return [[each.pk[1], each.title] for each in found][:2]


def progress(show: str) -> Any:
    return Trakt["shows"].progress_watched(show, exceptions=True).to_dict()["completed"]


def see(slug: str, when: str) -> Any:
    items = _by_slug(slug)
    items["movies"][0]["watched_at"] = when
    return Trakt["sync/history"].add(items, exceptions=True)["added"]


def see_of_show(show: str, season: int, *episodes: int) -> Any:
    numbers = [{"number": each} for each in episodes]
    items = {
        "shows": [{"ids": {"slug": show}, "seasons": [{"number": season, "episodes": numbers}]}]
    }
    return Trakt["sync/history"].add(items, exceptions=True)["added"]


def unsee(slug: str) -> Any:
    return Trakt["sync/history"].remove(_by_slug(slug), exceptions=True)["deleted"]


def watched() -> list[list[Any]]:
    found = Trakt["sync/watched"].movies(exceptions=True) or {}
    return sorted([_slug(each), each.plays] for each in found.values())


def watched_shows() -> list[list[Any]]:
    found = Trakt["sync/watched"].shows(extended="progress", exceptions=True) or {}
    return sorted(
        [_slug(show), sorted(list(each.pk) for _, each in show.episodes())]
        for show in found.values()
    )


def history() -> list[list[Any]]:
    found = Trakt["sync/history"].movies(**_MOST, exceptions=True)
    return [[_slug(each), each.watched_at.isoformat()] for each in found]


def rate(slug: str, rating: int) -> Any:
    items = _by_slug(slug)
    items["movies"][0]["rating"] = rating
    return Trakt["sync/ratings"].add(items, exceptions=True)["added"]["movies"]


def unrate(slug: str) -> Any:
    return Trakt["sync/ratings"].remove(_by_slug(slug), exceptions=True)["deleted"]["movies"]


def ratings() -> list[list[Any]]:
    found = Trakt["sync/ratings"].movies(exceptions=True) or {}
    return sorted([_slug(each), each.rating.value] for each in found.values())


def want(*slugs: str) -> Any:
    return Trakt["sync/watchlist"].add(_by_slug(*slugs), exceptions=True)["added"]["movies"]


def unwant(slug: str) -> Any:
    return Trakt["sync/watchlist"].remove(_by_slug(slug), exceptions=True)["deleted"]["movies"]


def watchlist() -> list[str]:
    found = Trakt["sync/watchlist"].movies(flat=True, **_MOST, exceptions=True)
    return [_slug(each) for each in found]


def watchlist_at_once() -> list[str]:
    return sorted(_slug(each) for each in (Trakt["sync/watchlist"].movies() or {}).values())


def own(slug: str) -> Any:
    return Trakt["sync/collection"].add(_by_slug(slug), exceptions=True)["added"]["movies"]


def disown(slug: str) -> Any:
    return Trakt["sync/collection"].remove(_by_slug(slug), exceptions=True)["deleted"]["movies"]


def collection() -> list[str]:
    return sorted(_slug(each) for each in (Trakt["sync/collection"].movies() or {}).values())


def make_list(name: str) -> list[str]:
    made = Trakt["users/*/lists"].create("me", name, description="of a judge", exceptions=True)
    return [made.name, made.privacy, *(key[1] for key in made.keys)]


def fill_list(name: str, *slugs: str) -> Any:
    return Trakt["users/*/lists/*"].add("me", name, _by_slug(*slugs), exceptions=True)["added"]


def list_items(name: str) -> list[str]:
    found = Trakt["users/*/lists/*"].items("me", name, media="movies", exceptions=True)
    return [_slug(each) for each in found]


def empty_list(name: str, *slugs: str) -> Any:
    answer = Trakt["users/*/lists/*"].remove("me", name, _by_slug(*slugs), exceptions=True)
    return answer["deleted"]["movies"]


def rename_list(name: str, new: str) -> str:
    return str(Trakt["users/*/lists/*"].update("me", name, new, exceptions=True).name)


def lists() -> list[str]:
    return [each.name for each in Trakt["users/*/lists"].get("me", exceptions=True)]


def delete_list(name: str) -> bool:
    return bool(Trakt["users/*/lists/*"].delete("me", name, exceptions=True))


def like(person: str, name: str) -> list[str]:
    Trakt["users/*/lists/*"].like(person, name, exceptions=True)
    return [each.name for each in Trakt["users"].likes("lists", exceptions=True)]


def scrobble(action: str, slug: str, progress: float) -> Any:
    movie = {"ids": {"slug": slug}}
    try:
        answer = Trakt["scrobble"].action(action, movie=movie, progress=progress, exceptions=True)
    except ClientError as error:
        return ["refused", error.response.status_code, sorted(error.response.json())]
    return [answer["action"], answer["progress"], answer["movie"]["ids"]["slug"]]


def scrobble_episode(action: str, show: str, season: int, number: int, progress: float) -> Any:
    about = {"show": {"ids": {"slug": show}}, "episode": {"season": season, "number": number}}
    answer = Trakt["scrobble"].action(action, **about, progress=progress, exceptions=True)
    return [answer["action"], answer["episode"]["season"], answer["episode"]["number"]]


def playback() -> list[list[Any]]:
    found = Trakt["sync/playback"].movies(exceptions=True) or {}
    return [[_slug(each), each.progress, each.id] for each in found.values()]


def forget(number: int) -> bool:
    return bool(Trakt["sync/playback"].delete(number))


def charts() -> list[int]:
    movies, shows = Trakt["movies"], Trakt["shows"]
    found = (movies.trending(), movies.popular(), movies.recommended(), shows.trending())
    return [len(each) for each in (*found, shows.popular(), shows.recommended())]


def calendar(day: str) -> int:
    start = datetime.fromisoformat(day)
    return len(Trakt["calendars/all/*"].get("shows", start_date=start, days=7, exceptions=True))


def last_activities() -> Any:
    return Trakt["sync"].last_activities(exceptions=True)["movies"]["watched_at"]
