"""pytrakt 4.4.6, unmodified. What it cannot read or do at Trakt itself is named where it stands."""

from __future__ import annotations

import pytest

from tests.judges.judge import Failed, Judge
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow

LEGACY, KNIGHT, BEGINS = "tron-legacy-2010", "the-dark-knight-2008", "batman-begins-2005"
KEYS = {LEGACY: "movie:12601", KNIGHT: "movie:120", BEGINS: "movie:228"}


def test_its_first_request_has_two_slashes(sandbox: Sandbox, pytrakt: Judge) -> None:
    first = sandbox.requests[0]
    assert (first.method, first.path, first.status) == ("POST", "/oauth/device/code", 200)


def test_search(pytrakt: Judge) -> None:
    assert set(pytrakt("search", "tron")) == {"movies:12601", "movies:66"}
    assert {"movie:12601", "movie:66"} <= set(pytrakt("search_many", "tron"))
    assert pytrakt("lookup", "imdb", "tt1104001") == ["movies:12601"]
    assert pytrakt("lookup", "tvdb", "349232") == ["episodes:73482"]
    title, year, imdb, runtime, genres = pytrakt("facts", LEGACY)
    assert (title.casefold(), year, imdb) == ("tron: legacy", 2010, "tt1104001")
    assert runtime > 0
    assert genres


def test_history(sandbox: Sandbox, pytrakt: Judge) -> None:
    robin = sandbox.person("robin")
    assert pytrakt("see", LEGACY, "2026-01-01T20:00:00+00:00")["added"]["movies"] == 1
    assert pytrakt("see", LEGACY, "2026-01-02T20:00:00+00:00")["added"]["movies"] == 1
    assert pytrakt("see_by", {"imdb": "tt0468569"})["added"]["movies"] == 1
    lost = pytrakt("see_by", {"imdb": "tt0000000"})["not_found"]["movies"]
    assert lost == [{"ids": {"imdb": "tt0000000"}}]
    assert pytrakt("watched") == [[KNIGHT, 1], [LEGACY, 2]]
    assert pytrakt("watched_by_sync") == [KNIGHT, LEGACY]
    assert robin.watched == {KEYS[LEGACY], KEYS[KNIGHT]}
    assert [each["watched_at"][:10] for each in robin.history][:2] == ["2026-01-01", "2026-01-02"]
    assert pytrakt("stats") == 3
    assert pytrakt("unsee", LEGACY)["deleted"]["movies"] == 2
    assert pytrakt("watched") == [[KNIGHT, 1]]
    assert robin.watched == {KEYS[KNIGHT]}


def test_episodes(sandbox: Sandbox, pytrakt: Judge) -> None:
    assert pytrakt("seasons", "breaking-bad") == [[1, 7], [2, 13], [3, 13], [4, 13], [5, 16]]
    assert pytrakt("progress", "breaking-bad") == [0, 1]
    assert pytrakt("see_episode", "breaking-bad", 1, 1)["added"]["episodes"] == 1
    assert pytrakt("watched_shows") == [["breaking-bad", 1]]
    assert pytrakt("progress", "breaking-bad") == [1, 2]
    assert sandbox.person("robin").watched == {"episode:73482"}


def test_ratings(sandbox: Sandbox, pytrakt: Judge) -> None:
    pytrakt("rate", LEGACY, 8)
    pytrakt("rate", LEGACY, 9)
    assert pytrakt("ratings") == [[LEGACY, 9]]
    assert sandbox.person("robin").ratings == {KEYS[LEGACY]: 9}
    with pytest.raises(Failed, match="ProcessException"):
        pytrakt("rate", LEGACY, 11)
    assert sandbox.person("robin").ratings == {KEYS[LEGACY]: 9}


def test_watchlist(sandbox: Sandbox, pytrakt: Judge) -> None:
    pytrakt("want", LEGACY)
    pytrakt("want", KNIGHT)
    assert pytrakt("want", KNIGHT)["existing"]["movies"] == 1
    assert pytrakt("watchlist") == [[LEGACY, KNIGHT]] * 3
    assert sandbox.person("robin").watchlist == [KEYS[LEGACY], KEYS[KNIGHT]]
    pytrakt("unwant", LEGACY)
    assert pytrakt("watchlist") == [[KNIGHT]] * 3
    assert sandbox.person("robin").watchlist == [KEYS[KNIGHT]]


