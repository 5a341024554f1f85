"""trakt.py 4.4.0, unmodified."""

from __future__ import annotations

import pytest

from tests.judges.judge import Judge
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow

LEGACY, KNIGHT, BEGINS = "tron-legacy-2010", "the-dark-knight-2008", "batman-begins-2005"
KEYS = {LEGACY: "movie:12601", KNIGHT: "movie:120", BEGINS: "movie:228"}


def test_search(sandbox: Sandbox, traktpy: Judge) -> None:
    assert set(traktpy("search", "tron")) == {LEGACY, "tron-1982"}
    assert set(traktpy("search_pages", "tron")) == {LEGACY, "tron-1982"}
    # It asks by HEAD how many pages there are.
    assert ("HEAD", 200) in {(each.method, each.status) for each in sandbox.requests}
    assert ["slug", LEGACY] in traktpy("lookup", "imdb", "tt1104001")
    assert ["trakt", "73482"] in traktpy("lookup", "tvdb", "349232")
    assert traktpy("movie", LEGACY)[1] == 2010
    assert traktpy("season", "breaking-bad", 1)[0] == [1, "Pilot"]


def test_history(sandbox: Sandbox, traktpy: Judge) -> None:
    robin = sandbox.person("robin")
    for day, slug in enumerate((LEGACY, KNIGHT, BEGINS), 1):
        assert traktpy("see", slug, f"2026-01-0{day}T20:00:00.000Z")["movies"] == 1
    assert traktpy("see_of_show", "breaking-bad", 1, 1, 2)["episodes"] == 2
    assert traktpy("watched") == [[BEGINS, 1], [KNIGHT, 1], [LEGACY, 1]]
    assert traktpy("watched_shows") == [["breaking-bad", [[1, 1], [1, 2]]]]
    assert traktpy("progress", "breaking-bad") == 2
    assert [each[0] for each in traktpy("history")] == [BEGINS, KNIGHT, LEGACY]  # two pages
    assert robin.watched == {*KEYS.values(), "episode:73482", "episode:73483"}
    assert traktpy("unsee", LEGACY)["movies"] == 1
    assert traktpy("watched") == [[BEGINS, 1], [KNIGHT, 1]]
    assert KEYS[LEGACY] not in robin.watched
    assert traktpy("last_activities") >= "2026"


def test_ratings(sandbox: Sandbox, traktpy: Judge) -> None:
    assert traktpy("rate", LEGACY, 8) == 1
    assert traktpy("ratings") == [[LEGACY, 8]]
    assert sandbox.person("robin").ratings == {KEYS[LEGACY]: 8}
    assert traktpy("unrate", LEGACY) == 1
    assert traktpy("ratings") == []
    assert sandbox.person("robin").ratings == {}


def test_watchlist(sandbox: Sandbox, traktpy: Judge) -> None:
    assert traktpy("want", LEGACY, KNIGHT, BEGINS) == 3
    assert traktpy("watchlist") == [LEGACY, KNIGHT, BEGINS]  # two pages
    assert traktpy("watchlist_at_once") == sorted(KEYS)
    assert traktpy("unwant", LEGACY) == 1
    assert traktpy("watchlist") == [KNIGHT, BEGINS]
    assert sandbox.person("robin").watchlist == [KEYS[KNIGHT], KEYS[BEGINS]]


def test_collection(sandbox: Sandbox, traktpy: Judge) -> None:
    assert traktpy("own", LEGACY) == 1
    assert traktpy("collection") == [LEGACY]
    assert sandbox.person("robin").collection == {KEYS[LEGACY]}
    assert traktpy("disown", LEGACY) == 1
    assert traktpy("collection") == []


def test_lists(sandbox: Sandbox, traktpy: Judge) -> None:
    robin = sandbox.person("robin")
    name, privacy, _, slug = traktpy("make_list", "For Rainy Days")
    assert (name, privacy, slug) == ("For Rainy Days", "private", "for-rainy-days")
    assert traktpy("fill_list", slug, LEGACY, KNIGHT)["movies"] == 2
    assert traktpy("list_items", slug) == [LEGACY, KNIGHT]
    assert robin.lists == {slug: [KEYS[LEGACY], KEYS[KNIGHT]]}
    assert traktpy("empty_list", slug, LEGACY) == 1
    assert traktpy("list_items", slug) == [KNIGHT]
    assert traktpy("rename_list", slug, "Rain") == "Rain"
    assert traktpy("lists") == ["Rain"]
    assert traktpy("delete_list", slug)
    assert traktpy("lists") == []
    assert robin.lists == {}


def test_likes(sandbox: Sandbox, traktpy: Judge) -> None:
    sandbox.person("alice").do("users.lists.create", "me", name="Tips", privacy="public")
    assert traktpy("like", "alice", "tips") == ["Tips"]


def test_scrobbles(sandbox: Sandbox, traktpy: Judge) -> None:
    robin = sandbox.person("robin")
    assert traktpy("scrobble", "start", BEGINS, 1.0) == ["start", 1.0, BEGINS]
    assert traktpy("scrobble", "pause", BEGINS, 40.0) == ["pause", 40.0, BEGINS]
    ((slug, progress, number),) = traktpy("playback")
    assert (slug, progress) == (BEGINS, 40.0)
    assert traktpy("forget", number)
    assert traktpy("playback") == []
    assert traktpy("scrobble", "stop", BEGINS, 95.0) == ["scrobble", 95.0, BEGINS]
    again = traktpy("scrobble", "stop", BEGINS, 95.0)
    assert again == ["refused", 409, ["expires_at", "watched_at"]]
    assert traktpy("scrobble_episode", "stop", "breaking-bad", 1, 3, 90.0) == ["scrobble", 1, 3]
    assert robin.watched == {KEYS[BEGINS], "episode:73484"}


def test_browsing(sandbox: Sandbox, traktpy: Judge) -> None:
    assert all(count > 0 for count in traktpy("charts"))
    assert traktpy("calendar", "2008-01-18") > 0
    assert {each.status for each in sandbox.requests} == {200}
