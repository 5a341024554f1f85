"""What reads leave out where a program asks them to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.world.conftest import Program
from tests.sandbox.world.items import AT, BAD, LEGACY, TRON, titles
from trakt_auth.sandbox import Sandbox

LATER = "2026-05-01T20:15:00.000Z"
BETWEEN = "2026-04-01T00:00:00Z"
ALIEN = {"ids": {"slug": "alien-1979"}}


def seen(episode: int, season: int = 1) -> dict[str, Any]:
    return BAD | {"seasons": [{"number": season, "episodes": [{"number": episode}]}]}


PILOT = {"seasons": [{"number": 1, "episodes": [{"number": 1}]}]}


class TestFlags:
    """trakt.py writes Python's True and False."""

    @pytest.mark.parametrize("true", ["true", "True"])
    @pytest.mark.parametrize("false", ["false", "False"])
    def test_of_progress(self, sandbox: Sandbox, robin: Program, true: str, false: str) -> None:
        show = sandbox.catalogue.add_show("Sky Lab", 2020, seasons=[2, 3])
        sandbox.catalogue.add_season(show, 0, episodes=4)
        path = "/shows/sky-lab-2020/progress/watched"
        hidden = robin.get("/shows/sky-lab-2020/seasons")[-1]
        robin.post("/users/hidden/progress_watched", {"seasons": [{"ids": hidden["ids"]}]})
        assert robin.get(path, hidden=true)["aired"] == 5
        assert robin.get(path, hidden=false)["aired"] == 2
        assert robin.get(path, specials=true)["aired"] == 6
        assert robin.get(path, specials=true, count_specials=false)["aired"] == 2

    @pytest.mark.parametrize(("text", "count"), [("true", 2), ("True", 2), ("False", 1)])
    def test_of_comments(self, robin: Program, text: str, count: int) -> None:
        body = {"movie": TRON, "comment": "All those moments on the grid."}
        number = robin.post("/comments", body)["id"]
        robin.post(f"/comments/{number}/replies", {"comment": "I would rather not agree."})
        found = robin.get("/comments/recent", include_replies=text, limit=250)
        assert sum(each["comment"]["user"]["username"] == "robin" for each in found) == count


class TestComments:
    @pytest.fixture
    def said(self, robin: Program) -> dict[str, int]:
        """The ids of a short comment, a long one, and a reply."""
        short = robin.post("/comments", {"movie": TRON, "comment": "All those moments on it."})
        long = robin.post("/comments", {"show": BAD, "comment": "word " * 200})
        path = f"/comments/{short['id']}/replies"
        reply = robin.post(path, {"comment": "I would rather not agree."})
        return {"short": short["id"], "long": long["id"], "reply": reply["id"]}

    @pytest.mark.parametrize(
        ("path", "query", "names"),
        [
            ("/comments/recent/all/all", {}, {"short", "long"}),
            ("/comments/recent/reviews/all", {}, {"long"}),
            ("/comments/recent/shouts/all", {}, {"short"}),
            ("/comments/recent/reviews/movies", {}, set()),
            ("/users/robin/comments/shouts", {"include_replies": "true"}, {"short", "reply"}),
            ("/users/robin/comments", {"include_replies": "only"}, {"reply"}),
            ("/users/robin/comments", {"include_replies": "false"}, {"short", "long"}),
        ],
    )
    def test_by_their_length_and_replies(
        self,
        robin: Program,
        said: dict[str, int],
        path: str,
        query: dict[str, str],
        names: set[str],
    ) -> None:
        found = {each["comment"]["id"] for each in robin.get(path, limit=250, **query)}
        assert found & set(said.values()) == {said[name] for name in names}


