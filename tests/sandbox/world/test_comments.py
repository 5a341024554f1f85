"""What people say about titles, lists and each other's words."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.world.conftest import Program
from trakt_auth.sandbox import Sandbox


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

    def said(self, program: Program, **about: Any) -> int:
        body = {"movie": {"ids": {"trakt": 66}}, "comment": self.TEXT} | about
        number: int = program.post("/comments", body)["id"]
        return number

    def test_a_reply_takes_no_replies(self, robin: Program, alice: Program) -> None:
        path = f"/comments/{self.said(robin)}"
        reply = {"comment": "I would rather not agree."}
        number = alice.post(f"{path}/replies", reply)["id"]
        answer = robin.http.post(f"/comments/{number}/replies", json=reply)
        assert (answer.status_code, "errors" in answer.json()) == (422, True)
        robin.send("DELETE", path)
        left = robin.get("/comments/recent", include_replies="true", limit=250)
        assert {each["comment"]["user"]["username"] for each in left} == {"ada"}

    def test_until_when_they_can_be_deleted(
        self, sandbox: Sandbox, robin: Program, alice: Program
    ) -> None:
        numbers = [self.said(robin) for _ in range(3)]
        for number in numbers[:2]:
            path = f"/comments/{number}/replies"
            alice.post(path, {"comment": "I would rather not agree."})
        sandbox.advance(14 * 86400 - 1)
        robin.http.headers["Authorization"] = f"Bearer {sandbox.issue_token()['access_token']}"
        assert robin.status("DELETE", f"/comments/{numbers[0]}") == 204
        sandbox.advance(1)
        assert robin.status("DELETE", f"/comments/{numbers[1]}") == 403
        assert robin.status("DELETE", f"/comments/{numbers[2]}") == 204
        assert [each["id"] for each in robin.get("/movies/tron-1982/comments")] == [numbers[1]]

    @pytest.mark.parametrize("how", ["block", "hide"])
    def test_of_people_whom_one_does_not_want_to_hear(
        self, robin: Program, alice: Program, nobody: Program, how: str
    ) -> None:
        made = robin.post("/users/me/lists", {"name": "Grids", "privacy": "public"})
        of_it = f"/lists/{made['ids']['trakt']}/comments"
        mine = self.said(robin)
        alice.post(f"/comments/{mine}/replies", {"comment": "I would rather not agree."})
        hers = self.said(alice)
        list_ = {"ids": {"trakt": made["ids"]["trakt"]}}
        alice.post("/comments", {"list": list_, "comment": self.TEXT})
        if how == "block":
            robin.post("/users/alice-b-/block")
        else:
            robin.post("/users/hidden/comments", {"users": [{"ids": {"slug": "alice-b-"}}]})
        assert [each["id"] for each in robin.get("/movies/tron-1982/comments")] == [mine]
        assert robin.get(of_it) == robin.get(f"/comments/{mine}/replies") == []
        for program in (alice, nobody):
            found = program.get("/movies/tron-1982/comments")
            assert [each["id"] for each in found] == [hers, mine]
            assert len(program.get(of_it)) == 1

    @pytest.mark.parametrize("order", ["likes", "replies", "newest", "oldest"])
    def test_their_order(self, robin: Program, sandbox: Sandbox, order: str) -> None:
        first, second, third = (self.said(robin) for _ in range(3))
        robin.post(f"/comments/{second}/like")
        robin.post(f"/comments/{third}/replies", {"comment": "I would rather not agree."})
        found = [each["id"] for each in robin.get(f"/movies/tron-1982/comments/{order}")]
        assert (
            found
            == {
                "likes": [second, third, first],
                "replies": [third, second, first],
                "newest": [third, second, first],
                "oldest": [first, second, third],
            }[order]
        )

    def test_a_list_that_takes_none(self, robin: Program, alice: Program) -> None:
        wanted = {"name": "Grids", "privacy": "public", "allow_comments": True}
        ids = {"trakt": robin.post("/users/me/lists", wanted)["ids"]["trakt"]}
        body = {"list": {"ids": ids}, "comment": self.TEXT}
        number = alice.post("/comments", body)["id"]
        robin.send("PUT", "/users/me/lists/grids", {"allow_comments": False})
        reply = f"/comments/{number}/replies", {"comment": self.TEXT}
        assert [alice.status("POST", *each) for each in (("/comments", body), reply)] == [422] * 2

    def test_they_go_with_their_list(self, robin: Program, alice: Program) -> None:
        made = robin.post("/users/me/lists", {"name": "Grids", "privacy": "public"})
        comment = {"list": {"ids": {"trakt": made["ids"]["trakt"]}}, "comment": self.TEXT}
        number = alice.post("/comments", comment)["id"]
        alice.post(f"/comments/{number}/replies", {"comment": "I would rather not agree."})
        robin.post(f"/comments/{number}/like")
        assert alice.get(f"/comments/{number}/item")["list"]["name"] == "Grids"
        assert robin.status("DELETE", "/users/me/lists/grids") == 204
        left = alice.get("/comments/recent", include_replies="true")
        assert not {"robin", "Alice B."} & {each["comment"]["user"]["username"] for each in left}
        assert alice.get("/users/me/comments") == []
        assert robin.get("/users/me/likes") == []
        assert alice.status("GET", f"/comments/{number}/item") == 404

    def test_nobody_is_told_of_a_private_list(
        self, robin: Program, alice: Program, nobody: Program
    ) -> None:
        made = robin.post("/users/me/lists", {"name": "Gifts for Alice", "privacy": "private"})
        comment = {"list": {"ids": {"trakt": made["ids"]["trakt"]}}, "comment": self.TEXT}
        assert alice.status("POST", "/comments", comment) == 404
        number = robin.post("/comments", comment)["id"]

        def seen(program: Program, path: str) -> bool:
            return any(each["list"]["name"] == made["name"] for each in program.get(path))

        everybodys, robins = "/comments/recent/all/lists", "/users/robin/comments/all/lists"
        assert [seen(each, everybodys) for each in (robin, alice, nobody)] == [True, False, False]
        assert [seen(each, robins) for each in (robin, alice, nobody)] == [True, False, False]
        for path in ("", "/item", "/replies", "/likes"):
            assert nobody.status("GET", f"/comments/{number}{path}") == 404
            assert robin.status("GET", f"/comments/{number}{path}") == 200
        assert alice.status("POST", f"/comments/{number}/like") == 404
        agreed = {"comment": "I would rather not agree."}
        assert alice.status("POST", f"/comments/{number}/replies", agreed) == 404
        robin.post(f"/comments/{number}/replies", agreed)
        where = "/users/me/lists/gifts-for-alice"
        robin.send("PUT", where, {"privacy": "public"})
        hers = alice.post("/comments", comment)["id"]
        alice.post(f"/lists/{made['ids']['trakt']}/like")
        alice.post(f"/comments/{number}/like")
        assert seen(nobody, everybodys)
        assert len(alice.get("/users/me/likes/lists")) == 1
        robin.send("PUT", where, {"privacy": "private"})
        for program, path in ((alice, "/users/me/likes"), (nobody, "/users/alice-b-/likes")):
            left = [each[each["type"]] for each in program.get(path)]
            assert left == [{"id": made["ids"]["trakt"]}, {"id": number}]
        assert alice.get("/users/me/comments") == nobody.get("/users/alice-b-/comments") == []
        assert alice.status("DELETE", f"/comments/{hers}") == 204  # it is her own
        for path in (f"/lists/{made['ids']['trakt']}", f"/comments/{number}"):
            assert alice.status("DELETE", f"{path}/like") == 204  # so are her likes
            assert alice.status("DELETE", f"{path}/like") == 404
        robin.send("PUT", where, {"privacy": "public"})
        assert alice.get("/users/me/likes") == []

    @pytest.mark.parametrize("number", ["9" * 5000, "nope", "999", "\u0663"])
    @pytest.mark.parametrize("path", ["/comments/{}", "/comments/{}/likes", "/notes/{}"])
    def test_numbers_of_nothing(self, robin: Program, path: str, number: str) -> None:
        assert robin.status("GET", path.format(number)) == 404


@pytest.mark.parametrize("ids", [{"trakt": 66}, {"slug": "tron-1982"}, {"imdb": "tt0084827"}])
def test_a_comment_names_its_film_by_any_id(robin: Program, ids: dict[str, Any]) -> None:
    said = "A film that one remembers for years."
    robin.post("/comments", {"movie": {"ids": ids}, "comment": said})
    (comment,) = robin.get("/movies/tron-1982/comments")
    assert comment["comment"] == said
