"""Trakt and AsyncTrakt: what one call sends, and the answer or the error that comes back."""

from __future__ import annotations

import datetime as dt
import json
import math
from enum import Enum
from typing import Any

import httpx
import pytest

from generated_client import models
from generated_client._call import Call
from tests.fronting import (
    ADDED,
    OK,
    ONE,
    SETTINGS,
    Front,
    Server,
    added,
    listing,
    pages,
    read,
    value,
    write,
)
from tests.reading import everything_readable
from trakt_auth import (
    BadRequest,
    LoginRequired,
    NotFound,
    ServiceError,
    UnexpectedResponse,
    ValidationFailed,
)
from trakt_auth._calls.requests import is_repeatable
from trakt_auth.trakt import Trakt


class TestRequests:
    def test_what_is_sent(self, front: Front) -> None:
        server = Server(OK)
        call = Call[Any]("x.y", "GET", "/x%2Fy", query={"extended": "full,images", "q": "a b&c"})
        front.one(server, value(call))
        (request,) = server.requests
        assert str(request.url) == "https://api.trakt.tv/x%2Fy?extended=full,images&q=a%20b%26c"
        assert request.headers["Authorization"] == "Bearer access-0"
        assert request.headers["trakt-api-key"] == "client-id"
        assert request.headers["trakt-api-version"] == "2"
        assert request.headers["User-Agent"].startswith("trakt-auth/")
        assert request.headers["Content-Type"] == "application/json"
        assert request.content == b""

    def test_a_body(self, front: Front) -> None:
        server = Server(ADDED)
        result = front.one(server, added)
        assert json.loads(server.requests[0].content)["movies"] == [{"ids": {"trakt": 0}}]
        assert result.to_dict()["added"] == ONE

    def test_a_typed_answer(self, front: Front) -> None:
        settings = front.one(Server(OK), value(read()))
        assert settings.user.username == "robin"

    def test_an_answer_with_status_and_headers(self, front: Front) -> None:
        reply = httpx.Response(200, json=SETTINGS, headers={"ETag": "x"})
        answer = front.one(Server(reply), lambda trakt: trakt._caller.answer(read()))
        assert (answer.value.user.username, answer.status) == ("robin", 200)
        assert answer.headers["etag"] == "x"
        assert "headers" not in repr(answer)

    def test_no_content_is_none(self, front: Front) -> None:
        empty = Server(httpx.Response(204))
        watching = Call[Any]("x", "GET", "/x", answer=lambda: models.Watching | None)
        assert front.one(empty, value(watching)) is None
        # Where the contract knows no 204, nobody expects None.
        assert front.one(empty, value(read())).to_dict() == {}
        assert front.one(empty, lambda trakt: trakt.users.history("me").first(3)) == []
        with pytest.raises(UnexpectedResponse):
            front.one(empty, value(read()), strict=True)
        assert front.one(Server(httpx.Response(204)), value(Call("x", "DELETE", "/x"))) is None

    def test_200_for_201_is_as_good(self, front: Front) -> None:
        for status in (200, 201, 202):
            server = Server(httpx.Response(status, json=SETTINGS))
            assert front.one(server, value(read())).user.username == "robin"

    def test_cookies_do_not_travel_between_accounts(self, front: Front) -> None:
        server = Server(httpx.Response(200, json=SETTINGS, headers={"Set-Cookie": "a=b"}))
        front.run(server, value(read()), value(read()))
        assert all("Cookie" not in request.headers for request in server.requests)


