"""What a person has watched and is watching: plays, scrobbles, check-ins and progress."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.world.conftest import Program
from tests.sandbox.world.items import AT, BAD, LEGACY, TRON, titles
from trakt_auth.sandbox import Sandbox


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

    @pytest.mark.parametrize("where", ["history", "collection"])
    def test_specials_are_added_by_name_and_go_with_the_show(
        self, robin: Program, sandbox: Sandbox, where: str
    ) -> None:
        show = sandbox.catalogue.add_show("Sky Lab", 2020, seasons=[2])
        sandbox.catalogue.add_season(show, 0, episodes=3)
        body = {"shows": [{"ids": {"slug": "sky-lab-2020"}}]}
        specials = {"shows": [{**body["shows"][0], "seasons": [{"number": 0}]}]}
        assert robin.post(f"/sync/{where}", body)["added"]["episodes"] == 2
        assert robin.post(f"/sync/{where}", specials)["added"]["episodes"] == 3
        assert robin.post(f"/sync/{where}/remove", body)["deleted"]["episodes"] == 5

    @pytest.mark.parametrize(
        "inside",
        [
            [{"number": 99}],
            [{"number": 1, "episodes": [{"number": 99}]}],
            [{"number": 98}, {"number": 1, "episodes": [{"number": 98}, {"number": 99}]}],
        ],
    )
    def test_a_show_of_which_a_part_is_not_found(self, robin: Program, inside: Any) -> None:
        known = {"number": 2, "episodes": [{"number": 1}]}
        sent = {"shows": [BAD | {"seasons": [known, *inside]}]}
        result = robin.post("/sync/history", sent)
        assert result["added"]["episodes"] == 1
        assert result["not_found"]["shows"] == [BAD]

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

    @pytest.mark.parametrize("how", ["start", "pause", "stop"])
    @pytest.mark.parametrize(
        "progress",
        [-500, -1e13, -1e308, 100.5, 10**400, -(10**400)],
        ids=["-500", "-1e13", "-1e308", "100.5", "1e400", "-1e400"],
    )
    def test_per_cent(self, robin: Program, how: str, progress: float) -> None:
        answer = robin.http.post(f"/scrobble/{how}", json=self.body(progress))
        assert (answer.status_code, "progress" in answer.json()["errors"]) == (422, True)
        assert robin.get("/sync/playback") == robin.get("/sync/history") == []
        assert robin.status("GET", "/users/me/watching") == 204

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

    @pytest.mark.parametrize("ids", [{"imdb": "tt9999999"}, {"imdb": ""}, {"plex": "x"}])
    def test_a_title_by_its_name(self, robin: Program, ids: dict[str, str]) -> None:
        """Players send ids that Trakt does not know."""
        named = {"movie": {"title": "TRON", "year": 1982, "ids": ids}, "progress": 3}
        assert robin.post("/scrobble/start", named)["movie"]["title"] == "TRON"

    def test_forgetting_where(self, robin: Program) -> None:
        robin.post("/scrobble/pause", self.body(30))
        (paused,) = robin.get("/sync/playback")
        assert robin.status("DELETE", f"/sync/playback/{paused['id']}") == 204
        assert robin.status("DELETE", f"/sync/playback/{paused['id']}") == 404

    def test_to_go_on_drops_the_saved_position(self, robin: Program) -> None:
        robin.post("/scrobble/pause", self.body(30))
        robin.post("/scrobble/pause", {"movie": LEGACY, "progress": 40})
        robin.post("/scrobble/start", self.body(30))
        assert titles(robin.get("/sync/playback")) == ["TRON: Legacy"]

    def test_a_position_is_of_a_movie_or_an_episode(self, robin: Program, sandbox: Sandbox) -> None:
        body = {"show": BAD, "episode": {"season": 1, "number": 1}, "progress": 40}
        robin.post("/scrobble/pause", body)
        (paused,) = robin.get("/sync/playback/episodes")
        before = robin.get("/sync/last_activities")
        sandbox.advance(60)
        robin.send("DELETE", f"/sync/playback/{paused['id']}")
        after = robin.get("/sync/last_activities")
        assert after["movies"] == before["movies"]
        assert after["episodes"]["paused_at"] > before["episodes"]["paused_at"]


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

    def test_none_during_a_scrobble(self, robin: Program) -> None:
        robin.post("/scrobble/start", {"movie": TRON, "progress": 50})
        answer = robin.http.post("/checkin", json={"movie": LEGACY})
        assert (answer.status_code, answer.json().keys()) == (409, {"expires_at"})
        assert robin.get("/users/me/watching")["action"] == "scrobble"

    def test_the_play_has_the_id_that_was_told(self, robin: Program, sandbox: Sandbox) -> None:
        told = robin.post("/checkin", {"movie": TRON})
        sandbox.advance(97 * 60)
        (play,) = robin.get("/sync/history")
        assert play["id"] == told["id"]

    def test_where_one_was_is_forgotten(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/scrobble/pause", {"movie": TRON, "progress": 30})
        robin.post("/checkin", {"movie": TRON})
        sandbox.advance(97 * 60)
        assert robin.get("/sync/playback") == []

    def test_it_ends_though_nobody_calls(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/checkin", {"movie": TRON})
        sandbox.advance(97 * 60)
        (saved,) = (each for each in sandbox.save()["people"] if each["username"] == "robin")
        assert [play["item"] for play in saved["belongings"]["plays"]] == ["movie:66"]

    def test_an_account_shows_that_it_has_ended(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/checkin", {"movie": TRON})
        sandbox.advance(97 * 60)
        assert sandbox.person().belongings["watching"] is None
        assert sandbox.person().watched == {"movie:66"}

    def test_the_home_page_shows_that_it_has_ended(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/checkin", {"movie": TRON})
        sandbox.advance(97 * 60)
        assert "TRON" in robin.http.get("/").text


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

    def test_when_a_show_was_dropped(self, robin: Program, sandbox: Sandbox) -> None:
        before = robin.get("/sync/last_activities")["shows"]["dropped_at"]
        sandbox.advance(60)
        robin.post("/users/hidden/calendar", {"shows": [BAD]})
        assert robin.get("/sync/last_activities")["shows"]["dropped_at"] == before
        robin.post("/users/hidden/dropped", {"shows": [BAD]})
        dropped = robin.get("/sync/last_activities")["shows"]["dropped_at"]
        assert dropped > before
        sandbox.advance(60)
        robin.post("/users/hidden/dropped/remove", {"shows": [BAD]})
        assert robin.get("/sync/last_activities")["shows"]["dropped_at"] > dropped

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
        (row,) = robin.get("/sync/progress/up_next", only_rewatching="true")
        assert row["progress"]["next_episode"]["number"] == 1
        assert row["progress"]["last_watched_at"] is None

    def test_a_rewatch_needs_no_body(self, robin: Program, sandbox: Sandbox) -> None:
        # As @dvcol/trakt-http-client 1.7.0 asks for it: nothing is sent, and counts from now on.
        robin.post("/sync/history", {"shows": [BAD]})
        sandbox.advance(60)
        path = "/shows/breaking-bad/progress/watched"
        assert robin.status("POST", f"{path}/reset") == 200
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


def test_last_activities_follow_and_never_go_back(robin: Program, sandbox: Sandbox) -> None:
    before = robin.get("/sync/last_activities")
    sandbox.advance(60)
    robin.post("/sync/history", {"movies": [TRON | {"watched_at": AT}]})
    after = robin.get("/sync/last_activities")
    assert after["movies"]["watched_at"] > before["movies"]["watched_at"]
    assert after["all"] == after["movies"]["watched_at"]
    assert after["episodes"] == before["episodes"]


@pytest.mark.parametrize(
    "odd",
    [
        "2016-12-31T23:59:60Z",
        "2016-12-31t23:59:00Z",
        "2016-12-31T23:59:00z",
        "2016-12-31 23:59:00Z",
        "0001-01-01T00:00:00+10:00",
        "9999-12-31T23:59:59-10:00",
        "2016-02-30T00:00:00Z",
    ],
)
def test_times_that_nobody_can_tell(robin: Program, odd: str) -> None:
    answer = robin.http.post("/sync/history", json={"movies": [TRON | {"watched_at": odd}]})
    assert answer.status_code == 422
    assert [*answer.json()["errors"]] == ["movies[0].watched_at"]
    assert robin.http.get("/sync/history", params={"start_at": odd}).status_code == 422
    path = "/shows/breaking-bad/progress/watched/reset"
    assert robin.status("POST", path, {"reset_at": odd}) == 422


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("2016-12-31T23:59:59Z", "2016-12-31T23:59:59.000Z"),
        ("2016-12-31T23:59:59.1234567+01:30", "2016-12-31T22:29:59.000Z"),
        ("2016-12-31T23:59:59+0100", "2016-12-31T22:59:59.000Z"),
    ],
)
def test_times_that_everybody_can_tell(robin: Program, said: str, kept: str) -> None:
    robin.post("/sync/history", {"movies": [TRON | {"watched_at": said}]})
    assert robin.get("/sync/history")[0]["watched_at"] == kept
