"""What a person keeps: a collection, ratings and lists."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.world.conftest import Program
from tests.sandbox.world.items import AT, BAD, LEGACY, TRON, titles
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.world.entries import reordered


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

    @pytest.mark.parametrize(
        ("rank", "place"), [(1, 0), (2.0, 1), (3, 2), (0, 0), (-7, 0), (99, 2), (2**64, 2)]
    )
    def test_another_place(self, robin: Program, rank: float, place: int) -> None:
        robin.post("/sync/watchlist", {"movies": [TRON, LEGACY], "shows": [BAD]})
        first = robin.get("/sync/watchlist")[0]["id"]
        robin.send("PUT", f"/sync/watchlist/{first}", {"rank": rank})
        ids = [each["id"] for each in robin.get("/sync/watchlist")]
        assert (len(ids), ids.index(first)) == (3, place)

    def test_another_place_is_a_change_of_the_list(self, robin: Program, sandbox: Sandbox) -> None:
        robin.post("/users/me/lists", {"name": "Grids"})
        robin.post("/users/me/lists/grids/items", {"movies": [TRON, LEGACY]})
        before = robin.get("/users/me/lists/grids")["updated_at"]
        (first, _) = robin.get("/users/me/lists/grids/items")
        sandbox.advance(60)
        robin.send("PUT", f"/users/me/lists/grids/items/{first['id']}", {"rank": 2})
        assert robin.get("/users/me/lists/grids")["updated_at"] > before

    @pytest.mark.parametrize(("by", "where"), [("watched", "history"), ("collected", "collection")])
    def test_by_when_it_was_watched_or_collected(self, robin: Program, by: str, where: str) -> None:
        robin.post("/sync/watchlist", {"movies": [TRON, LEGACY], "shows": [BAD]})
        one = BAD | {"seasons": [{"number": 1, "episodes": [{"number": 1}]}], f"{by}_at": AT}
        later = LEGACY | {f"{by}_at": "2026-04-01T00:00:00.000Z"}
        robin.post(f"/sync/{where}", {"movies": [later], "shows": [one]})
        answer = robin.http.get("/sync/watchlist", params={"sort_by": by, "sort_how": "desc"})
        assert titles(answer.json()) == ["TRON: Legacy", "Breaking Bad", "TRON"]
        assert answer.headers["X-Applied-Sort-By"] == by

    def test_what_nothing_is_known_of_is_by_rank(self, robin: Program) -> None:
        robin.post("/sync/watchlist", {"movies": [TRON, LEGACY]})
        answer = robin.http.get("/sync/watchlist", params={"sort_by": "imdb_rating"})
        assert titles(answer.json()) == ["TRON", "TRON: Legacy"]
        assert answer.headers["X-Applied-Sort-By"] == "rank"

    def test_a_name_does_not_make_a_list_that_of_everybody(self, robin: Program) -> None:
        for name in ("Favorites", "Watchlist"):
            assert robin.post("/users/me/lists", {"name": name})["type"] == "personal"

    def test_who_needs_a_link(self, robin: Program, alice: Program, nobody: Program) -> None:
        made = robin.post("/users/me/lists", {"name": "Grids", "privacy": "link"})
        for program in (alice, nobody):
            assert program.get("/users/robin/lists") == []
            assert program.get("/search/list", query="grids") == []
            assert program.get(f"/lists/{made['ids']['trakt']}")["name"] == "Grids"
        assert [each["name"] for each in robin.get("/users/me/lists")] == ["Grids"]
        alice.post(f"/lists/{made['ids']['trakt']}/like")
        about = {"list": {"ids": {"trakt": made["ids"]["trakt"]}}}
        alice.post("/comments", about | {"comment": "So many of them, and so good."})
        recent = [each["list"]["name"] for each in nobody.get("/comments/recent/all/lists")]
        assert "Grids" not in recent
        assert nobody.get("/users/alice-b-/comments/all/lists") == []
        assert [each["list"] for each in nobody.get("/users/alice-b-/likes/lists")] == [
            {"id": made["ids"]["trakt"]}
        ]
        assert len(alice.get("/users/me/comments/all/lists")) == 1
        assert alice.get("/users/me/likes/lists")[0]["list"]["name"] == "Grids"

    def test_official_lists_are_no_persons(self, robin: Program) -> None:
        robin.post("/users/me/lists", {"name": "Grids", "privacy": "public"})
        robins = [each["list"]["name"] for each in robin.get("/lists/popular/personal")]
        assert "Grids" in robins
        assert robin.get("/lists/popular/official") == []

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

    def test_a_list_called_items(self, robin: Program) -> None:
        made = robin.post("/users/me/lists", {"name": "Items"})
        where = "/users/me/lists/items/items"
        robin.post(where, {"movies": [TRON], "shows": [BAD]})
        assert titles(robin.get(where)) == titles(robin.get(f"/lists/{made['ids']['trakt']}/items"))
        assert titles(robin.get(f"{where}/movies")) == ["TRON"]

    def test_what_nobody_may_choose(self, robin: Program) -> None:
        strange = {"slug": "a", "id": 5, "created_at": "never", "items": [1], "number": 1}
        wanted: dict[str, Any] = {"name": "A", "description": "mine", "sort_by": "title"}
        wanted |= {
            "sort_how": "desc",
            "privacy": "public",
            "display_numbers": True,
            "allow_comments": False,
        }
        made = robin.post("/users/me/lists", wanted | strange)
        assert made.items() >= wanted.items()
        assert made["created_at"] == made["updated_at"] != "never"
        assert made["ids"]["trakt"] != 5
        assert robin.get("/users/me/lists/a/items") == []

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


class Counted(dict[str, Any]):
    """A row that counts how often its id was read."""

    reads = 0

    def __getitem__(self, name: str) -> Any:
        Counted.reads += 1
        return super().__getitem__(name)


def test_a_long_list_is_reordered_by_reading_each_id_once() -> None:
    Counted.reads = 0
    rows: Any = [Counted(id=number) for number in range(500)]
    ordered, told = reordered(rows, [*range(499, -1, -1), 1000, 7])
    assert Counted.reads == len(rows)
    assert [dict(each)["id"] for each in ordered] == list(range(499, -1, -1))
    assert told == {"updated": 500, "skipped_ids": [1000]}


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


@pytest.mark.parametrize("name", ["watchlist", "favorites"])
def test_somebody_called_like_a_list(sandbox: Sandbox, robin: Program, name: str) -> None:
    person = sandbox.add_person(name)
    person.do("sync.watchlist.add", movies=[TRON])
    person.do("sync.favorites.add", movies=[LEGACY])
    assert titles(robin.get(f"/users/{name}/watchlist")) == ["TRON"]
    assert titles(robin.get(f"/users/{name}/favorites/movies")) == ["TRON: Legacy"]


def test_in_numbers(robin: Program) -> None:
    robin.post("/sync/collection", {"movies": [TRON], "shows": [BAD]})
    robin.post("/sync/ratings", {"movies": [TRON | {"rating": 7}], "shows": [BAD | {"rating": 9}]})
    robin.post("/comments", {"movie": TRON, "comment": "All those moments on the grid."})
    told = robin.get("/users/me/stats")
    numbers = ("collected", "ratings", "comments")
    assert [told["movies"][each] for each in numbers] == [1, 1, 1]
    assert [told["shows"][each] for each in numbers] == [1, 1, 0]
    assert [told["episodes"][each] for each in numbers] == [62, 0, 0]
    assert told["seasons"] == {"ratings": 0, "comments": 0}


def test_ones_day_of_birth(robin: Program) -> None:
    robin.send("PUT", "/users/settings", {"user": {"dob": "1985-05-20"}})
    assert robin.get("/users/settings")["user"]["dob"] == "1985-05-20"


@pytest.mark.parametrize("rating", [0, 11, "8", None])
def test_ratings_are_1_to_10(robin: Program, rating: object) -> None:
    body = {"movies": [TRON | {"rating": rating}]}
    assert robin.status("POST", "/sync/ratings", body) == 422
    assert robin.get("/sync/ratings") == []
