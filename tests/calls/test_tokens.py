"""Trakt and AsyncTrakt: the token of a call, and its renewal."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fronting import OK, Front, Server, Step, read, token, value
from trakt_auth import Forbidden, LoginRequired, MemoryTokenStore, NotFound, Renewed, ServiceError


class TestTokens:
    def test_without_a_token_nobody_is_signed_in(self, front: Front) -> None:
        server = Server(OK)
        front.one(server, value(read()), token=None)
        assert server.bearers == [None]
        with pytest.raises(LoginRequired, match="401"):
            front.one(Server(httpx.Response(401)), value(read()), token=None)

    def test_an_empty_store_asks_for_a_login_before_anything_is_sent(self, front: Front) -> None:
        server = Server(OK)
        with pytest.raises(LoginRequired):
            front.one(server, value(read()), token=None, store=MemoryTokenStore())
        assert server.requests == []

    @pytest.mark.parametrize("oauth", ["none", "optional"])
    def test_what_needs_nobody_is_sent_all_the_same(self, front: Front, oauth: str) -> None:
        server = Server(OK)
        front.one(server, value(read(oauth=oauth)), token=None, store=MemoryTokenStore())
        assert server.bearers == [None]

    def test_a_401_is_answered_by_one_renewal(self, front: Front) -> None:
        server = Server(httpx.Response(401), OK)
        renewed = front.run(server, value(read()), lambda trakt: trakt.token)[1]
        assert server.bearers == ["Bearer access-0", "Bearer access-1"]
        assert [type(event) for event in front.events] == [Renewed]
        assert (server.refreshes, renewed) == (1, token(1))

    def test_a_401_that_stays_is_an_error(self, front: Front) -> None:
        server = Server(httpx.Response(401))
        with pytest.raises(ServiceError, match="just renewed") as caught:
            front.one(server, value(read()))
        assert caught.value.status == 401
        assert (len(server.requests), server.refreshes) == (2, 1)

    def test_two_401s_that_another_process_has_renewed_for(self, front: Front) -> None:
        """Both are refused, and only then is there something to renew."""
        store = MemoryTokenStore()
        store.save("default", token(8))

        def another(request: httpx.Request) -> httpx.Response:
            MemoryTokenStore.save(store, "default", token(9))
            return httpx.Response(401)

        server = Server(OK, another, httpx.Response(401), OK)
        front.run(server, value(read()), value(read()), token=None, store=store)
        assert server.bearers == ["Bearer access-8"] * 2 + ["Bearer access-9", "Bearer access-1"]
        assert server.refreshes == 1

    def test_a_401_about_a_private_person_is_not_about_the_token(self, front: Front) -> None:
        """Trakt tells the two apart by a header; a renewal would be wasted, and a login too."""
        reply = httpx.Response(401, headers={"X-Private-User": "true"})
        server = Server(reply)
        with pytest.raises(NotFound, match="private") as caught:
            front.one(server, value(read()))
        assert caught.value.status == 401
        assert (len(server.requests), server.refreshes) == (1, 0)
        with pytest.raises(LoginRequired):
            front.one(Server(reply), value(read()), token=None)
        token_refused = Server(httpx.Response(401, headers={"X-Private-User": "false"}), OK)
        front.one(token_refused, value(read()))
        assert token_refused.refreshes == 1

    @pytest.mark.parametrize(
        "step",
        [
            lambda trakt: trakt.users.update_avatar(user={"avatar": "iVBORw0KGgo="}),
            lambda trakt: trakt.users.update_cover(cover_type="movie", cover_id=4711),
            lambda trakt: trakt.users.activities("ada", "friends").first(1),
            lambda trakt: trakt.request("PUT", "/users/avatar", json={}),
            lambda trakt: trakt.request("GET", "/users/ada/following/activities"),
            lambda trakt: trakt.request("put", "users/set_cover/?x=y", json={}),
        ],
    )
    def test_a_401_to_what_trakt_keeps_for_itself_renews_nothing(
        self, front: Front, step: Step
    ) -> None:
        server = Server(httpx.Response(401))
        store = MemoryTokenStore()
        store.save("default", token(8))
        with pytest.raises(Forbidden, match="keeps this for its own applications") as caught:
            front.one(server, step, token=None, store=store)
        assert caught.value.status == 401
        assert (server.bearers, server.refreshes) == (["Bearer access-8"], 0)
        assert store.load("default") == token(8)
        assert front.events == []
        # What else has that path, or that method, is not kept.
        other = Server(httpx.Response(401), OK)
        front.one(other, lambda trakt: trakt.request("GET", "/users/avatar"))
        assert other.refreshes == 1

    def test_a_stale_token_is_renewed_first(self, front: Front) -> None:
        server = Server(OK)
        front.time.now += 8 * 24 * 3600
        front.one(server, value(read()))
        assert server.bearers == ["Bearer access-1"]

    def test_the_token_at_hand(self, front: Front) -> None:
        assert front.one(Server(OK), lambda trakt: trakt.token) == token()
        assert front.one(Server(OK), lambda trakt: trakt.token, token=None) is None
        store = MemoryTokenStore()
        store.save("default", token(5))
        options: dict[str, Any] = {"token": None, "store": store}
        assert front.one(Server(OK), lambda trakt: trakt.token, **options) == token(5)