class TestTitles:
    def test_by_status(self, robin: Program) -> None:
        def found(kind: str, statuses: str) -> set[str]:
            rows = robin.get(f"/{kind}/popular", statuses=statuses, limit=250, extended="full")
            return {each["status"] for each in rows}

        assert found("shows", "ended") == {"ended"}
        assert found("shows", "ended,canceled") == {"ended", "canceled"}
        assert found("movies", "released") == {"released"}
        assert found("movies", "planned") == set()

    def test_a_title_is_in_english_unless_it_says_otherwise(
        self, sandbox: Sandbox, robin: Program
    ) -> None:
        sandbox.catalogue.add_movie("Home", 2026)
        rows = robin.get("/movies/popular", languages="en", limit=250)
        assert "Home" in {each["title"] for each in rows}

    @pytest.mark.parametrize("query", ["tro leg", "legacy", "tron leg", "legacy tron"])
    def test_what_is_called_otherwise_is_not_exact(self, robin: Program, query: str) -> None:
        assert robin.get("/search/movie/exact", query=query) == []

    def test_what_is_called_just_that_is_exact(self, robin: Program) -> None:
        (found,) = robin.get("/search/movie/exact", query="tron: legacy")
        assert found["movie"]["title"] == "TRON: Legacy"

    def test_of_what_comes_next(self, robin: Program) -> None:
        robin.post("/sync/history", {"shows": [seen(1), {"ids": {"slug": "house"}} | PILOT]})

        def left(**query: str) -> set[str]:
            rows = robin.get("/sync/progress/up_next", **query)
            return {each["show"]["title"] for each in rows}

        assert left() == {"Breaking Bad", "House"}
        assert left(years="2008") == left(genres="crime") == {"Breaking Bad"}

    def test_of_what_somebody_plays_in(self, robin: Program) -> None:
        def left(**query: str) -> set[str]:
            told = robin.get("/people/rita-vale/movies", **query)
            return {each["movie"]["title"] for each in (*told["cast"], *told["crew"]["writing"])}

        assert left() == left(genres="drama") == {"The Slow Train"}
        told = robin.get("/people/rita-vale/movies", runtimes="10-20")
        assert told == {"cast": [], "crew": {}}


class TestWhatIsKnown:
    @pytest.fixture
    def left(self, robin: Program) -> Callable[..., set[str]]:
        """The titles of a list of three that a query leaves."""
        things = {"movies": [TRON, ALIEN], "shows": [BAD]}
        robin.post("/users/me/lists", {"name": "Mine", "privacy": "public"})
        robin.post("/users/me/lists/mine/items", things)

        def left(program: Program = robin, **query: str) -> set[str]:
            return set(titles(program.get("/users/robin/lists/mine/items", **query)))

        return left

    @pytest.mark.parametrize(
        ("where", "flags"),
        [
            ("history", ("ignore_watched", "hide_watched")),
            ("collection", ("ignore_collected",)),
            ("watchlist", ("ignore_watchlisted", "hide_watchlisted")),
        ],
    )
    def test_is_left_out(
        self, robin: Program, left: Callable[..., set[str]], where: str, flags: tuple[str, ...]
    ) -> None:
        robin.post(f"/sync/{where}", {"movies": [TRON]})
        for flag in flags:
            assert left(**{flag: "true"}) == {"Alien", "Breaking Bad"}
            assert left(**{flag: "false"}) == left() == {"TRON", "Alien", "Breaking Bad"}
        others = {"ignore_watched", "ignore_collected", "ignore_watchlisted"} - set(flags)
        assert left(**dict.fromkeys(others, "true")) == left()

    @pytest.mark.parametrize(
        ("where", "flag"), [("history", "ignore_watched"), ("collection", "ignore_collected")]
    )
    def test_a_show_is_known_by_an_episode(
        self, robin: Program, left: Callable[..., set[str]], where: str, flag: str
    ) -> None:
        robin.post(f"/sync/{where}", {"shows": [seen(1)]})
        assert left(**{flag: "True"}) == {"TRON", "Alien"}

    def test_by_who_asks(
        self, robin: Program, alice: Program, nobody: Program, left: Callable[..., set[str]]
    ) -> None:
        robin.post("/sync/history", {"movies": [TRON]})
        for program in (alice, nobody):
            assert left(program, ignore_watched="true") == {"TRON", "Alien", "Breaking Bad"}

    def test_is_not_recommended(self, robin: Program) -> None:
        robin.post("/sync/collection", {"movies": [TRON]})

        def found(**query: str) -> set[str]:
            rows = robin.get("/recommendations/movies", limit=100, **query)
            return {each["title"] for each in rows}

        assert found() - found(ignore_collected="true") == {"TRON"}