class TestAnyRequest:
    def test_an_operation_that_nobody_has_described(self, front: Front) -> None:
        server = Server(httpx.Response(200, json={"x": 1}, headers={"X-Y": "z"}))
        params = {"a": 1, "b": ["x", "y"], "c": None, "d": True}
        answer = front.one(
            server, lambda trakt: trakt.request("post", "new/thing", params=params, json={"k": "v"})
        )
        (request,) = server.requests
        assert (request.method, request.url.path) == ("POST", "/new/thing")
        assert request.url.query == b"a=1&b=x,y&d=true"
        assert json.loads(request.content) == {"k": "v"}
        assert request.headers["Authorization"] == "Bearer access-0"
        assert answer.json() == {"x": 1}
        assert answer.headers["x-y"] == "z"

    def test_a_text_that_is_an_enum_is_sent_by_its_value(self, front: Front) -> None:
        class Kind(str, Enum):  # noqa: UP042 - `str` of its members is another text
            A = "a"

        server = Server(OK)
        params = {"kind": Kind.A, "kinds": [Kind.A]}
        front.one(server, lambda trakt: trakt.request("GET", "/x", params=params))
        assert server.requests[0].url.query == b"kind=a&kinds=a"

    @pytest.mark.parametrize("body", [{"at": dt.datetime.now(dt.UTC)}, {"at": math.nan}, {1, 2}])
    def test_a_body_that_is_no_json_takes_nobodys_turn(self, front: Front, body: Any) -> None:
        is_no_json = pytest.raises(ValueError, match=r"^POST /x: the body is no JSON \(")

        def refused(trakt: Any) -> Any:
            if isinstance(trakt, Trakt):
                with is_no_json:
                    trakt.request("POST", "/x", json=body)
                return None

            async def run() -> None:
                with is_no_json:
                    await trakt.request("POST", "/x", json=body)

            return run()

        server = Server(OK)
        front.run(server, refused, refused, lambda trakt: trakt.request("POST", "/x", json={}))
        assert len(server.requests) == 1
        assert front.time.sleeps == []

    def test_errors_raise(self, front: Front) -> None:
        with pytest.raises(NotFound, match="GET /x"):
            front.one(Server(httpx.Response(404)), lambda trakt: trakt.request("GET", "/x"))

    @pytest.mark.parametrize(
        "path",
        [
            "https://evil.example/",
            "http://api.trakt.tv/users",
            "//evil.example/x",
            "/\\evil.example/x",
            "/movies/../oauth/token",
            "..",
            "/movies/.",
            "/movies/%2e%2E/oauth/token",
            "/movies/..%2foauth",
            "/movies/..%5coauth",
            "/movies/%252e%252e/oauth",
            "/movies/x#y",
            "/movies?query=x#y",
            "/movies/two words",
            "/movies?query=two words",
            "/movies/x\r\nX-Y: z",
            "/movies/\x85",
            "//\n",
            "/\x00",
            "/\ud83d",
            "",
            None,
            b"/movies",
        ],
    )
    def test_the_token_goes_nowhere_else(self, front: Front, path: Any) -> None:
        server = Server(OK)
        with pytest.raises(ValueError, match=r"^path: ") as caught:
            front.one(server, lambda trakt: trakt.request("GET", path))
        assert type(caught.value) is ValueError
        assert server.requests == []

    @pytest.mark.parametrize(
        ("path", "sent"),
        [
            ("/movies/trending", "/movies/trending"),
            ("movies?limit=1", "/movies?limit=1"),
            ("/search/movie?query=http://x/../y", "/search/movie?query=http://x/../y"),
            ("/users/..a/...", "/users/..a/..."),
            ("/movies/two%20words%2Fx%23", "/movies/two%20words%2Fx%23"),
            ("/movies/\u00e9", "/movies/%C3%A9"),
        ],
    )
    def test_a_path_is_sent_as_it_is(self, front: Front, path: str, sent: str) -> None:
        server = Server(OK)
        front.one(server, lambda trakt: trakt.request("GET", path))
        assert server.requests[0].url.raw_path.decode() == sent

    @pytest.mark.parametrize("path", ["@evil.example/", ".evil.example", ":8443/x"])
    def test_no_path_moves_to_another_host(self, front: Front, path: str) -> None:
        server = Server(OK)
        front.one(server, lambda trakt: trakt.request("GET", path))
        assert server.requests[0].url.host == "api.trakt.tv"
        assert server.requests[0].url.port is None


