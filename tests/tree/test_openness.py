"""What Trakt documents tomorrow can be sent today, and every refusal says how."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any
from unittest.mock import Mock

import pytest

from generated_client.resources.asynchronous import AsyncResourceTree as AsyncTree
from generated_client.resources.asynchronous_response import (
    AsyncResourceTreeWithResponse as AsyncResponseTree,
)
from generated_client.resources.blocking import ResourceTree
from generated_client.resources.blocking_response import ResourceTreeWithResponse as ResponseTree
from generated_client.types import Unlisted
from tests.tree.fake import FakeCaller

CALLER = FakeCaller()
TREE = ResourceTree(CALLER)
UNTYPED: Any = TREE


class TestExtras:
    def test_in_a_query(self) -> None:
        TREE.search.query("movie", query="tron", extra_query={"new": ["a", 1, True], "none": None})
        assert CALLER.call.query == {"query": "tron", "new": "a,1,true"}

    def test_an_extra_goes_before_what_is_known(self) -> None:
        TREE.movies.trending(limit=10, extra_query={"limit": "all"})
        assert CALLER.call.query == {"limit": "all"}
        assert CALLER.call.limit == "all"

    def test_in_a_body(self) -> None:
        TREE.sync.history.add(movies=[{"ids": {"trakt": 1}}], extra={"source": None, "mood": [1]})
        assert CALLER.call.body == {
            "movies": [{"ids": {"trakt": 1}}],
            "source": None,
            "mood": [1],
        }

    @pytest.mark.parametrize("extra", [["a"], "a", {1: "a"}])
    def test_anything_but_a_dict_with_names_is_refused(self, extra: Any) -> None:
        with pytest.raises(ValueError, match="extra_query: expected a dict with names"):
            TREE.movies.trending(extra_query=extra)
        with pytest.raises(ValueError, match="extra: expected a dict with names"):
            TREE.checkin.start(extra=extra)


class TestUnexpected:
    @pytest.mark.parametrize(
        ("call", "message"),
        [
            (
                lambda tree: tree.movies.trending(genrs="x"),
                r"^movies.trending\(\) got an unexpected keyword argument 'genrs'. Did you mean ",
            ),
            (
                lambda tree: tree.sync.history.add(movie=[]),
                r"'movie'. Did you mean 'movies'\? .*extra_query=.* in the body, extra={'movie': ",
            ),
            (
                lambda tree: tree.shows.trending(network_ids=4),
                r"'network_ids'. Use networks=, with names instead\. ",
            ),
            (lambda tree: tree.movies.popular(votes=4), "'votes'. Use ratings=, or read `votes`"),
        ],
    )
    @pytest.mark.parametrize(
        "tree", [UNTYPED, AsyncTree(Mock()), ResponseTree(Mock()), AsyncResponseTree(Mock())]
    )
    def test_it_says_what_to_do(self, tree: Any, call: Callable[[Any], Any], message: str) -> None:
        def made() -> None:
            if inspect.iscoroutine(calling := call(tree)):
                calling.send(None)

        with pytest.raises(TypeError, match=message):
            made()

    def test_python_itself_says_what_is_missing(self) -> None:
        with pytest.raises(TypeError, match="missing 1 required positional argument: 'id'"):
            UNTYPED.movies.get()


class TestUnlisted:
    @pytest.mark.parametrize(
        ("call", "message"),
        [
            (lambda: UNTYPED.users.hidden.list("new"), r"Unlisted\('new'\)"),
            (lambda: UNTYPED.seasons.get("lost", "all"), r"season: .*Unlisted\('all'\)"),
            (lambda: UNTYPED.movies.trending(extended="x,full"), r"Unlisted\('x'\)"),
            (lambda: UNTYPED.movies.report("x", reason="dull"), r"reason: .*Unlisted\('dull'\)"),
            (lambda: UNTYPED.users.history("me", "films"), r"type: .*Unlisted\('films'\)"),
        ],
    )
    def test_every_refusal_says_how_to_send_it(self, call: Callable[[], Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            call()

    def test_it_is_sent(self) -> None:
        TREE.seasons.get("lost", Unlisted("all"))
        assert CALLER.call.path == "/shows/lost/seasons/all/info"
        TREE.seasons.get("lost", 1)
        assert CALLER.call.path == "/shows/lost/seasons/1/info"
        TREE.users.hidden.list(Unlisted("new"))
        assert CALLER.call.path == "/users/hidden/new"
        TREE.seasons.videos("lost", "all")
        assert CALLER.call.path == "/shows/lost/seasons/all/videos"


class TestNews:
    """What Trakt changed from August to October 2026, and its older reference has besides."""

    @pytest.mark.parametrize(
        ("call", "path", "query"),
        [
            (
                lambda: TREE.movies.translations("tron", language="es"),
                "/movies/tron/translations",
                {"language": "es"},
            ),
            (
                lambda: TREE.episodes.translations("lost", 1, 2, language="es"),
                "/shows/lost/seasons/1/episodes/2/translations",
                {"language": "es"},
            ),
            (lambda: TREE.smart_lists.items("short"), "/smart-lists/short/items", {}),
            (
                lambda: TREE.smart_lists.items(
                    "short", "all", "votes", "asc", parental_nudity="0-1"
                ),
                "/smart-lists/short/items/all/votes/asc",
                {"parental_nudity": "0-1"},
            ),
            (
                lambda: TREE.users.year_in_review_persona("ada", 2026),
                "/users/ada/yir/2026/persona",
                {},
            ),
            (
                lambda: TREE.users.hidden.list("progress_watched_reset"),
                "/users/hidden/progress_watched_reset",
                {},
            ),
            (
                lambda: TREE.search.query("movie", query="x", fields=["title", "aliases"]),
                "/search/movie",
                {"query": "x", "fields": "title,aliases"},
            ),
            (
                lambda: TREE.shows.watched_progress("lost", last_activity="watched"),
                "/shows/lost/progress/watched",
                {"last_activity": "watched"},
            ),
            (
                lambda: TREE.shows.collection_progress("lost", last_activity="collected"),
                "/shows/lost/progress/collection",
                {"last_activity": "collected"},
            ),
            (
                lambda: TREE.seasons.episodes("lost", 1, translations="es"),
                "/shows/lost/seasons/1",
                {"translations": "es"},
            ),
            (
                lambda: TREE.movies.trending(theme="halloween"),
                "/movies/trending",
                {"theme": "halloween"},
            ),
            (lambda: TREE.users.lists.list(terms="train"), "/users/me/lists", {"terms": "train"}),
        ],
    )
    def test_what_is_sent(self, call: Callable[[], Any], path: str, query: dict[str, str]) -> None:
        call()
        assert (CALLER.call.path, CALLER.call.query) == (path, query)

    def test_a_comment_with_a_picture_that_is_told_elsewhere(self) -> None:
        gif: Any = {"url": "https://media.example/a.gif"}
        TREE.comments.post(comment="x", gif=gif, sharing={"mastodon": True})
        assert CALLER.call.body == {"comment": "x", "gif": gif, "sharing": {"mastodon": True}}
        TREE.comments.update(1, comment="x", gif=None)
        assert CALLER.call.body == {"comment": "x", "gif": None}
