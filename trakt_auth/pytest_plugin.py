"""The sandbox as pytest fixtures, to test a program that signs in to Trakt.

Pytest loads this wherever the package is installed, so it imports nothing until a test uses a
fixture. Needs the extra ``sandbox``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

# So that a failing assertion of the kit for stores shows its values.
pytest.register_assert_rewrite("trakt_auth.testing")

if TYPE_CHECKING:
    from trakt_auth.app import App
    from trakt_auth.async_trakt import AsyncTrakt
    from trakt_auth.sandbox import Sandbox
    from trakt_auth.trakt import Trakt


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers",
        "trakt_sandbox(people=, redirect_uris=, ...): how the fixture trakt_sandbox makes its "
        "sandbox; takes what trakt_auth.sandbox.Sandbox takes by keyword",
    )


@pytest.fixture
def trakt_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A running local Trakt, a new one for each test.

    Give it arguments of `Sandbox` by ``@pytest.mark.trakt_sandbox(people=["robin", "alice"])``.

    It is strict: it refuses what the contract does not know and Trakt ignores, such as a misspelled
    parameter. A scripted answer that was never asked for fails the test. With
    ``@pytest.mark.trakt_sandbox(strict=False)`` it answers as Trakt does.

    Use its clock to test without waiting: ``DeviceFlow(trakt_app, clock=trakt_sandbox.clock,
    sleep=trakt_sandbox.advance)``, and for `AsyncDeviceFlow` ``sleep=trakt_sandbox.advance_async``.
    """
    try:
        from trakt_auth.sandbox import Sandbox
    except ImportError as missing:
        pytest.fail(str(missing), pytrace=False)
    options: dict[str, Any] = {}
    for mark in request.node.iter_markers("trakt_sandbox"):  # the closest first, and it wins
        options = {**mark.kwargs, **options}
    options = {"strict": True, **options}
    with Sandbox(**options) as sandbox:
        yield sandbox
        if options["strict"] and sandbox.unasked:
            pytest.fail(
                "the test has scripted answers that nothing asked for: "
                + ", ".join(f"{count} of {route}" for route, count in sandbox.unasked.items()),
                pytrace=False,
            )


@pytest.fixture
def trakt_app(trakt_sandbox: Sandbox) -> App:
    """The application that is registered at `trakt_sandbox`."""
    return trakt_sandbox.app


@pytest.fixture
def trakt(trakt_sandbox: Sandbox, trakt_app: App) -> Iterator[Trakt]:
    """A `Trakt` in which the first person of `trakt_sandbox` is signed in.

    It waits by the sandbox's clock, so no time passes.
    """
    from trakt_auth.trakt import Trakt

    with Trakt(
        trakt_app,
        token=trakt_sandbox.sign_in(),
        clock=trakt_sandbox.clock,
        sleep=trakt_sandbox.advance,
    ) as trakt:
        yield trakt


@pytest.fixture
def async_trakt(trakt_sandbox: Sandbox, trakt_app: App) -> AsyncTrakt:
    """An `AsyncTrakt` in which the first person of `trakt_sandbox` is signed in.

    It waits by the sandbox's clock. Enter it in the test, in whose event loop it then lives:
    ``async with async_trakt: ...``.
    """
    from trakt_auth.async_trakt import AsyncTrakt

    return AsyncTrakt(
        trakt_app,
        token=trakt_sandbox.sign_in(),
        clock=trakt_sandbox.clock,
        sleep=trakt_sandbox.advance_async,
    )
