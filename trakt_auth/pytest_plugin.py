"""The sandbox as pytest fixtures, to test a program that signs in to Trakt.

Pytest loads this wherever the package is installed, so it imports nothing until a test uses a
fixture. Needs the extra: ``pip install "trakt-auth[sandbox]"``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

# So that a failing assertion of the kit for stores shows its values.
pytest.register_assert_rewrite("trakt_auth.testing")

if TYPE_CHECKING:
    from trakt_auth.app import App
    from trakt_auth.sandbox import Sandbox


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
    parameter. With ``@pytest.mark.trakt_sandbox(strict=False)`` it answers as Trakt does.

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
    with Sandbox(**{"strict": True, **options}) as sandbox:
        yield sandbox


@pytest.fixture
def trakt_app(trakt_sandbox: Sandbox) -> App:
    """The application that is registered at `trakt_sandbox`."""
    return trakt_sandbox.app
