"""What a host learns from `LoginRequired`: whose login, and what is wrong, apart from advice."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable

import pytest

from trakt_auth import App, AsyncTrakt, LoginRequired, MemoryTokenStore, Token, Trakt
from trakt_auth.sandbox import Sandbox

NOBODY = "Nobody is signed in at {host} as account alice."
REFUSED = (
    "{host} no longer accepts the login of account alice. A sandbox forgets its logins when it "
    "stops, unless it has a state file."
)


def host(app: App) -> str:
    return app.api_url.removeprefix("http://")


@pytest.fixture
def store() -> MemoryTokenStore:
    return MemoryTokenStore()


def blocking(app: App, store: MemoryTokenStore | None, call: str) -> LoginRequired:
    with (
        Trakt(app, store=store, account="alice") as trakt,
        pytest.raises(LoginRequired) as caught,
    ):
        trakt.users.settings() if call == "required" else trakt.users.stats("me")
    return caught.value


def asynchronous(app: App, store: MemoryTokenStore | None, call: str) -> LoginRequired:
    async def main() -> LoginRequired:
        async with AsyncTrakt(app, store=store, account="alice") as trakt:
            with pytest.raises(LoginRequired) as caught:
                await (trakt.users.settings() if call == "required" else trakt.users.stats("me"))
            return caught.value

    return asyncio.run(main())


@pytest.fixture(params=[blocking, asynchronous])
def ask(
    request: pytest.FixtureRequest,
) -> Callable[[App, MemoryTokenStore | None, str], LoginRequired]:
    return request.param  # type: ignore[no-any-return]


@pytest.mark.parametrize("call", ["required", "optional"])
def test_nobody_is_signed_in(
    ask: Callable[..., LoginRequired], trakt_app: App, store: MemoryTokenStore, call: str
) -> None:
    error = ask(trakt_app, store, call)
    assert (error.account, error.problem) == ("alice", NOBODY.format(host=host(trakt_app)))


@pytest.mark.parametrize("call", ["required", "optional"])
def test_trakt_refuses_the_login(
    ask: Callable[..., LoginRequired],
    trakt_sandbox: Sandbox,
    trakt_app: App,
    store: MemoryTokenStore,
    call: str,
) -> None:
    store.save("alice", trakt_sandbox.sign_in())
    trakt_sandbox.revoke_all()
    error = ask(trakt_app, store, call)
    assert (error.account, error.problem) == ("alice", REFUSED.format(host=host(trakt_app)))
    assert "trakt-auth login" not in error.problem


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"client_id": "other"}, "Account alice is signed in to another application."),
        ({"api_url": "https://other.example"}, "nothing was sent there."),
    ],
)
def test_the_login_belongs_elsewhere(
    ask: Callable[..., LoginRequired],
    trakt_sandbox: Sandbox,
    trakt_app: App,
    store: MemoryTokenStore,
    change: dict[str, str],
    problem: str,
) -> None:
    store.save("alice", Token.from_dict({**trakt_sandbox.sign_in().to_dict(), **change}))
    error = ask(trakt_app, store, "required")
    assert error.account == "alice"
    assert error.problem.endswith(problem)
    assert "trakt-auth login" not in error.problem


def test_without_a_store_there_is_no_account(
    ask: Callable[..., LoginRequired], trakt_app: App
) -> None:
    error = ask(trakt_app, None, "required")
    assert error.account is None
    assert "401" in error.problem
    assert "Log in" not in error.problem


@pytest.mark.parametrize("copied", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_a_copy_knows_as_much(copied: Callable[[LoginRequired], LoginRequired]) -> None:
    error = copied(LoginRequired("No. Do this.", account="alice", problem="No."))
    assert (str(error), error.account, error.problem) == ("No. Do this.", "alice", "No.")


def test_a_message_alone_is_the_problem() -> None:
    assert LoginRequired("Nobody is here.").problem == "Nobody is here."