def test_collection(sandbox: Sandbox, pytrakt: Judge) -> None:
    pytrakt("own", LEGACY)
    assert pytrakt("collection") == [[LEGACY]] * 2
    assert sandbox.person("robin").collection == {KEYS[LEGACY]}
    pytrakt("disown", LEGACY)
    assert pytrakt("collection") == [[]] * 2
    assert sandbox.person("robin").collection == set()


def test_lists(sandbox: Sandbox, pytrakt: Judge) -> None:
    robin = sandbox.person("robin")
    # Left out: what UserList.create returns. It hands the list's `user`, which Trakt's contract
    # has in every list, to a parameter of that name a second time (users.py, UserList.create).
    with pytest.raises(Failed, match="multiple values for keyword argument 'user'"):
        pytrakt("make_list", "For Rainy Days", "robin")
    assert pytrakt("lists", "robin") == ["For Rainy Days"]
    pytrakt("fill_list", "for-rainy-days", "robin", LEGACY, KNIGHT)
    assert pytrakt("list_items", "for-rainy-days", "robin") == [LEGACY, KNIGHT]
    assert robin.lists == {"for-rainy-days": [KEYS[LEGACY], KEYS[KNIGHT]]}
    pytrakt("empty_list", "for-rainy-days", "robin", LEGACY)
    assert pytrakt("list_items", "for-rainy-days", "robin") == [KNIGHT]
    pytrakt("delete_list", "for-rainy-days", "robin")
    assert pytrakt("lists", "robin") == []
    assert robin.lists == {}


def test_the_lists_of_others(sandbox: Sandbox, pytrakt: Judge) -> None:
    alice = sandbox.person("alice")
    alice.do("users.lists.create", "me", name="Tips", privacy="public")
    alice.do("users.lists.create", "me", name="Secrets", privacy="private")
    pytrakt("like", "tips", "alice")
    assert pytrakt("liked") == ["Tips"]  # it asks at /users/likes/lists, as in former years
    assert pytrakt("lists", "alice") == ["Tips"]
    with pytest.raises(Failed, match="NotFoundException"):
        pytrakt("list_items", "secrets", "alice")


def test_scrobbles(sandbox: Sandbox, pytrakt: Judge) -> None:
    robin = sandbox.person("robin")
    assert pytrakt("scrobble", BEGINS, "start", 1.0) == ["start", 1.0, BEGINS]
    assert pytrakt("watching") == BEGINS
    assert pytrakt("scrobble", BEGINS, "pause", 40.0) == ["pause", 40.0, BEGINS]
    assert pytrakt("watching") is None
    assert pytrakt("playback") == [["movie", 40.0, BEGINS]]
    assert robin.watched == set()
    assert pytrakt("scrobble", BEGINS, "stop", 95.0) == ["scrobble", 95.0, BEGINS]
    assert pytrakt("playback") == []
    assert robin.watched == {KEYS[BEGINS]}
    assert pytrakt("scrobble", BEGINS, "stop", 95.0) == ["conflict", ["expires_at", "watched_at"]]
    assert len(robin.history) == 1


def test_check_ins(sandbox: Sandbox, pytrakt: Judge) -> None:
    # It sends `sharing: null`, `app_version`, `venue_id` ... (sync.py, checkin_media). No source
    # says that Trakt refuses those; it reads what it knows.
    assert pytrakt("check_in", LEGACY) == LEGACY
    assert pytrakt("watching") == LEGACY
    with pytest.raises(Failed, match="ConflictException"):
        pytrakt("check_in", LEGACY)
    pytrakt("cancel_check_in")
    assert pytrakt("watching") is None
    assert sandbox.person("robin").watched == set()


def test_people(sandbox: Sandbox, pytrakt: Judge) -> None:
    said = "A film that one remembers for years."
    assert pytrakt("comment", LEGACY, said) == said
    assert pytrakt("follow", "alice") == ["alice"]
    assert sandbox.person("robin").belongings["following"].keys() == {"alice"}
    pytrakt("unfollow", "alice")
    assert not sandbox.person("robin").belongings["following"]


def test_browsing(sandbox: Sandbox, pytrakt: Judge) -> None:
    assert all(count > 0 for count in pytrakt("charts"))
    assert len(pytrakt("browse", LEGACY, "breaking-bad")) == 8
    # Left out: translations. The contract's `country` has no place in its tuple (movies.py).
    with pytest.raises(Failed, match="unexpected keyword argument 'country'"):
        pytrakt("translations", LEGACY)
    assert {each.status for each in sandbox.requests} <= {200, 201, 204}