class TestTimes:
    @pytest.mark.parametrize("path", ["/sync/watched", "/users/robin/watched"])
    def test_of_what_was_watched(self, robin: Program, path: str) -> None:
        """A title counts by the time of its latest play."""
        plays = [TRON | {"watched_at": each} for each in (AT, LATER)]
        robin.post("/sync/history", {"movies": [*plays, LEGACY | {"watched_at": AT}]})
        later, earlier = {"start_at": BETWEEN}, {"end_at": BETWEEN}
        (row,) = robin.get(f"{path}/movies", **later)
        assert (row["movie"]["title"], row["plays"]) == ("TRON", 2)
        (row,) = robin.get(f"{path}/movies", **earlier)
        assert row["movie"]["title"] == "TRON: Legacy"
        assert robin.get(f"{path}/movies", extended="min", **later).keys() == {"66"}
        assert len(robin.get(f"{path}/movies")) == 2

    def test_of_shows_and_episodes_watched(self, robin: Program) -> None:
        robin.post("/sync/history", {"shows": [seen(1) | {"watched_at": AT}]})
        robin.post("/sync/history", {"shows": [seen(2) | {"watched_at": LATER}]})
        assert len(robin.get("/sync/watched/shows", start_at=BETWEEN)) == 1
        assert robin.get("/sync/watched/shows", end_at=BETWEEN) == []
        assert robin.get("/sync/watched/shows", end_at=BETWEEN, extended="min") == {}
        (pilot,) = robin.get("/sync/watched/episodes", end_at=BETWEEN, extended="min").values()
        assert pilot == [AT]

    @pytest.mark.parametrize("path", ["/sync/collection", "/users/robin/collection"])
    def test_of_what_was_collected(self, robin: Program, path: str) -> None:
        copies = [TRON | {"collected_at": AT}, LEGACY | {"collected_at": LATER}]
        robin.post("/sync/collection", {"movies": copies, "shows": [seen(1)]})
        assert titles(robin.get(f"{path}/movies", end_at=BETWEEN)) == ["TRON"]
        assert titles(robin.get(f"{path}/movies", start_at=BETWEEN)) == ["TRON: Legacy"]
        assert robin.get(f"{path}/shows", end_at="2026-01-01T00:00:00Z") == []
        assert len(robin.get(f"{path}/shows", start_at="2026-01-01T00:00:00Z")) == 1

    def test_of_the_smallest_collection(self, robin: Program) -> None:
        copies = [TRON | {"collected_at": AT}, LEGACY | {"collected_at": LATER}]
        shows = [seen(1) | {"collected_at": AT}]
        robin.post("/sync/collection", {"movies": copies, "shows": shows})
        path = "/sync/collection/minimal"
        assert robin.get(f"{path}/movies", start_at=BETWEEN) == {"12601": LATER}
        assert robin.get(f"{path}/movies", end_at=BETWEEN) == {"66": AT}
        assert robin.get(f"{path}/shows", end_at=BETWEEN).keys() == {"1388"}
        assert robin.get(f"{path}/shows", start_at=BETWEEN) == {}

    def test_of_what_was_paused(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/scrobble/pause", {"movie": TRON, "progress": 30})
        (first,) = robin.get("/sync/playback")
        sandbox.advance(60)
        robin.post("/scrobble/pause", {"movie": LEGACY, "progress": 30})
        assert titles(robin.get("/sync/playback", end_at=first["paused_at"])) == ["TRON"]
        (second, _) = robin.get("/sync/playback")
        assert titles(robin.get("/sync/playback", start_at=second["paused_at"])) == ["TRON: Legacy"]


def test_how_far_one_has_come(sandbox: Sandbox, robin: Program) -> None:
    sandbox.catalogue.add_show("Sky Lab", 2020, seasons=[2])
    whole = {"ids": {"slug": "sky-lab-2020"}}
    robin.post("/sync/history", {"shows": [whole, seen(1)]})

    def left(**query: str) -> set[str]:
        rows = robin.get("/sync/progress/watched", **query)
        return {each["show"]["title"] for each in rows}

    assert left() == {"Sky Lab", "Breaking Bad"}
    assert left(hide_completed="true") == {"Breaking Bad"}
    assert left(hide_not_completed="True") == {"Sky Lab"}
    assert left(hide_rewatching="true") == left(hide_completed="false") == left()
    assert left(only_rewatching="true") == set()
    sandbox.advance(60)
    robin.post("/shows/breaking-bad/progress/watched/reset")
    robin.post("/sync/history", {"shows": [seen(1)]})
    assert left(only_rewatching="true") == {"Breaking Bad"}
    assert left(hide_rewatching="true") == {"Sky Lab"}
