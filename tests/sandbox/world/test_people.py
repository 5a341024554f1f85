"""What people see of each other, say to each other, and may do at all."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.world.conftest import Program
from tests.sandbox.world.items import TRON, titles
from trakt_auth.sandbox import Refusal, Sandbox


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

    def test_who_is_blocked_cannot_follow(self, robin: Program, alice: Program) -> None:
        alice.post("/users/robin/follow")
        robin.post("/users/alice-b-/block")
        assert robin.get("/users/me/followers") == []
        assert alice.status("POST", "/users/robin/follow") == 403
        robin.send("DELETE", "/users/alice-b-/block")
        assert alice.post("/users/robin/follow")["approved_at"] is not None

    def test_who_is_blocked_is_no_longer_asking(
        self, sandbox: Sandbox, robin: Program, alice: Program
    ) -> None:
        sandbox.person("robin").private = True
        alice.post("/users/robin/follow")
        robin.post("/users/alice-b-/block")
        assert robin.get("/users/requests") == []
        assert alice.get("/users/requests/following") == []

    def test_private_people_show_little_more_than_their_name(
        self, sandbox: Sandbox, robin: Program, alice: Program, nobody: Program
    ) -> None:
        about = {"location": "Reykjavik", "about": "I like trains."}
        robin.send("PUT", "/users/settings", {"user": about | {"private": True}})
        robin.post("/checkin", {"movie": TRON})
        robin.post("/users/Alice B./follow")

        def robins(program: Program) -> list[dict[str, Any]]:
            (follower,) = program.get("/users/alice-b-/followers", extended="full")
            return [program.get("/users/robin", extended="full"), follower["user"]]

        (watcher,) = alice.get("/movies/tron-1982/watching", extended="full")
        alice.post("/users/hidden/comments", {"users": [{"ids": {"slug": "robin"}}]})
        (hidden,) = alice.get("/users/hidden/comments", extended="full")
        for told in (*robins(alice), *robins(nobody), watcher, hidden["user"]):
            assert told["username"] == "robin"
            assert not {"location", "about", "joined_at"} & told.keys()
        assert [told["location"] for told in robins(robin)] == ["Reykjavik"] * 2
        alice.post("/users/robin/follow")
        (request,) = robin.get("/users/requests")
        robin.post(f"/users/requests/{request['id']}")
        assert alice.get("/users/robin", extended="full")["about"] == "I like trains."

    def test_a_locked_account_does_nothing_without_a_request_either(self, sandbox: Sandbox) -> None:
        robin = sandbox.person("robin")
        robin.locked = True
        with pytest.raises(Refusal) as refused:
            robin.do("sync.history.list")
        assert refused.value.status == 423
        assert refused.value.headers == {"X-Account-Locked": "true"}
        assert len(robin.do("movies.get", "tron-1982")) > 0  # asks for nobody's token


class TestPeople:
    def test_each_has_their_own(self, robin: Program, alice: Program) -> None:
        robin.post("/sync/history", {"movies": [TRON]})
        assert alice.get("/sync/history") == []
        assert robin.get("/users/settings")["user"]["username"] == "robin"
        assert alice.get("/users/settings")["user"]["username"] == "Alice B."
        assert alice.get("/users/me") == robin.get("/users/alice-b-")
        ids = [program.get("/users/settings")["user"]["ids"]["uuid"] for program in (robin, alice)]
        assert ids[0] != ids[1]
        assert robin.get("/users/settings")["user"]["ids"]["uuid"] == ids[0]
        assert titles(alice.get("/users/robin/history")) == ["TRON"]

    def test_a_header_says_who_is_private(
        self, robin: Program, alice: Program, sandbox: Sandbox
    ) -> None:
        assert alice.http.get("/users/robin/stats").headers["X-Private-User"] == "false"
        sandbox.person("robin").private = True
        for program, status in ((alice, 401), (robin, 200)):
            answer = program.http.get("/users/robin/stats")
            assert (answer.status_code, answer.headers["X-Private-User"]) == (status, "true")

    @pytest.mark.parametrize("privacy", ["public", "link", "friends", "private"])
    def test_the_lists_of_private_people(
        self, sandbox: Sandbox, robin: Program, alice: Program, nobody: Program, privacy: str
    ) -> None:
        made = robin.post("/users/me/lists", {"name": "Grids", "privacy": privacy})
        path = f"/lists/{made['ids']['trakt']}"
        sandbox.person("robin").private = True
        assert [each.status("GET", path) for each in (alice, nobody)] == [404] * 2
        assert nobody.get("/search/list", query="grids") == []
        assert "Grids" not in {each["list"]["name"] for each in alice.get("/lists/popular")}
        assert robin.get("/users/me/lists/grids")["name"] == "Grids"
        alice.post("/users/robin/follow")
        robin.post(f"/users/requests/{robin.get('/users/requests')[0]['id']}")
        seen = 404 if privacy in {"private", "friends"} else 200
        assert alice.status("GET", "/users/robin/lists/grids") == seen
        robin.post("/users/alice-b-/follow")
        seen = 404 if privacy == "private" else 200
        assert alice.status("GET", "/users/robin/lists/grids") == seen

    def test_the_notes_of_private_people(
        self, sandbox: Sandbox, robin: Program, alice: Program
    ) -> None:
        note = robin.post("/notes", {"movie": TRON, "notes": "Mine.", "privacy": "public"})
        sandbox.person("robin").private = True
        assert alice.status("GET", f"/notes/{note['id']}") == 404
        assert robin.get(f"/notes/{note['id']}")["notes"] == "Mine."

    def test_notes_for_friends(self, robin: Program, alice: Program) -> None:
        note = robin.post("/notes", {"movie": TRON, "notes": "Ours.", "privacy": "friends"})
        assert alice.status("GET", f"/notes/{note['id']}") == 404
        assert alice.get("/users/robin/notes/all") == []
        alice.post("/users/robin/follow")
        assert alice.status("GET", f"/notes/{note['id']}") == 404  # friends follow each other
        robin.post("/users/alice-b-/follow")
        assert alice.get(f"/notes/{note['id']}")["notes"] == "Ours."
        assert len(alice.get("/users/robin/notes/all")) == 1

    def test_how_long_a_note_may_be(self, robin: Program) -> None:
        whole = robin.post("/notes", {"movie": TRON, "notes": "x" * 500})
        path = f"/notes/{whole['id']}"
        assert robin.status("POST", "/notes", {"movie": TRON, "notes": "y" * 501}) == 422
        assert robin.status("PUT", path, {"notes": "y" * 501}) == 422
        assert robin.get(path)["notes"] == "x" * 500

    def test_a_request_ends_when_there_is_nothing_to_ask(
        self, sandbox: Sandbox, robin: Program, alice: Program
    ) -> None:
        sandbox.person("robin").private = True
        alice.post("/users/robin/follow")
        sandbox.person("robin").private = False
        assert alice.post("/users/robin/follow")["approved_at"] is not None
        assert robin.get("/users/requests") == alice.get("/users/requests/following") == []

    def test_what_a_section_takes(self, robin: Program) -> None:
        body = {"movies": [TRON], "shows": [{"ids": {"slug": "breaking-bad"}}]}
        told = robin.post("/users/hidden/dropped", body)
        assert told["added"] == {"movies": 0, "shows": 1, "seasons": 0, "users": 0}
        assert [each["ids"]["imdb"] for each in told["not_found"]["movies"]] == ["tt0084827"]
        assert [each["type"] for each in robin.get("/users/hidden/dropped")] == ["show"]
        part = {"seasons": [{"number": 1, "episodes": [{"number": 1}]}]}
        told = robin.post("/users/hidden/calendar", {"shows": [body["shows"][0] | part]})
        assert [each["ids"]["slug"] for each in told["not_found"]["shows"]] == ["breaking-bad"]
        odd: Any = {"episodes": [{"ids": {"trakt": 1}}], "people": [{"ids": {"slug": "ada"}}]}
        odd["movies"] = [{"title": "TRON", "year": 1982}]
        lost = robin.post("/users/hidden/dropped", odd)["not_found"]
        assert (lost["episodes"], lost["people"]) == (odd["episodes"], odd["people"])
        assert lost["movies"] == [{"ids": {}, "title": "TRON", "year": 1982}]

    def test_notes(self, robin: Program, alice: Program) -> None:
        note = robin.post("/notes", {"movie": TRON, "notes": "Mine."})
        assert alice.status("GET", f"/notes/{note['id']}") == 404
        robin.send("PUT", f"/notes/{note['id']}", {"privacy": "public"})
        assert alice.get(f"/notes/{note['id']}")["notes"] == "Mine."
        assert alice.status("DELETE", f"/notes/{note['id']}") == 403
        assert robin.status("DELETE", f"/notes/{note['id']}") == 204

    def test_people_whose_comments_one_does_not_want_to_see(
        self, robin: Program, alice: Program
    ) -> None:
        ghost = {"ids": {"slug": "nobody-here"}}
        body = {"users": [{"ids": {"slug": "alice-b-"}}, ghost]}
        added = robin.post("/users/hidden/comments", body)
        assert added["added"]["users"] == 1
        assert added["not_found"]["users"] == [ghost]
        assert robin.post("/users/hidden/comments", body)["added"]["users"] == 0
        (hidden,) = robin.get("/users/hidden/comments", type="user")
        assert (hidden["type"], hidden["user"]["username"]) == ("user", "Alice B.")
        number = {"ids": {"trakt": hidden["user"]["ids"]["trakt"]}}
        removed = robin.post("/users/hidden/comments/remove", {"users": [number, ghost]})
        assert removed["deleted"]["users"] == 1
        assert removed["not_found"]["users"] == [ghost]
        assert robin.get("/users/hidden/comments") == []

    def test_notes_by_what_they_are_attached_to(self, robin: Program) -> None:
        robin.post("/sync/history", {"movies": [TRON]})
        robin.post("/notes", {"attached_to": {"type": "history"}, "notes": "play"})
        legacy, alien = ({"ids": {"slug": each}} for each in ("tron-legacy-2010", "alien-1979"))
        robin.post("/notes", {"movie": legacy, "notes": "movie"})
        rating = {"attached_to": {"type": "rating"}, "movie": alien, "notes": "rating"}
        robin.post("/notes", rating)
        (figure,) = robin.get("/search/person", query="bridges")[:1]
        person = {"ids": {"trakt": figure["person"]["ids"]["trakt"]}}
        robin.post("/notes", {"person": person, "notes": "person"})

        def found(kind: str) -> set[str]:
            return {each["note"]["notes"] for each in robin.get(f"/users/me/notes/{kind}")}

        kinds = ("people", "history", "ratings", "movies", "shows", "collection")
        assert [found(each) for each in kinds] == [
            {"person"}, {"play"}, {"rating"}, {"movie"}, set(), set()
        ]  # fmt: skip
        assert found("all") == {"person", "play", "rating", "movie"}
