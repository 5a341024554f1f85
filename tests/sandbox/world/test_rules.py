"""Trakt's rules, held by the sandbox: what a write changes, and what it is refused for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.world.conftest import Program
from trakt_auth.sandbox import Sandbox

TRON = {"ids": {"imdb": "tt0084827"}}
LEGACY = {"ids": {"trakt": 12601}}
BAD = {"ids": {"slug": "breaking-bad"}}
AT = "2026-03-01T20:15:00.000Z"


def titles(rows: list[dict[str, Any]]) -> list[str]:
    return [row[row["type"]]["title"] for row in rows]


class TestHistory:
    def test_what_is_added_is_there_and_what_is_removed_is_gone(self, robin: Program) -> None:
        added = robin.post("/sync/history", {"movies": [TRON | {"watched_at": AT}, LEGACY]})
        assert added["added"] == {"movies": 2, "episodes": 0}
        history = robin.get("/sync/history/movies")
        assert titles(history) == ["TRON: Legacy", "TRON"]
        assert history[1]["watched_at"] == AT
        assert robin.get("/users/me/history") == history
        removed = robin.post("/sync/history/remove", {"ids": [history[0]["id"], 7]})
        assert removed["deleted"] == {"movies": 1, "episodes": 0}
        assert removed["not_found"]["ids"] == [7]
        assert titles(robin.get("/sync/history")) == ["TRON"]

    def test_the_same_film_twice_is_two_plays(self, robin: Program) -> None:
        for _ in range(2):
            robin.post("/sync/history", {"movies": [TRON | {"watched_at": AT}]})
        assert len(robin.get("/sync/history")) == 2
        (watched,) = robin.get("/sync/watched/movies")
        assert (watched["plays"], watched["last_watched_at"]) == (2, AT)

    def test_when_what_was_watched_has_changed(self, robin: Program, sandbox: Sandbox) -> None:
        """Programs that keep a copy go by it, since a play may be added for any past time."""

        def changed() -> str:
            (movie,) = robin.get("/sync/watched/movies")
            when: str = movie["last_updated_at"]
            return when

        robin.post("/sync/history", {"movies": [TRON | {"watched_at": AT}]})
        before = changed()
        assert before == robin.get("/sync/last_activities")["movies"]["watched_at"]
        sandbox.advance(60)
        robin.post("/sync/history", {"movies": [TRON | {"watched_at": AT}]})
        assert changed() > before

    def test_a_show_and_a_season_stand_for_their_episodes(self, robin: Program) -> None:
        assert robin.post("/sync/history", {"shows": [BAD]})["added"]["episodes"] == 62
        season = {"ids": {"trakt": 3950}}
        removed = robin.post("/sync/history/remove", {"seasons": [season]})
        assert removed["deleted"]["episodes"] == 7
        one = BAD | {"seasons": [{"number": 5, "episodes": [{"number": 16}]}]}
        assert robin.post("/sync/history/remove", {"shows": [one]})["deleted"]["episodes"] == 1

    def test_the_words_for_times(self, robin: Program) -> None:
        body = [TRON | {"watched_at": "released"}, LEGACY | {"watched_at": "unknown"}]
        robin.post("/sync/history", {"movies": body})
        times = [play["watched_at"] for play in robin.get("/sync/history")]
        assert times == ["1982-07-09T00:00:00.000Z", "1970-01-01T00:00:00.000Z"]

    def test_what_is_not_found_comes_back_as_it_was_sent(self, robin: Program) -> None:
        ghost = {"imdb": "tt0000000"}
        result = robin.post("/sync/history", {"movies": [{"ids": ghost}, TRON]})
        assert result["added"]["movies"] == 1
        assert result["not_found"]["movies"] == [{"ids": ghost}]

    def test_one_item_and_a_span_of_time(self, robin: Program) -> None:
        robin.post("/sync/history", {"movies": [TRON | {"watched_at": AT}, LEGACY]})
        assert titles(robin.get("/sync/history/movies/tron-1982")) == ["TRON"]
        assert titles(robin.get("/sync/history", end_at="2026-04-01T00:00:00Z")) == ["TRON"]
        assert titles(robin.get("/sync/history", start_at="2026-04-01T00:00:00Z")) == [
            "TRON: Legacy"
        ]

    def test_pages(self, robin: Program) -> None:
        robin.post("/sync/history", {"shows": [BAD]})
        answer = robin.http.get("/sync/history", params={"page": 3, "limit": 25})
        assert len(answer.json()) == 12
        assert answer.headers["X-Pagination-Item-Count"] == "62"
        assert answer.headers["X-Pagination-Page-Count"] == "3"
        assert len(robin.get("/sync/history", limit=1000)) == 62

    def test_seasons_come_with_progress_alone(self, robin: Program) -> None:
        robin.post("/sync/history", {"shows": [BAD]})
        assert "seasons" not in robin.get("/sync/watched/shows")[0]
        (show,) = robin.get("/sync/watched/shows", extended="progress")
        assert sum(len(season["episodes"]) for season in show["seasons"]) == 62
        least = robin.get("/sync/watched/shows", extended="min")
        assert len(least["1388"]["5"]) == 16


class TestScrobbles:
    def body(self, progress: float) -> dict[str, Any]:
        return {"movie": TRON, "progress": progress}

    def test_from_start_to_end(self, robin: Program, sandbox: Sandbox) -> None:
        assert robin.post("/scrobble/start", self.body(1))["action"] == "start"
        assert robin.get("/users/me/watching")["movie"]["title"] == "TRON"
        sandbox.advance(600)
        assert robin.post("/scrobble/pause", self.body(30))["action"] == "pause"
        assert robin.get("/sync/playback/movies")[0]["progress"] == 30
        assert robin.status("GET", "/users/me/watching") == 204
        stopped = robin.post("/scrobble/stop", self.body(95))
        assert (stopped["action"], stopped["progress"]) == ("scrobble", 95)
        (play,) = robin.get("/sync/history")
        assert (play["id"], play["action"]) == (stopped["id"], "scrobble")
        assert robin.get("/sync/playback") == []

    @pytest.mark.parametrize(("progress", "action"), [(79.9, "pause"), (80, "scrobble")])
    def test_the_line_between(self, robin: Program, progress: float, action: str) -> None:
        assert robin.post("/scrobble/stop", self.body(progress))["action"] == action

    def test_hardly_begun(self, robin: Program) -> None:
        assert robin.status("POST", "/scrobble/pause", self.body(0.9)) == 422
        assert robin.get("/sync/playback") == []

    def test_twice_to_the_end(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/scrobble/stop", self.body(99))
        answer = robin.http.post("/scrobble/stop", json=self.body(99))
        assert answer.status_code == 409
        assert answer.json().keys() == {"watched_at", "expires_at"}
        assert robin.post("/scrobble/start", self.body(1))["action"] == "start"
        sandbox.advance(96 * 60)
        assert robin.post("/scrobble/stop", self.body(99))["action"] == "scrobble"
        assert len(robin.get("/sync/history")) == 2

    def test_an_episode_by_its_number(self, robin: Program) -> None:
        body = {"show": BAD, "episode": {"season": 1, "number": 1}, "progress": 90}
        assert robin.post("/scrobble/stop", body)["episode"]["ids"]["tvdb"] == 349232
        assert robin.status("POST", "/scrobble/start", {"progress": 3}) == 422
        ghost = {"movie": {"ids": {"trakt": 1}}, "progress": 3}
        assert robin.status("POST", "/scrobble/start", ghost) == 404

    def test_forgetting_where(self, robin: Program) -> None:
        robin.post("/scrobble/pause", self.body(30))
        (paused,) = robin.get("/sync/playback")
        assert robin.status("DELETE", f"/sync/playback/{paused['id']}") == 204
        assert robin.status("DELETE", f"/sync/playback/{paused['id']}") == 404


class TestCheckins:
    def test_one_at_a_time(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/checkin", {"movie": TRON})
        answer = robin.http.post("/checkin", json={"movie": LEGACY})
        assert answer.status_code == 409
        assert "expires_at" in answer.json()
        assert robin.get("/sync/history") == []
        sandbox.advance(97 * 60)
        assert [play["action"] for play in robin.get("/sync/history")] == ["checkin"]
        robin.post("/checkin", {"movie": LEGACY})
        assert robin.status("DELETE", "/checkin") == 204
        assert robin.status("GET", "/users/me/watching") == 204


class TestCollection:
    def test_once_each(self, robin: Program) -> None:
        copy = TRON | {"resolution": "uhd_4k"}
        assert robin.post("/sync/collection", {"movies": [copy]})["added"]["movies"] == 1
        assert robin.post("/sync/collection", {"movies": [copy]})["existing"]["movies"] == 1
        better = TRON | {"audio": "dts"}
        assert robin.post("/sync/collection", {"movies": [better]})["updated"]["movies"] == 1
        (held,) = robin.get("/sync/collection/movies", extended="metadata")
        assert (held["metadata"]["resolution"], held["metadata"]["audio"]) == ("uhd_4k", "dts")
        assert robin.post("/sync/collection/remove", {"movies": [TRON]})["deleted"]["movies"] == 1
        assert robin.get("/sync/collection/movies") == []

    def test_shows(self, robin: Program) -> None:
        robin.post("/sync/collection", {"shows": [BAD | {"seasons": [{"number": 1}]}]})
        (show,) = robin.get("/sync/collection/shows")
        assert [len(season["episodes"]) for season in show["seasons"]] == [7]
        progress = robin.get("/shows/breaking-bad/progress/collection")
        assert (progress["aired"], progress["completed"]) == (62, 7)


class TestRatings:
    def test_the_newest_counts(self, robin: Program, alice: Program) -> None:
        for rating in (3, 8):
            robin.post("/sync/ratings", {"movies": [TRON | {"rating": rating}]})
        alice.post("/sync/ratings", {"movies": [TRON | {"rating": 10}]})
        assert [each["rating"] for each in robin.get("/sync/ratings/movies")] == [8]
        assert robin.get("/sync/ratings/movies/1,2,3") == []
        ratings = robin.get("/movies/tron-1982/ratings")
        assert (ratings["rating"], ratings["votes"]) == (9, 2)
        robin.post("/sync/ratings/remove", {"movies": [TRON]})
        assert robin.get("/sync/ratings") == []

    def test_a_rating_is_about_the_very_item_that_has_it(self, robin: Program) -> None:
        inside = [{"number": 1, "rating": 6, "episodes": [{"number": 1, "rating": 10}]}]
        inside += [{"number": 2, "episodes": [{"number": 3, "rating": 7}]}]
        show = BAD | {"rating": 9, "rated_at": AT, "seasons": inside}
        added = robin.post("/sync/ratings", {"shows": [show]})["added"]
        assert added == {"movies": 0, "shows": 1, "seasons": 1, "episodes": 2}
        rated = [(each["type"], each["rating"]) for each in robin.get("/sync/ratings")]
        assert sorted(rated) == [("episode", 7), ("episode", 10), ("season", 6), ("show", 9)]
        assert {each["rated_at"] for each in robin.get("/sync/ratings")} == {AT}

    @pytest.mark.parametrize("rating", [7.5, "8"])
    def test_from_one_to_ten(self, robin: Program, rating: object) -> None:
        body = {"movies": [TRON | {"rating": rating}]}
        assert robin.status("POST", "/sync/ratings", body) == 422

    @pytest.mark.parametrize("path", ["/sync/ratings/movies/", "/users/robin/ratings/movies/"])
    def test_ratings_are_from_1_to_10(self, robin: Program, path: str) -> None:
        robin.post("/sync/ratings", {"movies": [TRON | {"rating": 7}, LEGACY | {"rating": 9}]})
        assert titles(robin.get(f"{path}7,8")) == ["TRON"]
        assert [robin.status("GET", f"{path}{odd}") for odd in ("0", "11", "7,11", "many")] == [
            422
        ] * 4


class TestLists:
    def test_a_list_of_ones_own(self, robin: Program, alice: Program) -> None:
        made = robin.post("/users/me/lists", {"name": "My Grids!", "privacy": "private"})
        assert made["ids"]["slug"] == "my-grids"
        where = "/users/me/lists/my-grids"
        added = robin.post(f"{where}/items", {"movies": [TRON, LEGACY, TRON]})
        assert added["added"]["movies"] == 2
        assert titles(robin.get(f"{where}/items")) == ["TRON", "TRON: Legacy"]
        assert robin.get(where)["item_count"] == 2
        assert alice.status("GET", "/users/robin/lists/my-grids") == 404
        assert alice.get("/users/robin/lists") == []
        robin.send("PUT", where, {"name": "Grids", "privacy": "public"})
        assert alice.get("/users/robin/lists/my-grids")["name"] == "Grids"
        assert alice.status("PUT", "/users/robin/lists/my-grids", {"name": "x"}) == 403
        assert robin.status("DELETE", where) == 204
        assert robin.status("GET", where) == 404

    def test_order(self, robin: Program) -> None:
        robin.post("/sync/watchlist", {"movies": [TRON, LEGACY], "shows": [BAD]})
        first, second, third = (each["id"] for each in robin.get("/sync/watchlist"))
        result = robin.post("/sync/watchlist/reorder", {"rank": [third, first, 99]})
        assert (result["updated"], result["skipped_ids"]) == (2, [99])
        assert [each["id"] for each in robin.get("/sync/watchlist")] == [third, first, second]
        by_title = robin.get("/sync/watchlist/movies/title/desc")
        assert titles(by_title) == ["TRON: Legacy", "TRON"]

    def test_notes_on_an_item(self, robin: Program) -> None:
        robin.post("/sync/watchlist", {"movies": [TRON | {"notes": "the first"}]})
        (item,) = robin.get("/sync/watchlist")
        assert item["notes"] == "the first"
        robin.send("PUT", f"/sync/watchlist/{item['id']}", {"notes": "1982"})
        assert robin.get("/sync/watchlist")[0]["notes"] == "1982"
        assert robin.status("PUT", "/sync/watchlist/5", {"notes": "x"}) == 404

    def test_no_duplicates(self, robin: Program) -> None:
        robin.post("/sync/watchlist", {"movies": [TRON]})
        again = robin.post("/sync/watchlist", {"movies": [TRON]})
        assert (again["added"]["movies"], again["existing"]["movies"]) == (0, 1)
        assert again["list"]["item_count"] == 1

    def test_likes_and_comments(self, robin: Program, alice: Program) -> None:
        robin.post("/users/me/lists", {"name": "Grids", "privacy": "public"})
        alice.post("/users/robin/lists/grids/like")
        assert robin.get("/users/robin/lists/grids")["likes"] == 1
        assert alice.get("/users/me/likes/lists")[0]["list"]["name"] == "Grids"
        alice.send("DELETE", "/users/robin/lists/grids/like")
        assert robin.get("/users/robin/lists/grids")["likes"] == 0

    def test_nobody_makes_lists_for_another(self, robin: Program, alice: Program) -> None:
        assert robin.status("POST", "/users/alice-b-/lists", {"name": "Yours"}) == 403
        assert robin.status("POST", "/users/alice-b-/lists/reorder", {"rank": []}) == 403
        assert robin.status("POST", "/users/nobody/lists", {"name": "Yours"}) == 404
        assert alice.get("/users/me/lists") == robin.get("/users/me/lists") == []


class TestLimits:
    def test_without_vip(self, sandbox: Sandbox, robin: Program) -> None:
        sandbox.person("robin").vip = False
        for name in ("One", "Two"):
            robin.post("/users/me/lists", {"name": name})
        answer = robin.http.post("/users/me/lists", json={"name": "Three"})
        assert answer.status_code == 420
        assert answer.headers["X-Account-Limit"] == "2"
        assert answer.headers["X-Upgrade-URL"].startswith("https://")
        assert robin.get("/users/settings")["limits"]["list"]["count"] == 2
        episodes = [{"ids": {"trakt": number}} for number in range(73482, 73544)]
        assert robin.post("/sync/watchlist", {"episodes": episodes})["list"]["item_count"] == 62
        house = robin.get("/shows/house/seasons", extended="episodes")
        more = [
            {"ids": {"trakt": each["ids"]["trakt"]}}
            for season in house[:2]
            for each in season["episodes"]
        ]
        assert robin.status("POST", "/sync/watchlist", {"episodes": more}) == 420
        assert len(robin.get("/sync/watchlist", limit=250)) == 62

    def test_a_locked_account(self, sandbox: Sandbox, robin: Program) -> None:
        sandbox.person("robin").locked = True
        answer = robin.http.get("/sync/history")
        assert (answer.status_code, answer.headers["X-Account-Locked"]) == (423, "true")

    def test_what_is_for_vips_alone(self, sandbox: Sandbox, robin: Program) -> None:
        assert robin.status("GET", "/users/saved_filters") == 200
        sandbox.person("robin").vip = False
        answer = robin.http.get("/users/saved_filters")
        assert answer.status_code == 426
        assert answer.headers["X-Upgrade-URL"].startswith("https://")

    def test_private_people(self, sandbox: Sandbox, robin: Program, alice: Program) -> None:
        sandbox.person("robin").private = True
        assert alice.status("GET", "/users/robin/history") == 401
        assert alice.get("/users/robin")["private"] is True
        assert robin.get("/users/robin/history") == []
        asked = alice.post("/users/robin/follow")
        assert asked["approved_at"] is None
        (request,) = robin.get("/users/requests")
        robin.post(f"/users/requests/{request['id']}")
        assert alice.get("/users/robin/history") == []
        assert [each["user"]["username"] for each in robin.get("/users/me/followers")] == [
            "Alice B."
        ]


class TestProgress:
    def test_it_follows_the_history(self, robin: Program, sandbox: Sandbox) -> None:
        one = {"seasons": [{"number": 1, "episodes": [{"number": 1}, {"number": 3}]}]}
        robin.post("/sync/history", {"shows": [BAD | one]})
        progress = robin.get("/shows/breaking-bad/progress/watched")
        assert (progress["aired"], progress["completed"]) == (62, 2)
        assert progress["next_episode"]["number"] == 4
        (row,) = robin.get("/sync/progress/up_next")
        assert row["progress"]["next_episode"]["number"] == 4
        sandbox.advance(10)
        robin.post("/shows/breaking-bad/progress/watched/reset")
        after = robin.get("/shows/breaking-bad/progress/watched")
        assert after["completed"] == 0
        assert after["reset_at"] is not None
        assert len(robin.get("/sync/history")) == 2
        robin.send("DELETE", "/shows/breaking-bad/progress/watched/reset")
        assert robin.get("/shows/breaking-bad/progress/watched")["completed"] == 2

    def test_where_and_since_when_something_is_hidden(self, robin: Program) -> None:
        at = "2020-01-01T00:00:00.000Z"
        for section in ("recommendations", "calendar"):
            body = {"shows": [{**BAD, "hidden_at": at}]}
            assert robin.post(f"/users/hidden/{section}", body)["added"]["shows"] == 1
            assert robin.post(f"/users/hidden/{section}", body)["added"]["shows"] == 0
            (found,) = robin.get(f"/users/hidden/{section}")
            assert (found["hidden_at"], found["show"]["ids"]["trakt"]) == (at, 1388)

    @pytest.mark.parametrize("kind", ["watched", "collection"])
    def test_specials_and_hidden_seasons_count_where_they_are_asked_for(
        self, robin: Program, sandbox: Sandbox, kind: str
    ) -> None:
        show = sandbox.catalogue.add_show("Sky Lab", 2020, seasons=[2, 3])
        sandbox.catalogue.add_season(show, 0, episodes=4)
        path = f"/shows/sky-lab-2020/progress/{kind}"
        section = {"watched": "progress_watched", "collection": "progress_collected"}[kind]
        season = robin.get("/shows/sky-lab-2020/seasons")[-1]
        assert season["number"] == 2
        robin.post(f"/users/hidden/{section}", {"seasons": [{"ids": season["ids"]}]})

        def asked(**query: str) -> tuple[int, list[int]]:
            got = robin.get(path, **query)
            assert [each["number"] for each in got["hidden_seasons"]] == [2]
            return got["aired"], [each["number"] for each in got["seasons"]]

        assert asked() == (2, [1])
        assert asked(hidden="true") == (5, [1, 2])
        assert asked(specials="true") == (6, [0, 1])
        assert asked(specials="true", count_specials="false") == (2, [0, 1])
        assert asked(hidden="true", specials="true") == (9, [0, 1, 2])

    def test_a_rewatch_counts_from_the_time_that_was_sent(
        self, robin: Program, sandbox: Sandbox
    ) -> None:
        first, second = ({"number": 1, "episodes": [{"number": each}]} for each in (1, 2))
        robin.post("/sync/history", {"shows": [BAD | {"seasons": [first], "watched_at": AT}]})
        sandbox.advance(60)
        robin.post("/sync/history", {"shows": [BAD | {"seasons": [second]}]})
        path = "/shows/breaking-bad/progress/watched"
        sent = {"reset_at": "2026-03-02T00:00:00Z"}
        assert robin.post(f"{path}/reset", sent) == {"reset_at": "2026-03-02T00:00:00.000Z"}
        assert robin.get(path)["completed"] == 1
        sandbox.advance(60)
        robin.post(f"{path}/reset")
        assert robin.get(path)["completed"] == 0

    def test_hidden_shows_are_not_next(self, robin: Program) -> None:
        one = {"seasons": [{"number": 1, "episodes": [{"number": 1}]}]}
        robin.post("/sync/history", {"shows": [BAD | one]})
        robin.post("/users/hidden/progress_watched", {"shows": [BAD]})
        assert robin.get("/sync/progress/up_next") == []
        assert robin.get("/sync/progress/watched") == []
        assert len(robin.get("/sync/progress/watched", hidden="true")) == 1
        assert len(robin.get("/users/hidden/progress_watched")) == 1
        robin.post("/users/hidden/progress_watched/remove", {"shows": [BAD]})
        assert len(robin.get("/sync/progress/up_next")) == 1


class TestComments:
    TEXT = "All those moments on the grid."

    def test_a_comment_and_a_reply(self, robin: Program, alice: Program) -> None:
        made = robin.post("/comments", {"movie": {"ids": {"trakt": 66}}, "comment": self.TEXT})
        number = made["id"]
        assert alice.get("/movies/tron-1982/comments")[0]["comment"] == self.TEXT
        alice.post(f"/comments/{number}/replies", {"comment": "I would rather not agree."})
        assert alice.get(f"/comments/{number}")["replies"] == 1
        alice.post(f"/comments/{number}/like")
        assert alice.get(f"/comments/{number}")["likes"] == 1
        assert alice.status("PUT", f"/comments/{number}", {"comment": self.TEXT}) == 403
        assert robin.status("DELETE", f"/comments/{number}") == 204
        assert robin.status("GET", f"/comments/{number}") == 404

    def test_too_short(self, robin: Program) -> None:
        answer = robin.http.post(
            "/comments", json={"movie": {"ids": {"trakt": 66}}, "comment": "Fine."}
        )
        assert answer.status_code == 422
        assert "comment" in answer.json()["errors"]


class TestPeople:
    def test_each_has_their_own(self, robin: Program, alice: Program) -> None:
        robin.post("/sync/history", {"movies": [TRON]})
        assert alice.get("/sync/history") == []
        assert robin.get("/users/settings")["user"]["username"] == "robin"
        assert alice.get("/users/settings")["user"]["username"] == "Alice B."
        assert alice.get("/users/me") == robin.get("/users/alice-b-")
        assert titles(alice.get("/users/robin/history")) == ["TRON"]

    def test_a_header_says_who_is_private(
        self, robin: Program, alice: Program, sandbox: Sandbox
    ) -> None:
        assert alice.http.get("/users/robin/stats").headers["X-Private-User"] == "false"
        sandbox.person("robin").private = True
        for program, status in ((alice, 401), (robin, 200)):
            answer = program.http.get("/users/robin/stats")
            assert (answer.status_code, answer.headers["X-Private-User"]) == (status, "true")

    def test_notes(self, robin: Program, alice: Program) -> None:
        note = robin.post("/notes", {"movie": TRON, "notes": "Mine."})
        assert alice.status("GET", f"/notes/{note['id']}") == 404
        robin.send("PUT", f"/notes/{note['id']}", {"privacy": "public"})
        assert alice.get(f"/notes/{note['id']}")["notes"] == "Mine."
        assert alice.status("DELETE", f"/notes/{note['id']}") == 403
        assert robin.status("DELETE", f"/notes/{note['id']}") == 204


def test_last_activities_follow_and_never_go_back(robin: Program, sandbox: Sandbox) -> None:
    before = robin.get("/sync/last_activities")
    sandbox.advance(60)
    robin.post("/sync/history", {"movies": [TRON | {"watched_at": AT}]})
    after = robin.get("/sync/last_activities")
    assert after["movies"]["watched_at"] > before["movies"]["watched_at"]
    assert after["all"] == after["movies"]["watched_at"]
    assert after["episodes"] == before["episodes"]


@pytest.mark.parametrize("which", ["watchlist", "favorites"])
def test_the_lists_that_everybody_has_can_be_described_and_sorted(
    robin: Program, which: str
) -> None:
    robin.post(f"/sync/{which}", {"movies": [TRON, {"ids": {"slug": "batman-begins-2005"}}]})
    changed = {"description": "For autumn", "sort_by": "title", "sort_how": "asc"}
    told = robin.send("PUT", f"/sync/{which}", changed)
    assert told.items() >= changed.items()
    assert told["type"] == which
    titles = [each["movie"]["title"] for each in robin.get(f"/sync/{which}")]
    assert titles == sorted(titles, key=str.casefold)


@pytest.mark.parametrize("rating", [0, 11, "8", None])
def test_ratings_are_1_to_10(robin: Program, rating: object) -> None:
    body = {"movies": [TRON | {"rating": rating}]}
    assert robin.status("POST", "/sync/ratings", body) == 422
    assert robin.get("/sync/ratings") == []


@pytest.mark.parametrize("ids", [{"trakt": 66}, {"slug": "tron-1982"}, {"imdb": "tt0084827"}])
def test_a_comment_names_its_film_by_any_id(robin: Program, ids: dict[str, Any]) -> None:
    said = "A film that one remembers for years."
    robin.post("/comments", {"movie": {"ids": ids}, "comment": said})
    (comment,) = robin.get("/movies/tron-1982/comments")
    assert comment["comment"] == said