class TestErrors:
    def test_a_redirect_is_no_success(self, front: Front) -> None:
        reply = httpx.Response(302, headers={"Location": "https://evil.example/"})
        for step in (value(read()), lambda trakt: trakt._caller.write(write(), None)):
            server = Server(reply)
            with pytest.raises(UnexpectedResponse, match="redirect") as caught:
                front.one(server, step)
            assert caught.value.status == 302
            assert len(server.requests) == 1

    @pytest.mark.parametrize("body", [b"", b"<html>", b"[1", b"[" * 100_000, b"\xff"])
    def test_a_body_that_cannot_be_read(self, front: Front, body: bytes) -> None:
        server = Server(httpx.Response(200, content=body))
        with pytest.raises(UnexpectedResponse, match="answer to users") as caught:
            front.one(server, value(read()))
        assert caught.value.__cause__ is caught.value.__context__ is None

    def test_a_body_of_another_shape(self, front: Front) -> None:
        with pytest.raises(UnexpectedResponse, match="answer to users"):
            front.one(Server(httpx.Response(200, json=[1])), value(read()))
        with pytest.raises(UnexpectedResponse, match="answer to users"):
            front.one(
                Server(httpx.Response(200, json={})),
                lambda trakt: trakt._caller.pages(listing()).first(1),
            )

    @pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (422, ValidationFailed)])
    def test_what_was_wrong_is_named_without_what_was_sent(
        self, front: Front, status: int, kind: type[BadRequest]
    ) -> None:
        body = {"errors": {"movies[0].title": ["hunter2 is no title"]}}
        call = Call[Any]("x", "POST", "/x", body={"movies": [{"title": "hunter2"}]})
        with pytest.raises(kind) as caught:
            front.one(Server(httpx.Response(status, json=body)), value(call))
        assert caught.value.fields == {"movies[0].title": ["... is no title"]}
        assert "hunter2" not in str(caught.value)

    def test_no_secret_is_in_an_error(self, front: Front) -> None:
        for reply in (
            httpx.Response(400, text="access-0"),
            httpx.Response(401),
            httpx.Response(503),
            httpx.Response(200, text="access-0 <"),
            httpx.ReadTimeout("x"),
            httpx.DecodingError("x"),
        ):
            with pytest.raises((ServiceError, LoginRequired, UnexpectedResponse)) as caught:
                front.one(Server(reply), value(read()), retries=0)
            readable = everything_readable(caught.value)
            assert "access-0" not in readable
            assert "access-1" not in readable


def test_a_page_with_its_headers(front: Front) -> None:
    server = Server(pages(25))
    call = listing(page="2", limit="10")
    answer = front.one(server, lambda trakt: trakt._caller.answer_page(call))
    page = answer.value
    assert (page.number, page.page_count, page.item_count, len(page)) == (2, 3, 25, 10)
    assert isinstance(page[0], models.HistoryItem)
    assert [item.id for item in page[3:5]] == [13, 14]
    assert answer.headers["X-Pagination-Page"] == "2"


@pytest.mark.parametrize(
    ("path", "harmless"),
    [
        ("/sync/collection", True),
        ("/sync/collection/remove?a=b", True),
        ("/sync/ratings/", True),
        ("/sync/watchlist/reorder", True),
        ("/users/me/lists/55/items/remove", True),
        ("/users/me/lists/55/reorder", True),
        ("/users/hidden/a_new_section", True),
        ("/users/hidden/calendar/remove", True),
        ("/comments/7/like", True),
        ("/users/alice/follow", True),
        ("/sync/history", False),
        ("/sync/history/remove", False),
        ("/scrobble/stop", False),
        ("/checkin", False),
        ("/comments", False),
        ("/comments/7/replies", False),
        ("/users/me/lists", False),
        ("/sync/collections", False),
    ],
)
def test_which_writes_may_be_repeated(path: str, harmless: bool) -> None:
    assert is_repeatable("POST", path) is harmless
    assert not is_repeatable("GET", path)
